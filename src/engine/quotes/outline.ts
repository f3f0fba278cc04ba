/**
 * The text around the quotations, as a row of items: words, marks, and one `hole` for each stretch
 * between quotation marks. Everything later (who stands before the verb?) reads this row.
 *
 * Struct of arrays, hand-written scanner, one pass, linear; words are looked up by their letters
 * (lang/lexicon.ts). A sentence ends at . ! ? … before a capital or a hole, at a line end, and nowhere
 * else; abbreviations keep their stop. A genitive 's is not an item but a bit on its word. Nothing
 * but the paragraph goes over a line end, so that a line can be read again by itself.
 */

import { Kind, kindAt, kindOf, WORD } from '../lang/characters.ts';
import type { Gender, Language } from '../lang/language.ts';
import {
  addUnit,
  endHash,
  findWord,
  HASH_START,
  lowerUnit,
  numberOf,
  placeOf,
} from '../lang/lexicon.ts';
import { bitsOfCompound, Is, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import {
  cliticAt,
  cutWord,
  endingOf,
  hasDigit,
  isShouted,
  keepsStop,
  lowerOf,
  markOf,
  startsWord,
} from './wordforms.ts';

/** A stretch that is read as one item; UTF-16 offsets, `to` exclusive. */
interface Hole {
  readonly from: number;
  readonly to: number;
}

/** Items of an article. from/to are UTF-16 offsets, `to` exclusive. */
export interface Outline {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Bits of `Is`. */
  readonly bits: Int32Array;
  /** Place of a word in the vocabulary, -1 for words in no list and for everything else. */
  readonly place: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** The item of each hole, in the order the holes were given. */
  readonly holes: Int32Array;
}

/** Shorter words are not looked at as compounds. */
const LONG = 6;
/** Verbs are printed small: a capital inside a sentence ("the State Department") is none. */
const VERBS = Is.speech | Is.manner;
const MINOR = Is.pronoun | Is.small | Is.determiner | Is.preposition | Is.between;
const START = Is.sentence | Is.paragraph;

/**
 * Asked at the end of a line with holes, and of the next ones until the answer is not null: which of
 * the `read` holes read so far are words after all. Null while a quotation runs on into the next line.
 */
export type Sift = (outline: Outline, read: number) => readonly number[] | null;

const keepAll: Sift = () => [];

/**
 * Reads the text into items; `holes` are in order and do not overlap. Lines with a hole that `sift`
 * takes back are read once more, its words as words.
 */
export function readOutline(
  text: string,
  language: Language,
  holes: readonly Hole[],
  sift: Sift = keepAll,
): Outline {
  // Few texts have an item for less than five letters.
  const draft = openDraft(text, language, holes, Math.ceil(text.length / 4) + 64);
  let start: Mark = { at: 0, count: 0, next: 0, sentences: 0, paragraphs: 0 };
  for (let at = 0; at < text.length; ) {
    at = readLine(draft, at);
    if (draft.next > start.next) {
      const words = sift(draft, draft.next);
      if (words === null) continue;
      if (words.length > 0) {
        for (const hole of words) draft.dropped[hole] = 1;
        goBack(draft, start);
        for (let again = start.at; again < at; ) again = readLine(draft, again);
      }
    }
    const { count, next, sentences, paragraphs } = draft;
    start = { at, count, next, sentences, paragraphs };
  }
  return closeDraft(draft);
}

/** How far the text was read at the start of a line. */
interface Mark {
  readonly at: number;
  readonly count: number;
  readonly next: number;
  readonly sentences: number;
  readonly paragraphs: number;
}

function goBack(draft: Draft, { count, next, sentences, paragraphs }: Mark): void {
  draft.count = count;
  draft.next = next;
  draft.sentences = sentences;
  draft.paragraphs = paragraphs;
  skipDropped(draft);
}

/** Goes on to the next hole that is one. */
function skipDropped(draft: Draft): void {
  while (draft.dropped[draft.next] === 1) draft.next++;
}

/** An outline being made. */
interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly spans: readonly Hole[];
  /** Words are not cut by blanks alone: language.unspaced or endings to cut. */
  readonly cuts: boolean;
  readonly caseless: boolean;
  holes: Int32Array;
  /** 1 for holes that are words after all. */
  readonly dropped: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  bits: Int32Array;
  place: Int32Array;
  sentence: Int32Array;
  paragraph: Int32Array;
  count: number;
  /** The next hole. */
  next: number;
  sentences: number;
  paragraphs: number;
  /** What the next word opens, bits of `START`. */
  pending: number;
  /** A stop was met: a capital or a hole would open a sentence. */
  stopped: boolean;
}

function openDraft(text: string, language: Language, spans: readonly Hole[], room: number): Draft {
  return {
    text,
    language,
    vocabulary: vocabularyOf(language),
    spans,
    cuts: language.unspaced || language.endings.length > 0,
    caseless: language.caseless,
    holes: new Int32Array(spans.length),
    dropped: new Uint8Array(spans.length),
    from: new Int32Array(room),
    to: new Int32Array(room),
    bits: new Int32Array(room),
    place: new Int32Array(room),
    sentence: new Int32Array(room),
    paragraph: new Int32Array(room),
    count: 0,
    next: 0,
    sentences: 0,
    paragraphs: 0,
    pending: START,
    stopped: false,
  };
}

function closeDraft(draft: Draft): Outline {
  const { holes, dropped, count } = draft;
  holes.fill(Math.max(0, count - 1), draft.next); // behind the text
  draft.holes = holes.filter((_, hole) => dropped[hole] === 0);
  return draft;
}

const COLUMNS = ['from', 'to', 'bits', 'place', 'sentence', 'paragraph'] as const;

/** Makes room for twice as many items. */
function grow(draft: Draft): void {
  for (const name of COLUMNS) {
    const wide = new Int32Array(2 * draft.count + 1);
    wide.set(draft[name]);
    draft[name] = wide;
  }
}

function push(draft: Draft, start: number, end: number, what: number, place: number): void {
  if (draft.stopped && what & (Is.word | Is.hole)) {
    const opens = Kind.upper | Kind.number;
    if (what & Is.hole || kindAt(draft.text, start) & opens) draft.pending |= Is.sentence;
    draft.stopped = false;
  }
  let own = what;
  if (draft.pending !== 0 && what & (Is.word | Is.hole | Is.dash)) {
    own |= draft.pending;
    draft.pending = 0;
  }
  const at = draft.count;
  if (at === draft.from.length) grow(draft);
  if (own & Is.sentence) draft.sentences++;
  if (own & Is.paragraph) draft.paragraphs++;
  draft.from[at] = start;
  draft.to[at] = end;
  draft.bits[at] = own;
  draft.place[at] = place;
  draft.sentence[at] = draft.sentences;
  draft.paragraph[at] = draft.paragraphs;
  draft.count = at + 1;
}

/** Reads one line, and the lines over which its holes go; says where the next begins. */
function readLine(draft: Draft, start: number): number {
  const { text, spans } = draft;
  draft.pending = START;
  draft.stopped = false;
  let at = start;
  let hole = spans[draft.next];
  let limit = hole?.from ?? text.length;
  while (at < text.length) {
    if (at >= limit && hole !== undefined) {
      draft.holes[draft.next++] = draft.count;
      skipDropped(draft);
      push(draft, hole.from, hole.to, Is.hole, -1);
      at = Math.max(at, hole.to);
      hole = spans[draft.next];
      limit = hole?.from ?? text.length;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit === 32) at++;
    else if (unit === 10 || unit === 13) return at + 1;
    else if (startsWord(unit)) at = readWord(draft, at, unit, limit);
    else {
      const what = markOf(unit);
      if (what !== 0) push(draft, at, at + 1, what, -1);
      if (what & Is.stop) draft.stopped = true;
      at++;
    }
  }
  return at;
}

/** What a word may hold of ASCII without a closer look, by unit: letters, digits and _, in lower case. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) =>
  kindOf(unit) & WORD || unit === 95 ? lowerUnit(unit) : 0,
);

/** Reads the word at `at`: letters and digits, and ' ’ - . between two of them; says where to go on. */
function readWord(draft: Draft, at: number, unit: number, limit: number): number {
  const { text, language, vocabulary } = draft;
  let hash = addUnit(HASH_START, lowerUnit(unit));
  let plain = unit < 128;
  let joined = false; // holds a hyphen
  let dotted = false; // holds a stop or a digit
  let end = at + 1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    const letter = code < 128 ? (PLAIN[code] as number) : 0;
    if (letter !== 0) {
      hash = addUnit(hash, letter);
      continue;
    }
    if (code >= 128) {
      if (code === 0x2019) {
        if (end + 1 >= limit || !(kindAt(text, end + 1) & WORD) || cliticAt(text, end)) break;
      } else if (!(kindOf(code) & WORD)) break;
      plain = false;
    } else {
      if (code !== 39 && code !== 45 && code !== 46) break;
      if (end + 1 >= limit || !(kindAt(text, end + 1) & WORD)) break;
      if (code === 39 && cliticAt(text, end)) break;
      if (code === 46 && end - at > 3 && !dotted && !hasDigit(text, at, end)) break;
      if (code === 45) joined = true;
      if (code === 46) dotted = true;
    }
    hash = addUnit(hash, code);
  }
  if (draft.cuts && language.unspaced && unit > 0x2e80) {
    end = cutWord(text, at, end, vocabulary);
    plain = false;
  }
  let skip = end;
  if (draft.cuts && language.endings.length > 0) {
    end -= endingOf(text.slice(at, end), language.endings);
    plain = false;
  }
  let own: number = Is.word;
  const clitic = cliticAt(text, end);
  if (clitic > 0) own |= Is.possessive;
  const place = plain
    ? placeOf(vocabulary.lexicon, endHash(hash), text, at, end)
    : findWord(vocabulary.lexicon, lowerOf(text, at, end));
  const known = place < 0 ? 0 : (vocabulary.bits[place] as number);
  const listed = known & ~Is.source;
  own |= known;
  if (listed === 0 && end - at > LONG && (joined || language.compounds))
    own |= bitsOfCompound(language, lowerOf(text, at, end));
  const kind = kindOf(unit);
  if (kind & Kind.upper) {
    own |= Is.capital;
    if (!(draft.pending || draft.stopped)) own &= ~VERBS;
    if (own & MINOR && isShouted(text, at, end)) own &= ~MINOR;
  } else if (draft.caseless && listed === 0) own |= Is.capital;
  const sign = unit === 35 || unit === 36; // #1, $5
  if ((sign && end > at + 1 ? kindAt(text, at + 1) : kind) & Kind.number) own |= Is.number;
  if (clitic > 0) skip = end + clitic;
  if (text.charCodeAt(end) === 46 && keepsStop(text, own, at, end, plain && !dotted)) skip = ++end;
  push(draft, at, end, own, place);
  return skip;
}

/** The word of an item in lower case, composed (NFC). */
export function wordAt(outline: Outline, item: number): string {
  const listed = outline.vocabulary.lexicon.words[outline.place[item] ?? -1];
  const [from, to] = [outline.from[item] as number, outline.to[item] as number];
  // A word that keeps its stop is written with it: no.
  if (listed !== undefined && listed.length === to - from) return listed;
  return lowerOf(outline.text, from, to);
}

/** The number of the word of an item, as `idOf` would give it. */
export function wordNumberAt(outline: Outline, item: number): number {
  return numberOf(wordAt(outline, item));
}

/** What a pronoun says of whom it means; null for every other word. */
export function genderAt(outline: Outline, item: number): Gender | null {
  return outline.vocabulary.genders[outline.place[item] as number] ?? null;
}

/** Whether the word of an item ends so; ASCII in lower case. */
export function endsWith(outline: Outline, item: number, ending: string): boolean {
  const start = (outline.to[item] as number) - ending.length;
  if (start < (outline.from[item] as number)) return false;
  for (let at = 0; at < ending.length; at++)
    if (lowerUnit(outline.text.charCodeAt(start + at)) !== ending.charCodeAt(at)) return false;
  return true;
}
