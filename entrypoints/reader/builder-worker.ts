// What: reads files and builds packs beside the library page, so that its window stays quick. Holds the
// documents while they are looked over; whoever ends the worker cancels all of it, and nothing was written.

import { parseHTML } from 'linkedom/worker';
import type { KeptPage } from '../../src/browser/packs-store.ts';
import { buildPack, countWords, type Person, unpack } from '../../src/engine/index.ts';
import { type ImportFile, importFile } from '../../src/import/files.ts';
import { mergeContents } from '../../src/import/merge.ts';
import { nameIn } from '../../src/import/names.ts';
import { readTranscriptPage } from '../../src/import/transcript-page.ts';
import type { TableRead } from '../../src/ui/library/Columns.tsx';
import type { Draft } from '../../src/ui/library/edits.ts';
import type { RefusedFile } from '../../src/ui/library/Import.tsx';
import type { Asked, Told } from './builder.ts';

let drafts: Draft[] = [];

addEventListener('message', (event: MessageEvent<Asked>) => {
  void answer(event.data).then(tell, (error) => tell({ kind: 'failed', why: String(error) }));
});

async function answer(asked: Asked): Promise<Told> {
  switch (asked.do) {
    case 'read':
      return read(asked);
    case 'page':
      return readPage(asked.page, asked.known);
    case 'open': {
      const draft = drafts[asked.at];
      if (!draft) throw new RangeError(`there is no document ${asked.at}`);
      return { kind: 'document', draft, names: namesIn(draft) };
    }
    case 'change':
      drafts[asked.at] = asked.draft;
      return overview();
    case 'build':
      return build(asked);
  }
}

async function read({ files, known, columns }: Asked & { readonly do: 'read' }): Promise<Told> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const refused: RefusedFile[] = [];
  const tables: TableRead[] = [];
  let pack: (Told & { kind: 'read' })['pack'] = null;
  let before = 0;
  drafts = [];
  for (const file of files) {
    const imported = await importFile(asImport(file), {
      tree: treeOf,
      people: known,
      columns: columns[file.name],
      tellTable: (head) => tables.push({ name: file.name, ...head }),
      progress: (done) => tellProgress(before + done, all),
    });
    before += file.size;
    tellProgress(before, all);
    if (imported.state === 'refused') {
      refused.push(imported);
      continue;
    }
    pack ??= imported.pack;
    const people = new Map(imported.people.map((person) => [person.id, person]));
    imported.transcripts.forEach((transcript, i) => {
      const heard = new Set([
        transcript.speaker,
        ...transcript.turns.map(({ speaker }) => speaker),
      ]);
      drafts.push({
        transcript,
        people: [...heard].flatMap((id) => people.get(id) ?? []),
        doubts: imported.doubts[i] ?? [],
      });
    });
  }
  return { ...overview(), refused, tables, pack };
}

/** Parsed apart from any page: nothing in it runs or is fetched. */
function readPage(page: KeptPage, known: readonly Person[]): Told {
  const { address, retrieved, sha256 } = page;
  const origin = { address, retrieved: retrieved.slice(0, 10), sha256 };
  const draft = readTranscriptPage(treeOf(page.source), origin, known);
  drafts = draft ? [draft] : [];
  return overview();
}

const treeOf = (source: string) => parseHTML(source).document as unknown as Document;

function asImport(file: File): ImportFile {
  const { name, type, size } = file;
  return { name, type, size, bytes: () => piecesOf(file) };
}

/** A stream of a file that can be gone through, which not every browser gives by itself. */
async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function namesIn({ transcript: { turns, language } }: Draft): Readonly<Record<string, string>> {
  const labels = new Set(turns.map(({ label }) => label));
  return Object.fromEntries([...labels].map((label) => [label, nameIn(label, language)]));
}

/** The documents as they are now. */
function overview(): Told & { readonly kind: 'read' } {
  const turns = drafts.flatMap(({ transcript }) => transcript.turns);
  const speakers = turns.map(({ speaker }) => speaker);
  const words = turns.flatMap(({ paragraphs }) => paragraphs);
  return {
    kind: 'read',
    understood: {
      documents: drafts.length,
      turns: turns.length,
      words: words.reduce((sum, text) => sum + countWords(text), 0),
      speakers: new Set(speakers.filter((id) => id !== '')).size,
      unnamed: speakers.filter((id) => id === '').length,
      uncertainDates: drafts.filter(({ doubts }) => doubts.some(({ field }) => field === 'date'))
        .length,
    },
    documents: drafts.map(({ transcript: { title, date, turns } }) => ({
      title,
      date,
      turns: turns.length,
    })),
    refused: [],
    tables: [],
    pack: null,
  };
}

function build({ label, base }: Asked & { readonly do: 'build' }): Told {
  const added = {
    transcripts: drafts.map(({ transcript }) => transcript),
    people: drafts.flatMap(({ people }) => people),
  };
  const { transcripts, people } = mergeContents(base && unpack(base), added);
  return { kind: 'built', bytes: buildPack(label, transcripts, people, tellProgress) };
}

function tellProgress(done: number, all: number): void {
  tell({ kind: 'progress', done, all });
}

function tell(told: Told): void {
  // The pack is handed over, not copied.
  const options = told.kind === 'built' ? { transfer: [told.bytes] } : {};
  postMessage(told, options);
}
