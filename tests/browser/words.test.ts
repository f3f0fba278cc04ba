import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadWords } from '../../src/browser/words.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

const files: Readonly<Record<string, object>> = {
  '/locales/en.json': { a: {} },
  '/locales/fr.json': { b: {} },
};
const ask = vi.fn(async (address: string) => {
  const file = files[new URL(address).pathname];
  return file ? new Response(JSON.stringify(file)) : new Response(null, { status: 404 });
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://id${path}`) as never;
  fakeBrowser.i18n.getUILanguage = () => 'pt-BR';
  ask.mockClear();
  vi.stubGlobal('fetch', ask);
});

test('the language of the browser, where it is one of ours, and only that', async () => {
  fakeBrowser.i18n.getUILanguage = () => 'fr-CA';
  expect(await loadWords()).toEqual({ language: 'fr', areas: { b: {} } });
  expect(ask).toHaveBeenCalledOnce();
});

test('others are spoken to in English', async () => {
  expect((await loadWords()).language).toBe('en');
});

test('the reader’s choice comes first, and a language that is gone is English', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'fr' } });
  expect((await loadWords()).language).toBe('fr');
  await fakeBrowser.storage.local.set({ settings: { language: 'xx' } });
  expect((await loadWords()).language).toBe('en');
});
