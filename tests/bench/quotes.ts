/**
 * How fast quotations and their speakers are found, beside npm compromise finding quotations only and
 * beside one pass of a regular expression that finds marked stretches.
 *
 *   npm run bench:quotes            the table (a minute); the goals are 30 × and less than 100 ×; and what comparing
 *                                   with the addresses adds, for quotations that hardly any source knows
 *   npm run bench:quotes -- --all   and one round over all annotated texts (three minutes more)
 *   npm run bench:quotes -- --first times of a first pass in this process alone, as JSON
 *
 * Processor time of the process, its compiler and collector threads included; medians. A first pass is
 * that of a process that has read nothing yet, each program in a pass of its own over the same texts:
 * the annotated ones where they are there, our own prose otherwise.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { check } from '../../src/engine/check.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { findQuotes } from '../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../src/engine/speakers/speakers.ts';
import { loadGold } from '../annotated.ts';
import { writePage } from './page.ts';

const FEW = 80;
const PROCESSES = 3;
const ROUNDS = 5;
/** The clock of a busy machine is off by a third either way. */
const PAGE_ROUNDS = 15;
const PARAGRAPHS = 1070;
/** One pass is too short for the clock. */
const PASSES = 50;
const MARKED = /["“„«]([^"“”„«»\n]+)["”»]/gu;

const documents = loadGold('en-dev.quoted.jsonl', 'all')?.map((each) => each.text);
const texts = documents ?? Array.from({ length: FEW }, (_, each) => writePage(5 + (each % 3)));

if (process.argv.includes('--first')) console.log(JSON.stringify(compare(texts.slice(0, FEW))));
else main();

function main(): void {
  console.log('processor time, ms | ours | beside it | ratio');
  const first = Array.from({ length: PROCESSES }, () => {
    const [program = '', ...rest] = process.argv.slice(1);
    const command = [...process.execArgv, program, ...rest, '--first'];
    return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Pair;
  });
  print(`first pass, ${FEW} texts, compromise`, ...first);
  const few = texts.slice(0, FEW);
  for (const text of texts) read(text);
  print(`warm, ${FEW} texts, compromise`, ...Array.from({ length: ROUNDS }, () => compare(few)));
  const checked = checker();
  if (checked !== null) {
    for (const text of texts) checked(text);
    const beside = () => ({
      ours: timed(() => few.forEach(checked)),
      theirs: timed(() => few.forEach(read)),
    });
    print(
      `warm, ${FEW} texts, checked beside only read`,
      ...Array.from({ length: ROUNDS }, beside),
    );
  }
  const page = writePage(PARAGRAPHS);
  const count = findQuotes({ text: page, language: 'en' }).length;
  const pairs = Array.from({ length: PAGE_ROUNDS }, () => ({
    ours: timed(() => read(page)),
    theirs: timed(() => match(page, PASSES)) / PASSES,
  }));
  print(`${page.length} letters, ${count} quotations, regular expression`, ...pairs);
  if (process.argv.includes('--all'))
    print(`warm, ${texts.length} texts, compromise`, compare(texts));
}

/** Milliseconds. */
interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

function compare(some: readonly string[]): Pair {
  const ours = timed(() => {
    for (const text of some) read(text);
  });
  const theirs = timed(() => {
    for (const text of some) nlp(text).quotations().out('array');
  });
  return { ours, theirs };
}

/** Checks a text against the addresses; null where their pack is not built. */
function checker(): ((text: string) => void) | null {
  const file = join(import.meta.dirname, '../../assets/corpus/sotu.pack');
  if (!existsSync(file)) return null;
  const corpus = Corpus.open([new Uint8Array(readFileSync(file)).buffer]);
  return (text) => void check({ text, language: 'en' }, corpus);
}

function read(text: string): void {
  const article = { text, language: 'en' };
  findSpeakers(article, findQuotes(article));
}

function match(text: string, passes: number): void {
  for (let pass = 0; pass < passes; pass++) for (const _ of text.matchAll(MARKED));
}

function print(what: string, ...pairs: readonly Pair[]): void {
  const ours = middle(pairs.map((pair) => pair.ours));
  const theirs = middle(pairs.map((pair) => pair.theirs));
  const ratio = middle(
    pairs.map((pair) => Math.max(pair.theirs / pair.ours, pair.ours / pair.theirs)),
  );
  console.log(`${what} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${ratio.toFixed(0)} ×`);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number;
}

function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
