/**
 * What it costs to turn words of the record into words of the quotation: the problem that path.ts solves.
 *
 * The price of letting one word stand for another falls with the letters they share at both ends, so that "nation"
 * meets "nations" and not "notion's" neighbour. Linear in both texts; pairs are priced when the path asks for them.
 */

import type { Word } from './lexicon.ts';
import type { Problem } from './path.ts';
import type { Reading } from './units.ts';

// OPEN (path.ts) is paid once for a run of added or left-out words.
/** Leaving a word out. Light words weigh less, so that of two equal paths the one keeping content words wins. */
const LEAVE_LIGHT_WORD = 2;
const LEAVE_CONTENT_WORD = 4;
const LEAVE_SOUND = 1;
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

/** The problem of turning record b into quotation a, both read with one lexicon; good until the next one is set. */
export function problemOf(a: Reading, b: Reading): Problem {
  const n = a.units.length;
  const m = b.units.length;
  reserve(n, m, a.lexicon.words.size);
  const { wordsA, wordsB, add, left, jump, floor, seen } = space;
  const turn = ++space.turn;
  for (let j = 0; j < m; j++) {
    const { word, bracket } = b.units[j] as Reading['units'][number];
    wordsB[j] = word.id;
    seen[word.id] = turn;
    // The record's own notes: [applause]
    left[j] =
      bracket === 'square'
        ? BRACKETED
        : word.isSound
          ? LEAVE_SOUND
          : word.isLight
            ? LEAVE_LIGHT_WORD
            : LEAVE_CONTENT_WORD;
  }
  floor[n] = 0;
  for (let i = n - 1; i >= 0; i--) {
    const { word, bracket, gap } = a.units[i] as Reading['units'][number];
    wordsA[i] = word.id;
    add[i] = bracket ? BRACKETED : word.isLight ? ADD_LIGHT_WORD : ADD_CONTENT_WORD;
    jump[i] = gap ? JUMP_MARKED : JUMP_BARE;
    const least = seen[word.id] === turn || bracket ? 0 : word.partners ? SAME : REPLACE_LIKE;
    floor[i] = (floor[i + 1] as number) + least;
  }
  const pair = (i: number, j: number): number => {
    const unit = a.units[i] as Reading['units'][number];
    const price = priceOf(unit.word, (b.units[j] as Reading['units'][number]).word);
    if (price <= SAME) return price;
    if (unit.bracket) return REPLACE_BRACKETED;
    return unit.touched ? Math.min(price, REPLACE_LIKE) : price;
  };
  return { n, m, wordsA, wordsB, add, left, jump, floor, pair };
}

/** Whether two words count as the same: equal, or two ways to write one. */
export function isSame(a: Word, b: Word): boolean {
  return a === b || a.partners?.has(b.key) === true;
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

function priceOf(a: Word, b: Word): number {
  if (isSame(a, b)) return a === b ? 0 : SAME;
  return REPLACE_UNLIKE - Math.round((REPLACE_UNLIKE - REPLACE_LIKE) * likeness(a.key, b.key));
}

/** The columns of a problem, used again for each; `seen` holds the turn in which a word stood in the record. */
const space = {
  wordsA: new Int32Array(256),
  wordsB: new Int32Array(1024),
  add: new Uint8Array(256),
  left: new Uint8Array(1024),
  jump: new Uint8Array(256),
  floor: new Int32Array(257),
  seen: new Int32Array(4096),
  turn: 0,
};

function reserve(n: number, m: number, words: number): void {
  if (n > space.wordsA.length) {
    space.wordsA = new Int32Array(n * 2);
    space.add = new Uint8Array(n * 2);
    space.jump = new Uint8Array(n * 2);
    space.floor = new Int32Array(n * 2 + 1);
  }
  if (m > space.wordsB.length) {
    space.wordsB = new Int32Array(m * 2);
    space.left = new Uint8Array(m * 2);
  }
  if (words > space.seen.length) space.seen = new Int32Array(words * 2);
}
