// What the reader has chosen. Kept in storage.local under one key; whatever is missing or of the
// wrong kind is the default, so an old or damaged store never breaks anything. What a policy
// (policy.ts) sets is not the reader's to choose. sync.ts carries the choice to other devices.

import { browser } from 'wxt/browser';
import { readPolicy } from './policy.ts';

export interface Settings {
  /** sites: allowed sites are checked by themselves; click: nothing is, until the reader asks. */
  readonly mode: 'sites' | 'click';
  /** Underline what is worth a look, what differs a little, what matches the record. */
  readonly showLook: boolean;
  readonly showMinor: boolean;
  readonly showMatches: boolean;
  /** The lines they are underlined with. */
  readonly lineLook: Line;
  readonly lineMinor: Line;
  readonly lineMatches: Line;
  /** How small differences weigh. */
  readonly profile: 'house-cleaned' | 'strict-wire';
  /** Read reader comments too. */
  readonly comments: boolean;
  /** Open the card when the pointer rests on a mark. */
  readonly hover: boolean;
  /** Show on the toolbar button how many findings are worth a look. */
  readonly badge: boolean;
  /** The language of the words, 'de'; '' follows the browser. */
  readonly language: string;
  /** A fact-check desk that has claim reviews in its linked data; '' for none. */
  readonly deskName: string;
  readonly deskAddress: string;
}

/** A wavy line is left to spellcheckers. */
export const lines = ['double', 'solid', 'dashed', 'dotted'] as const;
export type Line = (typeof lines)[number];

export const defaults: Settings = {
  mode: 'sites',
  showLook: true,
  showMinor: true,
  showMatches: false,
  lineLook: 'double',
  lineMinor: 'dotted',
  lineMatches: 'solid',
  profile: 'house-cleaned',
  comments: false,
  hover: false,
  badge: true,
  language: '',
  deskName: '',
  deskAddress: '',
};

/** Of some settings only a few values make sense. */
const choices: Readonly<Partial<Record<keyof Settings, readonly string[]>>> = {
  mode: ['sites', 'click'],
  lineLook: lines,
  lineMinor: lines,
  lineMatches: lines,
  profile: ['house-cleaned', 'strict-wire'],
};

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  const [{ settings }, policy] = await Promise.all([
    browser.storage.local.get('settings'),
    readPolicy(),
  ]);
  return { ...defaults, ...validSettings(settings), ...validSettings(policy) };
}

/** The settings a policy has set: they stay as they are whatever is saved. */
export async function readLocked(): Promise<ReadonlySet<keyof Settings>> {
  return new Set(Object.keys(validSettings(await readPolicy())) as (keyof Settings)[]);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const { settings } = await browser.storage.local.get('settings');
  await storeSettings({ ...validSettings(settings), ...change });
}

/** Puts these in place of whatever was chosen; all others are the defaults again. */
export async function storeSettings(chosen: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...chosen, saved: Date.now() } });
}

/** Calls back at every change, wherever it was made. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if ((area === 'local' && changes.settings) || area === 'managed')
      void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What of a stored or foreign object is a setting with a value it can have. */
export function validSettings(stored: unknown): Partial<Settings> {
  const given = Object.entries((stored ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(given.filter(([name, value]) => isValid(name, value)));
}

function isValid(name: string, value: unknown): boolean {
  if (!Object.hasOwn(defaults, name)) return false;
  const setting = name as keyof Settings;
  if (typeof value !== typeof defaults[setting]) return false;
  return choices[setting]?.includes(value as string) ?? true;
}
