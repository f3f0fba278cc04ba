import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { resolveInput } from './bad-input.ts';
import { type Browser, findChromium, findFirefox, howToGet } from './browsers.mjs';
import { isPage } from './decode.ts';
import { openFinder } from './finder.ts';
import { openCorpus } from './packs.ts';
import { readRaw, toArticle } from './read.ts';
import { pageOfText, serve } from './serve.ts';
import { root } from './setup.mjs';
import { composePictures, openWindow, takePictures } from './show.ts';
import { table } from './table.ts';

/** What `npm start` was asked to do. */
interface StartOptions {
  /** A file or an address; null for the sample article. */
  readonly article: string | null;
  readonly headless: boolean;
  /** Whether to renew the screenshot of the README. */
  readonly write: boolean;
  /** The folders of the builds to load by hand. */
  readonly builds: { readonly chrome: string; readonly firefox: string };
}

/** Checks the article, prints its findings, shows it in a browser; resolves with the exit status. */
export async function start(options: StartOptions): Promise<number> {
  try {
    const input = options.article ?? join(root, 'tests', 'pages', 'sample.html');
    const raw = await readRaw(input);
    const article = await toArticle(raw);
    const finder = openFinder(await openCorpus(), { shared: null });
    say(table(article, await finder.find(article), process.stdout));
    if (raw.url === null) {
      const shown = isPage(raw) ? raw.bytes : pageOfText(article.text, basename(input));
      // A page keeps its encoding: the browser finds it as it would for the file itself.
      const type = isPage(raw) ? 'text/html' : 'text/html; charset=utf-8';
      const folder = dirname(resolveInput(input));
      const server = await serve(
        { '/article': { body: shown, headers: { 'content-type': type } } },
        folder,
      );
      await show(`${server.origin}/article`, options).finally(server.close);
    } else {
      await show(raw.url, options);
    }
    say(byHand(options.builds));
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BadInput') throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function show(url: string, options: StartOptions): Promise<void> {
  const browser = findChromium() ?? findFirefox();
  if (browser === null) {
    say(`To see the marks on the page: ${howToGet('Chromium, Edge, Chrome or Firefox')}\n`);
  } else if (options.headless || options.write || !hasDisplay()) {
    await savePictures(browser, url, options.write);
  } else {
    say(`Opening ${browser.name}. Close its window, or press Ctrl+C here, to end.\n`);
    await openWindow(browser, url);
  }
}

async function savePictures(browser: Browser, url: string, write: boolean): Promise<void> {
  const folder = join(root, '.output', 'screenshots');
  await mkdir(folder, { recursive: true });
  const pictures = await takePictures(browser, url);
  await writeFile(join(folder, 'page.png'), pictures.page);
  await writeFile(join(folder, 'popup.png'), pictures.popup);
  say(`Without a display, ${browser.name} shows it in pictures:`);
  say(`  ${join(folder, 'page.png')}\n  ${join(folder, 'popup.png')}\n`);
  if (write && browser.family === 'chromium') {
    const file = join(root, 'tests', 'e2e', 'screenshot.png');
    await writeFile(file, await composePictures(browser, pictures));
    say(`  ${file}\n`);
  }
}

/** A Linux without a window system, and a machine of a build service, have nobody to look. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function byHand({ chrome, firefox }: StartOptions['builds']): string {
  return `To install the extension by hand:
  Chrome   open chrome://extensions, switch on Developer mode, Load unpacked, choose
           ${chrome}
  Edge     open edge://extensions, switch on Developer mode, Load unpacked, choose the same folder
  Firefox  open about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose
           ${join(firefox, 'manifest.json')}
`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
