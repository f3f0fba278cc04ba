/**
 * Transcripts as JSONL, the way back from a library into a file: a header, then one document a line. What
 * `importFile` reads again gives the same pack, byte for byte.
 */
import type { Transcript } from '../engine/corpus/build.ts';
import type { Header } from './transcript.ts';

/** The lines of a file, the last with its end. */
export function printTranscripts(transcripts: readonly Transcript[], header: Header): string {
  return [header, ...transcripts].map((line) => `${JSON.stringify(line)}\n`).join('');
}
