// Which addresses the reader may name for On Record to speak with.

import { browser } from 'wxt/browser';

/** Encrypted, or within this machine in a build made for tests, which has the grant for it from the start;
 * a name and a password in it would travel to whoever sees the address. */
export function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return false;
  if (url.protocol === 'https:') return true;
  const granted = browser.runtime.getManifest().host_permissions ?? [];
  return url.protocol === 'http:' && url.hostname === '127.0.0.1' && granted.includes(LOOPBACK);
}

const LOOPBACK = 'http://127.0.0.1/*';
