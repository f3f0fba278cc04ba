import { expect, test } from 'vitest';
import {
  copyString,
  emptyStrings,
  numberString,
  unitsOf,
} from '../../../src/engine/corpus/packforms.ts';

test('strings are numbered in order of first appearance, apart by text and tag, and counted', () => {
  const strings = emptyStrings();
  const text = 'The the The,the';
  const spans = [
    [0, 3, 7],
    [4, 7, 7],
    [8, 11, 7],
    [12, 15, 8],
    [12, 12, 0],
    [12, 15, 7],
  ] as const;
  const numbers = spans.map(([from, to, tag]) => numberString(strings, text, from, to, tag));
  expect(numbers).toEqual([0, 1, 0, 2, 3, 1]);
  expect([...strings.count.subarray(0, strings.size)]).toEqual([2, 2, 1, 1]);
});

test('numbers stay what they are while the tables grow', () => {
  const strings = emptyStrings();
  const some = Array.from({ length: 20_000 }, (_, i) => (i * 7919).toString(36));
  const texts = ['', ...some];
  const number = (text: string) => numberString(strings, text, 0, text.length, text.length);
  const first = texts.map(number);
  expect(first).toEqual(texts.map((_, i) => i));
  expect(texts.map(number)).toEqual(first);
  expect(strings.size).toBe(texts.length);
  const copy = new Uint16Array(unitsOf(strings));
  const end = first.reduce((at, i) => copyString(strings, i, copy, at), 0);
  expect(end).toBe(copy.length);
  expect(Array.from(copy, (unit) => String.fromCharCode(unit)).join('')).toBe(texts.join(''));
});

test('a word written in thousands of ways is no slower to look up than as many words', () => {
  const strings = emptyStrings();
  const letters = [...'abcdefghijklmnopqrstuvwx'];
  const forms = Array.from({ length: 40_000 }, (_, i) =>
    letters.map((c, j) => ((i >> (j % 17)) & 1 ? c.toUpperCase() : c)).join(''),
  );
  const started = performance.now();
  for (const form of forms) numberString(strings, form, 0, form.length, 7);
  expect(strings.size).toBe(new Set(forms).size);
  expect(performance.now() - started).toBeLessThan(2000);
});
