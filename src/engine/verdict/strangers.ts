/**
 * Whether the page gives words of the record to somebody the installed sources do not know.
 *
 * "Jane Doe said: …" over words of a president's is worth a look, but nothing of Jane Doe's is installed to
 * compare with: she may have said them first. So this speaks up only when all of it is plain: a full personal name
 * whose first part is a given name of the page's language, printed beside the quotation and not a pronoun's guess;
 * a whole sentence; a record older than the page that does not name her; and a page that does not name the record's
 * speaker nearby. Everything else stays a match with an unresolved speaker. Cost: a few look-ups.
 */

import { languageOf } from '../lang/index.ts';
import { bitsOf, Is, vocabularyOf } from '../quotes/vocabulary.ts';
import type { Case } from './case.ts';
import { daysBetween } from './hints.ts';
import type { Match } from './matches.ts';
import { holdsName } from './nearby.ts';
import { sourceAt } from './shelf.ts';

/** How far around a quotation the record's speaker may be named: about three paragraphs. */
const REACH = 800;

/** Whether the page plainly names another person than the record, one without installed sources. */
export function isStranger({ article, quote, mention, named, shelf }: Case, match: Match): boolean {
  const person = shelf.personOf(match.speaker);
  if (named || !mention || !person || quote.kind !== 'direct') return false;
  const surname = surnameOf(mention.name, article.language, article.text);
  if (!surname || !article.text.slice(mention.from, mention.to).includes(surname)) return false;
  const around = article.text.slice(Math.max(0, quote.from - REACH), quote.to + REACH);
  if (holdsName(mention.name, person) || holdsName(around, person)) return false;
  const { date } = sourceAt(shelf, match.source);
  if (article.date && daysBetween(date, article.date) < 0) return false;
  return !match.stretches.some(({ passage }) => {
    const { before, after } = shelf.corpus.neighbours(passage);
    return [before, passage.text, after].some((words) => words.includes(surname));
  });
}

/** Jane Doe, John Q. Public; two to four parts. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){1,3}$/u;

/** The last part of a full personal name; null for anything that may be an office or a body. */
function surnameOf(name: string, tag: string | undefined, text: string): string | null {
  if (!FULL_NAME.test(name)) return null;
  const vocabulary = vocabularyOf(languageOf(tag, text));
  const words = name.split(' ');
  const bits = words.map((word) => bitsOf(vocabulary, word.toLowerCase()));
  const office = Is.title | Is.people | Is.body | Is.calendar;
  if (!((bits[0] ?? 0) & Is.given) || bits.some((each) => each & office)) return null;
  return words.at(-1) ?? null;
}
