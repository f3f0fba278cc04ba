import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readFacts } from '../../src/page/facts.ts';

const factsOf = (head: string, body = '', lang = '') =>
  readFacts(
    parseHTML(
      `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`,
    ).document,
  );

test('a page that says nothing has no facts', () => {
  expect(factsOf('')).toEqual({});
});

test('JSON-LD is believed first, broken JSON is passed over', () => {
  const story = JSON.stringify({
    '@graph': [
      { '@type': 'WebSite' },
      { headline: 'From the data', datePublished: '2024-11-01T23:30:00-05:00', inLanguage: 'de' },
    ],
  });
  const head =
    '<script type="application/ld+json">{ broken</script>' +
    `<script type="application/ld+json">${story}</script>` +
    '<meta property="og:title" content="From the graph"><title>From the title</title>';
  expect(factsOf(head)).toEqual({ title: 'From the data', date: '2024-11-01', language: 'de' });
});

test('markup is the last resort', () => {
  const body =
    '<article><h1> The  headline </h1><time datetime="2015-07-24">24 July</time></article>';
  expect(factsOf('<title>Site</title>', body, 'en_GB')).toEqual({
    title: 'The headline',
    date: '2015-07-24',
    language: 'en-GB',
  });
});

test('only whole web addresses and real days count', () => {
  const head =
    '<link rel="canonical" href="/relative"><meta property="og:url" content="https://news.example/a">' +
    '<meta property="article:published_time" content="yesterday"><meta name="date" content="2020-02-04">';
  expect(factsOf(head)).toEqual({ url: 'https://news.example/a', date: '2020-02-04' });
});
