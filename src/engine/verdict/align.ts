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
import { findPath, type Steps, stepsFrom } from './path.ts';
import { problemOf } from './prices.ts';
import { BRACKET, fromAt, hasMark, type Reading, spanOf, toAt, wordAt } from './reading.ts';
import { smallWordsOf } from './smallwords.ts';
import { readUnits } from './units.ts';

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
  const lexicon = lexiconOf(smallWordsOf(language));
  return alignReadings(readUnits(quotation, lexicon), readUnits(record, lexicon));
}

/** The first place where the record holds the very words: the path that costs nothing, found without the matrix. */
function findVerbatim(a: Reading, b: Reading): number {
  const n = a.count;
  for (let start = 0; start + n <= b.count; start++) {
    let i = 0;
    while (i < n && wordAt(a, i) === wordAt(b, start + i)) i++;
    if (i === n) return start;
  }
  return -1;
}

/** The same for texts read before, with one lexicon. */
export function alignReadings(a: Reading, b: Reading): Alignment {
  const start = findVerbatim(a, b);
  const { cost, steps } =
    start < 0 ? findPath(problemOf(a, b)) : { cost: 0, steps: stepsFrom(start, a.count) };
  let words = 0;
  for (let i = 0; i < a.count; i++) if (!hasMark(a, i, BRACKET)) words++;
  let kept = 0;
  let first = -1;
  let last = -1;
  for (let s = 0; s < steps.length; s += 2) {
    const at = steps[s] as number;
    const inRecord = steps[s + 1] as number;
    if (!stands(a, b, at, inRecord)) continue;
    if (!hasMark(a, at, BRACKET)) kept++;
    if (first < 0) first = inRecord;
    last = inRecord;
  }
  // Functions, not getters: an object made with getters has a shape of its own, which is slow to make and to read.
  let changes: readonly Change[] | null = null;
  let segments: readonly Segment[] | null = null;
  return {
    changes: () => {
      changes ??= listChanges(a, b, steps);
      return changes;
    },
    share: words === 0 ? 0 : kept / words,
    words,
    segments: () => {
      segments ??= segmentsOf(a, b, steps);
      return segments;
    },
    span: first < 0 ? null : { from: fromAt(b, first), to: toAt(b, last) },
    cost,
    quotation: a,
    record: b,
  };
}

/** Steps of words both texts hold, one after the other, make a run. */
function segmentsOf(a: Reading, b: Reading, steps: Steps): Segment[] {
  const segments: Segment[] = [];
  let run = 0; // steps before this one that belong to a run
  for (let s = 0; s <= steps.length; s += 2) {
    if (s < steps.length && stands(a, b, steps[s] as number, steps[s + 1] as number)) {
      run++;
      continue;
    }
    if (run > 0) {
      const lastA = steps[s - 2] as number;
      const lastB = steps[s - 1] as number;
      const spanA = spanOf(a, lastA - run + 1, lastA);
      const spanB = spanOf(b, lastB - run + 1, lastB);
      segments.push({ fromA: spanA.from, toA: spanA.to, fromB: spanB.from, toB: spanB.to });
    }
    run = 0;
  }
  return segments;
}
