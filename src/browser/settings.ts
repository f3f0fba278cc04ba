// What the reader has chosen. Kept in storage.local under one key; whatever is missing or of the
// wrong type is the default, so an old or damaged store never breaks anything.

import { browser } from 'wxt/browser';

export interface Settings {
  /** Underline what is worth a look, what differs a little, what matches the record. */
  readonly showLook: boolean;
  readonly showMinor: boolean;
  readonly showMatches: boolean;
  /** Read reader comments too. */
  readonly comments: boolean;
  /** Open the card when the pointer rests on a mark. */
  readonly hover: boolean;
  /** The language of the words, 'de'; '' follows the browser. */
  readonly language: string;
}

const defaults: Settings = {
  showLook: true,
  showMinor: true,
  showMatches: false,
  comments: false,
  hover: false,
  language: '',
};

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
  const given = Object.entries((stored ?? {}) as Readonly<Record<string, unknown>>);
  const fits = (name: string, value: unknown) =>
    name in defaults && typeof value === typeof defaults[name as keyof Settings];
  const valid = given.filter(([name, value]) => fits(name, value));
  return { ...defaults, ...Object.fromEntries(valid) };
}
