/**
 * The words of a language as they are compared: every printed word is opened once and remembered.
 *
 * Opened means: contractions in parts ("don't" → do, not), titles and spellings united ("Mister" → mr), signs named
 * ("$" → dollar). Each word that comes out has a number, so that texts are compared by numbers instead of letters.
 * Two readings can be compared only when one lexicon served both; a new one is begun when the old has grown large.
 * Printed words of plain letters stand in a hash table of flat columns, found by the tokeniser's hash without being
 * cut out of their text; most of what a look-up costs is waiting for memory, so it touches as little as possible.
 */

import { canonical } from '../words/spelling.ts';
import { mayBeginNumber, mayBeInNumber } from './numbers.ts';
import { pairsIn, type SmallWords, wordsIn } from './smallwords.ts';

/** The words of one language met so far; the number of a word is its place in the columns. */
export interface Lexicon {
  readonly small: SmallWords;
  /** How each word is spelled when compared. Numbers begin with #. */
  readonly keys: string[];
  /** CONTENT, LIGHT or SOUND, and PARTNERED. */
  weights: Uint8Array;
  /** Codes of the first and the last letter, 16 bits each. */
  ends: Uint32Array;
  readonly numberOf: Map<string, number>;
  /** Keys that are another way to write a key ('s and is). */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** What printed words open into. */
  readonly opened: Map<string, readonly number[]>;
  /** The same for words that may be numbers, when they stand by themselves. */
  readonly alone: Map<string, readonly number[]>;
  /** Slots of four: hash, start in `letters`, length (0 when free), entry. */
  table: Int32Array;
  entries: number;
  letters: Uint8Array;
  lettersUsed: number;
  readonly several: (readonly number[])[];
  /** The entries of the strings of packs, by the number of the string. */
  readonly ofPack: WeakMap<object, Int32Array>;
}

/** Weights: a word that carries meaning; function words, pronouns and intensifiers; uh and um. */
const CONTENT = 0;
export const LIGHT = 1;
const SOUND = 2;
/** Added when there is another way to write it. */
const PARTNERED = 4;

const lexicons = new WeakMap<SmallWords, Lexicon>();

/** Starting anew now and then keeps the memory of a long session small. */
const MOST_OPENED = 50_000;

/** The lexicon in which a quotation and all records it is compared with should be read. */
export function lexiconOf(small: SmallWords): Lexicon {
  const known = lexicons.get(small);
  if (known && known.keys.length + known.opened.size + known.alone.size < MOST_OPENED) return known;
  const lexicon: Lexicon = {
    small,
    keys: [],
    weights: new Uint8Array(4096),
    ends: new Uint32Array(4096),
    numberOf: new Map(),
    partners: partnersIn(small),
    opened: new Map(),
    alone: new Map(),
    table: new Int32Array(4 * 4096),
    entries: 0,
    letters: new Uint8Array(1 << 14),
    lettersUsed: 0,
    several: [],
    ofPack: new WeakMap(),
  };
  lexicons.set(small, lexicon);
  return lexicon;
}

/** The number of the word with a key. */
export function wordOf(lexicon: Lexicon, key: string): number {
  const known = lexicon.numberOf.get(key);
  if (known !== undefined) return known;
  const { small, keys } = lexicon;
  const word = keys.length;
  if (word === lexicon.weights.length) {
    lexicon.weights = grown(lexicon.weights, new Uint8Array(word * 2));
    lexicon.ends = grown(lexicon.ends, new Uint32Array(word * 2));
  }
  const isLight = LIGHT_LISTS.some((list) => wordsIn(small, list).has(key));
  const weight = wordsIn(small, 'sounds').has(key) ? SOUND : isLight ? LIGHT : CONTENT;
  lexicon.weights[word] = lexicon.partners.has(key) ? weight | PARTNERED : weight;
  lexicon.ends[word] = (key.charCodeAt(0) << 16) | key.charCodeAt(key.length - 1);
  keys.push(key);
  lexicon.numberOf.set(key, word);
  return word;
}

/** Whether two words count as the same: equal, or two ways to write one. */
export function isSame(lexicon: Lexicon, a: number, b: number): boolean {
  if (a === b || !isPartnered(lexicon, a)) return a === b;
  return lexicon.partners.get(lexicon.keys[a] as string)?.has(lexicon.keys[b] as string) === true;
}

/** Whether there is another way to write a word. */
export function isPartnered({ weights }: Lexicon, word: number): boolean {
  return ((weights[word] as number) & PARTNERED) !== 0;
}

/** CONTENT, LIGHT or SOUND. */
export function weightOf({ weights }: Lexicon, word: number): 0 | 1 | 2 {
  return ((weights[word] as number) & ~PARTNERED) as 0 | 1 | 2;
}

/** The words of a printed one, given folded: one, or several when it is a contraction. */
export function openWord(lexicon: Lexicon, printed: string): readonly number[] {
  const known = lexicon.opened.get(printed);
  if (known) return known;
  const { small } = lexicon;
  const words = expand(printed, small).map((part) => wordOf(lexicon, keyOf(part, small)));
  lexicon.opened.set(printed, words);
  return words;
}

/**
 * The entry of a printed word of plain letters, given as the tokeniser read it: its hash, and its folded letters in
 * letters[at … at + length). NO_ENTRY when something else than a–z is among them.
 */
export function findEntry(
  lexicon: Lexicon,
  hash: number,
  letters: Uint16Array,
  at: number,
  length: number,
): number {
  if (length > LONGEST) return NO_ENTRY;
  const { table, letters: known } = lexicon;
  for (let slot = slotOf(hash, table); ; slot = (slot + 4) % table.length) {
    const found = table[slot + 2] as number;
    if (found === 0) return addEntry(lexicon, slot, hash, letters, at, length);
    if (found !== length || table[slot] !== (hash | 0)) continue;
    const start = table[slot + 1] as number;
    let i = 0;
    while (i < length && letters[at + i] === known[start + i]) i++;
    if (i === length) return table[slot + 3] as number;
  }
}

/** The entries met so far of the strings of a pack, UNREAD for others; for its reader to fill. */
export function entriesOf(lexicon: Lexicon, pack: object, strings: number): Int32Array {
  const known = lexicon.ofPack.get(pack);
  if (known) return known;
  const entries = new Int32Array(strings).fill(UNREAD);
  lexicon.ofPack.set(pack, entries);
  return entries;
}

// An entry is the number of a word, or ~place in `several`, above two bits: BEGINS and GOES_ON.
const BEGINS = 1;
const GOES_ON = 2;
/** Not a word of plain letters. */
export const NO_ENTRY = -0x8000_0000;
export const UNREAD = NO_ENTRY + 1;

/** Whether an entry can be the first word of a number. */
export const beginsNumber = (entry: number) => (entry & BEGINS) !== 0;

/** Whether an entry can be part of a number, at any place in it. */
export const goesOnNumber = (entry: number) => (entry & GOES_ON) !== 0;

/** The word an entry opens into; negative when there are several. */
export const onlyWordOf = (entry: number) => entry >> 2;

/** The words an entry opens into when there are several. */
export function wordsOf({ several }: Lexicon, entry: number): readonly number[] {
  return several[~(entry >> 2)] as readonly number[];
}

/** A … Z */
export const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

const LIGHT_LISTS = ['functionWords', 'pronouns', 'intensifiers'] as const;
/** Longer words are looked up by their letters. */
const LONGEST = 60;
const LETTERS = /^[a-z]+$/;

const slotOf = (hash: number, table: Int32Array) => (hash << 2) & (table.length - 4);

function addEntry(
  lexicon: Lexicon,
  slot: number,
  hash: number,
  letters: Uint16Array,
  at: number,
  length: number,
): number {
  const word = String.fromCharCode(...letters.subarray(at, at + length));
  if (!LETTERS.test(word)) return NO_ENTRY;
  const words = openWord(lexicon, word);
  const start = lexicon.lettersUsed;
  if (start + length > lexicon.letters.length)
    lexicon.letters = grown(lexicon.letters, new Uint8Array(lexicon.letters.length * 2));
  lexicon.letters.set(letters.subarray(at, at + length), start);
  lexicon.lettersUsed += length;
  const [only = 0] = words;
  const value = words.length === 1 ? only : ~(lexicon.several.push(words) - 1);
  const entry =
    (value << 2) |
    (mayBeginNumber(word, lexicon.small) ? BEGINS : 0) |
    (mayBeInNumber(word, lexicon.small) ? GOES_ON : 0);
  lexicon.table.set([hash | 0, start, length, entry], slot);
  lexicon.entries++;
  if (lexicon.entries * 8 > lexicon.table.length) enlarge(lexicon);
  return entry;
}

function enlarge(lexicon: Lexicon): void {
  const old = lexicon.table;
  const table = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += 4) {
    if (old[from + 2] === 0) continue;
    let slot = slotOf(old[from] as number, table);
    while (table[slot + 2] !== 0) slot = (slot + 4) % table.length;
    table.set(old.subarray(from, from + 4), slot);
  }
  lexicon.table = table;
}

function grown<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
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

function partnersIn(small: SmallWords): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const pair of small.same.split(' ').filter(Boolean)) {
    const [a = '', b = ''] = pair.split('=');
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return partners;
}
