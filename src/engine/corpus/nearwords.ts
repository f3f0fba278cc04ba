// Words that are nearly alike, for text that was scanned or typed badly ("govemment", "tbe").
//
// Two words are near when at most 1 letter is added, lost or changed, 2 in words of seven letters or more
// (Levenshtein's distance, given up as soon as it is exceeded). The nearest word of a pack's vocabulary is found
// among words of about the same length after comparing sets of letters, which leaves a few dozen to measure.
// Cost: 20 µs a word; the letter sets are made at the first question, 10 ms for 28,000 words.

import { fold } from '../words/words.ts';
import { countBits } from './blocks.ts';
import type { PackView } from './layout.ts';
import { spellWord } from './packtext.ts';

/** The words of a pack by length, with their sets of letters. */
export interface NearWords {
  readonly folded: readonly string[];
  readonly letters: Uint32Array;
  /** Word numbers ordered by length; those of length n begin at lengthStart[n]. */
  readonly byLength: Uint32Array;
  readonly lengthStart: Uint32Array;
}

/** Longer words are not compared. */
const LONGEST = 40;
/** Shorter words are near to too many. */
const SHORTEST = 4;

export function listNearWords(view: PackView): NearWords {
  const folded: string[] = [];
  for (let word = 0; word < view.words; word++)
    folded.push(view.wordHash[word] === 0 ? '' : foldForm(spellWord(view, word)));
  const lengthStart = new Uint32Array(LONGEST + 2);
  for (const { length } of folded) {
    if (length <= LONGEST) lengthStart[length + 1] = (lengthStart[length + 1] as number) + 1;
  }
  for (let n = 0; n <= LONGEST; n++) {
    lengthStart[n + 1] = (lengthStart[n + 1] as number) + (lengthStart[n] as number);
  }
  const next = lengthStart.slice();
  const byLength = new Uint32Array(lengthStart[LONGEST + 1] as number);
  folded.forEach(({ length }, word) => {
    if (length > LONGEST) return;
    byLength[next[length] as number] = word;
    next[length] = (next[length] as number) + 1;
  });
  return { folded, letters: Uint32Array.from(folded, lettersOf), byLength, lengthStart };
}

/** The vocabulary's nearest word to one it does not know, of several the commonest; null when none is near. */
export function nearestWord(
  near: NearWords,
  wordWeight: Uint8Array,
  folded: string,
): number | null {
  const { length } = folded;
  if (length < SHORTEST || length > LONGEST - 2) return null;
  const letters = lettersOf(folded);
  let nearest: number | null = null;
  let allowed = tolerance(length);
  const end = near.lengthStart[length + allowed + 1] as number;
  for (let i = near.lengthStart[length - allowed] as number; i < end; i++) {
    const word = near.byLength[i] as number;
    if (countBits((near.letters[word] as number) ^ letters) > 2 * allowed) continue;
    const distance = editDistance(folded, near.folded[word] as string, allowed);
    if (distance > allowed) continue;
    const isRarer =
      nearest !== null && (wordWeight[word] as number) >= (wordWeight[nearest] as number);
    if (distance === allowed && isRarer) continue;
    nearest = word;
    allowed = distance;
  }
  return nearest;
}

/** Whether a word of the quotation may be a misprint of a word of the record. */
export function isNear(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST - 1 || longer > LONGEST) return false;
  const limit = tolerance(longer);
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b, limit) <= limit;
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
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 0x61;
    letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return letters;
}

const row = new Int32Array(LONGEST + 1);

/** Letters to add, lose or change; limit + 1 when more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let best = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const value = Math.min(diagonal + (same ? 0 : 1), above + 1, (row[j - 1] as number) + 1);
      diagonal = above;
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
  }
  return row[b.length] as number;
}
