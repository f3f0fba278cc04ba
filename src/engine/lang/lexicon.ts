/**
 * Words and their numbers, found straight from the letters of a text: no substring is made.
 *
 * A table with open addressing. A word's number is a hash of its letters (FNV-1a over UTF-16 units
 * in lower case), the same as long as this file stays, so that a number can be taken without the
 * table too. Words of equal hash are told apart by their length and ends; two that share these as well
 * (one pair in many billions) would be taken for each other. What a look-up reads lies side by side:
 * most words of a text are looked up once, and waiting for memory is most of the time that takes.
 */

/** Words in the order in which they were entered. */
export interface Lexicon {
  readonly words: string[];
  /** Two units a slot: the number of a word (0 is free); its shape above its place in the list. */
  slots: Int32Array;
}

/** A lexicon holds fewer words than this. */
const PLACES = 1 << 16;

/** An empty lexicon with room for so many words; it grows by itself. */
export function emptyLexicon(room: number): Lexicon {
  return { words: [], slots: new Int32Array(2 ** Math.ceil(Math.log2(4 * room))) };
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
  if (place >= PLACES) throw new RangeError(`a lexicon holds ${PLACES} words, not ${place + 1}`);
  if (4 * lexicon.words.length > lexicon.slots.length) {
    lexicon.slots = new Int32Array(2 * lexicon.slots.length);
    for (const [each, before] of lexicon.words.entries())
      if (each < place) fill(lexicon, before, each, numberOf(before));
  }
  fill(lexicon, word, place, number);
  return place;
}

function fill({ slots }: Lexicon, word: string, place: number, number: number): void {
  const last = slots.length - 2;
  let slot = (2 * number) & last;
  while (slots[slot] !== 0) slot = (slot + 2) & last;
  slots[slot] = number;
  slots[slot + 1] = shapeOf(word, 0, word.length) | place;
}

/** The place of the word that stands in `text`, ASCII in either case and the rest in lower case; -1 for none. */
export function placeOf(
  { slots }: Lexicon,
  number: number,
  text: string,
  from: number,
  to: number,
): number {
  const last = slots.length - 2;
  for (let slot = (2 * number) & last; ; slot = (slot + 2) & last) {
    const found = slots[slot];
    if (found === 0) return -1;
    if (found !== number) continue;
    const word = slots[slot + 1] as number;
    if ((word ^ shapeOf(text, from, to)) >>> 16 === 0) return word & (PLACES - 1);
  }
}

/** Length, first and last unit of a word, mixed into the upper sixteen bits of a number. */
function shapeOf(text: string, from: number, to: number): number {
  const first = lowerUnit(text.charCodeAt(from));
  return ((to - from) << 27) ^ (first << 21) ^ (lowerUnit(text.charCodeAt(to - 1)) << 16);
}

/** An ASCII capital in lower case; other units as they are. */
export function lowerUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** The place of a word given by itself, in lower case already; -1 for none. */
export function findWord(lexicon: Lexicon, word: string): number {
  return placeOf(lexicon, numberOf(word), word, 0, word.length);
}
