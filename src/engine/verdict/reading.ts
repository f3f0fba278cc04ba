/**
 * A text as units of comparison, in columns: four numbers a unit, side by side in one array.
 *
 *   columns  word | from | to | marks, and again for the next unit
 *
 * Of a hundred units that are compared by their numbers, one or two are looked at whole: `unitAt` makes those. As an
 * object for each, a text took six times the memory.
 */

import type { Span } from '../quotes/quotes.ts';
import type { Lexicon } from './lexicon.ts';

/** A text and its units; endGap is an ellipsis after the last. */
export interface Reading {
  readonly text: string;
  /** How many units it has. */
  readonly count: number;
  readonly columns: Int32Array;
  /** The ellipses before units, by the number of the unit. */
  readonly gaps: ReadonlyMap<number, Span>;
  readonly endGap: Span | null;
  /** What the words were looked up in; readings of one lexicon can be compared. */
  readonly lexicon: Lexicon;
}

/** One unit of comparison; from/to are UTF-16 offsets into the text it was read from. */
export interface Unit extends Span {
  /** Its word's key in the lexicon: equal ones are the same word. Keys of numbers begin with #. */
  readonly key: string;
  /** First of a sentence. */
  readonly opens: boolean;
  readonly capital: boolean;
}

/** Numbers a unit takes in the columns. */
export const STRIDE = 4;

// Marks, a bit each.
/** Inside [square] or (round) brackets. */
export const SQUARE = 1;
export const ROUND = 2;
export const BRACKET = SQUARE | ROUND;
/** Part of the word stands in brackets: [T]he, nation[s]. */
export const TOUCHED = 4;
/** First of a sentence. */
export const OPENS = 8;
/** A dash stands before it. */
export const DASH = 16;
export const CAPITAL = 32;

/** Number in the lexicon of the word of unit `i`, which must be there; so for the next three. */
export const wordAt = ({ columns }: Reading, i: number) => columns[i * STRIDE] as number;
export const fromAt = ({ columns }: Reading, i: number) => columns[i * STRIDE + 1] as number;
export const toAt = ({ columns }: Reading, i: number) => columns[i * STRIDE + 2] as number;
export const marksAt = ({ columns }: Reading, i: number) => columns[i * STRIDE + 3] as number;

/** Whether unit `i` has one of the marks; no unit has none. */
export function hasMark(reading: Reading, i: number, marks: number): boolean {
  return i >= 0 && i < reading.count && (marksAt(reading, i) & marks) !== 0;
}

/** The key of the word of unit `i`; '' where there is no unit. */
export function keyAt(reading: Reading, i: number): string {
  return reading.lexicon.keys[wordAt(reading, i)] ?? '';
}

/** Unit `i`; null where there is none. */
export function unitAt(reading: Reading, i: number): Unit | null {
  if (i < 0 || i >= reading.count) return null;
  const marks = marksAt(reading, i);
  return {
    from: fromAt(reading, i),
    to: toAt(reading, i),
    key: keyAt(reading, i),
    opens: (marks & OPENS) !== 0,
    capital: (marks & CAPITAL) !== 0,
  };
}

/** All units of a reading. */
export function unitsOf(reading: Reading): Unit[] {
  return Array.from({ length: reading.count }, (_, i) => unitAt(reading, i) as Unit);
}

/** The keys of units first … last, as far as there are any. */
export function keysOf(reading: Reading, first = 0, last = reading.count - 1): string[] {
  const keys: string[] = [];
  const end = Math.min(last, reading.count - 1);
  for (let i = Math.max(0, first); i <= end; i++) keys.push(keyAt(reading, i));
  return keys;
}

/** The first unit that begins at an offset or behind it; `count` when none does. */
export function firstFrom(reading: Reading, offset: number): number {
  let i = 0;
  while (i < reading.count && fromAt(reading, i) < offset) i++;
  return i;
}

/** The last unit that ends at an offset or before it; -1 when none does. */
export function lastUpTo(reading: Reading, offset: number): number {
  let i = reading.count - 1;
  while (i >= 0 && toAt(reading, i) > offset) i--;
  return i;
}

/** The span of units first … last. They may stand in another order than their spans ("$9" → 9, dollar). */
export function spanOf(reading: Reading, first: number, last: number): Span {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (let i = first; i <= last; i++) {
    from = Math.min(from, fromAt(reading, i));
    to = Math.max(to, toAt(reading, i));
  }
  return { from: Math.min(from, to), to };
}
