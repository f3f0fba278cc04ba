// Where: at the side of the window. Follows the tab in front: shows what was found on its page, goes
// along as the reader scrolls, and reads it anew where it changes.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askBackground, askPage, followPage, type PageNews } from '../../src/browser/messages.ts';
import { allowSites, siteOf } from '../../src/browser/sites.ts';
import { type FrontTab, frontTab, viewTab, watchFrontTab } from '../../src/browser/tab-view.ts';
import { loadWords } from '../../src/browser/words.ts';
import type { Finding } from '../../src/engine/index.ts';
import { Panel, type PanelProps } from '../../src/ui/panel/Panel.tsx';
import { languageInUse, say, speak } from '../../src/ui/words.ts';

type Shown = Pick<PanelProps, 'page' | 'at' | 'stale'>;

let shown: Shown = { page: { state: 'working' }, at: null, stale: false };
let tab: FrontTab | null = null;
/** Counts the pages that were followed: what was chosen on one says nothing on the next. */
let visit = 0;
let leave = () => {};
/** Until then the page scrolls because a row was chosen, not because the reader scrolls it. */
let scrollsUntil = 0;

const tools = {
  readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
  report: (finding: Finding) => askBackground('compose', { finding, tab: tab?.id ?? null }),
  version: browser.runtime.getManifest().version,
};

void loadWords().then((words) => {
  speak(words);
  Object.assign(document.documentElement, languageInUse());
  document.title = say('shell.name');
  watchFrontTab(() => void follow());
  return follow();
});

/** Takes up the tab in front. */
async function follow() {
  leave();
  leave = () => {};
  const front = await frontTab();
  tab = front;
  visit += 1;
  show({ page: { state: 'working' }, at: null, stale: false });
  if (!front) return show({ page: { state: 'browser-page' } });
  const page = await viewTab(front.id, front.address);
  // The reader may have gone on to another tab meanwhile.
  if (tab !== front) return;
  show({ page });
  if (page.state === 'checked') leave = followPage(front.id, (news) => void hear(front, news));
}

async function hear(from: FrontTab, news: PageNews) {
  if (tab !== from) return;
  switch (news.kind) {
    case 'at':
      if (Date.now() > scrollsUntil) show({ at: news.index });
      return;
    case 'gone':
      return show({ stale: true });
    case 'changed': {
      const page = await viewTab(from.id, from.address);
      if (tab === from) show({ page });
    }
  }
}

/** How long a page may take to scroll to a finding, in milliseconds. */
const scrollTime = 1200;

function showOnPage(index: number) {
  scrollsUntil = Date.now() + scrollTime;
  if (tab) void askPage(tab.id, 'show', { index, card: false }).catch(() => show({ stale: true }));
}

function show(change: Partial<Shown>) {
  shown = { ...shown, ...change };
  const root = document.getElementById('panel');
  const site = siteOf(tab?.address);
  if (!root) return;
  render(
    <Panel
      key={visit}
      {...shown}
      tools={tools}
      onShow={showOnPage}
      onAllow={site ? () => void allowSites([site]).then(follow) : undefined}
      onRetry={() => void follow()}
    />,
    root,
  );
}
