import { describe, expect, test } from 'vitest';
import { articleAddress, cleanAddress } from '../../src/report/address.ts';
import { composeReport, reviseReport, subjectOf, suggestKind } from '../../src/report/report.ts';
import { countReports } from '../../src/report/statistics.ts';
import { article, facts, finding, report } from './sample.ts';

describe('composeReport', () => {
  test('holds what a newsroom needs, and where the words stand', () => {
    const { quotation } = report;
    expect(article.text.slice(quotation.from, quotation.to)).toBe(quotation.exact);
    expect(article.text).toContain(quotation.prefix + quotation.exact + quotation.suffix);
    expect(report).toMatchObject({
      id: facts.id,
      created: '2024-11-02T09:30:00.000Z',
      article: { address: 'https://news.example/world/losses?id=7', published: '2024-11-01' },
      quotation: { speaker: 'Antony Blinken', mention: 'Blinken' },
      finding: { label: 'differs', look: true },
      record: { source: 'press-1', text: 'We have 1,200 casualties a day now.' },
    });
  });

  test('of words the reader selected', () => {
    const made = composeReport({ from: 0, to: 10 }, article, { ...facts, reporter: null });
    expect(made).toMatchObject({
      quotation: { text: 'WASHINGTON', prefix: '', speaker: null },
      finding: null,
      record: null,
      changes: [],
      reporter: null,
    });
  });

  test('never cuts a character in two', () => {
    const text = `${'😀'.repeat(50)} said so ${'😀'.repeat(50)}`;
    const from = text.indexOf('said');
    const { quotation } = composeReport({ from, to: from + 7 }, { text }, facts);
    expect(quotation.prefix).not.toMatch(/\p{Surrogate}/u);
    expect(quotation.suffix).not.toMatch(/\p{Surrogate}/u);
  });

  test.each([
    [-1, 5],
    [5, 5],
    [0, 1e6],
  ])('refuses words from %i to %i', (from, to) => {
    expect(() => composeReport({ from, to }, article, facts)).toThrow(RangeError);
  });
});

test('a mended report is another one that names the first', () => {
  const id = '11111111-2222-4333-8444-555555555555';
  const mended = reviseReport(report, { note: 'Better.' }, { id, now: facts.now });
  expect(mended).toMatchObject({ id, replaces: report.id, note: 'Better.', kind: report.kind });
  expect(countReports([report, mended])).toEqual({
    total: 1,
    kinds: [['misquotation', 1]],
    sites: [['news.example', 1]],
  });
});

test('the same words on the same page are one subject', () => {
  const other = {
    ...report,
    article: { ...report.article, address: 'http://www.news.example/world/losses?id=7' },
  };
  expect(subjectOf(other)).toBe(subjectOf(report));
  const words = { ...report.quotation, text: 'We have 13,000 casualties a day now' };
  expect(subjectOf({ ...report, quotation: words })).not.toBe(subjectOf(report));
  expect(subjectOf({ ...report, article: { ...report.article, address: null } })).not.toBe(
    subjectOf(report),
  );
});

test('the kind to begin with', () => {
  expect(suggestKind(finding)).toBe('misquotation');
  expect(suggestKind({ label: 'other-speaker' })).toBe('wrong-speaker');
  expect(suggestKind({ label: 'not-found' })).toBe('not-in-source');
});

describe('addresses', () => {
  test.each([
    ['https://a.example/x?utm_source=b&id=1&fbclid=2#c', 'https://a.example/x?id=1'],
    ['https://ann:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example/x?q=a%20b+c', 'https://a.example/x?q=a%20b+c'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
    ['https://a.example/x?author=1&source=2', 'https://a.example/x?author=1&source=2'],
    ['file:///home/ann/x.html', null],
    ['javascript:alert(1)', null],
    ['nonsense', null],
  ])('%s → %s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  test.each([
    ['https://a.example/amp/x', 'https://a.example/x', 'https://a.example/x'],
    ['https://a.example/x?y=1', 'https://a.example/', 'https://a.example/x?y=1'],
    ['https://a.example/x', null, 'https://a.example/x'],
    ['file:///x.html', 'https://a.example/x', 'https://a.example/x'],
  ])('shown at %s, called %s: %s', (shown, canonical, chosen) => {
    expect(articleAddress(shown, canonical)).toBe(chosen);
  });
});
