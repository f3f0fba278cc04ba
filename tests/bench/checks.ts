// A thousand quotations checked in one call: an article of one sentence each, every kind of change the index is
// measured on, all by named speakers. Beside it the time of reading the page alone (quotations and speakers), of
// looking up alone, and of one search for the exact words in the normalised text, in the same process.
import { check } from '../../src/engine/check.ts';
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import { findQuotes } from '../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../src/engine/speakers/speakers.ts';
import type { TestQuery } from '../engine/queries.ts';
import type { Rival } from './rivals.ts';

/** Milliseconds, medians. */
export interface ChecksRow {
  readonly quotations: number;
  readonly whole: number;
  /** Of it: finding the quotations and their speakers. */
  readonly reading: number;
  /** Of it: looking the quotations up in the index. */
  readonly finding: number;
  /** One question to the rival. */
  readonly rival: number;
}

const ROUNDS = 7;

/** Times `check` over an article of so many quotations, and the rival on the same words. */
export function measureChecks(
  corpus: Corpus,
  rival: Rival,
  queries: readonly TestQuery[],
): ChecksRow {
  const { sources, people } = corpus;
  const names = new Map(people.map((person) => [person.id, person.name]));
  const lines = queries.map(({ quotation, places }) => {
    const source = sources[places[0]?.source ?? -1];
    const name = names.get(source?.speaker ?? '') ?? '';
    const words = quotation.replace(/["“”]/g, '');
    return `In ${source?.date.slice(0, 4)} President ${name} said: “${words}”`;
  });
  const article = { text: lines.join('\n'), language: 'en' };
  const whole = medianOf(() => check(article, corpus));
  const reading = medianOf(() => findSpeakers(article, findQuotes(article), people));
  const quotes = findQuotes(article);
  const finding = medianOf(() => quotes.map(({ text }) => corpus.find(text)));
  const asked = queries.slice(0, 60).map(({ quotation }) => quotation);
  const once = medianOf(() => asked.map((quotation) => rival.search(quotation))) / asked.length;
  return { quotations: quotes.length, whole, reading, finding, rival: once };
}

/** Processor time, which a busy neighbour lengthens less than the clock's. */
function medianOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return middle(times);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
