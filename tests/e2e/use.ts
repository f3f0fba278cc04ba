// What a reader does with a marked page: looks at cards by mouse and by key, checks what is selected,
// pauses, goes away and comes back; and the sites that are allowed, the background that is stopped, the
// extension that is removed meanwhile. The same for both browsers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../src/cli/serve.ts';
import { until } from './browser.ts';
import type { Driver, Tab } from './drive.ts';
import { pages, worthALook } from './pages.ts';
import { expectFoundShared } from './shared-library.ts';
import { quotingPage } from './transcripts.ts';

const look = `Array.from(CSS.highlights.get('on-record-look') ?? [], String)`;
const here = `Array.from(CSS.highlights.get('on-record-here') ?? [], String).join('')`;
/** For the page: whether it is what its source says. */
const unchanged = `fetch(location.href).then((answer) => answer.text()).then((source) =>
  new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML
    === document.documentElement.outerHTML)`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Adds the tests to a test file; `start` starts its browser. */
export function describeUse(start: () => Promise<Driver>): void {
  let server: Server;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    const page = (name: string) => ({
      body: readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8'),
    });
    server = await serve({
      ...pages,
      '/dark': page('dark'),
      '/write': page('write'),
      '/article': { body: quotingPage },
    });
    driver = await start();
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const marked = (count: number) =>
    until(
      async () => (await tab.evaluate<string[]>(look).catch(() => [])).length === count,
      15_000,
    );
  const open = async (path: string) => {
    tab = await driver.open(`${server.origin}/${path}`);
  };
  const openMarked = async () => {
    await open('dark');
    await marked(2);
  };
  const cardOpens = () => until(() => tab.cardText());
  const cardCloses = () => until(async () => (await tab.cardText()) === null);
  const clickMark = async () => {
    const { x, y } = await tab.evaluate<Point>(middleOfMark);
    await tab.click(x, y);
    await cardOpens();
    // Once it has faded in.
    await new Promise((resolve) => setTimeout(resolve, 300));
  };
  const badge = () =>
    tab.inExtension<string>(`browser.tabs.query({ url: 'http://127.0.0.1/*' })
      .then((tabs) => browser.action.getBadgeText({ tabId: tabs.at(-1).id }))`);

  test('the strictest policy keeps out neither marks nor card', async () => {
    await open('strict');
    await marked(worthALook.length);
    await clickMark();
    expect(await tab.cardText()).toContain('1,200');
  });

  test('the page is the same, byte for byte, with marks and after a card', async () => {
    await openMarked();
    expect(await tab.evaluate(unchanged)).toBe(true);
    await clickMark();
    expect(await tab.evaluate(unchanged)).toBe(false);
    await tab.press('Escape');
    await cardCloses();
    expect(await tab.evaluate(unchanged)).toBe(true);
  });

  test('a page without quotations: no mark, no number, a plain sentence', async () => {
    await open('quiet');
    const popup = await driver.openPopup();
    await until(() =>
      popup.evaluate(`document.body.innerText.includes('No quotation on this page')`),
    );
    await popup.close();
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    expect(await badge()).toBe('');
  });

  test('shortcuts go from mark to mark, open the card and go on in it', async () => {
    await openMarked();
    const marks = await tab.evaluate<string[]>(look);
    await driver.command('next-finding');
    await until(async () => (await tab.evaluate(here)) === marks[0]);
    await driver.command('open-finding');
    const first = await cardOpens();
    await driver.command('next-finding');
    await until(async () => (await tab.evaluate(here)) === marks[1]);
    await until(async () => (await tab.cardText()) !== first);
    await tab.press('Escape');
    await cardCloses();
  });

  test('the card closes by mouse and by key, and the page hears of neither', async () => {
    await openMarked();
    await tab.evaluate(listen);
    await clickMark();
    await tab.evaluate('(heard.splice(0), null)');
    const { x, y } = await tab.evaluate<Point>(closeButton);
    await tab.click(x, y);
    await cardCloses();
    await clickMark();
    await tab.evaluate('(heard.splice(0), null)');
    for (let stops = 0; stops < 4; stops++) await tab.press('Tab');
    await tab.press('Escape');
    await cardCloses();
    expect(await tab.evaluate('heard')).toEqual([]);
  });

  test('a selection is checked from the menu', async () => {
    await openMarked();
    const { x, y } = await tab.evaluate<Point>(select);
    await tab.choose('check-selection', x, y);
    expect(await cardOpens()).toContain('Wording differs');
  });

  test('a paused tab stays paused on its next page', async () => {
    await openMarked();
    const popup = await driver.openPopup();
    const pause = `[...document.querySelectorAll('.foot button')].find((b) => b.textContent.includes('Pause'))`;
    await until(() => popup.evaluate(`${pause} !== undefined`));
    await popup.evaluate(`(${pause}.click(), null)`);
    await marked(0);
    await popup.close();
    await tab.evaluate('(location.reload(), null)');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.evaluate(look)).toEqual([]);
  });

  test('a page come back to has its marks', async () => {
    await openMarked();
    await tab.evaluate(`(location.href = '/write', null)`);
    await until(() => tab.evaluate<boolean>(`location.pathname === '/write'`).catch(() => false));
    await tab.evaluate('(history.back(), null)');
    await marked(2);
  });

  test('tabs that were open before their site was allowed are read', async () => {
    await driver.allow(false);
    await open('dark');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await tab.evaluate(look)).toEqual([]);
    await driver.allow(true);
    await marked(2);
  });

  test('the background is stopped in the middle of a check, and the check is made all the same', async () => {
    await openMarked();
    for (const delay of [0, 30, 90]) {
      await tab.evaluate('(location.reload(), null)');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await driver.sleep();
      await marked(2);
    }
  });

  test('what no pack holds is found in a shared library, which is told nothing but numbers', async () => {
    await open('quiet');
    await expectFoundShared(driver, tab, `${server.origin}/article`);
  });

  test('nothing was asked of any server but the pages themselves', () => {
    const own = new Set([...Object.keys(pages), '/dark', '/write', '/article', '/favicon.ico']);
    expect(server.requests.filter((path) => !own.has(path))).toEqual([]);
  });

  const reason = 'Firefox ends the scripts of an extension that goes before they can clean up';
  test(`when the extension goes, its marks go (${reason})`, async ({ skip }) => {
    skip(driver.name === 'Firefox');
    await openMarked();
    await tab.inExtension('(setTimeout(() => browser.management.uninstallSelf(), 50), null)');
    await marked(0);
    expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  });
}

/** For the page: the middle of the first line of the first mark, brought into view. */
const middleOfMark = `(() => {
  const range = Array.from(CSS.highlights.get('on-record-look'))[0];
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = range.getClientRects()[0];
  return { x: x + width / 2, y: y + height / 2 };
})()`;

/** For the page: selects some words of a quotation, and where they are. */
const select = `(() => {
  const words = document.querySelectorAll('p')[2].firstChild;
  const from = words.data.indexOf('poverty');
  getSelection().setBaseAndExtent(words, from - 16, words, from + 40);
  const { x, y, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
  return { x: x + width / 2, y: y + height / 2 };
})()`;

/** For the page: where the open card's close button is. */
const closeButton = `(() => {
  const { right, top } = document.querySelector('html > div[popover]').getBoundingClientRect();
  return { x: right - 22, y: top + 22 };
})()`;

/** For the page: writes down the events it hears. */
const listen = `(() => {
  window.heard = [];
  for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin'])
    document.addEventListener(type, (event) => heard.push(event.type), true);
})()`;
