import { createReadStream, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { buildPack } from '../engine/corpus/build.ts';
import { openView } from '../engine/corpus/layout.ts';
import type { PackLabel } from '../engine/corpus/metadata.ts';
import type { Person } from '../engine/people.ts';
import type { ColumnMap } from '../import/columns.ts';
import {
  type Imported,
  type ImportFile,
  importFile,
  type ReadTree,
  withOwnIds,
} from '../import/files.ts';
import { sayRefusal } from '../import/refusal.ts';
import { badInput, explainFile, resolveInput } from './bad-input.ts';
import { bar, drawOver } from './progress.ts';
import { megabytes, writeWhole } from './write.ts';

/** What `onrecord build` was asked to do. */
export interface BuildOptions {
  /** Files, folders and patterns, at least one. */
  readonly inputs: readonly string[];
  readonly out: string;
  /** What the pack says about itself; what is left out is taken from the files or the name of the pack. */
  readonly label: Partial<PackLabel>;
  /** Language of documents that do not say theirs. */
  readonly language: string | undefined;
  readonly columns: ColumnMap | undefined;
}

/** Builds a pack of files of transcripts; the exit status is 2 when a file was refused. */
export async function build(options: BuildOptions): Promise<number> {
  const paths = await listFiles(options.inputs);
  const people = await readPeople();
  const tree = await loadTree();
  const { imported, refused } = await importAll(paths, { ...options, people, tree });
  for (const sentence of refused) process.stderr.write(`${sentence}\n`);
  if (imported.length === 0) throw badInput('Nothing could be imported: no pack was written.');
  const transcripts = withOwnIds(imported.flatMap((file) => file.transcripts));
  const speaking = new Map(imported.flatMap((file) => file.people).map((each) => [each.id, each]));
  const label = labelOf(options, imported);
  const pack = buildPack(label, transcripts, [...speaking.values()], (done, all) =>
    draw(`${bar(done / all)} indexing ${done} of ${all}`),
  );
  draw('');
  await writeWhole(resolveInput(options.out), new Uint8Array(pack));
  process.stdout.write(`${summaryOf(options.out, pack, imported, refused.length)}\n`);
  return refused.length > 0 ? 2 : 0;
}

type ReadFile = Extract<Imported, { state: 'read' }>;

/** A page's DOM in Node. Loaded once: files may come in thousands. */
export async function loadTree(): Promise<ReadTree> {
  const { parseHTML } = await import('linkedom/worker');
  return (source) => parseHTML(source).document as unknown as Document;
}

/** A file on disk. */
export async function openFile(path: string): Promise<ImportFile> {
  const { size } = await stat(path);
  return { name: basename(path), type: '', size, bytes: () => piecesOf(path, size) };
}

/** The bytes at once where they are few: to open a stream takes longer than to read most transcripts. */
async function* piecesOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  if (size <= ONE_PIECE) yield readFileSync(path);
  else yield* createReadStream(path);
}

const ONE_PIECE = 1024 * 1024;

/** Who a label may mean: everybody the built-in packs know. */
export async function readPeople(): Promise<readonly Person[]> {
  const path = join(import.meta.dirname, '..', '..', 'assets', 'people.json');
  return JSON.parse(await readFile(path, 'utf8')) as readonly Person[];
}

interface ImportAll extends Pick<BuildOptions, 'columns' | 'language'> {
  readonly people: readonly Person[];
  readonly tree: ReadTree;
}

async function importAll(paths: readonly string[], options: ImportAll) {
  const imported: ReadFile[] = [];
  const refused: string[] = [];
  for (const [i, path] of paths.entries()) {
    const name = relative(process.cwd(), path);
    try {
      const file = await openFile(path);
      const result = await importFile(
        { ...file, name },
        {
          ...options,
          progress: (done, all) =>
            draw(`${bar((i + done / Math.max(1, all)) / paths.length)} ${name}`),
        },
      );
      if (result.state === 'read') imported.push(result);
      else refused.push(sayRefusal(result));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      refused.push(explainFile(name, error));
    }
  }
  return { imported, refused };
}

/** Files of a folder come by name, hidden ones and those of no format left out; named files come as they are. */
async function listFiles(inputs: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const input of inputs) {
    const path = resolveInput(input);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) paths.push(...(await walk(path, KNOWN)));
    else if (found !== null) paths.push(path);
    else if (/[*?]/.test(input)) paths.push(...(await matches(path)));
    else throw badInput(`There is no file ${input}.`);
  }
  if (paths.length === 0) throw badInput('There are no transcripts: see onrecord --help.');
  return [...new Set(paths)];
}

/** What a folder is searched for; a file that is named may be called anything. */
const KNOWN = /\.(?:txt|text|md|markdown|x?html?|json|jsonl|ndjson|csv|tsv|tab|vtt|srt|xml|tei)$/i;

async function walk(folder: string, wanted: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => wanted.test(name) && !/(?:^|[\\/])\./.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A pattern the shell left alone: * and ? stay within a folder, ** does not. */
async function matches(pattern: string): Promise<readonly string[]> {
  const folder = pattern.replace(/[\\/][^\\/]*[*?].*$/s, '');
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) => GLOB.get(sign) ?? '');
  const paths = await walk(folder || '/', /(?:)/).catch(() => []);
  return paths.filter((path) => new RegExp(`^${source}$`).test(path));
}

const GLOB: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);

/** The files' own label where all name the same pack, with what was asked for on top. */
function labelOf({ out, label }: BuildOptions, imported: readonly ReadFile[]): PackLabel {
  const stem = basename(out).replace(/\.[a-z]+$/i, '');
  const [own] = imported.map(({ pack }) => pack).filter((pack) => pack !== null);
  return { id: stem, title: stem, version: '1', publisher: '', licence: '', ...own, ...label };
}

/** "mine.pack: 1.2 MB of 3 documents, 40 turns, 5,000 words, 4 speakers; 12 turns by nobody named". */
function summaryOf(
  out: string,
  pack: ArrayBuffer,
  files: readonly ReadFile[],
  refused: number,
): string {
  const say = (number: number, thing: string) =>
    `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
  const { bytes, sources, turns, tokens } = openView(pack);
  const speakers = new Set(files.flatMap(({ people }) => people.map(({ id }) => id)));
  const content = [
    say(sources, 'document'),
    say(turns, 'turn'),
    say(tokens, 'word'),
    say(speakers.size, 'speaker'),
  ].join(', ');
  const documents = files.flatMap(({ transcripts }) => transcripts);
  const unnamed = documents
    .flatMap((document) => document.turns)
    .filter(({ speaker }) => speaker === '').length;
  const uncertain = files
    .flatMap(({ doubts }) => doubts)
    .filter((list) => list.some(({ field }) => field === 'date')).length;
  const rest = [
    unnamed === 0 ? [] : `${say(unnamed, 'turn')} by nobody named`,
    uncertain === 0 ? [] : `${say(uncertain, 'document')} dated by publication or file name`,
    refused === 0 ? [] : `${say(refused, 'file')} refused`,
  ].flat();
  return [`${out}: ${megabytes(bytes)} of ${content}`, ...rest].join('; ');
}

function draw(line: string): void {
  if (process.stderr.isTTY) drawOver(line);
}
