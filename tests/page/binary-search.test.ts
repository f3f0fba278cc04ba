import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lastAtMost } from '../../src/page/binary-search.ts';

test('the last up to a limit is found as by going through all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 })), fc.integer(), (tops, line) => {
      tops.sort((a, b) => a - b);
      const slow = tops.filter((top) => top <= line).length - 1;
      expect(lastAtMost(tops.length, line, (i) => tops[i] ?? 0)).toBe(slow);
    }),
  );
});

test('of thousands, few are measured', () => {
  const topOf = vi.fn((i: number) => i * 20);
  expect(lastAtMost(5000, 40_010, topOf)).toBe(2000);
  expect(topOf.mock.calls.length).toBeLessThan(15);
});
