// A shared library whose copies are kept by ZooKeeper: two nodes with one shard, and one that goes away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPack } from '../../src/engine/corpus/build.ts';
import { type Address, readAddress } from '../../src/remote/address.ts';
import { type Library, openLibrary } from '../../src/remote/cluster.ts';
import { loadPack } from '../../src/remote/load.ts';
import { lookUp } from '../../src/remote/lookup.ts';
import { request } from '../../src/remote/request.ts';
import { triplesToAsk } from '../../src/remote/triples.ts';
import { missingKeeper } from '../cluster/keeper.ts';
import { COPIES, missing, type Shards, startShards } from '../cluster/start.ts';
import { packOf, readAddresses, transcript } from '../engine/transcripts.ts';

const why = missing ?? missingKeeper;
const title = why === null ? 'copies kept by a Keeper' : `copies kept by a Keeper (${why})`;
const texts = readAddresses().slice(-6);
const pack = packOf(texts, 'library');
const enough = 20_000;

describe.skipIf(why !== null)(title, () => {
  let pair: Shards;
  let library: Library;
  const at = (node: 0 | 1) => readAddress(pair.shards[node].url) as Address;
  const ask = (address: Address, sql: string) =>
    request(address, { sql }, { patience: 30_000, most: 1 << 20 });
  /** Rows of each node's own tables. */
  const rows = async () => {
    const tables = ['grams', 'passages', 'loads'].flatMap((table) =>
      ([0, 1] as const).map((node) =>
        ask(at(node), `SELECT count() FROM ${library.address.database}.${table}_here FINAL`),
      ),
    );
    const [a, b, c, d, e, f] = (await Promise.all(tables)).map(Number);
    return [
      [a, c, e],
      [b, d, f],
    ];
  };
  const areEqual = async () => {
    const [one, two] = await rows();
    return String(one) === String(two);
  };

  beforeAll(async () => {
    pair = await startShards(true);
    library = await openLibrary(at(0), COPIES);
  }, 90_000);
  afterAll(() => pair?.stop());

  test('a load that was called off goes on, and both copies have all of it', async () => {
    expect(library).toMatchObject({ nodes: [at(0)], cluster: { isReplicated: true } });
    const stop = new AbortController();
    const progress = () => stop.abort(new Error('enough'));
    await expect(
      loadPack(library, pack, { enough, progress, signal: stop.signal }),
    ).rejects.toThrow();
    expect(await loadPack(library, pack, { enough })).toMatchObject({ state: 'loaded' });
    await until(areEqual);
    expect((await rows())[0]?.[0]).toBeGreaterThan(50_000);
  });

  test('a newer version takes the place of the one before on both', async () => {
    const label = { id: 'minutes', title: '', publisher: '', licence: '' };
    const made = (version: string, words: string) =>
      buildPack({ ...label, version }, [transcript('one', [words])], []);
    const [[, before = 0] = []] = await rows();
    await loadPack(library, made('1', 'We shall build the harbour wall again before winter.'));
    await loadPack(library, made('2', 'We shall not build the harbour wall before spring.'));
    await until(async () => (await rows()).every(([, passages]) => passages === before + 2));
  });

  test('with one copy away all is found and loaded, and it catches up', async () => {
    const asked = texts.map((text) => triplesToAsk(text.slice(2000, 2100)));
    const known = await lookUp(at(0), asked, { patience: 30_000 });
    await pair.shards[1].kill();
    expect(await lookUp(at(0), asked, { patience: 30_000 })).toEqual(known);
    expect(known).toMatchObject({ state: 'answered', shards: 1, missing: 0 });
    const more = packOf(readAddresses().slice(-8, -6), 'more');
    const again = await openLibrary(at(0), COPIES);
    expect(await loadPack(again, more, { enough })).toMatchObject({ state: 'loaded' });
    await pair.shards[1].start();
    await until(areEqual);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300 && !(await isSo()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await isSo()).toBe(true);
}
