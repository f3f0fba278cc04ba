// The reading room as a whole: every page and state before an accessibility checker in both themes,
// a session by keyboard alone, the panel beside its page, a list of thousands, the first paint.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { startChromium, until } from './browser.ts';

const sample = readFileSync(join(import.meta.dirname, '..', 'pages', 'sample.html'), 'utf8');
const quiet =
  '<!doctype html><title>Quiet</title><article><p>Nobody said anything at the harbour today.</p></article>';

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve({
    '/sample': { body: sample },
    '/quiet': { body: quiet },
  });
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

/** A page of the extension behind the article it speaks of. */
async function openOver(path: string, article: string): Promise<{ ours: Page; theirs: Page }> {
  const theirs = await chromium.context.newPage();
  await theirs.goto(article.includes(':') ? article : `${server.origin}${article}`);
  await theirs.bringToFront();
  const [ours] = await Promise.all([
    chromium.context.waitForEvent('page'),
    (await chromium.worker()).evaluate(`chrome.tabs.create({ url: '/${path}', active: false })`),
  ]);
  await ours.setViewportSize({ width: 400, height: 600 });
  return { ours, theirs };
}

const firstRow = async (page: Page) => page.locator('.row').first().click();
async function openFinding(page: Page) {
  await firstRow(page);
  await page.locator('.more button').last().click();
  for (const summary of await page.locator('.tools summary').all()) await summary.click();
}
const notice = async (page: Page) => page.locator('.notice').waitFor();
const list = async (page: Page) => page.locator('.row').first().waitFor();
const main = async (page: Page) => page.locator('main h1').waitFor();

/** Every page and state: its address, the article in front, and how to come to the state. */
const states: readonly (readonly [string, string, string, (page: Page) => Promise<unknown>])[] = [
  ['popup, list', 'popup.html', '/sample', list],
  ['popup, options', 'popup.html', '/sample', (page) => page.locator('.options summary').click()],
  ['popup, finding', 'popup.html', '/sample', openFinding],
  ['popup, nothing found', 'popup.html', '/quiet', notice],
  ['popup, page of the browser', 'popup.html', 'chrome://version', notice],
  ['panel, list', 'sidepanel.html', '/sample', list],
  ['panel, finding', 'sidepanel.html', '/sample', openFinding],
  ['panel, nothing found', 'sidepanel.html', '/quiet', notice],
  ['panel, page of the browser', 'sidepanel.html', 'chrome://version', notice],
  ['method', 'reader.html#/method', '/quiet', main],
  ['no such page', 'reader.html#/nowhere', '/quiet', main],
];

test('a session by keyboard alone: list, record, whole text, copy, switch, other page', async () => {
  const { ours, theirs } = await openOver('popup.html', '/sample');
  await list(ours);
  const focused = () => ours.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (words: string | RegExp) => {
    for (let stops = 0; stops < 60; stops++) {
      await ours.keyboard.press('Tab');
      if ((await focused()).match(words)) return;
    }
    throw new Error(`Tab never comes to ${words}`);
  };
  // The filter, then the list: one stop, and arrows within.
  await ours.keyboard.press('Tab');
  await ours.keyboard.type('poverty');
  await until(async () => (await ours.locator('.row').count()) === 1);
  await ours.keyboard.press('Control+A');
  await ours.keyboard.press('Delete');
  await until(async () => (await ours.locator('.row').count()) > 10);
  await tabTo(/casualties/);
  await ours.keyboard.press('ArrowDown');
  await until(async () => /poverty/.test(await focused()));
  await ours.keyboard.press('Enter');
  await ours.locator('.finding').waitFor();
  expect(await theirs.evaluate(() => CSS.highlights.has('on-record-here'))).toBe(true);
  // It is there as soon as the speech has come.
  await ours.getByRole('button', { name: 'What was said before' }).waitFor();
  await tabTo('What was said before');
  const passage = ours.locator('.original');
  const wordsAt = () => passage.locator('strong').evaluate((e) => e.getBoundingClientRect().top);
  const place = await wordsAt();
  const short = (await passage.textContent())?.length ?? 0;
  await ours.keyboard.press('Enter');
  await until(async () => ((await passage.textContent())?.length ?? 0) > short);
  // The quoted words stay where they were while the text comes in above them.
  expect(Math.abs((await wordsAt()) - place)).toBeLessThan(3);
  await tabTo(/^Copy$/);
  await ours.keyboard.press('Enter');
  await tabTo('Chicago');
  await ours.keyboard.press('Enter');
  await ours.getByText(/Copied\.|Select the text here/).waitFor();
  await ours.keyboard.press('Escape');
  await until(async () => /poverty/.test(await focused()));
  await tabTo(/^Pause on this tab/);
  await ours.keyboard.press('Space');
  await ours.getByText('Paused on this tab: nothing is underlined.').waitFor();
  await tabTo('Method');
  const [method] = await Promise.all([
    chromium.context.waitForEvent('page'),
    ours.keyboard.press('Enter'),
  ]);
  await method.locator('h1', { hasText: 'How On Record decides' }).waitFor();
  await method.keyboard.press('Tab');
  await method.keyboard.press('Enter');
  expect(await method.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('the panel and its page go along with each other', async () => {
  const { ours, theirs } = await openOver('sidepanel.html', '/sample');
  await list(ours);
  const top = () => theirs.evaluate(() => scrollY);
  await ours.locator('.row', { hasText: 'material riches' }).click();
  await until(async () => (await top()) > 200);
  const current = async () => (await ours.locator('[aria-current="true"]').textContent()) ?? '';
  expect(await current()).toContain('material riches');
  // Until then the page is taken to scroll because a row was chosen.
  await ours.waitForTimeout(1300);
  await theirs.evaluate(() => scrollTo(0, 0));
  await until(async () => !(await current()).includes('material riches'));
  await theirs.goto(`${server.origin}/quiet`);
  await ours.locator('.notice h2', { hasText: 'No quotation on this page' }).waitFor();
});

test('five thousand findings scroll as a few do', async () => {
  const { ours } = await openOver('sidepanel.html', '/sample');
  await list(ours);
  // What is asked of the page is answered here: finding so many would take a while.
  await ours.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const report = (await tabs.sendMessage(tab?.id ?? 0, {
      to: 'page',
      kind: 'report',
      question: null,
    })) as Report;
    const [finding] = report.outcome.findings;
    const findings = Array.from({ length: 5000 }, (_, i) => ({
      ...finding,
      quote: { ...finding?.quote, text: `Number ${i} will do` },
    }));
    // Only a page in front is drawn frame by frame; a panel is always in front.
    tabs.query = async () => [{ ...tab }];
    tabs.sendMessage = async () => ({ ...report, outcome: { state: 'checked', findings } });
  });
  await ours.bringToFront();
  await until(async () => /^5,000 /.test((await ours.locator('.top p').textContent()) ?? ''));
  const { gaps, rows } = await ours.evaluate(async () => {
    const pane = document.querySelector('.pane') as HTMLElement;
    const gaps: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let i = 0; i < 120; i++) {
      pane.scrollBy({ top: i % 10 === 9 ? 20_000 : 300 });
      const now = await new Promise<number>(requestAnimationFrame);
      gaps.push(now - last);
      last = now;
    }
    return { gaps: gaps.sort((a, b) => a - b), rows: document.querySelectorAll('.row').length };
  });
  expect(rows).toBeLessThan(150);
  // Sixty frames a second, on a machine that may have other work.
  expect(gaps[60]).toBeLessThan(20);
  await ours.locator('.row').last().focus();
  await ours.keyboard.press('End');
  await until(async () => (await ours.locator(':focus').textContent())?.includes('4999'));
});

interface Tabs {
  readonly tabs: {
    query: (what: object) => Promise<readonly { readonly id?: number }[]>;
    sendMessage: (tab: number, message: unknown) => Promise<unknown>;
  };
}
interface Report {
  readonly outcome: { readonly findings: readonly { readonly quote: object }[] };
}

describe.each(['light', 'dark'] as const)('an accessibility checker, %s', (colorScheme) => {
  test.each(states)('%s', async (_, path, article, reach) => {
    const { ours } = await openOver(path, article);
    await ours.emulateMedia({ colorScheme });
    await reach(ours);
    expect(await faults(ours)).toEqual([]);
    // As wide as a small phone, or a window at 400 %.
    await ours.setViewportSize({ width: 320, height: 600 });
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await ours.evaluate(sideways)).toBeLessThanOrEqual(0);
  });
});

test('everything that can be used has a name and a role', async () => {
  const { ours } = await openOver('sidepanel.html', '/sample');
  await openFinding(ours);
  const session = await ours.context().newCDPSession(ours);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const used = nodes.filter(({ role, ignored }) => !ignored && usable.test(String(role?.value)));
  const named = used.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
  expect(named.filter((each) => !each.includes(' '))).toEqual([]);
  expect(named).toContain('searchbox Find in the quotations');
  expect(named).toContain('combobox Speaker');
  expect(named.find((each) => each.startsWith('button Wording differs'))).toMatch(
    /Antony Blinken.*casualties/,
  );
  const texts = nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`).join('\n');
  expect(texts).toMatch(/insertion[\s\S]*changed from “1,200” to:[\s\S]*12,000/);
  expect(texts).toMatch(/deletion[\s\S]*changed to “12,000”:[\s\S]*1,200/);
});

const usable = /^(button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|tab)$/;

/** What axe finds with every rule it has, those left out by default included. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}; null`);
  return page.evaluate(`(() => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return axe.run({ rules }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))));
  })()`);
}
