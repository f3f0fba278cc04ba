import { expect, test } from 'vitest';
import { asMarkdown, asText } from '../../../src/ui/finding/excerpt.ts';
import '../english.ts';
import { changed, correctedRecord, correctedText, joinedRecord, makeFinding } from '../finding.ts';

test('as text', () => {
  expect(asText(changed)).toBe(
    [
      'Wording differs',
      'The page has “12,000”; the record reads “1,200”.',
      'As quoted here (Antony Blinken): “We have 12,000 casualties a day now.”',
      'The record reads (Antony Blinken): “We have 1,200 casualties a day now.”',
      'Antony Blinken, Secretary of State, Joint press availability, October 31, 2024, Washington',
    ].join('\n'),
  );
});

test('as Markdown, where nothing of the page is markup', () => {
  const marked = makeFinding({ text: 'A *bold*\n[claim](x)', speaker: null });
  expect(asMarkdown(marked).split('\n\n')).toEqual([
    '**Matches the record**',
    'The words are the same as in the record.',
    'As quoted here:',
    '> “A \\*bold\\* \\[claim\\](x)”',
    'The record reads (Antony Blinken):',
    '> “We have 1,200 casualties a day now.”',
    '[Antony Blinken, Secretary of State, Joint press availability, October 31, 2024, Washington](https://record.example/1)',
  ]);
});

test('official corrections are copied with the record', () => {
  expect(asText(makeFinding({ record: correctedRecord }))).toContain(`“${correctedText}”`);
});

test('of words joined from two sources both are named', () => {
  const joined = makeFinding({ label: 'joined', record: joinedRecord });
  expect(asText(joined).split('\n').slice(-2)).toEqual([
    'Antony Blinken, Secretary of State, Joint press availability, October 31, 2024, Washington',
    'Antony Blinken, Remarks at the harbour, May 2, 2023, Oslo',
  ]);
});

test('without a record there is only the quotation', () => {
  const missing = makeFinding({ label: 'not-found', record: null, why: 'None comes close.' });
  expect(asText(missing).split('\n')).toEqual([
    'Not in the installed sources',
    'None comes close.',
    'As quoted here (Antony Blinken): “We have 1,200 casualties a day now.”',
  ]);
});
