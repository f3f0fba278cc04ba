import type { Address } from '../remote/address.ts';
import { type Library, openLibrary } from '../remote/cluster.ts';
import { type Loaded, loadPack, mergeLibrary, type Progress } from '../remote/load.ts';
import { LibraryError } from '../remote/request.ts';
import { badInput, resolveInput } from './bad-input.ts';
import { explainFailure, readLibrary } from './library.ts';
import type { PushOptions } from './options.ts';
import { openCorpus, readPack } from './packs.ts';
import { bar, drawOver } from './progress.ts';

/** `onrecord push`: loads packs into a shared library, one after another. Throws BadInput; what is in stays in, and
 * the same command goes on behind it. */
export async function push(options: PushOptions): Promise<void> {
  const [address, ...others] = options.addresses.map((text) => readLibrary('--clickhouse', text));
  if (!address) throw badInput('Name the server: --clickhouse URL.');
  // Before anything is sent, every pack is looked at.
  await openCorpus(options.packs);
  const library = await open(address, options.cluster, others);
  for (const path of options.packs.map(resolveInput)) {
    const started = performance.now();
    const draw = process.stderr.isTTY ? drawOver : () => {};
    const loaded = await guard(address, async () =>
      loadPack(library, await readPack(path), {
        progress: (progress) => draw(lineOf(progress, performance.now() - started)),
      }),
    ).finally(() => draw(''));
    process.stdout.write(`${sumUp(loaded, performance.now() - started)}\n`);
  }
  if (process.stderr.isTTY) drawOver('merging what was loaded');
  await guard(address, () => mergeLibrary(library)).finally(
    () => process.stderr.isTTY && drawOver(''),
  );
}

function open(address: Address, cluster: string, others: readonly Address[]): Promise<Library> {
  return guard(address, () =>
    openLibrary(address, cluster, others).catch((error) => {
      if (!(error instanceof LibraryError)) throw error;
      if (error.kind === 'foreign' && error.message !== '')
        throw badInput(`${address.name} knows no cluster "${cluster}": see system.clusters there.`);
      if (error.kind === 'away' && others.length === 0)
        throw badInput(
          `${explainFailure('away', address.name, '')} Where the nodes do not share one HTTP port, name each with a --clickhouse of its own.`,
        );
      throw error;
    }),
  );
}

/** Failures as sentences. */
async function guard<Value>({ name }: Address, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    throw badInput(
      `${explainFailure(error.kind, name, error.message)} What is loaded stays; the same command goes on behind it.`,
    );
  }
}

function lineOf({ pack, sources, ofSources, grams, isWaiting }: Progress, ms: number): string {
  const state = isWaiting ? 'waiting for a node' : `${rate(grams, ms)} triples a second`;
  return `${bar(sources / Math.max(1, ofSources))} ${pack}  ${state}`;
}

function sumUp({ pack, state, grams }: Loaded, ms: number): string {
  if (state === 'already there') return `${pack}: already there`;
  const seconds = (ms / 1000).toFixed(1);
  return `${pack}: ${grams.toLocaleString('en')} triples in ${seconds} s, ${rate(grams, ms)} a second`;
}

function rate(grams: number, ms: number): string {
  return Math.round((grams / Math.max(1, ms)) * 1000).toLocaleString('en');
}
