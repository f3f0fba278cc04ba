import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  allowSites,
  areAllowed,
  followGrants,
  forgetSites,
  forgetUngranted,
  readOpenTabs,
  siteOf,
} from '../../src/browser/sites.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

/** The fake browser has no scripts to register: this one keeps a list, and refuses a name twice. */
let registered: { id: string; matches?: string[] }[] = [];
let granted: readonly string[] = [];
const grants = async (...origins: readonly string[]) => {
  granted = origins;
  await allowSites(origins);
};

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  Object.assign(fakeBrowser.permissions, {
    request: async () => true,
    remove: async () => true,
    contains: async ({ origins }: { readonly origins: readonly string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1' });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    },
  });
});

test.each([
  ['https://news.example/a?b#c', 'https://news.example/*'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
  ['chrome://extensions', null],
  ['about:blank', null],
  ['file:///a.html', null],
  [undefined, null],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test('the page script runs by itself exactly where it is granted', async () => {
  await grants();
  await followGrants();
  expect(registered).toEqual([]);
  await grants('https://news.example/*');
  await followGrants();
  await grants('https://news.example/*', 'https://other.example/*');
  await followGrants();
  expect(registered.map(({ id, matches }) => [id, matches])).toEqual([
    ['allowed-sites-early', ['https://news.example/*', 'https://other.example/*']],
    ['allowed-sites', ['https://news.example/*', 'https://other.example/*']],
  ]);
  await grants();
  await followGrants();
  expect(registered).toEqual([]);
});

test('a host that was granted for something else is not read', async () => {
  await grants('https://news.example/*');
  granted = [...granted, 'https://tracker.example/*'];
  await followGrants();
  expect(registered.map(({ matches }) => matches)).toEqual([
    ['https://news.example/*'],
    ['https://news.example/*'],
  ]);
  // Nor one that is no longer to be read, though the browser keeps the grant.
  await forgetSites(['https://news.example/*']);
  await followGrants();
  expect(registered).toEqual([]);
});

test('only what the reader chose counts as chosen, however it was granted', async () => {
  const hook = ['https://tracker.example/*'];
  granted = hook;
  expect(await areAllowed(hook)).toBe(false);
  await grants('https://news.example/*', ...hook);
  expect(await areAllowed(hook)).toBe(true);
  // Taken back in the browser, and granted later for something else.
  granted = [];
  expect(await areAllowed(hook)).toBe(false);
  await forgetUngranted();
  granted = hook;
  expect(await areAllowed(hook)).toBe(false);
});

test('a site that was refused is not read when it is granted for something else', async () => {
  Object.assign(fakeBrowser.permissions, { request: async () => false });
  await allowSites(['https://tracker.example/*']);
  granted = ['https://tracker.example/*'];
  expect(await areAllowed(granted)).toBe(false);
});

test('a site on a chosen list is chosen, and goes with it', async () => {
  const site = 'https://www.news.example/*';
  const list = ['*://*.news.example/*', '*://*.other.example/*'];
  await grants(...list);
  granted = [...list, site];
  expect(await areAllowed([site])).toBe(true);
  await forgetSites([site]);
  expect(await areAllowed([site])).toBe(false);
  expect(await areAllowed(['*://*.other.example/*'])).toBe(true);
});

test('it tells when more is read than before', async () => {
  await grants('https://news.example/*');
  expect(await followGrants()).toBe(true);
  expect(await followGrants()).toBe(false);
  await fakeBrowser.storage.local.set({ settings: { mode: 'click' } });
  expect(await followGrants()).toBe(false);
  await fakeBrowser.storage.local.set({ settings: { mode: 'sites' } });
  expect(await followGrants()).toBe(true);
});

test('two grants at once do not disturb each other', async () => {
  await grants('https://news.example/*');
  await Promise.all([followGrants(), followGrants()]);
  expect(registered).toHaveLength(2);
});

test('tabs that were open before are read, as far as the browser lets them', async () => {
  const query = vi.fn(async () => [{ id: 1 }, { id: 2 }, {}]);
  const executeScript = vi.fn(async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 1) throw new Error('The tab was closed.');
    return [];
  });
  Object.assign(fakeBrowser.tabs, { query });
  Object.assign(fakeBrowser.scripting, { executeScript });
  await grants();
  await readOpenTabs();
  expect(query).not.toHaveBeenCalled();
  await grants('https://news.example/*');
  await readOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: ['https://news.example/*'], discarded: false });
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
});
