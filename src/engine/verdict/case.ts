/** One quotation and everything known about it before the record is asked. */

import type { Person } from '../people.ts';
import type { Article, Quote } from '../quotes/quotes.ts';
import type { Mention } from '../speakers/speakers.ts';
import type { Hints } from './hints.ts';
import type { Profile } from './judge.ts';
import type { Shelf } from './shelf.ts';
import type { Sentences } from './why.ts';

/** Everything known about one quotation before the record is asked. */
export interface Case {
  readonly article: Article;
  readonly shelf: Shelf;
  readonly options: CheckOptions;
  readonly quote: Quote;
  readonly mention: Mention | null;
  /** Who the mention means; null when the installed sources know nobody of that name. */
  readonly named: Person | null;
  readonly hints: Hints;
}

/** How a check is made; all optional. */
export interface CheckOptions {
  /** How minor changes weigh; 'house-cleaned' when absent. */
  readonly profile?: Profile;
  /** The sentences of `why` (sentencesOf); English when absent. */
  readonly sentences?: Sentences;
  /** The quotations of the article, where they were found before (findQuotes). */
  readonly quotes?: readonly Quote[];
}
