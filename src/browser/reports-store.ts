// The one database of reports: what was written, where it may go, and the secrets of receivers. It is
// IndexedDB and not storage.local because scripts in pages can read the latter.

import type { DBSchema } from 'idb';
import type { Entry } from '../report/outbox.ts';
import type { Check } from '../report/recheck.ts';
import { databaseOf } from './database.ts';
import type { Destination } from './destinations.ts';
import type { Proof } from './outbox-post.ts';

export interface Schema extends DBSchema {
  readonly entries: {
    key: string;
    value: Entry;
    /** Lanes and drafts apart: an entry whose lane is null is not in the first index. */
    indexes: { lane: [string, number]; order: number };
  };
  readonly destinations: { key: string; value: Destination };
  /** By destination; never leaves the background. */
  readonly secrets: { key: string; value: Proof };
  /** By site: what was chosen there last. */
  readonly defaults: { key: string; value: readonly string[] };
  /** By report: what became of its page. */
  readonly checks: { key: string; value: Check };
}

/** The database, opened at the first call; rejects when the browser cannot open it. */
export const openReports = databaseOf<Schema>('reports', 2, (database, version) => {
  database.createObjectStore('checks');
  if (version > 0) return;
  const entries = database.createObjectStore('entries', { keyPath: 'key' });
  entries.createIndex('lane', ['lane', 'order']);
  entries.createIndex('order', 'order');
  database.createObjectStore('destinations', { keyPath: 'id' });
  database.createObjectStore('secrets');
  database.createObjectStore('defaults');
});
