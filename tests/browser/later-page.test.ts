// Looking at a reported page again: which tab is asked, what is loaded, and what each answer means.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readLaterPage } from '../../src/browser/later-page.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

const address = 'https://news.example/a';
const article = { text: 'Words.', url: `${address}?utm_source=x` };
const checked = { outcome: { state: 'checked', findings: [] } };

/** What the page script of each tab answers; a tab without one has none. */
let scripts: Readonly<Record<number, { readonly url: string; readonly report?: unknown }>> = {};
let tabs: readonly { readonly id: number; readonly url?: string }[] = [];
let status = 200;
let allowed = true;
let refusal: string | null = null;
const create = vi.fn(async (_: unknown) => ({ id: 9 }));
const reload = vi.fn(async (_: number) => {});

beforeEach(() => {
  fakeBrowser.reset();
  scripts = {};
  tabs = [];
  status = 200;
  allowed = true;
  refusal = null;
  create.mockClear();
  reload.mockClear();
  const listeners = new Set<(id: number, change: object) => void>();
  const complete = (id: number) => {
    scripts = { ...scripts, [id]: { url: article.url } };
    for (const listener of listeners) listener(id, { status: 'complete' });
  };
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    create: async (how: unknown) => {
      setTimeout(complete, 10, 9);
      return create(how);
    },
    reload: async (id: number) => {
      setTimeout(complete, 10, id);
      return reload(id);
    },
    onUpdated: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
    sendMessage: async (id: number, { kind }: { readonly kind: string }) => {
      const script = scripts[id];
      if (!script) throw new Error('Receiving end does not exist.');
      return kind === 'article' ? { text: 'Words.', url: script.url } : (script.report ?? checked);
    },
  });
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ func }: { readonly func?: unknown }) => {
        if (refusal !== null) throw new Error(refusal);
        return func ? [{ result: status }] : [];
      },
    },
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: '',
    version: '',
    host_permissions: ['https://news.example/*'],
  });
});

test('the tab that shows the page is read as it is, and nothing is loaded', async () => {
  tabs = [{ id: 1 }, { id: 2, url: `${address}#later` }];
  scripts = { 1: { url: 'https://news.example/b' }, 2: { url: article.url } };
  expect(await readLaterPage(address, false)).toEqual({ state: 'read', article, findings: [] });
  expect(create).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a tab whose address is kept from us is known by what its page calls itself', async () => {
  tabs = [{ id: 1 }];
  scripts = { 1: { url: article.url } };
  expect((await readLaterPage(address, false)).state).toBe('read');
});

test('where none is open, it is said; only when asked is one opened, behind the others', async () => {
  tabs = [{ id: 1 }];
  expect(await readLaterPage(address, false)).toEqual({ state: 'not-open' });
  expect(create).not.toHaveBeenCalled();
  expect((await readLaterPage(address, true)).state).toBe('read');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: address, active: false });
});

test('an open page is loaded again where it is', async () => {
  tabs = [{ id: 2, url: address }];
  expect((await readLaterPage(address, true)).state).toBe('read');
  expect(reload).toHaveBeenCalledWith(2);
  expect(create).not.toHaveBeenCalled();
});

test.each([
  ['taken down', { status: 404 }, 'missing'],
  ['a server in trouble', { status: 503 }, 'missing'],
  ['no server', { refusal: 'Frame with ID 0 is showing error page', allowed: false }, 'missing'],
  ['no server, in Firefox', { refusal: 'Missing host permission for the tab' }, 'missing'],
  ['not yet allowed', { refusal: 'Cannot access contents', allowed: false }, 'not-allowed'],
  ['damaged sources', { report: { outcome: { state: 'damaged', why: 'x' } } }, 'failed'],
])('%s', async (_, world, state) => {
  tabs = [{ id: 2, url: address }];
  scripts = { 2: { url: article.url, ...('report' in world && { report: world.report }) } };
  if ('status' in world) status = world.status ?? 200;
  if ('refusal' in world) refusal = world.refusal ?? null;
  if ('allowed' in world) allowed = world.allowed ?? true;
  expect((await readLaterPage(address, false)).state).toBe(state);
});
