// Words that are nearly alike, for text that was scanned or typed badly ("govemment", "tbe").
//
// Two words are near when at most 1 letter is added, lost or changed, 2 in words of seven letters or more
// (Levenshtein's distance, given up as soon as it is exceeded). The nearest word of a pack's vocabulary is found
// among words of about the same length after comparing sets of letters, which leaves a few dozen to measure.
// Cost: 0.1 ms a word; the letter sets are made at the first question, 3 ms for 28,000 words. Words are written out only
// when they are measured.

import { EXPAND, FIRST_LETTER, FOLDED, isDigit } from '../words/letters.ts';
import { fold } from '../words/words.ts';
import { countBits } from './blocks.ts';
import type { PackView } from './layout.ts';
import { spellWord } from './packtext.ts';

/** The words of a pack in the order of their folded lengths; those of length n begin at lengthStart[n]. */
export interface NearWords {
  readonly view: PackView;
  readonly words: Uint32Array;
  /** Their sets of letters. */
  readonly letters: Uint32Array;
  readonly lengthStart: Uint32Array;
}

/** Longer words are not compared. */
const LONGEST = 40;
/** Forms of more units, whatever vanishes of them when they are folded, are none of these words. */
const LONGEST_FORM = 4 * LONGEST;
const DOT = 0x2e;
const PERCENT = 0x25;
/** Shorter words are near to too many. */
const SHORTEST = 4;

export function listNearWords(view: PackView): NearWords {
  const lengths = new Uint8Array(view.words);
  const sets = new Uint32Array(view.words);
  const lengthStart = new Uint32Array(LONGEST + 2);
  for (let word = 0; word < view.words; word++) {
    if (view.wordHash[word] === 0) continue;
    const length = readForm(view, word, sets);
    lengths[word] = length;
    if (length > 0) lengthStart[length + 1] = (lengthStart[length + 1] as number) + 1;
  }
  for (let n = 0; n <= LONGEST; n++) {
    lengthStart[n + 1] = (lengthStart[n + 1] as number) + (lengthStart[n] as number);
  }
  const next = lengthStart.slice();
  const count = lengthStart[LONGEST + 1] as number;
  const words = new Uint32Array(count);
  const letters = new Uint32Array(count);
  for (let word = 0; word < view.words; word++) {
    const length = lengths[word] as number;
    if (length === 0) continue;
    const at = next[length] as number;
    words[at] = word;
    letters[at] = sets[word] as number;
    next[length] = at + 1;
  }
  return { view, words, letters, lengthStart };
}

/** Notes the letters of a word's form; returns how long it is folded, 0 when it is too long to be compared. */
function readForm(view: PackView, word: number, sets: Uint32Array): number {
  const length = foldWord(view, word);
  sets[word] = lettersOf(theirs, length);
  return length;
}

/** Writes a word's form folded into `theirs`; returns its length, 0 when it is too long to be compared. */
function foldWord(view: PackView, word: number): number {
  const { strings, stringStart, wordForm } = view;
  const form = wordForm[word] as number;
  const start = stringStart[form] as number;
  const end = stringStart[form + 1] as number;
  if (!(end - start <= LONGEST_FORM && end <= strings.length)) return 0; // no word, or a pack in bad faith
  let length = 0;
  for (let at = start; at < end && length <= LONGEST; at++) {
    const unit = strings[at] as number;
    const folded = FOLDED[unit] as number;
    if (folded >= FIRST_LETTER) theirs[length++] = folded;
    else if (unit === DOT) {
      if (!isDigit(strings[at - 1] as number) || !isDigit(strings[at + 1] as number)) continue;
      theirs[length++] = DOT; // 3.5
    } else if (folded === 0 || folded >= EXPAND || unit === PERCENT) {
      // what folds to several letters, or was never met yet
      length = copyUnits(foldForm(spellWord(view, word)), theirs);
      break;
    }
  }
  return length <= LONGEST ? length : 0;
}

/** The vocabulary's nearest word to one it does not know, of several the commonest; null when none is near. */
export function nearestWord(
  { view, words, letters: sets, lengthStart }: NearWords,
  folded: string,
): number | null {
  const { wordWeight } = view;
  const { length } = folded;
  if (length < SHORTEST || length > LONGEST - 2) return null;
  copyUnits(folded, ours);
  const letters = lettersOf(ours, length);
  let nearest: number | null = null;
  let allowed = tolerance(length);
  for (let other = length - allowed; other <= length + allowed; other++) {
    const end = lengthStart[other + 1] as number;
    for (let i = lengthStart[other] as number; i < end; i++) {
      const set = sets[i] as number;
      // Each step loses one letter at most and brings one; those that make the word longer lose none.
      if (countBits(letters & ~set) > allowed - Math.max(0, other - length)) continue;
      if (countBits(set & ~letters) > allowed - Math.max(0, length - other)) continue;
      const word = words[i] as number;
      const distance = editDistance(length, foldWord(view, word), allowed);
      if (distance > allowed) continue;
      const isRarer =
        nearest !== null && (wordWeight[word] as number) >= (wordWeight[nearest] as number);
      if (distance === allowed && isRarer) continue;
      nearest = word;
      allowed = distance;
    }
  }
  return nearest;
}

/** Whether a word of the quotation may be a misprint of a word of the record. */
export function isNear(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST - 1 || longer > LONGEST) return false;
  const limit = tolerance(longer);
  if (Math.abs(a.length - b.length) > limit) return false;
  return editDistance(copyUnits(a, ours), copyUnits(b, theirs), limit) <= limit;
}

function tolerance(length: number): number {
  return length >= 7 ? 2 : 1;
}

/** The folded letters of a word form, in one piece. */
export function foldForm(form: string): string {
  return ONLY_LETTERS.test(form) ? form.toLowerCase() : fold(form).replaceAll(' ', '');
}

const ONLY_LETTERS = /^[A-Za-z]+$/;

/** One bit a letter a … z, one for everything else. */
function lettersOf(units: Uint16Array, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const letter = (units[i] as number) - 0x61;
    letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return letters;
}

// The two words that are compared, and a row of their distances. A word that is too long is cut one unit after the
// longest one.
const ours = new Uint16Array(LONGEST + 1);
const theirs = new Uint16Array(LONGEST + 1);
const row = new Int32Array(LONGEST + 1);

/** Returns the length of what was copied. */
function copyUnits(word: string, to: Uint16Array): number {
  const length = Math.min(word.length, to.length);
  for (let i = 0; i < length; i++) to[i] = word.charCodeAt(i);
  return length;
}

/** Letters of `ours` to add, lose or change to get `theirs`; limit + 1 when more than `limit`. */
function editDistance(our: number, their: number, limit: number): number {
  for (let j = 0; j <= their; j++) row[j] = j;
  for (let i = 1; i <= our; i++) {
    const unit = ours[i - 1] as number;
    let diagonal = i - 1;
    let best = i;
    row[0] = i;
    for (let j = 1; j <= their; j++) {
      const above = row[j] as number;
      const changed = unit === theirs[j - 1] ? diagonal : diagonal + 1;
      const value = Math.min(changed, above + 1, (row[j - 1] as number) + 1);
      diagonal = above;
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
  }
  return row[their] as number;
}
