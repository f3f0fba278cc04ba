// Subscriptions against a real server: what arrives is verified before it is used, and whatever goes wrong leaves
// the installed pack and says why.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { installPack, listPacks, readPackBytes } from '../../src/browser/packs.ts';
import { lookAt, subscribe, update, updateBy } from '../../src/browser/subscriptions.ts';
import { readSubscription, saveSubscription } from '../../src/browser/subscriptions-store.ts';
import { makeDelta } from '../../src/subscribe/delta.ts';
import type { OfferedPack, PackIndex } from '../../src/subscribe/packindex.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import { newKey, offered, signedIndex } from '../subscribe/sample.ts';
import { emptyDatabase } from './memory-idb.ts';
import { type Publisher, startPublisher } from './publisher.ts';

vi.mock('idb', async () => (await import('./memory-idb.ts')).memoryIdb);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

let publisher: Publisher;
let address: string;
beforeAll(async () => {
  publisher = await startPublisher();
  address = `${publisher.origin}/index.json`;
});
afterAll(() => publisher.close());

/** Hosts that the browser lets us ask. */
let allowed: (origin: string) => boolean;
const connection = { saveData: false };

beforeEach(() => {
  fakeBrowser.reset();
  emptyDatabase();
  publisher.files.clear();
  publisher.moods.clear();
  publisher.asked.length = 0;
  allowed = () => true;
  connection.saveData = false;
  fakeBrowser.permissions.contains = (async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => allowed(origin))) as never;
  fakeBrowser.runtime.getManifest = () =>
    ({ version: '1', host_permissions: ['http://127.0.0.1/*'] }) as never;
  vi.stubGlobal('navigator', {
    onLine: true,
    connection,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
});

const words = 'The lamps along this harbour were lit by people who had never seen the sea.';
const packOf = (version: string) => new Uint8Array(tinyPack('lamps', [words.repeat(50)], version));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Puts a version on the server; `change` makes the index say something else about it. */
function issue(version: string, change: Partial<OfferedPack> = {}, about: Partial<PackIndex> = {}) {
  const bytes = packOf(version);
  const path = `/lamps-${version}.pack`;
  publisher.files.set(path, bytes);
  const pack: OfferedPack = {
    ...offered,
    version,
    size: bytes.length,
    sha256: hashOf(bytes),
    address: path,
    ...change,
  };
  const index = signedIndex({ issue: Number(version), packs: [pack], ...about });
  publisher.files.set('/index.json', JSON.stringify(index, null, 2));
  return index;
}

/** Subscribed to version 1, which is here. */
async function begin() {
  issue('1');
  const looked = await lookAt(address);
  if (looked.state !== 'read') throw new Error(JSON.stringify(looked));
  await subscribe(address, looked.index, ['lamps']);
  expect(await listPacks()).toMatchObject([{ id: 'lamps', version: '1', index: address }]);
  publisher.asked.length = 0;
}

const versionHere = async () => {
  const [pack] = await listPacks();
  return pack?.state === 'here' ? pack.version : null;
};

test('a new version takes the place of the old one; what did not change is not sent again', async () => {
  await begin();
  await update(address);
  expect(publisher.asked).toEqual([expect.stringMatching(/^GET \/index\.json {2}"/)]);
  issue('2');
  await update(address);
  expect(await versionHere()).toBe('2');
  expect(new Uint8Array((await readPackBytes('lamps')) ?? new ArrayBuffer())).toEqual(packOf('2'));
  expect(await readSubscription(address)).toMatchObject({
    trouble: null,
    troubles: {},
    failures: 0,
    index: { issue: 2 },
  });
});

const foreign = newKey();
test.each<[string, () => unknown, string]>([
  [
    'a signature that does not hold',
    () => tamper((index) => ({ ...index, title: 'x' })),
    'signature',
  ],
  [
    'another key',
    () => publisher.files.set('/index.json', JSON.stringify(signedIndex({ issue: 2 }, foreign))),
    'other-key',
  ],
  ['an issue before the last', () => issue('1', {}, { issue: 0 }), 'issue'],
  ['a file that is no index', () => publisher.files.set('/index.json', '<html>'), 'schema'],
  ['an index that never ends', () => publisher.files.set('/index.json', 'x'.repeat(2e6)), 'size'],
  ['a redirection', () => publisher.moods.set('/index.json', 'elsewhere'), 'redirected'],
  ['a server that has lost it', () => publisher.moods.set('/index.json', 404), 'status'],
  ['a line that goes dead', () => publisher.moods.set('/index.json', 'break'), 'unreachable'],
  [
    'a host that may no longer be asked',
    () => {
      allowed = () => false;
    },
    'not-allowed',
  ],
])('%s leaves all as it was, says why, and is tried again later', async (_, spoil, why) => {
  await begin();
  issue('2');
  spoil();
  const before = Date.now();
  await update(address);
  expect(await versionHere()).toBe('1');
  const kept = await readSubscription(address);
  expect(kept).toMatchObject({ trouble: why, failures: 1, index: { issue: 1 } });
  expect((kept?.due ?? 0) - before).toBeGreaterThan(10 * 60_000);
  await update(address);
  expect((await readSubscription(address))?.failures).toBe(2);
});

function tamper(change: (index: object) => object) {
  const index = JSON.parse(String(publisher.files.get('/index.json')));
  publisher.files.set('/index.json', JSON.stringify(change(index)));
}

const two = packOf('2');
test.each<[string, () => unknown, string]>([
  ['other bytes', () => publisher.files.set('/lamps-2.pack', flipped(two)), 'hash'],
  ['fewer bytes', () => publisher.files.set('/lamps-2.pack', two.subarray(1)), 'size'],
  ['more bytes', () => publisher.files.set('/lamps-2.pack', Buffer.concat([two, two])), 'size'],
  ['what is no pack', () => serveAs(new Uint8Array(500).fill(7)), 'damaged'],
  ['another pack', () => serveAs(new Uint8Array(tinyPack('oil', [words], '2'))), 'mismatch'],
  ['another version', () => serveAs(packOf('3')), 'mismatch'],
  ['a redirection', () => publisher.moods.set('/lamps-2.pack', 'elsewhere'), 'redirected'],
  ['an address of another kind', () => issue('2', { address: 'ftp://a.example/b' }), 'address'],
])('instead of the pack %s: the old one stays, and why is said', async (_, spoil, why) => {
  await begin();
  issue('2');
  spoil();
  await update(address);
  expect(await versionHere()).toBe('1');
  expect(await readSubscription(address)).toMatchObject({
    trouble: null,
    troubles: { lamps: why },
  });
  // Mended, it comes with the next look.
  publisher.moods.clear();
  issue('2', {}, { issue: 3 });
  await update(address);
  expect(await versionHere()).toBe('2');
});

/** An index that tells the truth about bytes that are not what the pack should be. */
function serveAs(bytes: Uint8Array) {
  issue('2', { size: bytes.length, sha256: hashOf(bytes) });
  publisher.files.set('/lamps-2.pack', bytes);
}

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[200] = (copy[200] ?? 0) ^ 1;
  return copy;
}

/** Version 2 with a delta from version 1, or with other bytes in its place. */
async function issueDelta(bytes?: Uint8Array) {
  const made = bytes ?? (await makeDelta(bufferOf(packOf('1')), bufferOf(two)));
  const file = { from: hashOf(packOf('1')), size: made.length, sha256: hashOf(made) };
  issue('2', { deltas: [{ ...file, address: 'lamps-1-to-2.delta' }] });
  publisher.files.set('/lamps-1-to-2.delta', made);
}
const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

test('what is new is enough to make the next version', async () => {
  await begin();
  await issueDelta();
  await update(address);
  expect(await versionHere()).toBe('2');
  expect(new Uint8Array((await readPackBytes('lamps')) ?? new ArrayBuffer())).toEqual(two);
  expect(publisher.asked.map((line) => line.split(' ')[1])).toEqual([
    '/index.json',
    '/lamps-1-to-2.delta',
  ]);
});

test.each<[string, () => unknown]>([
  ['is lost', () => publisher.moods.set('/lamps-1-to-2.delta', 404)],
  ['has other bytes', () => publisher.files.set('/lamps-1-to-2.delta', flipped(two))],
  ['is no delta', () => issueDelta(new Uint8Array(500).fill(7))],
  ['is of another kind', () => issueDelta(gzipSync('{"format":"x"}'))],
  [
    'holds what makes no pack',
    () => issueDelta(gzipSync('{"format":"on-record-delta","version":1,"documents":[{"keep":7}]}')),
  ],
  ['unfolds without end', () => issueDelta(gzipSync(Buffer.alloc(80_000_000)))],
  [
    'makes another pack',
    async () =>
      issueDelta(await makeDelta(bufferOf(packOf('1')), tinyPack('lamps', ['Other.'], '2'))),
  ],
])('a delta that %s: the whole pack is fetched', async (_, spoil) => {
  await begin();
  await issueDelta();
  await spoil();
  await update(address);
  expect(await versionHere()).toBe('2');
  expect(await readSubscription(address)).toMatchObject({ trouble: null, troubles: {} });
  expect(publisher.asked.some((line) => line.includes('/lamps-2.pack'))).toBe(true);
});

test('a delta from a version that is not here is left alone', async () => {
  await issueDelta();
  const looked = await lookAt(address);
  if (looked.state !== 'read') throw new Error('not read');
  await subscribe(address, looked.index, ['lamps']);
  expect(await versionHere()).toBe('2');
  expect(publisher.asked.some((line) => line.includes('.delta'))).toBe(false);
});

test('an older version under a newer issue is not taken', async () => {
  issue('2');
  const looked = await lookAt(address);
  if (looked.state !== 'read') throw new Error('not read');
  await subscribe(address, looked.index, ['lamps']);
  issue('1', {}, { issue: 3 });
  await update(address);
  expect(await versionHere()).toBe('2');
  expect(await readSubscription(address)).toMatchObject({ troubles: { lamps: 'older' } });
});

test('a download that breaks off goes on where it was', async () => {
  await begin();
  issue('2');
  publisher.moods.set('/lamps-2.pack', 'break');
  await update(address);
  expect(await readSubscription(address)).toMatchObject({ troubles: { lamps: 'unreachable' } });
  publisher.moods.clear();
  publisher.asked.length = 0;
  await update(address);
  expect(await versionHere()).toBe('2');
  expect(publisher.asked.at(-1)).toMatch(/^GET \/lamps-2\.pack bytes=\d+-/);
});

test('what came before the pack was changed on the server is not used', async () => {
  await begin();
  issue('2');
  publisher.moods.set('/lamps-2.pack', 'break');
  await update(address);
  publisher.moods.clear();
  publisher.files.set('/lamps-2.pack', flipped(two));
  await update(address);
  expect(await versionHere()).toBe('1');
  expect(await readSubscription(address)).toMatchObject({ troubles: { lamps: 'hash' } });
});

test('where the first address fails, a mirror serves', async () => {
  await begin();
  issue('2', { mirrors: ['/mirror.pack'] });
  publisher.moods.set('/lamps-2.pack', 500);
  publisher.files.set('/mirror.pack', two);
  await update(address);
  expect(await versionHere()).toBe('2');
});

test('without room the old version stays', async () => {
  await begin();
  const bytes = packOf('1').length;
  const { saved } = await begunWithRoom(bytes * 1.5);
  expect(saved).toMatchObject({ troubles: { lamps: 'full' } });
  expect(await versionHere()).toBe('1');
});

/** The same again in a browser with little room, and then an update that is larger. */
async function begunWithRoom(room: number) {
  emptyDatabase(room);
  await begin();
  const large = new Uint8Array(tinyPack('lamps', [words.repeat(400)], '2'));
  issue('2', { size: large.length, sha256: hashOf(large) });
  publisher.files.set('/lamps-2.pack', large);
  await update(address);
  return { saved: await readSubscription(address) };
}

test('the reader’s own pack of that id is not overwritten', async () => {
  await installPack(tinyPack('lamps', [words], '9'), { index: '', support: '' });
  issue('10');
  const looked = await lookAt(address);
  if (looked.state !== 'read') throw new Error('not read');
  await subscribe(address, looked.index, ['lamps']);
  expect(await versionHere()).toBe('9');
  expect(await readSubscription(address)).toMatchObject({ troubles: { lamps: 'taken' } });
});

test('the alarm looks at what is due, and never where the reader pays for it', async () => {
  await begin();
  issue('2');
  await updateBy({ name: 'subscriptions' });
  expect(publisher.asked).toEqual([]);
  const subscription = await readSubscription(address);
  if (!subscription) throw new Error('not kept');
  await saveSubscription({ ...subscription, due: Date.now() - 1 });
  connection.saveData = true;
  await updateBy({ name: 'subscriptions' });
  expect(publisher.asked).toEqual([]);
  expect(await fakeBrowser.alarms.get('subscriptions')).toBeTruthy();
  connection.saveData = false;
  await updateBy({ name: 'outbox' });
  expect(publisher.asked).toEqual([]);
  await updateBy({ name: 'subscriptions' });
  expect(await versionHere()).toBe('2');
});
