// From transcripts to a pack (layout.ts draws the file).
//
// A source's text is its paragraphs joined by a line end, its turns by an empty line; labels and marks stay out.
// packwords.ts numbers the words, packgrams.ts indexes them; what is left is a little JSON.
// The same input gives the same bytes on every machine with the same Unicode tables.
// Cost: linear, about 0.5 µs a word, a quarter of it for the tokeniser; the texts are laid out one at a time.

import type { Person } from '../people.ts';
import { type Correction, listCorrections } from './corrections.ts';
import { writePack } from './layout.ts';
import type { Origin, PackLabel, PackMetadata, Source, Voice } from './metadata.ts';
import { indexGrams } from './packgrams.ts';
import { numberWords, type PlainText } from './packwords.ts';
import { listTimes, type Times } from './times.ts';

/** One speaker's uninterrupted words. speaker: person id, '' when anonymous; label: as printed, or ''. */
export interface Turn {
  readonly speaker: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
}

/**
 * What a transcript shows but nobody said; kept out of the words. at: UTF-16 offset in the paragraph. A correction's
 * text are the official words for the `length` UTF-16 units spoken from there on ('' strikes them, no length puts in).
 * A time's text is where in the recording the words from there on begin, in seconds ("83.5").
 */
export interface Mark {
  readonly turn: number;
  readonly paragraph: number;
  readonly at: number;
  readonly length?: number;
  readonly kind: 'applause' | 'laughter' | 'note' | 'page' | 'correction' | 'time';
  readonly text: string;
}

/** What importers produce and `buildPack` indexes: one document with what is known about it. */
export interface Transcript extends Source, Origin {
  readonly turns: readonly Turn[];
  readonly marks: readonly Mark[];
}

/** Indexes transcripts into one pack; equal input gives equal bytes. `progress` is told (done, total). */
export function buildPack(
  info: PackLabel,
  transcripts: readonly Transcript[],
  people: readonly Person[],
  progress: (done: number, total: number) => void = () => {},
): ArrayBuffer {
  const corrections: (readonly Correction[])[] = [];
  const times: Times[] = [];
  function* plainTexts(): Generator<PlainText> {
    for (const transcript of transcripts) {
      const { text, turnChar, paragraphChar } = layOutTurns(transcript);
      const charAt = (turn: number, at: number) => paragraphChar[turn]?.[at] ?? 0;
      corrections.push(listCorrections(transcript.marks, charAt));
      times.push(listTimes(transcript.marks, charAt));
      yield { text, turnChar };
    }
  }
  const units = transcripts.reduce((sum, { turns }) => sum + unitsOf(turns), 0);
  const { tokenWord, passages, ...words } = numberWords(plainTexts(), units, (done) => {
    progress(done, transcripts.length);
  });
  const { voices, turnVoice } = listVoices(transcripts);
  const metadata: PackMetadata = {
    label: info,
    sources: transcripts.map(describe),
    people: people.map(describePerson),
    voices,
    passages,
    corrections: corrections.some((list) => list.length > 0) ? corrections : [],
    times: times.some((list) => list.length > 0) ? times : [],
  };
  return writePack({
    metadata: new TextEncoder().encode(JSON.stringify(metadata)),
    ...words,
    turnVoice,
    ...indexGrams(tokenWord, words.wordWeight, words.sourceToken),
  });
}

/** What is known about a transcript, in one order: the order of its fields must not change the bytes. */
function describe(transcript: Transcript): Source & Origin {
  const { id, title, speaker, role, date, datePrecision, place, edition, complete } = transcript;
  const { language, url, licence, publisher, note, kind, retrieved, sha256 } = transcript;
  const source = { id, title, speaker, role, date, datePrecision, place, edition, complete };
  const origin = { kind, retrieved, ...(sha256 === undefined ? {} : { sha256 }) };
  return { ...source, language, url, licence, publisher, note, ...origin };
}

function describePerson({ id, name, aliases, gender, roles }: Person): Person {
  const held = roles.map(({ title, from, to }) => ({ title, from, to }));
  return { id, name, aliases, ...(gender === undefined ? {} : { gender }), roles: held };
}

function unitsOf(turns: readonly Turn[]): number {
  let units = 0;
  for (const { paragraphs } of turns) for (const text of paragraphs) units += text.length + 1;
  return units;
}

/** A transcript as one text, and the offsets at which its turns and their paragraphs begin. */
interface TurnLayout {
  readonly text: string;
  readonly turnChar: readonly number[];
  readonly paragraphChar: readonly (readonly number[])[];
}

function layOutTurns({ turns }: Transcript): TurnLayout {
  const turnChar: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const append = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const paragraphChar = turns.map(({ paragraphs }) => {
    if (length > 0) append('\n\n');
    turnChar.push(length);
    return paragraphs.map((paragraph, i) => {
      if (i > 0) append('\n');
      append(paragraph);
      return length - paragraph.length;
    });
  });
  return { text: pieces.join(''), turnChar, paragraphChar };
}

/** The distinct speakers with their labels, and which of them each turn is. */
function listVoices(transcripts: readonly Transcript[]) {
  const voices: Voice[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const turnVoice: number[] = [];
  for (const { turns } of transcripts) {
    for (const { speaker, label } of turns) {
      const labels = numbers.get(speaker) ?? new Map<string, number>();
      numbers.set(speaker, labels);
      const number = labels.get(label) ?? voices.push({ speaker, label }) - 1;
      labels.set(label, number);
      turnVoice.push(number);
    }
  }
  return { voices, turnVoice: Uint32Array.from(turnVoice) };
}
