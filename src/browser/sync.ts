// Settings on all of a reader's devices, by the browser's own synchronisation (storage.sync), which is
// there or not as the reader has set up the browser. What counts on a device is its own store; a copy
// goes out after every change, and a later one that comes in takes its place. One item, far below the
// 8 kB the browser takes; when it does not take it (quota, no account), nothing is lost here.

import { browser } from 'wxt/browser';
import { validSettings } from './settings.ts';

type Stored = Readonly<Record<string, unknown>> | undefined;

/** Bytes of an item that every browser takes. */
const largestItem = 8192;

/** Carries changes both ways for as long as the background lives; ask for it at every start. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const settings = changes.settings?.newValue as Stored;
    if (!settings) return;
    if (area === 'local') void send(settings);
    if (area === 'sync') void receive(settings);
  });
}

/** Takes over what another device has stored, if it is later than what is here. */
export async function fetchSync(): Promise<void> {
  const { settings } = await browser.storage.sync.get('settings').catch(() => ({}) as never);
  await receive(settings as Stored);
}

async function send(settings: NonNullable<Stored>): Promise<void> {
  const item = { ...validSettings(settings), saved: savedAt(settings) };
  if (JSON.stringify(item).length + 'settings'.length > largestItem) return;
  await browser.storage.sync.set({ settings: item }).catch(() => null);
}

async function receive(settings: Stored): Promise<void> {
  const { settings: here } = await browser.storage.local.get('settings');
  if (savedAt(settings) <= savedAt(here as Stored)) return;
  await browser.storage.local.set({
    settings: { ...validSettings(settings), saved: savedAt(settings) },
  });
}

/** When it was saved, in milliseconds; 0 for what was never saved or by an older version. */
function savedAt(settings: Stored): number {
  return typeof settings?.saved === 'number' ? settings.saved : 0;
}
