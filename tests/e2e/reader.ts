// The extension's own pages in a real Chromium: opened one at a time, closed after each test.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { startChromium } from './browser.ts';

/** Starts a browser for the file that calls it; its pages are closed after each test. */
export function useChromium(): {
  readonly chromium: () => Chromium;
  readonly open: (hash: string) => Promise<Page>;
} {
  let running: Chromium;
  beforeAll(async () => {
    running = await startChromium();
  });
  afterAll(() => running?.close());
  afterEach(async () => {
    for (const page of running.context.pages().slice(1)) await page.close();
  });
  return {
    chromium: () => running,
    async open(hash) {
      const [page] = await Promise.all([
        running.context.waitForEvent('page'),
        (await running.worker()).evaluate(`chrome.tabs.create({ url: '/reader.html#/${hash}' })`),
      ]);
      await page.locator('main h1').waitFor();
      await page.locator('.working').waitFor({ state: 'detached' });
      return page;
    },
  };
}
