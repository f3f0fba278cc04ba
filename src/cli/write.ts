import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { badInput } from './bad-input.ts';

/** The whole file or none of it: a half-written pack must never be opened. BadInput when it cannot be written. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw badInput(explainWrite(path, bytes.length, error));
  }
}

/** One sentence about a file or folder that could not be written. */
export function explainWrite(path: string, bytes: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const place = relative(process.cwd(), path);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk is full: ${place} needs ${megabytes(bytes)}. Free some space and try again.`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `No permission to write ${place}.`;
  }
  return `${place} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
}

/** "9.81 MB", "4.2 kB". */
export function megabytes(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
