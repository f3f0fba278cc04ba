/**
 * Reads a text as units of comparison: words in a form in which two spellings of the same thing are equal.
 *
 * On top of the normaliser (words.ts): contractions open ("don't" → do, not), numbers in any notation become
 * one unit (numbers.ts), signs become words ("$9" → 9, dollar), titles and spellings meet ("Mister" → mr).
 * Several units may share one word's span ("don't") and one unit may span several words ("twelve thousand").
 * Each unit knows what an editor did around it: brackets, and the ellipsis before it. Linear in the text.
 */

import type { Span } from '../quotes/quotes.ts';
import { canonical } from '../words/spelling.ts';
import { emptyWords, FLAG_BRACKET, FLAG_ROUND, foldedWord, tokenize } from '../words/words.ts';
import { readNumber } from './numbers.ts';
import { pairsIn, type SmallWords } from './smallwords.ts';

/** One unit of comparison; from/to are UTF-16 offsets into the text it was read from. */
export interface Unit extends Span {
  /** Equal keys are the same word. Numbers begin with #. */
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

/** What stands around a word of an editor's. */
export type Bracket = 'square' | 'round';

/** A text and its units; endGap is an ellipsis after the last. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly endGap: Span | null;
}

/** Marks the place where a record is made of several stretches; stands alone between them. */
export const BREAK = '[…]';

/** The units of a text. */
export function readUnits(text: string, small: SmallWords): Reading {
  const pieces = readPieces(text, small);
  const units: Unit[] = [];
  const known = openedIn(small);
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const number = readNumber(pieces, at, small);
    if (number) {
      const last = pieces[at + number.length - 1] as Piece;
      units.push(unitOf(piece, number.key, piece.from, last.to));
      if (piece.edge.sign)
        units.push(
          unitOf(piece, piece.edge.sign.key, piece.edge.sign.from, piece.edge.sign.to, false),
        );
      at += number.length;
      continue;
    }
    const next = pieces[at + 1];
    if (piece.text === 'per' && next?.text === 'cent') {
      units.push(unitOf(piece, 'percent', piece.from, next.to));
      at += 2;
      continue;
    }
    const keys = expand(piece.text, small, known);
    for (let i = 0; i < keys.length; i++)
      units.push(unitOf(piece, keys[i] as string, piece.from, piece.to, i === 0));
    at++;
  }
  const end = pieces.length > 0 ? (pieces[pieces.length - 1] as Piece).to : 0;
  return { text, units, endGap: ellipsisIn(text, end, text.length) };
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

/** A word as printed, before it is opened into units. */
interface Piece extends Span {
  /** Folded; apostrophes inside are kept, straight. */
  readonly text: string;
  /** What parts it from the word before, in the terms of numbers.ts. */
  readonly joint: string;
  readonly edge: Edge;
  readonly bracket: Bracket | null;
  readonly touched: boolean;
  readonly capital: boolean;
}

/** What stands between a word and the word before. */
interface Edge {
  readonly gap: Span | null;
  readonly opens: boolean;
  readonly dash: boolean;
  /** A currency sign before the word, and the unit it stands for. */
  readonly sign: (Span & { readonly key: string }) | null;
  readonly joint: string;
  /** An apostrophe opens the word: ’em */
  readonly apostrophe: boolean;
}

const APOSTROPHE = /['\u2019\u2018\u201b`\u00b4\u02bc]/g;
/** A mark that keeps two parts of one printed word apart: twenty-five, per cent */
const INNER = /[\s\u00a0\u2010\u2011-]+/;
/** Sentence end, perhaps with closing marks after it */
const STOP = /[.!?…]["'”’»)\]]*\s|[.!?]["'”’»)\]]*$|[:;]\s|\n/;
const DASH = /--|[\u2012-\u2015]|\s-\s/;
/** …, ..., . . ., [...], (…) */
const ELLIPSIS =
  /[[(]\s*(?:…|\.{2,}|\.(?:\s\.){1,3})\s*[\])]|…(?:\s?\.)?|\.{3,4}|\.(?:[ \u00a0]\.){2,3}/;
const SIGN = /(?:US|A|C|NZ)?[$€£¥¢]\s?$/;

/** Reused by every reading; what is needed of it is copied at once. */
const buffer = emptyWords();

function readPieces(text: string, small: SmallWords): Piece[] {
  const words = tokenize(text, buffer);
  const pieces: Piece[] = [];
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const from = words.start[i] as number;
    const to = words.end[i] as number;
    const flag = words.flag[i] as number;
    const bracket = flag & FLAG_BRACKET ? 'square' : flag & FLAG_ROUND ? 'round' : null;
    const last = pieces[pieces.length - 1];
    const edge = readEdge(text, before, from, last, small);
    const surface = text.slice(from, to);
    if (last && edge !== BLANK && GLUED.test(text.slice(before, from))) {
      const whole = `${last.text}'${foldedWord(words, i)}`;
      pieces[pieces.length - 1] = { ...last, to, text: whole, touched: true };
    } else if (
      PLAIN.test(surface) &&
      !edge.apostrophe &&
      (surface.length > 2 || !ABBREVIATION.test(surface))
    ) {
      const capital = isCapital(surface.charAt(0));
      const word = surface.toLowerCase();
      pieces.push({
        from,
        to,
        text: word,
        joint: edge.joint,
        edge,
        bracket,
        touched: false,
        capital,
      });
    } else {
      pushOdd(pieces, { from, to, text: surface, edge, bracket }, foldedWord(words, i), text);
    }
    before = to;
  }
  return mergeDigits(pieces, text, small);
}

const BRACKETS = /[[\]()]/;
const opensBracket = (text: string, at: number) => /[[(]/.test(text.charAt(at - 1));

/** A word with marks inside: cut at hyphens and blanks, or opened at brackets and apostrophes. */
function pushOdd(
  pieces: Piece[],
  word: Pick<Piece, 'from' | 'to' | 'text' | 'edge' | 'bracket'>,
  folded: string,
  text: string,
): void {
  const { from, to, text: surface, edge, bracket } = word;
  if (INNER.test(surface)) {
    for (const part of surface.matchAll(PART)) {
      const isFirst = part.index === 0;
      const start = from + part.index;
      const joint = /\s/.test(surface.charAt(part.index - 1)) ? ' ' : '-';
      const touched = BRACKETS.test(part[0]); // [N]inety-two
      pieces.push({
        from: isFirst && touched && opensBracket(text, start) ? start - 1 : start,
        to: start + part[0].length,
        text: part[0].toLowerCase().replace(BRACKETS, ''),
        joint: isFirst ? edge.joint : joint,
        edge: isFirst ? edge : BLANK,
        bracket,
        touched,
        capital: isCapital(part[0].charAt(0)),
      });
    }
    return;
  }
  const touched = BRACKETS.test(surface);
  const plain = surface.replace(APOSTROPHE, "'");
  const whole = plain.includes("'") ? plain.toLowerCase() : (edge.apostrophe ? "'" : '') + folded;
  pieces.push({
    from: touched && opensBracket(text, from) ? from - 1 : from, // the bracket of [T]he belongs to it
    to,
    text: abbreviated(surface) ?? whole,
    joint: edge.joint,
    edge,
    bracket,
    touched,
    capital: isCapital(surface.charAt(0)),
  });
}

/** The edge of most words: one blank. */
const BLANK: Edge = {
  gap: null,
  opens: false,
  dash: false,
  sign: null,
  joint: ' ',
  apostrophe: false,
};

function readEdge(
  text: string,
  before: number,
  start: number,
  last: Piece | undefined,
  small: SmallWords,
): Edge {
  if (last && start - before === 1 && text.charCodeAt(before) === 0x20) return BLANK;
  const between = text.slice(before, start);
  const signed = SIGN.exec(between);
  const key = signed ? pairsIn(small, 'units').get(signed[0].trim().slice(-1)) : undefined;
  const from = before + (signed?.index ?? 0);
  return {
    gap: ellipsisIn(text, before, start),
    opens: !last || opensSentence(text, before, start, last, small),
    dash: DASH.test(between),
    sign: signed && key ? { key, from, to: from + signed[0].trim().length } : null,
    joint: jointOf(between),
    apostrophe: APOSTROPHE_END.test(between),
  };
}

/** Plain letters and digits, as most words are: nothing to fold, to open or to cut. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** [I]'ll: the bracket parts what is one word */
const GLUED = /^[\])]['\u2019]$/;
/** US, UK: may be names of states */
const ABBREVIATION = /^(?:US|UK|UN|EU)$/;
/** What stands between marks that keep parts of one printed word apart. */
const PART = /[^\s\u00a0\u2010\u2011-]+/g;

/** An apostrophe that opens a word: ’em, ’90s (not a closing mark: a blank or nothing stands before it) */
const APOSTROPHE_END = /(?:^|[\s(\u2014-])['\u2019]$/;

/** Digits the normaliser parted at a mark it does not know: 1,5 (decimal comma), 9/11, 2/3, 12 000. */
function mergeDigits(pieces: readonly Piece[], text: string, small: SmallWords): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (!last || !/^\d/.test(piece.text)) {
      merged.push(piece);
      continue;
    }
    const between = text.slice(last.to, piece.from);
    const digits = /^\d[\d.,/\u00a0\u202f ]*$/.test(last.text) && /^\d+$/.test(piece.text);
    const joins =
      digits &&
      (between === '/' ||
        (between === ',' && small.decimalComma) ||
        (/^[ \u00a0\u202f]$/.test(between) &&
          /^\d{1,3}( \d{3})*$/.test(last.text) &&
          piece.text.length === 3));
    if (joins)
      merged[merged.length - 1] = { ...last, to: piece.to, text: last.text + between + piece.text };
    else merged.push(piece);
  }
  return merged;
}

/** U.S. and US are names of their own, not the pronoun "us"; longer capitals are plain words. */
function abbreviated(surface: string): string | null {
  const letters = surface.replaceAll('.', '');
  const dotted = /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(surface);
  if (dotted || ABBREVIATION.test(surface))
    return letters.length === 2 ? `${letters.toLowerCase()}.` : letters.toLowerCase();
  return null;
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

function jointOf(between: string): string {
  if (between === '') return '';
  if (/^[\s\u00a0]+$/.test(between)) return ' ';
  return /^[\u2010\u2011-]$/.test(between)
    ? '-'
    : /^[\s\u00a0]*(?:US)?[$€£¥]$/.test(between)
      ? ' $'
      : ',';
}

function opensSentence(
  text: string,
  before: number,
  start: number,
  last: Piece,
  small: SmallWords,
): boolean {
  const between = text.slice(before, start);
  if (!STOP.test(between)) return false;
  if (!/^\.\s*$/.test(between)) return true;
  const known = small.abbreviations.split(' ').includes(last.text.replace(/\.$/, ''));
  const initial = last.to - last.from === 1 && last.capital && last.text !== 'i';
  const dotted = last.text.endsWith('.'); // U.S. may end a sentence: only before a capital
  if (dotted) return isCapital(text.charAt(start));
  return !known && !initial;
}

function ellipsisIn(text: string, from: number, to: number): Span | null {
  const found = ELLIPSIS.exec(text.slice(from, to));
  return found ? { from: from + found.index, to: from + found.index + found[0].length } : null;
}

function unitOf(piece: Piece, key: string, from: number, to: number, first = true): Unit {
  return {
    from,
    to,
    key,
    bracket: piece.bracket,
    touched: piece.touched,
    gap: first ? piece.edge.gap : null,
    opens: first && piece.edge.opens,
    dash: first && piece.edge.dash,
    capital: piece.capital,
  };
}

const opened = new WeakMap<SmallWords, Map<string, readonly string[]>>();
/** Forgetting everything now and then keeps the memory of a long session small. */
const MOST_OPENED = 20000;

function openedIn(small: SmallWords): Map<string, readonly string[]> {
  const known = opened.get(small) ?? new Map<string, readonly string[]>();
  if (known.size > MOST_OPENED) known.clear();
  opened.set(small, known);
  return known;
}

/** The keys of one printed word: one, or several when it is a contraction. */
function expand(
  word: string,
  small: SmallWords,
  known: Map<string, readonly string[]>,
): readonly string[] {
  let keys = known.get(word);
  if (!keys) {
    keys = expandWord(word, small).map((key) => keyOf(key, small));
    known.set(word, keys);
  }
  return keys;
}

function expandWord(word: string, small: SmallWords): readonly string[] {
  const whole = pairsIn(small, 'contractions').get(word);
  if (whole) return whole.split(' ');
  if (!word.includes("'")) return [word];
  for (const [ending, meaning] of pairsIn(small, 'clitics'))
    if (word.endsWith(ending) && word.length > ending.length)
      return [...expandWord(word.slice(0, -ending.length), small), meaning];
  const plain = word.replaceAll("'", '');
  return [pairsIn(small, 'contractions').get(plain) ?? plain].flatMap((w) => w.split(' '));
}

function keyOf(word: string, small: SmallWords): string {
  const spelled = pairsIn(small, 'spellings').get(word) ?? word;
  const sign = pairsIn(small, 'units').get(spelled);
  if (sign) return sign;
  return small.language === 'en' ? canonical(spelled) : spelled;
}
