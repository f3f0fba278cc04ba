// Where reports may go: set up by the reader one by one. A webhook needs the browser's grant for its host
// and, in Firefox, the reader's consent to send data, both asked when it is set up and taken back when it
// is removed. Its secret is written once and never read back by a page, a message or an export.

import { browser } from 'wxt/browser';
import type { Hook, Proof } from './outbox-post.ts';
import { openReports } from './reports-store.ts';
import { areAllowed } from './sites.ts';

/** A destination. Nothing in it is secret. */
export type Destination = {
  readonly id: string;
  /** As the reader calls it. */
  readonly name: string;
} & (
  | { readonly kind: 'copy'; readonly form: 'text' | 'markdown' | 'html' }
  | { readonly kind: 'download'; readonly form: 'json' | 'csv' | 'markdown' | 'jsonld' }
  /** '' for the corrections address of the article's site. */
  | { readonly kind: 'mail'; readonly to: string }
  /** owner/name */
  | { readonly kind: 'github'; readonly project: string }
  /** https://host/group/name */
  | { readonly kind: 'gitlab'; readonly project: string }
  | { readonly kind: 'webhook'; readonly address: string; readonly proof: Proof['kind'] }
);

/** All destinations, by name. */
export async function readDestinations(): Promise<readonly Destination[]> {
  const all = await (await openReports()).getAll('destinations');
  return all.sort((a, b) => a.name.localeCompare(b.name));
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
    default:
      return null;
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

/** Forgets a destination with its secret, and takes its grant back unless something else needs it. What waits
 * for it is not sent. */
export async function removeDestination(id: string): Promise<void> {
  const all = await readDestinations();
  const { done, ...stores } = await forBoth();
  await Promise.all([stores.destinations.delete(id), stores.secrets.delete(id), done]);
  const site = siteOf(all.find((each) => each.id === id));
  const shared = all.some((each) => each.id !== id && siteOf(each) === site);
  // A site the reader has read by itself keeps its grant too.
  if (site !== null && !shared && !(await areAllowed([site])))
    await browser.permissions.remove({ origins: [site] }).catch(() => false);
}

/** Asks for what a destination needs. Must be called first thing in a click handler. */
export function askForDestination(destination: Destination): Promise<boolean> {
  const site = siteOf(destination);
  if (site === null) return Promise.resolve(true);
  // The browser's own types do not know Firefox's kinds of data yet.
  const wanted: Wanted = import.meta.env.FIREFOX
    ? { origins: [site], data_collection: [...COLLECTED] }
    : { origins: [site] };
  return browser.permissions.request(wanted as Parameters<typeof browser.permissions.request>[0]);
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
  const destination = await database.get('destinations', id);
  if (destination?.kind !== 'webhook' || !isSafe(destination.address)) return 'no-destination';
  const site = siteOf(destination) ?? '';
  if (!(await browser.permissions.contains({ origins: [site] }))) return 'not-allowed';
  const proof = await database.get('secrets', id);
  // A secret that got lost is not to be done without.
  if ((proof?.kind ?? 'none') !== destination.proof) return 'no-destination';
  return { address: destination.address, proof: proof ?? { kind: 'none' } };
}

/** The destinations chosen beforehand for a site, or for all. */
export async function readDefaults(domain: string): Promise<readonly string[]> {
  const database = await openReports();
  return (await database.get('defaults', domain)) ?? (await database.get('defaults', '')) ?? [];
}

/** Chooses destinations for a domain, or for all with ''. */
export async function saveDefaults(domain: string, ids: readonly string[]): Promise<void> {
  await (await openReports()).put('defaults', ids, domain);
}

const MAIL = /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>".]+$/;
/** owner/name */
const PROJECT = /^[\w-]+\/[\w.-]+$/;
/** A token of RFC 9110. */
const HEADER = /^[!#$%&'*+\-.^_`|~\w]+$/;
/** Headers that are ours to set. */
const OURS = /^(?:content-type|idempotency-key|x-hub-signature-256|host|content-length|cookie)$/i;
const SECRET = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Whether a report may travel to an address: encrypted, or within this machine in a build made for tests,
 * which has the grant for it from the start. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return false;
  if (url.protocol === 'https:') return true;
  const granted = browser.runtime.getManifest().host_permissions ?? [];
  return url.protocol === 'http:' && url.hostname === '127.0.0.1' && granted.includes(LOOPBACK);
}

const LOOPBACK = 'http://127.0.0.1/*';

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
