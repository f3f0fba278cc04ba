// What is kept of a subscription, and of a download under way, in the database of the library.

import type { PackIndex } from '../subscribe/packindex.ts';
import type { Distrust } from '../subscribe/signature.ts';
import type { Stay } from '../subscribe/updates.ts';
import type { FetchFailure, Part, Validators } from './pack-fetch.ts';
import { openStore } from './packs-store.ts';

/** Why something was not updated; the installed packs stay as they are. schema, newer: not an index of this
 * version · issue: older than the one that is here · mismatch: another pack than the index says · not-allowed:
 * the browser does not let us ask that host · address: not an https address. */
export type Trouble =
  | FetchFailure['why']
  | Distrust
  | Stay
  | 'schema'
  | 'newer'
  | 'issue'
  | 'damaged'
  | 'mismatch'
  | 'full'
  | 'failed'
  | 'not-allowed'
  | 'address';

export interface Subscription extends Validators {
  /** Of the index. */
  readonly address: string;
  /** The index as it was last verified; its key is the only one that is believed from then on. */
  readonly index: PackIndex;
  /** Ids of the packs the reader wants. */
  readonly chosen: readonly string[];
  /** Milliseconds since 1970; 0 when it was never looked at. */
  readonly checked: number;
  readonly due: number;
  /** Looks in a row that failed. */
  readonly failures: number;
  readonly trouble: Trouble | null;
  /** By pack. */
  readonly troubles: Readonly<Record<string, Trouble>>;
}

/** The part of a pack that came before the download broke off. */
export interface Download extends Part {
  /** Of the whole. */
  readonly sha256: string;
  readonly address: string;
}

/** All subscriptions, by title. */
export async function readSubscriptions(): Promise<readonly Subscription[]> {
  const all = await (await openStore()).getAll('subscriptions');
  return all.toSorted((a, b) => a.index.title.localeCompare(b.index.title));
}

/** One subscription; null when it is not there. */
export async function readSubscription(address: string): Promise<Subscription | null> {
  return (await (await openStore()).get('subscriptions', address)) ?? null;
}

export async function saveSubscription(subscription: Subscription): Promise<void> {
  await (await openStore()).put('subscriptions', subscription);
}

export async function deleteSubscription(address: string): Promise<void> {
  await (await openStore()).delete('subscriptions', address);
}

/** What is here of a pack from that address. */
export async function readPart(sha256: string, address: string): Promise<Part | null> {
  const kept = await (await openStore()).get('downloads', sha256);
  return kept?.address === address ? kept : null;
}

/** Keeps a part, or lets go of it. A part that finds no room is fetched again, that is all. */
export async function keepPart(sha256: string, address: string, part: Part | null): Promise<void> {
  const store = await openStore();
  if (part === null) await store.delete('downloads', sha256);
  else await store.put('downloads', { ...part, sha256, address }).catch(() => null);
}
