/** The sources and people of a corpus, listed once: packs that share people name each of them once here. */

import type { Corpus, Source } from '../corpus/corpus.ts';
import type { Person } from '../people.ts';

/** A corpus with its lists at hand. */
export interface Shelf {
  readonly corpus: Corpus;
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly personOf: (id: string) => Person | null;
  /** The sources a person speaks in: their own, and those of others that hold a turn of theirs. */
  readonly sourcesOf: (id: string) => readonly Source[];
}

const shelves = new WeakMap<Corpus, Shelf>();

/** The shelf of a corpus, made on the first question. */
export function shelfOf(corpus: Corpus): Shelf {
  const ready = shelves.get(corpus);
  if (ready) return ready;
  const byId = new Map(corpus.people.map((person) => [person.id, person]));
  const sources = corpus.sources;
  const bySpeaker = new Map<string, Source[]>();
  sources.forEach((source, number) => {
    for (const id of corpus.speakersOf(number))
      bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), source]);
  });
  const shelf: Shelf = {
    corpus,
    sources,
    people: [...byId.values()],
    personOf: (id) => byId.get(id) ?? null,
    sourcesOf: (id) => bySpeaker.get(id) ?? [],
  };
  shelves.set(corpus, shelf);
  return shelf;
}

/** A source by its number; throws RangeError when there is none. */
export function sourceAt(shelf: Shelf, number: number): Source {
  const source = shelf.sources[number];
  if (!source) throw new RangeError(`no source ${number}, there are ${shelf.sources.length}`);
  return source;
}
