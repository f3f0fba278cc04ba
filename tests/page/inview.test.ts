// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lastAbove, watchView } from '../../src/page/inview.ts';

test('the last above a line is found as by going through all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 })), fc.integer(), (tops, line) => {
      tops.sort((a, b) => a - b);
      const slow = tops.filter((top) => top <= line).length - 1;
      expect(lastAbove(tops.length, line, (i) => tops[i] ?? 0)).toBe(slow);
    }),
  );
});

test('of thousands, few are measured', () => {
  const topOf = vi.fn((i: number) => i * 20);
  expect(lastAbove(5000, 40_010, topOf)).toBe(2000);
  expect(topOf.mock.calls.length).toBeLessThan(15);
});

test('a new finding is told once, and none after the end', async () => {
  const told = vi.fn();
  let found = 1;
  const stop = watchView(document, told, () => found);
  const scroll = async () => {
    window.dispatchEvent(new Event('scroll'));
    await new Promise(requestAnimationFrame);
  };
  await scroll();
  await scroll();
  found = 2;
  await scroll();
  stop();
  found = 3;
  await scroll();
  expect(told.mock.calls).toEqual([[1], [2]]);
});
