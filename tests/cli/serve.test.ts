import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageOfText, serve } from '../../src/cli/serve.ts';

test('serves its pages and what they show, nothing else', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'assets');
  const server = await serve({ '/article': { body: '<p>a', headers: { 'x-test': '1' } } }, folder);
  const status = async (path: string) => (await fetch(server.origin + path)).status;
  try {
    const page = await fetch(`${server.origin}/article`);
    expect([page.status, page.headers.get('x-test'), await page.text()]).toEqual([
      200,
      '1',
      '<p>a',
    ]);
    expect(await status('/people.json')).toBe(404);
    expect(await status('/../package.json')).toBe(404);
    expect(await status('/..%2ftests%2fe2e%2fscreenshot.png')).toBe(404);
    expect(await status('/%')).toBe(404);
    expect(server.requests).toContain('/article');
  } finally {
    await server.close();
  }
});

test('a text becomes a page of paragraphs, markup and all taken literally', () => {
  const page = pageOfText('One.\n\n<b>Two</b> & three.\n', 'a <b>');
  expect(page).toContain('<p>One.</p>\n<p>&lt;b&gt;Two&lt;/b&gt; &amp; three.</p>');
  expect(page).toContain('<title>a &lt;b&gt;</title>');
});
