// Names that are offered, never taken by themselves.
import { expect, test } from 'vitest';
import { guessName } from '../../src/import/names.ts';

test.each<[string, readonly string[], string | null]>([
  ['MINISTER ODELL BRANNIGAN', [], 'Odell Brannigan'],
  ['Mayor Elspeth Quill (via video)', [], 'Elspeth Quill'],
  ['MINISTER BRANNIGAN', ['Elspeth Quill', 'Odell Brannigan'], 'Odell Brannigan'],
  ['MINISTER BRANNIGAN', [], null],
  ['MINISTER BRANNIGAN', ['Odell Brannigan', 'Ada Brannigan'], null],
  ['Q', ['Odell Brannigan'], null],
  ['SENIOR ADMINISTRATION OFFICIAL', [], null],
  ['THE MINISTER', [], null],
  ['', [], null],
])('%s', (label, names, name) => {
  expect(guessName(label, names, 'en')).toBe(name);
});
