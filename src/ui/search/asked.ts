// What is asked of the search page, and its address: both say the same, so that an address can be kept,
// sent and opened again. `place` is one passage of one source.

import type { Question, Source } from '../../engine/index.ts';

export interface Asked extends Question {
  /** A passage to read: id of its source, offset in its text. */
  readonly place: { readonly source: string; readonly at: number } | null;
}

export const nothingAsked: Asked = {
  text: '',
  speaker: null,
  fromYear: null,
  toYear: null,
  pack: null,
  edition: null,
  order: 'newest',
  place: null,
};

/** An address as it was typed or kept; what makes no sense in it is left out. */
export function readAsked(query: URLSearchParams): Asked {
  const source = query.get('in');
  return {
    text: query.get('q') ?? '',
    speaker: query.get('speaker'),
    fromYear: yearOf(query.get('from')),
    toYear: yearOf(query.get('to')),
    pack: query.get('pack'),
    // An edition nobody has finds nothing, as it should.
    edition: query.get('edition') as Source['edition'] | null,
    order: query.get('order') === 'oldest' ? 'oldest' : 'newest',
    place: source === null ? null : { source, at: Number(query.get('at')) || 0 },
  };
}

/** The other way round; empty texts are left out of an address. */
export function writeAsked(asked: Asked): Readonly<Record<string, string>> {
  const { text, speaker, fromYear, toYear, pack, edition, order, place } = asked;
  return {
    q: text,
    speaker: speaker ?? '',
    from: String(fromYear ?? ''),
    to: String(toYear ?? ''),
    pack: pack ?? '',
    edition: edition ?? '',
    order: order === 'oldest' ? order : '',
    in: place?.source ?? '',
    at: place ? String(place.at) : '',
  };
}

/** The address of a passage; the search it came from stays in it. */
export function placeAddress(
  source: string,
  at: number,
  asked: Asked,
): Readonly<Record<string, string>> {
  return writeAsked({ ...asked, place: { source, at } });
}

/** '1981' → 1981; null for anything else. */
export function yearOf(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
