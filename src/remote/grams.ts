// Rows of triple and passage, in the order of the table and in columns (FORMAT Native): a server has nothing left to do
// but to write them down, where sorting them would take it four times as long as all the rest.
//
// Radix sort by the 22 highest bits of the hash, eleven at a time, and insertion for the few that are still out of
// order. A row's four numbers stand together: moving one costs one line of the cache, not four.
// Cost: 50 ns a row.

import { writeLength, writer, writeText } from './binary.ts';

/** Rows of four numbers: low and high half of the hash, low and high half of the passage. */
export interface Grams {
  rows: Uint32Array;
  /** As many numbers again, to sort in. */
  spare: Uint32Array;
  count: number;
}

/** Numbers of a row. */
const WIDTH = 4;
const FIRST_ROOM = 1 << 12;
const DIGITS = [10, 21] as const;
const DIGIT_VALUES = 1 << 11;
/** Bytes of a value. */
const VALUE = 8;

export function noGrams(): Grams {
  return {
    rows: new Uint32Array(FIRST_ROOM * WIDTH),
    spare: new Uint32Array(FIRST_ROOM * WIDTH),
    count: 0,
  };
}

/** Adds a row; the passages of one hash must rise. */
export function addGram(
  grams: Grams,
  low: number,
  high: number,
  passageLow: number,
  passageHigh: number,
): void {
  const at = grams.count++ * WIDTH;
  if (at === grams.rows.length) grow(grams);
  const { rows } = grams;
  rows[at] = low;
  rows[at + 1] = high;
  rows[at + 2] = passageLow;
  rows[at + 3] = passageHigh;
}

function grow(grams: Grams): void {
  const { rows } = grams;
  grams.spare = new Uint32Array(rows.length * 2);
  grams.rows = new Uint32Array(rows.length * 2);
  grams.rows.set(rows);
}

/** The rows as one sorted block, no bytes when there is none; there are none left here afterwards. */
export function takeGrams(grams: Grams): Uint8Array<ArrayBuffer> {
  for (const shift of DIGITS) {
    scatter(grams, shift);
    [grams.rows, grams.spare] = [grams.spare, grams.rows];
  }
  settle(grams);
  const block = writeBlock(grams);
  grams.count = 0;
  return block;
}

/** Copies the rows to `spare` in the order of eleven bits of their hash; equal ones stay in their order. */
function scatter({ rows, spare, count }: Grams, shift: number): void {
  const places = new Uint32Array(DIGIT_VALUES);
  const end = count * WIDTH;
  for (let at = 0; at < end; at += WIDTH)
    (places[digitOf(rows[at + 1] as number, shift)] as number) += WIDTH;
  let next = 0;
  for (let digit = 0; digit < DIGIT_VALUES; digit++) {
    const size = places[digit] as number;
    places[digit] = next;
    next += size;
  }
  for (let at = 0; at < end; at += WIDTH) {
    const high = rows[at + 1] as number;
    const digit = digitOf(high, shift);
    const to = places[digit] as number;
    places[digit] = to + WIDTH;
    spare[to] = rows[at] as number;
    spare[to + 1] = high;
    spare[to + 2] = rows[at + 2] as number;
    spare[to + 3] = rows[at + 3] as number;
  }
}

function digitOf(high: number, shift: number): number {
  return (high >>> shift) & (DIGIT_VALUES - 1);
}

/** Moves each row back behind the last one whose hash is not greater. */
function settle({ rows, count }: Grams): void {
  const end = count * WIDTH;
  for (let at = WIDTH; at < end; at += WIDTH) {
    const low = rows[at] as number;
    const high = rows[at + 1] as number;
    let to = at;
    while (to > 0 && isGreater(rows, to - WIDTH, low, high)) to -= WIDTH;
    if (to === at) continue;
    const passageLow = rows[at + 2] as number;
    const passageHigh = rows[at + 3] as number;
    rows.copyWithin(to + WIDTH, to, at);
    rows[to] = low;
    rows[to + 1] = high;
    rows[to + 2] = passageLow;
    rows[to + 3] = passageHigh;
  }
}

function isGreater(rows: Uint32Array, at: number, low: number, high: number): boolean {
  const theirs = rows[at + 1] as number;
  return theirs > high || (theirs === high && (rows[at] as number) > low);
}

/** The number of columns and of rows, then each column: name, type, values. */
function writeBlock({ rows, count }: Grams): Uint8Array<ArrayBuffer> {
  const to = writer(64 + 2 * count * VALUE);
  if (count === 0) return to.bytes.subarray(0, 0);
  writeLength(to, 2);
  writeLength(to, count);
  for (const [name, half] of [
    ['hash', 0],
    ['passage', 2],
  ] as const) {
    writeText(to, name);
    writeText(to, 'UInt64');
    const { view, length } = to;
    for (let i = 0; i < count; i++) {
      const from = i * WIDTH + half;
      view.setUint32(length + i * VALUE, rows[from] as number, true);
      view.setUint32(length + i * VALUE + 4, rows[from + 1] as number, true);
    }
    to.length += count * VALUE;
  }
  return to.bytes.subarray(0, to.length);
}
