// What only Chromium can be made to show: a selection checked from the menu, a paused tab on its next
// page, tabs that were open before, an extension that goes away.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { startChromium, until } from './browser.ts';
import { cardText, closedCard } from './card.ts';

const shots = join(import.meta.dirname, '..', '..', '.output', 'screenshots');
let server: Server;
let chromium: Chromium;

beforeAll(async () => {
  const page = (name: string) => ({
    body: readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8'),
  });
  server = await serve({ '/dark': page('dark'), '/late': page('late'), '/write': page('write') });
  chromium = await startChromium();
  mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

const look = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('on-record-look') ?? [], String));

async function openMarked(): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/dark`);
  await page.bringToFront();
  await until(async () => (await look(page)).length === 2);
  return page;
}

async function clickMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const range = Array.from(CSS.highlights.get('on-record-look') ?? [])[0] as Range;
    const box = range.getClientRects()[0] as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await until(() => cardText(page));
  await page.waitForTimeout(300);
}

/** The box of the open card's host. */
const box = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('html > div[popover]');
    const { left, top, right, bottom } = (host as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** Runs an expression in the worker. */
async function inWorker(expression: string): Promise<unknown> {
  return (await chromium.worker()).evaluate(expression);
}

test('the close button works by mouse and by key, and the page hears of neither', async () => {
  const page = await openMarked();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin']) {
      document.addEventListener(type, (event) => heard.push(event.type), true);
    }
  });
  await clickMark(page);
  await page.evaluate(() => Reflect.get(globalThis, 'heard').splice(0));
  const { right, top } = await box(page);
  await page.mouse.click(right - 22, top + 22);
  await until(() => closedCard(page));
  await clickMark(page);
  await page.evaluate(() => Reflect.get(globalThis, 'heard').splice(0));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await until(() => closedCard(page));
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).not.toContain('keydown');
});

test('a selection is checked from the menu', async () => {
  const page = await openMarked();
  await page.evaluate(() => {
    const words = document.querySelectorAll('p')[2]?.firstChild as Text;
    const from = words.data.indexOf('poverty');
    getSelection()?.setBaseAndExtent(words, from - 16, words, from + 40);
  });
  await inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', pageUrl: tab.url }, tab))`);
  expect(await until(() => cardText(page))).toContain('Wording differs');
});

test('a paused tab stays paused on its next page', async () => {
  const page = await openMarked();
  const popup = await chromium.openPopup();
  const pause = `[...document.querySelectorAll('.foot button')].find((b) => b.textContent.includes('Pause'))`;
  await until(() => popup.evaluate(`${pause} !== undefined`));
  await popup.evaluate(`document.querySelector('.options').open = true`);
  writeFileSync(join(shots, 'Chromium-options.png'), await popup.screenshot());
  await popup.evaluate(`${pause}.click()`);
  await until(async () => (await look(page)).length === 0);
  await popup.close();
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await look(page)).toEqual([]);
});

test('a page come back from the cache has its marks', async () => {
  const page = await openMarked();
  await page.goto(`${server.origin}/write`);
  await page.goBack();
  await until(async () => (await look(page)).length === 2);
});

test('tabs that were open before their site was allowed are read', async () => {
  await inWorker(`chrome.scripting.unregisterContentScripts()`);
  const page = await chromium.context.newPage();
  await page.goto(`${server.origin}/dark`);
  await page.waitForTimeout(1000);
  expect(await look(page)).toEqual([]);
  await inWorker(`chrome.permissions.onAdded.dispatch({ origins: ['http://127.0.0.1/*'] })`);
  await until(async () => (await look(page)).length === 2);
});

test('when the extension goes, its marks go', async () => {
  const page = await openMarked();
  await inWorker('(setTimeout(() => chrome.runtime.reload(), 50), null)');
  await until(async () => (await look(page)).length === 0, 15_000);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
