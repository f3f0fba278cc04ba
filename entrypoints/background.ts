// When: a page asks, the reader presses a key or chooses from the menu, or a grant changes. Every
// handler starts from nothing, so that the browser may stop the background at any moment.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/browser/badge.ts';
import { checkArticle } from '../src/browser/library.ts';
import { answerPages, askPage } from '../src/browser/messages.ts';
import { bringCard, followGrants, readTab } from '../src/browser/sites.ts';
import { describeOutcome, words } from '../src/ui/words.ts';

export default defineBackground(() => {
  answerPages({
    async check(article, { tab }) {
      const outcome = await checkArticle(article);
      if (tab !== null) await showBadge(tab, outcome, describeOutcome);
      return outcome;
    },
    async badge(outcome, { tab }) {
      if (tab !== null) await showBadge(tab, outcome, describeOutcome);
      return true;
    },
    async card(_, { tab }) {
      if (tab !== null) await bringCard(tab);
      return true;
    },
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await activeTab());
    if (id === undefined || !(await reach(id))) return;
    if (command === 'next-finding') await askPage(id, 'step', 1);
    if (command === 'previous-finding') await askPage(id, 'step', -1);
    if (command === 'open-finding') await askPage(id, 'open', null);
  });

  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) void reach(tab.id);
  });

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: 'check-page', title: words.menuCheck, contexts: ['page'] });
    void followGrants();
  });
  browser.runtime.onStartup.addListener(() => void followGrants());
  browser.permissions.onAdded.addListener(() => void followGrants());
  browser.permissions.onRemoved.addListener(() => void followGrants());
});

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
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
