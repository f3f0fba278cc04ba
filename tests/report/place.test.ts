import { expect, test } from 'vitest';
import { placeFinding, placeSelection } from '../../src/report/place.ts';
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

const text = 'He said: “Not now.”\n\nShe said: “Not now,” and left. “Nobody\n\nknows.”';
const placed = (words: string, before = '', after = '') => {
  const at = placeSelection({ words, before, after }, { text });
  return at && [at.span.from, at.article.text.slice(at.span.from, at.span.to)];
};

test('selected words are found where they were selected', () => {
  const second = text.lastIndexOf('Not now');
  expect(placed('“Not now,”', 'left.  She said: ', ' and left.')).toEqual([second, 'Not now,']);
  expect(placed(' Not now.” ', 'He said: “')).toEqual([10, 'Not now.']);
  expect(placed('Nobody\nknows')?.[1]).toBe('Nobody\n\nknows');
});

test('selected words that the article does not hold are reported by themselves', () => {
  expect(placed('“Never then.”')).toEqual([0, 'Never then.']);
  // Nearly the same is not the same.
  expect(placed('She said: “Not so,” and left')).toEqual([0, 'She said: “Not so,” and left']);
  expect(placed(' “ ” ')).toBeNull();
});
