// The first question after Chromium has stopped the extension's worker, from the message to the answer: waking, reading
// the packs, opening them, checking one quotation. Beside it, in turns, a twin of the extension whose worker does
// nothing but fetch the same files, in the plainest way: fetch and arrayBuffer.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, howToGet } from '../../src/cli/browsers.mjs';
import { type Chromium, launchChromium } from '../../src/cli/chromium.ts';
import { buildExtension } from '../../src/cli/setup.mjs';

/** Milliseconds, medians over ROUNDS. */
export interface ColdRow {
  readonly answer: number;
  readonly fetch: number;
  /** The median of answer ÷ fetch, round by round. */
  readonly ratio: number;
  /** The next question to a worker that is awake. */
  readonly awake: number;
}

const ROUNDS = 25;

const article = {
  text: 'In 1964 President Lyndon B. Johnson said: “This administration today, here and now, declares unconditional war on poverty in America.”',
  language: 'en',
};
const ask = `new Promise((resolve) => {
  const started = performance.now();
  const message = { to: 'background', kind: 'check', question: ${JSON.stringify(article)} };
  chrome.runtime.sendMessage(message, (answer) =>
    resolve({ took: performance.now() - started, state: answer?.state ?? chrome.runtime.lastError?.message }),
  );
})`;
const onlyFetch = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const read = (path) => fetch(chrome.runtime.getURL(path)).then((file) => file.arrayBuffer());
  Promise.all(['/corpus/sotu.pack', '/corpus/press.pack'].map(read)).then(() => answer({ state: 'checked' }));
  return true;
});`;

/** Starts the real build and its twin and asks each in turn. */
export async function measureCold(): Promise<ColdRow> {
  const browser = findChromium();
  if (browser === null) throw new Error(howToGet('Chromium'));
  const extension = await buildExtension('chrome');
  const twin = mkdtempSync(join(tmpdir(), 'on-record-twin-'));
  cpSync(extension, twin, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(twin, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  writeFileSync(join(twin, manifest.background.service_worker), onlyFetch);
  const opened: Chromium[] = [];
  const start = async (folder: string): Promise<Asker> => {
    const chromium = await launchChromium({
      path: browser.path,
      extension: folder,
      headless: true,
    });
    opened.push(chromium);
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.id}/manifest.json`);
    return { chromium, page };
  };
  try {
    const real = await start(extension);
    const bare = await start(twin);
    const rows: ColdRow[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const fetch = await askCold(bare);
      const answer = await askCold(real);
      const awake = await time(real.page);
      if (round > 0) rows.push({ fetch, answer, awake, ratio: answer / fetch }); // the first fills the disk's cache
    }
    const of = (column: keyof ColdRow) => middle(rows.map((row) => row[column]));
    return { answer: of('answer'), fetch: of('fetch'), ratio: of('ratio'), awake: of('awake') };
  } finally {
    for (const chromium of opened) await chromium.close();
    rmSync(twin, { recursive: true, force: true });
  }
}

interface Asker {
  readonly chromium: Chromium;
  readonly page: Page;
}

async function askCold({ chromium, page }: Asker): Promise<number> {
  await chromium.stopWorker(page);
  return time(page);
}

async function time(page: Page): Promise<number> {
  const { took, state } = (await page.evaluate(ask)) as { took: number; state: string };
  if (state !== 'checked') throw new Error(`the worker answered: ${state}`);
  return took;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
