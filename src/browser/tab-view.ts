// What can be said of the page in a tab: its report, or why there is none. Runs the page script first
// where it is not there yet: the click that opened popup or panel allows it.

import { browser } from 'wxt/browser';
import { askPage, type Outcome, type PageReport } from './messages.ts';
import { readTab, siteOf } from './sites.ts';

/** The page of a tab as popup and panel show it. */
export type TabView =
  | (Extract<Outcome, { readonly state: 'checked' }> &
      Pick<PageReport, 'title' | 'comments' | 'resting' | 'paused'>)
  | Extract<Outcome, { readonly why: string }>
  | { readonly state: 'browser-page' | 'pdf' | 'file' | 'not-allowed' };

/** Reads the page of a tab; never rejects. */
export async function viewTab(tab: number, address: string | undefined): Promise<TabView> {
  try {
    await readTab(tab);
  } catch (error) {
    return { state: whyNot(address, error) };
  }
  try {
    const { outcome, title, comments, resting, paused } = await askPage(tab, 'report', null);
    if (outcome.state === 'unreadable') return { state: 'pdf' };
    return outcome.state === 'checked' ? { ...outcome, title, comments, resting, paused } : outcome;
  } catch (error) {
    return { state: 'failed', why: String(error) };
  }
}

/** Browsers say only in words why a page is closed to extensions, and keep its address back. */
function whyNot(
  address: string | undefined,
  error: unknown,
): 'browser-page' | 'file' | 'not-allowed' {
  const told = String(error);
  if (address?.startsWith('file:')) return 'file';
  if (/gallery/i.test(told)) return 'browser-page';
  const closed = siteOf(address) !== null || /must request permission/i.test(told);
  return closed ? 'not-allowed' : 'browser-page';
}

/** A tab in front, as far as it concerns us. */
export interface FrontTab {
  readonly id: number;
  readonly address: string | undefined;
}

/** The tab in front of this window; null where there is none. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url };
}

/** Calls back whenever another tab comes to the front of this window, or its page is another one. */
export function watchFrontTab(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) changed();
  });
}
