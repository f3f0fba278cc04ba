// The outbox in the database. Each change is one transaction that is on the disk before it is answered:
// what was written survives the browser being killed.

import type { Entry, Filing } from './outbox.ts';
import { openReports } from './reports-store.ts';

const DURABLE = { durability: 'strict' } as const;

/** All entries, oldest first. */
export async function readEntries(): Promise<readonly Entry[]> {
  return (await openReports()).getAllFromIndex('entries', 'order');
}

/** How many entries wait to be sent. */
export async function countWaiting(): Promise<number> {
  return (await openReports()).countFromIndex('entries', 'lane');
}

/** The destinations something waits for. */
export async function readLanes(): Promise<readonly string[]> {
  const index = (await openReports()).transaction('entries').store.index('lane');
  const lanes: string[] = [];
  // From lane to lane, without looking at what is in them.
  for (
    let cursor = await index.openKeyCursor();
    cursor;
    cursor = await cursor.continue([cursor.key[0], Number.POSITIVE_INFINITY])
  )
    lanes.push(cursor.key[0]);
  return lanes;
}

/** The first entry of a lane. */
export async function readHead(lane: string): Promise<Entry | null> {
  const index = (await openReports()).transaction('entries').store.index('lane');
  const cursor = await index.openCursor(IDBKeyRange.bound([lane], [lane, []]));
  return cursor?.value ?? null;
}

/** Replaces an entry by what `step` makes of it; null when there is no such entry or step. `order` is a
 * place behind all others. */
export async function changeEntry(
  key: string,
  step: (entry: Entry, order: number) => Entry | null,
): Promise<Entry | null> {
  const { store, done } = (await openReports()).transaction('entries', 'readwrite', DURABLE);
  const entry = await store.get(key);
  const last = await store.index('order').openKeyCursor(null, 'prev');
  const changed = entry ? step(entry, (last?.key ?? 0) + 1) : null;
  if (changed) await store.put(changed);
  await done;
  return changed;
}

/** Adds entries behind all others, and takes away `replaced`; those that are there already stay as they
 * are, so that asking twice does no harm. A draft gives way. */
export async function addEntries(
  filings: readonly Omit<Filing, 'order'>[],
  make: (filing: Filing) => Entry,
  replaced: string | null,
): Promise<void> {
  const { store, done } = (await openReports()).transaction('entries', 'readwrite', DURABLE);
  const last = await store.index('order').openKeyCursor(null, 'prev');
  let order = last?.key ?? 0;
  for (const filing of filings) {
    const entry = make({ ...filing, order: ++order });
    const before = await store.get(entry.key);
    if (!before || before.state === 'draft') await store.put(entry);
  }
  if (replaced !== null) await store.delete(replaced);
  await done;
}

/** Takes entries away for good. */
export async function removeEntries(keys: readonly string[]): Promise<void> {
  const { store, done } = (await openReports()).transaction('entries', 'readwrite', DURABLE);
  await Promise.all(keys.map((key) => store.delete(key)));
  await done;
}
