// From a quotation to the exact runs it shares with a pack, and to the parts of the text where they gather.
//
// At each word the quotation's rarest gram is looked up (grams.ts); each posting is verified against the text and
// extended to its maximal exact run. A run of words i… at tokens t… lies on diagonal t - i; places of the record
// that hold the quotation gather many runs on few, near diagonals. So runs vote, by their information in bits, for
// their block of 32 diagonals; all runs of a block are kept, on whatever diagonal. A word counts once a block.
// When every gram of the quotation is common ("the United States of America") nothing can be looked up, and the
// text is looked through once: less than 1 ms for 10 MB, exact places only.
// Cost: (quotation words) × (a bucket of postings), whatever the size of the corpus; about 10 µs.

import { bucketOf, extendGram, isCommon, LONGEST_GRAM, tokenBits, wordAt } from './grams.ts';
import type { PackView } from './layout.ts';
import { lastAtMost } from './packtext.ts';

/** A quotation as one pack sees it; entries beyond `length` are left from earlier ones. */
export interface Query {
  length: number;
  /** The pack's number of each word, UNKNOWN when it has none. */
  word: Int32Array;
  /** Eighths of a bit; 0 for words in square brackets, which nobody claims were spoken. */
  weight: Int32Array;
  /** weightBefore[i] = sum of the weights of words 0 … i-1. */
  weightBefore: Int32Array;
}

export const UNKNOWN = -1;

/** Runs and blocks as columns, cleared and filled by each search. */
export interface Runs {
  count: number;
  /** Words `from` up to `to` of the quotation stand at `token` and on. */
  token: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** The run before it in its block, -1 for none. */
  previous: Int32Array;
  blocks: number;
  blockKey: Int32Array;
  /** Information of the quotation's words that some run of the block holds. */
  blockVote: Int32Array;
  blockTo: Int32Array;
  /** The last run of the block. */
  blockLast: Int32Array;
  /**
   * Open-addressing table of block numbers, never cleared: slot s is in use only if the block it names is one of
   * this search and says blockSlot = s. Clearing would touch memory the search has no other need of.
   */
  slots: Int32Array;
  blockSlot: Int32Array;
  /** Where the furthest of the long runs ends. */
  longTo: number;
  /** Postings read by the last search, for the bench. */
  postingsRead: number;
}

/** 32 diagonals a block: edits that add or drop a few words stay in it, chance neighbours seldom do. */
const DIAGONALS_SHIFT = 5;
/**
 * Inside a run of so many words grams are looked up end to end instead of at every word: the place is known, and
 * another place that is nearly as good shares one of them. Halves the work for quotations that stand verbatim.
 */
const LONG_RUN = 8;
/** A scan for boilerplate stops here: nobody looks at more places. */
const MOST_SCANNED = 256;
/** Shorter boilerplate is not worth a scan. */
const SHORTEST_SCAN = 3;

/** A run that holds this share of what the heaviest of its block holds may be a place of its own. */
export const TIE = 0.9;
/** A source whose best run in a block holds less than this share of the block's best is there by accident. */
const LEAST_OF_HEAVIEST = 0.4;

export function emptyRuns(): Runs {
  const runs = 256;
  const blocks = 256;
  return {
    count: 0,
    token: new Int32Array(runs),
    from: new Int32Array(runs),
    to: new Int32Array(runs),
    previous: new Int32Array(runs),
    blocks: 0,
    blockKey: new Int32Array(blocks),
    blockVote: new Int32Array(blocks),
    blockTo: new Int32Array(blocks),
    blockLast: new Int32Array(blocks),
    slots: new Int32Array(blocks * 4),
    blockSlot: new Int32Array(blocks),
    longTo: 0,
    postingsRead: 0,
  };
}

/** Fills `runs` with all maximal runs that hold a rare gram of the quotation. */
export function findRuns(view: PackView, query: Query, runs: Runs): void {
  runs.count = 0;
  runs.blocks = 0;
  runs.postingsRead = 0;
  runs.longTo = 0;
  let lookups = 0;
  for (let i = 0; i < query.length; i++) {
    let gram = 0;
    for (let size = 1; size <= LONGEST_GRAM && i + size <= query.length; size++) {
      const word = query.word[i + size - 1] as number;
      if (word === UNKNOWN) break;
      gram = extendGram(gram, word);
      if (isCommon(view.commonGrams, gram)) continue;
      readBucket(view, query, runs, gram, i, size);
      lookups++;
      if (i + size <= runs.longTo) i += size - 1;
      break;
    }
  }
  if (lookups === 0) scanText(view, query, runs);
}

function readBucket(
  view: PackView,
  query: Query,
  runs: Runs,
  gram: number,
  i: number,
  size: number,
): void {
  const { postings, postingBytes, tokenLow, tokenHigh, tokens } = view;
  const { word } = query;
  const isWide = tokenHigh.length > 0;
  const bits = tokenBits(tokens);
  const tokenMask = 2 ** bits - 1;
  const check = gram & (2 ** (8 * postingBytes - bits) - 1);
  const bucket = bucketOf(gram, view.buckets);
  const start = (view.bucketStart[bucket] as number) * postingBytes;
  const end = Math.min(postings.length, (view.bucketStart[bucket + 1] as number) * postingBytes);
  runs.postingsRead += (end - start) / postingBytes;
  for (let at = start; at < end; at += postingBytes) {
    let posting =
      (postings[at] as number) |
      ((postings[at + 1] as number) << 8) |
      ((postings[at + 2] as number) << 16);
    if (postingBytes === 4) posting = (posting | ((postings[at + 3] as number) << 24)) >>> 0;
    if (posting >>> bits !== check) continue;
    const token = posting & tokenMask;
    if (token + size > tokens) continue;
    let same = 0;
    while (same < size) {
      let found = tokenLow[token + same] as number;
      if (isWide) found |= (tokenHigh[token + same] as number) << 16;
      if (found !== word[i + same]) break;
      same++;
    }
    if (same === size) addSeed(view, query, runs, token, i, size);
  }
}

/** Records the maximal run around `size` equal words at word `i` and at `token`. */
function addSeed(
  view: PackView,
  query: Query,
  runs: Runs,
  token: number,
  i: number,
  size: number,
): void {
  const { word, length } = query;
  const { tokens } = view;
  const diagonal = token - i;
  const key = diagonal >> DIAGONALS_SHIFT;
  const block = findBlock(runs, key);
  for (let run = block < 0 ? -1 : (runs.blockLast[block] as number); run >= 0; ) {
    const sameDiagonal = (runs.token[run] as number) - (runs.from[run] as number) === diagonal;
    if (sameDiagonal && i < (runs.to[run] as number)) return; // inside a run already found
    run = runs.previous[run] as number;
  }
  let from = i;
  let to = i + size;
  while (from > 0 && diagonal + from > 0 && wordAt(view, diagonal + from - 1) === word[from - 1]) {
    from--;
  }
  while (to < length && diagonal + to < tokens && wordAt(view, diagonal + to) === word[to]) to++;
  addRun(query, runs, block, key, diagonal + from, from, to);
}

function addRun(
  query: Query,
  runs: Runs,
  foundBlock: number,
  key: number,
  token: number,
  from: number,
  to: number,
): void {
  const block = foundBlock >= 0 ? foundBlock : addBlock(runs, key);
  if (runs.count === runs.token.length) growRuns(runs);
  const run = runs.count++;
  runs.token[run] = token;
  runs.from[run] = from;
  runs.to[run] = to;
  runs.previous[run] = runs.blockLast[block] as number;
  runs.blockLast[block] = run;
  if (to - from >= LONG_RUN && to > runs.longTo) runs.longTo = to;
  const counted = Math.max(from, runs.blockTo[block] as number);
  if (to <= counted) return;
  const gain = (query.weightBefore[to] as number) - (query.weightBefore[counted] as number);
  runs.blockVote[block] = (runs.blockVote[block] as number) + gain;
  runs.blockTo[block] = to;
}

/** The number of a block by its key, -1 when no run fell into it. */
export function findBlock(runs: Runs, key: number): number {
  const block = runs.slots[findSlot(runs, key)] as number;
  return block < runs.blocks && runs.blockKey[block] === key ? block : -1;
}

/** The slot that holds a key, or the free one where it belongs. */
function findSlot(runs: Runs, key: number): number {
  const mask = runs.slots.length - 1;
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const block = runs.slots[slot] as number;
    const isFree = block >= runs.blocks || runs.blockSlot[block] !== slot;
    if (isFree || runs.blockKey[block] === key) return slot;
  }
}

function addBlock(runs: Runs, key: number): number {
  if (runs.blocks === runs.blockKey.length) growBlocks(runs);
  const slot = findSlot(runs, key);
  const block = runs.blocks++;
  runs.slots[slot] = block;
  runs.blockSlot[block] = slot;
  runs.blockKey[block] = key;
  runs.blockVote[block] = 0;
  runs.blockTo[block] = 0;
  runs.blockLast[block] = -1;
  return block;
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function growRuns(runs: Runs): void {
  runs.token = doubled(runs.token);
  runs.from = doubled(runs.from);
  runs.to = doubled(runs.to);
  runs.previous = doubled(runs.previous);
}

function growBlocks(runs: Runs): void {
  runs.blockKey = doubled(runs.blockKey);
  runs.blockVote = doubled(runs.blockVote);
  runs.blockTo = doubled(runs.blockTo);
  runs.blockLast = doubled(runs.blockLast);
  runs.blockSlot = doubled(runs.blockSlot);
  runs.slots = new Int32Array(runs.slots.length * 2);
  const { blocks } = runs;
  for (runs.blocks = 0; runs.blocks < blocks; runs.blocks++) {
    const slot = findSlot(runs, runs.blockKey[runs.blocks] as number);
    runs.slots[slot] = runs.blocks;
    runs.blockSlot[runs.blocks] = slot;
  }
}

function doubled(column: Int32Array): Int32Array {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}

/**
 * The runs of a block that could each be a place of their own: of each source the heaviest, and those that hold
 * nearly as much; in a small pack a block can reach over several sources.
 */
export function anchorsOf(view: PackView, query: Query, runs: Runs, block: number): number[] {
  let heaviest = 0;
  for (let run = runs.blockLast[block] as number; run >= 0; run = runs.previous[run] as number) {
    heaviest = Math.max(heaviest, weightOfRun(runs, query, run));
  }
  const heavy: number[] = [];
  for (let run = runs.blockLast[block] as number; run >= 0; run = runs.previous[run] as number) {
    if (weightOfRun(runs, query, run) >= LEAST_OF_HEAVIEST * heaviest) heavy.push(run);
  }
  if (heavy.length === 1) return heavy; // nearly always
  const sourceOf = (run: number) => lastAtMost(view.sourceToken, runs.token[run] as number);
  const most = new Map<number, number>();
  for (const run of heavy) {
    const source = sourceOf(run);
    most.set(source, Math.max(weightOfRun(runs, query, run), most.get(source) ?? 0));
  }
  return heavy
    .filter((run) => weightOfRun(runs, query, run) >= TIE * (most.get(sourceOf(run)) ?? 0))
    .reverse();
}

function weightOfRun(runs: Runs, query: Query, run: number): number {
  return weightOf(query, runs.from[run] as number, runs.to[run] as number);
}

/** The information in words `from` up to `to`. */
export function weightOf({ weightBefore }: Query, from: number, to: number): number {
  return (weightBefore[to] as number) - (weightBefore[from] as number);
}

/**
 * Boilerplate: every gram stands too often to be listed, so the whole text is looked through for the rarest word,
 * which the engine's own `indexOf` does at memory speed.
 */
function scanText(view: PackView, query: Query, runs: Runs): void {
  const { word, weight, length } = query;
  if (length < SHORTEST_SCAN || word.subarray(0, length).includes(UNKNOWN)) return;
  let rarest = 0;
  for (let i = 1; i < length; i++) {
    if ((weight[i] as number) > (weight[rarest] as number)) rarest = i;
  }
  const low = (word[rarest] as number) & 0xffff;
  let found = 0;
  let at = view.tokenLow.indexOf(low);
  for (; at >= 0 && found < MOST_SCANNED; at = view.tokenLow.indexOf(low, at + 1)) {
    const token = at - rarest;
    let same = 0;
    while (same < length && wordAt(view, token + same) === word[same]) same++;
    if (same < length) continue;
    const key = token >> DIAGONALS_SHIFT;
    addRun(query, runs, findBlock(runs, key), key, token, 0, length);
    found++;
  }
}
