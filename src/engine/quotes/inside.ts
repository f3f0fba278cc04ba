/**
 * What is inside a pair of marks, in classes: how many words, how they are capitalised, how many of
 * them are persons, verbs, small words. Linear: no more than `OPENING` letters are read.
 */

import { Kind, kindAt, kindOf, openingOf, WORD } from '../lang/characters.ts';
import { nameWords } from './ranking.ts';
import { bitsIn, Is, type Vocabulary } from './vocabulary.ts';

/** The words that are parts of features. */
const W = nameWords([
  'capitals',
  'comma',
  'cry',
  'empty',
  'long',
  'lower',
  'middle',
  'mixed',
  'sentence',
  'short',
  'stop',
  'titled',
  'word',
]);

/** What is inside the marks; words as numbers (`idOf`). */
export interface Inside {
  /** Words, in classes. */
  readonly count: number;
  /** short: up to two words, middle: up to six, long. */
  readonly short: number;
  /** By its capitals: lower, sentence, titled, capitals, mixed. */
  readonly shape: number;
  /** What stands before the closing mark: comma, stop, cry, word. */
  readonly ending: number;
  readonly persons: number;
  readonly verbs: number;
  readonly clitics: number;
  readonly digits: number;
  readonly minor: number;
}

/** Letters within which a stretch is counted; the longest class begins at sixteen words. */
const OPENING = 240;
/** No more words than these are looked at. */
const SAMPLE = 12;
/** And no more than these are counted. */
const MANY = 16;

/** Reads the words of a stretch; `last` is what stands right before the closing mark. */
export function readInside(words: string, last: string, known: Vocabulary): Inside {
  const text = openingOf(words, OPENING);
  let [length, capitals, minor, persons, verbs, clitics, digits] = [0, 0, 0, 0, 0, 0, 0];
  let first = 0; // kind of the first unit
  let at = 0;
  while (at < text.length && length < MANY) {
    const from = at++;
    const kind = kindOf(text.charCodeAt(from));
    if (!(kind & WORD)) continue;
    at = wordEnd(text, from);
    if (length++ === 0) first = kind;
    if (length > SAMPLE) continue;
    const bits = bitsIn(known, text, from, at);
    if (kind & Kind.upper) capitals++;
    else if (bits & (Is.small | Is.between | Is.preposition | Is.determiner)) minor++;
    if (bits & Is.pronoun) persons++;
    if (bits & (Is.between | Is.speech | Is.manner)) verbs++;
    if (isContracted(text, from, at)) clitics++;
    if (kind & Kind.number) digits++;
  }
  if (first & Kind.caseless) capitals = 1;
  const capital = (first & (Kind.caseless | Kind.upper)) !== 0;
  return {
    count: length <= 5 ? length : length < 9 ? 6 : length < MANY ? 9 : MANY,
    short: length <= 2 ? W.short : length <= 6 ? W.middle : W.long,
    shape: shapeOf(Math.min(SAMPLE, length), capitals, minor, capital),
    ending: endingOf(last),
    persons: Math.min(2, persons),
    verbs: Math.min(2, verbs),
    clitics: Math.min(1, clitics),
    digits: Math.min(1, digits),
    minor: Math.min(3, minor),
  };
}

/** The end of the word at `from`; in scripts without blanks two signs are about one. */
function wordEnd(text: string, from: number): number {
  if (isSign(text, from)) return isSign(text, from + 1) ? from + 2 : from + 1;
  let at = from + 1;
  for (; at < text.length; at++) {
    if (kindOf(text.charCodeAt(at)) & WORD) continue;
    if (!"'’.-".includes(text[at] as string) || !(kindAt(text, at + 1) & WORD)) break;
  }
  return at;
}

/** Chinese signs, hiragana, katakana. */
function isSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0x3005) || !(kindOf(unit) & Kind.letter)) return false;
  return unit < 0x3100 || (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00);
}

/** 's 're 've 'll 'd 'm 't at the end */
const CONTRACTION = /['’](?:s|re|ve|ll|d|m|t)$/iu;

function isContracted(text: string, from: number, to: number): boolean {
  if (to - from < 3 || (!isApostrophe(text, to - 2) && !isApostrophe(text, to - 3))) return false;
  return CONTRACTION.test(text.slice(from, to));
}

function shapeOf(length: number, capitals: number, minor: number, first: boolean): number {
  if (length === 0) return W.empty;
  if (capitals === 0) return W.lower;
  if (capitals + minor >= length && capitals > 1) return W.titled;
  if (capitals === length) return W.capitals;
  return first ? W.sentence : W.mixed;
}

function endingOf(mark: string): number {
  if (mark === ',') return W.comma;
  if (mark === '.') return W.stop;
  return /[!?…]/u.test(mark) ? W.cry : W.word;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’';
}
