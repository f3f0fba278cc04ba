// Reports in the real browser: found, written, sent to a server of the test, by keyboard alone and
// before an accessibility checker.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { printBody } from '../../src/report/json.ts';
import { report } from '../report/sample.ts';
import { faults } from './axe.ts';
import { until } from './browser.ts';
import { type InPage, list, order } from './outbox.ts';
import { useChromium } from './reader.ts';

const { chromium, open } = useChromium();

const inPage =
  (page: Page): InPage =>
  (expression) =>
    page.evaluate(expression.replaceAll('browser.', 'chrome.'));

/** Leaves one draft in the outbox, and what was handed over once. */
async function seed(page: Page): Promise<void> {
  const { entries } = (await order(inPage(page), { do: 'list' })) as {
    readonly entries: readonly { readonly key: string }[];
  };
  await order(inPage(page), { do: 'remove', keys: entries.map(({ key }) => key) });
  await order(inPage(page), { do: 'draft', report: report.id, body: printBody(report) });
  const sent = { ...report, id: '11111111-2222-4333-8444-555555555555' };
  const body = printBody(sent);
  await order(inPage(page), { do: 'hand-over', report: sent.id, body, destination: 'copy-text' });
  await page.locator('.kept-reports li').nth(1).waitFor();
}

const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['nothing yet', async () => null],
  ['a list', seed],
  [
    'a draft',
    async (page) => {
      await seed(page);
      await page.goto(`${page.url().split('#')[0]}#/reports?report=${report.id}`);
      await page.locator('.draft-fields').waitFor();
      for (const summary of await page.locator('main details:not([open]) summary').all())
        await summary.click();
      await page.locator('[aria-expanded=false]').last().click();
    },
  ],
];

describe.each(['light', 'dark'] as const)('an accessibility checker, %s', (colorScheme) => {
  test.each(states)('%s', async (_, reach) => {
    const page = await open('reports');
    await page.emulateMedia({ colorScheme });
    await reach(page);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });
});

/** Presses Tab until what has the focus reads so. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const focused = () => {
    const { activeElement } = document;
    const field = activeElement?.closest('label')?.textContent ?? '';
    return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''} ${field}`;
  };
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    if (words.test(await page.evaluate(focused))) return;
  }
  throw new Error(`Tab never comes to ${words}`);
}

test('a draft by keyboard alone: opened, written, kept over a reload, deleted', async () => {
  const page = await open('reports');
  await seed(page);
  await page.locator('select').first().selectOption('draft');
  await tabTo(page, /^ Words differ/);
  await page.keyboard.press('Enter');
  await page.locator('.draft-fields').waitFor();
  await tabTo(page, /^ *Your note/);
  await page.keyboard.type('Please look again.');
  await until(async () =>
    (await list(inPage(page))).some(({ body }) => body.includes('look again')),
  );
  await page.reload();
  await page.locator('textarea').waitFor();
  expect(await page.locator('textarea').inputValue()).toContain('Please look again.');
  await tabTo(page, /^ Delete *$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^ Yes, delete/);
  await page.keyboard.press('Enter');
  await until(async () => (await list(inPage(page))).length === 1);
});

test('a webhook is set up, a draft goes to it and into a file at once, signed', async () => {
  const got: { readonly body: string; readonly signature: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    got.push({ body, signature: request.headers['x-hub-signature-256'] });
    response.writeHead(201).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const page = await open('reports');
    await seed(page);
    await page.locator('.destinations summary').click();
    await page.getByLabel('Name', { exact: true }).fill('The desk');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`;
    await page.getByLabel('Address (https://…)').fill(address);
    await page.getByLabel('How the receiver knows you').selectOption('signature');
    await page.getByLabel('Secret', { exact: true }).fill('s3cret');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.locator('.sites li', { hasText: 'The desk' }).waitFor();
    await page.goto(`${page.url().split('#')[0]}#/reports?report=${report.id}`);
    await page.locator('textarea').fill('From the page.');
    await page.getByLabel('The desk').check();
    await page.getByLabel('Save as CSV').check();
    const shown = await page.locator('.payload').last().textContent();
    expect(got).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hand over' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('reports.csv');
    await page.locator('.report-ways li', { hasText: 'The receiver accepted it.' }).waitFor();
    const signature = `sha256=${createHmac('sha256', 's3cret').update(`${shown}`).digest('hex')}`;
    expect(got).toEqual([{ body: shown, signature }]);
    expect(shown).toContain('From the page.');
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.content()).not.toContain('s3cret');
  } finally {
    server.close();
  }
});

test('a finding becomes a kept draft with the words around it', async () => {
  const html = `<html lang="en"><title>A speech</title><article><p>The talks went on for hours before the doors
    were opened to reporters.</p><p>“This administration today, here and now, declares unconditional war on crime in
    America,” Johnson said in his address to Congress in 1964.</p><p>He then left the room.</p></article></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const article = await chromium().context.newPage();
    await article.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a?utm_source=x`);
    await article.bringToFront();
    const [popup] = await Promise.all([
      chromium().context.waitForEvent('page'),
      (await chromium().worker()).evaluate(
        `chrome.tabs.create({ url: '/popup.html', active: false })`,
      ),
    ]);
    await popup.locator('.row').first().click();
    const [page] = await Promise.all([
      chromium().context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Report a mismatch' }).click(),
    ]);
    await page.locator('.draft-fields').waitFor();
    const text = (await page.locator('.payload').last().textContent()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      article: { title: 'A speech', address: expect.stringMatching(/\/a$/) },
      quotation: { suffix: expect.stringContaining('Johnson said') },
      finding: { label: expect.any(String) },
    });
  } finally {
    server.close();
  }
});
