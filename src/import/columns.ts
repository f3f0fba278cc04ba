/**
 * Which column of a table holds what: said by a map, or told by the names in its head.
 */
import { Refusal } from './refusal.ts';

/** The column of each field, by the name in the head: '' for none; those left out are told by their names. */
export type ColumnMap = Partial<Readonly<Record<ColumnField, string>>>;

/** What a column can hold. */
export type ColumnField = keyof typeof NAMES;

/** The head of a table, and which of its columns are taken for what. */
export interface TableHead {
  readonly columns: readonly string[];
  readonly map: ColumnMap;
}

/** What columns are called, in small letters. The first that a table has counts. */
const NAMES = {
  text: [
    'text',
    'speech',
    'words',
    'content',
    'transcript',
    'utterance',
    'body',
    'paragraph',
    'quote',
  ],
  speaker: ['speaker', 'speaker_name', 'name', 'who', 'author', 'person', 'politician'],
  date: ['date', 'day', 'event_date', 'datum', 'fecha'],
  title: ['title', 'headline', 'event', 'occasion', 'subject', 'topic'],
  document: ['document', 'doc_id', 'speech_id', 'transcript_id', 'debate_id'],
  place: ['place', 'location', 'venue', 'city'],
  role: ['role', 'position', 'office'],
  url: ['url', 'link', 'source', 'source_url', 'address'],
  language: ['language', 'lang'],
} as const;

/** All of them, the most needed first. */
export const COLUMN_FIELDS = Object.keys(NAMES) as readonly ColumnField[];

/** The place of each field in a head: as the map says, else by its name. Throws Refusal when a column of the map is not there. */
export function findColumns(
  head: readonly string[],
  map: ColumnMap = {},
): ReadonlyMap<ColumnField, number> {
  const names = head.map((name) => name.trim().toLowerCase());
  const found = new Map<ColumnField, number>();
  for (const field of COLUMN_FIELDS) {
    if (map[field] === '') continue;
    const wanted: readonly string[] =
      map[field] === undefined ? NAMES[field] : [map[field].toLowerCase()];
    const place = wanted.map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) found.set(field, place);
    else if (map[field] !== undefined) throw missing(map[field], head);
  }
  return found;
}

/** Places as a map that would give them again. */
export function namesOf(
  columns: ReadonlyMap<ColumnField, number>,
  head: readonly string[],
): ColumnMap {
  return Object.fromEntries([...columns].map(([field, place]) => [field, head[place] ?? '']));
}

/** Why a table cannot be read: nothing holds this. */
export function missing(name: string, head: readonly string[]): Refusal {
  return new Refusal('columns', 1, { missing: name, columns: head.join(', ').slice(0, 300) });
}
