// What: the popup of the tab in front. Asks the page for its report, running the page script first
// where it is not there yet: the click that opened the popup allows it.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askBackground, askPage, type PageReport } from '../../src/browser/messages.ts';
import { readNewsSites } from '../../src/browser/news-sites.ts';
import { setPaused } from '../../src/browser/pause.ts';
import { readSettings, saveSettings } from '../../src/browser/settings.ts';
import { allowSites, areAllowed, forgetSites, readTab, siteOf } from '../../src/browser/sites.ts';
import { loadWords } from '../../src/browser/words.ts';
import { type PageView, Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import { languageInUse, speak } from '../../src/ui/words.ts';

type Shown = Pick<PopupProps, 'page' | 'site' | 'news' | 'paused' | 'options'>;

let shown: Shown = {
  page: { state: 'working' },
  site: null,
  options: { showLook: true, showMinor: true, showMatches: false, comments: false, hover: false },
};
/** Read ahead: the question for the grant must follow a click at once. */
let newsSites: readonly string[] = [];
let tab: { readonly id: number; readonly site: string | null } | null = null;

const tools = {
  readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
  version: browser.runtime.getManifest().version,
};

void loadWords().then((words) => {
  speak(words);
  Object.assign(document.documentElement, languageInUse());
  show({});
  return start();
});
// Only a page in a tab has a tab of its own; a popup makes its own window as wide as it is.
void browser.tabs.getCurrent().then((own) => {
  document.documentElement.classList.toggle('in-tab', own !== undefined);
});

async function start() {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) return show({ page: { state: 'browser-page' } });
  tab = { id: front.id, site: siteOf(front.url) };
  const [options, allowed] = await Promise.all([
    readSettings(),
    tab.site ? areAllowed([tab.site]) : false,
  ]);
  show({
    options,
    site: tab.site && front.url ? { host: new URL(front.url).host, allowed } : null,
  });
  show({ page: await view(tab.id, front.url) });
  newsSites = await readNewsSites();
  await showNews();
}

async function showNews() {
  const count = newsSites.length;
  show({ news: count > 0 ? { count, allowed: await areAllowed(newsSites) } : null });
}

async function view(id: number, address: string | undefined): Promise<PageView> {
  try {
    await readTab(id);
  } catch (error) {
    return { state: whyNot(address, error) };
  }
  try {
    return viewOf(await askPage(id, 'report', null));
  } catch (error) {
    return { state: 'failed', why: String(error) };
  }
}

function viewOf({ outcome, title, comments, resting, paused }: PageReport): PageView {
  show({ paused });
  if (outcome.state === 'unreadable') return { state: 'pdf' };
  return outcome.state === 'checked' ? { ...outcome, title, comments, resting } : outcome;
}

async function pause(id: number, paused: boolean) {
  show({ paused });
  await setPaused(id, paused);
  await askPage(id, 'pause', paused);
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
      onOption={(change) => {
        show({ options: { ...shown.options, ...change } });
        void saveSettings(change);
      }}
    />,
    root,
  );
}
