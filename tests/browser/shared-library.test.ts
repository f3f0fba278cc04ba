// The address of a shared library: what is asked of the browser, what is kept and what never is.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeBackup } from '../../src/browser/backup.ts';
import {
  allowOrdered,
  allowShared,
  forgetShared,
  isShared,
  readShared,
  sharedAddress,
} from '../../src/browser/shared-library.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

const granted = new Set<string>();
const request = vi.fn(async ({ origins }: { readonly origins: readonly string[] }) => {
  for (const site of origins) granted.add(site);
  return true;
});
const address = 'https://reader:hidden@library.example:8443/?library=press';
const site = 'https://library.example/*';

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  request.mockClear();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  Object.assign(fakeBrowser.permissions, {
    request,
    contains: async ({ origins = [] }: { readonly origins?: readonly string[] }) =>
      origins.every((each) => granted.has(each)),
    remove: async ({ origins = [] }: { readonly origins?: readonly string[] }) =>
      origins.map((each) => granted.delete(each)).some(Boolean),
  });
});

test('as it comes there is none', async () => {
  expect(await readShared()).toBeNull();
  expect(await sharedAddress()).toBeNull();
});

test('it is kept with its grant, shown without its password, and in no backup', async () => {
  expect(await allowShared(address)).toBe(true);
  expect(request).toHaveBeenCalledWith({ origins: [site] });
  const shown = await readShared();
  expect(shown).toEqual({
    name: 'library.example:8443 (press)',
    isOrdered: false,
    isAllowed: true,
  });
  expect(await sharedAddress()).toMatchObject({
    url: 'https://library.example:8443/',
    user: 'reader',
    password: 'hidden',
  });
  expect(JSON.stringify(shown) + (await writeBackup())).not.toContain('hidden');
  expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('hidden');
});

test('where the grant is refused or taken away, nobody is asked', async () => {
  request.mockResolvedValueOnce(false);
  expect(await allowShared(address)).toBe(false);
  expect(await readShared()).toBeNull();
  await allowShared(address);
  granted.clear();
  expect(await sharedAddress()).toBeNull();
  expect(await readShared()).toMatchObject({ isAllowed: false });
});

test('taken back, its grant goes too', async () => {
  await allowShared(address);
  await forgetShared();
  expect(await readShared()).toBeNull();
  expect(granted.size).toBe(0);
});

test('the policy names it for everybody; its host is asked for by a click', async () => {
  await allowShared('https://own.example');
  await fakeBrowser.storage.managed.set({ shared: address });
  expect(await readShared()).toMatchObject({
    name: 'library.example:8443 (press)',
    isOrdered: true,
  });
  expect(await sharedAddress()).toBeNull();
  await allowOrdered(address);
  expect(await sharedAddress()).toMatchObject({ url: 'https://library.example:8443/' });
});

test.each([
  ['https://library.example', true],
  ['http://library.example', false],
  ['http://127.0.0.1:8123', false],
  ['ftp://library.example', false],
  ['library.example', false],
  ['https://library.example/?library=a"b', false],
  ['', false],
])('%s', (text, isOne) => {
  expect(isShared(text)).toBe(isOne);
});

test('in a build made for tests it may be on this machine', () => {
  fakeBrowser.runtime.getManifest = () =>
    ({
      manifest_version: 3,
      name: '',
      version: '',
      host_permissions: ['http://127.0.0.1/*'],
    }) as never;
  expect(isShared('http://127.0.0.1:8123')).toBe(true);
});
