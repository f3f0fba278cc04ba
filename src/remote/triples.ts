// Word triples as a shared library knows them: all that ever leaves the device.
//
// A text becomes the engine's normalised words; every three in a row, and every three with one left out before the
// last, become one 64-bit number, two 32-bit halves mixed from the words' own hashes with different beginnings. Those
// with a gap are for quotations of a few words, one of which was exchanged in the middle. The number says nothing by
// itself, but whoever holds the words can make it again: README.md says what that means. Two triples that differ in one
// word never share a number, others by chance once in 2⁶⁴.
// Cost: 40 ns a word.

import { extendGram } from '../engine/corpus/grams.ts';
import { FLAG_BRACKET, FLAG_GAP, tokenize, type Words } from '../engine/words/words.ts';

/** Triples in the order of the text: triple i begins at word `word[i]` and has the number high[i] · 2³² + low[i]. */
export interface Triples {
  readonly count: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly word: Uint32Array;
}

/** So many triples of one quotation are asked at most, spread over it: a long one is found by any of them. */
const MOST_ASKED = 12;
/** Fewer words are asked for with gaps as well; more have three in a row left after any small change. */
const SHORT = 8;
/** Words from the first to the last of a triple, with what its two halves begin with. */
const TOGETHER = { reach: 2, low: 0, high: 0x5bd1e995 };
const APART = { reach: 3, low: 0x1b873593, high: 0x27d4eb2f };
const BOTH = [TOGETHER, APART] as const;

/** All triples of a source's text. They overwrite those of `room` where they fit; reuse one to avoid allocation. */
export function triplesOf(words: Pick<Words, 'length' | 'hash'>, room?: Triples): Triples {
  return hashTriples(words, BOTH, () => true, room);
}

/**
 * The triples of a quotation that can stand in a source: none over an ellipsis, none with an editor's words in
 * square brackets; at most MOST_ASKED. None for fewer than three words.
 */
export function triplesToAsk(quotation: string): Triples {
  const words = tokenize(quotation);
  const { flag, length } = words;
  const all = hashTriples(words, length < SHORT ? BOTH : [TOGETHER], (from, to) => {
    for (let i = from; i <= to; i++) {
      const each = flag[i] as number;
      if ((each & FLAG_BRACKET) !== 0 || (i > from && (each & FLAG_GAP) !== 0)) return false;
    }
    return true;
  });
  return all.count <= MOST_ASKED ? all : spread(all);
}

function hashTriples(
  { length, hash }: Pick<Words, 'length' | 'hash'>,
  kinds: readonly (typeof TOGETHER)[],
  isAsked: (from: number, to: number) => boolean,
  room?: Triples,
): Triples {
  const most = kinds.length * length;
  const { low, high, word } = room && room.low.length >= most ? room : roomFor(most);
  let count = 0;
  for (let i = 0; i < length; i++) {
    for (const kind of kinds) {
      const last = i + kind.reach;
      if (last >= length || !isAsked(i, last)) continue;
      const a = hash[i] as number;
      const b = hash[i + 1] as number;
      const c = hash[last] as number;
      low[count] = extendGram(extendGram(extendGram(kind.low, a), b), c);
      high[count] = extendGram(extendGram(extendGram(kind.high, a), b), c);
      word[count++] = i;
    }
  }
  return { count, low, high, word };
}

function roomFor(most: number): Triples {
  const column = () => new Uint32Array(most);
  return { count: 0, low: column(), high: column(), word: column() };
}

/** As many as may be asked, at even distances. */
function spread({ count, low, high, word }: Triples): Triples {
  const kept = Uint32Array.from({ length: MOST_ASKED }, (_, i) =>
    Math.floor(((i + 0.5) * count) / MOST_ASKED),
  );
  const pick = (column: Uint32Array) => kept.map((i) => column[i] as number);
  return { count: MOST_ASKED, low: pick(low), high: pick(high), word: pick(word) };
}
