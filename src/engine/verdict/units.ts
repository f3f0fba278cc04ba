/**
 * Reads a text as units of comparison: words in a form in which two spellings of the same thing are equal.
 *
 * On top of the normaliser (words.ts): contractions open ("don't" → do, not), numbers in any notation become
 * one unit (numbers.ts), signs become words ("$9" → 9, dollar), titles and spellings meet ("Mister" → mr).
 * Several units may share one word's span ("don't") and one unit may span several words ("twelve thousand").
 * Each unit knows what an editor did around it: brackets, and the ellipsis before it.
 * Words of plain letters that play no part in a number are looked up in the lexicon; runs of others between
 * them go through pieces.ts and numbers.ts. Linear in the text.
 */

import type { Passage } from '../corpus/corpus.ts';
import type { Span } from '../quotes/quotes.ts';
import { emptyWords, FLAG_BRACKET, FLAG_ROUND, tokenize, type Words } from '../words/words.ts';
import {
  BLANK,
  dotEnds,
  type Edge,
  edgeOf,
  endGapOf,
  marksBetween,
  type WordBefore,
} from './edges.ts';
import {
  beginsNumber,
  entriesOf,
  findEntry,
  goesOnNumber,
  isCapital,
  type Lexicon,
  NO_ENTRY,
  onlyWordOf,
  openWord,
  UNREAD,
  wordOf,
  wordsOf,
} from './lexicon.ts';
import { readNumber } from './numbers.ts';
import { addPieces, mergeDigits, type Piece } from './pieces.ts';
import { CAPITAL, DASH, OPENS, type Reading, ROUND, SQUARE, STRIDE } from './reading.ts';
import type { SmallWords } from './smallwords.ts';

/** The units of a text, or of one whose words are known. */
export function readUnits(
  text: string,
  lexicon: Lexicon,
  words: Words = tokenize(text, buffer),
): Reading {
  const { length, start, end } = words;
  reserveEntries(length);
  const isForeign = FOREIGN.test(text);
  for (let i = 0; i < length; i++) {
    const isOdd = isForeign && FOREIGN.test(text.slice(start[i] as number, end[i] as number));
    entries[i] = isOdd ? NO_ENTRY : entryOf(words, i, text, lexicon);
  }
  return gather(text, words, length, lexicon);
}

/**
 * The same units of a passage, without its text being cut into words once more: what the pack has printed the same way
 * is looked up once. Where what stands beside a word may change it, brackets and letters that are not ours, the text is read.
 */
export function readPassage({ text, words }: Passage, lexicon: Lexicon): Reading {
  if (BESIDE.test(text)) return readUnits(text, lexicon);
  const { columns, at, count: length } = words.forms;
  const known = entriesOf(lexicon, words.pack, words.strings);
  reserveEntries(length);
  const { start, end } = record;
  for (let i = 0; i < length; i++) {
    const form = columns[at + 3 * i] as number;
    start[i] = columns[at + 3 * i + 1] as number;
    end[i] = columns[at + 3 * i + 2] as number;
    let entry = known[form] as number;
    if (entry === UNREAD) {
      const printed = text.slice(start[i], end[i]);
      const alone = tokenize(printed, buffer);
      entry = alone.length === 1 ? entryOf(alone, 0, printed, lexicon) : NO_ENTRY;
      known[form] = entry;
    }
    entries[i] = entry;
  }
  return gather(text, record, length, lexicon);
}

/** The entry of word `i` of a text; NO_ENTRY when it is more than plain letters. */
function entryOf(words: Words, i: number, text: string, lexicon: Lexicon): number {
  const { start, end, hash, units, unitStart } = words;
  const from = start[i] as number;
  const length = (end[i] as number) - from;
  const letter = unitStart[i] as number;
  if ((unitStart[i + 1] as number) - letter !== length) return NO_ENTRY;
  if (length === 2 && isCapital(text.charCodeAt(from + 1))) return NO_ENTRY; // may be a state: US
  return findEntry(lexicon, hash[i] as number, units, letter, length);
}

/** The units of a text whose words are known, and their entries. */
function gather(
  text: string,
  { start, end, flag }: Pick<Words, 'start' | 'end' | 'flag'>,
  length: number,
  lexicon: Lexicon,
): Reading {
  const { small } = lexicon;
  const run: Piece[] = [];
  draft.start = draft.end;
  draft.gaps = null;
  let before = 0; // where the word before ends
  let behind = 0; // and the character there
  for (let i = 0; i < length; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    const isBlank = behind === SPACE && from - before === 1;
    const edge = isBlank
      ? BLANK
      : edgeAt(text, before, from, i === 0 ? -1 : (start[i - 1] as number), run, small);
    before = to;
    behind = to < text.length ? text.charCodeAt(to) : 0;
    const inBrackets = bracketOf(flag[i] as number);
    const entry = entries[i] as number;
    if (entry === NO_ENTRY || edge.apostrophe || edge.glued || closesBracket(behind)) {
      addPieces(run, text, { from, to, edge, marks: inBrackets });
      continue;
    }
    const marks = inBrackets | (isCapital(text.charCodeAt(from)) ? CAPITAL : 0);
    const isPart = run.length > 0 ? goesOnNumber(entry) : beginsNumber(entry);
    if (isPart || edge.sign) {
      const { joint } = edge;
      run.push({ from, to, text: text.slice(from, to).toLowerCase(), joint, edge, marks });
      continue;
    }
    if (run.length > 0) readRun(run, text, lexicon);
    const word = onlyWordOf(entry);
    if (word >= 0) addUnit(word, from, to, edge, marks);
    else addUnits(wordsOf(lexicon, entry), from, to, edge, marks);
  }
  if (run.length > 0) readRun(run, text, lexicon);
  return {
    text,
    count: (draft.end - draft.start) / STRIDE,
    columns: draft.room.subarray(draft.start, draft.end),
    gaps: draft.gaps ?? NO_GAPS,
    endGap: endGapOf(text, before),
    lexicon,
  };
}

/** Reused by every reading: the words of a text, those of a passage, and what the lexicon says of either. */
const buffer = emptyWords();
let record = emptyWords();
let entries = new Int32Array(256);

function reserveEntries(length: number): void {
  if (length <= entries.length) return;
  record = emptyWords(length * 2);
  entries = new Int32Array(length * 2);
}

/**
 * The reading under way. Its columns stand behind those of the readings before it, at start … end of one large array,
 * since to make an array for each takes longer than to fill it; when it is full, a new one is begun.
 */
const draft: { room: Int32Array; start: number; end: number; gaps: Map<number, Span> | null } = {
  room: new Int32Array(0),
  start: 0,
  end: 0,
  gaps: null,
};
/** Some two hundred readings. */
const ROOM = STRIDE << 14;
const NO_GAPS: ReadonlyMap<number, Span> = new Map();

const SPACE = 0x20;
/** Other letters than ours, which may fold to ours, or to several; the usual quotation marks and dashes do not. */
const FOREIGN = /[^\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/;

/** Brackets, and other letters than ours. */
const BESIDE = /[^\0-'*-Z\\^-\x7f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/;

/** The word may be half of one: [I]'ll */
const closesBracket = (code: number) => code === 0x29 || code === 0x5d;

function bracketOf(flag: number): number {
  return flag & FLAG_BRACKET ? SQUARE : flag & FLAG_ROUND ? ROUND : 0;
}

/** The edge text[from … to) behind a word that begins at `word`; -1 at the start of the text. */
function edgeAt(
  text: string,
  from: number,
  to: number,
  word: number,
  run: readonly Piece[],
  small: SmallWords,
): Edge {
  const marks = marksBetween(text.slice(from, to));
  const opens =
    word < 0 ||
    (marks.stops &&
      (!marks.isDot || dotEnds(lastWord(run, text, word, from), text.charAt(to), small)));
  return edgeOf(marks, opens, from, small);
}

/** The word before an edge: the last piece, or a plain word at from … to. */
function lastWord(run: readonly Piece[], text: string, from: number, to: number): WordBefore {
  const piece = run[run.length - 1];
  const word = piece ? piece.text : text.slice(from, to).toLowerCase();
  const length = piece ? piece.to - piece.from : to - from;
  const capital = piece ? (piece.marks & CAPITAL) !== 0 : isCapital(text.charCodeAt(from));
  return { text: word, isInitial: length === 1 && capital && word !== 'i' };
}

/** Reads the pieces between two plain words, in which numbers may stand, and empties the run. */
function readRun(run: Piece[], text: string, lexicon: Lexicon): void {
  const [only] = run;
  if (run.length === 1 && only && !only.edge.sign) addAlone(lexicon, only);
  else readPieces(mergeDigits(run, text, lexicon.small), lexicon);
  run.length = 0;
}

/** A piece between two plain words is read the same wherever it stands. */
function addAlone(lexicon: Lexicon, piece: Piece): void {
  let words = lexicon.alone.get(piece.text);
  if (!words) {
    const number = readNumber([piece], 0, lexicon.small);
    words = number ? [wordOf(lexicon, number.key)] : openWord(lexicon, piece.text);
    lexicon.alone.set(piece.text, words);
  }
  addUnits(words, piece.from, piece.to, piece.edge, piece.marks);
}

function readPieces(pieces: readonly Piece[], lexicon: Lexicon): void {
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const { from, to, edge, marks } = piece;
    const number = readNumber(pieces, at, lexicon.small);
    const last = pieces[at + (number ? number.length - 1 : 1)];
    if (number) {
      addUnit(wordOf(lexicon, number.key), from, last?.to ?? to, edge, marks);
      const { sign } = edge;
      if (sign) addUnit(wordOf(lexicon, sign.key), sign.from, sign.to, BLANK, marks);
      at += number.length;
    } else if (piece.text === 'per' && last?.text === 'cent') {
      addUnit(wordOf(lexicon, 'percent'), from, last.to, edge, marks);
      at += 2;
    } else {
      addUnits(openWord(lexicon, piece.text), from, to, edge, marks);
      at++;
    }
  }
}

/** A unit for each word of a printed one; what stands before the printed word stands before the first. */
function addUnits(
  words: readonly number[],
  from: number,
  to: number,
  edge: Edge,
  marks: number,
): void {
  for (let i = 0; i < words.length; i++)
    addUnit(words[i] as number, from, to, i === 0 ? edge : BLANK, marks);
}

/** `marks`: those of the word itself; those of its edge are added. */
function addUnit(word: number, from: number, to: number, edge: Edge, marks: number): void {
  if (draft.end === draft.room.length) moveDraft();
  const { room, start, end } = draft;
  room[end] = word;
  room[end + 1] = from;
  room[end + 2] = to;
  room[end + 3] = marks | (edge.opens ? OPENS : 0) | (edge.dash ? DASH : 0);
  if (edge.gap) {
    draft.gaps ??= new Map();
    draft.gaps.set((end - start) / STRIDE, edge.gap);
  }
  draft.end = end + STRIDE;
}

/** Takes what was read of a text to the beginning of a new array, which has room for more of it. */
function moveDraft(): void {
  const begun = draft.room.subarray(draft.start, draft.end);
  draft.room = new Int32Array(Math.max(ROOM, begun.length * 2));
  draft.room.set(begun);
  draft.start = 0;
  draft.end = begun.length;
}
