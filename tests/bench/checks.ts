// A thousand quotations checked in one call: an article of one sentence each, every kind of change the index is
// measured on, all by named speakers. Beside it the time of reading the page alone (quotations and speakers), of
// looking up alone, and of one search for the exact words in the normalised text, in the same process.
//
// A round is one of each in turn. Two medians are told:
//
// first rounds  the first seven, while the compiler is still at work: a page, a command
// warm          the last seven of twenty-one: a process that stays, such as the extension's worker on a long day
import { check } from '../../src/engine/check.ts';
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import { findQuotes } from '../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../src/engine/speakers/speakers.ts';
import type { TestQuery } from '../engine/queries.ts';
import type { Rival } from './rivals.ts';

/** Milliseconds, medians of the first rounds or of the warm ones. */
export interface ChecksRow {
  readonly rounds: 'first rounds' | 'warm';
  readonly quotations: number;
  /** All of `check`. */
  readonly whole: number;
  /** Of it: finding the quotations and their speakers on the page. */
  readonly reading: number;
  /** Of it: looking the quotations up in the index. */
  readonly finding: number;
  /** One question to the rival. */
  readonly rival: number;
}

/** One in so many quotations is put to the rival. */
const RIVAL_STEP = 16;
const ROUNDS = 7;
/** The first ones, as many that are not counted, the warm ones. */
const ALL_ROUNDS = 3 * ROUNDS;

/** Times `check` over an article of so many quotations, and the rival on the same words. */
export function measureChecks(
  corpus: Corpus,
  rival: Rival,
  queries: readonly TestQuery[],
): ChecksRow[] {
  const { sources, people } = corpus;
  const names = new Map(people.map((person) => [person.id, person.name]));
  const lines = queries.map(({ quotation, places }) => {
    const source = sources[places[0]?.source ?? -1];
    const name = names.get(source?.speaker ?? '') ?? '';
    const words = quotation.replace(/["“”]/g, '');
    return `In ${source?.date.slice(0, 4)} President ${name} said: “${words}”`;
  });
  const article = { text: lines.join('\n'), language: 'en' };
  const quotes = findQuotes(article);
  // The queries stand kind by kind: one in so many is of every kind, as the thousand are.
  const asked = queries.filter((_, i) => i % RIVAL_STEP === 0).map(({ quotation }) => quotation);
  const rounds = Array.from({ length: ALL_ROUNDS }, () => ({
    whole: timeOf(() => check(article, corpus)),
    reading: timeOf(() => findSpeakers(article, findQuotes(article), people)),
    finding: timeOf(() => quotes.map(({ text }) => corpus.find(text))),
    rival: timeOf(() => asked.map((quotation) => rival.search(quotation))) / asked.length,
  }));
  const rowOf = (name: ChecksRow['rounds'], counted: typeof rounds): ChecksRow => ({
    rounds: name,
    quotations: quotes.length,
    whole: middle(counted.map(({ whole }) => whole)),
    reading: middle(counted.map(({ reading }) => reading)),
    finding: middle(counted.map(({ finding }) => finding)),
    rival: middle(counted.map(({ rival }) => rival)),
  });
  return [rowOf('first rounds', rounds.slice(0, ROUNDS)), rowOf('warm', rounds.slice(-ROUNDS))];
}

/** Milliseconds of the processor, which a busy neighbour lengthens less than the clock's. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
