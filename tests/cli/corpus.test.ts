import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPack, buildCorpus } from '../../src/cli/corpus.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';

let folder = '';
let built: readonly BuiltPack[] = [];
const printed: string[] = [];
const drawn: string[] = [];
const quiet = {
  progress: (line: string) => drawn.push(line),
  print: (line: string) => printed.push(line),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  built = await buildCorpus({ ...quiet, out: join(folder, 'a') });
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('buildCorpus', () => {
  test('writes two packs and nothing else, and says their size, counts and SHA-256', async () => {
    expect((await readdir(join(folder, 'a'))).sort()).toEqual(['press.pack', 'sotu.pack']);
    for (const { path, bytes, sha256 } of built) {
      const file = await readFile(path);
      expect(file.length).toBe(bytes);
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(printed.join('\n')).toContain(sha256);
    }
    expect(printed[0]).toMatch(/^sotu\.pack: [\d.]+ MB, 233 sources, 1,81\d,\d{3} words, SHA-256 /);
    expect(drawn.some((line) => line.includes('100 %'))).toBe(true);
  });

  test('gives the same bytes every time', async () => {
    const assets = join(folder, 'few');
    await cp('assets', assets, { recursive: true });
    const facts = await readFile(join(assets, 'sotu.csv'), 'utf8');
    const few = facts.split('\n').filter((line) => /^(?:file|2017|2021)/.test(line));
    await writeFile(join(assets, 'sotu.csv'), few.join('\n'));
    const [once, twice] = [
      await buildCorpus({ ...quiet, assets, out: join(folder, 'b') }),
      await buildCorpus({ ...quiet, assets, out: join(folder, 'c') }),
    ];
    expect(twice.map(({ sha256 }) => sha256)).toEqual(once.map(({ sha256 }) => sha256));
    expect(once[0]?.sources).toBe(2);
    expect(once[1]?.sha256).toBe(built[1]?.sha256);
  }, 120_000);

  test('the packs open, and know their sources and people', async () => {
    const packs = await Promise.all(
      built.map(async ({ path }) => Uint8Array.from(await readFile(path)).buffer),
    );
    const corpus = Corpus.open(packs);
    expect(corpus.sources).toHaveLength(234);
    expect(corpus.sources.find(({ id }) => id === 'sotu-2003-01-28')?.speaker).toBe(
      'george-w-bush',
    );
    expect(corpus.people.some(({ id }) => id === 'kim-yong-hyun')).toBe(true);
  });
});

describe('buildCorpus says in one sentence', () => {
  test('that the texts are missing', async () => {
    const texts = join(folder, 'nothing');
    await expect(buildCorpus({ ...quiet, out: folder, texts })).rejects.toMatchObject({
      name: 'BadInput',
      message: expect.stringMatching(/@stdlib\/datasets-sotu, is not installed: run npm ci\.$/),
    });
  });

  test('which file is missing or unusable', async () => {
    const assets = join(folder, 'assets');
    await expect(buildCorpus({ ...quiet, out: folder, assets })).rejects.toThrow(
      /needs the file .*people\.json/,
    );
    await cp('assets', assets, { recursive: true });
    await writeFile(join(assets, 'records', 'x.json'), '{"id": ');
    await expect(buildCorpus({ ...quiet, out: folder, assets })).rejects.toThrow(
      /records\/x\.json, line 1: this cannot be read: /,
    );
    await writeFile(join(assets, 'records', 'x.json'), '{}');
    await expect(buildCorpus({ ...quiet, out: folder, assets })).rejects.toThrow(
      /x\.json: "turns" is a list/,
    );
  }, 120_000);

  test('that the place cannot be written, and leaves nothing half done', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(buildCorpus({ ...quiet, out: file })).rejects.toMatchObject({ name: 'BadInput' });
    if (process.getuid?.() === 0) return; // root may write anywhere
    const locked = await mkdtemp(join(folder, 'locked-'));
    await chmod(locked, 0o500);
    await expect(buildCorpus({ ...quiet, out: locked })).rejects.toThrow(/No permission to write/);
    expect(await readdir(locked)).toEqual([]);
  }, 120_000);
});
