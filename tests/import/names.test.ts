// The name in a label, which nobody is called by until a reader says so.
import { expect, test } from 'vitest';
import { nameIn } from '../../src/import/names.ts';

test.each([
  ['MINISTER ODELL BRANNIGAN', 'Odell Brannigan'],
  ['Mayor Elspeth Quill (via video)', 'Elspeth Quill'],
  ['MINISTER BRANNIGAN', 'Brannigan'],
  ['Q', ''],
  ['SENIOR ADMINISTRATION OFFICIAL', ''],
  ['THE MINISTER', ''],
  ['', ''],
])('%s: %s', (label, name) => {
  expect(nameIn(label, 'en')).toBe(name);
});
