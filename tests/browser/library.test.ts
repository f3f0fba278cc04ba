import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tinyPack as pack } from '../engine/tiny-pack.ts';

vi.mock('idb', async () => (await import('./memory-idb.ts')).memoryIdb);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

const words = 'The lamps along this harbour were lit by people who had never seen the sea.';
const packs = new Map<string, ArrayBuffer>();
const fetched = vi.fn(async (address: string) => {
  const bytes = packs.get(new URL(address).pathname);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://id${path}`) as never;
  fakeBrowser.i18n.getUILanguage = () => 'en';
  packs.clear();
  packs.set('/corpus/sotu.pack', pack('sotu', [words]));
  packs.set('/corpus/press.pack', pack('press', []));
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

/** A background that has just been started: nothing is open yet. */
const start = async () => (await import('../../src/browser/library.ts')).checkArticle;
const article = { text: `“${words.slice(0, -1)},” said Ada Bright.`, language: 'en' };

test('the packs are opened at the first question, and once', async () => {
  const checkArticle = await start();
  expect(fetched).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([checkArticle(article), checkArticle(article)]);
  expect(first).toMatchObject({ state: 'checked', findings: [{ label: 'matches' }] });
  expect(second).toEqual(first);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('prepared ahead, the first question finds the packs open', async () => {
  const { checkArticle, prepareCheck } = await import('../../src/browser/library.ts');
  await prepareCheck(Promise.resolve());
  await prepareCheck(Promise.resolve());
  // The two packs, once.
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(await checkArticle(article)).toMatchObject({ findings: [{ label: 'matches' }] });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a missing pack is said to be missing, and looked for again at the next question', async () => {
  const bytes = packs.get('/corpus/press.pack') as ArrayBuffer;
  packs.delete('/corpus/press.pack');
  const checkArticle = await start();
  expect(await checkArticle(article)).toEqual({
    state: 'damaged',
    why: '/corpus/press.pack is missing from the extension.',
  });
  packs.set('/corpus/press.pack', bytes);
  expect(await checkArticle(article)).toMatchObject({ state: 'checked' });
});

test('a damaged pack is a state, not a crash', async () => {
  const bytes = (packs.get('/corpus/sotu.pack') as ArrayBuffer).slice(0);
  new Uint8Array(bytes).fill(7, 40, 90);
  packs.set('/corpus/sotu.pack', bytes);
  const outcome = await (await start())(article);
  expect(outcome).toMatchObject({
    state: 'damaged',
    why: expect.stringMatching(/damaged|version/),
  });
});

test.each([
  ['cut short', (bytes: ArrayBuffer) => bytes.slice(0, bytes.byteLength - 400), /were written/],
  [
    'changed in one place',
    (bytes: ArrayBuffer) => flipped(bytes, bytes.byteLength >> 1),
    /changed/,
  ],
  [
    'no pack at all',
    () => new TextEncoder().encode('{ "some": "JSON of a length" }').buffer,
    /not a pack/,
  ],
  ['next to nothing', () => new ArrayBuffer(3), /not a pack/],
])('a pack that is %s is damaged', async (_, spoil, why) => {
  packs.set('/corpus/sotu.pack', spoil(packs.get('/corpus/sotu.pack') as ArrayBuffer));
  expect(await (await start())(article)).toEqual({
    state: 'damaged',
    why: expect.stringMatching(why),
  });
});

function flipped(bytes: ArrayBuffer, at: number): ArrayBuffer {
  const copy = new Uint8Array(bytes.slice(0));
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy.buffer;
}

test('what answers to the question survives a message: it is plain JSON', async () => {
  const outcome = await (await start())(article);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});

test('a named library is asked for what the packs do not know, never for the warm-up, and left alone when it is away', async () => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  await fakeBrowser.storage.local.set({ sharedLibrary: 'https://reader@library.example' });
  const { checkArticle, prepareCheck } = await import('../../src/browser/library.ts');
  await prepareCheck(Promise.resolve());
  expect(await checkArticle(article)).toMatchObject({ shared: { state: 'unasked' } });
  expect(fetched).toHaveBeenCalledTimes(2);
  const unknown = {
    ...article,
    text: '“Nobody lit those lamps for us in winter,” said Ada Bright.',
  };
  const asked = () => fetched.mock.calls.filter(([to]) => to === 'https://library.example/').length;
  // A draft stays on the device.
  expect(await checkArticle(unknown, true)).not.toHaveProperty('shared');
  expect(asked()).toBe(0);
  expect(await checkArticle(unknown)).toMatchObject({
    state: 'checked',
    findings: [{ record: null }],
    shared: { library: 'library.example', state: 'failed' },
  });
  expect(asked()).toBe(1);
  expect(await checkArticle(unknown)).toMatchObject({ state: 'checked' });
  expect(asked()).toBe(1);
});

test('the sentence that says why is in the language of the reader', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'fr' } });
  expect(await (await start())(article)).toMatchObject({
    findings: [{ why: 'La source contient les mêmes mots.' }],
  });
});

const own = 'The ferry will run every night of the winter, and nobody will wait until morning.';
const quoting = { text: `“${own.slice(0, -1)},” said Ada Bright.`, language: 'en' };

test('a pack of the reader’s own is searched from the next question on, until it is off or gone', async () => {
  const checkArticle = await start();
  const { installPack, removePack, switchPack } = await import('../../src/browser/packs.ts');
  const labels = async () => {
    const outcome = await checkArticle(quoting);
    return outcome.state === 'checked' ? outcome.findings.map(({ label }) => label) : outcome;
  };
  expect(await labels()).not.toEqual(['matches']);
  await installPack(pack('mine', [own]), { index: '', support: '' });
  expect(await labels()).toEqual(['matches']);
  await switchPack('mine', false);
  expect(await labels()).not.toEqual(['matches']);
  await switchPack('mine', true);
  expect(await labels()).toEqual(['matches']);
  await removePack('mine');
  expect(await labels()).not.toEqual(['matches']);
});

test('what comes with the extension can be switched off, too', async () => {
  const checkArticle = await start();
  const { switchPack } = await import('../../src/browser/packs.ts');
  expect(await checkArticle(article)).toMatchObject({ findings: [{ label: 'matches' }] });
  await switchPack('sotu', false);
  expect(await checkArticle(article)).not.toMatchObject({ findings: [{ label: 'matches' }] });
});

test('a policy rules, also over packs of the reader’s own', async () => {
  const policy = vi.spyOn(fakeBrowser.storage.managed, 'get');
  policy.mockImplementation((async () => ({ packs: ['sotu'] })) as never);
  const { openCorpus } = await import('../../src/browser/library.ts');
  const { installPack, removePack } = await import('../../src/browser/packs.ts');
  await installPack(pack('mine', [own]), { index: '', support: '' });
  expect((await openCorpus()).packs.map(({ id }) => id)).toEqual(['sotu']);
  policy.mockRestore();
  await removePack('mine');
});

test('a damaged pack and one the browser threw away are named, and the others answer', async () => {
  const { checkArticle, openLibrary } = await import('../../src/browser/library.ts');
  const { installPack } = await import('../../src/browser/packs.ts');
  const { openStore } = await import('../../src/browser/packs-store.ts');
  for (const id of ['good', 'bad', 'lost'])
    await installPack(pack(id, [own]), { index: '', support: '' });
  const store = await openStore();
  await store.put('bytes', new ArrayBuffer(64), 'bad');
  await store.delete('bytes', 'lost');
  const { corpus, troubles } = await openLibrary();
  expect(corpus.packs.map(({ id }) => id)).toEqual(['sotu', 'press', 'good']);
  expect(await checkArticle(article)).toMatchObject({
    state: 'checked',
    findings: [{ label: 'matches' }],
    without: ['bad', 'lost'],
  });
  expect(troubles).toEqual([
    { id: 'bad', title: 'bad', state: 'damaged', why: expect.stringMatching(/pack|Pack/) },
    { id: 'lost', title: 'lost', state: 'gone', why: '' },
  ]);
});
