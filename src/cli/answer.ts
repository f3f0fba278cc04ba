import { badInput } from './bad-input.ts';
import { openFinder } from './finder.ts';
import type { CheckOptions } from './options.ts';
import { openCorpus } from './packs.ts';
import { readArticle } from './read.ts';
import { answerLines } from './stream.ts';
import { table } from './table.ts';

/** `onrecord check`: reads, checks, prints in the form asked for. Resolves with the exit status: 3 when a shared
 * library did not answer, else 0. Throws BadInput. */
export async function answer(options: CheckOptions): Promise<number> {
  if (options.input === '-' && process.stdin.isTTY) {
    throw badInput('Name a file or an address, or pipe an article in. See onrecord --help.');
  }
  const finder = openFinder(await openCorpus(options.packs), options);
  if (options.form === 'jsonl') await answerLines(options, finder.find);
  else {
    const article = await readArticle(options);
    const findings = await finder.find(article);
    if (options.form === 'table') {
      process.stdout.write(table(article, findings, process.stdout));
    } else {
      const { title = null, url = null, date = null, language = null, text } = article;
      const page = { title, url, date, language, text };
      process.stdout.write(`${JSON.stringify({ page, findings })}\n`);
    }
  }
  return finder.isWhole() ? 0 : 3;
}
