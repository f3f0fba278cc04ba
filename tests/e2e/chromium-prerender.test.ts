// A page that Chromium makes ready before the reader asks for it: nothing is done there until it is shown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { startChromium, until } from './browser.ts';

const rules = { prerender: [{ source: 'list', urls: ['/story'], eagerness: 'immediate' }] };
const story = readFileSync(join(import.meta.dirname, 'pages', 'dark.html'), 'utf8');
/** For the story: how many marks there were when it was shown. */
const witness = `<script>document.addEventListener('prerenderingchange', () => {
  window.marksBefore = CSS.highlights.size;
})</script>`;

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve({
    '/list': {
      body: `<!doctype html><title>List</title><script type="speculationrules">${JSON.stringify(rules)}</script>
<p>Nobody said anything.</p><a href="/story">A story</a>`,
    },
    '/story': { body: story.replace('</head>', `${witness}</head>`) },
  });
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

test('it wakes nobody before it is shown, and is marked then', async () => {
  const page = await chromium.context.newPage();
  await page.goto('about:blank');
  await chromium.stopWorker(page);
  // The list itself wakes the background, which is stopped again before the story is there.
  await page.goto(`${server.origin}/list`);
  await until(async () => server.requests.includes('/story'));
  await page.waitForTimeout(800);
  await chromium.stopWorker(page);
  await page.waitForTimeout(1500);
  expect(await chromium.isAwake()).toBe(false);
  await page.click('a');
  const shown = `performance.getEntriesByType('navigation')[0].activationStart`;
  expect(await until(() => page.evaluate<number>(shown))).toBeGreaterThan(0);
  expect(await page.evaluate('window.marksBefore')).toBe(0);
  const marks = `CSS.highlights.get('on-record-look')?.size ?? 0`;
  expect(await until(() => page.evaluate<number>(marks))).toBe(2);
});
