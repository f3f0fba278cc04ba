import { check, type Finding } from '../engine/check.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { sentencesOf } from '../engine/verdict/why.ts';
import { badInput } from './bad-input.ts';
import type { CheckOptions } from './options.ts';
import { openCorpus } from './packs.ts';
import { readArticle } from './read.ts';
import { answerLines } from './stream.ts';
import { table } from './table.ts';

/** `onrecord check`: reads, checks, prints in the form asked for. Throws BadInput. */
export async function answer(options: CheckOptions): Promise<void> {
  if (options.input === '-' && process.stdin.isTTY) {
    throw badInput('Name a file or an address, or pipe an article in. See onrecord --help.');
  }
  const corpus = await openCorpus(options.packs);
  if (options.form === 'jsonl') {
    await answerLines(options, (article) => findings(article, corpus, options));
    return;
  }
  const article = await readArticle(options);
  const found = findings(article, corpus, options);
  if (options.form === 'table') {
    process.stdout.write(table(article, found, process.stdout));
  } else {
    const { title = null, url = null, date = null, language = null, text } = article;
    const page = { title, url, date, language, text };
    process.stdout.write(`${JSON.stringify({ page, findings: found })}\n`);
  }
}

/** What is found in an article; without `all`, words nobody is said to have spoken are left out. */
export function findings(
  article: Article,
  corpus: Corpus,
  { all, say }: Pick<CheckOptions, 'all' | 'say'> = { all: false, say: 'en' },
): readonly Finding[] {
  const found = check(article, corpus, { sentences: sentencesOf(say) });
  return all ? found : found.filter((finding) => finding.quote.kind !== 'term');
}
