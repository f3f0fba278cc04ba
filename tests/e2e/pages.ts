// The pages the end-to-end tests read, and what must be found on the sample article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCorpus } from '../../src/cli/packs.ts';
import { readArticle } from '../../src/cli/read.ts';
import type { ServedPage } from '../../src/cli/serve.ts';
import type { Finding } from '../../src/engine/check.ts';
import { check } from '../../src/engine/check.ts';
import { joinRepeats } from '../../src/page/repeats.ts';

const sample = readFileSync(join(import.meta.dirname, '..', 'pages', 'sample.html'), 'utf8');

/** The tightest policy a page can set: no styles, no scripts, no pictures, no connections. */
const strict =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

export const pages: Readonly<Record<string, ServedPage>> = {
  '/sample': { body: sample },
  '/strict': { body: sample, headers: { 'content-security-policy': strict } },
  '/quiet': {
    body: '<!doctype html><title>Quiet</title><article><p>Nobody said anything at the harbour today.</p></article>',
  },
};

/** What the command line finds on the sample article, words printed twice taken as one finding: the
 * browsers must find the same. */
export async function findInNode(): Promise<readonly Finding[]> {
  const input = join(import.meta.dirname, '..', 'pages', 'sample.html');
  const article = await readArticle({ input, language: null, date: null });
  const found = check(article, await openCorpus());
  return joinRepeats(found).map(({ finding }) => finding);
}

/** Beginnings of the quotations of the sample article that deserve a look, with their labels. */
export const worthALook: readonly (readonly [string, string])[] = [
  ['Russia’s been suffering some 12,000', 'differs'],
  ['The war against poverty will be won', 'differs'],
  ['We will suffer the consequences', 'cut'],
  ['Our Government shouldn’t make promises', 'joined'],
  ['All our material riches', 'other-speaker'],
];

/** The rest, where one label is right; none of them may be marked for a look. */
export const quiet: readonly (readonly [string, string])[] = [
  ['People come in certain', 'not-checkable'],
  ['The Soviets must know', 'matches'],
  ['As long as the aggressor', 'matches'],
  ['[I]t wasn’t long ago', 'marked'],
  ['We are consulting closely', 'matches'],
  ['No lighthouse on our coasts', 'not-found'],
  ['misquotation', 'not-checkable'],
];

/** An expression for the page: the words under each of our highlights, in the order of the page. */
export const marksOnPage = `(() => {
  const found = {};
  for (const name of ['look', 'minor', 'match', 'here']) {
    const highlight = CSS.highlights.get('on-record-' + name);
    found[name] = highlight ? Array.from(highlight, (range) => range.toString()) : [];
  }
  return found;
})()`;

/** What `marksOnPage` gives. */
export interface MarksOnPage {
  readonly look: readonly string[];
  readonly minor: readonly string[];
  readonly match: readonly string[];
  readonly here: readonly string[];
}

/** An expression for the popup: its rows as label and words; null while it works. */
export const rowsOfPopup = `(() => {
  const rows = [...document.querySelectorAll('.row')];
  return rows.length === 0 ? null : rows.map((row) => ({
    label: row.dataset.label,
    look: row.dataset.look === 'true',
    words: row.querySelector('.what').textContent.slice(1, -1),
  }));
})()`;

/** A row of the popup. */
export interface Row {
  readonly label: string;
  readonly look: boolean;
  readonly words: string;
}
