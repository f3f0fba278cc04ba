// How long the search page works for one letter typed, in a real Chromium: `npm run bench:search`.
// Questions are typed letter by letter, each letter as if it were the last: the page is left alone until
// it is quiet. Both are processor time of the page's main thread, as the browser counts it: from the
// letter until the answer is painted, and with what is added after that.
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from './e2e/browser.ts';

const questions = [
  'state of the union',
  'four essential human freedoms',
  'the only thing we fear',
  'Rosevelt 1941',
  'inflation',
  '“war on poverty”',
  'axis of evil north korea',
] as const;

const chromium = await startChromium();
try {
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    (await chromium.worker()).evaluate(`chrome.tabs.create({ url: '/reader.html#/search' })`),
  ]);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.locator('.conditions').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const letters: Letter[] = [];
  for (const question of questions) letters.push(...(await type(page, session, question)));
  print(
    'to the picture',
    letters.map(({ toPicture }) => toPicture),
  );
  print(
    'in all',
    letters.map(({ inAll }) => inAll),
  );
  const slowest = letters.toSorted((a, b) => b.toPicture - a.toPicture).slice(0, 5);
  for (const { text, toPicture, inAll } of slowest)
    console.log(`slow: ${ms(toPicture)} to the picture, ${ms(inAll)} in all: ${text}`);
} finally {
  await chromium.close();
}

interface Letter {
  readonly text: string;
  readonly toPicture: number;
  readonly inAll: number;
}

async function type(page: Page, session: CDPSession, question: string): Promise<Letter[]> {
  const letters: Letter[] = [];
  await page.locator('input[type=search]').fill('');
  for (let length = 1; length <= question.length; length++) {
    await page.waitForTimeout(60);
    const before = await work(session);
    await page.evaluate(typeOne(question.slice(0, length)));
    const toPicture = (await work(session)) - before;
    await page.waitForTimeout(200);
    const inAll = (await work(session)) - before;
    letters.push({ text: question.slice(0, length), toPicture, inAll });
  }
  return letters;
}

/** For the page: types, and resolves when the answer is painted. */
function typeOne(text: string): string {
  return `new Promise((painted) => {
  const field = document.querySelector('input[type=search]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = painted;
  requestAnimationFrame(() => port2.postMessage(null));
}).then(() => null)`;
}

/** Milliseconds of processor time of the page's main thread so far. */
async function work(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function print(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  const late = values.filter((value) => value > 16).length;
  console.log(
    `${name.padEnd(15)} median ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)}  over 16 ms: ${late} of ${values.length} letters`,
  );
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
