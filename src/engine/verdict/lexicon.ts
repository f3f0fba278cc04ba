/**
 * The words of a language as they are compared: every printed word is opened once and remembered.
 *
 * Opened means: contractions in parts ("don't" → do, not), titles and spellings united ("Mister" → mr), signs named
 * ("$" → dollar). Each word that comes out has a number, so that texts are compared by numbers instead of letters.
 * Two readings can be compared only when one lexicon served both; a new one is begun when the old has grown large.
 * Printed words of plain letters are found by the tokeniser's hash without cutting them out of their text: 20 ns.
 */

import { canonical } from '../words/spelling.ts';
import { type NumberPart, numberPartOf } from './numbers.ts';
import { pairsIn, type SmallWords, wordsIn } from './smallwords.ts';

/** A word as it is compared; in one lexicon equal words are one object. */
export interface Word {
  /** Counts from 0 within the lexicon. */
  readonly id: number;
  /** Its spelling when compared. Numbers begin with #. */
  readonly key: string;
  /** Carries little meaning: function words, pronouns, intensifiers. */
  readonly isLight: boolean;
  /** No word at all: uh, um. */
  readonly isSound: boolean;
  /** Keys that are another way to write it ('s and is); null for most. */
  readonly partners: ReadonlySet<string> | null;
}

/** A printed word of plain letters. */
export interface Entry {
  /** In lower case. */
  readonly letters: string;
  readonly words: readonly Word[];
  readonly part: NumberPart;
  readonly hash: number;
}

/** The words of one language met so far. */
export interface Lexicon {
  readonly small: SmallWords;
  readonly words: Map<string, Word>;
  /** What printed words that are no entries open into. */
  readonly opened: Map<string, readonly Word[]>;
  /** Open addressing by hash; a power of two of slots. */
  table: (Entry | undefined)[];
  entries: number;
}

const lexicons = new WeakMap<SmallWords, Lexicon>();

/** Starting anew now and then keeps the memory of a long session small. */
const MOST_OPENED = 40000;

/** The lexicon in which a quotation and all records it is compared with should be read. */
export function lexiconOf(small: SmallWords): Lexicon {
  const known = lexicons.get(small);
  if (known && known.entries + known.words.size + known.opened.size < MOST_OPENED) return known;
  const table = new Array<Entry | undefined>(FEWEST_SLOTS).fill(undefined);
  const lexicon: Lexicon = { small, words: new Map(), opened: new Map(), table, entries: 0 };
  lexicons.set(small, lexicon);
  return lexicon;
}

/** The word with a key. */
export function wordOf(lexicon: Lexicon, key: string): Word {
  const known = lexicon.words.get(key);
  if (known) return known;
  const { small, words } = lexicon;
  const isLight = LIGHT.some((list) => wordsIn(small, list).has(key));
  const isSound = wordsIn(small, 'sounds').has(key);
  const word = { id: words.size, key, isLight, isSound, partners: partnersOf(key, small) };
  words.set(key, word);
  return word;
}

/** The words of a printed one, given folded: one, or several when it is a contraction. */
export function openWord(lexicon: Lexicon, printed: string): readonly Word[] {
  const known = lexicon.opened.get(printed);
  if (known) return known;
  const { small } = lexicon;
  const words = expand(printed, small).map((part) => wordOf(lexicon, keyOf(part, small)));
  lexicon.opened.set(printed, words);
  return words;
}

/**
 * The entry of text[from … to), a printed word whose hash the tokeniser has taken; null when it is not made of the
 * letters a–z alone, or looks like the name of a state (US).
 */
export function findEntry(
  lexicon: Lexicon,
  hash: number,
  text: string,
  from: number,
  to: number,
): Entry | null {
  if (to - from === 2 && isCapital(text.charCodeAt(to - 1))) return null;
  const { table } = lexicon;
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = table[slot];
    if (entry === undefined) return addEntry(lexicon, slot, hash, text.slice(from, to));
    if (isSpelled(entry.letters, text, from, to)) return entry;
  }
}

/** A … Z */
export const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

const LIGHT = ['functionWords', 'pronouns', 'intensifiers'] as const;
const FEWEST_SLOTS = 4096;
const LETTERS = /^[A-Za-z]+$/;

function isSpelled(letters: string, text: string, from: number, to: number): boolean {
  const { length } = letters;
  if (length !== to - from) return false;
  for (let i = 0; i < length; i++)
    if ((text.charCodeAt(from + i) | 0x20) !== letters.charCodeAt(i)) return false;
  return true;
}

function addEntry(lexicon: Lexicon, slot: number, hash: number, printed: string): Entry | null {
  if (!LETTERS.test(printed)) return null;
  const letters = printed.toLowerCase();
  const part = numberPartOf(letters, lexicon.small);
  const entry = { letters, words: openWord(lexicon, letters), part, hash };
  lexicon.table[slot] = entry;
  lexicon.entries++;
  if (lexicon.entries * 2 > lexicon.table.length) grow(lexicon);
  return entry;
}

function grow(lexicon: Lexicon): void {
  const table = new Array<Entry | undefined>(lexicon.table.length * 2).fill(undefined);
  for (const entry of lexicon.table) {
    if (!entry) continue;
    let slot = entry.hash & (table.length - 1);
    while (table[slot]) slot = (slot + 1) & (table.length - 1);
    table[slot] = entry;
  }
  lexicon.table = table;
}

function expand(word: string, small: SmallWords): readonly string[] {
  const whole = pairsIn(small, 'contractions').get(word);
  if (whole) return whole.split(' ');
  if (!word.includes("'")) return [word];
  for (const [ending, meaning] of pairsIn(small, 'clitics'))
    if (word.endsWith(ending) && word.length > ending.length)
      return [...expand(word.slice(0, -ending.length), small), meaning];
  const plain = word.replaceAll("'", '');
  return [pairsIn(small, 'contractions').get(plain) ?? plain].flatMap((w) => w.split(' '));
}

function keyOf(word: string, small: SmallWords): string {
  const spelled = pairsIn(small, 'spellings').get(word) ?? word;
  const sign = pairsIn(small, 'units').get(spelled);
  if (sign) return sign;
  return small.language === 'en' ? canonical(spelled) : spelled;
}

function partnersOf(key: string, small: SmallWords): ReadonlySet<string> | null {
  const partners = new Set<string>();
  for (const pair of small.same.split(' ')) {
    const [a = '', b = ''] = pair.split('=');
    if (a === key) partners.add(b);
    if (b === key) partners.add(a);
  }
  return partners.size > 0 ? partners : null;
}
