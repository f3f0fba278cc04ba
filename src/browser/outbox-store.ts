// The outbox in the database. Each change is one transaction: it happened or it did not.

import { type Entry, type Filing, keyOf } from '../report/outbox.ts';
import type { Check } from '../report/recheck.ts';
import { openReports } from './reports-store.ts';

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

/** Replaces an entry by what `step` makes of it; null when there is no such entry or step. Should a power
 * cut undo it, the entry stands a step back and goes out again under the same key: no need to wait for the
 * disk. */
export async function changeEntry(
  key: string,
  step: (entry: Entry) => Entry | null,
): Promise<Entry | null> {
  const { store, done } = (await openReports()).transaction('entries', 'readwrite');
  const entry = await store.get(key);
  const changed = entry ? step(entry) : null;
  if (changed) await store.put(changed);
  await done;
  return changed;
}

/** The same for many at once; `order` is a place behind all others. */
export async function changeEntries(
  keys: readonly string[],
  step: (entry: Entry, order: number) => Entry | null,
): Promise<void> {
  const { store, done } = (await openReports()).transaction('entries', 'readwrite');
  const last = await store.index('order').openKeyCursor(null, 'prev');
  let order = last?.key ?? 0;
  for (const key of keys) {
    const entry = await store.get(key);
    const changed = entry ? step(entry, ++order) : null;
    if (changed) await store.put(changed);
  }
  await done;
}

/** Adds entries behind all others; those that are there already stay as they are, so that asking twice does
 * no harm. Drafts give way. On the disk before it is answered: what was filed survives even a power cut. */
export async function addEntries(
  filings: readonly Omit<Filing, 'order'>[],
  make: (filing: Filing) => Entry,
): Promise<void> {
  const durable = { durability: 'strict' } as const;
  const { store, done } = (await openReports()).transaction('entries', 'readwrite', durable);
  const last = await store.index('order').openKeyCursor(null, 'prev');
  let order = last?.key ?? 0;
  for (const filing of filings) {
    const entry = make({ ...filing, order: ++order });
    const before = await store.get(entry.key);
    if (before && before.state !== 'draft') continue;
    await store.delete(keyOf(filing.report, ''));
    await store.put(entry);
  }
  await done;
}

/** Takes entries away for good, and with the last of a report what became of its page. */
export async function removeEntries(keys: readonly string[]): Promise<void> {
  const names = ['entries', 'checks'] as const;
  const both = (await openReports()).transaction(names, 'readwrite');
  const entries = both.objectStore('entries');
  const gone = await Promise.all(keys.map((key) => entries.get(key)));
  await Promise.all(keys.map((key) => entries.delete(key)));
  for (const report of new Set(gone.flatMap((entry) => entry?.report ?? []))) {
    const first = keyOf(report, '');
    const left = await entries.count(IDBKeyRange.bound(first, `${first}\uffff`));
    if (left === 0) await both.objectStore('checks').delete(report);
  }
  await both.done;
}

/** What became of the pages of reports, by report. */
export async function readChecks(): Promise<Readonly<Record<string, Check>>> {
  const { store } = (await openReports()).transaction('checks');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(keys.map((key, i) => [key, values[i] as Check]));
}

/** Keeps what became of the page of a report, in place of what was known before. */
export async function saveCheck(report: string, check: Check): Promise<void> {
  await (await openReports()).put('checks', check, report);
}
