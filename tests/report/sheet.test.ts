// The page about many articles: whole, harmless, and the same without colours.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import words from '../../assets/locales/en/report.json' with { type: 'json' };
import { printSheet } from '../../src/report/sheet.ts';
import { anyReport } from './arbitrary.ts';
import { report } from './sample.ts';

const facts = { day: '2024-11-02', language: 'en', labels: { differs: 'Wording differs' } };
const matching = {
  ...report,
  finding: report.finding && { ...report.finding, label: 'matches' as const, look: false },
  changes: [],
};
const sheet = (...articles: Parameters<typeof printSheet>[0]) => printSheet(articles, words, facts);

test('articles, quotations, marked differences and the sum', () => {
  const html = sheet(
    { name: 'a.html', title: 'Losses', reports: [report, matching, { ...matching, record: null }] },
    { name: 'b.html', title: '', reports: [] },
    { name: 'c.html', why: 'There is no file c.html.' },
  );
  expect(html).toContain('Quotations: 3. Worth a look: 1.');
  expect(html).toContain('We have <mark>12,000</mark> casualties a day now');
  expect(html).toContain('We have <mark>1,200</mark> casualties a day now.');
  expect(html).toContain('prints “12,000” where the record reads “1,200”');
  expect(html).toContain('Worth a look: 1</text>');
  expect(html.match(/<rect class="\w+" x="[\d.]+" y="0" width="213.3"/g)).toHaveLength(3);
  expect(html).toContain('<h2>b.html</h2>');
  expect(html).toContain('No quotation was found.');
  expect(html).toContain('Could not be read: There is no file c.html.');
});

test('nothing is fetched, nothing runs, and no text becomes markup', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 3 }), (reports) => {
      const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
      const html = sheet({ name: attack, title: attack, reports }, { name: attack, why: attack });
      expect(html).not.toMatch(/<(?:script|img|iframe|link|object|embed|form|base)\b/i);
      // Inside tags stands only what we wrote: no handler, and addresses of the web in links alone.
      for (const [tag] of html.matchAll(/<[^>]*>/g))
        expect(tag).not.toMatch(/\son\w+=|javascript:|src=/i);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g))
        expect(address).toMatch(/^https?:\/\//);
    }),
    { numRuns: 60 },
  );
});

test('changes that overlap are marked once', () => {
  const change = { kind: 'replaced' as const, quoted: 'x', record: 'y', fromB: 0, toB: 2 };
  const html = sheet({
    name: 'a',
    title: 'A',
    reports: [
      {
        ...report,
        changes: [
          { ...change, fromA: 3, toA: 7 },
          { ...change, fromA: 0, toA: 4 },
          { ...change, fromA: 1, toA: 2 },
        ],
      },
    ],
  });
  expect(html).toContain('<mark>We h</mark><mark>ave</mark> 12,000');
});
