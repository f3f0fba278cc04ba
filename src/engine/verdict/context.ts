/**
 * Looks at what was left off where a quotation begins and ends in the middle of the record's sentence.
 *
 * A quotation printed as a whole sentence is cut short when the words left off are a condition, a turn, a
 * negation, a question or put the words into another mouth ("some say"); judge.ts says what each weighs. Scraps inside a paraphrase claim no sentence and are never cut. Hints, no grammar:
 * only the clause next to the quotation is read.
 */

import type { Alignment } from './align.ts';
import {
  BRACKET,
  CAPITAL,
  firstFrom,
  fromAt,
  hasMark,
  keysOf,
  lastUpTo,
  OPENS,
  type Reading,
  TOUCHED,
  toAt,
  unitAt,
} from './reading.ts';
import {
  personsIn,
  phraseAt,
  phrasesIn,
  type SmallWords,
  smallWordsOf,
  wordsIn,
} from './smallwords.ts';

/** What was left off. `text` are the record's words; `why` names what they do to the sense. */
export interface Cut {
  readonly side: 'before' | 'after';
  readonly why:
    | 'condition'
    | 'turn'
    | 'negation'
    | 'question'
    | 'reported'
    | 'quantifier'
    | 'opener';
  readonly text: string;
}

/** How the page prints the quotation. */
export interface Printed {
  /** The page presents the words as a sentence of their own (not as a scrap in a paraphrase). */
  readonly asSentence: boolean;
  /** An ellipsis or dash right before, right after the quotation says that something is missing. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** The page prints a question mark at the end. */
  readonly asks: boolean;
}

/** What was left off at the beginning and at the end of the quotation. */
export function findCuts(alignment: Alignment, printed: Printed, language?: string): Cut[] {
  const { span, record, quotation } = alignment;
  if (!span || !printed.asSentence) return [];
  const small = smallWordsOf(language);
  const cuts: (Cut | null)[] = [];
  const opensBig = hasMark(quotation, 0, CAPITAL);
  const isMarked = hasMark(quotation, 0, TOUCHED | BRACKET);
  if (opensBig && !printed.openBefore && !isMarked)
    cuts.push(cutBefore(record, firstFrom(record, span.from), small));
  if (!printed.openAfter)
    cuts.push(cutAfter(record, lastUpTo(record, span.to), printed.asks, small));
  return cuts.filter((cut) => cut !== null);
}

/**
 * The word that turns the sense at the head of the sentence after the quotation ("But", "Unless"); null when none does.
 * `after` is the sentence behind the record's text.
 */
export function nextTurn(alignment: Alignment, after: string, language?: string): string | null {
  const { span, record } = alignment;
  if (!span) return null;
  const small = smallWordsOf(language);
  const next = unitAt(record, firstFrom(record, span.to));
  if (next && !next.opens) return null;
  const word = next ? record.text.slice(next.from, next.to) : (/\p{L}+/u.exec(after)?.[0] ?? '');
  return wordsIn(small, 'nextTurns').has(word.toLowerCase()) ? word : null;
}

function cutBefore(record: Reading, first: number, small: SmallWords): Cut | null {
  const { text } = record;
  let start = first;
  while (start > 0 && !hasMark(record, start, OPENS)) start--;
  if (start >= first) return null;
  const end = toAt(record, first - 1);
  const cut = (why: Cut['why']): Cut => ({
    side: 'before',
    why,
    text: text.slice(fromAt(record, start), end),
  });
  const keys = keysOf(record, start, first - 1);
  const openers = wordsIn(small, 'openers');
  if (
    keys.every((key) => openers.has(key)) &&
    !keys.every((key) => wordsIn(small, 'fillers').has(key))
  )
    return cut('opener');
  const fillers = wordsIn(small, 'fillers');
  const sounds = wordsIn(small, 'sounds');
  const said = keys.filter((key) => !openers.has(key) && !fillers.has(key) && !sounds.has(key));
  if (said.length === 0) return null;
  // Words in marks of their own in the record are told as the speaker's quoting (record.ts).
  const next = first < record.count ? fromAt(record, first) : text.length;
  const joint = text.slice(end, next);
  const isQuoting = /["“„«]/.test(joint);
  if (!isQuoting && (holdsPhrase(said, small) || isReported(said, small))) return cut('reported');
  if (wordsIn(small, 'conditions').has(said[0] ?? '')) return cut('condition');
  // The clause right before: from its last comma or dash on.
  const comma = text.slice(0, next).search(/[,;:\u2013\u2014][^,;:\u2013\u2014]+$/);
  const clause = keys.filter((_, i) => fromAt(record, start + i) >= comma);
  if (clause.some((key) => wordsIn(small, 'negations').has(key))) return cut('negation');
  if (clause.some((key) => wordsIn(small, 'conditions').has(key))) return cut('condition');
  // "Most | Americans want …": the word right before belongs to the subject.
  const last = keys[keys.length - 1] as string;
  const counts = wordsIn(small, 'quantifiers').has(last) || last.startsWith('#');
  return counts && last !== '#1' ? cut('quantifier') : null;
}

/** The words next to the quotation decide: further off the speaker may be at something else. */
const WORDS_READ = 4;

function cutAfter(record: Reading, last: number, asks: boolean, small: SmallWords): Cut | null {
  const { text, count } = record;
  let end = last + 1;
  while (end < count && !hasMark(record, end, OPENS)) end++;
  if (end === last + 1) return null;
  const textEnd = toAt(record, end - 1);
  const cut = (why: Cut['why']): Cut => ({
    side: 'after',
    why,
    text: text.slice(fromAt(record, last + 1), textEnd),
  });
  const read = Math.min(end, last + WORDS_READ + 2);
  const keys = keysOf(record, last + 1, read - 1);
  const first = keys[0] ?? '';
  const leads = wordsIn(small, 'openers').has(first) || wordsIn(small, 'intensifiers').has(first);
  const opening = keys.slice(0, leads ? 2 : 1);
  if (opening.some((key) => wordsIn(small, 'conditions').has(key))) return cut('condition');
  if (opening.some((key) => wordsIn(small, 'turns').has(key))) return cut('turn');
  // "…, they tell us." is the whole rest of the sentence; further words are the speaker's own again.
  const isFrame = read === end && isReported(keys, small);
  if (isFrame || holdsPhrase(keys, small)) return cut('reported');
  if (keys.slice(0, WORDS_READ).some((key) => wordsIn(small, 'negations').has(key)))
    return cut('negation');
  const stop = text.slice(textEnd, end < count ? fromAt(record, end) : text.length);
  if (/^["'”’)\]]*\?/.test(stop) && !asks) return cut('question');
  return null;
}

function holdsPhrase(keys: readonly string[], small: SmallWords): boolean {
  const phrases = phrasesIn(small, 'reported');
  return keys.some((_, at) => phraseAt(phrases, keys, at) > 0);
}

/** Whether a verb of saying or thinking stands near the end of some words, and neither "I" nor "we" right before it. */
function isReported(keys: readonly string[], small: SmallWords): boolean {
  const verbs = wordsIn(small, 'reporting');
  return keys.some((key, at) => {
    if (at < keys.length - WORDS_READ || !verbs.has(key)) return false;
    const [[i] = [], [we] = []] = personsIn(small);
    return !keys.slice(Math.max(0, at - 3), at).some((before) => before === i || before === we);
  });
}
