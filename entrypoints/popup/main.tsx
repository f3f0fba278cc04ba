// What: the popup of the tab in front. Asks the page for its report, running the page script first
// where it is not there yet: the click that opened the popup allows it.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askBackground, askPage } from '../../src/browser/messages.ts';
import { readNewsSites } from '../../src/browser/news-sites.ts';
import { openPanel } from '../../src/browser/panel.ts';
import { setPaused } from '../../src/browser/pause.ts';
import { readSettings, saveSettings } from '../../src/browser/settings.ts';
import { allowSites, areAllowed, forgetSites, siteOf } from '../../src/browser/sites.ts';
import { frontTab, viewTab } from '../../src/browser/tab-view.ts';
import { loadWords } from '../../src/browser/words.ts';
import type { Finding } from '../../src/engine/index.ts';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import { languageInUse, speak } from '../../src/ui/words.ts';

type Shown = Pick<PopupProps, 'page' | 'site' | 'news' | 'paused' | 'options' | 'notAdded'>;

let shown: Shown = {
  page: { state: 'working' },
  site: null,
  options: { showLook: true, showMinor: true, showMatches: false, comments: false, hover: false },
};
/** Read ahead: the question for the grant must follow a click at once. */
let newsSites: readonly string[] = [];
/** Known ahead for the same reason. */
let ownWindow: number | undefined;
let tab: { readonly id: number; readonly site: string | null } | null = null;

const tools = {
  readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
  report: (finding: Finding) => askBackground('compose', { finding, tab: tab?.id ?? null }),
  version: browser.runtime.getManifest().version,
};

void loadWords().then((words) => {
  speak(words);
  Object.assign(document.documentElement, languageInUse());
  show({});
  return start();
});
void browser.windows?.getCurrent().then(({ id }) => {
  ownWindow = id;
});
// Only a page in a tab has a tab of its own; a popup makes its own window as wide as it is.
void browser.tabs.getCurrent().then((own) => {
  document.documentElement.classList.toggle('in-tab', own !== undefined);
});

async function start() {
  const front = await frontTab();
  if (!front) return show({ page: { state: 'browser-page' } });
  const { address } = front;
  tab = { id: front.id, site: siteOf(address) };
  const [options, allowed] = await Promise.all([
    readSettings(),
    tab.site ? areAllowed([tab.site]) : false,
  ]);
  show({
    options,
    site: tab.site && address ? { host: new URL(address).host, allowed } : null,
  });
  const page = await viewTab(tab.id, address);
  show({ page, ...('paused' in page && { paused: page.paused }) });
  newsSites = await readNewsSites();
  await showNews();
}

async function showNews() {
  const count = newsSites.length;
  show({ news: count > 0 ? { count, allowed: await areAllowed(newsSites) } : null });
}

async function pause(id: number, paused: boolean) {
  show({ paused });
  await setPaused(id, paused);
  await askPage(id, 'pause', paused);
}

async function add(id: number) {
  const failed = await askBackground('addPage', { tab: id });
  if (failed === '') window.close();
  else show({ notAdded: failed });
}

function openAtSide() {
  if (openPanel && ownWindow !== undefined) void openPanel(ownWindow).then(() => window.close());
}

function show(change: Partial<Shown>) {
  shown = { ...shown, ...change };
  const root = document.getElementById('popup');
  if (!root) return;
  render(
    <Popup
      {...shown}
      tools={tools}
      onShow={(index) => tab && void askPage(tab.id, 'show', { index, card: false })}
      onAllow={() => tab?.site && void allowSites([tab.site]).then(start)}
      onForget={() => tab?.site && void forgetSites([tab.site]).then(start)}
      onNews={(allow) => void (allow ? allowSites : forgetSites)(newsSites).then(showNews)}
      onPause={(paused) => tab && void pause(tab.id, paused)}
      onFollow={() => tab && void askPage(tab.id, 'follow', null).then(start)}
      onRetry={() => void start()}
      onAdd={() => tab && void add(tab.id)}
      onPanel={openPanel && ownWindow !== undefined ? openAtSide : undefined}
      onOption={(change) => {
        show({ options: { ...shown.options, ...change } });
        void saveSettings(change);
      }}
    />,
    root,
  );
}
