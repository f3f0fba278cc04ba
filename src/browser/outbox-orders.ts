// What pages of the extension may ask of the outbox, and the sender that the browser wakes. All changes
// come through here, in the background: two windows are two askers, never two writers. One lock among
// all contexts makes sure of a single sender; the browser lets go of it when its holder dies.

import { browser } from 'wxt/browser';
import { cancel, draft, dueAt, type Entry, handOver, queue, retry } from '../report/outbox.ts';
import type { Check } from '../report/recheck.ts';
import { showWaiting } from './badge.ts';
import { type Destination, readDestinations, readHook } from './destinations.ts';
import { post } from './outbox-post.ts';
import { type Run, startRun } from './outbox-run.ts';
import {
  addEntries,
  changeEntries,
  changeEntry,
  countWaiting,
  readChecks,
  readEntries,
  readHead,
  readLanes,
  removeEntries,
  saveCheck,
} from './outbox-store.ts';

export type OutboxOrder =
  | { readonly do: 'list' }
  /** Try what waits, now. */
  | { readonly do: 'send' }
  /** Keep a report that goes nowhere yet; again and again while it is written. */
  | { readonly do: 'draft'; readonly report: string; readonly body: string }
  /** Send reports to webhooks. Their drafts go away. */
  | {
      readonly do: 'file';
      readonly reports: readonly { readonly report: string; readonly body: string }[];
      readonly destinations: readonly string[];
    }
  /** Note that another program took a report over. Its draft goes away. */
  | {
      readonly do: 'hand-over';
      readonly report: string;
      readonly body: string;
      readonly destination: string;
    }
  /** Note what became of the page of a report. */
  | { readonly do: 'check'; readonly report: string; readonly check: Check }
  | { readonly do: 'retry' | 'cancel' | 'remove'; readonly keys: readonly string[] };

/** What `list` asks for; that an order was carried out; or why it was not. full: the browser has no room
 * left, so offer the report as a file · damaged: the database cannot be opened. */
export type OutboxReply =
  | {
      readonly state: 'list';
      readonly entries: readonly Entry[];
      readonly destinations: readonly Destination[];
      /** By report. */
      readonly checks: Readonly<Record<string, Check>>;
    }
  | { readonly state: 'done' }
  | { readonly state: 'full' | 'damaged' | 'unknown-destination'; readonly why: string };

/** Carries out an order. Never rejects. An order that is asked twice is carried out once. */
export async function orderOutbox(order: OutboxOrder): Promise<OutboxReply> {
  try {
    if (order.do === 'list') {
      const [entries, destinations, checks] = await Promise.all([
        readEntries(),
        readDestinations(),
        readChecks(),
      ]);
      return { state: 'list', entries, destinations, checks };
    }
    const unknown = await carryOut(order);
    if (unknown !== null) return { state: 'unknown-destination', why: unknown };
    announce();
    return { state: 'done' };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { state: isFull ? 'full' : 'damaged', why: String(error) };
  }
}

/** Resolves with a destination that is not there, or null. */
async function carryOut(
  order: Exclude<OutboxOrder, { readonly do: 'list' }>,
): Promise<string | null> {
  const now = Date.now();
  switch (order.do) {
    case 'send':
      await sendNow();
      return null;
    case 'draft': {
      const { report, body } = order;
      await addEntries([{ report, body, destination: '' }], (each) => draft(each, now));
      return null;
    }
    case 'file': {
      const { reports, destinations } = order;
      const all = await readDestinations();
      const hooks = new Set(all.filter(({ kind }) => kind === 'webhook').map(({ id }) => id));
      const unknown = destinations.find((id) => !hooks.has(id));
      if (unknown !== undefined) return unknown;
      const filings = reports.flatMap((each) =>
        destinations.map((destination) => ({ ...each, destination })),
      );
      await addEntries(filings, (each) => queue(each, now));
      wakeOutbox();
      return null;
    }
    case 'hand-over': {
      const { report, body, destination } = order;
      const filing = { report, body, destination };
      await addEntries([filing], (each) => handOver(each, now));
      return null;
    }
    case 'check':
      await saveCheck(order.report, order.check);
      return null;
    case 'retry':
      await changeEntries(order.keys, (entry, last) => retry(entry, last, now));
      wakeOutbox();
      return null;
    case 'cancel':
      await changeEntries(order.keys, (entry) => cancel(entry, now));
      wakeOutbox();
      return null;
    case 'remove':
      await removeEntries(order.keys);
      wakeOutbox();
      return null;
  }
}

/** Tries what failed for now at once. */
async function sendNow(): Promise<void> {
  const now = Date.now();
  const keys = (await readHeads()).map(({ key }) => key);
  await changeEntries(keys, (entry, last) => retry(entry, last, now));
  wakeOutbox();
}

/** The first entry of each lane. */
async function readHeads(): Promise<readonly Entry[]> {
  const heads = await Promise.all((await readLanes()).map(readHead));
  return heads.filter((head) => head !== null);
}

const ALARM = 'outbox';
/** Browsers do not wake an extension sooner. */
const SOONEST = 30_000;

/** Without a network there is no hurry: the browser says when it comes back. */
const OFFLINE = 300_000;

let run: Run | null = null;
let asked = false;

/** Sends what is due. Called at every order, by the alarm, at the start of the browser and when the network
 * comes back. */
export function wakeOutbox(): void {
  run?.wake();
  if (run || asked) return;
  asked = true;
  void navigator.locks.request(ALARM, async () => {
    asked = false;
    // Should we be stopped in the middle, the alarm takes it up again.
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
    run = startRun({
      lanes: async () => (navigator.onLine ? readLanes() : []),
      head: readHead,
      change: changeEntry,
      post: deliver,
      now: Date.now,
      pause: rest,
      chance: Math.random,
    });
    await run.done.catch(() => null);
    run = null;
    await plan();
  });
}

/** For the browser's alarms. */
export function wakeOutboxBy(alarm: { readonly name: string }): void {
  if (alarm.name === ALARM) wakeOutbox();
}

/** Sets the alarm for what is due next, and takes it away when nothing waits. */
async function plan(): Promise<void> {
  announce();
  const due = Math.min(...(await readHeads()).map(dueAt));
  const soonest = Date.now() + (navigator.onLine ? SOONEST : OFFLINE);
  if (due === Number.POSITIVE_INFINITY) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(due, soonest) });
}

async function deliver(entry: Entry) {
  const hook = await readHook(entry.destination);
  if (typeof hook === 'string') return { kind: hook, status: null, retryAfter: null } as const;
  return post(hook, entry.report, entry.body);
}

/** Between two reports. The call keeps the browser from taking us for idle; the list learns of it. */
async function rest(ms: number): Promise<void> {
  announce();
  await browser.runtime.getPlatformInfo();
  await new Promise((resolve) => setTimeout(resolve, ms));
}

const channel = () => new BroadcastChannel(ALARM);
let speaker: BroadcastChannel | null = null;

/** Tells open pages to ask again, and the toolbar how many reports wait. */
function announce(): void {
  speaker ??= channel();
  speaker.postMessage(null);
  void countWaiting().then(showWaiting, () => null);
}

/** Calls back whenever the outbox may have changed; for pages of the extension. */
export function watchOutbox(changed: () => void): () => void {
  const ear = channel();
  ear.onmessage = changed;
  return () => ear.close();
}
