// Where On Record may look. With no grant at all it reads a page when the reader asks (activeTab);
// on sites the reader allowed, the page script is registered and runs by itself. A grant alone does not
// say what it was given for (a report may be sent to a host of its own), so the sites chosen here are
// kept; what the browser no longer grants is not read, whatever the list says.

import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { covers } from './site-pattern.ts';

const script = { id: 'allowed-sites', file: 'page.js' } as const;
const early = { id: 'allowed-sites-early', file: 'early.js' } as const;

/** Runs the page script in a tab, once; rejects where the browser does not let it. */
export async function readTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script.file}`] });
}

/** Runs the card script in a tab where the page script runs, and hands it the words it shows: a page
 * cannot fetch them, because no file of ours is open to pages. */
export async function bringCard<Words>(tab: number, words: Words): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: (given: Words) => {
      (globalThis as { onRecordWords?: Words }).onRecordWords = given;
    },
    args: [words],
  });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/card.js'] });
}

/** What the reader chose here, under this key of storage.local. */
const key = 'sites';

let following: Promise<boolean> = Promise.resolve(false);

/** The match patterns of the sites that are granted now and were chosen to be read, here or by whoever
 * set up the installation. */
export async function grantedSites(): Promise<readonly string[]> {
  return grantedAmong([...installedSites(), ...(await chosenSites())]);
}

async function grantedAmong(sites: readonly string[]): Promise<readonly string[]> {
  const all = [...new Set(sites)];
  const granted = await Promise.all(all.map((site) => isGranted([site])));
  return all.filter((_, i) => granted[i]);
}

/** The browser's word, asked anew each time. */
function isGranted(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...sites] });
}

function installedSites(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Calls back when another site was chosen or one was taken back. A host that was granted for reports
 * is chosen without a word from the browser. */
export function watchSites(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) changed();
  });
}

async function chosenSites(): Promise<readonly string[]> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return Array.isArray(kept) ? kept.filter((site) => typeof site === 'string') : [];
}

/** The same, or none where the reader wants to ask each time. */
async function sitesToRead(): Promise<string[]> {
  const { mode } = await readSettings();
  return mode === 'sites' ? [...(await grantedSites())] : [];
}

/** Registers the page script on exactly the sites that are to be read; resolves with whether one of them
 * was not read before. One call waits for the one before it: the browser refuses a name that is
 * registered twice. */
export function followGrants(): Promise<boolean> {
  following = following.then(register, register);
  return following;
}

async function register(): Promise<boolean> {
  const { scripting } = browser;
  const origins = await sitesToRead();
  const registered = await scripting.getRegisteredContentScripts();
  const before = new Set(registered.flatMap(({ matches = [] }) => matches));
  if (registered.length > 0) {
    await scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }
  if (origins.length === 0) return false;
  const where = { matches: origins, persistAcrossSessions: true };
  await scripting.registerContentScripts([
    { ...where, id: early.id, js: [early.file], runAt: 'document_start' },
    { ...where, id: script.id, js: [script.file], runAt: 'document_idle' },
  ]);
  return origins.some((site) => !before.has(site));
}

/** Runs the page script in the tabs that were open before their site was allowed, or before this
 * version was installed. Those nobody looks at wait by themselves until somebody does. */
export async function readOpenTabs(): Promise<void> {
  const origins = await sitesToRead();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : readTab(id))));
}

/** The match pattern for a page's whole site; null for a page that is on none. */
export function siteOf(address: string | undefined): string | null {
  if (!address || !/^https?:/.test(address)) return null;
  return `${new URL(address).protocol}//${new URL(address).hostname}/*`;
}

/** Whether sites are checked without a click: chosen to be read, and still granted. */
export async function areAllowed(sites: readonly string[]): Promise<boolean> {
  return (await areChosen(sites)) && isGranted(sites);
}

async function areChosen(sites: readonly string[]): Promise<boolean> {
  const chosen = new Set([...installedSites(), ...(await chosenSites())]);
  return sites.every((site) => chosen.has(site) || [...chosen].some((wide) => covers(wide, site)));
}

/** Asks the reader, and remembers the choice. Must be called first thing in a click handler. */
export async function allowSites(sites: readonly string[]): Promise<boolean> {
  // Asked before anything is waited for: the browser wants the click. Kept meanwhile: where the
  // question closes the popup, nothing after it runs. A refused site has no grant and is not read.
  const asked = browser.permissions.request({ origins: [...sites] });
  const before = await chosenSites();
  await keep([...before, ...sites]);
  const allowed = await asked;
  if (!allowed) await keep(before);
  return allowed;
}

/** Takes grants back; false when they came with the installation. A site goes with the list it is on. */
export async function forgetSites(sites: readonly string[]): Promise<boolean> {
  const chosen = await chosenSites();
  const gone = chosen.filter((wide) => sites.some((site) => covers(wide, site)));
  await keep(chosen.filter((site) => !gone.includes(site)));
  const origins = [...new Set([...sites, ...gone])];
  return browser.permissions.remove({ origins }).catch(() => false);
}

/** Forgets the sites whose grant was taken back in the browser, or was never given: a later grant for
 * something else does not bring them back. Not while a question is open. */
export async function forgetUngranted(): Promise<void> {
  const chosen = await chosenSites();
  const granted = await grantedAmong(chosen);
  if (granted.length < chosen.length) await keep(granted);
}

async function keep(sites: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: [...new Set(sites)] });
}
