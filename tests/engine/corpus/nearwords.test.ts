// The vocabulary as it is searched for misprints: read off the pack's strings, and the same as when written out.
import { expect, test } from 'vitest';
import { openView } from '../../../src/engine/corpus/layout.ts';
import { foldForm, listNearWords, nearestWord } from '../../../src/engine/corpus/nearwords.ts';
import { spellWord } from '../../../src/engine/corpus/packtext.ts';
import { packOf } from '../transcripts.ts';

const said =
  'The government of the U.S. paid 1,250.75 dollars, 3.5 % of twenty-five, for Mr. O’Neill’s café, the Straße, ' +
  'Ærø and ﬁnches; don’t re-elect them on 9/11. Привет, 日本語 and naïve coöperation at 5:30 p.m.';
const view = openView(packOf([said], 'near'));

test('letters and lengths are those of the words written out', () => {
  const { words, letters, lengthStart } = listNearWords(view);
  const forms = [...words].map((word) => foldForm(spellWord(view, word)));
  expect(forms).toContain('1250.75');
  expect(forms).toContain('strasse');
  expect(forms.length).toBeGreaterThan(25);
  for (const [i, form] of forms.entries()) {
    expect(i).toBeGreaterThanOrEqual(lengthStart[form.length] ?? 0);
    expect(i, form).toBeLessThan(lengthStart[form.length + 1] ?? 0);
    const set = [...form].reduce((bits, letter) => bits | bitOf(letter), 0);
    expect(letters[i], form).toBe(set);
  }
});

test.each([
  ['govemment', 'government'],
  ['twentyfve', 'twentyfive'],
  ['1250.76', '1250.75'],
])('%s may be %s', (misread, word) => {
  const found = nearestWord(listNearWords(view), misread);
  expect(found === null ? null : foldForm(spellWord(view, found))).toBe(word);
});

test('a word far from all is near to none', () => {
  expect(nearestWord(listNearWords(view), 'zzyzxqqq')).toBeNull();
});

/** One bit a letter a … z, one for everything else. */
function bitOf(letter: string): number {
  const place = letter.charCodeAt(0) - 97;
  return place >= 0 && place < 26 ? 1 << place : 1 << 26;
}
