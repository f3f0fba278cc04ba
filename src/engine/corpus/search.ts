// One pack's answer to a quotation: its words looked up, its runs found, its best places judged.
//
// Blocks of diagonals are judged in the order of their votes, until the votes fall below a share of the best.
// When many words are unknown and little was found (bad scans), each unknown word is replaced by the nearest word
// of the vocabulary and the search is made again.
// Cost: 5–15 µs for a quotation of 20 words; a rescue adds 0.1 ms an unknown word.

import { foldedWord, type Words } from '../words/words.ts';
import { type Chain, emptyChain } from './chain.ts';
import { UNKNOWN } from './grams.ts';
import type { PackView } from './layout.ts';
import { listNearWords, type NearWords, nearestWord } from './nearwords.ts';
import { type Cover, emptyCover, judgePlace, type Place, type Search } from './places.ts';
import {
  clampWeight,
  emptyQuery,
  type Query,
  readQuery,
  shareWeights,
  sumWeights,
  weightOf,
} from './query.ts';
import { anchorsOf, emptyRuns, isVerified, type Runs, TIE, verifyPromising } from './runs.ts';
import { emptyLookup, findSeeds, type Lookup } from './seeds.ts';

/** A pack ready to be searched, with the space its searches reuse. */
export interface Searcher {
  readonly view: PackView;
  readonly query: Query;
  readonly lookup: Lookup;
  readonly runs: Runs;
  readonly chain: Chain;
  readonly cover: Cover;
  /** Information the best block was found to hold. */
  best: number;
  near: NearWords | null;
}

/** A block must vote this share of the quotation, and of the best block, to be judged. */
const LEAST_SHARE = 0.1;
const LEAST_OF_BEST = 0.5;
/** When even the best block holds less than half of the quotation, the right one may be worse. */
const LEAST_OF_POOR_BEST = 0.25;
/** Places judged that hold less than nearly all of what the best holds; ties are judged up to the limit asked for. */
const MOST_JUDGED = 8;
/** Rescue when this share of the words is unknown; one in ten will do when next to nothing was found: of the other nine
 * more would have been found in what is quoted here. */
const RESCUE_UNKNOWN = 0.3;
const RESCUE_UNKNOWN_ALL = 0.1;
const NEXT_TO_NOTHING = 0.2;
/** So many words are rescued at most; shorter quotations are left alone. */
const MOST_RESCUED = 24;
const SHORTEST_RESCUED = 4;
/** A rescued word may be the wrong one. */
const RESCUED_SHARE = 0.75;

export function openSearcher(view: PackView): Searcher {
  return {
    view,
    query: emptyQuery(),
    lookup: emptyLookup(),
    runs: emptyRuns(),
    chain: emptyChain(),
    cover: emptyCover(),
    best: 0,
    near: null,
  };
}

/** Per pack the places that hold the quotation, best first. */
export function searchPacks(
  searchers: readonly Searcher[],
  words: Words,
  limit: number,
): Place[][] {
  for (const { view, query } of searchers) readQuery(view, query, words);
  if (searchers.length > 1) {
    const views = searchers.map(({ view }) => view);
    shareWeights(
      views,
      searchers.map(({ query }) => query),
    );
  }
  for (const searcher of searchers) findBlocks(searcher);
  const unknown = unknownWords(searchers, words.length);
  if (isGarbled(searchers, unknown)) {
    for (const searcher of searchers) if (rescue(searcher, words, unknown)) findBlocks(searcher);
  }
  return searchers.map((searcher) => judgeBlocks(searcher, words, unknown, limit));
}

function findBlocks(searcher: Searcher): void {
  const { view, query, lookup, runs } = searcher;
  findSeeds(view, query, lookup, runs);
  searcher.best = verifyPromising(view, query, runs);
}

/** Judges the blocks of one pack worth it; `unknown` words may be misprints. */
function judgeBlocks(
  { view, query, runs, chain, cover, best }: Searcher,
  words: Words,
  unknown: readonly number[],
  limit: number,
): Place[] {
  const search: Search = { view, words, query, runs, chain, cover, unknown };
  const places: Place[] = [];
  const blocks = promisingBlocks(query, runs, best);
  let judged = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as number;
    const isTie = (runs.blockVote[block] as number) >= TIE * best;
    const most = isTie ? Math.max(limit, MOST_JUDGED) : MOST_JUDGED;
    const anchors = anchorsOf(view, query, runs, block);
    for (let a = 0; a < anchors.length && judged < most; a++, judged++) {
      const place = judgePlace(search, block, anchors[a] as number);
      if (place) addPlace(places, place);
    }
  }
  places.length = Math.min(places.length, limit);
  return places;
}

/** Best first; equal ones in the order of the record. */
function comparePlaces(a: Place, b: Place): number {
  return b.score - a.score || b.bits - a.bits || startOf(a) - startOf(b);
}

function startOf(place: Place): number {
  return place.stretches[0]?.token ?? 0;
}

/**
 * Puts a place where it belongs, the best ones first. Of two places that overlap only the better one stays: they are
 * one place seen from two blocks.
 */
function addPlace(places: Place[], place: Place): void {
  for (let p = 0; p < places.length; p++) {
    const other = places[p] as Place;
    if (other.source !== place.source || !overlap(other, place)) continue;
    if (place.score <= other.score) return;
    places.splice(p, 1);
    break;
  }
  let at = places.length;
  while (at > 0 && comparePlaces(places[at - 1] as Place, place) > 0) at--;
  places.splice(at, 0, place);
}

function overlap(a: Place, b: Place): boolean {
  return a.stretches.some((s) =>
    b.stretches.some((t) => s.token < t.tokenTo && t.token < s.tokenTo),
  );
}

function promisingBlocks(query: Query, runs: Runs, best: number): number[] {
  const total = weightOf(query, 0, query.length);
  const share = best * 2 < total ? LEAST_OF_POOR_BEST : LEAST_OF_BEST;
  const least = Math.max(1, LEAST_SHARE * total, share * best);
  const blocks: number[] = [];
  for (let block = 0; block < runs.blocks; block++) {
    if (isVerified(runs, block) && (runs.blockVote[block] as number) >= least) blocks.push(block);
  }
  if (blocks.length < 2) return blocks;
  return blocks.sort(
    (a, b) => (runs.blockVote[b] as number) - (runs.blockVote[a] as number) || a - b,
  );
}

/** The words no pack knows, those in square brackets aside. */
function unknownWords(searchers: readonly Searcher[], length: number): number[] {
  const unknown: number[] = [];
  for (let i = 0; i < length; i++) {
    let isUnknown = true;
    for (let s = 0; s < searchers.length && isUnknown; s++) {
      const { word, weight } = (searchers[s] as Searcher).query;
      isUnknown = word[i] === UNKNOWN && weight[i] !== 0;
    }
    if (isUnknown) unknown.push(i);
  }
  return unknown;
}

/** Words are unknown, and no pack holds half of the quotation in one block. */
function isGarbled(searchers: readonly Searcher[], unknown: readonly number[]): boolean {
  const query = searchers[0]?.query;
  if (!query || unknown.length === 0 || query.length < SHORTEST_RESCUED) return false;
  const total = query.weightBefore[query.length] as number;
  const found = Math.max(...searchers.map(({ best }) => best)) / total;
  const share = unknown.length / query.length;
  if (found < NEXT_TO_NOTHING) return share >= RESCUE_UNKNOWN_ALL;
  return found < 0.5 && share >= RESCUE_UNKNOWN;
}

/** Replaces unknown words by a pack's nearest words; false when none is near. */
function rescue(searcher: Searcher, words: Words, unknown: readonly number[]): boolean {
  const { query, view } = searcher;
  let found = false;
  for (const i of unknown.slice(0, MOST_RESCUED)) {
    const word = nearestWord(nearWords(searcher), foldedWord(words, i));
    if (word === null) continue;
    query.word[i] = word;
    query.weight[i] = Math.floor(clampWeight(view.wordWeight[word] as number) * RESCUED_SHARE);
    found = true;
  }
  sumWeights(query);
  return found;
}

function nearWords(searcher: Searcher): NearWords {
  searcher.near ??= listNearWords(searcher.view);
  return searcher.near;
}
