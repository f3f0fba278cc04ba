import { expect, test } from 'vitest';
import { takeCorrections } from '../../src/import/corrections.ts';

/** The paragraph as spoken, as officially corrected, and its notes. */
function readingsOf(printed: string) {
  const { text, marks } = takeCorrections(printed);
  const corrections = marks.filter(({ kind }) => kind === 'correction');
  const official = corrections.reduceRight(
    (words, { at, length = 0, text: put }) => words.slice(0, at) + put + words.slice(at + length),
    text,
  );
  return [text, official, ...marks.filter(({ kind }) => kind === 'note').map((note) => note.text)];
}

test.each([
  [
    'stop pointing <s>figers</s> \\[fingers\\] at it.',
    'stop pointing figers at it.',
    'stop pointing fingers at it.',
  ],
  [
    'over <s>8,000</s>\\[80,000\\], they tell me',
    'over 8,000, they tell me',
    'over 80,000, they tell me',
  ],
  ['federal<s>ly</s> financing', 'federally financing', 'federal financing'],
  ['16 <s>more</s> dollars', '16 more dollars', '16  dollars'],
  ['Project 2025 calls [for] action', 'Project 2025 calls action', 'Project 2025 calls for action'],
  [
    'HB[C]U and Joining Force[s] here',
    'HBU and Joining Force here',
    'HBCU and Joining Forces here',
  ],
  ['record-low [un]employment', 'record-low employment', 'record-low unemployment'],
  ['and clean water [for].', 'and clean water.', 'and clean water for.'],
  ['the labol [labor] unions', 'the labol unions', 'the labor unions'],
  [
    'a network of 50,000 [500,000] EV chargers',
    'a network of 50,000 EV chargers',
    'a network of 500,000 EV chargers',
  ],
  ['putting [out] the fire', 'putting the fire', 'putting out the fire'],
])('%s', (printed, spoken, official) => {
  expect(readingsOf(printed)).toEqual([spoken, official]);
});

test.each([
  ['axpending [sic] — expanding', 'axpending — expanding', 'sic'],
  ['Thank you, [moderator].', 'Thank you,.', 'moderator'],
  ['over to [senior administration official] now', 'over to now', 'senior administration official'],
])('%s is a note', (printed, spoken, note) => {
  expect(readingsOf(printed)).toEqual([spoken, spoken, note]);
});
