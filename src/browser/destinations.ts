// Where reports may go: set up by the reader one by one. A webhook needs the browser's grant for its host
// and, in Firefox, the reader's consent to send data, both asked when it is set up and taken back when it
// is removed. Its secret is written once and never read back by a page, a message or an export. Those that
// an organisation sets up (policy.ts) are there beside them, without secrets, and are not the reader's to
// change.

import { browser } from 'wxt/browser';
import type { Hook, Proof } from './outbox-post.ts';
import { readPolicy } from './policy.ts';
import { openReports } from './reports-store.ts';
import { isSafe } from './safe-address.ts';
import { areAllowed } from './sites.ts';

/** A destination. Nothing in it is secret. */
export type Destination = {
  readonly id: string;
  /** As the reader calls it. */
  readonly name: string;
} /** '' for the corrections address of the article's site. */ & (
  | { readonly kind: 'mail'; readonly to: string }
  /** owner/name */
  | { readonly kind: 'github'; readonly project: string }
  /** https://host/group/name */
  | { readonly kind: 'gitlab'; readonly project: string }
  | { readonly kind: 'webhook'; readonly address: string; readonly proof: Proof['kind'] }
);

/** All destinations, by name. */
export async function readDestinations(): Promise<readonly Destination[]> {
  const own = await (await openReports()).getAll('destinations');
  return [...own, ...(await readManaged())].sort((a, b) => a.name.localeCompare(b.name));
}

/** Those an organisation set up; what is wrong in its policy is left out. */
async function readManaged(): Promise<readonly Destination[]> {
  const { receivers } = await readPolicy();
  return receivers.flatMap(({ name, kind, address }) => {
    const base = { id: `${MANAGED}${name}`, name };
    const given: Destination =
      kind === 'mail'
        ? { ...base, kind, to: address }
        : kind === 'webhook'
          ? { ...base, kind, address, proof: 'none' }
          : { ...base, kind, project: address };
    return findFault(given) === null ? [given] : [];
  });
}

/** Whether an organisation set it up. */
export function isManaged({ id }: Pick<Destination, 'id'>): boolean {
  return id.startsWith(MANAGED);
}

const MANAGED = 'managed:';

/** Those that need a grant of the browser which is not there. */
export async function findClosed(all: readonly Destination[]): Promise<readonly string[]> {
  const open = await Promise.all(all.map((each) => isOpen(each)));
  return all.filter((_, i) => !open[i]).map(({ id }) => id);
}

/** What is wrong with a destination; null when nothing is. */
export function findFault(
  destination: Destination,
  proof: Proof = { kind: 'none' },
): 'name' | 'to' | 'project' | 'address' | 'header' | 'secret' | null {
  if (destination.name.trim() === '') return 'name';
  switch (destination.kind) {
    case 'mail':
      return destination.to === '' || MAIL.test(destination.to) ? null : 'to';
    case 'github':
      return PROJECT.test(destination.project) ? null : 'project';
    case 'gitlab':
      return isSafe(destination.project) && !/[?#]/.test(destination.project) ? null : 'project';
    case 'webhook':
      if (!isSafe(destination.address)) return 'address';
      if (proof.kind === 'header' && (!HEADER.test(proof.header) || OURS.test(proof.header)))
        return 'header';
      return proof.kind !== 'none' && !SECRET.test(proof.secret) ? 'secret' : null;
  }
}

/** Keeps a destination; a secret that is not given stays what it was. Throws RangeError with the name of a
 * field that is wrong. */
export async function saveDestination(destination: Destination, proof?: Proof): Promise<void> {
  const fault = findFault(destination, proof);
  if (fault !== null) throw new RangeError(fault);
  const { done, ...stores } = await forBoth();
  await stores.destinations.put(destination);
  if (destination.kind !== 'webhook') await stores.secrets.delete(destination.id);
  else if (proof) await stores.secrets.put(proof, destination.id);
  await done;
}

/** Forgets a destination with its secret, and takes its grant back unless another one needs it or the site is
 * read; with the last webhook goes the consent to send data at all. What waits for it is not sent. */
export async function removeDestination(id: string): Promise<void> {
  const all = await readDestinations();
  const { done, ...stores } = await forBoth();
  await Promise.all([stores.destinations.delete(id), stores.secrets.delete(id), done]);
  const site = siteOf(all.find((each) => each.id === id));
  if (site === null) return;
  const others = all.filter((each) => each.id !== id).map(siteOf);
  const isNeeded = others.includes(site) || (await areAllowed([site]));
  const origins = isNeeded ? [] : [site];
  const consent = others.every((other) => other === null);
  await browser.permissions.remove(grantOf(origins, consent)).catch(() => false);
}

/** Asks for what a destination needs. Must be called first thing in a click handler. */
export function askForDestination(destination: Destination): Promise<boolean> {
  const site = siteOf(destination);
  return site === null ? Promise.resolve(true) : browser.permissions.request(grantOf([site], true));
}

/** Whether the browser lets reports go there. */
async function isOpen(destination: Destination): Promise<boolean> {
  const site = siteOf(destination);
  return site === null || browser.permissions.contains(grantOf([site], true));
}

/** A grant as the browser is asked for it; `consent`: with the consent to send data, where there is one. */
function grantOf(origins: string[], consent: boolean) {
  const wanted: Wanted =
    import.meta.env.FIREFOX && consent ? { origins, data_collection: [...COLLECTED] } : { origins };
  // The browser's own types do not know Firefox's kinds of data yet.
  return wanted as Parameters<typeof browser.permissions.request>[0];
}

/** What a report may hold, in Firefox's terms; the manifest lists the same. */
export const COLLECTED = [
  'websiteContent',
  'browsingActivity',
  'personallyIdentifyingInfo',
] as const;

interface Wanted {
  readonly origins: string[];
  readonly data_collection?: string[];
}

/** How a report gets to a destination; a code when it must not or cannot. */
export async function readHook(id: string): Promise<Hook | 'no-destination' | 'not-allowed'> {
  const database = await openReports();
  const destination = isManaged({ id })
    ? (await readManaged()).find((each) => each.id === id)
    : await database.get('destinations', id);
  if (destination?.kind !== 'webhook' || !isSafe(destination.address)) return 'no-destination';
  if (!(await isOpen(destination))) return 'not-allowed';
  const proof = await database.get('secrets', id);
  // A secret that got lost is not to be done without.
  if ((proof?.kind ?? 'none') !== destination.proof) return 'no-destination';
  return { address: destination.address, proof: proof ?? { kind: 'none' } };
}

/** What was chosen last for reports about each site, by domain. */
export async function readDefaults(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { store } = (await openReports()).transaction('defaults');
  const [domains, chosen] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(domains.map((domain, i) => [domain, chosen[i] ?? []]));
}

/** Keeps what is chosen for a site; with nothing chosen, forgets it. */
export async function saveDefaults(domain: string, ids: readonly string[]): Promise<void> {
  const database = await openReports();
  if (ids.length > 0) await database.put('defaults', ids, domain);
  else await database.delete('defaults', domain);
}

const MAIL = /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>".]+$/;
/** owner/name */
const PROJECT = /^[\w-]+\/[\w.-]+$/;
/** A token of RFC 9110. */
const HEADER = /^[!#$%&'*+\-.^_`|~\w]+$/;
/** Headers that are ours to set. */
const OURS = /^(?:content-type|idempotency-key|x-hub-signature-256|host|content-length|cookie)$/i;
const SECRET = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

function siteOf(destination: Destination | undefined): string | null {
  if (destination?.kind !== 'webhook') return null;
  const { protocol, hostname } = new URL(destination.address);
  return `${protocol}//${hostname}/*`;
}

async function forBoth() {
  const names = ['destinations', 'secrets'] as const;
  const both = (await openReports()).transaction(names, 'readwrite');
  return {
    destinations: both.objectStore('destinations'),
    secrets: both.objectStore('secrets'),
    done: both.done,
  };
}
