import { expect, test } from 'vitest';
import { placeFinding } from '../../src/report/place.ts';
import { composeReport } from '../../src/report/report.ts';
import { article, facts, finding } from './sample.ts';

const exactOf = (text: string) => {
  const placed = placeFinding(finding, { ...article, text });
  return composeReport(placed.finding, placed.article, facts).quotation;
};

test('a finding stays where it stands, and goes with text that moved', () => {
  expect(exactOf(article.text).from).toBe(finding.quote.from);
  expect(exactOf(`Updated. ${article.text}`)).toMatchObject({
    from: finding.quote.from + 9,
    exact: finding.quote.text,
  });
  expect(exactOf(article.text.slice(20)).exact).toBe(finding.quote.text);
});

test('words that are gone are reported by themselves', () => {
  const quotation = exactOf('Something else.');
  expect(quotation).toMatchObject({ exact: finding.quote.text, prefix: '', suffix: '' });
});
