// A page that was reported, looked at again: the tab that shows it is read anew, or, when the reader
// wants it loaded, the tab is loaded again or a new one is opened behind the others. Nothing is asked of
// anybody without that wish.

import { browser } from 'wxt/browser';
import type { Article, Finding } from '../engine/index.ts';
import { cleanAddress } from '../report/address.ts';
import { askPage } from './messages.ts';
import { areAllowed, readTab, siteOf } from './sites.ts';

export type LaterPage =
  | {
      readonly state: 'read';
      readonly article: Article;
      readonly findings: readonly Finding[];
    }
  /** No tab shows it, as far as we may see. */
  | { readonly state: 'not-open' }
  /** It is open, and the reader has yet to press our button there. */
  | { readonly state: 'not-allowed' }
  /** It was taken down, or cannot be reached. */
  | { readonly state: 'missing' }
  | { readonly state: 'failed' };

/** Reads the page of a report's address; `load`: asks its site for it first. */
export async function readLaterPage(address: string, load: boolean): Promise<LaterPage> {
  const open = await findTab(address);
  if (open === null && !load) return { state: 'not-open' };
  const tab = load ? await loadTab(address, open) : open;
  return tab === null ? { state: 'failed' } : readAgain(tab, address);
}

/** The tab of an address, or one whose page calls it its own; null where none can be seen. */
async function findTab(address: string): Promise<number | null> {
  const tabs = await browser.tabs.query({ discarded: false });
  const shows = async (id: number, shown: string | undefined) => {
    if (shown !== undefined && cleanAddress(shown) === address) return true;
    const article = await Promise.race([
      askPage(id, 'article', null).catch(() => null),
      wait(ANSWER, null),
    ]);
    return article?.url !== undefined && cleanAddress(article.url) === address;
  };
  const found = await Promise.all(
    tabs.map(async ({ id, url }) => (id !== undefined && (await shows(id, url)) ? id : null)),
  );
  return found.find((id) => id !== null) ?? null;
}

/** Loads the page in its tab or a new one, and waits until it is there. */
async function loadTab(address: string, open: number | null): Promise<number | null> {
  const complete = new Set<number>();
  const listener: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, { status }) => {
    if (status === 'complete') complete.add(id);
  };
  browser.tabs.onUpdated.addListener(listener);
  try {
    if (open !== null) await browser.tabs.reload(open, { bypassCache: true });
    const tab = open ?? (await browser.tabs.create({ url: address, active: false })).id ?? null;
    const end = Date.now() + PATIENCE;
    while (tab !== null && !complete.has(tab) && Date.now() < end) await wait(100, null);
    return tab;
  } finally {
    browser.tabs.onUpdated.removeListener(listener);
  }
}

async function readAgain(tab: number, address: string): Promise<LaterPage> {
  try {
    await readTab(tab);
  } catch (error) {
    // The browser's own page in place of one that cannot be reached is closed to everybody.
    const site = siteOf(address);
    const missing =
      /error page/i.test(String(error)) || (site !== null && (await areAllowed([site])));
    return { state: missing ? 'missing' : 'not-allowed' };
  }
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: statusOf,
    });
    if (Number(answer?.result) >= 400) return { state: 'missing' };
    const { outcome } = await askPage(tab, 'report', null);
    const article = await askPage(tab, 'article', null);
    if (outcome.state !== 'checked' || !article) return { state: 'failed' };
    return { state: 'read', article, findings: outcome.findings };
  } catch {
    return { state: 'failed' };
  }
}

/** In the page: what the server said when it was asked for it. */
function statusOf(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
}

/** How long a page may take to load before it is read as far as it has come, and a script in a tab to
 * answer, ms. */
const PATIENCE = 20_000;
const ANSWER = 1500;

function wait<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
