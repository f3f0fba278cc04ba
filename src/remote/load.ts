// Packs into a shared library: tables made where there are none, parts sent, and a row for each that is in.
//
// Idempotent: a part has the same rows every time, and equal rows become one. A load that was cut off goes on behind
// the last part that is in; what may have got in twice is merged at the end. A newer version of a pack is loaded
// beside the one before, which is taken away when the new one is complete. A node that goes away in the middle is
// waited for.

import { Corpus } from '../engine/corpus/corpus.ts';
import type { Address } from './address.ts';
import { askRows, LIMITS, type Library } from './cluster.ts';
import { type FailureKind, LibraryError, request } from './request.ts';
import { loadRow, numberOfPack, type Part, partsOf } from './rows.ts';
import { countParts, dropPack, insertRows, listLoads, mergeRows } from './tables.ts';

/** How far a load is. */
export interface Progress {
  readonly pack: string;
  readonly sources: number;
  readonly ofSources: number;
  /** Grams sent by this run. */
  readonly grams: number;
  /** Waiting for a node that is away. */
  readonly isWaiting: boolean;
}

export interface LoadOptions {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for a node that is away, milliseconds. */
  readonly patience?: number;
  /** Grams after which a part ends; a load goes on only with the parts it began with. */
  readonly enough?: number;
}

/** What a load did: loaded, or found it to be in; grams sent by this run. */
export interface Loaded {
  readonly pack: string;
  readonly state: 'loaded' | 'already there';
  readonly grams: number;
}

/** Merging takes its time. */
const MERGE_PATIENCE = 3_600_000;
/** Parts on their way at once: the next is made while one is stored. */
const AT_ONCE = 2;
const WAIT_FOR_NODE = 60_000;
/** Where rows are passed on: acknowledged when all shards have them. */
const SYNC = { insert_distributed_sync: '1' };
/** As many as a server keeps by itself at little cost. */
const MOST_PARTS = 3;
const BEGUN = 0;
const DONE = 0xffffffff;

/** Loads a pack; resolves when all of it is in. Rejects with a LibraryError, a PackError, or the signal's reason. */
export async function loadPack(
  library: Library,
  pack: ArrayBuffer,
  options: LoadOptions = {},
): Promise<Loaded> {
  const { shares, targets } = library;
  const { database } = library.address;
  const corpus = Corpus.open([pack]);
  const id = corpus.packs[0]?.id ?? '';
  const loads = await readLoads(library, options);
  const number = numberOfPack(pack, othersThan(id, loads));
  const mine = loads.filter((load) => load.pack === number);
  const older = [...new Set(loads.filter((load) => load.id === id).map((load) => load.pack))];
  if (mine.some(({ part }) => part === DONE)) return { pack: id, state: 'already there', grams: 0 };

  const isIn = new Set(mine.map(({ part }) => part));
  let isUnsure = isIn.has(BEGUN);
  let sent = 0;
  const note = (part: number, state: string, tell?: (isWaiting: boolean) => void) => {
    const sql = insertRows(database, 'loads', false);
    return insert(library.address, sql, loadRow(number, part, id, state), options, tell);
  };
  const send = async (part: Part) => {
    const tell = (isWaiting: boolean) => {
      if (isWaiting) isUnsure = true;
      const { sources } = part;
      const ofSources = corpus.sources.length;
      options.progress?.({ pack: id, sources, ofSources, grams: sent, isWaiting });
    };
    const inserts = targets.flatMap(({ nodes, isHere }, target) =>
      nodes.flatMap((node) =>
        (['grams', 'passages'] as const).map((table) => {
          const rows = part[table][target] as Uint8Array<ArrayBuffer>;
          const sql = insertRows(database, table, isHere);
          return rows.length > 0 ? insert(node, sql, rows, options, tell) : null;
        }),
      ),
    );
    await all(inserts);
    await note(part.number, 'in', tell);
    sent += part.count;
    tell(false);
  };
  await note(BEGUN, 'begun');
  const division = { shares, targets: targets.length, enough: options.enough };
  await eachAtOnce(partsOf(corpus, number, division), options, (part) =>
    isIn.has(part.number) ? Promise.resolve() : send(part),
  );
  if (isUnsure) await onAllNodes(library, mergeRows(database), options);
  await note(DONE, 'done');
  for (const old of older)
    if (old !== number) await onAllNodes(library, dropPack(database, old), options);
  return { pack: id, state: 'loaded', grams: sent };
}

/**
 * Merges the triples of every node where they lie in many parts: a question looks into each of them, so the end of a
 * large load is the time for it. Takes about as long as copying the table.
 */
export async function mergeLibrary(library: Library, options: LoadOptions = {}): Promise<void> {
  const { database } = library.address;
  for (const node of library.nodes) {
    const [[parts] = []] = await askRows(node, countParts(database), LIMITS);
    if (Number(parts) > MOST_PARTS)
      await onAllNodes({ ...library, nodes: [node] }, mergeRows(database), options);
  }
}

interface Load {
  readonly pack: number;
  readonly part: number;
  readonly id: string;
}

async function readLoads({ address }: Library, { signal }: LoadOptions): Promise<readonly Load[]> {
  const rows = await askRows(address, listLoads(address.database), { ...LIMITS, signal });
  return rows.map(([pack, part, id]) => ({
    pack: Number(pack),
    part: Number(part),
    id: String(id),
  }));
}

function othersThan(id: string, loads: readonly Load[]): ReadonlySet<number> {
  return new Set(loads.filter((load) => load.id !== id).map(({ pack }) => pack));
}

/** Sends rows until they are in; a node that is away is waited for. */
async function insert(
  node: Address,
  sql: string,
  rows: Uint8Array<ArrayBuffer>,
  { signal, patience = WAIT_FOR_NODE }: LoadOptions,
  tell: (isWaiting: boolean) => void = () => {},
): Promise<void> {
  const until = Date.now() + patience;
  for (let pause = 250; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      await request(node, { sql, rows, settings: SYNC }, { ...LIMITS, signal });
      return;
    } catch (error) {
      if (!(error instanceof LibraryError) || !PASSING.includes(error.kind)) throw error;
      if (Date.now() + pause > until) throw error;
      tell(true);
      await wait(pause, signal);
    }
  }
}

/** What another try may mend. */
const PASSING: readonly FailureKind[] = ['away', 'late', 'broken'];

async function onAllNodes(
  { nodes, cluster, address }: Library,
  statements: readonly string[],
  { signal }: LoadOptions,
): Promise<void> {
  const on = ` ON CLUSTER '${cluster.name}'`;
  const limits = { ...LIMITS, patience: MERGE_PATIENCE, signal };
  for (const statement of statements) {
    const sql = cluster.isReplicated ? statement.replace('_here', `_here${on}`) : statement;
    for (const node of cluster.isReplicated ? [address] : nodes)
      await request(node, { sql }, limits).catch((error) => {
        if (!isDoneByAnother(error)) throw error;
      });
  }
}

/** What a copy of 18.16 says when it is to merge and another one has begun to: it gets what that one makes. */
function isDoneByAnother(error: unknown): boolean {
  return error instanceof LibraryError && error.message.includes('Unknown log entry type: 0');
}

/** Works through a list, a few at once; the next is made only when there is room. Between two items, or on null for
 * none, what is on its way gets on. */
async function eachAtOnce<Item>(
  items: Iterable<Item | null>,
  { signal }: LoadOptions,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const under = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for (const item of items) {
    if (item !== null) {
      const one = work(item)
        .catch((error) => void failures.push(error))
        .finally(() => under.delete(one));
      under.add(one);
      if (under.size >= AT_ONCE) await Promise.race(under);
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (failures.length > 0 || signal?.aborted) break;
  }
  await Promise.all(under);
  if (failures.length > 0) throw failures[0];
  signal?.throwIfAborted();
}

/** Resolves when all have; rejects, when all have ended, as the first one did that failed. */
async function all(works: readonly (Promise<void> | null)[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
