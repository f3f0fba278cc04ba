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
  const writer = writerOf(said);
  const entry: string | Plural = said.sentences[key];
  const sentence =
    typeof entry === 'string'
      ? entry
      : (entry[writer.plural.select(Number(facts.count))] ?? entry.other);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    write(facts[name] ?? '', said, writer),
  );
}

function write(fact: Fact, { editions }: Sentences, writer: Writer): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return writer.number.format(fact);
  if ('edition' in fact) return editions[fact.edition];
  const time = Date.parse(fact.date);
  // A pack may hold any text for a date.
  return Number.isNaN(time) ? fact.date : writer[fact.datePrecision].format(time);
}

/** Intl's formats of a locale: dear to make, so made once. */
interface Writer {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly year: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const writers = new Map<string, Writer>();

function writerOf({ locale }: Sentences): Writer {
  const ready = writers.get(locale);
  if (ready) return ready;
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const writer = {
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
    number: new Intl.NumberFormat(locale),
    plural: new Intl.PluralRules(locale),
  };
  writers.set(locale, writer);
  return writer;
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
