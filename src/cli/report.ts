import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import labels from '../../assets/locales/en/label.json' with { type: 'json' };
import type { Finding } from '../engine/check.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { printCsv } from '../report/csv.ts';
import { printJson } from '../report/json.ts';
import { printJsonLd } from '../report/linked.ts';
import { printMarkdown } from '../report/print.ts';
import { composeReport, type Report, suggestKind, type Versions } from '../report/report.ts';
import { printSheet, type SheetArticle } from '../report/sheet.ts';
import type { ReportWords } from '../report/words.ts';
import { openFinder } from './finder.ts';
import type { ReportOptions } from './options.ts';
import { openCorpus } from './packs.ts';
import { bar, drawOver } from './progress.ts';
import { readArticle } from './read.ts';

/** `onrecord report`: reads articles one after another, prints one report of all. Resolves with the exit
 * status: 2 when an article could not be read, 3 when a shared library did not answer, 1 when --fail-on found
 * something, else 0. */
export async function writeReport(options: ReportOptions): Promise<number> {
  const corpus = await openCorpus(options.packs);
  const finder = openFinder(corpus, options);
  const versions = await readVersions(corpus);
  const now = Date.now();
  const draw = process.stderr.isTTY ? drawOver : () => {};
  const articles: SheetArticle[] = [];
  let failed = 0;
  let looks = 0;
  for (const input of options.inputs) {
    draw(`${bar(articles.length / options.inputs.length)} ${input}`);
    try {
      const article = await readArticle({ ...options, input });
      const found = await finder.find(article);
      looks += found.filter((finding) => finding.look).length;
      const shown = options.only === 'look' ? found.filter((finding) => finding.look) : found;
      const reports = shown.map((finding) => reportOf(finding, article, input, { now, versions }));
      articles.push({ name: input, title: article.title ?? '', reports });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'BadInput') throw error;
      failed++;
      articles.push({ name: input, why: error.message });
      draw('');
      process.stderr.write(`${error.message}\n`);
    }
  }
  draw('');
  process.stdout.write(await print(options.format, articles, now));
  if (failed > 0) return 2;
  if (!finder.isWhole()) return 3;
  return options.failOn === 'look' && looks > 0 ? 1 : 0;
}

async function print(
  format: ReportOptions['format'],
  articles: readonly SheetArticle[],
  now: number,
): Promise<string> {
  const reports = articles.flatMap((article) => ('reports' in article ? article.reports : []));
  if (format === 'json') return printJson(reports);
  if (format === 'csv') return printCsv(reports);
  if (format === 'jsonld') return printJsonLd(reports);
  const words = await readWords();
  if (format === 'md') return reports.map((each) => printMarkdown(each, words)).join('\n');
  const day = new Date(now).toISOString().slice(0, 10);
  return printSheet(articles, words, { day, labels, language: 'en' });
}

/** The same finding in the same article has the same id each time: a receiver keeps one. */
function reportOf(
  finding: Finding,
  article: Article,
  input: string,
  { now, versions }: { readonly now: number; readonly versions: Versions },
): Report {
  const { text, from } = finding.quote;
  const place = [article.url ?? input, text, from, finding.record?.text ?? ''].join('\n');
  const hash = createHash('sha256').update(place).digest('hex');
  // A UUID of version 8: bits of our own choosing.
  const id = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');
  const kind = finding.look ? suggestKind(finding) : null;
  return composeReport(finding, article, { id, now, kind, versions });
}

async function readVersions(corpus: Corpus): Promise<Versions> {
  const { version } = await readOwn<{ readonly version: string }>('package.json');
  return { onRecord: version, packs: corpus.packs.map(({ id, version }) => ({ id, version })) };
}

function readWords(): Promise<ReportWords> {
  return readOwn<ReportWords>('assets/locales/en/report.json');
}

/** A JSON file of the project. */
async function readOwn<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(join(import.meta.dirname, '..', '..', path), 'utf8'));
}
