// When: a page asks, the reader presses a key or chooses from the menu, or a grant changes. Every
// handler starts from nothing, so that the browser may stop the background at any moment.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/browser/badge.ts';
import { checkArticle } from '../src/browser/library.ts';
import { answerPages, askPage } from '../src/browser/messages.ts';
import { orderOutbox, wakeOutbox, wakeOutboxBy } from '../src/browser/outbox-orders.ts';
import { isPaused, setPaused } from '../src/browser/pause.ts';
import { allowSites, bringCard, followGrants, readTab, siteOf } from '../src/browser/sites.ts';
import { describeOutcome, words } from '../src/ui/words.ts';

export default defineBackground(() => {
  answerPages({
    check: (article) => checkArticle(article),
    async badge(tally, { tab }) {
      if (tab !== null) await showBadge(tab, tally, describeOutcome);
      return true;
    },
    paused: (_, { tab }) => tab !== null && isPaused(tab),
    async card(_, { tab }) {
      if (tab !== null) await bringCard(tab);
      return true;
    },
    // Reports hold names and notes: scripts in pages of the web have no business with them.
    outbox: (order, { own }) =>
      own ? orderOutbox(order) : { state: 'damaged', why: 'Only for pages of the extension.' },
  });

  browser.alarms.onAlarm.addListener(wakeOutboxBy);
  browser.runtime.onStartup.addListener(wakeOutbox);
  browser.permissions.onAdded.addListener(wakeOutbox);
  self.addEventListener('online', wakeOutbox);

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await activeTab());
    if (id === undefined || !(await reach(id))) return;
    if (command === 'next-finding') await askPage(id, 'step', 1);
    if (command === 'previous-finding') await askPage(id, 'step', -1);
    if (command === 'open-finding') await askPage(id, 'open', null);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    const site = siteOf(info.pageUrl ?? tab?.url);
    // The browser takes the question for an answer to the click only if it comes at once.
    if (info.menuItemId === 'always-site' && site) void allowSites([site]);
    if (tab?.id !== undefined) void check(tab.id, info.menuItemId === 'check-selection');
  });

  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entries of the version before it.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: 'check-page', title: words.menuCheck, contexts: ['page'] });
    browser.contextMenus.create({
      id: 'check-selection',
      title: words.menuSelection,
      contexts: ['selection'],
    });
    browser.contextMenus.create({ id: 'always-site', title: words.menuSite, contexts: ['page'] });
    void followGrants();
  });
  browser.tabs.onRemoved.addListener((tab) => void setPaused(tab, false));
  browser.runtime.onStartup.addListener(() => void followGrants());
  browser.permissions.onAdded.addListener(() => void followGrants());
  browser.permissions.onRemoved.addListener(() => void followGrants());
});

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function check(tab: number, selection: boolean): Promise<void> {
  if (selection) {
    await readTab(tab).catch(() => null);
    await askPage(tab, 'selection', null).catch(() => null);
  } else await reach(tab);
}

/** Makes sure the page script runs in a tab and has finished; false where it may not. */
async function reach(tab: number): Promise<boolean> {
  try {
    await readTab(tab);
    await askPage(tab, 'report', null);
    return true;
  } catch {
    return false;
  }
}
