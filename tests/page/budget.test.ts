import { afterEach, expect, test, vi } from 'vitest';
import { makeBudget } from '../../src/page/budget.ts';

afterEach(() => vi.restoreAllMocks());

test('work is done in slices, and every slice is written down', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const budget = makeBudget();
  let left = 10;
  await budget.inSlices((isLate) => {
    while (left > 0 && !isLate()) {
      now += 4;
      left--;
    }
    return left === 0;
  });
  expect(budget.cost()).toEqual({ total: 40, longest: 8 });
  expect(budget.isSpent()).toBe(false);
});

test('a minute has a budget, the next minute another', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const budget = makeBudget();
  const work = () => budget.timed(() => (now += 40));
  for (let i = 0; i < 3; i++) work();
  expect(budget.isSpent()).toBe(false);
  work();
  expect(budget.isSpent()).toBe(true);
  now += 60_000;
  expect(budget.isSpent()).toBe(false);
  for (let i = 0; i < 4; i++) work();
  budget.forgive();
  expect(budget.isSpent()).toBe(false);
});
