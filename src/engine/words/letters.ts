// What a character folds to. Unicode's tables are asked once a character, when it is first met; the answer stays
// in one Uint16Array over the basic plane: 128 KB, no start-up cost, one read a character from then on.
// A letter folds to lower case without accents, width or ligatures. Vowel signs of Indic scripts are no accents.

// Values of FOLDED below FIRST_LETTER are kinds, all others are the folded letter itself.
export const BREAK = 1; // ends a word
export const SILENT = 2; // invisible to matching: apostrophes, soft hyphens, zero-width characters
export const MARK = 3; // an accent on the letter before: dropped, but inside the word's span
export const EXPAND = 4; // a letter that folds to several: ﬁ, ß, æ, a Hangul syllable
export const SURROGATE = 5; // half of a character outside the basic plane
export const UNSPACED = 6; // a letter of a script without spaces
export const FIRST_LETTER = 7;

/** UTF-16 unit → kind or folded letter; 0 until `classify` has been asked. */
export const FOLDED = new Uint16Array(65536);
// Plain English is filled in at once: asking Unicode for it would cost the first quotation 2 ms.
for (let code = 0; code < 0x80; code++) FOLDED[code] = BREAK;
for (const dash of '–—“”…') FOLDED[dash.charCodeAt(0)] = BREAK;
for (const apostrophe of "'`‘’") FOLDED[apostrophe.charCodeAt(0)] = SILENT;
for (let digit = 0x30; digit <= 0x39; digit++) FOLDED[digit] = digit;
for (let letter = 0x61; letter <= 0x7a; letter++) {
  FOLDED[letter] = letter;
  FOLDED[letter - 0x20] = letter;
}

export const IS_WORD = /[\p{L}\p{N}\p{M}]/u;
/** ' ’ ‘ ‛ ` ´ ʼ ʻ ʽ, soft hyphen, zero-width and direction characters */
const IS_SILENT =
  /['\u2019\u2018\u201b`\u00b4\u02bc\u02bb\u02bd\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Accents, Hebrew points, Arabic vowel signs, kana voicing marks, variation selectors; vowels of Indic scripts stay. */
export const DIACRITIC = /(?=\p{Mn})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/u;
const DIACRITICS = new RegExp(`${DIACRITIC.source}|${IS_SILENT.source}`, 'gu');
export const UNSPACED_SCRIPT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\uff70]/u;
/** Letters Unicode does not take apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};

/** Asks Unicode what a unit folds to, once. */
export function classify(code: number): number {
  const character = String.fromCharCode(code);
  const value = kindOf(code, character);
  FOLDED[code] = value;
  return value;
}

function kindOf(code: number, character: string): number {
  if (code >= 0xd800 && code < 0xe000) return SURROGATE;
  if (IS_SILENT.test(character)) return SILENT;
  if (DIACRITIC.test(character)) return MARK;
  if (!IS_WORD.test(character)) return BREAK;
  if (UNSPACED_SCRIPT.test(character)) return UNSPACED;
  const folded = foldCharacter(character);
  return folded.length === 1 ? folded.charCodeAt(0) : EXPAND;
}

/** Lower case without accents, width or ligatures: "É" → "e", "ﬁ" → "fi", "ｱ" → "ア". */
export function foldCharacter(character: string): string {
  const parts = character.normalize('NFKD').replace(DIACRITICS, '');
  const lower = parts.toUpperCase().toLowerCase().normalize('NFKD').replace(DIACRITICS, '');
  const plain = PLAIN_LETTERS[lower] ?? lower;
  for (const letter of plain) if (!IS_WORD.test(letter)) return character.toLowerCase(); // ½ → 1⁄2
  return plain;
}

/**
 * `text.charCodeAt(i)`, three times as fast in V8: texts come in more kinds there (slices, joins, of one or two
 * bytes) than it tells apart where a property is read, so it would look the method up again for every character.
 */
export function unitAt(text: string, i: number): number {
  return String.prototype.charCodeAt.call(text, i);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter, a digit or a mark stands at an offset of a text. */
export function isWordAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i); // NaN outside the text
  if (!(code >= 0)) return false;
  const folded = (FOLDED[code] as number) || classify(code);
  return folded >= FIRST_LETTER || folded === EXPAND || folded === UNSPACED;
}

/** A run with its letters composed, and per unit of it, and for its end, the place in the run it comes from. */
export function compose(run: string): {
  readonly text: string;
  readonly places: readonly number[];
} {
  const places: number[] = [];
  let text = '';
  for (const { 0: letter, index } of run.matchAll(LETTER_WITH_MARKS)) {
    const composed = letter.normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) places.push(index);
    text += composed;
  }
  places.push(run.length);
  return { text, places };
}

/** か + ゛ */
const LETTER_WITH_MARKS = /.\p{M}*/gsu;
