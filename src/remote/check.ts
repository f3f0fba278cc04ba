// Local packs first, a shared library for what they do not know.
//
// The article is checked against what is installed. The triples of quotations that stay unfound, or that stand there
// under somebody else, go to the library in one request; what comes back becomes a small pack beside the installed
// ones, and these quotations are judged once more. When the library is away, what was found stays as it is.

import { type CheckOptions, check, type Finding } from '../engine/check.ts';
import { type Corpus, PackError } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import type { Address } from './address.ts';
import { type LookUpOptions, lookUp } from './lookup.ts';
import type { FailureKind } from './request.ts';
import { packPassages } from './transcripts.ts';
import { type Triples, triplesToAsk } from './triples.ts';

/** Findings, what they were checked against, and how the library took part. */
export interface SharedCheck {
  readonly findings: readonly Finding[];
  readonly corpus: Corpus;
  readonly shared: SharedState;
}

/**
 * unasked: nothing was left to ask · answered: `missing` of its `shards` did not · failed: it was asked in vain.
 * `library` is its name as people see it, `told` what the server itself said.
 */
export type SharedState = { readonly library: string } & (
  | { readonly state: 'unasked' }
  | { readonly state: 'answered'; readonly shards: number; readonly missing: number }
  | { readonly state: 'failed'; readonly why: FailureKind; readonly told: string }
);

/** Checks an article against the installed sources, and a library for the rest. Rejects only with the reason of a
 * signal that called it off. */
export async function checkShared(
  article: Article,
  corpus: Corpus,
  address: Address,
  options: CheckOptions & LookUpOptions = {},
): Promise<SharedCheck> {
  const findings = check(article, corpus, options);
  const library = address.name;
  const asked = listTriples(findings);
  if (asked.length === 0) return { findings, corpus, shared: { library, state: 'unasked' } };
  const answer = await lookUp(address, asked, options);
  if (answer.state === 'failed') return { findings, corpus, shared: { library, ...answer } };
  const { shards, missing, passages } = answer;
  const shared: SharedState = { library, state: 'answered', shards, missing };
  const installed = new Set(corpus.sources.map(({ id }) => id));
  try {
    const pack = packPassages(passages, library, installed);
    if (!pack) return { findings, corpus, shared };
    const both = corpus.with(pack);
    const again = check(article, both, options);
    const settled = findings.map((finding, i) => {
      const other = again[i];
      return other && isOpen(finding) ? withLibrary(other, library, installed) : finding;
    });
    return { findings: settled, corpus: both, shared };
  } catch (error) {
    // What a library sends may be anything; the pack's own checks refuse what is none.
    if (!(error instanceof PackError || error instanceof TypeError)) throw error;
    return { findings, corpus, shared: { library, state: 'failed', why: 'foreign', told: '' } };
  }
}

/** Quotations the installed sources cannot settle. */
function isOpen({ label, quote }: Finding): boolean {
  return (
    quote.kind !== 'term' &&
    (label === 'not-found' || label === 'not-checkable' || label === 'other-speaker')
  );
}

/** The triples of each of them, words printed twice once. */
function listTriples(findings: readonly Finding[]): readonly Triples[] {
  const texts = new Set(findings.filter(isOpen).map(({ quote }) => quote.text));
  return [...texts].map(triplesToAsk).filter(({ count }) => count > 0);
}

function withLibrary(finding: Finding, library: string, installed: ReadonlySet<string>): Finding {
  const { record } = finding;
  return record && !installed.has(record.source)
    ? { ...finding, record: { ...record, library } }
    : finding;
}
