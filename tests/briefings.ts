/**
 * The White House's texts of 2024 as transcripts, imported from files outside the project (`briefings`): a file a
 * document, its head in YAML, its text in Markdown.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Transcript } from '../src/engine/corpus/build.ts';
import type { Person } from '../src/engine/people.ts';
import { type Imported, importFile } from '../src/import/files.ts';

/** The folder, or null where it is not there. */
export const briefings = present(resolve(import.meta.dirname, '../../shared/corpora/wh-briefings'));

/** Those a label may mean. */
const people: readonly Person[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'assets', 'people.json'), 'utf8'),
);

/** The names of the documents within the folder, in order. */
export function listBriefings(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /2024-\d\d.*\.md$/.test(name))
    .sort();
}

/** One document, by its bytes. */
export function importBriefing(name: string, bytes: Uint8Array): Promise<Imported> {
  async function* pieces() {
    yield bytes;
  }
  const file = { name: basename(name), type: '', size: bytes.length, bytes: pieces };
  return importFile(file, { tree: noPages, people });
}

/** Transcripts of the documents whose file name and text are wanted, and who speaks in them. */
export async function readBriefings(
  folder: string,
  wanted: (name: string, text: string) => boolean,
): Promise<{ readonly transcripts: readonly Transcript[]; readonly people: readonly Person[] }> {
  const transcripts: Transcript[] = [];
  const speaking = new Map<string, Person>();
  for (const name of listBriefings(folder)) {
    const bytes = readFileSync(join(folder, name));
    if (!wanted(name, bytes.toString('utf8'))) continue;
    const imported = await importBriefing(name, bytes);
    if (imported.state === 'refused') throw new RangeError(`${name}: ${imported.why}`);
    transcripts.push(...imported.transcripts);
    for (const person of imported.people) speaking.set(person.id, person);
  }
  return { transcripts, people: [...speaking.values()] };
}

function noPages(): never {
  throw new RangeError('the texts hold no page');
}

function present(folder: string): string | null {
  return existsSync(folder) ? folder : null;
}
