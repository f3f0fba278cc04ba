/**
 * One look-up for everything the engine knows about a word: a language's lists become a lexicon
 * whose words carry a set of bits. Cost: built once a language, about 6,000 words.
 */

import { expandParadigms, type Gender, type Language, splitList } from '../lang/language.ts';
import {
  addUnit,
  emptyLexicon,
  endHash,
  enterWord,
  findWord,
  HASH_START,
  type Lexicon,
  lowerUnit,
  placeOf,
} from '../lang/lexicon.ts';

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
  /** The last word of a phrase that names the speaker right after it: (according) to. */
  source: 1 << 30,
} as const;

/** Everything known of the words of a language, by their place in the lexicon. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Bits of `Is`; a place of -1 has none. */
  readonly bits: Int32Array;
  /** Of a pronoun. */
  readonly genders: readonly (Gender | undefined)[];
  /** Of a given name. */
  readonly given: readonly ('f' | 'm' | undefined)[];
  /** Phrases that name the speaker right after them, as places. */
  readonly sources: readonly (readonly number[])[];
}

const opened = new WeakMap<Language, Vocabulary>();

/** What the last part of a compound says about the whole. */
const HEADS = Is.people | Is.body | Is.title | Is.words;
/** Parts shorter than this are too often something else: -amt, -rat */
const SHORTEST = 4;

/** The bits of a word by its last part: after a hyphen, or (Regierungssprecher) the longest listed ending. */
export function bitsOfCompound(language: Language, lower: string): number {
  const vocabulary = vocabularyOf(language);
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return bitsOf(vocabulary, lower.slice(hyphen + 1)) & HEADS;
  if (!language.compounds) return 0;
  for (let at = 3; at <= lower.length - SHORTEST; at++) {
    const found = bitsOf(vocabulary, lower.slice(at)) & HEADS;
    if (found) return found;
  }
  return 0;
}

/** The bits of a word given by itself, in lower case; 0 when no list has it. */
export function bitsOf({ lexicon, bits }: Vocabulary, lower: string): number {
  return bits[findWord(lexicon, lower)] ?? 0;
}

/** The bits of the word that stands in a text; 0 when no list has it. */
export function bitsIn(
  { lexicon, bits }: Vocabulary,
  text: string,
  from: number,
  to: number,
): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) return bits[findWord(lexicon, text.slice(from, to).toLowerCase())] ?? 0;
    hash = addUnit(hash, lowerUnit(unit));
  }
  return bits[placeOf(lexicon, endHash(hash), text, from, to)] ?? 0;
}

/** Most languages have fewer words; the tables grow when one has more. */
const ROOM = 8192;

/** The words of a language; built when first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  const ready = opened.get(language);
  if (ready) return ready;
  const { data } = language;
  const lexicon = emptyLexicon(ROOM);
  const bits: number[] = [];
  const genders: (Gender | undefined)[] = [];
  const given: ('f' | 'm' | undefined)[] = [];
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) {
      const place = enterWord(lexicon, word);
      bits[place] = (bits[place] ?? 0) | bit;
    }
  };
  add(expandParadigms(data.speech), Is.speech);
  add(expandParadigms(data.manner), Is.manner);
  add(expandParadigms(data.words), Is.words);
  add(splitList(data.determiners), Is.determiner);
  add(splitList(data.small), Is.small);
  add(splitList(data.prepositions), Is.preposition);
  add(splitList(data.between), Is.between);
  add(expandParadigms(data.titles), Is.title);
  add(expandParadigms(data.people), Is.people);
  add(expandParadigms(data.bodies), Is.body);
  add(splitList(data.calendar), Is.calendar);
  add(splitList(data.particles), Is.particle);
  add(splitList(data.naming), Is.naming);
  add(splitList(data.reported), Is.reported);
  for (const [gender, list] of Object.entries(data.pronouns ?? {})) {
    const words = splitList(list);
    add(words, Is.pronoun);
    for (const word of words) genders[enterWord(lexicon, word)] = gender as Gender;
  }
  for (const gender of ['m', 'f'] as const) {
    const words = splitList(data.given?.[gender]);
    add(words, Is.given);
    for (const word of words) given[enterWord(lexicon, word)] = gender;
  }
  const sources = language.sources.map((phrase) => {
    add(phrase, 0);
    add(phrase.slice(-1), Is.source);
    return phrase.map((word) => enterWord(lexicon, word));
  });
  const vocabulary = { lexicon, bits: Int32Array.from(bits), genders, given, sources };
  opened.set(language, vocabulary);
  return vocabulary;
}
