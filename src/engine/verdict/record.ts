/** Shows a match as the record a reader sees: who, when, where, the sentences, and their neighbours. */

import type { Edition, Source } from '../corpus/corpus.ts';
import type { Correction } from '../corpus/corrections.ts';
import { addressAt } from '../corpus/times.ts';
import type { Span } from '../quotes/quotes.ts';
import { BREAK } from './break.ts';
import type { Match } from './matches.ts';
import { type Shelf, sourceAt } from './shelf.ts';

/** A source as it is shown beside its words. */
interface SourceShown {
  readonly date: string;
  readonly title: string;
  readonly place: string;
  readonly edition: Edition;
  readonly complete: boolean;
  readonly url: string;
  /** Id of the source. */
  readonly source: string;
}

/** The place in the record. from/to: where the quoted words stand in `text`; before, after: the neighbouring sentences. */
export interface RecordShown extends Span, SourceShown {
  /** Full name; the printed label where nobody is known by name. */
  readonly speaker: string;
  readonly role: string;
  readonly text: string;
  /** Where the official form of `text` reads otherwise than what was spoken. */
  readonly corrections: readonly Correction[];
  readonly before: string;
  readonly after: string;
  /** The further sources of words joined from several, by the same speaker; mostly none. */
  readonly joined: readonly JoinedSource[];
  /** The shared library it came from; absent for what is installed. */
  readonly library?: string;
}

/** A source whose words stand in a record's `text` from `from` on, behind those of another. */
export interface JoinedSource extends SourceShown {
  readonly from: number;
}

/** The record of a match. */
export function showRecord(match: Match, shelf: Shelf): RecordShown {
  const source = sourceAt(shelf, match.source);
  const first = match.stretches[0]?.passage;
  const around = match.stretches.map(({ passage }) => shelf.corpus.neighbours(passage));
  const span = spanOf(match);
  const person = shelf.personOf(match.speaker);
  const { date, title, place, edition, complete, url } = source;
  return {
    speaker: person?.name ?? (match.speaker || (first?.label ?? '')),
    role: match.speaker === source.speaker ? source.role : roleAt(match.speaker, date, shelf),
    date,
    title,
    place,
    edition,
    complete,
    url: addressAt(url, first?.time ?? null),
    source: source.id,
    text: match.text,
    corrections: match.corrections,
    from: span.from,
    to: span.to,
    before: around[0]?.before ?? '',
    after: around[around.length - 1]?.after ?? '',
    joined: listJoined(match, shelf),
  };
}

function listJoined({ source: first, stretches }: Match, shelf: Shelf): readonly JoinedSource[] {
  if (stretches.length === 1) return [];
  const seen = new Set([first]);
  let offset = 0;
  return stretches.flatMap(({ source, passage }) => {
    const from = offset;
    offset += passage.text.length + BREAK.length + 2;
    if (seen.has(source)) return [];
    seen.add(source);
    const { date, title, place, edition, complete, url, id } = sourceAt(shelf, source);
    return [{ from, date, title, place, edition, complete, url, source: id }];
  });
}

const spanOf = ({ alignment, text }: Match): Span => alignment.span ?? { from: 0, to: text.length };

/** A source as a line under "also said on". */
export function showSource(
  source: Source,
  shelf: Shelf,
): { readonly speaker: string; readonly date: string; readonly title: string } {
  const person = shelf.personOf(source.speaker);
  return { speaker: person?.name ?? source.speaker, date: source.date, title: source.title };
}

function roleAt(id: string, date: string, shelf: Shelf): string {
  const roles = shelf.personOf(id)?.roles ?? [];
  const held = roles.find(
    (role) => (role.from === null || role.from <= date) && (role.to === null || date < role.to),
  );
  return held?.title ?? '';
}

/** A stretch of the record in double marks: words the speaker gives as somebody else's. */
const QUOTED = /[“„«][^“”„«»]+[”“»]|(?<=^|[\s(—-])"(?=\S)[^"]+(?<=\S)"/g;

/** Whether the speaker is quoting somebody else there. */
export function isQuoting(match: Match): boolean {
  const span = spanOf(match);
  if (!/["“„«]/.test(match.text.slice(0, span.from + 1))) return false; // nearly always
  for (const quoted of match.text.matchAll(QUOTED)) {
    const from = quoted.index;
    const to = from + quoted[0].length;
    if (from <= span.from && to >= span.to && to - from > 2) return true;
  }
  return false;
}
