import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readBackup, writeBackup } from '../../src/browser/backup.ts';
import { readPolicy } from '../../src/browser/policy.ts';
import {
  defaults,
  readLocked,
  readSettings,
  saveSettings,
  storeSettings,
  watchSettings,
} from '../../src/browser/settings.ts';
import { fetchSync, followSync } from '../../src/browser/sync.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('nothing stored, or nonsense, means the defaults', async () => {
  expect(await readSettings()).toEqual(defaults);
  const settings = { showMatches: 'yes', lineLook: 'wavy', profile: '', old: 1, toString: '' };
  await fakeBrowser.storage.local.set({ settings });
  expect(await readSettings()).toEqual(defaults);
});

test('what the first version stored is still what it was', async () => {
  const settings = {
    showLook: true,
    showMinor: false,
    showMatches: true,
    comments: false,
    hover: true,
  };
  await fakeBrowser.storage.local.set({ settings });
  expect(await readSettings()).toEqual({ ...defaults, ...settings });
});

test('what is saved is read, and told to those who watch', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await saveSettings({ showMatches: true });
  await saveSettings({ lineLook: 'dashed' });
  const now = { ...defaults, showMatches: true, lineLook: 'dashed' };
  expect(await readSettings()).toEqual(now);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(now));
  stop();
  await storeSettings({});
  expect(await readSettings()).toEqual(defaults);
  expect(seen).toHaveBeenCalledTimes(2);
});

describe('a policy', () => {
  const policy = {
    profile: 'strict-wire',
    hover: 'yes',
    packs: ['sotu', 3],
    sites: ['*://*.a.example/*', 'b'],
  };
  beforeEach(() => fakeBrowser.storage.managed.set(policy));

  test('sets what it names, whatever is saved, and says so', async () => {
    await saveSettings({ profile: 'house-cleaned', badge: false });
    expect(await readSettings()).toEqual({ ...defaults, profile: 'strict-wire', badge: false });
    expect(await readLocked()).toEqual(new Set(['profile']));
  });

  test('is read field by field; without one, or where it is refused, it is empty', async () => {
    expect(await readPolicy()).toMatchObject({
      packs: ['sotu'],
      sites: ['*://*.a.example/*'],
      destinations: [],
    });
    const refuse = () => Promise.reject(new Error('Managed storage manifest not found'));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(refuse);
    const nothing = { packs: null, sites: [], destinations: [], receivers: [], shared: null };
    expect(await readPolicy()).toEqual(nothing);
  });

  test('has a field in the schema for every setting, with the values it can have', async () => {
    const file = join(import.meta.dirname, '../../assets/managed-schema.json');
    const { properties } = JSON.parse(readFileSync(file, 'utf8'));
    const known = [
      ...Object.keys(defaults),
      'packs',
      'sites',
      'destinations',
      'receivers',
      'shared',
    ];
    expect(Object.keys(properties).toSorted()).toEqual(known.toSorted());
    for (const [name, { enum: values = [] }] of Object.entries<{ enum?: string[] }>(properties)) {
      for (const value of values) {
        await fakeBrowser.storage.managed.set({ [name]: value });
        expect(await readSettings()).toMatchObject({ [name]: value });
      }
    }
  });
});

describe('synchronisation', () => {
  const synced = async () => (await fakeBrowser.storage.sync.get('settings')).settings;

  test('sends what is saved here, and takes what is saved later elsewhere', async () => {
    followSync();
    await saveSettings({ hover: true });
    await vi.waitFor(async () => expect(await synced()).toMatchObject({ hover: true }));
    const later = { badge: false, old: 1, saved: Date.now() + 1000 };
    await fakeBrowser.storage.sync.set({ settings: later });
    await vi.waitFor(async () =>
      expect(await readSettings()).toEqual({ ...defaults, badge: false }),
    );
  });

  test('an earlier copy changes nothing; a new device takes what is there', async () => {
    await fakeBrowser.storage.sync.set({ settings: { hover: true, saved: 5 } });
    await fetchSync();
    expect(await readSettings()).toEqual({ ...defaults, hover: true });
    await saveSettings({ hover: false });
    await fetchSync();
    expect(await readSettings()).toEqual(defaults);
  });

  test('refused, or too large for it, nothing is lost here', async () => {
    followSync();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA'));
    await saveSettings({ hover: true });
    await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
    await saveSettings({ language: 'x'.repeat(9000) });
    expect(set).toHaveBeenCalledOnce();
    expect(await readSettings()).toMatchObject({ hover: true });
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no account'));
    await fetchSync();
    expect(await readSettings()).toMatchObject({ hover: true });
  });
});

describe('a backup', () => {
  beforeEach(() => {
    fakeBrowser.permissions.contains = vi.fn(async () => true);
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '1' });
    return fakeBrowser.storage.local.set({ sites: ['https://news.example/*'] });
  });

  test('holds everything and comes back as it was', async () => {
    await saveSettings({ lineMinor: 'dashed', language: 'fr' });
    const sites = ['https://news.example/*'];
    expect(readBackup(await writeBackup())).toEqual({
      kind: 'read',
      settings: { ...defaults, lineMinor: 'dashed', language: 'fr' },
      sites,
    });
  });

  test.each([
    ['damaged', ''],
    ['damaged', '{"format": "on-record-backup", "vers'],
    ['foreign', '[]'],
    ['foreign', 'null'],
    ['foreign', '{"settings": {}}'],
    ['newer', '{"format": "on-record-backup", "version": 2}'],
    ['damaged', '{"format": "on-record-backup"}'],
    ['damaged', '{"format": "on-record-backup", "version": 1, "settings": [], "sites": []}'],
  ])('that is %s is refused: %s', (why, text) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', why });
  });

  test('brings in only what makes sense', () => {
    const settings = { hover: 1, badge: false, __proto__: { x: 1 }, lineLook: 'wavy' };
    const sites = ['https://a.example/*', '<all_urls>', 'javascript:1', 7];
    const text = JSON.stringify({ format: 'on-record-backup', version: 1, settings, sites });
    expect(readBackup(text)).toEqual({
      kind: 'read',
      settings: { badge: false },
      sites: ['https://a.example/*'],
    });
  });
});
