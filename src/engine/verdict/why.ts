/**
 * Puts the reason of a finding into one plain sentence that accuses nobody.
 *
 * A reason is a key and the facts that go into its sentence, in no language yet. The sentences of a language are one
 * file, assets/locales/<code>/why.json; {name} stands for a fact. Dates, numbers and plural forms are written by Intl
 * in the file's locale. Names of people and titles of sources stay as they are; what the page calls somebody too.
 */

import german from '../../../assets/locales/de/why.json' with { type: 'json' };
import english from '../../../assets/locales/en/why.json' with { type: 'json' };
import spanish from '../../../assets/locales/es/why.json' with { type: 'json' };
import french from '../../../assets/locales/fr/why.json' with { type: 'json' };
import type { Edition, Source } from '../corpus/corpus.ts';
import { remember } from './remember.ts';

/** Why a finding has its label: a key of the sentences, and the facts that go into the sentence. */
export interface Reason {
  readonly key: ReasonKey;
  readonly facts: Readonly<Record<string, Fact>>;
}

export type ReasonKey = keyof typeof english.sentences;

/** Text that stands as it is; a number to be counted; a day as far as it is known; an edition. */
export type Fact =
  | string
  | number
  | Pick<Source, 'date' | 'datePrecision'>
  | { readonly edition: Edition };

/** The sentences of one language. */
export interface Sentences {
  /** BCP 47 tag in which Intl writes dates and numbers. */
  readonly locale: string;
  /** One sentence for every key, or one for each plural form of the fact `count`. */
  readonly sentences: Readonly<Record<ReasonKey, string | Plural>>;
  /** What stands for an edition in 'one-edition', with its article. */
  readonly editions: Readonly<Record<Edition, string>>;
}

/** The languages take "one" for exactly 1; a language that takes it for 21 too leaves the title out of it. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const LANGUAGES: ReadonlyMap<string, Sentences> = new Map<string, Sentences>([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);

/** Codes of the languages there are sentences in, English first. */
export const SENTENCE_LANGUAGES: readonly string[] = [...LANGUAGES.keys()];

/** The sentences of a BCP 47 tag ('de-AT'); English where nobody has written them. */
export function sentencesOf(tag: string): Sentences {
  return LANGUAGES.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? english;
}

/** The sentence of a reason, in English unless other sentences are given. */
export function sayWhy({ key, facts }: Reason, said: Sentences = english): string {
  const entry: string | Plural = said.sentences[key];
  const sentence =
    typeof entry === 'string'
      ? entry
      : (entry[pluralOf(said.locale).select(Number(facts.count))] ?? entry.other);
  const parts = partsOf(sentence);
  let text = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2)
    text += write(facts[parts[i] as string] ?? '', said) + parts[i + 1];
  return text;
}

function write(fact: Fact, { editions, locale }: Sentences): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return numberOf(locale).format(fact);
  if ('edition' in fact) return editions[fact.edition];
  const time = Date.parse(fact.date);
  // A pack may hold any text for a date.
  return Number.isNaN(time) ? fact.date : dateOf[fact.datePrecision](locale).format(time);
}

/** The texts of a sentence and the names of the facts between them, in turn. */
const partsOf = remember((sentence: string) => sentence.split(/\{(\w+)\}/));

// Intl's formats of a locale: dear to make, and most sentences need none.
const numberOf = remember((locale: string) => new Intl.NumberFormat(locale));
const pluralOf = remember((locale: string) => new Intl.PluralRules(locale));
const dateOf = {
  day: rememberDates({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: rememberDates({ month: 'long', year: 'numeric' }),
  year: rememberDates({ year: 'numeric' }),
};

function rememberDates(parts: Intl.DateTimeFormatOptions) {
  return remember(
    (locale: string) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
  );
}

/** Longer stretches are shortened in the middle: a sentence is to be read at a glance. */
const MOST_SHOWN = 90;

/** A stretch of text fit to stand in a sentence: on one line, not too long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_SHOWN) return line;
  const half = Math.floor(MOST_SHOWN / 2);
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`;
}
