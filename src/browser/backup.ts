// Everything a reader has set, as one JSON file to keep or to take along. Sites are in it too, but only
// the browser can grant them: after reading a file back they are asked for.

import { readSettings, type Settings, validSettings } from './settings.ts';
import { isSite } from './site-pattern.ts';
import { grantedSites } from './sites.ts';

/** The file. A version that changes what a field means gets the next number. */
interface Backup {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly settings: Partial<Settings>;
  /** Match patterns of the sites that were allowed. */
  readonly sites: readonly string[];
}

const format = 'on-record-backup';
const version = 1;

/** The file as text. */
export async function writeBackup(): Promise<string> {
  const [settings, sites] = await Promise.all([readSettings(), grantedSites()]);
  const backup: Backup = { format, version, settings, sites };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export type BackupRead =
  | {
      readonly kind: 'read';
      readonly settings: Partial<Settings>;
      readonly sites: readonly string[];
    }
  /** damaged: no JSON, or cut off; foreign: of another program; newer: of a later On Record. */
  | { readonly kind: 'refused'; readonly why: 'damaged' | 'foreign' | 'newer' };

/** Reads a file back. Settings that are not known or have no sense are left out. */
export function readBackup(text: string): BackupRead {
  let file: Readonly<Record<string, unknown>>;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'refused', why: 'damaged' };
  }
  if (file?.format !== format) return { kind: 'refused', why: 'foreign' };
  const { settings, sites } = file;
  if (typeof file.version !== 'number') return { kind: 'refused', why: 'damaged' };
  if (file.version > version) return { kind: 'refused', why: 'newer' };
  if (!isObject(settings) || !Array.isArray(sites)) return { kind: 'refused', why: 'damaged' };
  return {
    kind: 'read',
    settings: validSettings(settings),
    sites: sites.filter((site) => typeof site === 'string' && isSite(site)),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
