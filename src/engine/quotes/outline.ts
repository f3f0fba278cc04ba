/**
 * The text around the quotations, as a row of items: words, marks, and one `hole` for each stretch
 * between quotation marks. Everything later (who stands before the verb?) reads this row.
 *
 * Struct of arrays, hand-written scanner, one pass, linear. A sentence ends at . ! ? … before a
 * capital or a hole, at a line end, and nowhere else; abbreviations keep their stop. A genitive 's
 * is not an item but a bit on its word.
 */

import type { Language } from '../lang/language.ts';
import { bitsOfCompound, Is, vocabularyOf } from './vocabulary.ts';

/** Items of an article. from/to are UTF-16 offsets, `to` exclusive. */
export interface Outline {
  readonly text: string;
  readonly language: Language;
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Bits of `Is`. */
  readonly bits: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** The item of each hole, in the order the holes were given. */
  readonly holes: Int32Array;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^[$€£#]?\p{N}/u;
/** Short endings after an apostrophe that are words of their own: he's, they've, we'll, I'd */
const CLITIC = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu;
/** Words that keep their stop though not listed: J. (an initial), U.S., Jr., No., vs. */
const ABBREVIATION =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|jr|sr|no|vs|inc|corp|co|ltd|st|mt|ft|etc|nr|bzw|ca|usw)$/iu;
const SENTENCE_START = /[\p{Lu}\p{N}"“„«‘'([¿¡]/u;

/** Shorter words are not looked at as compounds. */
const LONG = 6;
/** Verbs are printed small: a capital inside a sentence ("the State Department") is none. */
const VERBS = Is.speech | Is.manner;
/** An acronym is no small word: US, WHO, IT */
const SHOUTED = /^\p{Lu}{2,}$/u;
const MINOR = Is.pronoun | Is.small | Is.determiner | Is.preposition | Is.between;

/** Reads the text into items; `holes` are in order and do not overlap. */
export function readOutline(
  text: string,
  language: Language,
  holes: readonly { readonly from: number; readonly to: number }[],
): Outline {
  const vocabulary = vocabularyOf(language);
  let room = Math.ceil(text.length / 4) + 64;
  let [from, to, bits, sentence, paragraph] = drawColumns(room);
  const itemOfHole = new Int32Array(holes.length);
  const composed = !COMBINING.test(text);
  let count = 0;
  let sentences = 0;
  let paragraphs = 0;
  let pending = Is.sentence | Is.paragraph;
  let stopped = false;
  let next = 0;
  let at = 0;
  const push = (start: number, end: number, what: number) => {
    if (stopped && what & (Is.word | Is.hole)) {
      if (what & Is.hole || SENTENCE_START.test(text[start] as string)) pending |= Is.sentence;
      stopped = false;
    }
    let own = what;
    if (pending && what & (Is.word | Is.hole | Is.dash)) {
      if (pending & Is.sentence) sentences++;
      if (pending & Is.paragraph) paragraphs++;
      own |= pending;
      pending = 0;
    }
    if (count === room) {
      const old = [from, to, bits, sentence, paragraph];
      room *= 2;
      [from, to, bits, sentence, paragraph] = drawColumns(room);
      from.set(old[0] as Int32Array);
      to.set(old[1] as Int32Array);
      bits.set(old[2] as Int32Array);
      sentence.set(old[3] as Int32Array);
      paragraph.set(old[4] as Int32Array);
    }
    from[count] = start;
    to[count] = end;
    bits[count] = own;
    sentence[count] = sentences;
    paragraph[count] = paragraphs;
    count++;
  };
  while (at < text.length) {
    const hole = holes[next];
    if (hole && at >= hole.from) {
      itemOfHole[next++] = count;
      push(hole.from, hole.to, Is.hole);
      at = Math.max(at, hole.to);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 32) at++;
    else if (code === 10 || code === 13) {
      pending = Is.sentence | Is.paragraph;
      stopped = false;
      at++;
    } else if (isWordCode(text, at, code)) {
      const limit = hole ? hole.from : text.length;
      let end = wordEnd(text, at, limit);
      if (language.unspaced && code > 0x2e80) end = cutWord(text, at, end, vocabulary);
      let own: number = Is.word;
      let skip = end;
      if (language.endings.length > 0) end -= endingOf(text.slice(at, end), language.endings);
      const word = text.slice(at, end);
      if (isApostrophe(text.charCodeAt(end)) && CLITIC.test(text.slice(end, end + 4))) {
        own |= Is.possessive;
        skip = end + (/[a-z]/iu.test(text[end + 2] ?? '') ? 3 : 2);
      }
      const lower = !composed ? fold(word) : code >= 97 && code <= 122 ? word : word.toLowerCase();
      const listed = vocabulary.get(lower);
      own |= listed ?? (end - at > LONG ? bitsOfCompound(language, lower) : 0);
      if (code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word)) {
        own |= Is.capital;
        if (!(pending || stopped)) own &= ~VERBS;
        if (SHOUTED.test(word)) own &= ~MINOR;
      } else if (language.caseless && listed === undefined) own |= Is.capital;
      if (code < 58 || code > 127) if (DIGIT.test(word)) own |= Is.number;
      if (text.charCodeAt(end) === 46 && keepsStop(word, own, text, end)) skip = end = end + 1;
      push(at, end, own);
      at = skip;
    } else {
      const what = markOf(text[at] as string);
      if (what !== 0) push(at, at + 1, what);
      if (what & Is.stop) stopped = true;
      at++;
    }
  }
  while (next < holes.length) itemOfHole[next++] = Math.max(0, count - 1);
  return { text, language, count, from, to, bits, sentence, paragraph, holes: itemOfHole };
}

/** Memory for from, to, bits, sentence and paragraph; most texts have an item for every five letters. */
function drawColumns(room: number) {
  const column = () => new Int32Array(room);
  return [column(), column(), column(), column(), column()] as const;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isWordCode(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 64 ||
      code === 35 ||
      code === 36
    );
  return LETTER.test(text[at] as string) || (code >= 0xd800 && code < 0xdc00);
}

/** The end of the word at `at`: letters and digits, and ' ’ - . between two of them. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    ) {
      end++;
      continue;
    }
    if (code === 39 || code === 0x2019 || code === 45 || code === 46) {
      if (end + 1 >= limit || !LETTER.test(text[end + 1] as string)) break;
      if (code !== 45 && code !== 46 && CLITIC.test(text.slice(end, end + 4))) break;
      if (code === 46 && end - at > 3 && !/[.\d]/u.test(text.slice(at, end))) break;
      end++;
      continue;
    }
    if (code < 128 || !LETTER.test(text[end] as string)) break;
    end++;
  }
  return end;
}

/** Whether the stop after a word belongs to it: Sen. Dr. J. U.S. */
function keepsStop(word: string, bits: number, text: string, end: number): boolean {
  if (ABBREVIATION.test(composedForm(word))) return true;
  if (!(bits & Is.title) || word.length > 5) return false;
  const lower = word.toLowerCase();
  return (SHORT.has(lower) || !VOWEL.test(lower)) && /^\. \p{Lu}/u.test(text.slice(end, end + 3));
}

/** Titles printed short that have a vowel: Sen., Gov., Prof. */
const SHORT = new Set(
  'sen sens rep reps gov govs gen gens pres col sgt capt maj adm prof rev hon atty supt insp det sra dott abg ing doc им'.split(
    ' ',
  ),
);
const VOWEL = /[aeiouyäöüаеиоуыэюя]/;

function markOf(mark: string): number {
  if (mark === ',') return Is.comma;
  if (mark === '.' || mark === '!' || mark === '?' || mark === '…' || mark === '。') return Is.stop;
  if (mark === ':' || mark === '：') return Is.colon;
  if (mark === ';') return Is.semicolon;
  if (mark === '-' || mark === '–' || mark === '—' || mark === '―') return Is.dash;
  if (mark === '(' || mark === '[' || mark === '{') return Is.bracketOpen;
  if (mark === ')' || mark === ']' || mark === '}') return Is.bracketClose;
  return 0;
}

/** The word of an item in lower case, composed (NFC). */
export function wordAt(outline: Outline, item: number): string {
  return fold(outline.text.slice(outline.from[item], outline.to[item]));
}

/** One of the combining accents that NFC puts together with its letter. */
const COMBINING = /[\u0300-\u036f\u3099\u309a\u1100-\u11ff]/u;

function fold(word: string): string {
  return composedForm(word.toLowerCase());
}

function composedForm(word: string): string {
  return COMBINING.test(word) ? word.normalize('NFC') : word;
}

/** Longest word in the lists of a language without blanks. */
const LONGEST_LISTED = 7;

/** Where the word at `at` ends in a script without blanks: a listed word, or all up to the next one. */
function cutWord(
  text: string,
  at: number,
  end: number,
  vocabulary: ReadonlyMap<string, number>,
): number {
  const listed = (from: number) => {
    for (let length = Math.min(LONGEST_LISTED, end - from); length > 0; length--)
      if (vocabulary.has(text.slice(from, from + length))) return length;
    return 0;
  };
  const own = listed(at);
  if (own > 0) return at + own;
  let to = at + 1;
  while (to < end && listed(to) === 0) to++;
  return to;
}

/** The length of the ending a word carries, 0 for none; one letter at least is left. */
function endingOf(word: string, endings: readonly string[]): number {
  const found = endings.find((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  return found?.length ?? 0;
}
