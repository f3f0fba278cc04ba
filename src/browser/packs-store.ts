// The one database of the library: packs the reader installed, pages that wait to be corrected, subscriptions
// and downloads under way.

import type { DBSchema } from 'idb';
import type { PackLabel } from '../engine/corpus/metadata.ts';
import { databaseOf } from './database.ts';
import type { Download, Subscription } from './subscriptions-store.ts';

/** An installed pack, without its bytes. */
export interface Installed extends PackLabel {
  readonly size: number;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** Address of the pack index it comes from; '' for a pack made or opened here. */
  readonly index: string;
  /** Where errors in its sources can be reported, an e-mail or https address; '' when nobody says. */
  readonly support: string;
}

/** A page of the web as it was read, before it becomes a source. */
export interface KeptPage {
  readonly key: string;
  readonly source: string;
  readonly address: string;
  /** ISO, to the second. */
  readonly retrieved: string;
  /** Of `source` in UTF-8, in hex. */
  readonly sha256: string;
}

export interface Schema extends DBSchema {
  readonly packs: { key: string; value: Installed };
  /** By pack. */
  readonly bytes: { key: string; value: ArrayBuffer };
  readonly pages: { key: string; value: KeptPage };
  /** By the address of the index. */
  readonly subscriptions: { key: string; value: Subscription };
  /** By SHA-256 of what is being downloaded. */
  readonly downloads: { key: string; value: Download };
}

/** The database, opened at the first call; rejects when the browser cannot open it. */
export const openStore = databaseOf<Schema>('library', 1, (database) => {
  database.createObjectStore('packs', { keyPath: 'id' });
  database.createObjectStore('bytes');
  database.createObjectStore('pages', { keyPath: 'key' });
  database.createObjectStore('subscriptions', { keyPath: 'address' });
  database.createObjectStore('downloads', { keyPath: 'sha256' });
});
