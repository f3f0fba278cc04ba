// A page of the web becomes a source in a real Firefox, and the next article is compared with it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../src/cli/firefox.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { startFirefox, until } from './browser.ts';
import { expectFound, keepDraft } from './library.ts';
import { quotingPage, transcriptPage } from './transcripts.ts';

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve({
    '/transcript': { body: transcriptPage },
    '/article': { body: quotingPage },
  });
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('a page is added from the popup, corrected and saved; an article that quotes it is matched', async () => {
  const own = await firefox.open('/popup.html');
  await firefox.open(`${server.origin}/transcript`);
  const popup = await firefox.openPopup();
  const add = `[...document.querySelectorAll('.foot button')].find((each) => /library/.test(each.textContent))`;
  await until(() => popup.evaluate<boolean>(`Boolean(${add})`));
  await popup.evaluate(`(${add}.click(), null)`);
  const key = await until(() =>
    firefox.evaluate<string>(
      own,
      `browser.tabs.query({}).then((tabs) => tabs.map(({ url }) => /#\\/library\\?page=(.*)/.exec(url)?.[1]).find(Boolean) ?? '')`,
    ),
  );
  const library = await firefox.open(`/reader.html#/library?page=${key}`);
  await keepDraft((expression) => firefox.evaluate(library, expression));
  await firefox.open(`${server.origin}/article`);
  expectFound(
    await firefox.evaluate(
      own,
      `(async () => {
        const tabs = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
        const tab = tabs.find(({ url }) => url.endsWith('/article'));
        await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
        return browser.tabs.sendMessage(tab.id, { to: 'page', kind: 'report', question: null });
      })()`,
    ),
  );
  expect(await firefox.evaluate(library, `document.title`)).toMatch(/^Library/);
}, 60_000);
