// What the reader has chosen. Kept in storage.local under one key; whatever is missing or of the
// wrong type is the default, so an old or damaged store never breaks anything.

import { browser } from 'wxt/browser';

export interface Settings {
  /** Underline quotations that match the record too. */
  readonly showMatches: boolean;
}

const defaults: Settings = { showMatches: false };

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return settingsFrom(settings);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...change } });
}

/** Calls back at every change, wherever it was made. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes.settings) changed(settingsFrom(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsFrom(stored: unknown): Settings {
  const { showMatches } = (stored ?? {}) as Partial<Settings>;
  return { showMatches: typeof showMatches === 'boolean' ? showMatches : defaults.showMatches };
}
