// How soon the popup is seen, in a real Chromium: `npm run bench:popup`. The popup's page and a bare page of
// the same extension are opened in turn; the times are the browser's own, from the start of the opening until
// the first words are painted.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, howToGet } from '../src/cli/browsers.mjs';
import { launchChromium } from '../src/cli/chromium.ts';
import { buildExtension, root } from '../src/cli/setup.mjs';

const rounds = 31;

const browser = findChromium();
if (browser === null) throw new Error(howToGet('Chromium'));
const extension = join(root, '.output', 'bench-popup');
rmSync(extension, { recursive: true, force: true });
mkdirSync(extension, { recursive: true });
cpSync(await buildExtension('chrome'), extension, {
  recursive: true,
});
writeFileSync(join(extension, 'bare.html'), '<!doctype html><title>bare</title><p>Hello</p>');
const chromium = await launchChromium({ path: browser.path, extension, headless: true });
try {
  // The first opening reads files and compiles; a reader pays for that once.
  await open('popup.html');
  const popup: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await open('bare.html'));
    popup.push(await open('popup.html'));
  }
  print('bare page', bare);
  print('popup', popup);
  console.log(`popup / bare page, medians: ${(median(popup) / median(bare)).toFixed(2)} ×`);
} finally {
  await chromium.close();
}

/** Milliseconds from the start of the opening until something is painted. */
async function open(name: string): Promise<number> {
  const worker = await chromium.worker();
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    worker.evaluate(`chrome.tabs.create({ url: '/${name}' })`),
  ]);
  const painted = await page.evaluate(`new Promise((done) => {
    const look = () => {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      if (entry) done(entry.startTime);
      else setTimeout(look, 5);
    };
    look();
  })`);
  await page.close();
  return painted as number;
}

function print(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? Number.NaN;
  console.log(
    `${name.padEnd(20)} median ${median(values).toFixed(0)} ms  p95 ${p95.toFixed(0)} ms`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
