import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Corpus } from '../engine/corpus/corpus.ts';
import { badInput, explainFile, resolveInput } from './bad-input.ts';

/** Opens the named packs, or the built-in ones when none is named; BadInput when one is damaged. */
export async function openCorpus(paths: readonly string[] = []): Promise<Corpus> {
  const named = paths.length > 0 ? paths.map(resolveInput) : await builtIn();
  const packs = await Promise.all(named.map(readPack));
  try {
    return Corpus.open(packs);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PackError') throw error;
    const files = named.length === 1 ? named[0] : `one of ${named.join(', ')}`;
    throw badInput(`${error.message} (${files})`);
  }
}

async function builtIn(): Promise<readonly string[]> {
  const folder = join(import.meta.dirname, '..', '..', 'assets', 'corpus');
  const names = await readdir(folder).catch(() => []);
  const packs = names.filter((name) => name.endsWith('.pack')).sort();
  if (packs.length === 0) throw badInput('There is no corpus yet: run npm run corpus.');
  return packs.map((name) => join(folder, name));
}

/** The bytes of a pack file. Throws BadInput. */
export async function readPack(path: string): Promise<ArrayBuffer> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    // A small file is a view into Node's shared pool, a large one owns its buffer: copy only then.
    if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) return buffer;
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  } catch (error) {
    throw badInput(explainFile(path, error));
  }
}
