// The toolbar button: a number when something is worth a look, nothing when not, and the same in
// words. The browser itself forgets both when the tab moves to another page.

import { browser } from 'wxt/browser';
import type { Outcome } from './messages.ts';

/** Shows what became of a tab's page on the toolbar button. `describe` says it in words. */
export async function showBadge(
  tab: number,
  outcome: Outcome,
  describe: (outcome: Outcome) => string,
): Promise<void> {
  const look = outcome.state === 'checked' ? outcome.findings.filter((f) => f.look).length : 0;
  const text = outcome.state === 'damaged' ? '!' : look > 0 ? String(look) : '';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8a4b08' }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title: `On Record: ${describe(outcome)}` }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
