// What a pack says in words: its label, its sources, its people. JSON inside the pack, read on first demand and
// checked field by field, because a pack may come from anywhere and these strings reach the reader's screen.

import type { Person } from '../people.ts';
import { type Correction, readCorrections } from './corrections.ts';
import { fail, type PackView } from './layout.ts';
import { readTimes, type Times } from './times.ts';

/** How the words of a source came down to us. */
export type Edition =
  | 'delivered'
  | 'prepared'
  | 'transcript'
  | 'written'
  | 'captions'
  | 'translation'
  | 'press report';

const EDITIONS: readonly string[] = [
  'delivered',
  'prepared',
  'transcript',
  'written',
  'captions',
  'translation',
  'press report',
] satisfies Edition[];

/** One utterance or document. speaker: person id; date: ISO; note: flags such as an uncertain date. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly speaker: string;
  readonly role: string;
  readonly date: string;
  readonly datePrecision: 'day' | 'month' | 'year';
  readonly place: string;
  readonly edition: Edition;
  /** Whether the source holds all that was said. */
  readonly complete: boolean;
  readonly language: string;
  readonly url: string;
  readonly licence: string;
  /** For a press report the paper or agency, else ''. */
  readonly publisher: string;
  readonly note: string;
}

/** What a pack says about itself. */
export interface PackLabel {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly licence: string;
}

/** Who speaks in a turn: a person id ('' when anonymous) and the label as printed. */
export interface Voice {
  readonly speaker: string;
  readonly label: string;
}

/** All the JSON of a pack. */
export interface PackMetadata {
  readonly label: PackLabel;
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly voices: readonly Voice[];
  /** Sentences in all sources. */
  readonly passages: number;
  /** Official corrections, a list for each source; empty when the pack has none. */
  readonly corrections: readonly (readonly Correction[])[];
  /** Times of recordings, a list for each source; empty when the pack has none. */
  readonly times: readonly Times[];
}

/** What a pack keeps of how a source was fetched, for those who take it out again. */
export interface Origin {
  readonly kind: string;
  /** Day the text was fetched, ISO; '' when unknown. */
  readonly retrieved: string;
  /** SHA-256 of what was fetched, hex; left out when nobody took it. */
  readonly sha256?: string;
}

/** The origins of a pack's sources in their order; throws PackError when one is of another kind. */
export function readOrigins({ metadata }: PackView): readonly Origin[] {
  const root = asRecord(parse(metadata), 'pack');
  return asList(root.sources, 'sources').map((source, i) => {
    const record = asRecord(source, `source ${i}`);
    const origin = { kind: asText(record, 'kind'), retrieved: asText(record, 'retrieved') };
    return 'sha256' in record ? { ...origin, sha256: asText(record, 'sha256') } : origin;
  });
}

/** Reads a pack's JSON; throws PackError when a field is missing, of another kind, or does not fit the pack. */
export function readMetadata({ metadata, sources, turnVoice }: PackView): PackMetadata {
  const root = asRecord(parse(metadata), 'pack');
  const read: PackMetadata = {
    label: readLabel(root.label),
    sources: asList(root.sources, 'sources').map(readSource),
    people: asList(root.people, 'people').map(readPerson),
    voices: asList(root.voices, 'voices').map((voice, i) => {
      const record = asRecord(voice, `voice ${i}`);
      return { speaker: asText(record, 'speaker'), label: asText(record, 'label') };
    }),
    passages: typeof root.passages === 'number' ? root.passages : fail('metadata', 'no passages'),
    corrections: readCorrections(root.corrections ?? [], sources),
    times: readTimes(root.times ?? [], sources),
  };
  if (read.sources.length !== sources)
    fail('metadata', `${read.sources.length} sources, ${sources} are due`);
  if (turnVoice.some((voice) => voice >= read.voices.length))
    fail('turnVoice', 'a voice is missing');
  return read;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return fail('metadata', 'it is not JSON');
  }
}

function readLabel(value: unknown): PackLabel {
  const record = asRecord(value, 'label');
  return {
    id: asText(record, 'id'),
    title: asText(record, 'title'),
    version: asText(record, 'version'),
    publisher: asText(record, 'publisher'),
    licence: asText(record, 'licence'),
  };
}

function readSource(value: unknown, i: number): Source {
  const record = asRecord(value, `source ${i}`);
  const edition = asText(record, 'edition');
  const precision = asText(record, 'datePrecision');
  if (!EDITIONS.includes(edition)) fail('metadata', `source ${i} has edition "${edition}"`);
  return {
    id: asText(record, 'id'),
    title: asText(record, 'title'),
    speaker: asText(record, 'speaker'),
    role: asText(record, 'role'),
    date: asText(record, 'date'),
    datePrecision: precision === 'day' || precision === 'month' ? precision : 'year',
    place: asText(record, 'place'),
    edition: edition as Edition,
    complete: record.complete === true,
    language: asText(record, 'language'),
    url: asText(record, 'url'),
    licence: asText(record, 'licence'),
    publisher: asText(record, 'publisher'),
    note: asText(record, 'note'),
  };
}

function readPerson(value: unknown, i: number): Person {
  const record = asRecord(value, `person ${i}`);
  const person = {
    id: asText(record, 'id'),
    name: asText(record, 'name'),
    aliases: asList(record.aliases, 'aliases').map((alias) =>
      typeof alias === 'string'
        ? alias
        : fail('metadata', `person ${i} has an alias of another kind`),
    ),
    roles: asList(record.roles, 'roles').map((role) => {
      const fields = asRecord(role, `a role of person ${i}`);
      return {
        title: asText(fields, 'title'),
        from: fields.from === null ? null : asText(fields, 'from'),
        to: fields.to === null ? null : asText(fields, 'to'),
      };
    }),
  };
  const { gender } = record;
  return gender === 'f' || gender === 'm' ? { ...person, gender } : person;
}

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return fail('metadata', `no ${what}`);
}

function asList(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail('metadata', `no ${what}`);
}

function asText(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : fail('metadata', `no ${field}`);
}
