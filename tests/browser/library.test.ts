import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { buildPack } from '../../src/engine/corpus/build.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

const words = 'The lamps along this harbour were lit by people who had never seen the sea.';
const speaker = { id: 'a-b', name: 'Ada Bright', aliases: [], roles: [] };
const pack = (id: string, said: readonly string[]) =>
  buildPack(
    { id, title: id, version: '1', publisher: '', licence: '' },
    said.map((text, i) => ({
      id: `${id}-${i}`,
      title: 'Remarks',
      kind: 'remarks',
      speaker: speaker.id,
      role: '',
      date: '2020-01-02',
      datePrecision: 'day',
      place: '',
      edition: 'delivered',
      complete: true,
      language: 'en',
      url: '',
      retrieved: '',
      licence: '',
      publisher: '',
      note: '',
      turns: [{ speaker: speaker.id, label: '', paragraphs: [text] }],
      marks: [],
    })),
    [speaker],
  );

const packs = new Map<string, ArrayBuffer>();
const fetched = vi.fn(async (address: string) => {
  const bytes = packs.get(new URL(address).pathname);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
});

beforeEach(() => {
  fakeBrowser.reset();
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
  await prepareCheck();
  await prepareCheck();
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

test('what answers to the question survives a message: it is plain JSON', async () => {
  const outcome = await (await start())(article);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});

test('a named library is asked for what the packs do not know, never for the warm-up, and left alone when it is away', async () => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  await fakeBrowser.storage.local.set({ sharedLibrary: 'https://reader@library.example' });
  const { checkArticle, prepareCheck } = await import('../../src/browser/library.ts');
  await prepareCheck();
  expect(await checkArticle(article)).toMatchObject({ shared: { state: 'unasked' } });
  expect(fetched).toHaveBeenCalledTimes(2);
  const unknown = {
    ...article,
    text: '“Nobody lit those lamps for us in winter,” said Ada Bright.',
  };
  const asked = () => fetched.mock.calls.filter(([to]) => to === 'https://library.example/').length;
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
