/**
 * From what a format says to a Transcript: names become people, the day of the event is settled, gaps are filled
 * with what is true of every document. What rests on a guess is a doubt, for the reader to correct.
 */
import type { Transcript, Turn } from '../engine/corpus/build.ts';
import { languageOf } from '../engine/lang/index.ts';
import type { Person } from '../engine/people.ts';
import { findDay, isDay } from './day.ts';
import { readHeading } from './heading.ts';
import { isAnonymous } from './label.ts';
import { firstNamed, openingOf, openNames, readByline, slugOf } from './names.ts';
import type { Reading } from './reading.ts';

/** A field that is not sure, and why. */
export interface Doubt {
  readonly field: 'title' | 'date' | 'speaker' | 'turns';
  /** For a speaker who could not be told: the turn. */
  readonly turn?: number;
  readonly why: 'missing' | 'publication' | 'file-name' | 'label-alone' | 'no-labels';
}

/** One document, ready to be shown, corrected and indexed. people: everybody who speaks in it. */
export interface Settled {
  readonly transcript: Transcript;
  readonly people: readonly Person[];
  readonly doubts: readonly Doubt[];
}

/** `name` is the file's name, or the last part of an address. */
export function settle(reading: Reading, name: string, people: readonly Person[]): Settled {
  const { stated } = reading;
  const doubts: Doubt[] = [];
  const stem = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[a-z0-9]{1,6}$/i, '');
  const paragraphs = reading.turns.flatMap((turn) => turn.paragraphs);
  const language = stated.language ?? languageOf(undefined, openingOf(paragraphs)).code;
  const title = stated.title ?? reading.head[0] ?? stem;
  if (stated.title === undefined) doubts.push({ field: 'title', why: 'missing' });
  const heading = readHeading(title, reading.head, language);
  const { date, why } = settleDay(reading, heading.day, stem, language);
  if (why !== null) doubts.push({ field: 'date', why });

  const everybody = new Map<string, Person>();
  const nameSpeaker = openNames({ title, head: reading.head, paragraphs, language, date }, people);
  const idOf = (label: string): string => {
    const person = nameSpeaker(label);
    if (person !== null) everybody.set(person.id, person);
    return person?.id ?? '';
  };
  // Where turns are labelled the labels say who speaks; a title alone is asked where they are not.
  const isLabelled = reading.turns.some(
    ({ label, name: full }) => label !== '' || full !== undefined,
  );
  const byline = readByline(title, language);
  const author = stated.speaker ?? (isLabelled ? '' : (byline?.name ?? ''));
  const main = known(author, people)?.id ?? (author === '' ? '' : idOf(author));
  const speaks = (turn: Reading['turns'][number]): string => {
    if (turn.speaker !== undefined) return turn.speaker;
    return turn.label === '' && turn.name === undefined ? main : idOf(turn.name ?? turn.label);
  };
  const turns: Turn[] = reading.turns.map((turn) => ({
    speaker: speaks(turn),
    label: turn.label,
    paragraphs: turn.paragraphs,
  }));
  for (const id of new Set([main, ...turns.map(({ speaker }) => speaker)])) {
    const person = known(id, people);
    if (person !== undefined) everybody.set(person.id, person);
  }
  turns.forEach(({ speaker, label }, turn) => {
    if (speaker === '' && label !== '' && !isAnonymous(label))
      doubts.push({ field: 'speaker', turn, why: 'label-alone' });
  });
  if (turns.every(({ label }) => label === '')) doubts.push({ field: 'turns', why: 'no-labels' });

  const speaking = [...everybody.values()];
  const speaker =
    stated.speaker === undefined && isLabelled
      ? (firstNamed(title, speaking)?.id ?? mostWords(turns))
      : main;
  const isByline = byline !== null && speaker !== '' && nameSpeaker(byline.name)?.id === speaker;
  return {
    transcript: {
      id: stated.id && ID.test(stated.id) ? stated.id : slugOf(stem) || 'document',
      title,
      kind: stated.kind ?? '',
      speaker,
      role: stated.role ?? (isByline ? byline.role : ''),
      date,
      datePrecision: stated.datePrecision ?? 'day',
      place: stated.place ?? heading.place,
      edition: stated.edition ?? heading.edition ?? 'transcript',
      complete: stated.complete ?? !heading.excerpt,
      language,
      url: /^https?:\/\/\S+$/.test(stated.url ?? '') ? (stated.url ?? '') : '',
      licence: stated.licence ?? '',
      publisher: stated.publisher ?? '',
      note: stated.note ?? '',
      retrieved: stated.retrieved ?? '',
      ...(stated.sha256 === undefined ? {} : { sha256: stated.sha256 }),
      turns,
      marks: reading.marks,
    },
    people: [...everybody.values()],
    doubts,
  };
}

const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u; // "us-rok-2plus2-2024-10-31"

function known(id: string, people: readonly Person[]): Person | undefined {
  return people.find((person) => person.id === id);
}

/** An event is published within weeks; a day printed long before is what was spoken about. */
const WEEKS_TO_PUBLISH = 60;

function settleDay(
  { stated, published }: Reading,
  printed: string | null,
  stem: string,
  language: string,
): { readonly date: string; readonly why: Doubt['why'] | null } {
  if (published === null && stated.date !== undefined) return { date: stated.date, why: null };
  const bound = published || stated.date;
  if (printed !== null && (bound === undefined || isSoonBefore(printed, bound)))
    return { date: printed, why: null };
  if (stated.date !== undefined)
    return { date: stated.date, why: stated.date === published ? 'publication' : null };
  if (published) return { date: published, why: 'publication' };
  const named = findDay(stem.replace(/_/g, '-'), language)?.iso;
  if (named !== undefined && isDay(named)) return { date: named, why: 'file-name' };
  return { date: '', why: 'missing' };
}

function isSoonBefore(day: string, published: string): boolean {
  const days = (Date.parse(published) - Date.parse(day)) / 86_400_000;
  return days >= -1 && days <= WEEKS_TO_PUBLISH;
}

/** Who says most, '' when nobody is named. */
function mostWords(turns: readonly Turn[]): string {
  const letters = new Map<string, number>();
  for (const { speaker, paragraphs } of turns) {
    const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
    if (speaker !== '') letters.set(speaker, (letters.get(speaker) ?? 0) + length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
