/**
 * Opens the small words of a language (lang/words-<code>.ts) as sets, maps and phrases, each made once.
 *
 * Languages without a file are compared letter by letter with empty lists, so that every changed
 * word counts as a content word.
 */

import type { SmallWords } from '../lang/smallwords.ts';
import { german } from '../lang/words-de.ts';
import { english } from '../lang/words-en.ts';
import { spanish } from '../lang/words-es.ts';
import { french } from '../lang/words-fr.ts';
import { remember } from './remember.ts';

export type { SmallWords } from '../lang/smallwords.ts';

/** The small words of a language ('en', 'de-AT'; absent means English); empty lists for one without a file. */
export function smallWordsOf(language?: string): SmallWords {
  return byCode[(language || 'en').toLowerCase().slice(0, 2)] ?? none;
}

/** Written out, so that what needs no words, such as the card, is bundled without them. */
const byCode: Readonly<Record<string, SmallWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

export type WordList =
  | 'endings'
  | 'negations'
  | 'modals'
  | 'quantifiers'
  | 'comparatives'
  | 'hedges'
  | 'pronouns'
  | 'directions'
  | 'emptyPronouns'
  | 'functionWords'
  | 'intensifiers'
  | 'fillers'
  | 'sounds'
  | 'openers'
  | 'turns'
  | 'nextTurns'
  | 'conditions'
  | 'reporting'
  | 'abbreviations'
  | 'numberArticle'
  | 'ordinalEndings'
  | 'scores'
  | 'bareScales';
export type PairList =
  | 'spellings'
  | 'contractions'
  | 'clitics'
  | 'same'
  | 'numbers'
  | 'ordinals'
  | 'fractions'
  | 'units';
export type PhraseList = 'hedgePhrases' | 'fillerPhrases' | 'address' | 'reported';

/** One of the lists as a set. */
export const wordsIn = rememberLists((words: SmallWords, list: WordList): ReadonlySet<string> => {
  return new Set(words[list].split(' ').filter(Boolean));
});

/** One of the `key=value` lists as a map; underscores in values are blanks. */
export const pairsIn = rememberLists(
  (words: SmallWords, list: PairList): ReadonlyMap<string, string> => {
    const pairs = words[list].split(' ').filter(Boolean);
    return new Map(
      pairs.map((pair) => {
        const [key = '', value = key] = pair.split('=');
        return [key, value.replaceAll('_', ' ')];
      }),
    );
  },
);

/** One of the comma-separated lists as the words of each phrase, longest first. */
export const phrasesIn = rememberLists(
  (words: SmallWords, list: PhraseList): readonly (readonly string[])[] => {
    const phrases = words[list]
      .split(',')
      .map((phrase) => phrase.trim().split(' ').filter(Boolean));
    return phrases.filter((phrase) => phrase.length > 0).sort((a, b) => b.length - a.length);
  },
);

/** The forms of each person: I, me, my; we, us, our … */
export const personsIn = remember((words: SmallWords) =>
  words.persons.split(',').map((group): readonly string[] => group.trim().split(' ')),
);

const none: SmallWords = {
  language: '',
  decimalComma: false,
  spellings: '',
  contractions: '',
  clitics: '',
  same: '',
  numbers: '',
  ordinals: '',
  fractions: '',
  units: '',
  unitFirst: false,
  numberJoint: '',
  tensJoint: '',
  scores: '',
  bareScales: '',
  numberArticle: '',
  ordinalEndings: '',
  endings: '',
  negations: '',
  modals: '',
  quantifiers: '',
  comparatives: '',
  hedges: '',
  hedgePhrases: '',
  pronouns: '',
  persons: '',
  directions: '',
  emptyPronouns: '',
  functionWords: '',
  intensifiers: '',
  fillers: '',
  sounds: '',
  fillerPhrases: '',
  openers: '',
  address: '',
  turns: '',
  nextTurns: '',
  conditions: '',
  reported: '',
  reporting: '',
  abbreviations: '',
};

/** Opens each list of each language once; found by identity, for this is asked for every word. */
function rememberLists<List extends string, Made>(make: (words: SmallWords, list: List) => Made) {
  const listsOf = remember((words: SmallWords) => remember((list: List) => make(words, list)));
  return (words: SmallWords, list: List): Made => listsOf(words)(list);
}

/** A negation or a number is never a mere slip of the tongue. */
export function hasWeight(keys: readonly string[], small: SmallWords): boolean {
  const negations = wordsIn(small, 'negations');
  return keys.some((key) => key.startsWith('#') || negations.has(key));
}

/** Sounds are fillers anywhere; "well", "so", "look" only where a sentence opens or a phrase says so. */
export function areFillers(keys: readonly string[], small: SmallWords, opens: boolean): boolean {
  const fillers = wordsIn(small, 'fillers');
  const sounds = wordsIn(small, 'sounds');
  const phrases = phrasesIn(small, 'fillerPhrases');
  let at = 0;
  while (at < keys.length) {
    const length = phraseAt(phrases, keys, at);
    if (length > 0) at += length;
    else if (sounds.has(keys[at] ?? '') || (opens && fillers.has(keys[at] ?? ''))) at++;
    else return false;
  }
  return true;
}

/** How many words the first of the phrases has that begins at a place of `keys`; 0 when none does. */
export function phraseAt(
  phrases: readonly (readonly string[])[],
  keys: readonly string[],
  at: number,
): number {
  for (const phrase of phrases) {
    let i = 0;
    while (i < phrase.length && keys[at + i] === phrase[i]) i++;
    if (i === phrase.length) return i;
  }
  return 0;
}
