/**
 * JSON of the shape of a Transcript (transcript.schema.json), checked field by field: what is wrong is named with
 * its place and what it should hold. Nothing is coerced, nothing unknown is passed over.
 */
import type { Mark, Transcript } from '../engine/corpus/build.ts';
import type { Edition, PackLabel } from '../engine/corpus/metadata.ts';
import type { Person } from '../engine/people.ts';
import { isDay } from './day.ts';
import type { Reading, ReadTurn } from './reading.ts';

/** What may stand above the transcripts of a file: what they are built into, and who speaks in them. */
export interface Header {
  readonly pack: PackLabel | null;
  readonly people: readonly Person[];
}

/** A header, a document, or the first fault as a sentence without its stop. */
export type Shape =
  | { readonly is: 'header'; readonly header: Header }
  | { readonly is: 'document'; readonly reading: Reading }
  | { readonly is: 'fault'; readonly fault: string };

/** Reads one JSON value. Cost: linear, and not recursive, so no nesting is too deep for it. */
export function readShape(value: unknown): Shape {
  if (!isObject(value)) return { is: 'fault', fault: 'a transcript is a JSON object' };
  const isHeader = !('turns' in value) && ('pack' in value || 'people' in value);
  const [fault] = isHeader ? headerFaults(value) : documentFaults(value);
  if (fault !== undefined) return { is: 'fault', fault };
  if (isHeader) {
    const { pack = null, people = [] } = value as Partial<Header>;
    return { is: 'header', header: { pack, people } };
  }
  // Checked above, field by field.
  const {
    turns,
    marks = [],
    ...stated
  } = value as Partial<Transcript> & { readonly turns: readonly JsonTurn[] };
  return {
    is: 'document',
    reading: { stated, published: null, head: [], turns: turns.map(readTurn), marks },
  };
}

interface JsonTurn {
  readonly speaker?: string;
  readonly label?: string;
  readonly paragraphs: readonly string[];
}

function readTurn({ speaker, label = '', paragraphs }: JsonTurn): ReadTurn {
  return { label, paragraphs, ...(speaker === undefined ? {} : { speaker }) };
}

type Json = Readonly<Record<string, unknown>>;

function* documentFaults(record: Json): Generator<string> {
  for (const field of Object.keys(record)) {
    if (!FIELDS.includes(field)) yield `there is no field "${field}"`;
  }
  for (const field of TEXTS) {
    if (field in record && typeof record[field] !== 'string') yield `"${field}" is a text`;
  }
  const {
    id,
    date,
    retrieved,
    sha256,
    datePrecision,
    edition,
    complete,
    url,
    turns,
    marks = [],
  } = record;
  if (id !== undefined && !ID.test(String(id)))
    yield 'the id has small letters, digits and hyphens';
  if (date !== undefined && !isDay(String(date))) yield '"date" is a day, yyyy-mm-dd';
  if (retrieved && !isDay(String(retrieved))) yield '"retrieved" is a day, yyyy-mm-dd';
  if (sha256 !== undefined && !/^[\da-f]{64}$/.test(String(sha256)))
    yield '"sha256" is 64 hex digits';
  if (datePrecision !== undefined && !PRECISIONS.includes(String(datePrecision)))
    yield `"datePrecision" is one of ${PRECISIONS.join(', ')}`;
  if (edition !== undefined && !(EDITIONS as readonly string[]).includes(String(edition)))
    yield `"edition" is one of ${EDITIONS.join(', ')}`;
  if (complete !== undefined && typeof complete !== 'boolean') yield '"complete" is true or false';
  if (url !== undefined && !/^(?:https?:\/\/\S+)?$/.test(String(url)))
    yield '"url" is empty or begins with https:// or http://';
  if (!Array.isArray(turns) || turns.length === 0) return yield '"turns" is a list';
  for (const [index, turn] of turns.entries()) {
    const where = `turn ${index + 1}`;
    if (!isObject(turn)) yield `${where} is no object`;
    else if (!isTextOrNothing(turn.label) || !isTextOrNothing(turn.speaker))
      yield `label and speaker of ${where} are texts`;
    else if (!isTexts(turn.paragraphs))
      yield `${where} has no paragraphs, or one with blanks around it`;
  }
  if (!Array.isArray(marks)) return yield '"marks" is a list';
  for (const [index, mark] of marks.entries()) {
    if (!isMark(mark, turns as readonly JsonTurn[]))
      yield `mark ${index + 1} is {turn, paragraph, at, length (of a correction), kind, text} of a place in the turns`;
  }
}

function* headerFaults({ pack, people = [], ...rest }: Json): Generator<string> {
  for (const field of Object.keys(rest))
    yield `there is no field "${field}" beside "pack" and "people"`;
  if (pack !== undefined && pack !== null) {
    if (!isObject(pack)) return yield '"pack" is an object';
    for (const field of LABEL_FIELDS) {
      if (typeof pack[field] !== 'string') yield `"${field}" of the pack is a text`;
    }
  }
  if (!Array.isArray(people) || !people.every(isPerson))
    yield '"people" is a list of {id, name, aliases, gender, roles: [{title, from, to}]}';
}

const LABEL_FIELDS = ['id', 'title', 'version', 'publisher', 'licence'];
const TEXTS = [
  ...['id', 'title', 'kind', 'speaker', 'role', 'date', 'datePrecision', 'place', 'edition'],
  ...['language', 'url', 'retrieved', 'licence', 'publisher', 'note', 'sha256'],
];
const FIELDS = [...TEXTS, 'complete', 'turns', 'marks'];
const PRECISIONS = ['day', 'month', 'year'];

/** How words may have come down to us. */
export const EDITIONS: readonly Edition[] = [
  ...(['delivered', 'prepared', 'transcript', 'written', 'captions'] as const),
  ...(['translation', 'press report'] as const),
];
const MARK_KINDS = ['applause', 'laughter', 'note', 'page', 'correction', 'time'];
const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u; // "us-rok-2plus2-2024-10-31"

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';

function isTexts(value: unknown): boolean {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    texts.length > 0 &&
    texts.every((text) => typeof text === 'string' && text.trim() === text && !text.includes('\n'))
  );
}

function isMark(value: unknown, turns: readonly JsonTurn[]): value is Mark {
  if (!isObject(value)) return false;
  const { turn, paragraph, at, length = 0, kind, text } = value;
  const numbers = [turn, paragraph, at, length];
  if (!numbers.every((number) => Number.isInteger(number) && Number(number) >= 0)) return false;
  const words = turns[Number(turn)]?.paragraphs?.[Number(paragraph)];
  if (words === undefined || Number(at) + Number(length) > words.length) return false;
  return MARK_KINDS.includes(String(kind)) && typeof text === 'string';
}

function isPerson(value: unknown): value is Person {
  if (!isObject(value) || !Array.isArray(value.aliases) || !Array.isArray(value.roles))
    return false;
  const { id, name, gender, aliases, roles } = value;
  const isRole = (role: unknown) =>
    isObject(role) &&
    typeof role.title === 'string' &&
    [role.from, role.to].every((day) => day === null || typeof day === 'string');
  return (
    [id, name, ...aliases].every((text) => typeof text === 'string') &&
    (gender === undefined || gender === 'f' || gender === 'm') &&
    roles.every(isRole)
  );
}
