/**
 * What stands between two printed words, read for what an editor or a speaker meant by it: an ellipsis, the end of
 * a sentence, a dash, a currency sign. What depends on the marks alone is remembered by the marks, for there are few
 * of them in any text; whether a dot ends a sentence depends on the words beside it too.
 */

import type { Span } from '../quotes/quotes.ts';
import { pairsIn, type SmallWords, wordsIn } from './smallwords.ts';

/** What stands between a word and the word before. */
export interface Edge {
  /** An ellipsis. */
  readonly gap: Span | null;
  /** A sentence begins. */
  readonly opens: boolean;
  readonly dash: boolean;
  /** A currency sign before the word, and the unit it stands for. */
  readonly sign: (Span & { readonly key: string }) | null;
  /** In the terms of numbers.ts. */
  readonly joint: string;
  /** An apostrophe opens the word: ’em */
  readonly apostrophe: boolean;
  /** [I]'ll: the bracket parts what is one word. */
  readonly glued: boolean;
}

/** The edge of most words: one blank. */
export const BLANK: Edge = {
  gap: null,
  opens: false,
  dash: false,
  sign: null,
  joint: ' ',
  apostrophe: false,
  glued: false,
};

/** The word before an edge, folded. */
export interface WordBefore {
  readonly text: string;
  /** One capital letter that is no word: John F. */
  readonly isInitial: boolean;
}

/** The edge of marks that begin at `from`; `opens`: a sentence does behind them. */
export function edgeOf(marks: Marks, opens: boolean, from: number, small: SmallWords): Edge {
  const { ellipsis, sign } = marks;
  if (!ellipsis && !sign) return opens ? marks.opening : marks.inside;
  const key = sign && pairsIn(small, 'units').get(sign.key);
  return {
    ...marks.inside,
    opens,
    gap: ellipsis && { from: from + ellipsis.from, to: from + ellipsis.to },
    sign: sign && key ? { key, from: from + sign.from, to: from + sign.to } : null,
  };
}

/** The ellipsis after the last word of a text, which ends at `from`; null when none stands there. */
export function endGapOf(text: string, from: number): Span | null {
  if (from === text.length) return null;
  const { ellipsis } = marksBetween(text.slice(from));
  return ellipsis && { from: from + ellipsis.from, to: from + ellipsis.to };
}

/** What marks mean by themselves; spans count from their first. */
export interface Marks {
  readonly ellipsis: Span | null;
  /** `key` is the sign alone. */
  readonly sign: (Span & { readonly key: string }) | null;
  /** A sentence may end here; `isDot`: with a mere dot, which depends on the words beside it. */
  readonly stops: boolean;
  readonly isDot: boolean;
  /** The edge without ellipsis and sign, within a sentence and between two. */
  readonly inside: Edge;
  readonly opening: Edge;
}

const known = new Map<string, Marks>();
/** Forgetting everything now and then keeps the memory of a long session small. */
const MOST_KNOWN = 2000;

/** Sentence end, perhaps with closing marks after it */
const STOP = /[.!?…]["'”’»)\]]*\s|[.!?]["'”’»)\]]*$|[:;]\s|\n/;
const DOT = /^\.\s*$/;
const DASH = /--|[\u2012-\u2015]|\s-\s/;
/** …, ..., . . ., [...], (…) */
const ELLIPSIS =
  /[[(]\s*(?:…|\.{2,}|\.(?:\s\.){1,3})\s*[\])]|…(?:\s?\.)?|\.{3,4}|\.(?:[ \u00a0]\.){2,3}/;
const SIGN = /(?:US|A|C|NZ)?[$€£¥¢]\s?$/;
/** An apostrophe that opens a word: ’em, ’90s (not a closing mark: a blank or nothing stands before it) */
const APOSTROPHE_END = /(?:^|[\s(\u2014-])['\u2019]$/;
const GLUED = /^[\])]['\u2019]$/;

/** What stands between two words. */
export function marksBetween(between: string): Marks {
  const ready = known.get(between);
  if (ready) return ready;
  if (known.size > MOST_KNOWN) known.clear();
  const ellipsis = ELLIPSIS.exec(between);
  const signed = SIGN.exec(between);
  const sign = signed?.[0].trim() ?? '';
  const inside = {
    ...BLANK,
    dash: DASH.test(between),
    joint: jointOf(between),
    apostrophe: APOSTROPHE_END.test(between),
    glued: GLUED.test(between),
  };
  const marks = {
    ellipsis: ellipsis && { from: ellipsis.index, to: ellipsis.index + ellipsis[0].length },
    sign: signed && { key: sign.slice(-1), from: signed.index, to: signed.index + sign.length },
    stops: STOP.test(between),
    isDot: DOT.test(between),
    inside,
    opening: { ...inside, opens: true },
  };
  known.set(between, marks);
  return marks;
}

function jointOf(between: string): string {
  if (between === '') return '';
  if (/^[\s\u00a0]+$/.test(between)) return ' ';
  return /^[\u2010\u2011-]$/.test(between)
    ? '-'
    : /^[\s\u00a0]*(?:US)?[$€£¥]$/.test(between)
      ? ' $'
      : ',';
}

/** Whether a dot between two words ends a sentence: not after Mr. or an initial; after U.S. only before a capital. */
export function dotEnds({ text, isInitial }: WordBefore, next: string, small: SmallWords): boolean {
  if (text.endsWith('.')) return next !== next.toLowerCase();
  return !isInitial && !wordsIn(small, 'abbreviations').has(text);
}
