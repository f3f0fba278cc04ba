/**
 * Puts the reason of a finding into one plain sentence that accuses nobody.
 *
 * A reason is a key with arguments; SENTENCES is the English table. Another language is another table of
 * the same keys, handed to `check`; {name} stands for an argument. No sentence says false, fake or lie.
 */

/** Why a finding has its label: a key of the table, and the words that go into the sentence. */
export interface Reason {
  readonly key: ReasonKey;
  readonly words: Readonly<Record<string, string>>;
}

export type ReasonKey = keyof typeof SENTENCES;

/** One sentence for every key; words in braces are filled in. */
export type Sentences = Readonly<Record<ReasonKey, string>>;

/** The table in English. */
export const SENTENCES = {
  same: 'The record has the same words.',
  'next-turns': 'The record has the same words; its next sentence begins “{record} …”.',
  'written-otherwise': 'The record has the same words; only the way they are written differs.',
  tidied: 'The record has the same words, apart from fillers and words started over.',
  marked: 'The record has the same words; what the page changed is marked.',
  'small-replaced':
    'Only small words differ: the record reads “{record}” where the page prints “{quoted}”.',
  'small-left-out': 'Only small words differ: the record also has “{record}” here.',
  'small-added': 'Only small words differ: the page also has “{quoted}” here.',
  replaced: 'The record reads “{record}” where the page prints “{quoted}”.',
  'left-out': 'The record also has “{record}” here.',
  added: 'The page has “{quoted}” here; the record does not.',
  'cut-before': 'In the record the sentence begins with “{record}”.',
  'cut-after': 'In the record the sentence goes on: “{record}”.',
  'cut-inside': 'In the record the sentence goes on here: “{record}”.',
  joined: 'The page prints in one piece what stands in separate places in the record.',
  'joined-sources': 'The page prints in one piece words from {date} and words from {other}.',
  'other-speaker': 'The record has these words from {speaker}, {date}; the page names {named}.',
  quoting: 'The record has the same words; {speaker} is quoting somebody there.',
  'other-date': 'The record with these words is dated {date}; the page speaks of {year}.',
  'named-uncovered':
    'The record has these words from {speaker}; no installed source covers {named}.',
  'one-edition': 'The words agree with the {edition} text, but not with the {other} text.',
  'not-found':
    'No passage comes close in the {count} sources searched for {named}, all of them complete.',
  'not-found-partial':
    'No passage comes close in the {count} sources searched for {named}; not all of them are complete.',
  'not-found-one':
    'No passage comes close in the one source searched for {named}: {title}, {date}.',
  'not-found-one-partial':
    'No passage comes close in the one source searched for {named}, which does not hold all that was said: {title}, {date}.',
  translated:
    'A passage by {speaker} says much the same in other words; perhaps it was translated.',
  term: 'These words in quotation marks are a name, a title or a term.',
  'too-short': 'These words are too few to tell where they come from.',
  'stock-phrase': 'The record has these words from more than one speaker.',
  'unknown-speaker': 'The page does not say clearly who spoke, and no passage comes close.',
  uncovered: 'No installed source covers {named}.',
  'other-language': 'The installed sources for {named} are in another language than the page.',
  'other-time':
    'The installed sources for {named} date from {first} to {last}; none is of this time.',
  'other-time-one': 'The installed sources for {named} date from {first}; none is of this time.',
} as const;

/** Writes an ISO date as far as it is known. */
export type WriteDate = (date: string, precision: 'day' | 'month' | 'year') => string;

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** '2024-10-31' → '31 October 2024', shorter when only the month or the year is known. */
export const inEnglish: WriteDate = (date, precision) => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date; // a pack may hold any text here
  const format =
    formats.get(precision) ??
    new Intl.DateTimeFormat('en-GB', { ...FORMS[precision], timeZone: 'UTC' });
  formats.set(precision, format);
  return format.format(time);
};

/** The sentence of a reason, in English unless another table is given. */
export function sayWhy(reason: Reason, sentences: Sentences = SENTENCES): string {
  return sentences[reason.key].replace(/\{(\w+)\}/g, (_, name: string) => reason.words[name] ?? '');
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
