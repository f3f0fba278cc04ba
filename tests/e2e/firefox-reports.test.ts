// The reports page in a real Firefox: a receiver is set up with the consent to send data, a report goes
// to it, and both are taken back. No prompt can be answered here: the preference that answers it with
// yes is set, and a no is put in its place.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../src/cli/firefox.ts';
import { printBody } from '../../src/report/json.ts';
import { article, report } from '../report/sample.ts';
import { startFirefox } from './browser.ts';
import { type InPage, order } from './outbox.ts';

let server: Server;
let firefox: Firefox;
let tab: string;
let status = 200;
const got: { readonly body: string; readonly signature: unknown }[] = [];
const page: InPage = (expression) => firefox.evaluate(tab, expression);

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end(`<title>Losses</title><article><p>${article.text}</p></article>`);
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ body, signature: request.headers['x-hub-signature-256'] });
    response.writeHead(201).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  firefox = await startFirefox();
  await firefox.evaluateInBrowser(
    `(Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false), null)`,
  );
  tab = await firefox.open('/reader.html#/reports');
  await firefox.until(tab, `document.querySelector('.reports')`, 40_000);
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

/** Fills a field and lets the page know. */
const fill = (selector: string, value: string, kind = 'input') =>
  page(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event(${JSON.stringify(kind)}, { bubbles: true }));
    return true;
  })()`);
const press = (name: string) =>
  firefox.until(
    tab,
    `(() => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        each.textContent.trim() === ${JSON.stringify(name)});
      button?.click();
      return button !== undefined;
    })()`,
  );
/** With the pointer: Firefox asks for a grant only when somebody has really clicked. */
async function click(name: string): Promise<void> {
  const { x, y } = await page<{ readonly x: number; readonly y: number }>(`(() => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      each.textContent.trim() === ${JSON.stringify(name)});
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await firefox.click(tab, x, y);
}
const says = (words: string) =>
  firefox.until(tab, `document.body.innerText.includes(${JSON.stringify(words)})`);
const consent = () =>
  page<readonly string[]>('browser.permissions.getAll().then((all) => all.data_collection ?? [])');

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function setUp() {
  await page(`(document.querySelector('.destinations').open = true)`);
  await fill('.destinations input', 'The desk');
  await fill('.destinations label:nth-of-type(3) input', `${origin()}/in`);
  await fill('.destinations label:nth-of-type(4) select', 'signature', 'change');
  await firefox.until(tab, `document.querySelector('.destinations input[type=password]')`);
  await fill('.destinations input[type=password]', 's3cret');
  await click('Set up');
}

test('a consent that is refused is said, and the form stays', async () => {
  await page(`(() => {
    globalThis.request = browser.permissions.request;
    browser.permissions.request = async () => false;
    return true;
  })()`);
  await setUp();
  await says('Not set up: the browser was not allowed to send there.');
  expect(await page(`document.querySelector('.destinations input').value`)).toBe('The desk');
  expect(await consent()).toEqual([]);
  await page(`(browser.permissions.request = globalThis.request, true)`);
});

test('with the consent a report goes where it should, signed', async () => {
  await setUp();
  await says('Take back');
  expect([...(await consent())].sort()).toEqual([
    'browsingActivity',
    'personallyIdentifyingInfo',
    'websiteContent',
  ]);
  await order(page, { do: 'draft', report: report.id, body: printBody(report) });
  await page(`(location.hash = '#/reports?report=${report.id}')`);
  await firefox.until(tab, `document.querySelector('.report .ways-out input')`);
  await page(`(document.querySelector('.ways-out input').click(), null)`);
  expect(got).toEqual([]);
  await firefox.until(tab, `document.querySelector('.handing .main[aria-disabled=false]')`);
  await press('Hand over');
  await says('The receiver accepted it.');
  const body = printBody(report);
  const signature = `sha256=${createHmac('sha256', 's3cret').update(body).digest('hex')}`;
  expect(got).toEqual([{ body, signature }]);
});

test('a reported page is loaded behind the others and read again, also when it is gone', async () => {
  const id = '22222222-2222-4333-8444-555555555555';
  const address = `${origin()}/article`;
  const body = printBody({ ...report, id, article: { ...report.article, address } });
  await order(page, { do: 'draft', report: id, body });
  // By way of the list, so that the report before is not taken for this one.
  await page(`(location.hash = '#/reports')`);
  await firefox.until(tab, `document.querySelector('.kept-reports a[href*="${id}"]')`);
  await page(`(location.hash = '#/reports?report=${id}')`);
  const found = (words: string) =>
    firefox.until(
      tab,
      `document.querySelector('.later [role=status]')?.innerText.startsWith('${words}')`,
      20_000,
    );
  await found('Not looked at again');
  await press('Look at the open page');
  await found('No open tab shows this page');
  await press('Load the page and look');
  await found('Unchanged');
  status = 404;
  await press('Load the page and look');
  await found('The page is gone or could not be reached');
});

test('taken back, the consent goes with it, and nothing is sent any more', async () => {
  await page(`(location.hash = '#/reports')`);
  await firefox.until(tab, `document.querySelector('.destinations')`);
  await press('Take back');
  await firefox.until(tab, `document.querySelector('.sites li') === null`);
  await firefox.until(
    tab,
    `browser.permissions.getAll().then((all) => all.data_collection.length === 0)`,
  );
  expect(await order(page, { do: 'list' })).toMatchObject({ destinations: [] });
  expect(got).toHaveLength(1);
});
