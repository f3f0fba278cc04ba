import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const defaults = {
  showLook: true,
  showMinor: true,
  showMatches: false,
  comments: false,
  hover: false,
  language: '',
};

test('nothing stored, or nonsense, means the defaults', async () => {
  expect(await readSettings()).toEqual(defaults);
  await fakeBrowser.storage.local.set({ settings: { showMatches: 'yes', old: 1 } });
  expect(await readSettings()).toEqual(defaults);
});

test('what is saved is read, and told to those who watch', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await saveSettings({ showMatches: true });
  expect(await readSettings()).toEqual({ ...defaults, showMatches: true });
  expect(seen).toHaveBeenCalledWith({ ...defaults, showMatches: true });
  stop();
  await saveSettings({ showMatches: false });
  expect(seen).toHaveBeenCalledOnce();
});
