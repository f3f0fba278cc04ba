// When: a page asks, the reader presses a key or chooses from the menu, or a grant changes. Every
// handler starts from nothing, so that the browser may stop the background at any moment.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/browser/badge.ts';
import { checkArticle, findSpeech, openCorpus, prepareCheck } from '../src/browser/library.ts';
import { answerPages, askPage } from '../src/browser/messages.ts';
import { orderOutbox, wakeOutbox, wakeOutboxBy } from '../src/browser/outbox-orders.ts';
import { addPage } from '../src/browser/pages.ts';
import { isPaused, setPaused } from '../src/browser/pause.ts';
import { readSelection } from '../src/browser/selection.ts';
import { readSettings, watchSettings } from '../src/browser/settings.ts';
import {
  allowSites,
  bringCard,
  followGrants,
  forgetUngranted,
  grantedSites,
  readOpenTabs,
  readTab,
  siteOf,
  watchSites,
} from '../src/browser/sites.ts';
import { planSubscriptions, updateBy } from '../src/browser/subscriptions.ts';
import { fetchSync, followSync } from '../src/browser/sync.ts';
import { loadWords } from '../src/browser/words.ts';
import type { Article, Finding, Span } from '../src/engine/index.ts';
import { printBody } from '../src/report/json.ts';
import { placeFinding, placeSelection } from '../src/report/place.ts';
import { composeReport, type ReportKind, suggestKind } from '../src/report/report.ts';
import { hashOf } from '../src/ui/shell/routes.ts';
import { say, sayOutcome, speak } from '../src/ui/words.ts';

export default defineBackground(() => {
  answerPages({
    check: (article) => checkArticle(article),
    wake() {
      void prepareCheck();
      return true;
    },
    speech: ({ source, text }) => findSpeech(source, text),
    async badge(tally, { tab }) {
      await words();
      if (tab !== null) await showBadge(tab, tally, sayOutcome);
      return true;
    },
    async start(_, { tab }) {
      const [settings, paused] = await Promise.all([readSettings(), tab !== null && isPaused(tab)]);
      return { settings, paused };
    },
    async card(_, { tab }) {
      if (tab !== null) await bringCard(tab, await words());
      return true;
    },
    addPage: ({ tab }, { own }) => (own ? add(tab) : 'Only for pages of the extension.'),
    compose: ({ finding, tab }, sender) => compose(finding, tab ?? sender.tab),
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
      void composeSelection(tab, info.frameId ?? 0, info.selectionText ?? '');
    else void check(tab.id, info.menuItemId === 'check-selection');
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
    loading = null;
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

/** Drafts a report about a finding; resolves with whether it could be kept. */
async function compose(finding: Finding, tab: number | null): Promise<boolean> {
  const found = tab === null ? null : await askPage(tab, 'article', null).catch(() => null);
  const placed = placeFinding(finding, found ?? { text: '' });
  return keepDraft(placed.finding, placed.article, suggestKind(finding));
}

/** Drafts a report about words the reader selected, whether they were found or not. `told`: the words as
 * the menu has them, for a page that cannot be looked into. */
async function composeSelection(
  tab: { readonly id?: number; readonly title?: string; readonly url?: string },
  frame: number,
  told: string,
): Promise<void> {
  const id = tab.id ?? -1;
  const selected = await readSelection(id, frame);
  const read = (await reach(id)) ? await askPage(id, 'article', null).catch(() => null) : null;
  const article = read ?? { text: '', title: tab.title ?? '', url: tab.url ?? '' };
  const placed = placeSelection(selected ?? { words: told, before: '', after: '' }, article);
  if (placed) await keepDraft(placed.span, placed.article, 'misquotation');
}

/** Keeps a draft before anything is opened, so that nothing is lost, and opens it; resolves with whether
 * it could be kept. */
async function keepDraft(
  about: Finding | Span,
  article: Article,
  kind: ReportKind,
): Promise<boolean> {
  const corpus = await openCorpus().catch(() => null);
  const report = composeReport(about, article, {
    id: crypto.randomUUID(),
    now: Date.now(),
    kind,
    versions: {
      onRecord: browser.runtime.getManifest().version,
      packs: (corpus?.packs ?? []).map(({ id, version }) => ({ id, version })),
    },
  });
  const body = printBody(report);
  const { state } = await orderOutbox({ do: 'draft', report: report.id, body });
  if (state !== 'done') return false;
  const address = `/reader.html${hashOf('reports', { report: report.id })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/reader.html') });
  return true;
}

/** Brings a page into the library; resolves with what failed, or ''. */
function add(tab: number): Promise<string> {
  return addPage(tab).then(
    () => '',
    (error) => (error instanceof Error ? error.message : String(error)),
  );
}

let loading: ReturnType<typeof loadWords> | null = null;

/** The words of the language in use, taken into use. */
function words() {
  loading ??= loadWords().then((loaded) => {
    speak(loaded);
    return loaded;
  });
  return loading;
}

async function makeMenu(): Promise<void> {
  await words();
  // An update, or another language, finds the entries of the version before it.
  await browser.contextMenus.removeAll();
  const entries = [
    { id: 'check-page', title: say('menu.checkPage'), contexts: ['page'] },
    { id: 'check-selection', title: say('menu.checkSelection'), contexts: ['selection'] },
    { id: 'report-selection', title: say('menu.reportSelection'), contexts: ['selection'] },
    { id: 'always-site', title: say('menu.alwaysSite'), contexts: ['page'] },
    { id: 'add-page', title: say('menu.addPage'), contexts: ['page'] },
  ] as const;
  for (const { contexts, ...entry } of entries)
    browser.contextMenus.create({ ...entry, contexts: [...contexts] });
}

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
