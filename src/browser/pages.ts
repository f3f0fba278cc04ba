// A page of the web on its way into the library: read when the reader asks, kept until it is corrected and
// saved, or thrown away after a week.

import { browser } from 'wxt/browser';
import { digest } from './packs.ts';
import { type KeptPage, openStore } from './packs-store.ts';

/** Milliseconds a page waits for its reader. */
const patience = 7 * 24 * 3_600_000;
/** UTF-16 units; a thick book. More is no transcript. */
const largest = 16 * 1024 * 1024;

/** Reads the page in a tab, keeps it, and opens it in the library; rejects where the browser lets nobody
 * read. The click of the reader in that tab allows it. */
export async function addPage(tab: number): Promise<void> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => ({ source: document.documentElement.outerHTML, address: location.href }),
  });
  const read = frame?.result;
  if (!read) throw new Error('The browser gave no page.');
  const { source, address } = read;
  if (source.length > largest) throw new Error('The page is larger than 16 MB.');
  const page: KeptPage = {
    key: crypto.randomUUID(),
    source,
    address: address.replace(/#.*/s, ''),
    retrieved: new Date().toISOString(),
    sha256: await digest(new TextEncoder().encode(source)),
  };
  const store = await openStore();
  for (const { key, retrieved } of await store.getAll('pages'))
    if (Date.now() - Date.parse(retrieved) > patience) await store.delete('pages', key);
  await store.put('pages', page);
  const place = `/reader.html#/library?page=${page.key}` as '/reader.html';
  await browser.tabs.create({ url: browser.runtime.getURL(place) });
}

/** A page that was kept; null when it is not. */
export async function readKeptPage(key: string): Promise<KeptPage | null> {
  return (await (await openStore()).get('pages', key)) ?? null;
}

/** Lets go of a page that was saved. */
export async function forgetPage(key: string): Promise<void> {
  await (await openStore()).delete('pages', key);
}
