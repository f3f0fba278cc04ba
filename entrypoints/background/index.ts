// When: a page asks, the reader presses a key or chooses from the menu, or a grant changes. Every
// handler starts from nothing, so that the browser may stop the background at any moment.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../../src/browser/badge.ts';
import { checkArticle, findSpeech, prepareCheck } from '../../src/browser/library.ts';
import { answerPages, askPage } from '../../src/browser/messages.ts';
import { orderOutbox, wakeOutbox, wakeOutboxBy } from '../../src/browser/outbox-orders.ts';
import { addPage } from '../../src/browser/pages.ts';
import { isPaused, setPaused } from '../../src/browser/pause.ts';
import { readSettings, watchSettings } from '../../src/browser/settings.ts';
import {
  allowSites,
  bringCard,
  followGrants,
  forgetUngranted,
  grantedSites,
  readOpenTabs,
  siteOf,
  watchSites,
} from '../../src/browser/sites.ts';
import { planSubscriptions, updateBy } from '../../src/browser/subscriptions.ts';
import { fetchSync, followSync } from '../../src/browser/sync.ts';
import { sayOutcome } from '../../src/ui/words.ts';
import { draftAbout, draftAboutSelection } from './drafts.ts';
import { makeMenu } from './menu.ts';
import { activeTab, checkTab, reach } from './tabs.ts';
import { forgetWords, words } from './words.ts';

export default defineBackground(() => {
  answerPages({
    // What our own pages check is a draft or our sample, and stays here.
    check: (article, { own }) => checkArticle(article, own),
    speech: ({ source, text }) => findSpeech(source, text),
    async badge(tally, { tab }) {
      await words();
      if (tab !== null) await showBadge(tab, tally, sayOutcome);
      return true;
    },
    async start(_, { tab }) {
      const answer = Promise.all([readSettings(), tab !== null && isPaused(tab)]);
      void prepareCheck(answer);
      const [settings, paused] = await answer;
      return { settings, paused };
    },
    async card(_, { tab }) {
      if (tab !== null) await bringCard(tab, await words());
      return true;
    },
    addPage: ({ tab }, { own }) => (own ? add(tab) : 'Only for pages of the extension.'),
    compose: ({ finding, tab }, sender) => draftAbout(finding, tab ?? sender.tab),
    // Reports hold names and notes: scripts in pages of the web have no business with them.
    outbox: (order, { own }) =>
      own ? orderOutbox(order) : { state: 'damaged', why: 'Only for pages of the extension.' },
  });

  browser.alarms.onAlarm.addListener(wakeOutboxBy);
  browser.alarms.onAlarm.addListener((alarm) => void updateBy(alarm));
  browser.runtime.onStartup.addListener(wakeOutbox);
  browser.runtime.onStartup.addListener(() => void planSubscriptions());
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
    if (info.menuItemId === 'add-page' && tab?.id !== undefined) return void add(tab.id);
    if (info.menuItemId === 'always-site' && site) void allowSites([site]);
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'report-selection')
      void draftAboutSelection(tab, info.frameId ?? 0, info.selectionText ?? '');
    else void checkTab(tab.id, info.menuItemId === 'check-selection');
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    void followGrants().then(readOpenTabs);
    void fetchSync();
    void planSubscriptions();
    if (reason === 'install') void welcome();
  });
  followSync();
  watchSettings(() => {
    forgetWords();
    void makeMenu();
    void follow();
  });
  browser.tabs.onRemoved.addListener((tab) => void setPaused(tab, false));
  browser.runtime.onStartup.addListener(() => {
    void forgetUngranted().then(followGrants);
    void fetchSync();
  });
  watchSites(() => void follow());
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void forgetUngranted().then(follow));
});

/** Goes along with what may be read now, in the tabs that are open too. */
async function follow(): Promise<void> {
  if (await followGrants()) await readOpenTabs();
}

/** The first steps, once: never after an update, and not where sites came with the installation, since
 * then somebody else has set it up. */
async function welcome(): Promise<void> {
  const sites = await grantedSites();
  if (sites.length === 0) await browser.tabs.create({ url: '/reader.html#/welcome' });
}

/** Brings a page into the library; resolves with what failed, or ''. */
function add(tab: number): Promise<string> {
  return addPage(tab).then(
    () => '',
    (error) => (error instanceof Error ? error.message : String(error)),
  );
}
