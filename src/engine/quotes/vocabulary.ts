/**
 * One look-up for everything the engine knows about a word: a language's lists become a map from
 * the lower-case word to a set of bits. Cost: built once a language, about 6,000 words.
 */

import type { Language } from '../lang/language.ts';

/** What a word, a mark or a gap of an article can be; bits, for several may hold. */
export const Is = {
  speech: 1 << 0,
  manner: 1 << 1,
  words: 1 << 2,
  pronoun: 1 << 3,
  determiner: 1 << 4,
  small: 1 << 5,
  preposition: 1 << 6,
  between: 1 << 7,
  title: 1 << 8,
  people: 1 << 9,
  body: 1 << 10,
  calendar: 1 << 11,
  particle: 1 << 12,
  given: 1 << 13,
  naming: 1 << 14,
  /** From here on not from the lists but from how it is printed. */
  capital: 1 << 15,
  word: 1 << 16,
  hole: 1 << 17,
  comma: 1 << 18,
  stop: 1 << 19,
  colon: 1 << 20,
  dash: 1 << 21,
  bracketOpen: 1 << 22,
  bracketClose: 1 << 23,
  possessive: 1 << 24,
  number: 1 << 25,
  /** First of its sentence, of its paragraph. */
  sentence: 1 << 26,
  paragraph: 1 << 27,
  semicolon: 1 << 28,
  /** A verb form of reported speech. */
  reported: 1 << 29,
} as const;

const known = new WeakMap<Language, ReadonlyMap<string, number>>();

/** What the last part of a compound says about the whole. */
const HEADS = Is.people | Is.body | Is.title | Is.words;
/** Parts shorter than this are too often something else: -amt, -rat */
const SHORTEST = 4;

/** The bits of a word by its last part: after a hyphen, or (Regierungssprecher) the longest listed ending. */
export function bitsOfCompound(language: Language, lower: string): number {
  const bits = vocabularyOf(language);
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return (bits.get(lower.slice(hyphen + 1)) ?? 0) & HEADS;
  if (!language.compounds) return 0;
  for (let at = 3; at <= lower.length - SHORTEST; at++) {
    const found = (bits.get(lower.slice(at)) ?? 0) & HEADS;
    if (found) return found;
  }
  return 0;
}

/** The bits of every listed word of a language. */
export function vocabularyOf(language: Language): ReadonlyMap<string, number> {
  const ready = known.get(language);
  if (ready) return ready;
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(language.speech, Is.speech);
  add(language.manner, Is.manner);
  add(language.words, Is.words);
  add(language.pronouns.keys(), Is.pronoun);
  add(language.determiners, Is.determiner);
  add(language.small, Is.small);
  add(language.prepositions, Is.preposition);
  add(language.between, Is.between);
  add(language.titles, Is.title);
  add(language.people, Is.people);
  add(language.bodies, Is.body);
  add(language.calendar, Is.calendar);
  add(language.particles, Is.particle);
  add(language.given.keys(), Is.given);
  add(language.naming, Is.naming);
  add(language.reported, Is.reported);
  known.set(language, bits);
  return bits;
}
