// Reports in the real browser: found, written, sent to a server of the test, by keyboard alone and
// before an accessibility checker.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const sentId = '11111111-2222-4333-8444-555555555555';

/** Leaves one draft in the outbox, and what was handed over once and looked at again. */
async function seed(page: Page): Promise<void> {
  const { entries } = (await order(inPage(page), { do: 'list' })) as {
    readonly entries: readonly { readonly key: string }[];
  };
  await order(inPage(page), { do: 'remove', keys: entries.map(({ key }) => key) });
  await order(inPage(page), { do: 'draft', report: report.id, body: printBody(report) });
  const sent = { ...report, id: sentId };
  const body = printBody(sent);
  await order(inPage(page), { do: 'hand-over', report: sent.id, body, destination: 'copy-text' });
  const check = { outcome: 'unchanged', reached: true, at: Date.now() } as const;
  await order(inPage(page), { do: 'check', report: sent.id, check });
  await page.locator('.kept-reports li').nth(1).waitFor();
}

const goTo = (page: Page, id: string) =>
  page.goto(`${page.url().split('#')[0]}#/reports${id && `?report=${id}`}`);

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['nothing yet', async () => null],
  [
    'a list, its numbers, the destinations and what is wrong with one',
    async (page) => {
      await seed(page);
      await openAll(page);
      await page.getByLabel('How the receiver knows you').selectOption('header');
      await page.getByRole('button', { name: 'Set up' }).click();
      await page.getByText('Give it a name.').waitFor();
    },
  ],
  [
    'a draft, about to go and about to be deleted',
    async (page) => {
      await seed(page);
      await goTo(page, report.id);
      await page.locator('.report .draft-fields').waitFor();
      await openAll(page);
      await page.getByLabel('Write an e-mail').check();
      await page.locator('[aria-expanded=false]').last().click();
    },
  ],
  [
    'what was sent, looked at again in vain',
    async (page) => {
      await seed(page);
      await goTo(page, sentId);
      await page.getByRole('button', { name: 'Look at the open page' }).click();
      await page.getByText('No open tab shows this page').waitFor();
      await openAll(page);
    },
  ],
  ['a report that is gone', (page) => goTo(page, 'gone')],
];

test.each(states)('an accessibility checker, in both themes: %s', async (_, reach) => {
  const page = await open('reports');
  await reach(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await faults(page)]).toEqual([colorScheme, []]);
  }
  await page.setViewportSize({ width: 320, height: 600 });
  const sideways = () => document.documentElement.scrollWidth - innerWidth;
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
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

test('by keyboard alone: a destination set up, a draft written, sent, held back, mended, deleted', async () => {
  const page = await open('reports');
  await seed(page);
  const press = async (words: RegExp, key = 'Enter') => {
    await tabTo(page, words);
    await page.keyboard.press(key);
  };
  await press(/^ Destinations/);
  await tabTo(page, /^ *Name *$/);
  await page.keyboard.type('The desk');
  await tabTo(page, /Address \(https/);
  // Nobody listens there: what is sent to it waits.
  await page.keyboard.type('http://127.0.0.1:9/in');
  await page.keyboard.press('Enter');
  await page.locator('.sites li', { hasText: 'The desk' }).waitFor();

  await page.locator('.reports').focus();
  await tabTo(page, /^ *Any state/);
  await page.keyboard.type('Draft');
  await press(/^ Words differ/);
  await page.locator('.report .draft-fields').waitFor();
  await tabTo(page, /^ *Your note/);
  await page.keyboard.type('Please look again.');
  await until(async () =>
    (await list(inPage(page))).some(({ body }) => body.includes('look again')),
  );
  await page.reload();
  await page.locator('textarea').waitFor();
  expect(await page.locator('textarea').inputValue()).toContain('Please look again.');

  await press(/^ *The desk/, 'Space');
  await press(/^ Hand over/);
  await page.locator('.report-ways li', { hasText: 'Will be tried again' }).waitFor();
  await press(/^ Do not send/);
  await page.locator('.report-ways li', { hasText: 'Cancelled' }).waitFor();
  await press(/^ Change and send anew/);
  await page.locator('textarea').waitFor();
  // The same words on the same page, and the same destination as last time.
  expect(await page.locator('.report > .kept').count()).toBeGreaterThan(0);
  expect(await page.getByLabel('The desk').isChecked()).toBe(true);
  await press(/^ Delete *$/);
  await press(/^ Yes, delete/);
  await until(async () => (await list(inPage(page))).length === 2);
  // With a report goes what became of its page.
  const checked = async () => {
    const reply = await order(inPage(page), { do: 'list' });
    return reply.state === 'list' && Object.keys(reply.checks);
  };
  expect(await checked()).toEqual([sentId]);
  await order(inPage(page), { do: 'remove', keys: [`${sentId}:copy-text`] });
  expect(await checked()).toEqual([]);
  await press(/^ Destinations/);
  await press(/^Take back The desk/);
  await page.locator('.sites li').waitFor({ state: 'detached' });
});

test('a grant that is refused: it is said, nothing is kept, the form stays', async () => {
  const page = await open('reports');
  await page.evaluate(`chrome.permissions.request = async () => false`);
  await page.locator('.destinations summary').click();
  await page.getByLabel('Name', { exact: true }).fill('The desk');
  await page.getByLabel('Address (https://…)').fill('https://desk.example/in');
  await page.getByLabel('How the receiver knows you').selectOption('signature');
  await page.getByLabel('Secret', { exact: true }).fill('s3cret');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByText('Not set up: the browser was not allowed to send there.').waitFor();
  expect(await page.getByLabel('Address (https://…)').inputValue()).toBe('https://desk.example/in');
  expect(await order(inPage(page), { do: 'list' })).toMatchObject({ destinations: [] });
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

describe('an article', () => {
  const wrong =
    '“This administration today, here and now, declares unconditional war on crime in America,”';
  let printed = wrong;
  let isThere = true;
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<html lang="en"><title>A speech</title><article><p>The talks went on for hours before the
        doors were opened to reporters.</p><p>${printed} Johnson said in his address to Congress in 1964.</p>
        <p>He then left the room.</p></article></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/a?utm_source=x`;

  async function openArticle(): Promise<Page> {
    const article = await chromium().context.newPage();
    await article.goto(address());
    await article.bringToFront();
    return article;
  }

  const payload = async (page: Page) => {
    await page.locator('.report .draft-fields').waitFor();
    return JSON.parse((await page.locator('.payload').last().textContent()) ?? '');
  };

  test('a finding becomes a kept draft with the words around it; later it is corrected, then gone', async () => {
    await openArticle();
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
    expect(await payload(page)).toMatchObject({
      article: { title: 'A speech', address: expect.stringMatching(/\/a$/) },
      quotation: {
        prefix: expect.stringContaining('opened to reporters'),
        suffix: expect.stringContaining('Johnson said'),
      },
      finding: { label: expect.any(String) },
    });
    const found = (words: string) =>
      page.locator('.later [role=status]', { hasText: words }).waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Look at the open page' }).click();
    await found('Unchanged');
    printed = wrong.replace('crime', 'poverty');
    await page.getByRole('button', { name: 'Look at the open page' }).click();
    await found('Unchanged');
    const tabs = chromium().context.pages().length;
    await page.getByRole('button', { name: 'Load the page and look' }).click();
    await found('Corrected');
    expect(chromium().context.pages()).toHaveLength(tabs);
    isThere = false;
    await page.getByRole('button', { name: 'Load the page and look' }).click();
    await found('The page is gone or could not be reached');
    await goTo(page, '');
    await page.getByLabel('Has it been corrected?').selectOption('gone');
    expect(await page.locator('.kept-reports li').count()).toBe(1);
    printed = wrong;
    isThere = true;
  });

  test('selected words become a draft, whether they were found or not', async () => {
    const article = await openArticle();
    await article.evaluate(() => {
      const words = document.querySelectorAll('p')[2]?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 3, words, 7);
    });
    const worker = await chromium().worker();
    const [page] = await Promise.all([
      chromium().context.waitForEvent('page'),
      worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: 'report-selection', pageUrl: tab.url, frameId: 0, selectionText: 'then' }, tab))`),
    ]);
    expect(await payload(page)).toMatchObject({
      article: { address: expect.stringMatching(/\/a$/) },
      quotation: {
        text: 'then',
        prefix: expect.stringMatching(/address to Congress in 1964\.\s+He $/),
        suffix: ' left the room.',
      },
      finding: null,
    });
  });
});
