/**
 * Whether a mention without a name ("he", "the secretary") may mean somebody else than it was resolved to.
 *
 * Pronouns are resolved by rules that err now and then; to say that words are another's on such ground would
 * accuse a page of our own mistake. When the record's speaker is named close by, nobody can tell.
 */

import type { Person } from '../people.ts';
import type { Case } from './case.ts';

/** How far before a quotation a name may stand to be meant by a pronoun: about three paragraphs. */
const REACH = 800;

/** Whether the case's mention is no name, and the person is named near the quotation. */
export function mayMean({ article, quote, mention, named }: Case, person: Person | null): boolean {
  if (!mention || !named || !person) return false;
  const words = article.text.slice(mention.from, mention.to);
  if (holdsName(words, named)) return false;
  return holdsName(article.text.slice(Math.max(0, quote.from - REACH), quote.to + REACH), person);
}

/** Whether a text holds the person's surname or a one-word alias. */
export function holdsName(text: string, { name, aliases }: Person): boolean {
  const surname =
    name
      .replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/, '')
      .split(' ')
      .at(-1) ?? name;
  return [surname, ...aliases.filter((alias) => !alias.includes(' '))].some((word) =>
    text.includes(word),
  );
}
