/**
 * Aligns a quotation with the stretch of the record it was taken from, word by word.
 *
 * Both texts are read as units (units.ts); path.ts finds the cheapest path under the prices of prices.ts; changes.ts
 * makes a readable list of changes of it, when it is asked for: of many places compared, one is shown.
 * Optimal, not greedy: tests compare it with a full-matrix twin.
 */

import type { Segment } from '../corpus/corpus.ts';
import type { Span } from '../quotes/quotes.ts';
import { type Change, listChanges, stands } from './changes.ts';
import { lexiconOf } from './lexicon.ts';
import { findPath, type Step } from './path.ts';
import { problemOf } from './prices.ts';
import { smallWordsOf } from './smallwords.ts';
import { type Reading, readUnits, spanOf, type Unit } from './units.ts';

export type { Change, ChangeKind } from './changes.ts';

/** What happened between record and quotation. A is the quotation, B the record. */
export interface Alignment {
  /** In the order of the quotation; listed when first asked for, as of many places compared one is shown. */
  readonly changes: () => readonly Change[];
  /** Share of the quotation's words outside brackets that stand, in order, in the record; 0 … 1. */
  readonly share: number;
  /** How many words that share is of. */
  readonly words: number;
  /** Runs of words both texts hold. */
  readonly segments: () => readonly Segment[];
  /** Where the quoted words stand in the record; null when none does. */
  readonly span: Span | null;
  /** Price of the path; 0 for the same words. */
  readonly cost: number;
  readonly quotation: Reading;
  readonly record: Reading;
}

/** Aligns a quotation with a record; `language` is a code like 'en' (also the default). */
export function align(quotation: string, record: string, language?: string): Alignment {
  return alignReading(readUnits(quotation, lexiconOf(smallWordsOf(language))), record);
}

/** The same for a quotation read before, to be compared with several records. */
export function alignReading(quotation: Reading, record: string): Alignment {
  return compare(quotation, readUnits(record, quotation.lexicon));
}

/** The first place where the record holds the very words: the path that costs nothing, found without the matrix. */
function findVerbatim(a: readonly Unit[], b: readonly Unit[]): number {
  const n = a.length;
  for (let start = 0; start + n <= b.length; start++) {
    let i = 0;
    while (i < n && (a[i] as Unit).word === (b[start + i] as Unit).word) i++;
    if (i === n) return start;
  }
  return -1;
}

function compare(a: Reading, b: Reading): Alignment {
  const start = findVerbatim(a.units, b.units);
  const { cost, steps } =
    start < 0
      ? findPath(problemOf(a, b))
      : { cost: 0, steps: a.units.map((_, i): Step => ({ kind: 'pair', a: i, b: start + i })) };
  const kept = start < 0 ? steps.filter((step) => stands(a, b, step)) : steps;
  let words = 0;
  let plainKept = 0;
  for (const unit of a.units) if (!unit.bracket) words++;
  for (const step of kept) if (!a.units[step.a]?.bracket) plainKept++;
  const first = kept[0];
  const last = kept[kept.length - 1];
  // Functions, not getters: an object made with getters has a shape of its own, which is slow to make and to read.
  let changes: readonly Change[] | null = null;
  let segments: readonly Segment[] | null = null;
  return {
    changes: () => {
      changes ??= listChanges(a, b, steps);
      return changes;
    },
    share: words === 0 ? 0 : plainKept / words,
    words,
    segments: () => {
      segments ??= segmentsOf(a.units, b.units, kept);
      return segments;
    },
    span:
      first && last
        ? { from: b.units[first.b]?.from ?? 0, to: b.units[last.b]?.to ?? b.text.length }
        : null,
    cost,
    quotation: a,
    record: b,
  };
}

function segmentsOf(a: readonly Unit[], b: readonly Unit[], kept: readonly Step[]): Segment[] {
  const segments: Segment[] = [];
  let start: Step | null = null;
  kept.forEach((step, i) => {
    start ??= step;
    const next = kept[i + 1];
    if (next && next.a === step.a + 1 && next.b === step.b + 1) return;
    const spanA = spanOf(a, start.a, step.a);
    const spanB = spanOf(b, start.b, step.b);
    segments.push({ fromA: spanA.from, toA: spanA.to, fromB: spanB.from, toB: spanB.to });
    start = null;
  });
  return segments;
}
