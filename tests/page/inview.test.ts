// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { watchView } from '../../src/page/inview.ts';

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
