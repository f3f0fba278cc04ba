import { expect, test } from 'vitest';
import { emptyStrings, numberString, unitsOfString } from '../../../src/engine/corpus/packforms.ts';

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
  const texts = Array.from({ length: 20_000 }, (_, i) => (i * 7919).toString(36));
  const number = (text: string) => numberString(strings, text, 0, text.length, text.length);
  const first = texts.map(number);
  expect(first).toEqual(texts.map((_, i) => i));
  expect(texts.map(number)).toEqual(first);
  expect(strings.size).toBe(texts.length);
  const spelled = first.map((i) => String.fromCharCode(...unitsOfString(strings, i)));
  expect(spelled).toEqual(texts);
});
