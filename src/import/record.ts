/**
 * A record written by hand (assets/records/*.json) to a Transcript: JSON of that very shape, checked
 * field by field, so that a slip of the pen stops the build with the file, the field and what it
 * should hold. Nothing is guessed or filled in.
 */
import type { Transcript } from '../engine/corpus/build.ts';
import type { Person } from '../engine/people.ts';

/** The record in `json`; `name` is the file's name for the error, a RangeError with one sentence. */
export function readRecord(json: string, name: string, people: readonly Person[]): Transcript {
  const record: unknown = JSON.parse(json);
  const known = new Set(['', ...people.map((person) => person.id)]);
  for (const fault of faultsOf(record, known)) throw new RangeError(`${name}: ${fault}`);
  return record as Transcript;
}

/** The first thing wrong with each field, in reading order. */
function* faultsOf(record: unknown, speakers: ReadonlySet<string>): Generator<string> {
  if (!isObject(record)) return yield 'not a JSON object';
  for (const field of Object.keys(record)) {
    if (!FIELDS.includes(field)) yield `there is no field "${field}"`;
  }
  for (const field of FIELDS) {
    if (!(field in record)) yield `the field "${field}" is missing`;
    else if (TEXTS.includes(field) && typeof record[field] !== 'string')
      yield `"${field}" is a text`;
  }
  if (!ID.test(String(record.id))) yield 'the id has small letters, digits and hyphens';
  if (!isDay(record.date)) yield '"date" is a day, yyyy-mm-dd';
  if (!isDay(record.retrieved)) yield '"retrieved" is a day, yyyy-mm-dd';
  if (!PRECISIONS.includes(String(record.datePrecision))) {
    yield `"datePrecision" is one of ${PRECISIONS.join(', ')}`;
  }
  if (!EDITIONS.includes(String(record.edition)))
    yield `"edition" is one of ${EDITIONS.join(', ')}`;
  if (typeof record.complete !== 'boolean') yield '"complete" is true or false';
  if (!/^(?:https:\/\/\S+)?$/.test(String(record.url)))
    yield '"url" is empty or begins with https://';
  if (!speakers.has(String(record.speaker))) yield `${record.speaker} is not in the people file`;
  if (!Array.isArray(record.turns) || record.turns.length === 0) return yield '"turns" is a list';
  for (const [index, turn] of record.turns.entries()) {
    const where = `turn ${index + 1}`;
    if (!isObject(turn) || typeof turn.label !== 'string') yield `${where} has no label`;
    else if (!speakers.has(String(turn.speaker))) {
      yield `${turn.speaker} of ${where} is not in the people file`;
    } else if (!isTexts(turn.paragraphs)) yield `${where} has no paragraphs`;
  }
  if (!Array.isArray(record.marks) || !record.marks.every(isMark)) {
    yield '"marks" is a list of {turn, paragraph, at, length (of a correction), kind, text}';
  }
}

const TEXTS = [
  ...['id', 'title', 'kind', 'speaker', 'role', 'date', 'datePrecision', 'place', 'edition'],
  ...['language', 'url', 'retrieved', 'licence', 'publisher', 'note'],
];
const FIELDS = [...TEXTS, 'complete', 'turns', 'marks'];
const PRECISIONS = ['day', 'month', 'year'];
const EDITIONS = [
  ...['delivered', 'prepared', 'transcript', 'written', 'captions', 'translation', 'press report'],
];
const MARK_KINDS = ['applause', 'laughter', 'note', 'page', 'correction'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/; // "us-rok-2plus2-2024-10-31"

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() === text)
  );
}

/** A day that exists: 2024-02-30 does not. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isMark(value: unknown): boolean {
  if (!isObject(value)) return false;
  const numbers = [value.turn, value.paragraph, value.at, value.length ?? 0];
  const counted = numbers.every((number) => Number.isInteger(number) && Number(number) >= 0);
  return counted && MARK_KINDS.includes(String(value.kind)) && typeof value.text === 'string';
}
