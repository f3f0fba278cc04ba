// The shape of the repository, as a test: what the map in the README promises holds here.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folder → what it may import beside itself: folders of this project and packages. */
const may: Readonly<Record<string, RegExp>> = {
  'src/engine': /^assets$/, // sentences and learned weights
  'src/import': /^(src\/engine|mammoth|media-captions|papaparse|saxes|yaml)$/,
  'src/remote': /^src\/engine$/,
  'src/page': /^src\/engine$/,
  'src/report': /^src\/engine$/,
  'src/ui': /^(src\/(engine|import|report)|assets|fuse\.js|preact.*)$/,
  'src/subscribe': /^src\/engine$/,
  'src/browser':
    /^(src\/(engine|report|remote|subscribe)|idb|#imports|wxt\/.*|webextension-polyfill)$/,
  'src/cli':
    /^(src\/(engine|import|page|remote|report|subscribe)|assets|node:.*|linkedom\/worker|playwright-core|tsx\/esm\/api|ws)$/,
  entrypoints:
    /^(src\/(engine|import|page|remote|report|subscribe|ui|browser)|linkedom\/worker|preact.*|#imports|wxt\/.*|webextension-polyfill)$/,
};

/** The engine's files in the order of the path, a stage a folder: every file imports only those before it. */
const stages: Readonly<Record<string, string>> = {
  words: 'letters spelling words',
  quotes: `marks vocabulary dialogue transcript signature wordforms outline ranking inside terms weights quotes`,
  '': 'people',
  speakers: `mentions links candidates surroundings evidence attribution names coreference
    explanation scene speakers`,
  corpus: `layout corrections times metadata blocks grams packtext query runs seeds chain nearwords places search corpus lookup
    tally packgrams packforms sentences packwords
    build unpack`,
  verdict: `break path remember smallwords numbers edges lexicon reading pieces units prices changes align bothways context wordkinds judge
    hints shelf matches
    speech accept why case coverage nearby strangers printed reasons record`,
};
const pipeline: readonly string[] = Object.entries(stages)
  .flatMap(([folder, files]) =>
    files.split(/\s+/).map((file) => (folder ? `${folder}/${file}` : file)),
  )
  .concat('check', 'print', 'index');

/** Names that say nothing: a type lives in the file that makes its values. */
const vague = /^(utils?|helpers?|types|constants|common|shared|misc)(\.|$)/;

test('the top level holds only what the README lists', () => {
  const here = readdirSync(root).filter((name) => !/^\.|^node_modules$/.test(name));
  expect(here.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'assets',
    'entrypoints',
    'package-lock.json',
    'package.json',
    'src',
    'tests',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
});

test('src holds one folder for each outside thing', () => {
  const folders = Object.keys(may).filter((folder) => folder.startsWith('src/'));
  const here = readdirSync(join(root, 'src')).map((name) => `src/${name}`);
  expect(here.filter((folder) => !folders.includes(folder))).toEqual([]);
});

test.each(Object.entries(may))('%s imports only what it may', (folder, allowed) => {
  const strays = sources(folder).flatMap((file) =>
    imports(file)
      .filter((to) => place(to) !== folder && !allowed.test(place(to)))
      .map((to) => `${file} → ${to}`),
  );
  expect(strays).toEqual([]);
});

test('the engine is a list: no file imports a later one', () => {
  const at = (file: string) => pipeline.indexOf(file.replace(/^src\/engine\/(.*)\.ts$/, '$1'));
  const files = sources('src/engine').filter((file) => !/\/lang\/|\.d\.ts$/.test(file));
  expect(files.filter((file) => at(file) < 0)).toEqual([]);
  const backward = files.flatMap((file) =>
    imports(file)
      .filter((to) => !to.startsWith('src/engine/lang/') && at(to) >= at(file))
      .map((to) => `${file} → ${to}`),
  );
  expect(backward).toEqual([]);
});

test('the lock file names every optional package, also those of other systems', () => {
  // npm ci refuses a lock file that leaves one out, and so a fresh clone would not start.
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

test('what differs by language is data: it knows nothing of the rest', () => {
  const strays = sources('src/engine/lang').flatMap((file) =>
    imports(file).filter((to) => !to.startsWith('src/engine/lang/')),
  );
  expect(strays).toEqual([]);
});

test('no source file outgrows a sitting', () => {
  const long = ['src', 'entrypoints', 'tests']
    .flatMap(sources)
    .filter((file) => read(file).split('\n').length > 401);
  expect(long).toEqual([]);
});

test('every file is named for what is in it', () => {
  const files = ['src', 'entrypoints', 'tests'].flatMap(sources);
  expect(files.filter((file) => vague.test(file.split('/').at(-1) ?? ''))).toEqual([]);
});

test('no enum, no namespace, no class but the corpus and named errors', () => {
  const banned = /^\s*(export\s+)?((const\s+)?enum|namespace)\s/m;
  const files = ['src', 'entrypoints'].flatMap(sources).filter((file) => !file.endsWith('.mjs'));
  expect(files.filter((file) => banned.test(read(file)))).toEqual([]);
  const classes = files.filter((file) =>
    /^\s*(export\s+)?(abstract\s+)?class\s+\w+(?! extends Error)\b/m.test(read(file)),
  );
  expect(classes).toEqual(['src/engine/corpus/corpus.ts']);
});

test('text never becomes markup, nor code', () => {
  const ways =
    /\b(?:innerHTML|outerHTML)\s*\+?=(?!=)|\b(insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write|\bnew Function\b|\beval\(/;
  const files = ['src/ui', 'src/page', 'src/browser', 'entrypoints'].flatMap(sources);
  expect(files.filter((file) => ways.test(read(file)))).toEqual([]);
});

/** The paths of all sources under a folder, from the root. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => join(folder, file).split('\\').join('/'))
    .sort();
}

/** What a file imports: paths from the root for its neighbours, names for packages. */
function imports(file: string): readonly string[] {
  const forms = [
    /^(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/gm, // import { a } from 'b'
    /^import\s*['"]([^'"]+)['"]/gm, // import 'b'
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g, // await import('b')
  ];
  const source = read(file);
  return forms
    .flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''))
    .map((to) => (to.startsWith('.') ? relative(root, join(root, dirname(file), to)) : to))
    .map((to) => to.split('\\').join('/'));
}

/** A path → its folder as the table above names it; a package stays. */
function place(to: string): string {
  if (!/^(src|entrypoints|tests|assets)\//.test(to)) return to;
  return to
    .split('/')
    .slice(0, to.startsWith('src/') ? 2 : 1)
    .join('/');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
