/**
 * `npx tsx tests/news.ts`: the whole path over real newspaper articles, none of which is about the installed
 * addresses. What is matched should be a true quotation of an address, and nothing should ask for a look.
 * The articles and the pack lie outside the repository; without them it says so and does nothing.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Finding } from '../src/engine/check.ts';
import { Corpus } from '../src/engine/corpus/corpus.ts';
import { loadGold } from './annotated.ts';

const pack = join(import.meta.dirname, '../assets/corpus/sotu.pack');

/** The day of an article stands in its id. */
const DAY = /\d{4}-\d\d-\d\d/;

/** What became of the quotations of the articles. */
export interface NewsScore {
  readonly articles: number;
  readonly quotations: number;
  /** Of eight words and more. */
  readonly long: number;
  readonly matched: readonly Finding[];
  readonly looks: readonly Finding[];
  readonly otherSpeaker: readonly Finding[];
  readonly notFound: readonly Finding[];
}

/** Checks the articles against the addresses; a string says what is missing. */
export function scoreNews(most = Number.POSITIVE_INFINITY): NewsScore | string {
  const articles = loadGold('en-dev.quoted.jsonl', 'all')?.slice(0, most);
  if (!articles) return 'The articles are not there (../shared/gold/en-dev.quoted.jsonl).';
  if (!existsSync(pack)) return 'assets/corpus/sotu.pack is not built: npm run corpus.';
  const bytes = readFileSync(pack);
  const corpus = Corpus.open([
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  ]);
  const findings = articles.flatMap(({ id, text, lang }) => {
    const date = DAY.exec(id)?.[0];
    return check({ text, language: lang, ...(date ? { date } : {}) }, corpus);
  });
  const labelled = (...labels: readonly Finding['label'][]) =>
    findings.filter(({ label }) => labels.includes(label));
  return {
    articles: articles.length,
    quotations: findings.length,
    long: findings.filter(({ quote }) => quote.text.split(/\s+/).length >= 8).length,
    matched: labelled('matches', 'marked', 'differs', 'cut', 'joined', 'other-speaker'),
    looks: findings.filter(({ look }) => look),
    otherSpeaker: labelled('other-speaker'),
    notFound: labelled('not-found'),
  };
}

/** The counts, and every matched quotation in a line. */
export function printNews(score: NewsScore): string {
  const { articles, quotations, long, matched, looks, otherSpeaker, notFound } = score;
  const counts = `${articles} articles, ${quotations} quotations (${long} of eight words and more): ${matched.length} matched, ${looks.length} asking for a look, ${otherSpeaker.length} of another speaker, ${notFound.length} not found`;
  const lines = matched.map(
    ({ label, look, speaker, quote, record, why }) =>
      `${label}${look ? '!' : ''} ${speaker?.name ?? '–'} “${quote.text}” | ${record?.speaker}, ${record?.date} | ${why}`,
  );
  return [counts, ...lines].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const score = scoreNews();
  console.log(typeof score === 'string' ? `Skipped. ${score}` : printNews(score));
}
