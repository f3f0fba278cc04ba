// Every word a reader sees comes from assets/locales/<language>/<area>.json, an area a file. One
// language is in use at a time: an entry point loads it and calls `speak` before anything is drawn.
// The English files say which keys there are.

import type { Finding } from '../engine/check.ts';
import type { ReportWords } from '../report/words.ts';

export type Label = Finding['label'];

/** A line for each area; a file of that name stands in every language's folder. */
interface English {
  readonly change: typeof import('../../assets/locales/en/change.json');
  readonly chart: typeof import('../../assets/locales/en/chart.json');
  readonly draft: typeof import('../../assets/locales/en/draft.json');
  readonly finding: typeof import('../../assets/locales/en/finding.json');
  readonly label: typeof import('../../assets/locales/en/label.json');
  readonly library: typeof import('../../assets/locales/en/library.json');
  readonly list: typeof import('../../assets/locales/en/list.json');
  readonly menu: typeof import('../../assets/locales/en/menu.json');
  readonly method: typeof import('../../assets/locales/en/method.json');
  readonly panel: typeof import('../../assets/locales/en/panel.json');
  readonly popup: typeof import('../../assets/locales/en/popup.json');
  readonly report: typeof import('../../assets/locales/en/report.json');
  readonly reports: typeof import('../../assets/locales/en/reports.json');
  readonly search: typeof import('../../assets/locales/en/search.json');
  readonly settings: typeof import('../../assets/locales/en/settings.json');
  readonly shell: typeof import('../../assets/locales/en/shell.json');
  readonly welcome: typeof import('../../assets/locales/en/welcome.json');
}

/** `area.key`, as in 'popup.pause'. */
export type Key = {
  [Area in keyof English]: `${Area}.${keyof English[Area] & string}`;
}[keyof English];

/** A text, or one for each plural category of the language; words in braces are filled in. */
type Text = string | Readonly<Record<string, string>>;

/** One language. */
export interface Words {
  /** BCP 47, as in 'de' or 'pt-BR'. */
  readonly language: string;
  readonly areas: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

let words: Words = { language: 'en', areas: {} };
/** Dear to make, so made once a language, when first asked for; dates by how many of year, month and day they write. */
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;
const dates: Intl.DateTimeFormat[] = [];

/** Takes a language into use. What is drawn already stays as it is. */
export function speak(given: Words): void {
  words = given;
  plurals = null;
  numbers = null;
  dates.length = 0;
}

/** The text of a key, with `{name}` filled in; `count` chooses between plural forms. Numbers are
 * written as the language writes them. */
export function say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const dot = key.indexOf('.');
  const text = words.areas[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
  return formOf(text, values.count).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'number') return value ?? '';
    numbers ??= new Intl.NumberFormat(words.language);
    return numbers.format(value);
  });
}

function formOf(text: Text, count: string | number | undefined): string {
  if (typeof text === 'string') return text;
  plurals ??= new Intl.PluralRules(words.language);
  return text[plurals.select(Number(count))] ?? text.other ?? '';
}

/** The language in use and the direction it is written in, for `lang` and `dir`. */
export function languageInUse(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const { language } = words;
  return { lang: language, dir: rightToLeft.test(language) ? 'rtl' : 'ltr' };
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** How many quotations there are, and how many ask for a look. */
export function sayTally(total: number, look: number): string {
  if (total === 0) return say('list.none');
  return say('list.summary', {
    found: say('list.found', { count: total }),
    look: look > 0 ? say('list.worthALook', { count: look }) : say('list.nothingToLookAt'),
  });
}

/** What the toolbar button says about a page. */
export function sayOutcome(outcome: {
  readonly state: 'checked' | 'damaged' | 'failed' | 'unreadable';
  readonly total: number;
  readonly look: number;
}): string {
  switch (outcome.state) {
    case 'damaged':
      return say('popup.damagedTitle');
    case 'failed':
      return say('popup.failedTitle');
    case 'unreadable':
      return say('popup.unreadableTitle');
    case 'checked':
      return sayTally(outcome.total, outcome.look);
  }
}

/** '2024-10-31' → 'October 31, 2024', shorter when only the month or the year is known. */
export function sayDate(date: string, precision: 'day' | 'month' | 'year' = 'day'): string {
  const known = { day: 3, month: 2, year: 1 }[precision];
  const [year, month, day] = date.split('-').slice(0, known).map(Number);
  if (!year) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const parts = day ? 3 : month ? 2 : 1;
  dates[parts] ??= new Intl.DateTimeFormat(words.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return dates[parts].format(at);
}

/** Milliseconds since 1970 → 'November 2, 2024 at 3:04 PM', in the reader's own time. */
export function sayTime(at: number): string {
  const format = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(words.language, format).format(at);
}

/** The words of a report itself, for src/report. */
export function reportWords(): ReportWords {
  return words.areas.report as ReportWords;
}

/** 0.72 → '72%'. */
export function sayShare(share: number): string {
  return new Intl.NumberFormat(words.language, { style: 'percent' }).format(share);
}

/** 9812345 → '9.8 MB' */
export function saySize(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.language, format).format(bytes / size);
}

/** The marks the language puts around a quotation: before it and after it. */
export function quotationMarks(): readonly [string, string] {
  const [before = '', after = ''] = say('list.words', { text: gap }).split(gap);
  return [before, after];
}

/** A character no text holds. */
const gap = '\u0000';

/** The first words of a quotation, cut between words. */
export function firstWords(text: string, length = 90): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= length) return flat;
  const cut = flat.lastIndexOf(' ', length);
  return `${flat.slice(0, cut > 0 ? cut : length)} …`;
}
