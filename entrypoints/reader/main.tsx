// Where: the extension's own pages in a tab, each at an address that lasts: reader.html#/method. A
// page is loaded when it is asked for; its file here gives it what it needs from the browser.

import type { FunctionComponent } from 'preact';
import { render } from 'preact';
import { watchSettings } from '../../src/browser/settings.ts';
import { readShared } from '../../src/browser/shared-library.ts';
import { loadWords } from '../../src/browser/words.ts';
import { Notice } from '../../src/ui/Notice.tsx';
import { placeOf, type Route } from '../../src/ui/shell/routes.ts';
import { Shell } from '../../src/ui/shell/Shell.tsx';
import { languageInUse, say, speak } from '../../src/ui/words.ts';

/** What a page's file gives: its heading and what stands under it. */
export interface ReaderPage {
  readonly title: () => string;
  /** `query` is what the address asks of the page. */
  readonly Page: FunctionComponent<{ readonly query: URLSearchParams }>;
}

type Load = () => Promise<{ readonly default: ReaderPage }>;

/** Those the navigation lists, and any others. */
const pages: Readonly<Record<Route, Load> & Record<string, Load>> = {
  search: () => import('./search.tsx'),
  library: () => import('./library.tsx'),
  draft: () => import('./draft.tsx'),
  reports: () => import('./reports.tsx'),
  settings: () => import('./settings.tsx'),
  method: () => import('./method.tsx'),
  welcome: () => import('./welcome.tsx'),
};

void start();

async function start() {
  const words = await loadWords();
  speak(words);
  Object.assign(document.documentElement, languageInUse());
  addEventListener('hashchange', () => void show(true));
  // Another language is another page.
  watchSettings((settings) => {
    if (settings.language !== '' && settings.language !== words.language) location.reload();
  });
  await show(false);
}

/** Shows what the address names. `moved`: the reader came from another page of ours, whose focus is
 * gone with it. */
async function show(moved: boolean) {
  const { route, query } = placeOf(location.hash);
  const [page, shared] = await Promise.all([load(route), readShared().catch(() => null)]);
  if (placeOf(location.hash).route !== route) return;
  const title = page?.title() ?? say('shell.missingTitle');
  const before = document.title;
  document.title = `${title} – ${say('shell.name')}`;
  const root = document.getElementById('reader');
  if (!root) return;
  render(
    <Shell route={route} title={title} sharing={shared?.isAllowed ?? false}>
      {page ? <page.Page query={query} /> : <p>{say('shell.missingText')}</p>}
    </Shell>,
    root,
  );
  if (moved && document.title !== before) {
    scrollTo({ top: 0 });
    document.getElementById('main')?.focus();
  }
}

/** A page; null when the address names none. */
async function load(route: string): Promise<ReaderPage | null> {
  if (!Object.hasOwn(pages, route)) return null;
  try {
    return (await pages[route]?.())?.default ?? null;
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): ReaderPage {
  const Page = () => (
    <Notice title={say('shell.failedTitle')} text={say('shell.failedText')} why={String(error)}>
      <button type="button" class="main" onClick={() => location.reload()}>
        {say('shell.reload')}
      </button>
    </Notice>
  );
  return { title: () => say('shell.name'), Page };
}
