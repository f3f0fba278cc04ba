/**
 * What it costs to turn words of the record into words of the quotation: the problem that path.ts solves.
 *
 * The price of letting one word stand for another falls with the letters they share at both ends, so that "nation"
 * meets "nations" and not "notion's" neighbour. Linear in both texts; pairs are priced when the path asks for them.
 */

import { isPartnered, isSame, LIGHT, weightOf } from './lexicon.ts';
import { OPEN, type Problem } from './path.ts';
import {
  BRACKET,
  hasMark,
  keyAt,
  marksAt,
  type Reading,
  SQUARE,
  TOUCHED,
  wordAt,
} from './reading.ts';

// OPEN (path.ts) is paid once for a run of added or left-out words.
/** Leaving out a word of content, a light word, a sound. Of two equal paths the one keeping content words wins. */
const LEAVE = [4, 2, 1] as const;
/** Adding a word is rarer by far than leaving one out: a path should find the quotation's words in the record. */
const ADD_LIGHT_WORD = 15;
const ADD_CONTENT_WORD = 17;
/** One word for another: cheaper than leaving one and adding the other (2 · OPEN + 17 and more). */
const REPLACE_LIKE = 8;
const REPLACE_UNLIKE = 20;
/** Words in brackets are an editor's and say so; standing for words of the record is their use. */
const BRACKETED = 1;
const REPLACE_BRACKETED = 0;
/** At an ellipsis any number of words may be left out for next to nothing. */
const JUMP_MARKED = 1;
/** Elsewhere a jump costs as much as leaving out five words one by one: shorter losses are no jumps. */
const JUMP_BARE = 26;
/** Two ways to write the same ("'s" and "is"): not quite nothing, so that the identical word wins. */
const SAME = 1;

/** A text full of words that the record lacks would take too long to compare word by word. */
const MOST_COMPARISONS = 500_000;

/** The problem of turning record b into quotation a, both read with one lexicon; good until the next one is set. */
export function problemOf(a: Reading, b: Reading): Problem {
  const { lexicon } = a;
  const { ends } = lexicon;
  const n = a.count;
  const m = b.count;
  reserve(n, m, lexicon.keys.length);
  const { wordsA, wordsB, endsA, endsB, add, left, jump, least, plain, floor, seen } = space;
  const turn = ++space.turn;
  for (let j = 0; j < m; j++) {
    const word = wordAt(b, j);
    wordsB[j] = word;
    endsB[j] = ends[word] as number;
    seen[word] = turn;
    // The record's own notes: [applause]
    left[j] = marksAt(b, j) & SQUARE ? BRACKETED : LEAVE[weightOf(lexicon, word)];
  }
  floor[n] = 0;
  let comparisons = 0;
  const isThere = (i: number) =>
    i < 0 || i >= n || (!hasMark(a, i, BRACKET) && seen[wordAt(a, i)] === turn);
  for (let i = n - 1; i >= 0; i--) {
    const word = wordAt(a, i);
    const bracket = hasMark(a, i, BRACKET);
    wordsA[i] = word;
    endsA[i] = ends[word] as number;
    const isLight = weightOf(lexicon, word) === LIGHT;
    add[i] = bracket ? BRACKETED : isLight ? ADD_LIGHT_WORD : ADD_CONTENT_WORD;
    jump[i] = a.gaps.has(i) ? JUMP_MARKED : JUMP_BARE;
    least[i] = bracket ? REPLACE_BRACKETED : isPartnered(lexicon, word) ? SAME : REPLACE_LIKE;
    const isPlain = least[i] === REPLACE_LIKE && !hasMark(a, i, TOUCHED);
    plain[i] = isPlain ? 1 : 0;
    if (seen[word] === turn) {
      floor[i] = floor[i + 1] as number;
      continue;
    }
    if (isPlain && comparisons < MOST_COMPARISONS) {
      comparisons += m;
      let price = REPLACE_UNLIKE;
      for (let j = 0; j < m; j++) price = Math.min(price, priceOf(a, b, i, j));
      least[i] = price;
    }
    // Between words that are there it would be a run by itself when added.
    const isSingle = isThere(i - 1) && isThere(i + 1);
    const added = (add[i] as number) + (isSingle ? OPEN : 0);
    floor[i] = (floor[i + 1] as number) + Math.min(least[i] as number, added);
  }
  const pair = (i: number, j: number): number => {
    if (plain[i] === 1 && !sharesEnd(i, j)) return REPLACE_UNLIKE; // nearly always
    const word = wordsA[i] as number;
    const other = wordsB[j] as number;
    if (isSame(lexicon, word, other)) return word === other ? 0 : SAME;
    if (hasMark(a, i, BRACKET)) return REPLACE_BRACKETED;
    const price = priceOf(a, b, i, j);
    return hasMark(a, i, TOUCHED) ? Math.min(price, REPLACE_LIKE) : price;
  };
  return { n, m, wordsA, wordsB, add, left, jump, least, floor, pair };
}

/** Price of letting one word stand for a different one, by the letters they share. */
function priceOf(a: Reading, b: Reading, i: number, j: number): number {
  if (!sharesEnd(i, j)) return REPLACE_UNLIKE;
  const alike = likeness(keyAt(a, i), keyAt(b, j));
  return REPLACE_UNLIKE - Math.round((REPLACE_UNLIKE - REPLACE_LIKE) * alike);
}

/** Whether two words begin or end with the same letter. */
function sharesEnd(i: number, j: number): boolean {
  const differing = (space.endsA[i] as number) ^ (space.endsB[j] as number);
  return differing >>> 16 === 0 || (differing & 0xffff) === 0;
}

/** How alike two words are by the letters they share at both ends, 0 … 1. Two numbers are half alike at least. */
export function likeness(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail++;
  const alike = (head + tail) / most;
  return a.startsWith('#') && b.startsWith('#') ? Math.max(alike, 0.5) : alike;
}

/**
 * The columns of a problem, used again for each. `plain` is 1 where letters alone price a word of the quotation; `seen`
 * holds for each word the last turn it stood in a record.
 */
const space = {
  wordsA: new Int32Array(256),
  wordsB: new Int32Array(1024),
  endsA: new Uint32Array(256),
  endsB: new Uint32Array(1024),
  add: new Uint8Array(256),
  left: new Uint8Array(1024),
  jump: new Uint8Array(256),
  least: new Uint8Array(256),
  plain: new Uint8Array(256),
  floor: new Int32Array(257),
  seen: new Int32Array(4096),
  turn: 0,
};

function reserve(n: number, m: number, words: number): void {
  if (words > space.seen.length) space.seen = new Int32Array(words * 2);
  if (n > space.wordsA.length) {
    space.wordsA = new Int32Array(n * 2);
    space.endsA = new Uint32Array(n * 2);
    space.add = new Uint8Array(n * 2);
    space.jump = new Uint8Array(n * 2);
    space.least = new Uint8Array(n * 2);
    space.plain = new Uint8Array(n * 2);
    space.floor = new Int32Array(n * 2 + 1);
  }
  if (m > space.wordsB.length) {
    space.wordsB = new Int32Array(m * 2);
    space.endsB = new Uint32Array(m * 2);
    space.left = new Uint8Array(m * 2);
  }
}
