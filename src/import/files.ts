/**
 * A file of transcripts, of whatever format, to Transcripts; for the command line and the library page alike. A
 * file is read whole or refused whole. Bytes are decoded as they come (encoding.ts), the format is told by how the
 * text begins and by the name (formats.ts), documents are completed one by one (settle.ts).
 * Cost: about that of reading the words twice; memory: the documents, and of formats that are not read in pieces
 * the file.
 */
import type { Transcript } from '../engine/corpus/build.ts';
import type { PackLabel } from '../engine/corpus/metadata.ts';
import type { Person } from '../engine/people.ts';
import type { ColumnMap, TableHead } from './columns.ts';
import { decodePieces, joinBytes, latin } from './encoding.ts';
import { type FormatInput, formatOf } from './formats.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { type Doubt, type Settled, settle } from './settle.ts';
import type { Header } from './transcript.ts';

/** A file of the browser or of a disk. size: bytes, for the progress only. type: content type, '' when unknown. */
export interface ImportFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}

/** The source of a page to a document that runs nothing and loads nothing. */
export type ReadTree = (source: string) => Document;

export interface ImportOptions {
  readonly tree: ReadTree;
  /** Which columns of a table hold what; guessed from their heads when not given. */
  readonly columns?: ColumnMap | undefined;
  /** Language of documents that do not say theirs; recognised when not given. */
  readonly language?: string | undefined;
  /** Those a label may mean. */
  readonly people?: readonly Person[];
  /** Stops the import, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly progress?: (bytesDone: number, bytesAll: number) => void;
  /** Told the head of a table, also of one that is then refused. */
  readonly tellTable?: (head: TableHead) => void;
}

/** A file as it was understood, or why it is not imported. */
export type Imported =
  | {
      readonly state: 'read';
      readonly transcripts: readonly Transcript[];
      /** Those the file lists, then everybody else who speaks in it, each once. */
      readonly people: readonly Person[];
      /** What the file says it is built into, null when nothing. */
      readonly pack: PackLabel | null;
      /** What is not sure, for each transcript. */
      readonly doubts: readonly (readonly Doubt[])[];
      /** The format's name, and the character encoding's. */
      readonly format: string;
      readonly encoding: string;
    }
  | {
      readonly state: 'refused';
      readonly name: string;
      readonly line: number | null;
      readonly why: RefusalCode;
      readonly what: Readonly<Record<string, string>>;
    };

/** Reads a file. Bad input is refused, never thrown; only a stopped import and a failing disk reject. */
export async function importFile(file: ImportFile, options: ImportOptions): Promise<Imported> {
  try {
    return await readFile(file, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    const refusal = asRefusal(error);
    if (refusal === null) throw error;
    const { code: why, line, what } = refusal;
    return { state: 'refused', name: file.name, line, why, what };
  }
}

/** 32 M characters in one document are more than any sitting; 512 MB of lines more than a tab can index. */
const LARGEST_WHOLE = 32 * 1024 * 1024;
const LARGEST_FILE = 512 * 1024 * 1024;
const OPENING = 1024;

async function readFile(file: ImportFile, options: ImportOptions): Promise<Imported> {
  let header: Header = { pack: null, people: [] };
  let people = options.people ?? [];
  let encoding = 'utf-8';
  const damaged = (at: number, name: string) =>
    new Refusal('encoding', null, { byte: String(at), encoding: name.toUpperCase() });
  const decoded = decodePieces(watch(file, options), file.type, damaged);
  const texts = (async function* () {
    for await (const piece of decoded) {
      encoding = piece.encoding;
      if (piece.text !== '') yield piece.text;
    }
  })();
  const { opening, pieces } = await takeOpening(texts);
  if (opening.trim() === '' && opening.length < OPENING) throw new Refusal('empty');
  const format = formatOf(file.name, file.type, opening);
  if (format === null) throw new Refusal('format');
  const input: FormatInput = {
    name: file.name,
    opening,
    pieces,
    whole: () => join(pieces),
    tree: options.tree,
    columns: options.columns,
    people: options.people ?? [],
    tell: (told) => {
      header = told;
      people = [...told.people, ...(options.people ?? [])];
    },
    tellTable: (head) => options.tellTable?.(head),
  };
  const settled: Settled[] = [];
  for await (const reading of format.read(input)) {
    options.signal?.throwIfAborted();
    const stated = { language: options.language, ...reading.stated };
    settled.push(complete(settle({ ...reading, stated }, file.name, people)));
  }
  if (settled.length === 0) throw new Refusal('turns');
  return {
    state: 'read',
    transcripts: withOwnIds(settled.map(({ transcript }) => transcript)),
    people: listPeople(
      header.people,
      settled.flatMap(({ people }) => people),
    ),
    pack: header.pack,
    doubts: settled.map(({ doubts }) => doubts),
    format: format.name,
    encoding,
  };
}

/** A file's documents need what a reader cannot be asked for. */
function complete(settled: Settled): Settled {
  const { turns, date } = settled.transcript;
  if (turns.length === 0) throw new Refusal('turns');
  if (date === '') throw new Refusal('date');
  return settled;
}

/** The bytes, counted; what is no text is recognised by the first of them, which come together. */
async function* watch(file: ImportFile, options: ImportOptions): AsyncGenerator<Uint8Array> {
  let done = 0;
  let opening: Uint8Array[] | null = [];
  for await (const chunk of file.bytes()) {
    options.signal?.throwIfAborted();
    done += chunk.length;
    if (done > LARGEST_FILE) throw new Refusal('too-large', null, { limit: '512 MB' });
    options.progress?.(done, file.size);
    opening?.push(chunk);
    if (opening !== null && done < OPENING) continue;
    yield opening === null ? chunk : checkOpening(opening);
    opening = null;
  }
  if (opening !== null && done > 0) yield checkOpening(opening);
}

/** How .docx and .zip, old Word, RTF, gzip and 7z files begin. */
const ARCHIVES = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf', '\x1f\x8b', '7z\xbc\xaf'];

function checkOpening(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : joinBytes(chunks);
  const start = latin(bytes.subarray(0, OPENING));
  if (start.startsWith('%PDF-')) throw new Refusal('pdf');
  if (ARCHIVES.some((sign) => start.startsWith(sign))) throw new Refusal('office');
  const zeros = start.split('\0').length - 1;
  // UTF-16 has a zero in every other byte and next to none elsewhere.
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start) || zeros > start.length / 4;
  if (zeros > 0 && (!isWide || /\0{4}/.test(start))) throw new Refusal('binary');
  return bytes;
}

/** The first characters, and all of them from the beginning. */
async function takeOpening(texts: AsyncGenerator<string>) {
  const first: string[] = [];
  let length = 0;
  while (length < OPENING) {
    const { done, value } = await texts.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const pieces = (async function* () {
    yield* first.splice(0);
    yield* texts;
  })();
  return { opening: first.join('').slice(0, OPENING), pieces };
}

async function join(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LARGEST_WHOLE) throw new Refusal('too-large', null, { limit: '32 MB' });
    parts.push(piece);
  }
  return parts.join('');
}

/** Two documents, of a file or of several, may have the same name: from the second on it is numbered. */
export function withOwnIds(transcripts: readonly Transcript[]): readonly Transcript[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return transcripts.map((transcript) => {
    let { id } = transcript;
    while (taken.has(id)) {
      const number = (numbers.get(transcript.id) ?? 1) + 1;
      numbers.set(transcript.id, number);
      id = `${transcript.id}-${number}`;
    }
    taken.add(id);
    return id === transcript.id ? transcript : { ...transcript, id };
  });
}

function listPeople(listed: readonly Person[], speaking: readonly Person[]): readonly Person[] {
  const others = new Map(speaking.map((person) => [person.id, person]));
  for (const { id } of listed) others.delete(id);
  return [...listed, ...[...others.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** What a reader may throw at bad input; anything else is a fault of ours. */
function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  // A parser that ran out of stack: elements in elements without end.
  if (error instanceof RangeError && /stack|recursion/i.test(error.message))
    return new Refusal('too-deep', null, { limit: 'a thousand elements' });
  return null;
}
