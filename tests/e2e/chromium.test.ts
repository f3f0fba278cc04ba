// The whole path in a real Chromium: real build, real worker, real popup, real clicks.
import axe from 'axe-core';
import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import type { Finding } from '../../src/engine/check.ts';
import { startChromium, until } from './browser.ts';
import { cardText, closedCard } from './card.ts';
import {
  findInNode,
  type MarksOnPage,
  marksOnPage,
  pages,
  quiet,
  type Row,
  rowsOfPopup,
  worthALook,
} from './pages.ts';

let server: Server;
let found: readonly Finding[];
let looks: readonly Finding[];
let chromium: Chromium;
const requested: string[] = [];

beforeAll(async () => {
  found = await findInNode();
  looks = found.filter(({ look }) => look);
  server = await serve(pages);
  chromium = await startChromium();
  chromium.context.on('request', (request: Request) => requested.push(request.url()));
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(server.origin + path);
  await page.bringToFront();
  return page;
}

function marks(page: Page): Promise<MarksOnPage> {
  return page.evaluate(marksOnPage) as Promise<MarksOnPage>;
}

/** Opens the sample article and waits until it is marked. */
async function openMarked(): Promise<Page> {
  const page = await open('/sample');
  await until(async () => (await marks(page)).look.length > 0);
  return page;
}

/** The words a finding is marked by; none of the sample is interrupted. */
function wordsOf({ quote }: Finding): string {
  return quote.text;
}

async function badge(page: Page): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: ChromeWorker }).chrome;
    const [tab] = await tabs.query({ url: `${url}*` });
    return action.getBadgeText({ tabId: tab?.id });
  }, page.url());
}

/** What the tests use of the extension API inside the worker. */
interface ChromeWorker {
  readonly tabs: {
    readonly query: (query: object) => Promise<readonly { readonly id: number }[]>;
  };
  readonly action: {
    readonly getBadgeText: (details: { readonly tabId: number | undefined }) => Promise<string>;
  };
}

/** Clicks into the middle of the first line of a mark, as a reader would. */
async function clickMark(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((words) => {
    const range = [...(CSS.highlights.get('on-record-look') ?? [])].find((each) =>
      each.toString().startsWith(words),
    ) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  await page.mouse.click(point.x, point.y);
}

describe('the sample article', () => {
  test('every quotation has the label it should have', () => {
    for (const [start, label] of [...worthALook, ...quiet]) {
      const finding = found.find(({ quote }) => quote.text.startsWith(start));
      expect([start, finding?.label]).toEqual([start, label]);
    }
    expect(looks.map(({ quote }) => quote.text)).toHaveLength(worthALook.length);
  });

  test('what deserves a look is marked, and nothing else loudly', async () => {
    const page = await openMarked();
    const { look, match } = await marks(page);
    expect(look).toEqual(looks.map(wordsOf));
    expect(match).toEqual([]);
    expect(await badge(page)).toBe(String(looks.length));
  });

  test('the real popup lists what the command line finds, those worth a look first', async () => {
    await openMarked();
    const popup = await chromium.openPopup();
    const rows = await until(() => popup.evaluate<readonly Row[] | null>(rowsOfPopup));
    await popup.close();
    const inPopup = rows.map(({ label, look, words }) => `${label} ${look} ${words.slice(0, 40)}`);
    const inNode = found.map(
      ({ label, look, quote }) => `${label} ${look} ${quote.text.slice(0, 40)}`,
    );
    expect(inPopup.toSorted()).toEqual(inNode.toSorted());
    expect(rows.slice(0, looks.length).every(({ look }) => look)).toBe(true);
  });

  test('a row of the popup opens the record, and the page comes to it', async () => {
    const page = await openMarked();
    const popup = await chromium.openPopup();
    await until(() => popup.evaluate(rowsOfPopup));
    await popup.evaluate(`[...document.querySelectorAll('.row')]
      .find((row) => row.textContent.includes('12,000')).click()`);
    const read = await until(() =>
      popup.evaluate<string | null>(`document.querySelector('.reader')?.innerText ?? null`),
    );
    for (const words of [
      'Blinken',
      'Secretary of State',
      '2024',
      'Washington',
      'press report',
      '1,200',
    ]) {
      expect(read).toContain(words);
    }
    const seen = await until(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('on-record-here') ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
    expect(seen).toBe(true);
    await popup.close();
  });

  test('a click on a mark opens the card beside it, Escape closes it', async () => {
    const page = await openMarked();
    await clickMark(page, 'Russia’s been suffering');
    const text = await until(() => cardText(page));
    for (const words of ['Wording differs', 'Antony', '1,200', '12,000', 'press report']) {
      expect(text).toContain(words);
    }
    await page.keyboard.press('Escape');
    await until(() => closedCard(page));
  });
});

test('the popup stands up to an accessibility checker, list and record', async () => {
  await openMarked();
  const popup = await chromium.openPopup();
  await until(() => popup.evaluate(rowsOfPopup));
  await popup.evaluate(`${axe.source}; null`);
  const run = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;
  expect(await popup.evaluate(run)).toEqual([]);
  await popup.evaluate(`document.querySelector('.row').click()`);
  await until(() => popup.evaluate(`document.querySelector('.reader') !== null`));
  expect(await popup.evaluate(run)).toEqual([]);
  await popup.close();
});

describe('the worker is stopped', () => {
  test('and what was found stays: marks, card, popup', async () => {
    const page = await openMarked();
    const before = await marks(page);
    // Until the badge is there the page has a question under way, which would wake the worker again.
    await until(() => badge(page));
    await chromium.stopWorker(page);
    expect(await until(async () => !(await chromium.isAwake()))).toBe(true);
    expect(await marks(page)).toEqual(before);
    // The first card of a page sends for the card script, which wakes the worker.
    await clickMark(page, 'Russia’s been suffering');
    expect(await until(() => cardText(page))).toContain('1,200');
    expect(await chromium.isAwake()).toBe(true);
    await page.keyboard.press('Escape');
    await chromium.stopWorker(page);
    await page.reload();
    await until(async () => (await marks(page)).look.length > 0);
    expect(await marks(page)).toEqual(before);
    expect(await until(() => badge(page))).toBe(String(looks.length));
    const popup = await chromium.openPopup();
    const rows = await until(() => popup.evaluate<readonly Row[] | null>(rowsOfPopup));
    expect(rows.filter(({ look }) => look)).toHaveLength(looks.length);
    await popup.close();
  });
});

test('not one request went out but for the pages themselves', () => {
  const own = new Set([...Object.keys(pages), '/favicon.ico']);
  const strays = requested.filter((address) => {
    const { protocol, origin, pathname } = new URL(address);
    if (protocol === 'chrome-extension:' || protocol === 'data:') return false;
    return origin !== server.origin || !own.has(pathname);
  });
  expect(strays).toEqual([]);
  expect(server.requests.filter((path) => !own.has(path))).toEqual([]);
  expect(requested.length).toBeGreaterThan(0);
});
