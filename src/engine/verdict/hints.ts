/**
 * Reads what the article says about the occasion of a quotation: years, dates, and words for the kind of speech.
 *
 * Only the paragraph around the quotation is read, its own words left out. "his 2002 State of the Union
 * address" is an explicit year: it can disagree with the record. Any other year is only a hint.
 * English and German; a page in another language gives years only.
 */

import type { Source } from '../corpus/corpus.ts';
import type { Article, Quote } from '../quotes/quotes.ts';

/** What the words around a quotation say about when and where it was said. */
export interface Hints {
  /** Years named in the paragraph. */
  readonly years: readonly number[];
  /** The year of the speech the paragraph names; null when it names none. */
  readonly explicitYear: number | null;
  /** The paragraph speaks of a set speech: an address, a State of the Union, an annual message. */
  readonly occasion: boolean;
  /** Days of the article and of days it names, ISO. */
  readonly date: string | null;
}

/** 2002, 1863 */
const YEAR = /\b(1[789]\d\d|20\d\d)\b/g;
const OCCASION =
  /\b(?:State of the Union|(?:annual|inaugural|farewell|joint|special)\s+(?:address|message|session|speech)|address to (?:a joint session of )?(?:Congress|the nation)|message to Congress|speech to Congress|(?:his|her|the|first|second|last|final)\s+(?:\d{4}\s+)?address)\b/i;
/** Rede zur Lage der Nation, Regierungserklärung, Botschaft an den Kongress, Rede im Bundestag */
const OCCASION_GERMAN =
  /(?:Lage der Nation|Regierungserklärung|(?:Antritts|Abschieds|Neujahrs|Weihnachts|Bundestags|Haushalts)(?:rede|ansprache)|Jahresbotschaft|(?:Rede|Ansprache|Botschaft) (?:an den|vor dem|im|an die) (?:Kongress|Bundestag|Parlament|Nation))/;
/** Rede zur Lage der Nation von 2002 · Regierungserklärung im Jahr 2010 · Antrittsrede vom 20. Januar 2001 */
const YEAR_LAST_GERMAN =
  /(?:Lage der Nation|[Rr]ede|[Aa]nsprache|[Bb]otschaft|erklärung)\s+(?:von|im Jahre?|aus dem Jahr|vom \d{1,2}\. \p{L}+|des Jahres)\s+(1[789]\d\d|20\d\d)\b/u;
/** his 2002 State of the Union address · the 1863 message */
const YEAR_FIRST =
  /\b(1[789]\d\d|20\d\d)\s+(?:State of the Union|inaugural|annual|address|message|speech|farewell)/i;
/** address of January 2002 · State of the Union address in 2002 */
const YEAR_LAST =
  /(?:State of the Union(?: address| speech| message)?|address|message|speech)\s+(?:of|in|on|from|to Congress in)\s+(?:[A-Z][a-z]+\.?\s+(?:\d{1,2},\s+)?)?(1[789]\d\d|20\d\d)\b/i;

/** The hints around one quotation. */
export function readHints(article: Article, quote: Quote): Hints {
  const before = article.text.lastIndexOf('\n', quote.from - 1) + 1;
  const after = article.text.indexOf('\n', quote.to);
  const paragraph = `${article.text.slice(before, quote.from)} ${article.text.slice(
    quote.to,
    after < 0 ? article.text.length : after,
  )}`;
  const explicit =
    YEAR_FIRST.exec(paragraph) ?? YEAR_LAST.exec(paragraph) ?? YEAR_LAST_GERMAN.exec(paragraph);
  const isOccasion = (words: string) => OCCASION.test(words) || OCCASION_GERMAN.test(words);
  return {
    years: [...paragraph.matchAll(YEAR)].map((year) => Number(year[0])),
    explicitYear: explicit ? Number(explicit[1]) : null,
    occasion: isOccasion(paragraph) || isOccasion(article.title ?? ''),
    date: article.date ?? null,
  };
}

/** How well a source fits the hints: 0 not at all … 3 the very day. */
export function fits(source: Source, hints: Hints): number {
  const year = Number(source.date.slice(0, 4));
  if (hints.date) {
    const days = daysBetween(source.date, hints.date);
    if (days >= -1 && days <= 3) return 3;
  }
  if (hints.explicitYear === year) return 3;
  if (hints.years.includes(year)) return 2;
  return hints.date && Number(hints.date.slice(0, 4)) === year ? 1 : 0;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
