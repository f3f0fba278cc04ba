// Rows as a load should make them, found the long way: from the text of each source and in the order of the text.
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import { tokenize } from '../../src/engine/words/words.ts';
import { cutSource } from '../../src/remote/passages.ts';
import { triplesOf } from '../../src/remote/triples.ts';

/** A triple's hash and the number of the passage it begins in. */
export type Gram = readonly [hash: bigint, passage: bigint];

/** All grams of the one pack of a corpus under its number; no source may fill a page. */
export function gramsOf(corpus: Corpus, pack: number): readonly Gram[] {
  return corpus.sources.flatMap((_, page) => {
    const text = corpus.text(page);
    const cuts = cutSource(corpus, page, text);
    const words = tokenize(text);
    const { count, low, high, word } = triplesOf(words);
    return Array.from({ length: count }, (_, i): Gram => {
      const start = words.start[word[i] as number] as number;
      const slot = cuts.findLastIndex(({ from }) => from <= start) + 1;
      const hash = (BigInt(high[i] as number) << 32n) | BigInt(low[i] as number);
      return [hash, (BigInt(pack) << 40n) | (BigInt(page) << 12n) | BigInt(slot)];
    });
  });
}

/** A line for each gram, without the equal ones, in any order. */
export function distinct(grams: readonly Gram[]): ReadonlySet<string> {
  return new Set(grams.map(([hash, passage]) => `${hash} ${passage}`));
}

/** The order of the table. */
export function compareGrams(a: Gram, b: Gram): number {
  const [x, y] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]];
  return Number(x > y) - Number(x < y);
}
