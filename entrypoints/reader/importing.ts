// What: an import from the first file to the installed pack. The worker holds the documents; ending it is
// how an import is cancelled, and the library is then as it was.

import { useEffect, useRef, useState } from 'preact/hooks';
import { installPack, readPackBytes } from '../../src/browser/packs.ts';
import type { KeptPage } from '../../src/browser/packs-store.ts';
import type { PackLabel } from '../../src/engine/corpus/metadata.ts';
import type { Person } from '../../src/engine/index.ts';
import type { ColumnMap } from '../../src/import/columns.ts';
import { type Draft, idOf } from '../../src/ui/library/edits.ts';
import type { ImportState, RefusedFile } from '../../src/ui/library/Import.tsx';
import type { Target } from '../../src/ui/library/PackForm.tsx';
import { type Builder, startBuilder, type Told } from './builder.ts';

type Read = Told & { readonly kind: 'read' };

/** The files as they were given; `refused` are packs among them that could not be installed. */
interface Given {
  readonly files: readonly File[];
  readonly known: readonly Person[];
  readonly columns: Readonly<Record<string, ColumnMap>>;
  readonly refused: readonly RefusedFile[];
}

/** Ids that are taken, with what is said of their packs. */
export type Taken = ReadonlyMap<
  string,
  PackLabel & { readonly support: string; readonly grows: boolean }
>;

export function useImport(): {
  readonly state: ImportState;
  /** What the files say they are built into. */
  readonly pack: PackLabel | null;
  readonly readFiles: (files: readonly File[], known: readonly Person[]) => void;
  /** `empty` is called for a page without words. */
  readonly readPage: (page: KeptPage, known: readonly Person[], empty: () => void) => void;
  /** Reads the files again, with other columns of one table. */
  readonly readColumns: (name: string, map: ColumnMap) => void;
  readonly open: (at: number | null) => void;
  readonly change: (draft: Draft) => void;
  readonly save: (target: Target, taken: Taken, saved: () => unknown) => void;
  readonly cancel: () => void;
} {
  const [state, set] = useState<ImportState>({ state: 'none' });
  const [pack, setPack] = useState<PackLabel | null>(null);
  const builder = useRef<Builder | null>(null);
  const given = useRef<Given | null>(null);
  const stop = () => {
    builder.current?.stop();
    builder.current = null;
  };
  useEffect(() => stop, []);
  const start = () => {
    stop();
    builder.current = startBuilder();
    return builder.current;
  };
  /** What goes wrong is said; what goes wrong in a worker that was stopped is nobody's business. */
  const attempt = (work: () => Promise<void>) =>
    work().catch((error) => set({ state: 'failed', why: String(error) }));

  async function readOthers({ files, known, columns, refused }: Given) {
    given.current = { files, known, columns, refused };
    const asked = { do: 'read', files, known, columns } as const;
    const read = await start().ask(asked, 'read', (done, all) =>
      set({ state: 'reading', done, all }),
    );
    setPack(read.pack);
    await show(read, read.documents.length === 1 ? 0 : null, [...refused, ...read.refused]);
  }

  async function openAt(at: number | null) {
    if (at === null) return null;
    const answer = await builder.current?.ask({ do: 'open', at }, 'document');
    return answer ? { at, draft: answer.draft, names: answer.names } : null;
  }

  async function show(read: Read, at: number | null, refused: readonly RefusedFile[]) {
    const { understood, documents, tables } = read;
    set({ state: 'read', understood, documents, refused, tables, open: await openAt(at) });
  }

  return {
    state,
    pack,
    readFiles: (files, known) =>
      void attempt(async () => {
        const packs = files.filter(({ name }) => /\.pack$/i.test(name));
        const others = files.filter((file) => !packs.includes(file));
        set({ state: 'reading', done: 0, all: sizeOf(files) });
        const { installed, refused } = await installFiles(packs);
        const last = installed.at(-1);
        if (others.length === 0 && last && refused.length === 0)
          return set({ state: 'saved', ...last });
        await readOthers({ files: others, known, columns: {}, refused });
      }),
    readColumns: (name, map) =>
      void attempt(async () => {
        if (!given.current) return;
        const columns = { ...given.current.columns, [name]: map };
        set({ state: 'reading', done: 0, all: sizeOf(given.current.files) });
        await readOthers({ ...given.current, columns });
      }),
    readPage: (page, known, empty) =>
      void attempt(async () => {
        setPack(null);
        const read = await start().ask({ do: 'page', page, known }, 'read');
        if (read.documents.length === 0) empty();
        else await show(read, 0, []);
      }),
    open: (at) =>
      void attempt(async () => {
        if (state.state !== 'read') return;
        set({ ...state, open: await openAt(at) });
      }),
    change: (draft) => {
      if (state.state !== 'read' || !state.open) return;
      const { at } = state.open;
      // Shown at once; the worker follows.
      set({ ...state, open: { ...state.open, draft } });
      void attempt(async () => {
        const read = await builder.current?.ask({ do: 'change', at, draft }, 'read');
        if (!read) return;
        const { understood, documents } = read;
        set((now) => (now.state === 'read' ? { ...now, understood, documents } : now));
      });
    },
    save: (target, taken, saved) =>
      void attempt(async () => {
        const working = builder.current;
        if (!working) return;
        const label = labelFor(target, taken, pack);
        const base = taken.has(label.id) ? await readPackBytes(label.id) : null;
        set({ state: 'building', done: 0, all: 0 });
        const built = await working.ask({ do: 'build', label, base }, 'built', (done, all) =>
          set({ state: 'building', done, all }),
        );
        if (working !== builder.current) return;
        const support = taken.get(target.id)?.support ?? target.support.trim();
        const done = await installPack(built.bytes, { index: '', support });
        if (done.state !== 'installed')
          return set({ state: done.state === 'full' ? 'full' : 'failed', why: done.why });
        stop();
        set({ state: 'saved', pack: done.id, title: label.title });
        await saved();
      }),
    cancel: () => {
      stop();
      setPack(null);
      set({ state: 'none' });
    },
  };
}

/** Ready-made packs. */
async function installFiles(files: readonly File[]) {
  const installed: { readonly pack: string; readonly title: string }[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const done = await installPack(await file.arrayBuffer(), { index: '', support: '' });
    if (done.state === 'installed') installed.push({ pack: done.id, title: file.name });
    else refused.push({ name: file.name, line: null, why: 'pack', what: { fault: done.why } });
  }
  return { installed, refused };
}

/** The label of what is built: that of a pack that grows, one version on; that which the files bring; or a
 * new one. */
function labelFor(target: Target, taken: Taken, pack: PackLabel | null): PackLabel {
  const growing = taken.get(target.id);
  if (growing?.grows) {
    const { id, title, publisher, licence } = growing;
    const version = String(Number.parseInt(growing.version, 10) + 1 || 1);
    return { id, title, version, publisher, licence };
  }
  const [title, publisher, licence] = [
    target.title.trim(),
    target.publisher.trim(),
    target.licence.trim(),
  ];
  // Always in one order: a pack that is saved, read again and built again is the same, byte for byte.
  if (pack && target.id === pack.id && !growing)
    return { id: pack.id, title, version: pack.version, publisher, licence };
  const stem = target.id || idOf(title) || 'pack';
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  return { id, title, version: '1', publisher, licence };
}

function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
