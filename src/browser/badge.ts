// The toolbar button: a number when something is worth a look, nothing when not, and the same in
// words. The browser itself forgets both when the tab moves to another page.

import { browser } from 'wxt/browser';
import type { Tally } from './messages.ts';
import { readSettings } from './settings.ts';

/** Shows what became of a tab's page on the toolbar button. `describe` says it in words; the number
 * comes only where the reader wants it. */
export async function showBadge(
  tab: number,
  tally: Tally,
  describe: (tally: Tally) => string,
): Promise<void> {
  const { badge } = await readSettings();
  const number = badge && tally.look > 0 ? String(tally.look) : '';
  const text = tally.state === 'damaged' ? '!' : number;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8a4b08' }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title: `On Record: ${describe(tally)}` }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows, on tabs that have nothing of their own to show, how many reports wait to be sent. */
export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? `↑${count}` : '' });
}
