import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isPaused, setPaused } from '../../src/browser/pause.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test('a tab is paused until it is taken up again, and no other with it', async () => {
  await setPaused(3, true);
  expect([await isPaused(3), await isPaused(4)]).toEqual([true, false]);
  await setPaused(3, false);
  expect(await isPaused(3)).toBe(false);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
