// One marked page looked at in other ways: other colours, other sizes, on paper, with the pointer
// resting on a mark. The same for both browsers; pictures of the cards are kept to be looked at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../src/cli/serve.ts';
import { until } from './browser.ts';
import type { Driver, Tab, Way } from './drive.ts';

const shots = join(import.meta.dirname, '..', '..', '.output', 'screenshots');
const marks = `Array.from(CSS.highlights.get('on-record-look') ?? [], String).length`;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Adds the tests to a test file; `start` starts its browser. */
export function describeView(start: () => Promise<Driver>): void {
  let server: Server;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    const page = (path: string) => ({
      body: readFileSync(join(import.meta.dirname, path), 'utf8'),
    });
    server = await serve({
      '/dark': page('pages/dark.html'),
      '/sample': page('../pages/sample.html'),
    });
    driver = await start();
    mkdirSync(shots, { recursive: true });
  });
  afterEach(async () => {
    await tab.showAs(null);
    await tab.close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const openMarked = async (path = 'dark') => {
    tab = await driver.open(`${server.origin}/${path}`);
    await until(() => tab.evaluate<number>(marks));
  };
  const openCard = async () => {
    const { x, y } = await tab.evaluate<{ readonly x: number; readonly y: number }>(firstMark);
    await tab.click(x, y);
    await until(() => tab.evaluate<Box | null>(card));
    // Once it has faded in.
    await new Promise((resolve) => setTimeout(resolve, 300));
  };
  /** Shows the page in a window of fewer CSS pixels; a browser takes a moment for that. */
  const shrink = async (way: Way) => {
    await tab.showAs(way);
    await until(() => tab.evaluate<boolean>('innerWidth < 700'));
  };
  const picture = async (name: string) =>
    writeFileSync(join(shots, `${driver.name}-${name}.png`), await tab.screenshot());

  test('in the reader’s own colours', async () => {
    await openMarked('sample');
    const plain = await tab.screenshot();
    await tab.showAs('forced');
    expect((await tab.screenshot()).equals(plain)).toBe(false);
    await openCard();
    await picture('forced');
  });

  test('on a narrow window the card is a sheet, and its words stay in view', async () => {
    await openMarked('sample');
    await shrink('narrow');
    await openCard();
    const { left, right, bottom } = await tab.evaluate<Box>(card);
    const [width, height] = await tab.evaluate<[number, number]>(
      '[document.documentElement.clientWidth, innerHeight]',
    );
    expect([left, right, bottom].map(Math.round)).toEqual([0, width, height]);
    expect(await tab.evaluate<number>(gapToWords)).toBeGreaterThanOrEqual(0);
    await picture('narrow');
  });

  test('at 200 % the card stays beside its words, and goes with them', async () => {
    await openMarked('sample');
    await shrink('zoomed');
    await openCard();
    const { left, top, right, bottom } = await tab.evaluate<Box>(card);
    const [width, height] = await tab.evaluate<[number, number]>('[innerWidth, innerHeight]');
    expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(-0.5);
    await picture('zoom');
    await tab.evaluate('scrollBy(0, -20)');
    await until(async () => (await tab.evaluate<number>(gapToWords)) === 8);
  });

  test('on paper there are no marks', async () => {
    await openMarked();
    const marked = await tab.screenshot();
    await tab.showAs('print');
    const printed = await tab.screenshot();
    await tab.ask('pause', true);
    await until(async () => (await tab.evaluate<number>(marks)) === 0);
    expect((await tab.screenshot()).equals(printed)).toBe(true);
    await tab.showAs(null);
    expect((await tab.screenshot()).equals(marked)).toBe(false);
  });

  test('the card opens under a resting pointer when the reader wants it to, and only then', async () => {
    await openMarked();
    const { x, y } = await tab.evaluate<{ readonly x: number; readonly y: number }>(firstMark);
    const rest = async () => {
      await tab.move(x, y + 200);
      await tab.move(x, y);
      await new Promise((resolve) => setTimeout(resolve, 900));
    };
    await rest();
    expect(await tab.evaluate(card)).toBeNull();
    await tab.inExtension(`browser.storage.local.set({ settings: { hover: true } })`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await rest();
    await until(() => tab.evaluate<Box | null>(card));
    await tab.inExtension(`browser.storage.local.set({ settings: {} })`);
  });
}

/** For the page: the middle of the first line of the first mark, brought into view. */
const firstMark = `(() => {
  const range = Array.from(CSS.highlights.get('on-record-look'))[0];
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = range.getClientRects()[0];
  return { x: x + width / 2, y: y + height / 2 };
})()`;

/** For the page: the box of the open card; null for none. */
const card = `(() => {
  const host = document.querySelector('html > div[popover]');
  if (!host) return null;
  const { left, top, right, bottom } = host.getBoundingClientRect();
  return { left, top, right, bottom };
})()`;

/** For the page: pixels between the open card and its words. */
const gapToWords = `(() => {
  const card = document.querySelector('html > div[popover]').getBoundingClientRect();
  const words = Array.from(CSS.highlights.get('on-record-here'))[0].getBoundingClientRect();
  return Math.round(Math.max(card.top - words.bottom, words.top - card.bottom));
})()`;
