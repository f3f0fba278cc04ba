// The packs a reader installed. A pack is written whole, in one transaction, after it was opened and read;
// a list of what is installed is kept apart in storage.local, which browsers do not clear by themselves, so
// that a pack they threw away is missed. Writing that list is also how every open page and the background
// learn that something changed.

import { browser } from 'wxt/browser';
import type { PackLabel } from '../engine/corpus/metadata.ts';
import { Corpus } from '../engine/index.ts';
import { type Installed, openStore } from './packs-store.ts';

/** A pack on the shelf. gone: it was installed, and the browser has thrown its bytes away. */
export type Shelved =
  | ({ readonly state: 'here'; readonly on: boolean } & Installed)
  | { readonly state: 'gone'; readonly id: string; readonly title: string };

/** Why a pack was not installed; the library is as it was. full: no room · damaged: not a pack On Record can
 * open · failed: the database
 * could not be written. */
export type Installation =
  | { readonly state: 'installed'; readonly id: string }
  | { readonly state: 'full' | 'damaged' | 'failed'; readonly why: string };

/** Under this key of storage.local. */
const key = 'library';

interface List {
  /** Titles of what is installed, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids of packs that are not searched, those that come with the extension among them. */
  readonly off: readonly string[];
  readonly revision: number;
}

/** The installed packs, the newest first. */
export async function listPacks(): Promise<readonly Shelved[]> {
  const [{ titles, off }, store] = await Promise.all([readList(), openStore()]);
  const [packs, here] = await Promise.all([store.getAll('packs'), store.getAllKeys('bytes')]);
  const held = packs.filter(({ id }) => here.includes(id));
  const gone = Object.entries(titles).filter(([id]) => !held.some((pack) => pack.id === id));
  return [
    ...held
      .toSorted((a, b) => b.added - a.added)
      .map((pack) => ({ ...pack, state: 'here' as const, on: !off.includes(pack.id) })),
    ...gone.map(([id, title]) => ({ state: 'gone' as const, id, title })),
  ];
}

/** The ids of packs that are switched off. */
export async function readOff(): Promise<readonly string[]> {
  return (await readList()).off;
}

/** The bytes of an installed pack; null when they are not here. */
export async function readPackBytes(id: string): Promise<ArrayBuffer | null> {
  return (await (await openStore()).get('bytes', id)) ?? null;
}

/** Installs a pack, in place of one with the same id. Never rejects. */
export async function installPack(
  bytes: ArrayBuffer,
  from: Pick<Installed, 'index' | 'support'>,
): Promise<Installation> {
  const opened = labelOf(bytes);
  if ('why' in opened) return { state: 'damaged', why: opened.why };
  const { id, title } = opened;
  try {
    const pack: Installed = {
      ...opened,
      ...from,
      size: bytes.byteLength,
      sha256: await digest(bytes),
      added: Date.now(),
    };
    const { done, objectStore } = await write();
    // Not waited for one by one: the first that fails ends the transaction, and `done` says so.
    void objectStore('packs').put(pack).catch(ignore);
    void objectStore('bytes').put(bytes, id).catch(ignore);
    await done;
    await changeList(({ titles, off }) => ({ titles: { ...titles, [id]: title }, off }));
    return { state: 'installed', id };
  } catch (error) {
    return { state: isFull(error) ? 'full' : 'failed', why: String(error) };
  }
}

/** Takes a pack away for good. */
export async function removePack(id: string): Promise<void> {
  // First from the list: a pack that is in the store and not in the list is installed all the same, and so a
  // removal that was cut short is none.
  await changeList(({ titles, off }) => ({ titles: without(titles, id), off: remove(off, id) }));
  const { done, objectStore } = await write();
  for (const name of ['packs', 'bytes'] as const) void objectStore(name).delete(id).catch(ignore);
  await done;
  await changeList((list) => list);
}

/** Searches a pack, or leaves it alone; also one that comes with the extension. */
export async function switchPack(id: string, on: boolean): Promise<void> {
  await changeList(({ titles, off }) => ({ titles, off: on ? remove(off, id) : [...off, id] }));
}

/** Calls back whenever a pack was installed, removed or switched, in whatever window. */
export function watchPacks(changed: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[key]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Asks that the browser keeps the library whatever happens and lets it grow; must be called first thing in a
 * click handler. Firefox has a question of its own for it. */
export function askForRoom(): Promise<boolean> {
  return import.meta.env.FIREFOX
    ? navigator.storage.persist()
    : browser.permissions.request({ permissions: ['unlimitedStorage'] });
}

/** Whether the browser has promised so. */
export async function hasRoom(): Promise<boolean> {
  return import.meta.env.FIREFOX
    ? navigator.storage.persisted()
    : browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

/** SHA-256 in hex. */
export async function digest(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an error says that the browser has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** What a pack says of itself, once all it says has been read; or why it cannot be. */
export function labelOf(bytes: ArrayBuffer): PackLabel | { readonly why: string } {
  try {
    const { packs, sources } = Corpus.open([bytes]);
    const [pack] = packs;
    if (!pack || sources.length === 0) return { why: 'There is no source in it.' };
    const { id, title, version, publisher, licence } = pack;
    return { id, title, version, publisher, licence };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

async function write() {
  const store = await openStore();
  const transaction = store.transaction(['packs', 'bytes'], 'readwrite', {
    durability: 'strict',
  });
  return {
    done: transaction.done,
    objectStore: <Name extends 'packs' | 'bytes'>(name: Name) => transaction.objectStore(name),
  };
}

async function readList(): Promise<List> {
  const { [key]: kept } = await browser.storage.local.get(key);
  const { titles, off, revision } = (kept ?? {}) as Partial<List>;
  return { titles: titles ?? {}, off: off ?? [], revision: revision ?? 0 };
}

/** Two windows may write at once: one after the other. */
async function changeList(change: (list: List) => Omit<List, 'revision'>): Promise<void> {
  await navigator.locks.request(key, async () => {
    const list = await readList();
    await browser.storage.local.set({ [key]: { ...change(list), revision: list.revision + 1 } });
  });
}

function without(titles: List['titles'], id: string): List['titles'] {
  return Object.fromEntries(Object.entries(titles).filter(([each]) => each !== id));
}

function remove(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}

function ignore(): void {}
