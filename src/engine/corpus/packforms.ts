// The distinct forms ("The", "the", "per cent") and separators (" ", ", ") of the texts, numbered as the builder
// meets them.
//
// A string is looked up where it stands in its text, without cutting it out: an open-addressing table leads from what
// is seen of it at a glance to a number, and the units kept under that number are compared. A tag is part of the
// string: forms have the hash of their word (the same letters may be two words where the context folds them so),
// separators whether a sentence ends in them. All columns double when they are full.
// Cost: about 50 ns a form, half of it for comparing letters; 20 ns a separator.

/** Distinct strings in order of first appearance; string i is units[start[i]] up to units[start[i + 1]]. */
export interface NumberedStrings {
  size: number;
  units: Uint16Array;
  start: Uint32Array;
  tag: Uint32Array;
  /** How often each was met. */
  count: Uint32Array;
  /** Number + 1, 0 in a free slot; at most half full, its length a power of two. */
  table: Uint32Array;
}

const CAPACITY = 1024;

export function emptyStrings(): NumberedStrings {
  return {
    size: 0,
    units: new Uint16Array(8 * CAPACITY),
    start: new Uint32Array(CAPACITY + 1),
    tag: new Uint32Array(CAPACITY),
    count: new Uint32Array(CAPACITY),
    table: new Uint32Array(2 * CAPACITY),
  };
}

/** The number of the string that stands at from … to of a text; one more of it is counted. */
export function numberString(
  strings: NumberedStrings,
  text: string,
  from: number,
  to: number,
  tag: number,
): number {
  const { table, start, units, count } = strings;
  const length = to - from;
  const last = table.length - 1;
  const first = length > 0 ? text.charCodeAt(from) : 0; // engines are slow where a unit may be none
  const middle = length > 0 ? text.charCodeAt(from + (length >> 1)) : 0;
  let slot = firstSlot(table, tag, length, first, middle);
  for (; table[slot] !== 0; slot = (slot + 1) & last) {
    const number = (table[slot] as number) - 1;
    let at = start[number] as number;
    if (strings.tag[number] !== tag || (start[number + 1] as number) - at !== length) continue;
    let i = from;
    while (i < to && units[at] === text.charCodeAt(i)) {
      i++;
      at++;
    }
    if (i < to) continue;
    count[number] = (count[number] as number) + 1;
    return number;
  }
  return addString(strings, text.slice(from, to), tag, slot);
}

/** How many units a string has. */
export function lengthOfString({ start }: NumberedStrings, number: number): number {
  return (start[number + 1] as number) - (start[number] as number);
}

/** How many units all strings have together. */
export function unitsOf({ start, size }: NumberedStrings): number {
  return start[size] as number;
}

/** Copies the units of a string to a place; returns where they end there. */
export function copyString(
  { units, start }: NumberedStrings,
  number: number,
  copy: Uint16Array,
  place: number,
): number {
  const to = start[number + 1] as number;
  let at = place;
  for (let i = start[number] as number; i < to; i++) copy[at++] = units[i] as number;
  return at;
}

/** Where the search for a string begins: by its tag, its length, its first unit and the one in its middle. */
function firstSlot(
  table: Uint32Array,
  tag: number,
  length: number,
  first: number,
  middle: number,
): number {
  const seen = tag ^ (first + (middle << 16)) ^ (length << 8);
  return Math.imul(seen, 0x9e3779b1) >>> (Math.clz32(table.length) + 1);
}

function addString(strings: NumberedStrings, text: string, tag: number, slot: number): number {
  const number = strings.size;
  const start = strings.start[number] as number;
  const end = start + text.length;
  if (end > strings.units.length) {
    strings.units = grown(strings.units, new Uint16Array(2 * end));
  }
  for (let i = 0; i < text.length; i++) strings.units[start + i] = text.charCodeAt(i);
  strings.start[number + 1] = end;
  strings.tag[number] = tag;
  strings.count[number] = 1;
  strings.table[slot] = number + 1;
  strings.size++;
  if (strings.size === strings.count.length) growStrings(strings);
  return number;
}

function growStrings(strings: NumberedStrings): void {
  const capacity = 2 * strings.count.length;
  strings.start = grown(strings.start, new Uint32Array(capacity + 1));
  strings.tag = grown(strings.tag, new Uint32Array(capacity));
  strings.count = grown(strings.count, new Uint32Array(capacity));
  const table = new Uint32Array(2 * capacity);
  for (let number = 0; number < strings.size; number++) {
    const units = strings.units.subarray(strings.start[number], strings.start[number + 1]);
    const { length } = units;
    const tag = strings.tag[number] as number;
    let slot = firstSlot(table, tag, length, units[0] ?? 0, units[length >> 1] ?? 0);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = number + 1;
  }
  strings.table = table;
}

function grown<Column extends Uint16Array | Uint32Array>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
