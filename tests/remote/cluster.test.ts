// A shared library on a real pair of ClickHouse shards: loading, asking, and shards that go away in the middle.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { buildPack } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { type Address, readAddress } from '../../src/remote/address.ts';
import { checkShared } from '../../src/remote/check.ts';
import { type Library, openLibrary } from '../../src/remote/cluster.ts';
import { loadPack, type Progress } from '../../src/remote/load.ts';
import { lookUp } from '../../src/remote/lookup.ts';
import { request } from '../../src/remote/request.ts';
import { numberOfPack } from '../../src/remote/rows.ts';
import { triplesToAsk } from '../../src/remote/triples.ts';
import { runOnrecord } from '../cli/process.ts';
import { CLUSTER, COPIES, missing, type Shards, startShards, UNEVEN } from '../cluster/start.ts';
import { makeQueries } from '../engine/queries.ts';
import { packOf, readAddresses, transcript } from '../engine/transcripts.ts';
import { corpusFrom, isFirst } from './asked.ts';
import { distinct, gramsOf } from './long-way.ts';

const title = missing === null ? 'two shards' : `two shards (${missing})`;
const ada = { id: 'ada', name: 'Ada Byron', aliases: ['Ada'], gender: 'f', roles: [] } as const;
const texts = readAddresses().slice(-16);
const pack = packOf(texts, 'library');
const whole = Corpus.open([pack]);
/** What the reader has: nothing of it. */
const own = Corpus.open([packOf(['Nothing of this was ever said by anybody.'], 'own')]);
/** Small, so that a load has many of them. */
const enough = 20_000;
const grams = distinct(gramsOf(whole, 1)).size;

describe.skipIf(missing !== null)(title, () => {
  let pair: Shards;
  let library: Library;
  let reader: Address;
  const at = (shard: 0 | 1, name = 'onrecord', user = '') => {
    const url = pair.shards[shard].url.replace('http://', `http://${user}`);
    return readAddress(`${url}?library=${name}`) as Address;
  };
  const ask = (address: Address, sql: string) =>
    request(address, { sql }, { patience: 30_000, most: 1 << 20 });
  /** Rows of a pack in a table, equal ones counted as often as they are there, or once. */
  const count = async ({ address }: Library, table: string, distinct = '', of = pack) => {
    const number = numberOfPack(of, new Set());
    const rows = `SELECT ${distinct} * FROM ${address.database}.${table} WHERE intDiv(passage, 1099511627776) = ${number}`;
    return Number(await ask(address, `SELECT count() FROM (${rows})`));
  };

  beforeAll(async () => {
    pair = await startShards();
    reader = at(0, 'onrecord', 'reader:reader@');
    library = await openLibrary(at(0), CLUSTER);
    await loadPack(library, pack, { enough });
  }, 90_000);
  afterAll(() => pair?.stop());

  test('a pack is in, half of it on each shard, however often it is loaded', async () => {
    // The second node was found by the cluster's own list.
    expect(library.nodes.map(({ url }) => url)).toEqual(pair.shards.map(({ url }) => url));
    expect(await loadPack(library, pack, { enough })).toMatchObject({ state: 'already there' });
    expect(await count(library, 'grams', 'DISTINCT')).toBe(grams);
    const [one = 0, two = 0] = (await sumsOf(library)).grams.map(([count]) => Number(count));
    expect(Math.min(one, two) / Math.max(one, two)).toBeGreaterThan(0.9);
  });

  test.each([CLUSTER, UNEVEN])(
    'every row is where the table over all shards puts it: %s',
    async (name) => {
      const direct = await openLibrary(at(0, `direct_${name}`), name);
      expect(direct.targets).toEqual(
        [0, 1].map((i) => ({ nodes: [direct.nodes[i]], isHere: true })),
      );
      await loadPack(direct, pack, { enough });
      // A list of nodes that leaves one out does not say where all the shards are.
      await openLibrary(at(0, `through_${name}`), name);
      const through = await openLibrary(at(0, `through_${name}`), name, [at(0)]);
      expect(through.targets).toEqual([{ nodes: [through.address], isHere: false }]);
      await loadPack(through, pack, { enough });
      const sums = await sumsOf(direct);
      expect(sums).toEqual(await sumsOf({ ...direct, address: through.address }));
      const [one = 0, two = 0] = sums.grams.map(([count]) => Number(count));
      expect(one + two).toBe(grams);
      expect(one / two).toBeCloseTo(name === UNEVEN ? 3 : 1, 0);
    },
  );

  test('without a Keeper each copy of a shard gets all rows', async () => {
    const twice = await openLibrary(at(0, 'copies'), COPIES);
    expect(twice.targets).toEqual([{ nodes: twice.nodes, isHere: true }]);
    await loadPack(twice, pack, { enough });
    const { grams: sums, passages } = await sumsOf(twice);
    expect(sums[0]).toEqual(sums[1]);
    expect(passages[0]).toEqual(passages[1]);
    expect(Number(sums[0]?.[0])).toBe(grams);
  });

  test('what is found is what the pack itself finds', async () => {
    const queries = makeQueries(texts, 2, 6).filter(({ kind }) => kind !== 'markov');
    let local = 0;
    let remote = 0;
    for (let i = 0; i < queries.length; i += 40) {
      const page = queries.slice(i, i + 40);
      const corpus = await corpusFrom(
        reader,
        page.map(({ quotation }) => quotation),
        own,
      );
      local += page.filter((query) => isFirst(query, whole, whole)).length;
      remote += page.filter((query) => isFirst(query, corpus, whole)).length;
    }
    expect(remote).toBeGreaterThanOrEqual(local);
    expect(local).toBeGreaterThan(queries.length * 0.95);
  });

  test('findings are those of the pack itself, and say where they come from', async () => {
    const sentences = texts.map((text) => sentenceOf(text)).filter((each) => each !== '');
    const altered = sentences.map((each, i) =>
      i % 2 === 0 ? each : each.replace(/ (will|have|are) /, ' never $1 '),
    );
    const article = {
      text: altered.map((each) => `“${each},” said Ada Byron.`).join('\n\n'),
      language: 'en',
    };
    const known = check(article, whole);
    const { findings, shared } = await checkShared(article, own, reader, { patience: 30_000 });
    expect(shared).toMatchObject({ state: 'answered', shards: 2, missing: 0 });
    expect(findings.map(({ label }) => label)).toEqual(known.map(({ label }) => label));
    expect(findings.map(({ changes }) => changes)).toEqual(known.map(({ changes }) => changes));
    const found = findings.filter(({ record }) => record !== null);
    expect(found.length).toBeGreaterThan(8);
    for (const { record } of found) expect(record?.library).toBe(reader.name);
  });

  test('the reader reads and nothing else, and only with the password', async () => {
    const insert = `INSERT INTO ${reader.database}.loads VALUES (1, 1, 'x', 'y')`;
    await expect(ask(reader, insert)).rejects.toMatchObject({ kind: 'forbidden' });
    const wrong = { ...reader, password: 'guess' };
    expect(await lookUp(wrong, [triplesToAsk('the state of our union')])).toMatchObject({
      state: 'failed',
      why: 'refused',
    });
    const other = at(0, 'nowhere', 'reader:reader@');
    expect(await lookUp(other, [triplesToAsk('the state of our union')])).toMatchObject({
      state: 'failed',
      why: 'empty',
    });
  });

  test('a newer version takes the place of the one before', async () => {
    const own = await openLibrary(at(0, 'versions'), CLUSTER);
    const label = { id: 'minutes', title: '', publisher: '', licence: '' };
    const made = (version: string, words: string) =>
      buildPack({ ...label, version }, [transcript('one', [words])], [ada]);
    const before = made('1', 'We shall build the harbour wall again before the winter comes.');
    const after = made('2', 'We shall not build the harbour wall before another spring.');
    await loadPack(own, before);
    await loadPack(own, after);
    expect(await loadPack(own, after)).toMatchObject({ state: 'already there' });
    await until(async () => (await count(own, 'passages', '', before)) === 0);
    await until(async () => (await count(own, 'grams', '', before)) === 0);
    expect(await count(own, 'passages', '', after)).toBe(2);
  });

  test('a load that is called off goes on where it stopped, and nothing is there twice', async () => {
    const own = await openLibrary(at(0, 'calledoff'), CLUSTER);
    const stop = new AbortController();
    const progress = ({ sources }: { readonly sources: number }) => {
      if (sources > 5) stop.abort(new Error('enough'));
    };
    await expect(loadPack(own, pack, { enough, progress, signal: stop.signal })).rejects.toThrow();
    const { state, grams: sent } = await loadPack(own, pack, { enough });
    expect(state).toBe('loaded');
    expect(sent).toBeLessThan(grams);
    await expectWhole(own);
  });

  test('a shard killed in the middle of a load is waited for, and nothing is lost', async () => {
    const own = await openLibrary(at(0, 'killed'), CLUSTER);
    const [, shard] = pair.shards;
    let killed: Promise<void> | null = null;
    let started: Promise<void> | null = null;
    const progress = ({ sources, isWaiting }: Progress) => {
      if (sources > 4) killed ??= shard.kill();
      if (isWaiting) started ??= shard.start();
    };
    await loadPack(own, pack, { enough, progress });
    expect([await killed, await started]).toEqual([undefined, undefined]); // not null: it was away and is back
    await expectWhole(own);
  });

  test('a part that only one shard took is sent again to both', async () => {
    const own = await openLibrary(at(0, 'givenup'), CLUSTER);
    const [, shard] = pair.shards;
    let killed: Promise<void> | null = null;
    const progress = ({ sources }: Progress) => {
      if (sources > 4) killed ??= shard.kill();
    };
    const load = loadPack(own, pack, { enough, progress, patience: 300 });
    await expect(load).rejects.toMatchObject({ kind: 'away' });
    await killed;
    await shard.start();
    // One got more than is noted as being in both.
    const before = await sumsOf(own);
    expect(before.grams[0]).not.toEqual(before.grams[1]);
    expect(await loadPack(own, pack, { enough })).toMatchObject({ state: 'loaded' });
    await expectWhole(own);
    expect(await sumsOf(own)).toEqual(await sumsOf(library));
  });

  test('a shard killed in the middle of questions is said, and comes back', async () => {
    const queries = makeQueries(texts, 3, 4).map(({ quotation }) => triplesToAsk(quotation));
    const question = () => lookUp(reader, queries, { patience: 20_000 });
    const before = await question();
    expect(before).toMatchObject({ state: 'answered', missing: 0 });
    const under = Array.from({ length: 6 }, question);
    await pair.shards[1].kill();
    for (const answer of await Promise.all(under))
      expect(answer.state === 'answered' ? answer.missing <= 1 : answer.why).toBeTruthy();
    const without = await question();
    expect(without).toMatchObject({ state: 'answered', shards: 2, missing: 1 });
    const gone = await lookUp(at(1, 'onrecord', 'reader:reader@'), queries);
    expect(gone).toMatchObject({ state: 'failed', why: 'away' });
    await pair.shards[1].start();
    await until(async () => {
      const answer = await question();
      return answer.state === 'answered' && answer.missing === 0;
    });
    expect(await question()).toEqual(before);
  });

  test('the command line: loaded, asked, a shard away, and no password printed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-push-'));
    const file = async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    try {
      const library = await file('library.pack', new Uint8Array(pack));
      const press = await file('own.pack', new Uint8Array(packOf(['Nobody said this.'], 'own')));
      const text = await file(
        'article.txt',
        `“${sentenceOf(texts[3] as string)},” said Ada Byron.`,
      );
      const url = `${pair.shards[0].url}?library=commands`;
      const pushed = await runOnrecord([
        'push',
        '--clickhouse',
        url,
        '--cluster',
        CLUSTER,
        library,
      ]);
      expect(pushed).toMatchObject({ code: 0, out: expect.stringContaining('triples') });
      const shared = url.replace('http://', 'http://reader:reader@');
      const check = ['check', '--json', '--pack', press, '--shared'];
      const found = await runOnrecord([...check, shared, text]);
      expect(found.code).toBe(0);
      expect(JSON.parse(found.out).findings[0]).toMatchObject({ label: 'matches' });
      const refused = await runOnrecord([...check, shared.replace(':reader@', ':hidden@'), text]);
      expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('refuses the user') });
      expect(JSON.parse(refused.out).findings[0]).toMatchObject({ record: null });
      expect(refused.out + refused.err).not.toContain('hidden');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  /** Of each node its different rows, how many there are and a sum over all they hold. */
  async function sumsOf({ nodes, address: { database } }: Library) {
    const sums = async (table: string, columns: string) => {
      const rows = `SELECT DISTINCT ${columns} FROM ${database}.${table}_here`;
      const sum = `SELECT count(), sum(cityHash64(${columns})) FROM (${rows})`;
      const answers = await Promise.all(nodes.map((node) => ask(node, sum)));
      return answers.map((answer) => answer.trim().split('\t'));
    };
    return {
      grams: await sums('grams', 'hash, passage'),
      passages: await sums('passages', 'passage, turn, speaker, label, text, corrections'),
    };
  }

  /** All of the pack, and nothing twice. */
  async function expectWhole(of: Library) {
    for (const table of ['grams', 'passages'] as const) {
      const there = await count(of, table, 'DISTINCT');
      expect([table, await count(of, table)]).toEqual([table, there]);
      expect([table, await count(library, table, 'DISTINCT')]).toEqual([table, there]);
    }
  }
});

/** A sentence of twelve words and more without marks inside, not the first. */
function sentenceOf(text: string): string {
  const sentences =
    text.slice(2000).match(/(?<=[.!?] )[A-Z][^.!?“”"'’[\](\n]{70,200}(?=\. [A-Z])/g) ?? [];
  return sentences[0] ?? '';
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await isSo()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await isSo()).toBe(true);
}
