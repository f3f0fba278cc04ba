// The shared library a reader, or an organisation by policy, has named; none as it comes. Its address may hold a
// password, so it is kept apart from the settings: no other device, backup or page gets it. It is asked only while
// the browser grants its host.

import { browser } from 'wxt/browser';
import { type Address, readAddress } from '../remote/address.ts';
import { readPolicy } from './policy.ts';
import { isSafe } from './safe-address.ts';

/** The library as a page may show it. */
export interface SharedLibrary {
  readonly name: string;
  /** An organisation has named it. */
  readonly isOrdered: boolean;
  /** The browser grants its host. */
  readonly isAllowed: boolean;
}

/** Under this key of storage.local. */
const key = 'sharedLibrary';

/** The library that is named; null for none. */
export async function readShared(): Promise<SharedLibrary | null> {
  const { address, isOrdered } = await readNamed();
  return address && { name: address.name, isOrdered, isAllowed: await isGranted(address) };
}

/** Where to ask; null when no library is named or the browser does not let us. */
export async function sharedAddress(): Promise<Address | null> {
  const { address } = await readNamed();
  return address && (await isGranted(address)) ? address : null;
}

/** Whether a text is an address a library may have: encrypted, or within this machine in a build made for tests. */
export function isShared(text: string): boolean {
  const address = readAddress(text);
  return address !== null && isSafe(address.url);
}

/** Asks for the grant of a library's host and keeps its address; false when the reader said no. Must be called first
 * thing in a click handler. Throws RangeError when it is no address. */
export async function allowShared(text: string): Promise<boolean> {
  const address = isShared(text) ? readAddress(text) : null;
  if (!address) throw new RangeError('no address of a library');
  if (!(await ask(address))) return false;
  await browser.storage.local.set({ [key]: text.trim() });
  return true;
}

/** Asks for the grant of the host an organisation has named. Must be called first thing in a click handler, so the
 * policy is handed in. */
export function allowOrdered(ordered: string): Promise<boolean> {
  const address = readAddress(ordered);
  return address ? ask(address) : Promise.resolve(false);
}

/** Forgets the reader's library and takes the grant of its host back. */
export async function forgetShared(): Promise<void> {
  const { address, isOrdered } = await readNamed();
  await browser.storage.local.remove(key);
  if (address && !isOrdered)
    await browser.permissions.remove({ origins: [siteOf(address)] }).catch(() => false);
}

async function readNamed(): Promise<{
  readonly address: Address | null;
  readonly isOrdered: boolean;
}> {
  const [{ shared }, kept] = await Promise.all([readPolicy(), browser.storage.local.get(key)]);
  const text = shared ?? kept[key];
  const address = typeof text === 'string' && isShared(text) ? readAddress(text) : null;
  return { address, isOrdered: shared !== null };
}

function ask(address: Address): Promise<boolean> {
  // The browser's own types do not know Firefox's kinds of data yet.
  const wanted = import.meta.env.FIREFOX
    ? { origins: [siteOf(address)], data_collection: ['websiteContent'] }
    : { origins: [siteOf(address)] };
  return browser.permissions.request(wanted as Parameters<typeof browser.permissions.request>[0]);
}

function isGranted(address: Address): Promise<boolean> {
  return browser.permissions.contains({ origins: [siteOf(address)] });
}

function siteOf({ url }: Address): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
