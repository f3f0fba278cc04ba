// The library in a real Chromium: a page of the web becomes a source that the next article is compared with,
// files become a pack, packs come and go in every open window, and what goes wrong leaves all as it was.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../src/cli/serve.ts';
import type { OfferedPack } from '../../src/subscribe/packindex.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import { offered, signedIndex } from '../subscribe/sample.ts';
import { faults } from './axe.ts';
import { until } from './browser.ts';
import { expectFound, type InPage, keepDraft } from './library.ts';
import { useChromium } from './reader.ts';
import { quotingPage, transcriptFiles, transcriptPage } from './transcripts.ts';

const { open, chromium } = useChromium();
let server: Server;
beforeAll(async () => {
  server = await serve({
    '/transcript': { body: transcriptPage },
    '/article': { body: quotingPage },
  });
});
afterAll(() => server?.close());

const ask = (address: string) => `(async () => {
  const [tab] = await chrome.tabs.query({ url: '${address}' });
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
  return chrome.tabs.sendMessage(tab.id, { to: 'page', kind: 'report', question: null });
})()`;

test('a page is added from the menu, corrected and saved; an article that quotes it is matched', async () => {
  const page = await chromium().context.newPage();
  await page.goto(`${server.origin}/transcript`);
  const worker = await chromium().worker();
  const [library] = await Promise.all([
    chromium().context.waitForEvent('page'),
    worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '${server.origin}/transcript' });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-page', pageUrl: tab.url }, tab);
    })()`),
  ]);
  const inPage: InPage = (expression) => library.evaluate(expression);
  await library.locator('.document').waitFor();
  expect(await faults(library)).toEqual([]);
  await keepDraft(inPage);
  await page.goto(`${server.origin}/article`);
  expectFound((await worker.evaluate(ask(`${server.origin}/article`))) as never);
  // Its origin is kept with it.
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Save the transcripts' }).first().click(),
  ]);
  const [, line = ''] = (await readFile(await file.path(), 'utf8')).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    url: `${server.origin}/transcript`,
    retrieved: new Date().toISOString().slice(0, 10),
    sha256: expect.stringMatching(/^[\da-f]{64}$/),
  });

  // Switched off in one window, it is gone from the next answer and from another window.
  const other = await open('search?q=ferry');
  await other.getByText('The ferry will run').first().waitFor();
  await library.locator('.packs').first().locator('[role=switch]').click();
  await until(async () => {
    await page.reload();
    const report = (await worker.evaluate(ask(`${server.origin}/article`))) as {
      readonly outcome: { readonly findings: readonly { readonly label: string }[] };
    };
    return report.outcome.findings[0]?.label !== 'matches';
  });
  await other.getByText('The ferry will run').first().waitFor({ state: 'detached' });
}, 60_000);

test('files become a pack, which is browsed, read, saved to a file, removed, and comes back the same', async () => {
  const page = await open('library');
  const input = page.locator('.adding input[type=file]');
  await input.setInputFiles(transcriptFiles);
  await page.locator('.understood').waitFor();
  const refused = () => page.locator('.refused li').allTextContents();
  const pdf = 'minutes.pdf: it is a PDF. Save its text as .txt or the page as .html.';
  const table =
    'lamps.csv (line 1): there is no column for “What was said” among Wer, Datum, Rede.';
  expect(await refused()).toEqual([pdf, table]);
  expect(await faults(page)).toEqual([]);
  const column = (label: RegExp) => page.locator('.columns-of label', { hasText: label });
  await column(/^What was said/)
    .locator('select')
    .selectOption('Rede');
  await column(/^Speaker/)
    .locator('select')
    .selectOption('Wer');
  await page.getByRole('button', { name: 'Read again' }).click();
  await until(async () => (await refused()).length === 1);
  expect(await refused()).toEqual([pdf]);
  expect(await page.locator('.documents li').count()).toBe(3);
  await page.getByLabel('Name of the pack').fill('Harbour council');
  await page.getByLabel('Where to report errors').fill('desk@harbour.example');
  await page.locator('.handing .main').click();
  await page.locator('.kept[role=status]').waitFor();
  expect(await faults(page)).toEqual([]);
  const card = page.locator('.pack', { hasText: 'Harbour council' });
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name }).click(),
    ]);
    return file.path();
  };
  const [pack, text] = [await save('Save the pack'), await save('Save the transcripts')];
  await card.getByRole('link').click();
  await page.getByLabel('Occasion').fill('light');
  await until(async () => (await page.locator('.sources li').count()) === 1);
  expect(await faults(page)).toEqual([]);
  const report = page.getByRole('link', { name: 'Report an error in a source' });
  expect(await report.getAttribute('href')).toMatch(/^mailto:desk@harbour\.example\?subject=/);
  await page.locator('.sources a').click();
  await page.getByText('The lamp will be lit by people again').waitFor();
  expect(await faults(page)).toEqual([]);

  await page.goBack();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await card.getByRole('button', { name: 'Remove' }).click();
  await card.getByRole('button', { name: 'Yes, remove' }).click();
  await card.waitFor({ state: 'detached' });
  const lines = await readFile(text);
  await page.locator('.adding input[type=file]').setInputFiles({
    name: 'harbour-council.jsonl',
    mimeType: 'application/jsonl',
    buffer: lines,
  });
  await page.locator('.handing .main').click();
  await page.locator('.kept[role=status]').waitFor();
  expect(await readFile(await save('Save the pack'))).toEqual(await readFile(pack));
}, 60_000);

test('packs are subscribed to by the address of their index, and a forged one is refused', async () => {
  const bytes = new Uint8Array(tinyPack('lamps', ['The lamps were lit by people.']));
  const pack: OfferedPack = {
    ...offered,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    address: '/lamps.pack',
  };
  const index = signedIndex({ packs: [pack] });
  const publisher = await serve({
    '/index.json': { body: JSON.stringify(index) },
    '/forged.json': { body: JSON.stringify({ ...index, title: 'Forged' }) },
    '/lamps.pack': { body: bytes },
  });
  try {
    const page = await open('library');
    const look = async (path: string) => {
      await page.getByLabel('Address of an index').fill(`${publisher.origin}${path}`);
      await page.getByRole('button', { name: 'Look at it' }).click();
    };
    await look('/forged.json');
    await page.getByText('The signature does not hold').waitFor();
    await look('/index.json');
    await page.getByText('Fingerprint of the key').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.locator('.pack', { hasText: 'Up to date' }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(publisher.requests).toEqual([
      '/forged.json',
      '/index.json',
      '/index.json',
      '/lamps.pack',
    ]);
    const worker = await chromium().worker();
    expect(await worker.evaluate(`chrome.alarms.get('subscriptions')`)).toBeTruthy();
  } finally {
    await publisher.close();
  }
});

test('an import that is cancelled leaves nothing', async () => {
  const page = await open('library');
  const packs = await page.locator('.pack').count();
  const line =
    'MAYOR QUILL: The tide comes in and the tide goes out, whatever the council says.\n\n';
  const buffer = Buffer.from(`---\ntitle: Long\ndate: 2023-01-01\n---\n\n${line.repeat(60_000)}`);
  await page
    .locator('.adding input[type=file]')
    .setInputFiles({ name: 'long.md', mimeType: 'text/markdown', buffer });
  await page.locator('progress').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.adding').waitFor();
  expect(await page.locator('.pack').count()).toBe(packs);
});

describe('a pack whose bytes are gone, or are not what they were', () => {
  test('is named, and the others go on', async () => {
    const page = await open('library');
    await page.locator('.adding input[type=file]').setInputFiles(transcriptFiles.slice(0, 2));
    await page.getByLabel('Name of the pack').fill('Eaten');
    await page.locator('.handing .main').click();
    await page.locator('.kept[role=status]').waitFor();
    const spoil = (change: string) =>
      page.evaluate(`new Promise((resolve) => {
        const opening = indexedDB.open('library');
        opening.onsuccess = () => {
          const all = opening.result.transaction('bytes', 'readwrite');
          ${change};
          all.oncomplete = () => { opening.result.close(); resolve(1); };
        };
      })`);
    await spoil(`all.objectStore('bytes').put(new ArrayBuffer(64), 'eaten')`);
    await page.reload();
    const card = page.locator('.pack', { hasText: 'Eaten' });
    await card.getByText('cannot be opened').waitFor();
    expect(await faults(page)).toEqual([]);
    await spoil(`all.objectStore('bytes').delete('eaten')`);
    await page.reload();
    await card.getByText('thrown this pack away').waitFor();
    await page.goto(page.url().replace(/#.*/, '#/search?q=freedom'));
    await page.locator('.place').first().waitFor();
  });
});
