/**
 * Takes apart printed words that are not plain letters: hyphens, apostrophes, brackets and dots inside a word, and
 * digits that belong together. One in ten words; the others never come here (units.ts).
 */

import type { Span } from '../quotes/quotes.ts';
import { fold } from '../words/words.ts';
import { BLANK, type Edge } from './edges.ts';
import { CAPITAL, TOUCHED } from './reading.ts';
import type { SmallWords } from './smallwords.ts';

/** A word as printed, before it is opened into units. */
export interface Piece extends Span {
  /** Folded; apostrophes inside are kept, straight. */
  readonly text: string;
  /** What parts it from the word before, in the terms of numbers.ts. */
  readonly joint: string;
  readonly edge: Edge;
  /** SQUARE, ROUND, TOUCHED, CAPITAL */
  readonly marks: number;
}

/** A printed word to be taken apart. */
export type PrintedWord = Pick<Piece, 'from' | 'to' | 'edge' | 'marks'>;

const APOSTROPHE = /['\u2019\u2018\u201b`\u00b4\u02bc]/g;
/** A mark that keeps two parts of one printed word apart: twenty-five, per cent */
const INNER = /[\s\u00a0\u2010\u2011-]+/;
/** What stands between such marks. */
const PART = /[^\s\u00a0\u2010\u2011-]+/g;
const BRACKETS = /[[\]()]/;
/** Plain letters and digits: nothing to fold, to open or to cut. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** US, UK: may be names of states */
const ABBREVIATION = /^(?:US|UK|UN|EU)$/;

/** Adds the pieces of a printed word, cut at hyphens and blanks, or opened at brackets and apostrophes. */
export function addPieces(pieces: Piece[], text: string, word: PrintedWord): void {
  const { from, to, edge, marks } = word;
  const surface = text.slice(from, to);
  const last = pieces[pieces.length - 1];
  if (last && edge.glued) {
    const whole = `${last.text}'${fold(surface)}`;
    pieces[pieces.length - 1] = { ...last, to, text: whole, marks: last.marks | TOUCHED };
    return;
  }
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
        marks: marks | marksOf(part[0], touched),
      });
    }
    return;
  }
  const touched = BRACKETS.test(surface);
  pieces.push({
    from: touched && opensBracket(text, from) ? from - 1 : from, // the bracket of [T]he belongs to it
    to,
    text: textOf(surface, edge),
    joint: edge.joint,
    edge,
    marks: marks | marksOf(surface, touched),
  });
}

/** Digits the normaliser parted at a mark it does not know: 1,5 (decimal comma), 9/11, 2/3, 12 000. */
export function mergeDigits(pieces: readonly Piece[], text: string, small: SmallWords): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (last && joinsDigits(last, piece, text, small)) {
      const whole = last.text + text.slice(last.to, piece.from) + piece.text;
      merged[merged.length - 1] = { ...last, to: piece.to, text: whole };
    } else merged.push(piece);
  }
  return merged;
}

function joinsDigits(last: Piece, piece: Piece, text: string, small: SmallWords): boolean {
  if (!/^\d+$/.test(piece.text) || !/^\d[\d.,/\u00a0\u202f ]*$/.test(last.text)) return false;
  const between = text.slice(last.to, piece.from);
  return (
    between === '/' ||
    (between === ',' && small.decimalComma) ||
    (/^[ \u00a0\u202f]$/.test(between) &&
      /^\d{1,3}( \d{3})*$/.test(last.text) &&
      piece.text.length === 3)
  );
}

function textOf(surface: string, edge: Edge): string {
  const short = abbreviated(surface);
  if (short !== null) return short;
  if (PLAIN.test(surface) && !edge.apostrophe) return surface.toLowerCase();
  const plain = surface.replace(APOSTROPHE, "'");
  return plain.includes("'") ? plain.toLowerCase() : (edge.apostrophe ? "'" : '') + fold(surface);
}

/** U.S. and US are names of their own, not the pronoun "us"; longer capitals are plain words. */
function abbreviated(surface: string): string | null {
  if (surface.length !== 2 && !surface.includes('.')) return null; // nearly always
  const letters = surface.replaceAll('.', '');
  const dotted = /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(surface);
  if (dotted || ABBREVIATION.test(surface))
    return letters.length === 2 ? `${letters.toLowerCase()}.` : letters.toLowerCase();
  return null;
}

const opensBracket = (text: string, at: number) => /[[(]/.test(text.charAt(at - 1));

function marksOf(printed: string, touched: boolean): number {
  const first = printed.charAt(0);
  return (touched ? TOUCHED : 0) | (first !== first.toLowerCase() ? CAPITAL : 0);
}
