/**
 * Adds up evidence: a log-linear ranker over named features.
 *
 * A feature is a name and up to five parts: ('where', before, 0, name). Parts are small counts or the
 * numbers of words (`idOf`), so that a feature is one number and its weight one look-up, and no
 * string is glued together while an article is read. The tables are assets/weights/*.json, learned
 * offline by tests/train.ts. Two features share a number about once in 2^30 pairs; that is accepted.
 */

import { addUnit, endHash, HASH_START, numberOf } from '../lang/lexicon.ts';

/** Takes one feature; `name` is one of `nameFeatures`, the parts are counts below 64 or numbers of words. */
export type Add = (
  name: number,
  a?: number,
  b?: number,
  c?: number,
  d?: number,
  e?: number,
) => void;

/** Names all features of something. */
export type Describe = (add: Add) => void;

/** Weights by feature: a table with open addressing, since a map would be most of the time spent. */
export interface Weights {
  /**
   * Two units a slot, a power of two of them: the number of a feature or `FREE`, and its weight in
   * hundredths, as the tables have them: whole numbers add up without rounding.
   */
  readonly slots: Int32Array;
}

/** Weights by feature as written down: 'where|before|0|name': 0.35. */
export type WeightTable = Readonly<Record<string, number>>;

const FREE = -1;

/** Between the parts of a feature as it is written in a table. */
export const SEPARATOR = '|';

/** Words given a number so far, for whoever prints features. */
const words = new Map<number, string>();

/** The number of a word; it can be printed from then on. */
export function idOf(word: string): number {
  const id = numberOf(word);
  words.set(id, word);
  return id;
}

/** The numbers of the names of features, by name. */
export function nameFeatures<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, mix(0, idOf(name))])) as Record<
    Name,
    number
  >;
}

/** The numbers of some words, by word. */
export function nameWords<Word extends string>(
  names: readonly Word[],
): Readonly<Record<Word, number>> {
  return Object.fromEntries(names.map((name) => [name, idOf(name)])) as Record<Word, number>;
}

const BAR = SEPARATOR.charCodeAt(0);

/** Reads a table of weights by feature; an empty one knows nothing. A bundle may hold the slots that came of it. */
export function readWeights(table: WeightTable | readonly number[]): Weights {
  if (isLaidOut(table)) return { slots: new Int32Array(table) };
  const rows = Object.entries(table);
  const room = 2 ** Math.ceil(Math.log2(2 * rows.length + 4));
  const slots = new Int32Array(2 * room).fill(FREE);
  for (const [feature, weight] of rows) {
    const key = keyOf(feature);
    const slot = slotOf(slots, key);
    slots[slot] = key;
    slots[slot + 1] = Math.round(100 * weight);
  }
  return { slots };
}

function isLaidOut(table: WeightTable | readonly number[]): table is readonly number[] {
  return Array.isArray(table);
}

/** The number of a feature as it is written in a table. */
function keyOf(feature: string): number {
  let key = 0;
  let hash = HASH_START;
  let start = 0;
  for (let at = 0; at <= feature.length; at++) {
    const unit = feature.charCodeAt(at);
    if (at < feature.length && unit !== BAR) {
      hash = addUnit(hash, unit);
      continue;
    }
    const count = countAt(feature, start, at);
    key = mix(key, count < 0 ? endHash(hash) : count);
    hash = HASH_START;
    start = at + 1;
  }
  return key;
}

/** A part of one or two digits as a number, -1 for a word. */
function countAt(table: string, from: number, to: number): number {
  if (to === from || to - from > 2) return -1;
  let count = 0;
  for (let at = from; at < to; at++) {
    const digit = table.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    count = 10 * count + digit;
  }
  return count;
}

/** The slot that holds a key, or the free one where it belongs. */
function slotOf(slots: Int32Array, key: number): number {
  const last = slots.length - 2;
  let slot = (2 * key) & last;
  for (;;) {
    const found = slots[slot];
    if (found === key || found === FREE) return slot;
    slot = (slot + 2) & last;
  }
}

/** The features of something as they are written in a table, given the names they may have. */
export function printFeatures(
  describe: Describe,
  names: Readonly<Record<string, number>>,
): string[] {
  const byNumber = new Map(Object.entries(names).map(([name, number]) => [number, name]));
  const printed: string[] = [];
  describe((name, ...parts) => {
    const given = parts.filter((part) => part !== undefined);
    const texts = given.map((part) => words.get(part) ?? String(part));
    printed.push([byNumber.get(name), ...texts].join(SEPARATOR));
  });
  return printed;
}

/** The number of a feature with one more part; thirty bits, which engines keep unboxed. */
function mix(key: number, part: number): number {
  const mixed = Math.imul(key ^ Math.imul(part + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}

let { slots } = readWeights({});
let sum = 0;

/** Adds the weight of a feature to the sum; one function for all, so that no closure is made. */
function addWeight(name: number, a = -1, b = -1, c = -1, d = -1, e = -1): void {
  let key = name;
  if (a >= 0) key = mix(key, a);
  if (b >= 0) key = mix(key, b);
  if (c >= 0) key = mix(key, c);
  if (d >= 0) key = mix(key, d);
  if (e >= 0) key = mix(key, e);
  const slot = slotOf(slots, key);
  if (slots[slot] === key) sum += slots[slot + 1] as number;
}

/** The probability of each of so many candidates. */
export function rank(
  count: number,
  describe: (candidate: number, add: Add) => void,
  weights: Weights,
): Float64Array {
  const chances = new Float64Array(count);
  let highest = Number.NEGATIVE_INFINITY;
  ({ slots } = weights);
  for (let candidate = 0; candidate < count; candidate++) {
    sum = 0;
    describe(candidate, addWeight);
    chances[candidate] = sum / 100;
    highest = Math.max(highest, sum / 100);
  }
  let total = 0;
  for (let index = 0; index < count; index++) {
    const raised = Math.exp((chances[index] as number) - highest);
    chances[index] = raised;
    total += raised;
  }
  for (let index = 0; index < count; index++) chances[index] = (chances[index] as number) / total;
  return chances;
}

/** The place of the highest, the first of equals. */
export function findBest(chances: Float64Array): number {
  let best = 0;
  for (let index = 1; index < chances.length; index++)
    if ((chances[index] as number) > (chances[best] as number)) best = index;
  return best;
}

/** The probability that something is so, rather than not. */
export function probability(describe: Describe, weights: Weights): number {
  ({ slots } = weights);
  sum = 0;
  describe(addWeight);
  return 1 / (1 + Math.exp(-sum / 100));
}
