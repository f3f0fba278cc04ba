import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { testForNews } from '../../src/page/news.ts';

const long =
  'The harbour master has kept the tide tables since the lighthouse was built, he says. ';
const cases: readonly (readonly [what: string, head: string, body: string, isArticle: boolean])[] =
  [
    ['an empty page', '', '', false],
    ['a note', '', '<p>Short.</p>', false],
    [
      'an article by its data',
      '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
      '',
      true,
    ],
    ['an article as it is shared', '<meta property="og:type" content="article">', '', true],
    ['an article by its looks', '', `<article><p>${long}</p><p>${long}</p></article>`, true],
    ['prose alone', '', `<p>${long}</p><p>${long}</p>`, false],
    [
      'a front page',
      '<meta property="article:published_time" content="2024-01-01">',
      `<article><p>${long.repeat(3)}</p></article>${'<h2><a href="/a">Other</a></h2>'.repeat(61)}`,
      false,
    ],
    [
      'a page for writing',
      '',
      `<div role="application"><article><p>${long.repeat(3)}</p></article></div>`,
      false,
    ],
  ];

test.each(cases)('%s', (_, head, body, isArticle) => {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const told = testForNews(parseHTML(html).document);
  expect(told.isArticle).toBe(isArticle);
  if (isArticle) expect(told.reasons.length).toBeGreaterThan(0);
});
