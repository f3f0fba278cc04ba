// Setting destinations up and taking them away: what is asked of the browser, and where secrets stay.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  askForDestination,
  COLLECTED,
  type Destination,
  findClosed,
  isManaged,
  readDefaults,
  readDestinations,
  readHook,
  removeDestination,
  saveDefaults,
  saveDestination,
} from '../../src/browser/destinations.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

/** The database as far as destinations need it. */
const stores: Readonly<Record<string, Map<string, unknown>>> = {
  destinations: new Map(),
  secrets: new Map(),
  defaults: new Map(),
};
vi.mock('../../src/browser/reports-store.ts', () => {
  const at = (name: string) => stores[name] as Map<string, unknown>;
  const put = async (name: string, value: { readonly id?: string }, key?: string) =>
    at(name).set(key ?? value.id ?? '', value);
  const objectStore = (name: string) => ({
    put: (value: object, key?: string) => put(name, value, key),
    delete: async (key: string) => at(name).delete(key),
  });
  const database = {
    getAll: async (name: string) => [...at(name).values()],
    get: async (name: string, key: string) => at(name).get(key),
    put,
    delete: async (name: string, key: string) => at(name).delete(key),
    transaction: (name: string) => ({
      objectStore,
      store: {
        getAllKeys: async () => [...at(name).keys()],
        getAll: async () => [...at(name).values()],
      },
      done: Promise.resolve(),
    }),
  };
  return { openReports: async () => database };
});

const granted = new Set<string>();
const request = vi.fn(async (_: unknown) => true);
beforeEach(() => {
  fakeBrowser.reset();
  for (const store of Object.values(stores)) store.clear();
  granted.clear();
  request.mockClear();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  Object.assign(fakeBrowser.permissions, {
    request,
    contains: async ({ origins = [] }: { readonly origins?: readonly string[] }) =>
      origins.every((origin) => granted.has(origin)),
    remove: async ({ origins = [] }: { readonly origins?: readonly string[] }) => {
      for (const origin of origins) granted.delete(origin);
      return true;
    },
  });
});

const desk: Destination = {
  id: 'desk',
  name: 'Desk',
  kind: 'webhook',
  address: 'https://desk.example:8443/hook?x=1',
  proof: 'signature',
};
const proof = { kind: 'signature', secret: 'sesame' } as const;

test('a webhook asks for its own host and nothing else; others ask for nothing', async () => {
  expect(await askForDestination(desk)).toBe(true);
  expect(request.mock.calls).toEqual([[{ origins: ['https://desk.example/*'] }]]);
  await askForDestination({ id: 'm', name: 'Mail', kind: 'mail', to: '' });
  expect(request).toHaveBeenCalledOnce();
});

test('Firefox asks for consent to send data in the same question', async () => {
  vi.stubEnv('FIREFOX', 'true');
  await askForDestination(desk);
  vi.unstubAllEnvs();
  expect(request.mock.calls[0]?.[0]).toEqual({
    origins: ['https://desk.example/*'],
    data_collection: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
  });
});

test('a secret is kept for the sender and shown to nobody', async () => {
  granted.add('https://desk.example/*');
  await saveDestination(desk, proof);
  expect(JSON.stringify(await readDestinations())).not.toContain('sesame');
  expect(await readHook('desk')).toEqual({ address: desk.address, proof });
  // Renamed without typing the secret again.
  await saveDestination({ ...desk, name: 'News desk' });
  expect(await readHook('desk')).toMatchObject({ proof });
});

test('nothing is sent without a grant, a destination, or the secret that is due', async () => {
  await saveDestination(desk, proof);
  expect(await readHook('desk')).toBe('not-allowed');
  granted.add('https://desk.example/*');
  expect(await readHook('other')).toBe('no-destination');
  stores.secrets?.clear();
  expect(await readHook('desk')).toBe('no-destination');
});

test('a removed destination takes its secret and its grant with it', async () => {
  granted.add('https://desk.example/*');
  await saveDestination(desk, proof);
  await saveDestination({ ...desk, id: 'second', name: 'Second' }, proof);
  await removeDestination('second');
  // The first still needs the grant.
  expect([...granted]).toEqual(['https://desk.example/*']);
  await removeDestination('desk');
  expect([granted.size, stores.secrets?.size]).toEqual([0, 0]);
  expect(await readDestinations()).toEqual([]);
});

test('the grant of a site that is read outlasts the webhook on it', async () => {
  granted.add('https://desk.example/*');
  await fakeBrowser.storage.local.set({ sites: ['https://desk.example/*'] });
  await saveDestination(desk, proof);
  await removeDestination('desk');
  expect([...granted]).toEqual(['https://desk.example/*']);
});

test('what is wrong is not kept', async () => {
  const plain = { ...desk, address: 'http://desk.example/' };
  await expect(saveDestination(plain, proof)).rejects.toThrow(new RangeError('address'));
  expect(await readDestinations()).toEqual([]);
});

test('what was chosen for a site is kept, and forgotten when nothing is chosen', async () => {
  await saveDefaults('other.example', ['copy-text']);
  await saveDefaults('news.example', ['desk', 'mail']);
  expect(await readDefaults()).toEqual({
    'other.example': ['copy-text'],
    'news.example': ['desk', 'mail'],
  });
  await saveDefaults('news.example', []);
  expect(await readDefaults()).toEqual({ 'other.example': ['copy-text'] });
});

test('in Firefox the consent to send data goes with the last webhook, and without it nothing is sent', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove');
  await saveDestination(desk, proof);
  await saveDestination({ ...desk, id: 'second', address: 'https://second.example/' }, proof);
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false);
  expect(await readHook('desk')).toBe('not-allowed');
  const data_collection = [...COLLECTED];
  expect(contains).toHaveBeenCalledWith({ origins: ['https://desk.example/*'], data_collection });
  await removeDestination('desk');
  expect(remove).toHaveBeenLastCalledWith({ origins: ['https://desk.example/*'] });
  await removeDestination('second');
  expect(remove).toHaveBeenLastCalledWith({
    origins: ['https://second.example/*'],
    data_collection,
  });
  vi.unstubAllEnvs();
});

test('those of an organisation are there, as far as they make sense, and cannot be changed', async () => {
  const address = 'https://newsroom.example/in';
  await fakeBrowser.storage.managed.set({
    receivers: [
      { name: 'Newsroom', kind: 'webhook', address },
      { name: 'Tracker', kind: 'github', address: 'owner/name' },
      { name: 'Plain', kind: 'webhook', address: 'http://newsroom.example/' },
      { name: 'Pigeon', kind: 'pigeon', address: 'x' },
      'nothing',
      null,
    ],
  });
  const all = await readDestinations();
  expect(all).toEqual([
    { id: 'managed:Newsroom', name: 'Newsroom', kind: 'webhook', address, proof: 'none' },
    { id: 'managed:Tracker', name: 'Tracker', kind: 'github', project: 'owner/name' },
  ]);
  expect([...all, desk].map(isManaged)).toEqual([true, true, false]);
  expect(await findClosed(all)).toEqual(['managed:Newsroom']);
  expect(await readHook('managed:Newsroom')).toBe('not-allowed');
  granted.add('https://newsroom.example/*');
  expect(await findClosed(all)).toEqual([]);
  expect(await readHook('managed:Newsroom')).toEqual({ address, proof: { kind: 'none' } });
});
