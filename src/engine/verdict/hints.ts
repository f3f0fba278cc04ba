/**
 * Reads what the article says about the occasion of a quotation: years, days, and words for the kind of speech.
 *
 * Only the paragraph around the quotation is read, its own words left out. "his 2002 State of the Union address" is an
 * explicit year and "in Tuesday's State of the Union" an explicit day: they can disagree with the record. Any other
 * year or day is only a hint. How a language names speeches, days and months is lang/occasions.ts; a page in a language
 * without an entry gives years only. Cost: a few patterns over the paragraph.
 */

import type { Source } from '../corpus/corpus.ts';
import { languageOf } from '../lang/index.ts';
import { type Occasions, occasions } from '../lang/occasions.ts';
import type { Article, Quote } from '../quotes/quotes.ts';

/** What the words around a quotation say about when and where it was said. */
export interface Hints {
  /** Years named in the paragraph. */
  readonly years: readonly number[];
  /** The year of the speech the paragraph names; null when it names none. */
  readonly explicitYear: number | null;
  /** The day of the set speech the paragraph names, ISO; null when it names no such speech, or no single day. */
  readonly explicitDay: string | null;
  /** The one day or run of days the paragraph names: "on Monday", "last week", "29 January"; null for none or several. */
  readonly days: Days | null;
  /** The paragraph speaks of a set speech: an address, a State of the Union, an annual message. */
  readonly occasion: boolean;
  /** Day of the article, ISO. */
  readonly date: string | null;
}

/** From one ISO day to another, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** 2002, 1863 */
const YEAR = /\b(1[789]\d\d|20\d\d)\b/g;

/** A reader of the hints around each quotation of one article. */
export function readHints(article: Article): (quote: Quote) => Hints {
  const { text, title = '', date = null } = article;
  const named = occasions[languageOf(article.language, text).code] ?? null;
  const words = named && date !== null ? wordsOf(named) : null;
  const isSpeech = (part: string) => named?.speech.test(part) ?? false;
  const titled = isSpeech(title);
  return (quote) => {
    const before = text.lastIndexOf('\n', quote.from - 1) + 1;
    const after = text.indexOf('\n', quote.to);
    const end = after < 0 ? text.length : after;
    const paragraph = `${text.slice(before, quote.from)} ${text.slice(quote.to, end)}`;
    const years = (paragraph.match(YEAR) ?? []).map(Number);
    let explicit: RegExpExecArray | null = null;
    if (years.length > 0)
      for (const pattern of named?.yearOfSpeech ?? []) explicit ??= pattern.exec(paragraph);
    const small = words === null ? '' : paragraph.toLowerCase();
    const hasTime = words !== null && date !== null && words.any.test(small);
    if (hasTime && words.lastYear.test(small)) years.push(yearOf(date) - 1);
    const days = hasTime ? daysIn(small, words, date) : null;
    const spoken = isSpeech(paragraph);
    return {
      years,
      explicitYear: explicit ? Number(explicit[1]) : null,
      explicitDay: spoken && days !== null && days.first === days.last ? days.first : null,
      days,
      occasion: titled || spoken,
      date,
    };
  };
}

/** How well a source fits the hints: 0 not at all … 3 the very day. */
export function fits(source: Source, hints: Hints): number {
  const year = yearOf(source.date);
  if (hints.days && isWithin(source, hints.days)) return 3;
  if (hints.date) {
    const days = daysBetween(source.date, hints.date);
    if (days >= -1 && days <= 3) return 3;
  }
  if (hints.explicitYear === year) return 3;
  if (hints.years.includes(year)) return 2;
  return hints.date && yearOf(hints.date) === year ? 1 : 0;
}

/** Whether a source is of these days; a day is left for time zones, and one whose day is not known may be. */
export function isWithin({ date, datePrecision }: Source, { first, last }: Days): boolean {
  if (datePrecision !== 'day') return date.slice(0, 4) === first.slice(0, 4);
  return daysBetween(first, date) >= -1 && daysBetween(date, last) >= -1;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

const DAY = 86_400_000;
const yearOf = (date: string) => Number(date.slice(0, 4));
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The shortest run of days a paragraph in small letters names; null for none, or for two that differ. */
function daysIn(paragraph: string, words: Words, date: string): Days | null {
  const today = Date.parse(date);
  if (Number.isNaN(today)) return null;
  const found: Days[] = [];
  const add = (first: number, last: number) =>
    found.push({ first: isoOf(today + first * DAY), last: isoOf(today + last * DAY) });
  for (const { groups = {} } of paragraph.matchAll(words.calendarDay)) {
    const day = dayOf(groups, words.months, date);
    if (day) found.push({ first: day, last: day });
  }
  for (const [word] of paragraph.matchAll(words.weekday)) {
    const day = words.weekdays.findIndex((names) => names.some((name) => word.startsWith(name)));
    // Monday is 1 of JavaScript's week; the last one before the article, or its own day.
    const ago = (new Date(today).getUTCDay() + 6 - day) % 7;
    add(-ago, -ago);
  }
  if (words.today.test(paragraph)) add(0, 0);
  if (words.yesterday.test(paragraph)) add(-1, -1);
  if (words.thisWeek.test(paragraph)) add(-6, 0);
  if (words.lastWeek.test(paragraph)) add(-13, -1);
  if (words.lastMonth.test(paragraph)) add(-62, -1);
  // "earlier this week, on Monday": the day counts.
  const length = (days: Days) => daysBetween(days.first, days.last);
  const shortest = Math.min(...found.map(length));
  const [only, ...others] = found.filter((days) => length(days) === shortest);
  return only && others.every(({ first }) => first === only.first) ? only : null;
}

/** "29 January", "January 29, 2002" as an ISO day; without a year the last one before the article. */
function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  months: readonly (readonly string[])[],
  date: string,
): string | null {
  const name = groups.month ?? groups.monthFirst ?? '';
  const month = months.findIndex((names) => names.includes(name)) + 1;
  const day = Number(groups.day ?? groups.dayLast);
  if (month === 0 || day < 1 || day > 31) return null;
  const iso = (year: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const year = groups.year ?? groups.yearLast;
  if (year) return iso(Number(year));
  const here = iso(yearOf(date));
  return here <= date ? here : iso(yearOf(date) - 1);
}

/**
 * The word lists of a language as patterns for text in small letters, made once: to tell letters of all scripts (\p{L})
 * in either case, a pattern takes four times as long to make.
 */
interface Words {
  readonly weekdays: readonly (readonly string[])[];
  readonly months: readonly (readonly string[])[];
  /** Holds one of all these words, perhaps inside another: most paragraphs do not. */
  readonly any: RegExp;
  readonly weekday: RegExp;
  /** day month year? · monthFirst dayLast yearLast? */
  readonly calendarDay: RegExp;
  readonly today: RegExp;
  readonly yesterday: RegExp;
  readonly thisWeek: RegExp;
  readonly lastWeek: RegExp;
  readonly lastMonth: RegExp;
  readonly lastYear: RegExp;
}

const opened = new Map<Occasions, Words>();

function wordsOf(named: Occasions): Words {
  const ready = opened.get(named);
  if (ready) return ready;
  const forms = (list: string) => list.split(' ').map((word) => word.split('/'));
  const any = (words: readonly string[]) => words.join('|').replaceAll('’', "[’']");
  const whole = (words: readonly string[], flags: string, after = '') =>
    new RegExp(`(?<!\\p{L})(?:${any(words)})${after}(?!\\p{L})`, flags);
  const phrase = (list: string) => whole(list.split(', '), 'u');
  const months = forms(named.months);
  const weekdays = forms(named.weekdays);
  const month = any(months.flat().toSorted((a, b) => b.length - a.length));
  const { today, yesterday, thisWeek, lastWeek, lastMonth, lastYear } = named;
  const phrases = [today, yesterday, thisWeek, lastWeek, lastMonth, lastYear];
  const year = '(1[789]\\d\\d|20\\d\\d)';
  const words: Words = {
    weekdays,
    months,
    any: new RegExp(
      `${any([...weekdays.flat(), ...phrases.join(', ').split(', ')])}|(?:${month})\\.? \\d|\\d\\D{1,5}(?:${month})`,
    ),
    weekday: whole(weekdays.flat(), 'gu', `(?:${any(named.dayParts.split(' '))})?`),
    calendarDay: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de |of )?(?<month>${month})\\.?(?!\\p{L})(?:,? (?:de |del )?(?<year>${year}))?` +
        `|(?<!\\p{L})(?<monthFirst>${month})\\.? (?<dayLast>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? (?<yearLast>${year}))?`,
      'gu',
    ),
    today: phrase(today),
    yesterday: phrase(yesterday),
    thisWeek: phrase(thisWeek),
    lastWeek: phrase(lastWeek),
    lastMonth: phrase(lastMonth),
    lastYear: phrase(lastYear),
  };
  opened.set(named, words);
  return words;
}
