// The shelf of packs: whole or not at all, and nothing lost in silence.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  installPack,
  listPacks,
  readPackBytes,
  removePack,
  watchPacks,
} from '../../src/browser/packs.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import { emptyDatabase } from './memory-idb.ts';

vi.mock('idb', async () => (await import('./memory-idb.ts')).memoryIdb);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  emptyDatabase();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
});

const words = 'The lamps along this harbour were lit by people who had never seen the sea.';
const own = { index: '', support: '' };

test('what is installed is listed with what it says of itself, and comes back byte for byte', async () => {
  const bytes = tinyPack('lamps', [words]);
  expect(await installPack(bytes, { ...own, support: 'desk@lamps.example' })).toEqual({
    state: 'installed',
    id: 'lamps',
  });
  expect(await listPacks()).toMatchObject([
    {
      state: 'here',
      id: 'lamps',
      version: '1',
      on: true,
      size: bytes.byteLength,
      support: 'desk@lamps.example',
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
    },
  ]);
  expect(await readPackBytes('lamps')).toEqual(bytes);
});

test('what is no pack is refused, and nothing changes', async () => {
  expect(await installPack(new ArrayBuffer(100), own)).toMatchObject({ state: 'damaged' });
  expect(await installPack(tinyPack('empty', []), own)).toMatchObject({ state: 'damaged' });
  expect(await listPacks()).toEqual([]);
});

test('without room nothing is half-written, and the version before stays', async () => {
  const bytes = tinyPack('lamps', [words]);
  emptyDatabase(bytes.byteLength + 10);
  await installPack(bytes, own);
  const larger = tinyPack('lamps', [words, words.repeat(20)], '2');
  expect(await installPack(larger, own)).toMatchObject({ state: 'full' });
  expect(await listPacks()).toMatchObject([{ state: 'here', version: '1' }]);
  expect(await readPackBytes('lamps')).toEqual(bytes);
});

test('a pack whose bytes the browser threw away is missed, until it is removed', async () => {
  await installPack(tinyPack('lamps', [words]), own);
  emptyDatabase();
  expect(await listPacks()).toEqual([{ state: 'gone', id: 'lamps', title: 'lamps' }]);
  await removePack('lamps');
  expect(await listPacks()).toEqual([]);
});

test('a pack in the store that the list does not know is installed all the same', async () => {
  await installPack(tinyPack('lamps', [words]), own);
  await fakeBrowser.storage.local.clear();
  expect(await listPacks()).toMatchObject([{ state: 'here', id: 'lamps', on: true }]);
});

test('who watches hears of every change', async () => {
  const changed = vi.fn();
  const stop = watchPacks(changed);
  await installPack(tinyPack('lamps', [words]), own);
  expect(changed).toHaveBeenCalledTimes(1);
  await removePack('lamps');
  expect(changed.mock.calls.length).toBeGreaterThan(1);
  stop();
});
