// What a pack holds, counted from its sources.

import type { Corpus, Edition } from '../../engine/index.ts';
import { type Coverage, countCoverage } from '../method/coverage.ts';

export interface Facts extends Coverage {
  /** The first and the last year; the same when there is one. */
  readonly years: readonly [string, string];
  /** Sources of each edition, the commonest first. */
  readonly editions: readonly (readonly [Edition, number])[];
}

/** Counts a corpus of one pack. Linear in its words: 50 ms for 10 MB. */
export function countFacts(corpus: Corpus): Facts | null {
  const [coverage] = countCoverage(corpus);
  if (!coverage) return null;
  const years = corpus.sources.map(({ date }) => date.slice(0, 4)).toSorted();
  const editions = new Map<Edition, number>();
  for (const { edition } of corpus.sources) editions.set(edition, (editions.get(edition) ?? 0) + 1);
  return {
    ...coverage,
    years: [years[0] ?? '', years.at(-1) ?? ''],
    editions: [...editions].sort((a, b) => b[1] - a[1]),
  };
}
