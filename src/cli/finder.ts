import { check, type Finding } from '../engine/check.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { sentencesOf } from '../engine/verdict/why.ts';
import { checkShared, type SharedState } from '../remote/check.ts';
import { explainFailure, readLibrary } from './library.ts';

/** Checks articles against packs and, where one is named, a shared library for what the packs do not know. */
export interface Finder {
  readonly find: (article: Article) => Promise<readonly Finding[]>;
  /** False when the shared library, or a part of it, did not answer at least once. */
  readonly isWhole: () => boolean;
}

export interface FinderOptions {
  /** Address of a shared library. */
  readonly shared: string | null;
  /** Code of the language `why` is written in. */
  readonly say?: string;
  /** Whether words in marks that nobody is said to have spoken are listed too. */
  readonly all?: boolean;
}

/** What did not answer is said on standard error, once. Throws BadInput when the address is none. */
export function openFinder(
  corpus: Corpus,
  { shared, say = 'en', all = false }: FinderOptions,
): Finder {
  const address = shared === null ? null : readLibrary('--shared', shared);
  const options = { sentences: sentencesOf(say) };
  const told = new Set<string>();
  const tell = (state: SharedState) => {
    const sentence = explainState(state);
    if (sentence === null || told.has(sentence)) return;
    told.add(sentence);
    process.stderr.write(`${sentence}\n`);
  };
  const findAll = async (article: Article) => {
    if (!address) return check(article, corpus, options);
    const checked = await checkShared(article, corpus, address, options);
    tell(checked.shared);
    return checked.findings;
  };
  return {
    async find(article) {
      const found = await findAll(article);
      return all ? found : found.filter((finding) => finding.quote.kind !== 'term');
    },
    isWhole: () => told.size === 0,
  };
}

/** One sentence when something did not answer. */
function explainState(state: SharedState): string | null {
  const rest = 'These findings are of the packs on this device.';
  if (state.state === 'failed')
    return `${explainFailure(state.why, state.library, state.told)} ${rest}`;
  if (state.state === 'unasked' || state.missing === 0) return null;
  return `Part of the shared library ${state.library} did not answer: ${state.missing} of ${state.shards} shards.`;
}
