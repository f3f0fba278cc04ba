// The runs a quotation shares with a pack, gathered by the part of the text they stand in.
//
// A run of words i… at tokens t… lies on diagonal t - i; a place of the record that holds the quotation gathers
// many runs on few, near diagonals. So runs vote, by their information in bits, for their block of 32 diagonals.
// A run begins as a seed (seeds.ts): a gram of the quotation and a place where the index lists it. The text itself
// is looked at only in blocks that are worth it, those that a second gram leads to or that hold much by one: there
// each seed is verified and grown to its maximal exact run. Most blocks hold one chance gram and are never looked
// at, which is what keeps a search to few reads of memory.
// Cost: 15 ns a seed, 50 ns a seed verified.

import { wordAt } from './grams.ts';
import type { PackView } from './layout.ts';
import { lastAtMost } from './packtext.ts';
import { type Query, weightOf } from './query.ts';

/** Runs and blocks as columns, cleared and filled by each search. */
export interface Runs {
  count: number;
  /** Words `from` up to `to` of the quotation stand at `token` and on; none when the run was refuted. */
  token: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** The run before it in its block, -1 for none. */
  previous: Int32Array;
  blocks: number;
  blockKey: Int32Array;
  /** Information of the quotation's words that some run of the block holds. */
  blockVote: Int32Array;
  /** Where the furthest run ends; UNVERIFIED while there is one seed that nobody has compared with the text. */
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
}

/** 32 diagonals a block: edits that add or drop a few words stay in it, chance neighbours seldom do. */
const DIAGONALS_SHIFT = 5;
const UNVERIFIED = -1;
/** Inside a run of so many words the place is known: look-ups are made less densely there (seeds.ts). */
const LONG_RUN = 8;
/**
 * Blocks whose seeds hold less than this share of what the best block really holds are not looked at: a run is
 * covered by its grams but for a word or two at its ends. When the best holds less than half of the quotation, the
 * right one may be a worse one.
 */
const LEAST_SEEDED = 0.3;
const LEAST_SEEDED_OF_POOR = 0.2;

/** A run that holds this share of what the heaviest of its block holds may be a place of its own. */
export const TIE = 0.9;
/** A source whose best run in a block holds less than this share of the block's best is there by accident. */
const LEAST_OF_HEAVIEST = 0.4;

export function emptyRuns(): Runs {
  const runs = 256;
  const blocks = 128;
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
  };
}

/** Adds a place the index lists for words `from` up to `to`; seeds come in the order of the quotation. */
export function addSeed(
  view: PackView,
  query: Query,
  runs: Runs,
  token: number,
  from: number,
  to: number,
): void {
  const block = blockFor(runs, (token - from) >> DIAGONALS_SHIFT);
  const isFirst = runs.blockLast[block] === -1;
  if (!isFirst) {
    verifyBlock(view, query, runs, block);
    if (isInside(runs, block, token, from)) return;
  }
  if (runs.count === runs.token.length) growColumns(runs);
  const run = runs.count;
  runs.token[run] = token;
  runs.from[run] = from;
  runs.to[run] = to;
  runs.previous[run] = runs.blockLast[block] as number;
  if (isFirst) {
    runs.blockVote[block] = weightOf(query, from, to);
    runs.blockTo[block] = UNVERIFIED;
  } else if (growRun(view, query, runs, run)) {
    countRun(query, runs, block, run);
  } else {
    return;
  }
  runs.blockLast[block] = run;
  runs.count++;
}

/** Verifies the blocks that may hold the quotation; returns the information the best of them holds. */
export function verifyPromising(view: PackView, query: Query, runs: Runs): number {
  let heaviest = -1;
  for (let block = 0; block < runs.blocks; block++) {
    const vote = runs.blockVote[block] as number;
    if (heaviest < 0 || vote > (runs.blockVote[heaviest] as number)) heaviest = block;
  }
  if (heaviest < 0) return 0;
  let best = verifyBlock(view, query, runs, heaviest);
  const isPoor = best * 2 < weightOf(query, 0, query.length);
  const least = best * (isPoor ? LEAST_SEEDED_OF_POOR : LEAST_SEEDED);
  for (let block = 0; block < runs.blocks; block++) {
    if ((runs.blockVote[block] as number) < least) continue;
    best = Math.max(best, verifyBlock(view, query, runs, block));
  }
  return best;
}

/** Makes sure that the runs of a block stand in the text; returns the information they hold. */
export function verifyBlock(view: PackView, query: Query, runs: Runs, block: number): number {
  if (!isVerified(runs, block)) {
    const seed = runs.blockLast[block] as number;
    runs.blockVote[block] = 0;
    runs.blockTo[block] = 0;
    if (growRun(view, query, runs, seed)) countRun(query, runs, block, seed);
    else runs.to[seed] = runs.from[seed] as number;
  }
  return runs.blockVote[block] as number;
}

export function isVerified(runs: Runs, block: number): boolean {
  return runs.blockTo[block] !== UNVERIFIED;
}

/** Counts a grown run for its block; a word counts once. */
function countRun(query: Query, runs: Runs, block: number, run: number): void {
  const from = runs.from[run] as number;
  const to = runs.to[run] as number;
  if (to - from >= LONG_RUN && to > runs.longTo) runs.longTo = to;
  const counted = Math.max(from, runs.blockTo[block] as number);
  if (to <= counted) return;
  runs.blockVote[block] = (runs.blockVote[block] as number) + weightOf(query, counted, to);
  runs.blockTo[block] = to;
}

/** Whether a seed lies in one of the grown runs of its block. */
function isInside(runs: Runs, block: number, token: number, from: number): boolean {
  let run = runs.blockLast[block] as number;
  for (; run >= 0; run = runs.previous[run] as number) {
    const isSame = diagonalOf(runs, run) === token - from;
    if (isSame && from < (runs.to[run] as number)) return true;
  }
  return false;
}

/** Grows a seed to its maximal run; false when its words do not stand there. */
function growRun(view: PackView, { word, length }: Query, runs: Runs, run: number): boolean {
  const seedFrom = runs.from[run] as number;
  const seedTo = runs.to[run] as number;
  const diagonal = diagonalOf(runs, run);
  const end = Math.min(length, view.tokens - diagonal);
  let to = seedFrom;
  while (to < end && wordAt(view, diagonal + to) === word[to]) to++;
  if (to < seedTo) return false;
  let from = seedFrom;
  while (from > 0 && diagonal + from > 0 && wordAt(view, diagonal + from - 1) === word[from - 1]) {
    from--;
  }
  runs.token[run] = diagonal + from;
  runs.from[run] = from;
  runs.to[run] = to;
  return true;
}

/** How far in the record a run's words stand behind their places in the quotation. */
export function diagonalOf({ token, from }: Runs, run: number): number {
  return (token[run] as number) - (from[run] as number);
}

/** The block a run belongs to. */
export function blockOf(runs: Runs, run: number): number {
  return findBlock(runs, diagonalOf(runs, run) >> DIAGONALS_SHIFT);
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

function blockFor(runs: Runs, key: number): number {
  const slot = findSlot(runs, key);
  const found = runs.slots[slot] as number;
  if (found < runs.blocks && runs.blockKey[found] === key) return found;
  if (runs.blocks === runs.blockKey.length) {
    growBlocks(runs);
    return blockFor(runs, key);
  }
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

function growColumns(runs: Runs): void {
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
 * The runs of a verified block that could each be a place of their own: of each source the heaviest, and those that
 * hold nearly as much; in a small pack a block can reach over several sources.
 */
export function anchorsOf(view: PackView, query: Query, runs: Runs, block: number): number[] {
  const last = runs.blockLast[block] as number;
  let heaviest = last;
  for (let run = last; run >= 0; run = runs.previous[run] as number) {
    if (weightOfRun(runs, query, run) > weightOfRun(runs, query, heaviest)) heaviest = run;
  }
  const least = LEAST_OF_HEAVIEST * weightOfRun(runs, query, heaviest);
  for (let run = last; run >= 0; run = runs.previous[run] as number) {
    const isHeavy = run !== heaviest && weightOfRun(runs, query, run) >= least;
    if (isHeavy) return severalAnchors(view, query, runs, block, least);
  }
  return [heaviest]; // nearly always
}

function severalAnchors(
  view: PackView,
  query: Query,
  runs: Runs,
  block: number,
  least: number,
): number[] {
  const anchors: number[] = [];
  let run = runs.blockLast[block] as number;
  for (; run >= 0; run = runs.previous[run] as number) {
    const weight = weightOfRun(runs, query, run);
    if (weight >= least && weight >= TIE * heaviestBeside(view, query, runs, block, run))
      anchors.push(run);
  }
  return anchors;
}

/** What the heaviest of the runs of a block holds that stand in the same source as one of them. */
function heaviestBeside(
  view: PackView,
  query: Query,
  runs: Runs,
  block: number,
  run: number,
): number {
  const source = lastAtMost(view.sourceToken, runs.token[run] as number);
  const low = view.sourceToken[source] as number;
  const high = view.sourceToken[source + 1] as number;
  let most = 0;
  let other = runs.blockLast[block] as number;
  for (; other >= 0; other = runs.previous[other] as number) {
    const token = runs.token[other] as number;
    if (token >= low && token < high) most = Math.max(most, weightOfRun(runs, query, other));
  }
  return most;
}

function weightOfRun(runs: Runs, query: Query, run: number): number {
  return weightOf(query, runs.from[run] as number, runs.to[run] as number);
}
