import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followGrants, siteOf } from '../../src/browser/sites.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

/** The fake browser has no scripts to register: this one keeps a list, and refuses a name twice. */
let registered: { id: string; matches?: string[] }[] = [];
const grants = (...origins: readonly string[]) => {
  fakeBrowser.permissions.getAll = vi.fn(async () => ({ origins: [...origins], permissions: [] }));
};

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
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
  grants();
  await followGrants();
  expect(registered).toEqual([]);
  grants('https://news.example/*');
  await followGrants();
  grants('https://news.example/*', 'https://other.example/*');
  await followGrants();
  expect(registered.map((script) => script.matches)).toEqual([
    ['https://news.example/*', 'https://other.example/*'],
  ]);
  grants();
  await followGrants();
  expect(registered).toEqual([]);
});

test('two grants at once do not disturb each other', async () => {
  grants('https://news.example/*');
  await Promise.all([followGrants(), followGrants()]);
  expect(registered).toHaveLength(1);
});
