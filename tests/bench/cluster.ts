/**
 * `npm run bench:cluster [-- ROWS]`: a shared library on two ClickHouse shards of this machine, with the pack of the
 * addresses loaded as onrecord push loads it and made-up rows beside it, 100 million in all unless another number is
 * given. Prints what loading costs, how long a page of 50 quotations takes beside one bare SELECT 1, and how often the
 * right place comes first, beside the pack itself: in a library of this pack alone, and among the made-up rows, which
 * give a triple places that the pack does not know.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { type Address, readAddress } from '../../src/remote/address.ts';
import { type Library, openLibrary } from '../../src/remote/cluster.ts';
import { loadPack, mergeLibrary } from '../../src/remote/load.ts';
import { lookUp } from '../../src/remote/lookup.ts';
import { request } from '../../src/remote/request.ts';
import { packPassages } from '../../src/remote/transcripts.ts';
import { triplesToAsk } from '../../src/remote/triples.ts';
import { CLUSTER, missing, type Shards, startShards } from '../cluster/start.ts';
import { makeQueries, type TestQuery } from '../engine/queries.ts';
import { packOf } from '../engine/transcripts.ts';
import { corpusFrom, isFirst } from '../remote/asked.ts';

const ROWS = 100_000_000;
/** Made-up rows that stand under triples of the pack, so that these are as common as in a larger library. */
const COMMON_COPIES = 4;
const PAGE = 50;
const ROUNDS = 41;
/** Settings of ClickHouse that keep the servers small. */
const CHUNK = 10_000_000;
const LIMITS = { patience: 1_200_000, most: 1 << 20 };

if (missing !== null) throw new Error(`The bench ${missing}.`);
const rows = Number(process.argv[2] ?? ROWS);
const pair = await startShards();
try {
  await measure(pair);
} finally {
  await pair.stop();
}

async function measure({ shards }: Shards): Promise<void> {
  const file = readFileSync(join(import.meta.dirname, '../../assets/corpus/sotu.pack'));
  const pack = new Uint8Array(file).buffer;
  const whole = Corpus.open([pack]);
  await hurried(shards, () => measureLoad(shards, pack));

  const library = await open(shards[0].url, 'onrecord');
  await loadPack(library, pack);
  const reader = addressOf(shards[0].url.replace('//', '//reader:reader@'), 'onrecord');
  const texts = whole.sources.map((_, i) => whole.text(i));
  const queries = makeQueries(texts, 2, 20).filter(({ kind }) => kind !== 'markov');
  const alone = await countFound(reader, queries, whole);
  await makeUpRows(library);
  await hurried(shards, () => measurePages(shards, reader, makeQueries(texts, 3, 30)));
  printFound(queries, whole, [alone, await countFound(reader, queries, whole)]);
  const memory = shards.map(({ pid }) => `${Math.round(residentOf(pid()) / 1e6)} MB`);
  say('memory of the servers', memory.join(', '));
}

/** The real pack into libraries of its own: rows a second by the clock and by each processor. */
async function measureLoad(shards: Shards['shards'], pack: ArrayBuffer): Promise<void> {
  const runs: {
    readonly grams: number;
    readonly seconds: number;
    readonly nodes: readonly number[];
    readonly client: number;
  }[] = [];
  for (const name of ['warm', 'one', 'two', 'three']) {
    const library = await open(shards[0].url, name);
    const before = shards.map(({ pid }) => processorOf(pid()));
    const own = process.cpuUsage();
    const from = performance.now();
    const { grams } = await loadPack(library, pack);
    const seconds = (performance.now() - from) / 1000;
    const nodes = shards.map(({ pid }, i) => processorOf(pid()) - (before[i] as number));
    const { user, system } = process.cpuUsage(own);
    if (name !== 'warm') runs.push({ grams, seconds, nodes, client: (user + system) / 1e6 });
    for (const node of library.nodes) await ask(node, `DROP DATABASE ${node.database}`);
  }
  const of = (value: (run: (typeof runs)[number]) => number) => middle(runs.map(value));
  say('triples of the pack', of(({ grams }) => grams).toLocaleString('en'));
  const clock = of(({ grams, seconds }) => grams / 2 / seconds);
  say('loaded a second a node, by the clock', Math.round(clock).toLocaleString('en'));
  const busiest = of(({ grams, nodes }) => grams / 2 / Math.max(...nodes));
  say('loaded a second a node, by its processor', Math.round(busiest).toLocaleString('en'));
  const client = of(({ grams, client: time }) => grams / time);
  say('made a second by the client, by its processor', Math.round(client).toLocaleString('en'));
}

/** Rows with random hashes, and others under the triples there are; passages that do not exist. */
async function makeUpRows(library: Library): Promise<void> {
  const { nodes, address } = library;
  const from = performance.now();
  const { database } = address;
  for (const [shard, node] of nodes.entries()) {
    const real = await count(node);
    for (let copy = 1; copy <= COMMON_COPIES; copy++)
      await ask(
        node,
        `INSERT INTO ${database}.grams_here SELECT hash, intHash64(hash + passage * ${copy}) FROM ${database}.grams_here WHERE passage >= 1099511627776 LIMIT ${real}`,
      );
    const open = Math.max(0, rows / nodes.length - (await count(node)));
    for (let done = 0; done < open; done += CHUNK) {
      const first = done * 2 + shard * 1e12;
      const some = Math.min(CHUNK, open - done);
      await ask(
        node,
        `INSERT INTO ${database}.grams_here SELECT intDiv(intHash64(number + ${first}), 2) * 2 + ${shard}, intHash64(number) FROM numbers(${some})`,
      );
    }
  }
  await mergeLibrary(library);
  const all = (await Promise.all(nodes.map(count))).reduce((sum, each) => sum + each, 0);
  const seconds = Math.round((performance.now() - from) / 1000);
  say('rows over two shards', `${all.toLocaleString('en')}, made and merged in ${seconds} s`);
  const parts = `SELECT count(), sum(bytes_on_disk) FROM system.parts WHERE active AND database = '${database}' AND table = 'grams_here'`;
  for (const node of nodes) say('parts and bytes of a shard', (await ask(node, parts)).trim());
}

/** A page's question beside a bare round trip, turn by turn. */
async function measurePages(
  shards: Shards['shards'],
  reader: Address,
  queries: readonly TestQuery[],
): Promise<void> {
  const pages = Array.from({ length: Math.floor(queries.length / PAGE) }, (_, i) =>
    // Of every kind some: the kinds follow one another in the list.
    queries.filter((_, at) => at % Math.floor(queries.length / PAGE) === i).slice(0, PAGE),
  );
  const bare: number[] = [];
  const page: number[] = [];
  const building: number[] = [];
  const before = shards.map(({ pid }) => processorOf(pid()));
  for (let round = 0; round < ROUNDS; round++) {
    const asked = (pages[round % pages.length] as readonly TestQuery[]).map(({ quotation }) =>
      triplesToAsk(quotation),
    );
    const start = performance.now();
    await ask(reader, 'SELECT 1');
    const between = performance.now();
    const answer = await lookUp(reader, asked, { patience: 60_000 });
    const end = performance.now();
    if (answer.state === 'failed') throw new Error(`${answer.why} ${answer.told}`);
    packPassages(answer.passages, 'bench');
    building.push(performance.now() - end);
    bare.push(between - start);
    page.push(end - between);
  }
  const busy = shards.map(({ pid }, i) => processorOf(pid()) - (before[i] as number));
  const [one, fifty] = [middle(bare), middle(page)];
  say('SELECT 1, median and best', `${one.toFixed(1)} ms, ${Math.min(...bare).toFixed(1)} ms`);
  say(
    `a page of ${PAGE} quotations, median and best`,
    `${fifty.toFixed(1)} ms, ${Math.min(...page).toFixed(1)} ms`,
  );
  const each = busy.map((seconds) => `${((seconds * 1000) / ROUNDS).toFixed(0)} ms`);
  say('of the processors of the two nodes', each.join(', '));
  const bound = 3 * one + 100;
  say(
    '3 × SELECT 1 + 100 ms',
    `${bound.toFixed(1)} ms: the page takes ${(fifty / bound).toFixed(2)} of it`,
  );
  say('of it built into a pack on the device', `${middle(building).toFixed(1)} ms more`);
}

function printFound(
  queries: readonly TestQuery[],
  whole: Corpus,
  libraries: readonly Found[],
): void {
  console.log('\nright place first: of · pack itself · library of it alone · among made-up rows');
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const alike = queries.filter((query) => query.kind === kind);
    const local = alike.filter((query) => isFirst(query, whole, whole)).length;
    const shared = libraries.map((found) => found.get(kind) ?? 0);
    say(kind, [alike.length, local, ...shared].join(' · '));
  }
}

/** Quotations by kind. */
type Found = ReadonlyMap<string, number>;

/** How many quotations of each kind have their right place first in what a library answers. */
async function countFound(
  reader: Address,
  queries: readonly TestQuery[],
  whole: Corpus,
): Promise<Found> {
  const own = Corpus.open([packOf(['Nothing of this was ever said by anybody.'], 'own')]);
  const found = new Map<string, number>();
  for (let i = 0; i < queries.length; i += PAGE) {
    const page = queries.slice(i, i + PAGE);
    const quotations = page.map(({ quotation }) => quotation);
    const corpus = await corpusFrom(reader, quotations, own);
    for (const query of page)
      if (isFirst(query, corpus, whole)) found.set(query.kind, (found.get(query.kind) ?? 0) + 1);
  }
  return found;
}

function open(url: string, name: string): Promise<Library> {
  return openLibrary(addressOf(url, name), CLUSTER);
}

function addressOf(url: string, name: string): Address {
  return readAddress(`${url}?library=${name}`) as Address;
}

function ask(address: Address, sql: string): Promise<string> {
  return request(address, { sql }, LIMITS);
}

async function count(node: Address): Promise<number> {
  return Number(await ask(node, `SELECT count() FROM ${node.database}.grams_here`));
}

/** Works ahead of whatever else this machine does, where we may; threads begun meanwhile do as well. */
async function hurried(shards: Shards['shards'], work: () => Promise<void>): Promise<void> {
  const give = (priority: number) => {
    for (const pid of [process.pid, ...shards.map((each) => each.pid())])
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        try {
          setPriority(Number(thread), priority);
        } catch {
          return; // not ours to give, or the thread has ended
        }
      }
  };
  give(-10);
  await work().finally(() => give(0));
}

/** Seconds of processor time a process has used. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Bytes of memory a process holds. */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(48)} ${value}`);
}
