// What the installed sources hold, in numbers: sentences by decade and by speaker, a pack at a time.

import type { Corpus, PackInfo } from '../../engine/index.ts';
import type { Bar } from '../chart/Bars.tsx';
import type { Column } from '../chart/Columns.tsx';

export interface Coverage {
  readonly pack: PackInfo;
  /** Every decade from the first to the last; its name is the year it begins with. */
  readonly decades: readonly Column[];
  /** Those with most to say first. */
  readonly speakers: readonly Bar[];
}

/** Counts the passages of every pack. Linear in the number of words; 50 ms for the bundled ones. */
export function countCoverage(corpus: Corpus): readonly Coverage[] {
  const names = new Map(corpus.people.map(({ id, name }) => [id, name]));
  let source = 0;
  return corpus.packs.map((pack) => {
    const decades = new Map<number, number>();
    const speakers = new Map<string, number>();
    for (const end = source + pack.sources; source < end; source++) {
      const decade = Math.floor(Number(corpus.sources[source]?.date.slice(0, 4)) / 10) * 10;
      for (const { speaker, sentences } of corpus.turnsOf(source)) {
        add(decades, decade, sentences.length);
        const name = names.get(speaker);
        if (name) add(speakers, name, sentences.length);
      }
    }
    return {
      pack,
      decades: everyDecade(decades),
      speakers: [...speakers]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count),
    };
  });
}

function add<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function everyDecade(counts: ReadonlyMap<number, number>): readonly Column[] {
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: (last - first) / 10 + 1 }, (_, i) => {
    const decade = first + 10 * i;
    return { name: String(decade), count: counts.get(decade) ?? 0 };
  });
}
