// Files for tests of the importer: a name and a text or bytes, in one piece or many.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom/worker';
import type { Transcript } from '../../src/engine/corpus/build.ts';
import type { Person } from '../../src/engine/people.ts';
import { type Imported, type ImportOptions, importFile } from '../../src/import/files.ts';
import { sayRefusal } from '../../src/import/refusal.ts';

export const people: readonly Person[] = JSON.parse(readFileSync('assets/people.json', 'utf8'));

export const tree = (source: string): Document => parseHTML(source).document as unknown as Document;

/** Imports a text or bytes under a name, in pieces of `size` bytes when given. */
export function importAs(
  name: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> & { readonly pieces?: number } = {},
): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* stream() {
    const step = options.pieces ?? Math.max(1, bytes.length);
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const file = { name, type: '', size: bytes.length, bytes: stream };
  return importFile(file, { tree, people, ...options });
}

/** The one document of a file; throws the sentence of a refusal. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<Transcript> {
  const imported = await importAs(name, content, options);
  if (imported.state === 'refused') throw new Error(sayRefusal(imported));
  const [first] = imported.transcripts;
  if (first === undefined || imported.transcripts.length > 1)
    throw new Error(`${imported.transcripts.length} documents`);
  return first;
}

/** The sentence a file is refused with; "read" when it is not. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<string> {
  const imported = await importAs(name, content, options);
  return imported.state === 'refused' ? sayRefusal(imported) : 'read';
}

/** "joe | MR. DOE | Good morning. / Thank you." a line a turn. */
export function printTurns({ turns }: Transcript): string {
  return turns
    .map(({ speaker, label, paragraphs }) => `${speaker} | ${label} | ${paragraphs.join(' / ')}`)
    .join('\n');
}
