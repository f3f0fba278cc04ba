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
import { BLANK, type Edge, endGapOf, readEdge } from './edges.ts';
import { findEntry, isCapital, type Lexicon, openWord, type Word, wordOf } from './lexicon.ts';
import { readNumber } from './numbers.ts';
import { addPieces, type Bracket, mergeDigits, type Piece } from './pieces.ts';

/** One unit of comparison; from/to are UTF-16 offsets into the text it was read from. */
export interface Unit extends Span {
  readonly word: Word;
  /** The word's key: equal keys are the same word. Numbers begin with #. */
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

/** Marks the place where a record is made of several stretches; stands alone between them. */
export const BREAK = '[…]';

/** The units of a text. */
export function readUnits(text: string, lexicon: Lexicon): Reading {
  const { small } = lexicon;
  const words = tokenize(text, buffer);
  const { start, end, flag, hash, unitStart } = words;
  const units: Unit[] = [];
  const run: Piece[] = [];
  let last = ''; // the word before, folded
  let isInitial = false;
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    const isBlank = i > 0 && from - before === 1 && text.charCodeAt(before) === SPACE;
    const edge = isBlank
      ? BLANK
      : readEdge(text, before, from, i > 0 ? { text: last, isInitial } : null, small);
    before = to;
    const mark = flag[i] as number;
    const bracket = mark === 0 ? null : bracketOf(mark);
    const isFolded = (unitStart[i + 1] as number) - (unitStart[i] as number) !== to - from;
    const entry =
      isFolded || edge.apostrophe || edge.glued || closesBracket(text.charCodeAt(to))
        ? null
        : findEntry(lexicon, hash[i] as number, text, from, to);
    if (!entry) {
      addPieces(run, text, { from, to, edge, bracket, folded: foldedWord(words, i) });
      const piece = run[run.length - 1] as Piece;
      last = piece.text;
      isInitial = piece.to - piece.from === 1 && piece.capital && last !== 'i';
      continue;
    }
    const capital = isCapital(text.charCodeAt(from));
    last = entry.letters;
    isInitial = to - from === 1 && capital && last !== 'i';
    const piece = { from, to, edge, bracket, touched: false, capital };
    if (entry.part !== 'none' || edge.sign) {
      run.push({ ...piece, text: entry.letters, joint: edge.joint, entry });
      continue;
    }
    if (run.length > 0) readRun(run, text, lexicon, units);
    addUnits(units, piece, entry.words);
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

/** Reads the pieces between two plain words, in which numbers may stand, and empties the run. */
function readRun(run: Piece[], text: string, lexicon: Lexicon, units: Unit[]): void {
  const [only] = run;
  const isAlone = run.length === 1 && only?.entry?.part === 'beside' && !only.edge.sign;
  if (only?.entry && isAlone) addUnits(units, only, only.entry.words);
  else readPieces(mergeDigits(run, text, lexicon.small), lexicon, units);
  run.length = 0;
}

function readPieces(pieces: readonly Piece[], lexicon: Lexicon, units: Unit[]): void {
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const number = readNumber(pieces, at, lexicon.small);
    if (number) {
      const { to } = pieces[at + number.length - 1] as Piece;
      addUnit(units, { ...piece, to }, wordOf(lexicon, number.key));
      const { sign } = piece.edge;
      if (sign) addUnit(units, { ...piece, ...sign, edge: BLANK }, wordOf(lexicon, sign.key));
      at += number.length;
      continue;
    }
    const next = pieces[at + 1];
    if (piece.text === 'per' && next?.text === 'cent') {
      addUnit(units, { ...piece, to: next.to }, wordOf(lexicon, 'percent'));
      at += 2;
      continue;
    }
    addUnits(units, piece, piece.entry?.words ?? openWord(lexicon, piece.text));
    at++;
  }
}

/** What of a piece goes into its units. */
type Printed = Pick<Piece, 'from' | 'to' | 'edge' | 'bracket' | 'touched' | 'capital'>;

/** A unit for each word of a piece; what stands before the piece stands before the first. */
function addUnits(units: Unit[], piece: Printed, words: readonly Word[]): void {
  addUnit(units, piece, words[0] as Word);
  for (let i = 1; i < words.length; i++)
    addUnit(units, { ...piece, edge: BLANK }, words[i] as Word);
}

function addUnit(units: Unit[], piece: Printed, word: Word): void {
  const { from, to, bracket, touched, capital } = piece;
  const { gap, opens, dash } = piece.edge as Edge;
  units.push({ from, to, word, key: word.key, bracket, touched, gap, opens, dash, capital });
}
