// `npm run bench`: the index beside other libraries, in one process, over the same text and questions.
//
//   --write           put the tables between <!-- bench --> and <!-- /bench --> in README.md
//   --quick           leave out fuse.js, which takes a minute for two questions
//   --cold            instead stop the extension's worker in Chromium and time the next question (a minute)
//   --growth          instead build and ask corpora of 1, 4 and 16 times the text (five minutes, 3 GB)
//   --foreign FILE    JSON lines with a field `text`: newspaper articles whose quotations are not in the corpus
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { tokenize } from '../../src/engine/words/words.ts';
import { makeQueries, type TestQuery } from '../engine/queries.ts';
import { packOf, readAddresses } from '../engine/transcripts.ts';
import { type ChecksRow, measureChecks } from './checks.ts';
import { measureCold } from './cold.ts';
import { measureGrowth } from './growth.ts';
import { findFalseMatches, measureRecall } from './recall.ts';
import { indexOf, makeRivals, type Rival } from './rivals.ts';
import { measureSpeed } from './speed.ts';

const root = join(import.meta.dirname, '../..');
const has = (flag: string): boolean => process.argv.includes(flag);
const after = (flag: string): string | undefined =>
  has(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;

const DEV_SEED = 1;
const TEST_SEED = 2;
/** Kinds the speed is measured on: the ones a newspaper prints. */
const USUAL = 9;
const PER_KIND = 60;

const sections: string[] = [];
const pack = readPack();
const corpus = Corpus.open([pack]);
const texts = corpus.sources.map((_, source) => corpus.text(source));
const textBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const testQueries = makeQueries(texts, TEST_SEED, PER_KIND);
const usual = testQueries.slice(0, USUAL * PER_KIND);

if (has('--growth')) {
  reportGrowth();
} else if (has('--cold')) {
  await reportCold();
} else {
  // Before the rivals are there: their hundreds of megabytes keep the collector at work, whoever is measured.
  const besides = memoryBesidePack();
  const checks = measureChecks(
    corpus,
    indexOf(texts),
    makeQueries(texts, TEST_SEED, 112).slice(0, 1000),
  );
  reportSpeed(makeRivals(texts, !has('--quick')));
  reportChecks(checks);
  reportRecall();
  reportFalseMatches();
  reportSizes(besides);
}
if (has('--write')) writeReadme();

function readPack(): ArrayBuffer {
  const file = join(root, 'assets/corpus/sotu.pack');
  if (!existsSync(file)) {
    console.log('assets/corpus/sotu.pack is not built: the raw addresses serve instead.');
    return packOf(readAddresses(), 'sotu');
  }
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function reportSpeed(rivals: readonly Rival[]): void {
  const rows = measureSpeed(corpus, rivals, usual);
  const ours = rows[0] as (typeof rows)[number];
  const lines = rows.map((row) => {
    const hot = row === ours ? '1' : round(row.hot.median / ours.hot.median);
    const single = row === ours ? '1' : round(row.single.median / ours.single.median);
    return [
      row.name,
      row.queries,
      time(row.hot.median),
      time(row.hot.p95),
      time(row.hot.p99),
      time(row.single.median),
      `${hot} ×`,
      `${single} ×`,
      percent(row.right),
    ];
  });
  const heads = [
    'engine',
    'questions',
    'hot, median',
    'p95',
    'p99',
    'single shot',
    'hot ratio',
    'single ratio',
    'right source first',
  ];
  print(
    `One quotation looked up in ${megabytes(textBytes)} of text (${cpus().length} cores, Node ${process.versions.node}):`,
    heads,
    lines,
  );
}

function reportChecks(rows: readonly ChecksRow[]): void {
  const milliseconds = (value: number): string => time(value * 1000);
  print(
    'An article full of quotations checked in one call, and how many `indexOf` questions that is:',
    [
      'rounds',
      'quotations',
      'find + align + judge',
      'of it find',
      'with reading the page',
      'one `indexOf`',
      'find + align + judge, ratio',
      'with reading, ratio',
    ],
    rows.map(({ rounds, quotations, whole, reading, finding, rival }) => [
      rounds,
      quotations,
      milliseconds(whole - reading),
      milliseconds(finding),
      milliseconds(whole),
      milliseconds(rival),
      `${round((whole - reading) / rival)} ×`,
      `${round(whole / rival)} ×`,
    ]),
  );
}

function reportRecall(): void {
  const development = measureRecall(corpus, makeQueries(texts, DEV_SEED, PER_KIND));
  const test = measureRecall(corpus, testQueries);
  const lines = test.map((row, i) => [
    row.kind,
    row.queries,
    percent(development[i]?.first ?? 0),
    percent(row.first),
    percent(row.any),
  ]);
  print(
    'The right place comes first (or first with its equals):',
    ['kind of change', 'questions', 'development seed', 'test seed', 'among all candidates'],
    lines,
  );
}

function reportFalseMatches(): void {
  const markov = makeQueries(texts, TEST_SEED, 500).filter(
    ({ kind }: TestQuery) => kind === 'markov',
  );
  const lines = [
    ['nonsense made of the corpus’s own word triples', ...falseOf(markov.map((q) => q.quotation))],
  ];
  const file = after('--foreign');
  if (file) lines.push(['quotations of newspaper articles', ...falseOf(readQuotations(file))]);
  else console.log('\nForeign quotations are left out: name a file with --foreign.');
  print(
    'A place is claimed for words that stand nowhere:',
    ['quotations of', 'asked', 'claimed'],
    lines,
  );
}

function falseOf(quotations: readonly string[]): [string, string] {
  const claimed = findFalseMatches(corpus, quotations);
  for (const quotation of claimed.slice(0, 10)) console.log('  claimed:', quotation);
  return [
    String(quotations.length),
    `${claimed.length} (${percent(claimed.length / quotations.length)})`,
  ];
}

/** What stands in double quotation marks, of eight words or more, in a file of articles. */
function readQuotations(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => [
      ...(JSON.parse(line) as { text: string }).text.matchAll(/[“"„]([^“”"„\n]{30,})[”"“]/g),
    ])
    .map(([, quotation = '']) => quotation)
    .filter((quotation) => tokenize(quotation).length >= 8);
}

/** `besides`: what an opened pack keeps in memory beside its file, bytes. */
function reportSizes(besides: number): void {
  const [first = 0, ...again] = Array.from({ length: 10 }, openAndAsk);
  const open = again.sort((a, b) => a - b)[again.length >> 1] ?? 0;
  const memory = pack.byteLength + besides;
  print(
    'Size and opening:',
    ['', ''],
    [
      ['text, UTF-8', megabytes(textBytes)],
      [
        'pack: text, words, index, metadata',
        `${megabytes(pack.byteLength)} (${(pack.byteLength / textBytes).toFixed(2)} × the text)`,
      ],
      ['open and first answer, median of nine', `${open.toFixed(1)} ms`],
      ['before that, with the code of opening long unused', `${first.toFixed(1)} ms`],
      [
        `memory after opening and ${usual.length} answers, with the pack`,
        `${megabytes(memory)} (${(memory / pack.byteLength).toFixed(2)} × the pack)`,
      ],
    ],
  );
}

/** Milliseconds from the file in memory to the first answer. */
function openAndAsk(): number {
  const started = performance.now();
  Corpus.open([pack]).find('the state of our union is strong and our people are free');
  return performance.now() - started;
}

/** What an opened pack that has answered keeps in memory beside its file: its lists, strings and working space. */
function memoryBesidePack(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const inUse = (): number => {
    // What was freed is only counted as free by the next collection.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = inUse();
  const fresh = Corpus.open([pack]);
  for (const { quotation } of usual) {
    const [best] = fresh.find(quotation);
    if (best) fresh.passage(best.source, best);
  }
  const after = inUse();
  return fresh.sources.length > 0 ? after - before : 0;
}

async function reportCold(): Promise<void> {
  const { answer, fetch, ratio, awake } = await measureCold();
  const milliseconds = (value: number): string => time(value * 1000);
  print(
    "The first question after Chromium has stopped the extension's worker:",
    ['from message to answer', 'a worker that only fetches the packs', 'ratio', 'asked again'],
    [[milliseconds(answer), milliseconds(fetch), `${ratio.toFixed(2)} ×`, milliseconds(awake)]],
  );
}

function reportGrowth(): void {
  const rows = measureGrowth(texts, usual, [1, 4, 16]);
  const lines = rows.map((row) => [
    `${row.times} × (${megabytes(row.textBytes)})`,
    `${megabytes(row.packBytes)} (${(row.packBytes / row.textBytes).toFixed(2)})`,
    `${row.buildSeconds.toFixed(1)} s`,
    `${(row.buildBytes / row.textBytes).toFixed(1)} × text`,
    round(row.postings),
    time(row.median),
    time(row.p95),
  ]);
  print(
    'Growth:',
    ['text', 'pack (× text)', 'build', 'memory to build', 'postings a question', 'median', 'p95'],
    lines,
  );
}

function print(
  title: string,
  heads: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): void {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const table = [row(heads), row(heads.map(() => '---')), ...lines.map(row)].join('\n');
  sections.push(`${title}\n\n${table}`);
  console.log(`\n${title}\n\n${table}`);
}

function writeReadme(): void {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const markers = /(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/;
  if (!markers.test(readme)) {
    console.log('\nREADME.md has no <!-- bench --> … <!-- /bench -->: nothing written.');
    return;
  }
  writeFileSync(
    file,
    readme.replace(markers, (_, open, close) => `${open}\n${sections.join('\n\n')}\n${close}`),
  );
}

function time(microseconds: number): string {
  if (microseconds >= 1e6) return `${(microseconds / 1e6).toFixed(1)} s`;
  return microseconds >= 1000
    ? `${(microseconds / 1000).toFixed(1)} ms`
    : `${microseconds.toFixed(0)} µs`;
}

function round(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
