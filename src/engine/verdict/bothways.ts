/**
 * Aligns a quotation with a record that was officially corrected: as spoken and as corrected, both readings count.
 *
 * Each correction is chosen for itself, for a newsroom may follow one and not the next: the reading with the cheaper
 * alignment is kept, first for all of them, then one by one. The alignment with a corrected reading is put back into
 * offsets of the text as spoken; words put in stand where they were put. Cost: two alignments and one more for each
 * correction; a single one where there are none.
 */

import type { Correction } from '../corpus/corrections.ts';
import type { Span } from '../quotes/quotes.ts';
import { type Alignment, alignReadings } from './align.ts';
import { fromAt, type Reading, STRIDE, toAt } from './reading.ts';
import { readUnits } from './units.ts';

/** An alignment, and the corrections of the record that the quotation follows. */
export interface BothWays {
  readonly alignment: Alignment;
  readonly corrected: readonly Correction[];
}

/** More corrections than this in one passage are read as spoken or as corrected, all of them. */
const MOST_CHOSEN = 12;

/** The cheapest of the alignments with the record's readings. `corrections` in the order of the text. */
export function alignBothWays(
  quotation: Reading,
  record: Reading,
  corrections: readonly Correction[],
): BothWays {
  let alignment = alignReadings(quotation, record);
  let corrected: readonly Correction[] = [];
  const tryOut = (tried: readonly Correction[]): void => {
    if (alignment.cost === 0) return;
    const other = alignCorrected(quotation, record.text, tried);
    if (other.cost < alignment.cost) [alignment, corrected] = [other, tried];
  };
  if (corrections.length > 0) tryOut(corrections);
  if (corrections.length > 1 && corrections.length <= MOST_CHOSEN)
    for (const each of corrections)
      tryOut(corrections.filter((other) => (other === each) !== corrected.includes(other)));
  return { alignment, corrected };
}

/** The alignment with the record as corrected, in offsets of the record as spoken. */
function alignCorrected(
  quotation: Reading,
  record: string,
  corrections: readonly Correction[],
): Alignment {
  const { text, back } = correct(record, corrections);
  const there = alignReadings(quotation, readUnits(text, quotation.lexicon));
  return {
    ...there,
    changes: () =>
      there.changes().map((change) => {
        const { from, to } = back({ from: change.fromB, to: change.toB });
        return { ...change, fromB: from, toB: to, record: record.slice(from, to) };
      }),
    segments: () =>
      there.segments().map((segment) => {
        const { from, to } = back({ from: segment.fromB, to: segment.toB });
        return { ...segment, fromB: from, toB: to };
      }),
    span: there.span && back(there.span),
    record: { ...there.record, text: record, columns: columnsBack(there.record, back) },
  };
}

function columnsBack(corrected: Reading, back: (span: Span) => Span): Int32Array {
  const columns = corrected.columns.slice();
  for (let i = 0; i < corrected.count; i++) {
    const { from, to } = back({ from: fromAt(corrected, i), to: toAt(corrected, i) });
    columns.set([from, to], i * STRIDE + 1);
  }
  return columns;
}

/** The record with the corrections made, and where a span of it lies in the record as spoken. */
function correct(record: string, corrections: readonly Correction[]) {
  let text = '';
  let at = 0;
  const made = corrections.map(({ from, to, official }) => {
    text += record.slice(at, from);
    const start = text.length;
    text += official;
    at = to;
    return { from, to, start, end: text.length };
  });
  text += record.slice(at);
  /** A place inside corrected words is their beginning or end. */
  const place = (offset: number, side: 'from' | 'to'): number => {
    const last = made.findLast(
      ({ start }) => start < offset || (side === 'from' && start === offset),
    );
    if (!last) return offset;
    if (side === 'from' && offset < last.end) return last.from;
    if (side === 'to' && offset <= last.end) return last.to;
    return offset - last.end + last.to;
  };
  const back = (span: Span): Span => {
    const from = place(span.from, 'from');
    return { from, to: Math.max(from, place(span.to, 'to')) };
  };
  return { text, back };
}
