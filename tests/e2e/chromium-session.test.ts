// One reader's whole session, through a proxy that writes down every request: an article is read and
// checked, every room is used, a report is written and sent. What goes out is the pages the reader asked
// for and one report to one receiver; the secret for it goes nowhere else.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample } from '../../entrypoints/reader/sample.ts';
import type { Chromium } from '../../src/cli/chromium.ts';
import { startChromium, until } from './browser.ts';
import { pages } from './pages.ts';
import { browsersOwn } from './receiver.ts';

const secret = 'sesame-0451';
let server: Server;
let chromium: Chromium;
let origin: string;
const asked: string[] = [];
const posted: { readonly body: string; readonly headers: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    if (browsersOwn.test(line)) return void response.writeHead(403).end();
    asked.push(line);
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.method === 'POST') {
      posted.push({ body, headers: JSON.stringify(request.headers) });
      return void response.writeHead(201).end();
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url?.endsWith('/article') ? pages['/sample']?.body : '');
  });
  server.on('connect', (request, socket) => {
    const line = `CONNECT ${request.url}`;
    if (!browsersOwn.test(line)) asked.push(line);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await startChromium({ proxy: origin });
});
afterAll(async () => {
  await chromium?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Whatever any page of the session said, showed or saved. */
const seen: string[] = [];

async function openOwn(path: string): Promise<Page> {
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    (await chromium.worker()).evaluate(`chrome.tabs.create({ url: '/${path}', active: false })`),
  ]);
  await page.locator('.working').waitFor({ state: 'detached' });
  return page;
}

async function textOf(file: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('what the reader asked for goes out, and nothing else', async () => {
  chromium.context.on('console', (message) => seen.push(message.text()));
  const article = await chromium.context.newPage();
  await article.goto(`${origin}/article`);
  await article.bringToFront();
  await until(() => article.evaluate(() => CSS.highlights.get('on-record-look')?.size));

  const panel = await openOwn('sidepanel.html');
  await panel.locator('.row').first().click();
  const popup = await openOwn('popup.html');
  await popup.locator('.row', { hasText: 'poverty' }).first().click();
  await popup.locator('.more button').first().click();
  const [reports] = await Promise.all([
    chromium.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Report a mismatch' }).click(),
  ]);
  await reports.locator('.report .draft-fields').waitFor();
  const address = reports.url();

  await reports.getByText('All reports').click();
  await reports.locator('.destinations summary').click();
  await reports.getByLabel('Name', { exact: true }).fill('The desk');
  await reports.getByLabel('Address (https://…)').fill(`${origin}/desk`);
  await reports.getByLabel('How the receiver knows you').selectOption('header');
  await reports.getByLabel('Name of the header').fill('X-Desk');
  await reports.getByLabel('Secret', { exact: true }).fill(secret);
  await reports.getByRole('button', { name: 'Set up' }).click();
  await reports.locator('.sites li', { hasText: 'The desk' }).waitFor();
  expect(posted).toEqual([]);

  await reports.goto(address);
  await reports.locator('textarea').fill('As sent.');
  await reports.getByLabel('The desk').check();
  await reports.getByLabel('Copy as text').check();
  await reports.getByRole('button', { name: 'Hand over' }).click();
  await reports.getByText('The receiver accepted it.').waitFor();
  await reports.getByRole('button', { name: 'Look at the open page' }).click();
  await reports.locator('.later', { hasText: 'Unchanged' }).waitFor();
  seen.push(await reports.content());
  await reports.getByText('All reports').click();
  for (const form of ['JSON', 'CSV', 'Markdown', 'JSON-LD']) {
    const button = reports.getByRole('button', { name: form, exact: true });
    const [file] = await Promise.all([reports.waitForEvent('download'), button.click()]);
    seen.push(await textOf(file));
  }
  await reports.locator('.destinations summary').click();
  seen.push(await reports.content());

  const search = await openOwn('reader.html#/search?q=state of the union');
  await search.locator('.place').first().waitFor();
  const draft = await openOwn('reader.html#/draft');
  await draft.locator('textarea').fill(sample.text);
  await draft.locator('.entry .main').click();
  await draft.locator('.tier').first().click();
  const settings = await openOwn('reader.html#/settings');
  const [backup] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  seen.push(await textOf(backup));
  await openOwn('reader.html#/method');
  await openOwn('reader.html#/welcome?finding=0');
  const stored = `chrome.storage.local.get().then(JSON.stringify)`;
  seen.push((await (await chromium.worker()).evaluate(stored)) as string);

  const lines = asked.map((line) => line.replace(origin, ''));
  // The browser looks for the article's picture by itself.
  expect(lines.filter((line) => line !== 'GET /favicon.ico')).toEqual([
    'GET /article',
    'POST /desk',
  ]);
  expect(posted).toHaveLength(1);
  expect(posted[0]?.headers).toContain(secret);
  expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({ note: 'As sent.' });
  // Long enough to have been looked at: three pages, four files, a backup, what is stored.
  expect(seen.join('\n')).toContain('As sent.');
  expect(seen.join('\n')).toContain('on-record-backup');
  expect([posted[0]?.body, ...seen].join('\n')).not.toContain(secret);
}, 90_000);
