// Official corrections: where the keepers of a record say that other words were meant than were spoken.
//
// A source's text is what was spoken; a correction says which stretch of it reads otherwise officially, so that a
// quotation of either reading is a true one. They stand in the pack's JSON, source by source: a few in a hundred
// thousand words. Looking them up costs nothing where there are none.

import type { Span } from '../quotes/quotes.ts';
import { fail } from './layout.ts';

/** Instead of the words spoken at from … to (none when from is to), `official`; '' when they were struck. */
export interface Correction extends Span {
  readonly official: string;
}

/** The corrections among the marks of a transcript; `charAt` is where a paragraph begins in the source's text. */
export function listCorrections(
  marks: readonly {
    readonly turn: number;
    readonly paragraph: number;
    readonly at: number;
    readonly length?: number;
    readonly kind: string;
    readonly text: string;
  }[],
  charAt: (turn: number, paragraph: number) => number,
): readonly Correction[] {
  return marks
    .filter((mark) => mark.kind === 'correction')
    .map(({ turn, paragraph, at, length = 0, text }) => {
      const from = charAt(turn, paragraph) + at;
      return { from, to: from + length, official: text };
    })
    .sort((a, b) => a.from - b.from);
}

/** Reads the corrections of a pack's JSON: one list a source, or nothing at all. */
export function readCorrections(
  value: unknown,
  sources: number,
): readonly (readonly Correction[])[] {
  if (!Array.isArray(value) || (value.length > 0 && value.length !== sources)) return wrong();
  return value.map((list) => (Array.isArray(list) ? list.map(readCorrection) : wrong()));
}

function readCorrection(value: unknown): Correction {
  if (typeof value !== 'object' || value === null) return wrong();
  const { from, to, official } = value as Readonly<Record<string, unknown>>;
  const isSpan = Number.isInteger(from) && Number.isInteger(to) && 0 <= Number(from);
  if (!isSpan || Number(to) < Number(from) || typeof official !== 'string') return wrong();
  return { from: Number(from), to: Number(to), official };
}

const wrong = (): never => fail('metadata', 'a correction of another kind');

/** Those within a span of the source's text, in offsets from its beginning. */
export function correctionsIn(
  corrections: readonly Correction[],
  { from, to }: Span,
): readonly Correction[] {
  return corrections
    .filter((each) => each.from >= from && each.to <= to)
    .map((each) => ({ ...each, from: each.from - from, to: each.to - from }));
}

/** A text cut behind each correction that ends in from … to; the last piece has none. */
export function cutAtCorrections(
  text: string,
  corrections: readonly Correction[],
  from: number,
  to: number,
): readonly { readonly text: string; readonly correction: Correction | null }[] {
  const here = corrections.filter((each) => each.to > from && each.to <= to);
  const cuts = [from, ...here.map((each) => each.to), to];
  return cuts.slice(1).map((end, i) => ({
    text: text.slice(cuts[i], end),
    correction: here[i] ?? null,
  }));
}
