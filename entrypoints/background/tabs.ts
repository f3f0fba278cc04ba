// Tabs, and the page script in them.

import { browser } from 'wxt/browser';
import { askPage } from '../../src/browser/messages.ts';
import { readTab } from '../../src/browser/sites.ts';

/** The tab in front of the reader. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Checks a page, or what is selected in it. */
export async function checkTab(tab: number, selection: boolean): Promise<void> {
  if (selection) {
    await readTab(tab).catch(() => null);
    await askPage(tab, 'selection', null).catch(() => null);
  } else await reach(tab);
}

/** Makes sure the page script runs in a tab and has finished; false where it may not. */
export async function reach(tab: number): Promise<boolean> {
  try {
    await readTab(tab);
    await askPage(tab, 'report', null);
    return true;
  } catch {
    return false;
  }
}
