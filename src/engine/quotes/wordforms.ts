/**
 * How words and marks are printed: where a word begins, what belongs to it, and whether the stop
 * after it is its own. The scanner (outline.ts) asks; nothing here remembers anything.
 */

import { compose, Kind, kindAt, kindOf, WORD } from '../lang/characters.ts';
import { lowerUnit } from '../lang/lexicon.ts';
import { bitsOf, Is, type Vocabulary } from './vocabulary.ts';

/** A letter, a digit or @ # $; half of a character outside the basic plane is taken for one. */
export function startsWord(unit: number): boolean {
  if (unit < 128) return (kindOf(unit) & WORD) !== 0 || unit === 64 || unit === 35 || unit === 36;
  return (kindOf(unit) & WORD) !== 0 || (unit >= 0xd800 && unit < 0xdc00);
}

/** A word in lower case, composed. */
export function lowerOf(text: string, from: number, to: number): string {
  return compose(text.slice(from, to).toLowerCase());
}

/** Length of 's 're 've 'll 'd 'm with its apostrophe, words of their own; 0 for none here. */
export function cliticAt(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 39 && mark !== 0x2019) return 0;
  const first = lowerUnit(text.charCodeAt(at + 1));
  const closes = (end: number) => !(kindAt(text, end) & (Kind.letter | Kind.number));
  if (first === 115 || first === 100 || first === 109) return closes(at + 2) ? 2 : 0;
  const second = lowerUnit(text.charCodeAt(at + 2));
  const long = second === 101 ? first === 114 || first === 118 : second === 108 && first === 108;
  return long && closes(at + 3) ? 3 : 0;
}

/** Whether a digit stands there. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** An acronym is no small word: US, WHO, IT */
export function isShouted(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at++) if (!(kindAt(text, at) & Kind.upper)) return false;
  return true;
}

/** Words that keep their stop though not listed: Jr., No., vs. */
const ABBREVIATIONS = new Set('jr sr no vs inc corp co ltd st mt ft etc nr bzw ca usw'.split(' '));

/** Length of the longest of them. */
const LONGEST_ABBREVIATION = 4;

/** J. (an initial), U.S. */
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/** Whether the stop after a word belongs to it: Sen. Dr. J. U.S.; `plain`: ASCII without a stop in it. */
export function keepsStop(
  text: string,
  bits: number,
  from: number,
  end: number,
  plain: boolean,
): boolean {
  if (!plain || end - from <= LONGEST_ABBREVIATION)
    if (isAbbreviation(compose(text.slice(from, end)))) return true;
  if (!(bits & Is.title) || end - from > 5) return false;
  if (text.charCodeAt(end + 1) !== 32 || !(kindAt(text, end + 2) & Kind.upper)) return false;
  const lower = text.slice(from, end).toLowerCase();
  return SHORT.has(lower) || !VOWEL.test(lower);
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || INITIALS.test(word);
}

/** Titles printed short that have a vowel: Sen., Gov., Prof. */
const SHORT = new Set(
  'sen sens rep reps gov govs gen gens pres col sgt capt maj adm prof rev hon atty supt insp det sra dott abg ing doc им'.split(
    ' ',
  ),
);
const VOWEL = /[aeiouyäöüаеиоуыэюя]/;

const MARKS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    ',': Is.comma,
    '.!?…。': Is.stop,
    ':：': Is.colon,
    ';': Is.semicolon,
    '-–—―': Is.dash,
    '([{': Is.bracketOpen,
    ')]}': Is.bracketClose,
  }).flatMap(([marks, bit]) => [...marks].map((mark) => [mark.charCodeAt(0), bit] as const)),
);

/** What a mark is, bits of `Is`; 0 for one that says nothing. */
export function markOf(unit: number): number {
  return MARKS.get(unit) ?? 0;
}

/** Longest word in the lists of a language without blanks. */
const LONGEST_LISTED = 7;

/** Where the word at `at` ends in a script without blanks: a listed word, or all up to the next one. */
export function cutWord(text: string, at: number, end: number, vocabulary: Vocabulary): number {
  const listed = (from: number) => {
    for (let length = Math.min(LONGEST_LISTED, end - from); length > 0; length--)
      if (bitsOf(vocabulary, text.slice(from, from + length)) & ~Is.source) return length;
    return 0;
  };
  const own = listed(at);
  if (own > 0) return at + own;
  let to = at + 1;
  while (to < end && listed(to) === 0) to++;
  return to;
}

/** The length of the ending a word carries, 0 for none; one letter at least is left. */
export function endingOf(word: string, endings: readonly string[]): number {
  const found = endings.find((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  return found?.length ?? 0;
}
