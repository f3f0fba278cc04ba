import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a browser's profile. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'on-record-'));
}

/**
 * Removes a profile after its browser has gone. The browser's other processes outlive it by moments
 * and go on writing there: it is tried again for ten seconds, and what then still resists is left to
 * whoever clears the system's temporary folder.
 */
export async function dropProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 13 }).catch(() => undefined);
}
