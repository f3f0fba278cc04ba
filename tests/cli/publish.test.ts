// Publishing as a publisher does it, and the index as a reader's library takes it.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/onrecord.ts';
import { applyDelta } from '../../src/subscribe/delta.ts';
import { type PackIndex, readIndex } from '../../src/subscribe/packindex.ts';
import { verifyIndex } from '../../src/subscribe/signature.ts';
import { tinyPack } from '../engine/tiny-pack.ts';

let folder: string;
let out = '';
let err = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-publish-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  out = '';
  err = '';
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const run = (...args: readonly string[]) => main(['publish', ...args]);
const writePack = async (version: string, said = 'Nobody waits until morning.') => {
  await writeFile(at('ferry.pack'), new Uint8Array(tinyPack('ferry', [said], version)));
  return at('ferry.pack');
};
const issue = async (...more: readonly string[]) =>
  run('--key', at('key.pem'), '--out', at('site'), ...more);
const readIssued = async (): Promise<PackIndex> => {
  const read = readIndex(await readFile(at('site/index.json'), 'utf8'));
  if (read.state !== 'read') throw new Error(JSON.stringify(read));
  expect(await verifyIndex(read.sent, null)).toBeNull();
  return read.index;
};

test('a key is made once and kept to its owner; packs are issued, and issued again', async () => {
  expect(await run('--new-key', at('key.pem'))).toBe(0);
  expect((await stat(at('key.pem'))).mode & 0o077).toBe(0);
  expect(out).toMatch(/fingerprint.*(?:[\da-f]{4} ){7}/);
  expect(await run('--new-key', at('key.pem'))).toBe(2);
  expect(err).toContain('is there already');

  const about = ['--title', 'Coast', '--publisher', 'Desk', '--support', 'desk@coast.example'];
  const mirror = ['--mirror', 'https://mirror.example/packs', '--refresh', '12'];
  expect(await issue(...about, ...mirror, await writePack('1'))).toBe(0);
  const first = await readIssued();
  expect(first).toMatchObject({ title: 'Coast', support: 'desk@coast.example', issue: 1 });
  expect(first).toMatchObject({ refresh: 12, publisher: 'Desk' });
  expect(first.packs).toMatchObject([
    {
      id: 'ferry',
      version: '1',
      languages: ['en'],
      coverage: { from: '2020-01-02', to: '2020-01-02', sources: 1, speakers: 1, passages: 1 },
      address: 'ferry-1.pack',
      mirrors: ['https://mirror.example/packs/ferry-1.pack'],
    },
  ]);
  const published = await readFile(at('site/ferry-1.pack'));
  expect(published).toEqual(await readFile(at('ferry.pack')));

  // What was said before stands until it is said anew.
  expect(await issue(await writePack('2', 'Everybody waits until noon.'))).toBe(0);
  const second = await readIssued();
  expect(second).toMatchObject({ title: 'Coast', issue: 2, key: first.key, refresh: 12 });
  expect(second.packs[0]?.version).toBe('2');
});

test('what is new is offered beside the whole, from the versions whose packs are still there', async () => {
  await run('--new-key', at('key.pem'));
  const stories = Array.from({ length: 40 }, (_, i) => storyOf(i));
  const packs = ['1', '2', '3'].map(
    (version, i) => new Uint8Array(tinyPack('ferry', stories.slice(0, 38 + i), version)),
  );
  for (const pack of packs) {
    await writeFile(at('ferry.pack'), pack);
    expect(await issue(at('ferry.pack'))).toBe(0);
  }
  const [offered] = (await readIssued()).packs;
  expect(offered?.deltas).toHaveLength(2);
  for (const [i, delta] of (offered?.deltas ?? []).entries()) {
    const bytes = await readFile(at(`site/${delta.address}`));
    expect(bytes.length).toBe(delta.size);
    expect(bytes.length * 5).toBeLessThan(offered?.size ?? 0);
    const built = await applyDelta(copyOf(packs[1 - i]), copyOf(bytes));
    expect(built && new Uint8Array(built)).toEqual(packs[2]);
  }
  // A version whose pack cannot be opened any more is passed over.
  await writeFile(at('site/ferry-2.pack'), 'of another time');
  await writeFile(at('ferry.pack'), new Uint8Array(tinyPack('ferry', stories, '4')));
  expect(await issue(at('ferry.pack'))).toBe(0);
  expect((await readIssued()).packs[0]?.deltas).toHaveLength(2);
});

/** Sentences in which no two documents are alike. */
const storyOf = (i: number) =>
  Array.from({ length: 30 }, (_, j) => `Boat ${i * 97 + j} met wind ${j * 31 + i} and rain.`).join(
    ' ',
  );
const copyOf = (bytes: Uint8Array | undefined) => new Uint8Array(bytes ?? []).buffer;

test.each<[string, () => Promise<number>, RegExp]>([
  [
    'other bytes under a version that is out',
    async () => issue(await writePack('1', 'Other.')),
    /greater/,
  ],
  ['another key than before', async () => otherKey(), /another key/],
  ['what is no pack', async () => issue(await junk()), /pack/i],
  ['a pack twice', async () => issue(at('ferry.pack'), at('ferry.pack')), /Two packs/],
  [
    'a key that is none',
    async () => run('--key', at('ferry.pack'), '--out', at('site'), at('ferry.pack')),
    /no Ed25519 key/,
  ],
  ['no packs', async () => issue(), /Name the packs/],
  ['no key', async () => run(at('ferry.pack')), /--key/],
  [
    'a mirror that is not encrypted',
    async () => issue('--mirror', 'http://a.example', at('ferry.pack')),
    /https/,
  ],
  ['a pause without sense', async () => issue('--refresh', '0', at('ferry.pack')), /1 to 720/],
])('%s is refused in one sentence, and the last issue stands', async (_, attempt, sentence) => {
  await run('--new-key', at('key.pem'));
  expect(await issue('--title', 'Coast', await writePack('1'))).toBe(0);
  expect(await attempt()).toBe(2);
  expect(err).toMatch(sentence);
  // Node itself says that its Ed25519, which the test checks with, is new.
  expect(err.split('\n').filter((line) => line && !/Warning|--trace/.test(line))).toHaveLength(1);
  expect((await readIssued()).issue).toBe(1);
});

async function otherKey() {
  await run('--new-key', at('other.pem'));
  return run('--key', at('other.pem'), '--out', at('site'), at('ferry.pack'));
}

async function junk() {
  await writeFile(at('junk.pack'), 'not a pack at all');
  return at('junk.pack');
}
