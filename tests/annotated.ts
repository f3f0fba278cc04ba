/**
 * The annotated texts, which lie outside the project (../shared/gold), and how they are split: a
 * quarter is held back by a hash of the document's id, and nobody looks at its errors while working.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const gold = resolve(import.meta.dirname, '../../shared/gold');

/** The annotated files: US news, German Wikinews, single sentences in English and Spanish. */
export const files = ['en-dev.quoted.jsonl', 'de-dev.quoted.jsonl', 'mini-unit.jsonl'] as const;

/** One line of a gold file; further fields are passed on to the scorer untouched. */
export interface Document {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

export type Slice = 'all' | 'seen' | 'held';

/** The gold file's documents of a slice, or null when the shared folder is not there. */
export function loadGold(file: string, slice: Slice): Document[] | null {
  const path = join(gold, file);
  if (!existsSync(path)) return null;
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Document);
  return documents.filter((each) => slice === 'all' || (slice === 'held') === isHeld(each.id));
}

/** Whether a document belongs to the quarter nobody looks at: FNV-1a of its id. */
export function isHeld(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const letter of id)
    hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0;
  return (hash >>> 8) % 4 === 0;
}
