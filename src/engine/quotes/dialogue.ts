/**
 * Speech that opens with a dash instead of marks: "—No lo sé —dijo Juan—. Tal vez."
 *
 * Only in languages that print it so, and only in texts where at least one such paragraph carries an
 * attribution, since a dash may as well open a list. Within a paragraph, dashes set off what is not
 * spoken if a verb of saying stands among the first words after them; French sets it off by a comma
 * alone. Linear in the text.
 */

import type { Language } from '../lang/language.ts';
import type { Stretch } from './marks.ts';
import { bitsOf, Is, vocabularyOf } from './vocabulary.ts';

/** A dash that may set off an attribution: " —dijo", ", — сказал" */
const INSERT = /[\s,.!?…][—–―]|[—–―](?=[\s.,;:])/gu;

/** The spoken stretches of paragraphs that open with a dash; none where the language or the text has none. */
export function findDialogue(text: string, language: Language): Stretch[] {
  if (!language.dialogueDash) return [];
  const found: Stretch[] = [];
  let attributed = false;
  // Patterns of letters stand where they are used: they take long to make, and most languages never ask.
  const openings = text.matchAll(/(?:^|[\r\n])[^\S\r\n]*([—–―])[^\S\r\n]*(?=[\p{L}¿¡«"“…])/gu);
  for (const match of openings) {
    const start = match.index + match[0].length;
    const end = lineEnd(text, start);
    const pieces = cut(text, start, end, language);
    if (pieces.length > 1 || (pieces[0]?.to ?? end) < end - 1) attributed = true;
    found.push(...pieces);
  }
  return attributed ? found : [];
}

/** Cuts one paragraph into its spoken pieces. */
function cut(text: string, start: number, end: number, language: Language): Stretch[] {
  const line = text.slice(start, end);
  const pieces: Stretch[] = [];
  let from = 0;
  let inside = true;
  let dashed = false;
  for (const match of line.matchAll(INSERT)) {
    const after = match.index + match[0].length;
    if (inside && saysSoon(line.slice(after, after + 80), language)) {
      pieces.push(piece(start + from, start + match.index));
      inside = false;
      dashed = true;
    } else if (!inside) {
      from = after;
      inside = true;
    }
  }
  if (inside) {
    const comma = dashed ? -1 : commaCut(line, language);
    const to = comma < 0 ? line.length : comma;
    if (to > from) pieces.push(piece(start + from, start + to));
  }
  return pieces;
}

/** Whether a verb of saying is among the first two words. */
function saysSoon(words: string, language: Language): boolean {
  const [first, second] = words.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return (
    is(first, Is.speech, language) ||
    (is(second, Is.speech, language) && is(first, Is.pronoun, language))
  );
}

/** Where an attribution set off by a comma or stop begins (", dit Jean"), -1 for none. */
function commaCut(line: string, language: Language): number {
  for (const match of line.matchAll(/[,!?…]\s+(?=\p{Ll})/gu)) {
    const after = match.index + match[0].length;
    const word = line.slice(after, after + 40).match(/^[\p{L}\p{M}]+/u)?.[0] ?? '';
    if (is(word, Is.speech, language)) return match.index;
  }
  return -1;
}

/** Whether the language has the word in a list. */
function is(word: string | undefined, bit: number, language: Language): boolean {
  const lower = (word ?? '').normalize('NFC').toLowerCase();
  return (bitsOf(vocabularyOf(language), lower) & bit) !== 0;
}

function piece(from: number, to: number): Stretch {
  return { from, to, open: from, close: to, unclosed: false, single: false, dash: true };
}

function lineEnd(text: string, from: number): number {
  const match = /[\r\n]/u.exec(text.slice(from, from + 20_000));
  return match ? from + match.index : Math.min(text.length, from + 20_000);
}
