import { unpack } from '../engine/corpus/unpack.ts';
import { printTranscripts } from '../import/print.ts';
import { badInput, resolveInput } from './bad-input.ts';
import { readPack } from './packs.ts';
import { writeWhole } from './write.ts';

/** Writes a pack's transcripts as JSONL to a file, or to standard output when `out` is null. */
export async function exportPack(path: string, out: string | null): Promise<void> {
  const { label, people, transcripts } = open(await readPack(resolveInput(path)), path);
  const lines = printTranscripts(transcripts, { pack: label, people });
  if (out === null) process.stdout.write(lines);
  else await writeWhole(resolveInput(out), new TextEncoder().encode(lines));
}

function open(pack: ArrayBuffer, path: string) {
  try {
    return unpack(pack);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PackError') throw error;
    throw badInput(`${error.message} (${path})`);
  }
}
