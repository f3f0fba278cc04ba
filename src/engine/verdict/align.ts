/**
 * Aligns a quotation with the stretch of the record it was taken from, word by word.
 *
 * Both texts are read as units (units.ts); path.ts finds the cheapest path under the prices below; changes.ts
 * makes a readable list of changes of it. The price of letting one word stand for another falls with the
 * letters they share at both ends, so that "nation" meets "nations" and not "notion's" neighbour.
 * Optimal, not greedy: tests compare it with a full-matrix twin.
 */

import type { Segment } from '../corpus/corpus.ts';
import type { Span } from '../quotes/quotes.ts';
import { type Change, listChanges } from './changes.ts';
import { findPath, type Path, type Step } from './path.ts';
import { type SmallWords, smallWordsOf, wordsIn } from './smallwords.ts';
import { type Reading, readUnits, spanOf, type Unit } from './units.ts';

export type { Change, ChangeKind } from './changes.ts';
export { BREAK } from './units.ts';

/** What happened between record and quotation. A is the quotation, B the record. */
export interface Alignment {
  /** In the order of the quotation. */
  readonly changes: readonly Change[];
  /** Share of the quotation's words outside brackets that stand, in order, in the record; 0 … 1. */
  readonly share: number;
  /** How many words that share is of. */
  readonly words: number;
  /** Runs of words both texts hold. */
  readonly segments: readonly Segment[];
  /** Where the quoted words stand in the record; null when none does. */
  readonly span: Span | null;
  /** Price of the path; 0 for the same words. */
  readonly cost: number;
  readonly quotation: Reading;
  readonly record: Reading;
}

/** Aligns a quotation with a record; `language` is a code like 'en' (also the default). */
export function align(quotation: string, record: string, language?: string): Alignment {
  return alignReading(readUnits(quotation, smallWordsOf(language)), record, language);
}

/** The same for a quotation read before, to be compared with several records. */
export function alignReading(quotation: Reading, record: string, language?: string): Alignment {
  const small = smallWordsOf(language);
  return compare(quotation, readUnits(record, small), small);
}

/** A path, and which of its steps are words both texts hold. */
interface Way extends Path {
  readonly stands: (step: Step) => boolean;
}

/** The first place where the record holds the very words: the path that costs nothing, found without the matrix. */
function findVerbatim(a: readonly Unit[], b: readonly Unit[]): Way | null {
  for (let start = 0; start + a.length <= b.length; start++) {
    let i = 0;
    while (i < a.length && a[i]?.key === b[start + i]?.key) i++;
    if (i < a.length) continue;
    const steps = a.map((_, at) => ({ kind: 'pair', a: at, b: start + at }) as const);
    return { cost: 0, steps, stands: () => true };
  }
  return null;
}

function findCheapest(a: Reading, b: Reading, small: SmallWords): Way {
  const prices = pricesOf(a, b, small);
  const path = findPath({ n: a.units.length, m: b.units.length, ...prices });
  return { ...path, stands: (step) => step.kind === 'pair' && prices.isSame(step.a, step.b) };
}

function compare(a: Reading, b: Reading, small: SmallWords): Alignment {
  const { cost, steps, stands } = findVerbatim(a.units, b.units) ?? findCheapest(a, b, small);
  const kept = steps.filter(stands);
  const words = a.units.filter((unit) => !unit.bracket).length;
  const plainKept = kept.filter((step) => !a.units[step.a]?.bracket).length;
  const first = kept[0];
  const last = kept[kept.length - 1];
  return {
    changes: listChanges(a, b, steps, stands, small),
    share: words === 0 ? 0 : plainKept / words,
    words,
    segments: segmentsOf(a.units, b.units, kept),
    span:
      first && last
        ? { from: b.units[first.b]?.from ?? 0, to: b.units[last.b]?.to ?? b.text.length }
        : null,
    cost,
    quotation: a,
    record: b,
  };
}

// Prices. OPEN (path.ts) is paid once for a run of added or left-out words.
/** Leaving a word out. Function words weigh less, so that of two equal paths the one keeping content words wins. */
const LEAVE_FUNCTION_WORD = 2;
const LEAVE_CONTENT_WORD = 4;
const LEAVE_SOUND = 1;
/** Adding a word is rarer by far than leaving one out: a path should find the quotation's words in the record. */
const ADD_FUNCTION_WORD = 15;
const ADD_CONTENT_WORD = 17;
/** One word for another: cheaper than leaving one and adding the other (2 · OPEN + 17 and more). */
const REPLACE_LIKE = 8;
const REPLACE_UNLIKE = 20;
/** Words in brackets are an editor's and say so; standing for words of the record is their use. */
const BRACKETED = 1;
const REPLACE_BRACKETED = 0;
/** At an ellipsis any number of words may be left out for next to nothing. */
const JUMP_MARKED = 1;
/** Elsewhere a jump costs as much as leaving out five words one by one: shorter losses are no jumps. */
const JUMP_BARE = 26;
/** Two ways to write the same ("'s" and "is"): not quite nothing, so that the identical word wins. */
const SAME = 1;

/** The prices as functions of unit numbers. */
export function pricesOf(a: Reading, b: Reading, small: SmallWords) {
  const light = (['functionWords', 'pronouns', 'intensifiers'] as const).map((list) =>
    wordsIn(small, list),
  );
  const isLight = (unit: Unit) => light.some((words) => words.has(unit.key));
  const addPrices = a.units.map((unit) =>
    unit.bracket ? BRACKETED : isLight(unit) ? ADD_FUNCTION_WORD : ADD_CONTENT_WORD,
  );
  const leftPrices = b.units.map((unit) => {
    if (unit.bracket === 'square') return BRACKETED; // the record's own notes: [applause]
    if (wordsIn(small, 'sounds').has(unit.key)) return LEAVE_SOUND;
    return isLight(unit) ? LEAVE_FUNCTION_WORD : LEAVE_CONTENT_WORD;
  });
  const [wordsA, idsA] = numberKeys(a.units);
  const [wordsB, idsB] = numberKeys(b.units);
  const same = sameWords(small);
  const partnersA = wordsA.map((word) => same.get(word));
  // Price of each two different words, worked out when first asked for; UNKNOWN until then.
  const known = new Uint8Array(wordsA.length * wordsB.length).fill(UNKNOWN);
  const pairPrice = (i: number, j: number): number => {
    const at = (idsA[i] as number) * wordsB.length + (idsB[j] as number);
    let price = known[at] as number;
    if (price === UNKNOWN) {
      const word = wordsB[idsB[j] as number] as string;
      price = partnersA[idsA[i] as number]?.has(word)
        ? SAME
        : priceOf(wordsA[idsA[i] as number] as string, word);
      known[at] = price;
    }
    return price;
  };
  return {
    add: (i: number) => addPrices[i] as number,
    left: (j: number) => leftPrices[j] as number,
    jump: (i: number) => (a.units[i]?.gap ? JUMP_MARKED : JUMP_BARE),
    pair: (i: number, j: number) => {
      const price = pairPrice(i, j);
      if (price <= SAME) return price;
      const unit = a.units[i] as Unit;
      if (unit.bracket) return REPLACE_BRACKETED;
      return unit.touched ? Math.min(price, REPLACE_LIKE) : price;
    },
    /** Whether both count as the same word. */
    isSame: (i: number, j: number) => pairPrice(i, j) <= SAME,
  };
}

const UNKNOWN = 255;

function priceOf(a: string, b: string): number {
  if (a === b) return 0;
  return REPLACE_UNLIKE - Math.round((REPLACE_UNLIKE - REPLACE_LIKE) * likeness(a, b));
}

/** The different keys of a text, and for each unit the number of its key. */
function numberKeys(units: readonly Unit[]): [readonly string[], Int32Array] {
  const numbers = new Map<string, number>();
  const ids = new Int32Array(units.length);
  units.forEach((unit, i) => {
    const number = numbers.get(unit.key) ?? numbers.size;
    numbers.set(unit.key, number);
    ids[i] = number;
  });
  return [[...numbers.keys()], ids];
}

/** How alike two words are by the letters they share at both ends, 0 … 1. Two numbers are half alike at least. */
export function likeness(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail++;
  const alike = (head + tail) / most;
  return a.startsWith('#') && b.startsWith('#') ? Math.max(alike, 0.5) : alike;
}

type Partners = ReadonlyMap<string, ReadonlySet<string>>;

const partners = new Map<string, Partners>();

/** For each word the words that are another way to write it. */
function sameWords(small: SmallWords): Partners {
  const ready = partners.get(small.language);
  if (ready) return ready;
  const made = new Map<string, Set<string>>();
  for (const pair of small.same.split(' ').filter(Boolean)) {
    const [a = '', b = ''] = pair.split('=');
    made.set(a, (made.get(a) ?? new Set()).add(b));
    made.set(b, (made.get(b) ?? new Set()).add(a));
  }
  partners.set(small.language, made);
  return made;
}

function segmentsOf(a: readonly Unit[], b: readonly Unit[], kept: readonly Step[]): Segment[] {
  const segments: Segment[] = [];
  let start: Step | null = null;
  kept.forEach((step, i) => {
    start ??= step;
    const next = kept[i + 1];
    if (next && next.a === step.a + 1 && next.b === step.b + 1) return;
    const spanA = spanOf(a, start.a, step.a);
    const spanB = spanOf(b, start.b, step.b);
    segments.push({ fromA: spanA.from, toA: spanA.to, fromB: spanB.from, toB: spanB.to });
    start = null;
  });
  return segments;
}
