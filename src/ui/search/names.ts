// Speakers and occasions by their names, typed with slips: fuse.js over some hundred short records.

import Fuse from 'fuse.js';
import type { Corpus } from '../../engine/index.ts';

/** A speaker or a source whose name is like what was typed. */
export type Named =
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'source';
      readonly id: string;
      readonly name: string;
      readonly date: string;
      readonly speaker: string;
    };

/** How many are offered. */
const most = 6;

/** Makes the search over all names of the installed sources. */
export function nameFinder(corpus: Corpus): (typed: string) => readonly Named[] {
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const speakers = new Set(corpus.sources.flatMap((_, source) => corpus.speakersOf(source)));
  const entries = [
    ...[...speakers].flatMap((id) => {
      const person = people.get(id);
      return person
        ? [{ named: { kind: 'speaker', id, name: person.name } as const, also: person.aliases }]
        : [];
    }),
    // Of many with one title the newest come first.
    ...corpus.sources
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map(({ id, title, date, speaker, place }) => {
        const name = people.get(speaker)?.name ?? '';
        const named = { kind: 'source', id, name: title, date, speaker: name } as const;
        return { named, also: [place, `${name} ${date.slice(0, 4)}`] };
      }),
  ];
  const fuse = new Fuse<(typeof entries)[number]>(entries, {
    keys: ['named.name', { name: 'also', weight: 0.5 }],
    // Two slips in a surname of nine letters.
    threshold: 0.25,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 3,
  });
  return (typed) => {
    const text = typed.trim();
    if (text.length < 3) return [];
    return fuse.search(text, { limit: most }).map(({ item }) => item.named);
  };
}
