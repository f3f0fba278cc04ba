/**
 * Reads a text as units of comparison: words in a form in which two spellings of the same thing are equal.
 *
 * On top of the normaliser (words.ts): contractions open ("don't" → do, not), numbers in any notation become
 * one unit (numbers.ts), signs become words ("$9" → 9, dollar), titles and spellings meet ("Mister" → mr).
 * Several units may share one word's span ("don't") and one unit may span several words ("twelve thousand").
 * Each unit knows what an editor did around it: brackets, and the ellipsis before it.
 * Words of plain letters that play no part in a number are looked up in the lexicon, at about 40 ns each; runs of
 * others between them go through pieces.ts and numbers.ts. Linear in the text.
 */

import type { Span } from '../quotes/quotes.ts';
import { emptyWords, FLAG_BRACKET, FLAG_ROUND, foldedWord, tokenize } from '../words/words.ts';
import { BLANK, type Edge, endGapOf, readEdge, type WordBefore } from './edges.ts';
import {
  findEntry,
  isCapital,
  isNumberPart,
  type Lexicon,
  onlyWordOf,
  openWord,
  wordOf,
  wordsOf,
} from './lexicon.ts';
import { readNumber } from './numbers.ts';
import { addPieces, type Bracket, mergeDigits, type Piece } from './pieces.ts';
import type { SmallWords } from './smallwords.ts';

/** One unit of comparison; from/to are UTF-16 offsets into the text it was read from. */
export interface Unit extends Span {
  /** Number of the word in the lexicon, and its key: equal ones are the same word. Keys of numbers begin with #. */
  readonly word: number;
  readonly key: string;
  /** Inside [square] or (round) brackets. */
  readonly bracket: Bracket | null;
  /** Part of the word stands in brackets: [T]he, nation[s]. */
  readonly touched: boolean;
  /** The ellipsis before it; null when none stands there. */
  readonly gap: Span | null;
  /** First of a sentence. */
  readonly opens: boolean;
  /** A dash stands before it. */
  readonly dash: boolean;
  readonly capital: boolean;
}

/** A text and its units; endGap is an ellipsis after the last. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly endGap: Span | null;
  /** What the words were looked up in; readings of one lexicon can be compared. */
  readonly lexicon: Lexicon;
}

/** The units of a text. */
export function readUnits(text: string, lexicon: Lexicon): Reading {
  const { small } = lexicon;
  const words = tokenize(text, buffer);
  const { start, end, flag, hash, unitStart } = words;
  const units: Unit[] = [];
  const run: Piece[] = [];
  let before = 0; // where the word before ends
  for (let i = 0; i < words.length; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    const isBlank = i > 0 && from - before === 1 && text.charCodeAt(before) === SPACE;
    const edge = isBlank
      ? BLANK
      : edgeAt(text, before, from, i === 0 ? -1 : (start[i - 1] as number), run, small);
    before = to;
    const mark = flag[i] as number;
    const bracket = mark === 0 ? null : bracketOf(mark);
    const isFolded = (unitStart[i + 1] as number) - (unitStart[i] as number) !== to - from;
    const entry =
      isFolded || edge.apostrophe || edge.glued || closesBracket(text.charCodeAt(to))
        ? -1
        : findEntry(lexicon, hash[i] as number, text, from, to);
    if (entry < 0) {
      addPieces(run, text, { from, to, edge, bracket, folded: foldedWord(words, i) });
      continue;
    }
    const capital = isCapital(text.charCodeAt(from));
    if (isNumberPart(lexicon, entry) || edge.sign) {
      const { joint } = edge;
      const letters = text.slice(from, to).toLowerCase();
      run.push({ from, to, text: letters, joint, edge, bracket, touched: false, capital });
      continue;
    }
    if (run.length > 0) readRun(run, text, lexicon, units);
    const word = onlyWordOf(lexicon, entry);
    if (word >= 0) addUnit(units, lexicon, word, from, to, edge, bracket, false, capital);
    else addUnits(units, lexicon, wordsOf(lexicon, entry), from, to, edge, bracket, false, capital);
  }
  if (run.length > 0) readRun(run, text, lexicon, units);
  return { text, units, endGap: endGapOf(text, before), lexicon };
}

/** The span of units first … last. They may stand in another order than their spans ("$9" → 9, dollar). */
export function spanOf(units: readonly Unit[], first: number, last: number): Span {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (let i = first; i <= last; i++) {
    from = Math.min(from, units[i]?.from ?? from);
    to = Math.max(to, units[i]?.to ?? to);
  }
  return { from: Math.min(from, to), to };
}

/** Reused by every reading; what is needed of it is copied at once. */
const buffer = emptyWords();
const SPACE = 0x20;

/** The word may be half of one: [I]'ll */
const closesBracket = (code: number) => code === 0x29 || code === 0x5d;

function bracketOf(flag: number): Bracket | null {
  return flag & FLAG_BRACKET ? 'square' : flag & FLAG_ROUND ? 'round' : null;
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
  const last = word < 0 ? null : () => lastWord(run, text, word, from);
  return readEdge(text, from, to, last, small);
}

/** The word before an edge: the last piece, or a plain word at from … to. */
function lastWord(run: readonly Piece[], text: string, from: number, to: number): WordBefore {
  const piece = run[run.length - 1];
  const word = piece ? piece.text : text.slice(from, to).toLowerCase();
  const length = piece ? piece.to - piece.from : to - from;
  const capital = piece ? piece.capital : isCapital(text.charCodeAt(from));
  return { text: word, isInitial: length === 1 && capital && word !== 'i' };
}

/** Reads the pieces between two plain words, in which numbers may stand, and empties the run. */
function readRun(run: Piece[], text: string, lexicon: Lexicon, units: Unit[]): void {
  const [only] = run;
  if (run.length === 1 && only && !only.edge.sign) addAlone(units, lexicon, only);
  else readPieces(mergeDigits(run, text, lexicon.small), lexicon, units);
  run.length = 0;
}

/** A piece between two plain words is read the same wherever it stands. */
function addAlone(units: Unit[], lexicon: Lexicon, piece: Piece): void {
  let words = lexicon.alone.get(piece.text);
  if (!words) {
    const number = readNumber([piece], 0, lexicon.small);
    words = number ? [wordOf(lexicon, number.key)] : openWord(lexicon, piece.text);
    lexicon.alone.set(piece.text, words);
  }
  addPiece(units, lexicon, piece, words);
}

function readPieces(pieces: readonly Piece[], lexicon: Lexicon, units: Unit[]): void {
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const { from, to, edge, bracket, touched, capital } = piece;
    const number = readNumber(pieces, at, lexicon.small);
    const last = pieces[at + (number ? number.length - 1 : 1)];
    if (number) {
      const end = last?.to ?? to;
      const word = wordOf(lexicon, number.key);
      addUnit(units, lexicon, word, from, end, edge, bracket, touched, capital);
      const { sign } = edge;
      if (sign) {
        const { from, to, key } = sign;
        addUnit(units, lexicon, wordOf(lexicon, key), from, to, BLANK, bracket, touched, capital);
      }
      at += number.length;
    } else if (piece.text === 'per' && last?.text === 'cent') {
      const word = wordOf(lexicon, 'percent');
      addUnit(units, lexicon, word, from, last.to, edge, bracket, touched, capital);
      at += 2;
    } else {
      addPiece(units, lexicon, piece, openWord(lexicon, piece.text));
      at++;
    }
  }
}

function addPiece(units: Unit[], lexicon: Lexicon, piece: Piece, words: readonly number[]): void {
  const { from, to, edge, bracket, touched, capital } = piece;
  addUnits(units, lexicon, words, from, to, edge, bracket, touched, capital);
}

/** A unit for each word of a printed one; what stands before the printed word stands before the first. */
function addUnits(
  units: Unit[],
  lexicon: Lexicon,
  words: readonly number[],
  from: number,
  to: number,
  edge: Edge,
  bracket: Bracket | null,
  touched: boolean,
  capital: boolean,
): void {
  words.forEach((word, i) => {
    const before = i === 0 ? edge : BLANK;
    addUnit(units, lexicon, word, from, to, before, bracket, touched, capital);
  });
}

function addUnit(
  units: Unit[],
  { keys }: Lexicon,
  word: number,
  from: number,
  to: number,
  { gap, opens, dash }: Edge,
  bracket: Bracket | null,
  touched: boolean,
  capital: boolean,
): void {
  const key = keys[word] as string;
  units.push({ from, to, word, key, bracket, touched, gap, opens, dash, capital });
}
