// The part of idb that the library uses, in memory: `vi.mock('idb', async () => (await import('./memory-idb.ts')).memoryIdb)`. A transaction keeps what it
// wrote to itself until it ends, and drops all of it when there is no room.

type Records = Map<IDBValidKey, unknown>;

let stores = new Map<string, Records>();
let room = Number.POSITIVE_INFINITY;

/** Empties the database, with room for so many bytes of buffers. */
export function emptyDatabase(bytes: number = Number.POSITIVE_INFINITY): void {
  stores = new Map();
  room = bytes;
}

const paths = new Map<string, string>();

const recordsOf = (name: string): Records => {
  const records = stores.get(name) ?? new Map();
  stores.set(name, records);
  return records;
};

const full = () => new DOMException('no room', 'QuotaExceededError');

function transaction(names: readonly string[]) {
  const drafts = new Map(names.map((name) => [name, new Map(recordsOf(name))]));
  let failure: unknown = null;
  const used = () =>
    [...stores.keys()].reduce((sum, name) => {
      const records = drafts.get(name) ?? recordsOf(name);
      return sum + [...records.values()].reduce<number>((all, value) => all + sizeOf(value), 0);
    }, 0);
  return {
    done: Promise.resolve().then(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (failure) throw failure;
      for (const [name, records] of drafts) stores.set(name, records);
    }),
    objectStore: (name: string) => ({
      put: async (value: unknown, key?: IDBValidKey) => {
        const records = drafts.get(name) as Records;
        records.set(key ?? keyIn(name, value), structuredClone(value));
        if (used() <= room) return;
        failure = full();
        throw failure;
      },
      delete: async (key: IDBValidKey) => {
        drafts.get(name)?.delete(key);
      },
    }),
  };
}

const keyIn = (name: string, value: unknown) =>
  (value as Record<string, IDBValidKey>)[paths.get(name) ?? ''] as IDBValidKey;

const sizeOf = (value: unknown) => (value instanceof ArrayBuffer ? value.byteLength : 0);

const database = {
  get: async (name: string, key: IDBValidKey) => recordsOf(name).get(key),
  getAll: async (name: string) => [...recordsOf(name).values()],
  getAllKeys: async (name: string) => [...recordsOf(name).keys()],
  put: async (name: string, value: unknown, key?: IDBValidKey) => {
    recordsOf(name).set(key ?? keyIn(name, value), structuredClone(value));
  },
  delete: async (name: string, key: IDBValidKey) => {
    recordsOf(name).delete(key);
  },
  transaction,
};

export const memoryIdb = {
  openDB: async (
    _: string,
    __: number,
    { upgrade }: { readonly upgrade: (database: object) => void },
  ) => {
    upgrade({
      createObjectStore: (name: string, { keyPath }: { readonly keyPath?: string } = {}) => {
        if (keyPath) paths.set(name, keyPath);
      },
    });
    return database;
  },
};
