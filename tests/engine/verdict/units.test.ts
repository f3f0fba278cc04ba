import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/engine/verdict/lexicon.ts';
import {
  hasMark,
  keysOf,
  ROUND,
  SQUARE,
  TOUCHED,
  unitsOf,
} from '../../../src/engine/verdict/reading.ts';
import { smallWordsOf } from '../../../src/engine/verdict/smallwords.ts';
import { readUnits } from '../../../src/engine/verdict/units.ts';

const keys = (text: string, language = 'en') =>
  keysOf(readUnits(text, lexiconOf(smallWordsOf(language)))).join(' ');

describe('numbers meet in all notations', () => {
  test.each([
    ['12,000', '12000', 'twelve thousand', '12 000', '12\u00a0000', '12 thousand'],
    ['1.2 million', '1,200,000'],
    ['a hundred', '100', 'one hundred'],
    ['two hundred and five', '205', 'two hundred five'],
    ['nineteen eighty-four', '1984'],
    ['two thousand and ten', '2010', 'twenty ten'],
    ['half a million', '500,000'],
    ['two-thirds', '2/3', '⅔', 'two thirds'],
    ['two and a half', '2.5', '2½', '2 ½'],
    ['twenty-first', '21st', 'twenty first'],
    ['the 1990s', 'the 1990’s', 'the ’90s', 'the nineties'],
    ['70%', '70 percent', '70 per cent', 'seventy percent'],
    ['$9.00', '$9', '9 dollars', 'nine dollars'],
    ['$1.5 billion', '1.5 billion dollars', '1,500,000,000 dollars'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map((form) => keys(form))).size).toBe(1);
  });

  test.each([
    ['fr', 'quatre-vingt-dix-sept', '97'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'deux mille vingt-quatre', '2024'],
    ['fr', 'deux cent mille', '200 000'],
    ['es', 'treinta y dos', '32'],
    ['es', 'mil doscientos cinco', '1.205'],
    ['es', 'quinientos cincuenta y cinco', '555'],
    ['en', 'four', '4'],
    ['en', 'zero', '0'],
  ])('%s: %s', (language, words, digits) => {
    expect(keys(words, language)).toBe(keys(digits, language));
  });

  test.each([
    ['one, two, three', '#1 #2 #3'],
    ['51 million seven years ago', '#51000000 #7 years ago'],
    ['the 200 seven-year-olds', 'the #200 #7 year olds'],
    ['zero five', '#0 #5'],
    ['two hundred and some', '#200 and some'],
    ['a million and one reasons', '#1000000 and #1 reasons'],
    ['the second world war', 'the #2. world war'],
    ['on 9/11', 'on #9/11'],
    ['millions of them', 'millions of them'],
  ])('%s is read as %s', (text, read) => {
    expect(keys(text)).toBe(read);
  });

  test.each([
    ['einundzwanzig', '21'],
    ['dreihundertfünfundzwanzigtausend', '325.000', '325000'],
    ['1,5 Millionen', '1.500.000'],
  ])('in German: %s', (...forms) => {
    expect(new Set(forms.map((form) => keys(form, 'de'))).size).toBe(1);
  });
});

describe('words', () => {
  test.each([
    ["don't", 'do not'],
    ['won’t', 'will not'],
    ["we've", 'we have'],
    ['gonna', 'going to'],
    ['U.S.', 'United States'],
    ['colour', 'color'],
    ['Mister', 'Mr.'],
    ['café', 'cafe'],
  ])('%s is %s', (one, other) => {
    expect(keys(one)).toBe(keys(other));
  });

  test.each([
    ['will', 'would'],
    ['us', 'U.S.'],
    ['twelve', 'twenty'],
    ['12,000', '1,200'],
    ['million', 'billion'],
  ])('%s is not %s', (one, other) => {
    expect(keys(one)).not.toBe(keys(other));
  });
});

describe('what an editor did', () => {
  const units = (text: string) => readUnits(text, lexiconOf(smallWordsOf('en')));

  test.each(['…', '...', '....', '. . .', '[...]', '[…]', '(…)', '(...)'])(
    '%s is an ellipsis',
    (mark) => {
      const read = units(`we act ${mark} and win`);
      const gap = read.gaps.get(2);
      expect(gap && read.text.slice(gap.from, gap.to)).toContain(mark.slice(0, 3));
      expect(keysOf(read)).toEqual(['we', 'act', 'and', 'win']);
      expect(units(`we act ${mark}`).endGap).not.toBeNull();
    },
  );

  test('a full stop and a decimal are none', () => {
    expect(units('We act. And 3.5 win.').gaps.size).toBe(0);
  });

  test('brackets around words, and inside a word', () => {
    const marks = (text: string) => {
      const read = units(text);
      const has = (i: number, mark: number) => hasMark(read, i, mark);
      return unitsOf(read).map(
        (_, i) => has(i, TOUCHED) || (has(i, SQUARE) ? 'square' : has(i, ROUND) ? 'round' : null),
      );
    };
    expect(marks('[They] act')).toEqual(['square', null]);
    expect(marks('we (they) act')).toEqual([null, 'round', null]);
    expect(marks('[T]he nation[s]')).toEqual([true, true]);
    expect(marks("[I]'ll go")).toEqual([true, true, null]);
  });

  test('sentences open after a stop, not after Mr. or an initial', () => {
    const opening = (text: string) =>
      unitsOf(units(text))
        .filter((unit) => unit.opens)
        .map((unit) => unit.key);
    expect(opening('We act. They win! Who knows?')).toEqual(['we', 'they', 'who']);
    expect(opening('I met Mr. Smith and John F. Kennedy.')).toEqual(['i']);
  });
});
