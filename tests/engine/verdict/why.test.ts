import { expect, test } from 'vitest';
import {
  inEnglish,
  type ReasonKey,
  SENTENCES,
  sayWhy,
  shown,
} from '../../../src/engine/verdict/why.ts';

/** One argument of every name, as reasons.ts fills them in. */
const words = {
  named: 'Ronald Reagan',
  speaker: 'Barack Obama',
  record: 'nations',
  quoted: 'nation',
  date: '29 January 2002',
  other: '28 January 2003',
  edition: 'delivered',
  year: '2003',
  count: '8',
  title: 'State of the Union Address',
  first: '2001',
  last: '2008',
};

test.each(Object.keys(SENTENCES) as ReasonKey[])(
  '%s is one plain sentence that accuses nobody',
  (key) => {
    const sentence = sayWhy({ key, words });
    expect(sentence).toMatch(/^[A-Z][^{}]*\.$/);
    expect(sentence).not.toMatch(/\. [A-Z]|\d{4}-\d\d/);
    expect(sentence).not.toMatch(/false|fake|\blie|wrong|error|invent/i);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(30);
  },
);

test('dates are written out as far as they are known', () => {
  expect(inEnglish('2024-10-31', 'day')).toBe('31 October 2024');
  expect(inEnglish('2024-10-01', 'month')).toBe('October 2024');
  expect(inEnglish('1790-01-01', 'year')).toBe('1790');
  expect(inEnglish('some day', 'day')).toBe('some day');
});

test('long stretches are shortened in the middle', () => {
  expect(shown(' two\nwords ')).toBe('two words');
  expect(shown('word '.repeat(50)).length).toBeLessThan(100);
});
