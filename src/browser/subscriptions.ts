// Subscriptions to packs: looked after by an alarm, or when the reader asks. An index is believed when it is
// signed by the key that was pinned when it was added; a pack when it has the size, the hash, the id and the
// version its index says. Until all of that holds the installed pack stays, and why is kept beside it.

import { browser } from 'wxt/browser';
import { applyDelta, LARGEST_REBUILT } from '../subscribe/delta.ts';
import {
  LARGEST_INDEX,
  type OfferedPack,
  type PackIndex,
  readIndex,
} from '../subscribe/packindex.ts';
import { verifyIndex } from '../subscribe/signature.ts';
import { nextLook, planUpdates } from '../subscribe/updates.ts';
import { fetchIndex, fetchPack, type Validators } from './pack-fetch.ts';
import { digest, installPack, labelOf, listPacks, readPackBytes } from './packs.ts';
import { isSafe } from './safe-address.ts';
import {
  deleteSubscription,
  keepPart,
  readPart,
  readSubscription,
  readSubscriptions,
  type Subscription,
  saveSubscription,
  type Trouble,
} from './subscriptions-store.ts';

/** An index that was looked at. `fault`: the field that is wrong, or the status of the answer. */
export type Looked =
  | ({ readonly state: 'read'; readonly index: PackIndex } & Validators)
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly why: Trouble; readonly fault: string };

const nothingKnown: Validators = { etag: '', modified: '' };

/** Asks that the hosts of addresses may be asked; must be called first thing in a click handler. */
export function askForHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(addresses) });
}

/** The addresses of an index on hosts that may not be asked yet. */
export async function hostsToAsk(address: string, index: PackIndex): Promise<readonly string[]> {
  const all = index.packs.flatMap(({ address: own, mirrors, deltas = [] }) =>
    placesOf(address, [own, ...mirrors, ...deltas.map((delta) => delta.address)]),
  );
  const hosts: string[] = [];
  for (const each of new Set(originsOf(all.filter(isSafe))))
    if (!(await browser.permissions.contains({ origins: [each] }))) hosts.push(each);
  return hosts;
}

/** Fetches an index and verifies it by the pinned key, or by its own when none is pinned yet. */
export async function lookAt(
  address: string,
  pinned: string | null = null,
  known: Validators = nothingKnown,
): Promise<Looked> {
  const refused = (why: Trouble, fault = ''): Looked => ({ state: 'refused', why, fault });
  if (!isSafe(address)) return refused('address');
  if (!(await isAllowed(address))) return refused('not-allowed');
  const fetched = await fetchIndex(address, known, LARGEST_INDEX);
  if (fetched.state === 'failed') return refused(fetched.why, String(fetched.status ?? ''));
  if (fetched.state === 'unchanged') return fetched;
  const read = readIndex(fetched.text);
  if (read.state === 'refused') return refused(read.why, read.fault);
  const distrust = await verifyIndex(read.sent, pinned);
  if (distrust !== null) return refused(distrust);
  const { etag, modified } = fetched;
  return { state: 'read', index: read.index, etag, modified };
}

/** Subscribes to packs of an index that was looked at, and fetches them. */
export async function subscribe(
  address: string,
  index: PackIndex,
  chosen: readonly string[],
): Promise<void> {
  await saveSubscription({
    ...nothingKnown,
    address,
    index,
    chosen,
    checked: 0,
    due: 0,
    failures: 0,
    trouble: null,
    troubles: {},
  });
  await update(address);
}

/** Ends a subscription; its packs stay, as they are. */
export async function unsubscribe(address: string): Promise<void> {
  await deleteSubscription(address);
  await planSubscriptions();
}

/** Looks at an index now and fetches what is new. Never rejects for what a server does. */
export async function update(address: string): Promise<void> {
  // One at a time among all windows and the background: nothing is fetched twice.
  await navigator.locks.request(ALARM, async () => {
    const before = await readSubscription(address);
    if (before) await saveSubscription(await lookAfter(before));
  });
  announce();
  await planSubscriptions();
}

async function lookAfter(before: Subscription): Promise<Subscription> {
  const now = Date.now();
  const failed = (trouble: Trouble, failures = before.failures + 1): Subscription => ({
    ...before,
    trouble,
    failures,
    due: nextLook(now, before.index.refresh, failures, Math.random()),
  });
  const looked = await lookAt(before.address, before.index.key, before);
  if (looked.state === 'refused') return failed(looked.why);
  if (looked.state === 'read' && looked.index.issue < before.index.issue) return failed('issue');
  const { index, etag, modified } = looked.state === 'read' ? looked : before;
  const troubles = await fetchNew(before.address, index, before.chosen);
  // A pack that did not come is looked for again soon; what the index says about it is asked anew.
  const again = Object.values(troubles).some((trouble) => !SETTLED.includes(trouble));
  const failures = again ? before.failures + 1 : 0;
  return {
    ...before,
    index,
    etag: again ? '' : etag,
    modified: again ? '' : modified,
    checked: now,
    trouble: null,
    troubles,
    failures,
    due: nextLook(now, index.refresh, failures, Math.random()),
  };
}

/** Troubles that trying again does not mend. */
const SETTLED: readonly Trouble[] = ['older', 'withdrawn', 'taken'];

async function fetchNew(
  address: string,
  index: PackIndex,
  chosen: readonly string[],
): Promise<Readonly<Record<string, Trouble>>> {
  const shelf = await listPacks();
  const held = shelf.flatMap((pack) => (pack.state === 'here' ? [pack] : []));
  const { fetch, stay } = planUpdates(address, index, chosen, held);
  const troubles: Record<string, Trouble> = { ...stay };
  for (const offered of fetch) {
    const mine = held.find(({ id }) => id === offered.id);
    const trouble = await bring(address, index, offered, mine?.sha256 ?? '');
    if (trouble !== null) troubles[offered.id] = trouble;
  }
  return troubles;
}

/** Fetches, verifies and installs one pack: `held` is the hash of the version that is here, '' for none. */
async function bring(
  address: string,
  index: PackIndex,
  offered: OfferedPack,
  held: string,
): Promise<Trouble | null> {
  const bytes = (await rebuild(address, offered, held)) ?? (await fetchWhole(address, offered));
  if (typeof bytes === 'string') return bytes;
  const label = labelOf(bytes);
  if ('why' in label) return 'damaged';
  if (label.id !== offered.id || label.version !== offered.version) return 'mismatch';
  const support = offered.support || index.support;
  const done = await installPack(bytes, { index: address, support });
  return done.state === 'installed' ? null : done.state;
}

/** The pack, built from the version that is here and what is new; null when there is no way, or it leads elsewhere. */
async function rebuild(
  address: string,
  { id, size, sha256, deltas = [] }: OfferedPack,
  held: string,
): Promise<ArrayBuffer | null> {
  const delta = deltas.find(({ from }) => from === held);
  if (!delta || size > LARGEST_REBUILT) return null;
  const fetched = await fetchFrom(address, delta.address, delta);
  const before = typeof fetched === 'string' ? null : await readPackBytes(id);
  if (typeof fetched === 'string' || before === null) return null;
  const pack = await applyDelta(before, fetched);
  return pack !== null && (await digest(pack)) === sha256 ? pack : null;
}

/** The pack from its address, else from its mirrors. */
async function fetchWhole(address: string, offered: OfferedPack): Promise<ArrayBuffer | Trouble> {
  let trouble: Trouble = 'address';
  for (const place of [offered.address, ...offered.mirrors]) {
    const fetched = await fetchFrom(address, place, offered);
    if (typeof fetched !== 'string') return fetched;
    if (fetched !== 'address') trouble = fetched;
  }
  return trouble;
}

/** A file of the size and hash that the index at `address` names. */
async function fetchFrom(
  address: string,
  relative: string,
  file: Pick<OfferedPack, 'size' | 'sha256'>,
): Promise<ArrayBuffer | Trouble> {
  const [place] = placesOf(address, [relative]);
  if (place === undefined || !isSafe(place)) return 'address';
  if (!(await isAllowed(place))) return 'not-allowed';
  const { sha256 } = file;
  const part = await readPart(sha256, place);
  const fetched = await fetchPack(place, file, part, (kept) => keepPart(sha256, place, kept));
  return fetched.state === 'failed' ? fetched.why : fetched.bytes;
}

const ALARM = 'subscriptions';
/** Looked again when the network is metered. */
const LATER = 3_600_000;

/** For the browser's alarms. */
export async function updateBy(alarm: { readonly name: string }): Promise<void> {
  if (alarm.name !== ALARM) return;
  if (isMetered() || !navigator.onLine) {
    await browser.alarms.create(ALARM, { when: Date.now() + LATER });
    return;
  }
  for (const { address, due } of await readSubscriptions())
    if (due <= Date.now()) await update(address);
  await planSubscriptions();
}

/** Sets the alarm for what is due next; takes it away when nothing is subscribed to. */
export async function planSubscriptions(): Promise<void> {
  const due = Math.min(...(await readSubscriptions()).map((each) => each.due));
  if (due === Number.POSITIVE_INFINITY) await browser.alarms.clear(ALARM);
  // Browsers do not wake an extension sooner than that.
  else await browser.alarms.create(ALARM, { when: Math.max(due, Date.now() + 60_000) });
}

/** Calls back when a subscription may have changed; for pages of the extension. */
export function watchSubscriptions(changed: () => void): () => void {
  const ear = new BroadcastChannel(ALARM);
  ear.onmessage = changed;
  return () => ear.close();
}

function announce(): void {
  const mouth = new BroadcastChannel(ALARM);
  mouth.postMessage(null);
  mouth.close();
}

/** Whether the reader pays for what is fetched, where the browser says so. */
function isMetered(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly type?: string };
  };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** Addresses that may be relative to that of their index; what is none is left out. */
function placesOf(address: string, places: readonly string[]): readonly string[] {
  return places
    .filter((place) => URL.canParse(place, address))
    .map((place) => new URL(place, address).href);
}

function originsOf(addresses: readonly string[]): string[] {
  return addresses.map((address) => {
    const { protocol, hostname } = new URL(address);
    return `${protocol}//${hostname}/*`;
  });
}

function isAllowed(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf([address]) });
}
