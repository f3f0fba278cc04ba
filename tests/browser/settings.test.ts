import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test('nothing stored, or nonsense, means the defaults', async () => {
  expect(await readSettings()).toEqual({ showMatches: false });
  await fakeBrowser.storage.local.set({ settings: { showMatches: 'yes', old: 1 } });
  expect(await readSettings()).toEqual({ showMatches: false });
});

test('what is saved is read, and told to those who watch', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await saveSettings({ showMatches: true });
  expect(await readSettings()).toEqual({ showMatches: true });
  expect(seen).toHaveBeenCalledWith({ showMatches: true });
  stop();
  await saveSettings({ showMatches: false });
  expect(seen).toHaveBeenCalledOnce();
});
