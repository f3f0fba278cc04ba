/**
 * Words and their numbers, found straight from the letters of a text: no substring is made.
 *
 * A table with open addressing. A word's number is a hash of its letters (FNV-1a over UTF-16 units
 * in lower case), the same as long as this file stays, so that a number can be taken without the
 * table too. Words of equal hash are told apart by their length and ends; two that share these as well
 * (one pair in many billions) would be taken for each other.
 */

/** Words in the order in which they were entered. */
export interface Lexicon {
  readonly words: string[];
  /** By slot: the number of a word (0 is free), its length and ends, its place in the list. */
  numbers: Int32Array;
  shapes: Int32Array;
  places: Int32Array;
}

/** An empty lexicon with room for so many words; it grows by itself. */
export function emptyLexicon(room: number): Lexicon {
  return { words: [], ...drawSlots(2 ** Math.ceil(Math.log2(2 * room))) };
}

function drawSlots(room: number) {
  const column = () => new Int32Array(room);
  return { numbers: column(), shapes: column(), places: column() };
}

/** What the hash of a word begins with. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash with one more unit. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The number of a word: at least `FIRST_NUMBER`, thirty bits, which engines keep unboxed. */
export function endHash(hash: number): number {
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) | FIRST_NUMBER;
}

/** No word has a smaller number. */
export const FIRST_NUMBER = 64;

/** The number of a word, in lower case already. */
export function numberOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, word.charCodeAt(at));
  return endHash(hash);
}

/** The place of a word, in lower case already; it is entered if it is new. */
export function enterWord(lexicon: Lexicon, word: string): number {
  const number = numberOf(word);
  const known = placeOf(lexicon, number, word, 0, word.length);
  if (known >= 0) return known;
  const place = lexicon.words.push(word) - 1;
  if (2 * lexicon.words.length > lexicon.numbers.length) {
    Object.assign(lexicon, drawSlots(2 * lexicon.numbers.length));
    for (let each = 0; each < place; each++) fill(lexicon, each);
  }
  fill(lexicon, place);
  return place;
}

function fill({ words, numbers, shapes, places }: Lexicon, place: number): void {
  const word = words[place] as string;
  const number = numberOf(word);
  const last = numbers.length - 1;
  let slot = number & last;
  while (numbers[slot] !== 0) slot = (slot + 1) & last;
  numbers[slot] = number;
  shapes[slot] = shapeOf(word, 0, word.length);
  places[slot] = place;
}

/** The place of the word that stands in `text`, ASCII in either case and the rest in lower case; -1 for none. */
export function placeOf(
  lexicon: Lexicon,
  number: number,
  text: string,
  from: number,
  to: number,
): number {
  const { numbers, shapes } = lexicon;
  const last = numbers.length - 1;
  for (let slot = number & last; ; slot = (slot + 1) & last) {
    const found = numbers[slot];
    if (found === 0) return -1;
    if (found === number && shapes[slot] === shapeOf(text, from, to))
      return lexicon.places[slot] as number;
  }
}

/** Length, first and last unit of a word in one number. */
function shapeOf(text: string, from: number, to: number): number {
  const first = lowerUnit(text.charCodeAt(from));
  return ((to - from) << 22) ^ (first << 11) ^ lowerUnit(text.charCodeAt(to - 1));
}

/** An ASCII capital in lower case; other units as they are. */
export function lowerUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** The place of a word given by itself, in lower case already; -1 for none. */
export function findWord(lexicon: Lexicon, word: string): number {
  return placeOf(lexicon, numberOf(word), word, 0, word.length);
}
