// The sidebar and the pages of the reader in a real Firefox.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../src/cli/firefox.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { startFirefox } from './browser.ts';
import { pages } from './pages.ts';

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve(pages);
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const rows = `document.querySelectorAll('.row').length`;

test('the sidebar follows the tab in front, and a row leads to its words', async () => {
  const sidebar = await firefox.open('/sidepanel.html');
  // Not a tab among others, so that the one in front is the article.
  const blank = `(document.querySelector('.row') === null && document.body.innerText !== '')`;
  await firefox.until(sidebar, blank);
  const article = await firefox.open(`${server.origin}/sample`);
  await firefox.until(sidebar, rows);
  const marks = `CSS.highlights.get('on-record-look')?.size`;
  expect(await firefox.until<number>(article, marks)).toBeGreaterThan(0);
  await firefox.evaluate(sidebar, `(document.querySelector('.row').click(), null)`);
  await firefox.until(sidebar, `document.querySelector('.finding')`);
  await firefox.until(article, `CSS.highlights.get('on-record-here')?.size`);
  // The empty tab the browser began with has nothing to list; the article has it again.
  const front = (chosen: string) =>
    firefox.evaluateInBrowser(`(gBrowser.selectedTab = ${chosen}, null)`);
  await front('gBrowser.tabs[0]');
  await firefox.until(sidebar, `${rows} === 0`);
  await front('gBrowser.tabs[gBrowser.tabs.length - 1]');
  await firefox.until(sidebar, rows);
});

test.each([
  ['search?q=freedom', '.place'],
  ['draft', 'textarea'],
  ['reports', '.reports'],
  ['library', '.pack .columns'],
  ['settings', '.tier-choice'],
  ['welcome', '.welcome .main'],
  ['method', '.coverage'],
])('%s: everything that can be used has a name', async (hash, ready) => {
  const page = await firefox.open(`/reader.html#/${hash}`);
  await firefox.until(page, `document.querySelector('${ready}')`, 40_000);
  expect(await firefox.evaluate(page, nameless)).toEqual([]);
  expect(await firefox.evaluate<string>(page, 'document.title')).not.toBe('');
});

test('the browser has nothing to complain of', async () => {
  expect(await firefox.evaluateInBrowser(complaints)).toEqual([]);
});

/** For a page: what can be used and has neither a label nor words. */
const nameless = `Array.from(document.querySelectorAll('a, button, input, select, textarea, summary'))
  .filter((each) => {
    const says = each.labels?.[0] ?? each;
    return !each.getAttribute('aria-label') && says.textContent.trim() === '';
  })
  .map((each) => each.outerHTML.slice(0, 200))`;

/** For the browser's window: errors that name our pages. */
const complaints = `Services.console.getMessageArray().map(String)
  .filter((line) => /moz-extension/.test(line) && /error|content-security/i.test(line)).slice(0, 5)`;
