// The distinct forms ("The", "the", "per cent") and separators (" ", ", ") of the texts, numbered as the builder
// meets them.
//
// A string is looked up where it stands in its text, without cutting it out: its units are hashed, an open-addressing
// table leads from the hash to a number, and the units kept under that number are compared. A tag is part of the
// string: forms have the hash of their word (the same letters may be two words where the context folds them so),
// separators whether a sentence ends in them. Nearly every string was met a short while ago: by its tag and first
// letter it is found in a small table of recent ones, and is not even hashed. All columns double when they are full.
// Cost: about 50 ns a form, most of it for comparing letters; 20 ns a separator.

/** Distinct strings in order of first appearance; string i is units[start[i]] up to units[start[i + 1]]. */
export interface NumberedStrings {
  size: number;
  units: Uint16Array;
  start: Uint32Array;
  tag: Uint32Array;
  /** How often each was met. */
  count: Uint32Array;
  hash: Int32Array;
  /** Number + 1 by hash, 0 in a free slot; at most half full, its length a power of two. */
  table: Uint32Array;
  /** Number + 1 of the string met last of those that begin alike and have the same tag. */
  readonly recent: Uint32Array;
}

const CAPACITY = 1024;
const RECENT_BITS = 14;

export function emptyStrings(): NumberedStrings {
  return {
    size: 0,
    units: new Uint16Array(8 * CAPACITY),
    start: new Uint32Array(CAPACITY + 1),
    tag: new Uint32Array(CAPACITY),
    count: new Uint32Array(CAPACITY),
    hash: new Int32Array(CAPACITY),
    table: new Uint32Array(2 * CAPACITY),
    recent: new Uint32Array(1 << RECENT_BITS),
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
  const { recent } = strings;
  const near = Math.imul(tag ^ text.charCodeAt(from), 0x9e3779b1) >>> (32 - RECENT_BITS);
  let number = (recent[near] as number) - 1;
  if (number < 0 || !isString(strings, number, text, from, to, tag)) {
    number = findString(strings, text, from, to, tag);
    recent[near] = number + 1;
  }
  strings.count[number] = (strings.count[number] as number) + 1;
  return number;
}

function findString(
  strings: NumberedStrings,
  text: string,
  from: number,
  to: number,
  tag: number,
): number {
  const { table } = strings;
  let hash = tag | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193); // FNV-1a
  for (
    let slot = firstSlot(hash, table);
    table[slot] !== 0;
    slot = (slot + 1) & (table.length - 1)
  ) {
    const number = (table[slot] as number) - 1;
    if (strings.hash[number] === hash && isString(strings, number, text, from, to, tag))
      return number;
  }
  return addString(strings, text.slice(from, to), tag, hash);
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

function firstSlot(hash: number, table: Uint32Array): number {
  return (hash ^ (hash >>> 15)) & (table.length - 1);
}

function isString(
  strings: NumberedStrings,
  number: number,
  text: string,
  from: number,
  to: number,
  tag: number,
): boolean {
  if (strings.tag[number] !== tag || lengthOfString(strings, number) !== to - from) return false;
  const offset = (strings.start[number] as number) - from;
  for (let i = from; i < to; i++)
    if (strings.units[offset + i] !== text.charCodeAt(i)) return false;
  return true;
}

function addString(strings: NumberedStrings, text: string, tag: number, hash: number): number {
  const number = strings.size;
  if (number === strings.count.length) growStrings(strings);
  const start = strings.start[number] as number;
  const end = start + text.length;
  if (end > strings.units.length) {
    strings.units = grown(strings.units, new Uint16Array(2 * end));
  }
  for (let i = 0; i < text.length; i++) strings.units[start + i] = text.charCodeAt(i);
  strings.start[number + 1] = end;
  strings.tag[number] = tag;
  strings.hash[number] = hash;
  strings.size++;
  enter(strings.table, hash, number);
  return number;
}

function growStrings(strings: NumberedStrings): void {
  const capacity = 2 * strings.count.length;
  strings.start = grown(strings.start, new Uint32Array(capacity + 1));
  strings.tag = grown(strings.tag, new Uint32Array(capacity));
  strings.count = grown(strings.count, new Uint32Array(capacity));
  strings.hash = grown(strings.hash, new Int32Array(capacity));
  strings.table = new Uint32Array(2 * capacity);
  for (let number = 0; number < strings.size; number++)
    enter(strings.table, strings.hash[number] as number, number);
}

function enter(table: Uint32Array, hash: number, number: number): void {
  let slot = firstSlot(hash, table);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = number + 1;
}

/** A column with more room. */
export function grown<Column extends Uint16Array | Uint32Array | Int32Array>(
  old: Column,
  larger: Column,
): Column {
  larger.set(old);
  return larger;
}
