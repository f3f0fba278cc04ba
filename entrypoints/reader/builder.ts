// What: the worker that reads files and builds packs, as the library page uses it.

import type { KeptPage } from '../../src/browser/packs-store.ts';
import type { PackLabel } from '../../src/engine/corpus/metadata.ts';
import type { Person } from '../../src/engine/index.ts';
import type { ColumnMap } from '../../src/import/columns.ts';
import type { TableRead } from '../../src/ui/library/Columns.tsx';
import type { Draft } from '../../src/ui/library/edits.ts';
import type { DocumentLine, RefusedFile, Understood } from '../../src/ui/library/Import.tsx';

/** Asked of the worker. */
export type Asked =
  | {
      readonly do: 'read';
      readonly files: readonly File[];
      readonly known: readonly Person[];
      /** Of tables, by name of the file. */
      readonly columns: Readonly<Record<string, ColumnMap>>;
    }
  /** A page of the web; no document when it holds no words. */
  | { readonly do: 'page'; readonly page: KeptPage; readonly known: readonly Person[] }
  | { readonly do: 'open'; readonly at: number }
  | { readonly do: 'change'; readonly at: number; readonly draft: Draft }
  /** All documents into a pack, beside what it held before; `base` are its bytes. */
  | { readonly do: 'build'; readonly label: PackLabel; readonly base: ArrayBuffer | null };

/** Told by the worker: one answer to each question, and progress before it. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'read';
      readonly understood: Understood;
      readonly documents: readonly DocumentLine[];
      readonly refused: readonly RefusedFile[];
      readonly tables: readonly TableRead[];
      /** What the files say they are built into. */
      readonly pack: PackLabel | null;
    }
  | {
      readonly kind: 'document';
      readonly draft: Draft;
      /** The names in its labels, by label. */
      readonly names: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'built'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed'; readonly why: string };

export interface Builder {
  /** Asks one thing; rejects with what failed. Never resolves once the builder was stopped. */
  readonly ask: <Kind extends 'read' | 'document' | 'built'>(
    asked: Asked,
    kind: Kind,
    progress?: (done: number, all: number) => void,
  ) => Promise<Told & { readonly kind: Kind }>;
  readonly stop: () => void;
}

/** Milliseconds between two signs of progress that are passed on. */
const pace = 100;

/** Starts a worker. */
export function startBuilder(): Builder {
  const worker = new Worker(new URL('./builder-worker.ts', import.meta.url), { type: 'module' });
  let last: Promise<unknown> = Promise.resolve();
  return {
    stop: () => worker.terminate(),
    ask(asked, kind, progress) {
      const answer = last.then(() => put(worker, asked, progress));
      last = answer.catch(() => null);
      return answer.then((told) => {
        if (told.kind !== kind) throw new Error(told.kind === 'failed' ? told.why : told.kind);
        return told as Told & { readonly kind: typeof kind };
      });
    },
  };
}

function put(
  worker: Worker,
  asked: Asked,
  progress?: (done: number, all: number) => void,
): Promise<Told> {
  return new Promise((resolve, reject) => {
    let told = 0;
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind !== 'progress') return resolve(data);
      if (performance.now() - told < pace) return;
      told = performance.now();
      progress?.(data.done, data.all);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start.'));
    worker.postMessage(asked);
  });
}
