// The normaliser: from text to words, in one pass over UTF-16 units, without substrings or regular expressions.
//
// A word is a maximal run of letters, digits and marks (\p{L} \p{N} \p{M}). It is folded: case, accents, width,
// ligatures and apostrophes vanish ("Don’t" → "dont", "ﬁancé" → "fiance"); "1,000" → "1000", "U.S." → "us",
// "[T]he" → "the", "%" → "percent". Its hash is taken over the canonical spelling (spelling.ts), so equal
// hashes mean "the same word". Brackets and ellipses around words become flags. Chinese, Japanese, Thai and
// other scripts without spaces are cut by Intl.Segmenter.
//
// About 15 ns a character; letters.ts says what each one folds to.
// Each pack names NORMALISER, the version of the rules here: change it whenever a hash could change.

import {
  BREAK,
  classify,
  compose,
  DIACRITIC,
  FIRST_LETTER,
  FOLDED,
  foldCharacter,
  IS_WORD,
  isDigit,
  isWordAt,
  MARK,
  SILENT,
  SURROGATE,
  UNSPACED,
  UNSPACED_SCRIPT,
  unitAt,
} from './letters.ts';
import {
  addLetter,
  addLetters,
  areOneWord,
  NO_LETTERS,
  ROLES,
  type Role,
  SPELLING_HASH,
  SPELLING_ROLE,
  spellingSlot,
} from './spelling.ts';

/** Version of the folding rules. A pack built with other rules cannot be searched with these. */
export const NORMALISER = 1;

/** The word stands inside [square brackets]: an editor's insertion. */
export const FLAG_BRACKET = 1;
/** An ellipsis stands between this word and the one before. */
export const FLAG_GAP = 2;
/** The word stands inside (round brackets), which papers use for insertions as often as square ones. */
export const FLAG_ROUND = 4;

/** The words of a text as columns; only the first `length` entries count. Reuse one to avoid allocation. */
export interface Words {
  length: number;
  /** Equal for equal words, unsigned 32 bits. */
  hash: Uint32Array;
  /** UTF-16 offset of the first and after the last character of the word. */
  start: Int32Array;
  end: Int32Array;
  /** FLAG_BRACKET | FLAG_GAP | FLAG_ROUND */
  flag: Uint8Array;
  /** Folded letters of word i: units[unitStart[i]] up to units[unitStart[i + 1]]. */
  units: Uint16Array;
  unitStart: Int32Array;
  /** An ellipsis stands after the last word. */
  trailingGap: boolean;
}

/** An empty buffer for `tokenize`; it grows as needed. */
export function emptyWords(capacity = 256): Words {
  return {
    length: 0,
    hash: new Uint32Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    flag: new Uint8Array(capacity),
    units: new Uint16Array(capacity * 8),
    unitStart: new Int32Array(capacity + 1),
    trailingGap: false,
  };
}

/** Splits a text into folded words; fills and returns `words`, overwriting what it held. */
export function tokenize(text: string, words: Words = emptyWords()): Words {
  const { length } = text;
  const pass: Pass = {
    text,
    length,
    words,
    used: 0,
    state: NO_LETTERS,
    from: -1,
    to: 0,
    flags: 0,
    lastRole: 0,
  };
  words.length = 0;
  reserveUnits(words, length + 64);
  for (let i = readLetters(pass, 0); i < length; i = readLetters(pass, i + 1)) {
    const code = unitAt(text, i);
    const kind = (FOLDED[code] as number) || classify(code);
    if (code === SPACE) closeWord(pass);
    else if (kind === BREAK) i = readBreak(pass, i, code);
    else if (kind === MARK) readMark(pass, i);
    else if (kind >= FIRST_LETTER)
      i--; // a letter met for the first time
    else if (kind !== SILENT) i = readSpecial(pass, i, kind);
  }
  closeWord(pass);
  words.trailingGap = (pass.flags & FLAG_GAP) !== 0;
  return words;
}

/** Reads the letters from `i` on, by far the most frequent characters; returns where they end. */
function readLetters(pass: Pass, i: number): number {
  const { text, length, words } = pass;
  const { units } = words;
  let { used, state } = pass;
  let at = i;
  for (; at < length; at++) {
    const folded = FOLDED[unitAt(text, at)] as number;
    if (folded < FIRST_LETTER) break;
    units[used++] = folded;
    state = addLetter(state, folded);
  }
  if (at === i) return at;
  if (pass.from < 0) pass.from = i;
  pass.to = at;
  pass.used = used;
  pass.state = state;
  return at;
}

/** An accent belongs to the letter it stands behind. */
function readMark(pass: Pass, i: number): void {
  if (pass.from >= 0 && pass.to === i) pass.to = i + 1;
}

/** The folded form of a text: its words, folded, with one space between. */
export function fold(text: string): string {
  const words = tokenize(text, folding);
  const folded: string[] = [];
  for (let i = 0; i < words.length; i++) folded.push(foldedWord(words, i));
  return folded.join(' ');
}

/** Reused by every folding: to make one takes longer than to fold a word. */
const folding = emptyWords();

/** The folded letters of word `i` (before canonical spelling: "colour" stays "colour"). */
export function foldedWord(words: Words, i: number): string {
  const to = words.unitStart[i + 1] as number;
  let word = '';
  for (let at = words.unitStart[i] as number; at < to; at++) {
    word += String.fromCharCode(words.units[at] as number);
  }
  return word;
}

/** One pass over a text: the open word (from < 0 when none) and what stood before it. */
interface Pass {
  readonly text: string;
  readonly length: number;
  readonly words: Words;
  /** Units written so far, the open word's included. */
  used: number;
  /** State of the hash over the letters of the open word. */
  state: number;
  from: number;
  to: number;
  flags: number;
  /** Index in ROLES of the word before. */
  lastRole: number;
}

function closeWord(pass: Pass): void {
  if (pass.from < 0) return;
  const { words } = pass;
  if (words.length === words.hash.length) growWords(words);
  let i = words.length;
  let unitFrom = i > 0 ? (words.unitStart[i] as number) : 0;
  const slot = spellingSlot(pass.state, words.units, unitFrom, pass.used);
  let hash = SPELLING_HASH[slot] as number;
  let role = SPELLING_ROLE[slot] as number;
  if (role !== 0 && pass.lastRole !== 0 && i > 0) {
    const previousEnd = words.end[i - 1] as number;
    const between = pass.from - previousEnd === 1 ? pass.text.charAt(previousEnd) : '';
    if (areOneWord(ROLES[pass.lastRole] as Role, ROLES[role] as Role, between)) {
      i--; // the word before and this one are one word written apart
      unitFrom = words.unitStart[i] as number;
      const state = addLetters(NO_LETTERS, words.units, unitFrom, pass.used);
      hash = SPELLING_HASH[spellingSlot(state, words.units, unitFrom, pass.used)] as number;
      role = 0;
      pass.from = words.start[i] as number;
      pass.flags |= words.flag[i] as number;
    }
  }
  words.hash[i] = hash;
  words.start[i] = pass.from;
  words.end[i] = pass.to;
  words.flag[i] = pass.flags;
  words.unitStart[i] = unitFrom;
  words.unitStart[i + 1] = pass.used;
  words.length = i + 1;
  pass.from = -1;
  pass.state = NO_LETTERS;
  pass.flags &= ~FLAG_GAP;
  pass.lastRole = role;
}

// --- characters that end a word, unless they stand inside a number, an abbreviation or "[T]he" ---

const SPACE = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const PERCENT = 0x25;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
/** A bracket that is not closed within so many characters is no insertion; bounds the search. */
const LONGEST_INSERTION = 200;

/** Handles the word-ending character at `i`; returns the offset of the last character it used. */
function readBreak(pass: Pass, i: number, code: number): number {
  const { text } = pass;
  if (pass.from >= 0) {
    if (code === COMMA && isThousandsMark(text, i)) return i; // 1,000
    if (code === DOT && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) {
      appendUnits(pass, '.'); // 3.5
      return i;
    }
    if (code === DOT && isInitialsDot(text, i, pass.from)) return i; // U.S.
    const isSquare = code === OPEN_SQUARE || code === CLOSE_SQUARE;
    if (isSquare && isWordAt(text, i - 1) && isWordAt(text, i + 1)) {
      pass.flags &= ~FLAG_BRACKET;
      return i; // [T]he, nation[s]
    }
    closeWord(pass);
  }
  switch (code) {
    case OPEN_SQUARE:
      if (opensInsertion(text, i)) pass.flags |= FLAG_BRACKET;
      return i;
    case CLOSE_SQUARE:
      pass.flags &= ~FLAG_BRACKET;
      return i;
    case OPEN_ROUND:
      if (isClosedSoon(text, i, CLOSE_ROUND) >= 0) pass.flags |= FLAG_ROUND;
      return i;
    case CLOSE_ROUND:
      pass.flags &= ~FLAG_ROUND;
      return i;
    case PERCENT:
      pass.from = i;
      pass.to = i + 1;
      appendUnits(pass, 'percent');
      closeWord(pass);
      return i;
    case ELLIPSIS:
      pass.flags |= FLAG_GAP;
      return i;
    case DOT:
      return readDots(pass, i);
    default:
      return i;
  }
}

/** "..." and ". . ." are an ellipsis; one or two dots are not. */
function readDots(pass: Pass, i: number): number {
  let dots = 0;
  let last = i;
  for (let j = i; j < pass.text.length; j++) {
    const code = pass.text.charCodeAt(j);
    if (code === DOT) {
      dots++;
      last = j;
    } else if (code !== 0x20 && code !== 0xa0) {
      break;
    }
  }
  if (dots < 3) return i;
  pass.flags |= FLAG_GAP;
  return last;
}

/** 1,000 and 12,345,678 but not "1999,2000": exactly three digits follow. */
function isThousandsMark(text: string, i: number): boolean {
  return (
    isDigit(text.charCodeAt(i - 1)) &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    isDigit(text.charCodeAt(i + 3)) &&
    !isDigit(text.charCodeAt(i + 4))
  );
}

/** The dot in U.S. or U.S: single letters, each after the first behind a dot, and no longer word next. */
function isInitialsDot(text: string, i: number, from: number): boolean {
  const isSingle = i - from === 1 || text.charCodeAt(i - 2) === DOT;
  return (
    isSingle && isWordAt(text, i + 1) && !isWordAt(text, i + 2) && !isDigit(text.charCodeAt(i + 1))
  );
}

/** "[the President] said" opens an insertion; "[T]he" only changes a letter. */
function opensInsertion(text: string, i: number): boolean {
  const close = isClosedSoon(text, i, CLOSE_SQUARE);
  return close >= 0 && !isWordAt(text, close + 1);
}

function isClosedSoon(text: string, i: number, closing: number): number {
  const limit = Math.min(text.length, i + LONGEST_INSERTION);
  for (let j = i + 1; j < limit; j++) if (text.charCodeAt(j) === closing) return j;
  return -1;
}

// --- letters that are more than one unit: ligatures, Hangul, surrogate pairs, scripts without spaces ---

/** Handles an unusual character at `i`; returns the offset of the last unit it used. */
function readSpecial(pass: Pass, i: number, kind: number): number {
  const { text } = pass;
  if (kind === UNSPACED) return readUnspaced(pass, i);
  const character =
    kind === SURROGATE ? String.fromCodePoint(text.codePointAt(i) as number) : text.charAt(i);
  if (kind === SURROGATE) {
    if (UNSPACED_SCRIPT.test(character)) return readUnspaced(pass, i);
    if (!IS_WORD.test(character)) {
      closeWord(pass);
      return i + character.length - 1;
    }
  }
  if (pass.from < 0) pass.from = i;
  appendUnits(pass, foldCharacter(character));
  pass.to = i + character.length;
  return pass.to - 1;
}

/** Longer runs are cut here first: the segmenter's time grows with the square of the run. */
const LONGEST_UNSPACED = 256;

/** Cuts a run of Chinese, Japanese, Thai … into words. */
function readUnspaced(pass: Pass, i: number): number {
  closeWord(pass);
  let end = i;
  while (end < pass.text.length && end - i < LONGEST_UNSPACED) {
    const character = String.fromCodePoint(pass.text.codePointAt(end) as number);
    if (!UNSPACED_SCRIPT.test(character) && !DIACRITIC.test(character)) break;
    end += character.length;
  }
  // The segmenter's dictionaries hold composed letters: パ in two pieces would be cut elsewhere.
  const { text, places } = compose(pass.text.slice(i, end));
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text)) {
    pass.from = i + (places[index] as number);
    pass.to = i + (places[index + segment.length] as number);
    for (const character of segment) appendUnits(pass, foldCharacter(character));
    closeWord(pass);
  }
  return end - 1;
}

let segmenter: Intl.Segmenter | null = null;

function appendUnits(pass: Pass, folded: string): void {
  reserveUnits(pass.words, pass.used + folded.length + pass.text.length - pass.from + 64);
  for (let j = 0; j < folded.length; j++) {
    const unit = folded.charCodeAt(j);
    pass.words.units[pass.used++] = unit;
    pass.state = addLetter(pass.state, unit);
  }
}

// --- growing ---

function reserveUnits(words: Words, need: number): void {
  if (words.units.length >= need) return;
  const grown = new Uint16Array(Math.max(need, words.units.length * 2));
  grown.set(words.units);
  words.units = grown;
}

function growWords(words: Words): void {
  const capacity = words.hash.length * 2;
  words.hash = grownCopy(words.hash, new Uint32Array(capacity));
  words.start = grownCopy(words.start, new Int32Array(capacity));
  words.end = grownCopy(words.end, new Int32Array(capacity));
  words.flag = grownCopy(words.flag, new Uint8Array(capacity));
  words.unitStart = grownCopy(words.unitStart, new Int32Array(capacity + 1));
}

function grownCopy<T extends Uint32Array | Int32Array | Uint8Array>(old: T, grown: T): T {
  grown.set(old);
  return grown;
}
