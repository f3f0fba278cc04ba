// The same path in a real Firefox.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../src/cli/firefox.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import type { Finding } from '../../src/engine/check.ts';
import { expectSilenceBehind } from './behind.ts';
import { startFirefox, until } from './browser.ts';
import {
  findInNode,
  type MarksOnPage,
  marksOnPage,
  pages,
  type Row,
  rowsOfPopup,
} from './pages.ts';

let server: Server;
let looks: readonly Finding[];
let firefox: Firefox;
let tab: string;

beforeAll(async () => {
  looks = (await findInNode()).filter(({ look }) => look);
  server = await serve(pages);
  firefox = await startFirefox();
  tab = await firefox.open(`${server.origin}/sample`);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const marked = `(() => { const marks = ${marksOnPage}; return marks.look.length > 0 && marks; })()`;

test('what deserves a look is marked', async () => {
  const { look } = await firefox.until<MarksOnPage>(tab, marked);
  expect(look).toEqual(looks.map(({ quote }) => quote.text));
});

test('the button counts them', async () => {
  expect(await until(() => firefox.badge())).toBe(String(looks.length));
});

test('the real popup lists them, and a row opens the record', async () => {
  const popup = await firefox.openPopup();
  const rows = await until(() => popup.evaluate<readonly Row[] | null>(rowsOfPopup));
  expect(rows.slice(0, looks.length).map(({ look, label }) => [look, label])).toEqual(
    looks.map(({ label }) => [true, label]),
  );
  await popup.evaluate(`document.querySelector('.row').click()`);
  const read = await until(() =>
    popup.evaluate<string | null>(`document.querySelector('.reader')?.innerText ?? null`),
  );
  expect(read).toContain('1,200');
  await popup.close();
});

test('the background page is stopped, and the next page is marked all the same', async () => {
  await firefox.stopBackground();
  const again = await firefox.open(`${server.origin}/sample?again`);
  const { look } = await firefox.until<MarksOnPage>(again, marked);
  expect(look).toHaveLength(looks.length);
});

test('a tab in the background asks nothing until somebody looks at it', async () => {
  const own = await firefox.open('/popup.html');
  await expectSilenceBehind(
    (expression) => firefox.evaluate(own, expression),
    `${server.origin}/sample?behind`,
  );
});
