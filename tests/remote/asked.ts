// What tests ask of a shared library, and how its answers are compared with those of the packs themselves.
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Address } from '../../src/remote/address.ts';
import { lookUp } from '../../src/remote/lookup.ts';
import { packPassages } from '../../src/remote/transcripts.ts';
import { triplesToAsk } from '../../src/remote/triples.ts';
import { isHit, type TestQuery } from '../engine/queries.ts';

/** The places of a library for some quotations, asked like a page, as a corpus on top of `own`. */
export async function corpusFrom(
  address: Address,
  quotations: readonly string[],
  own: Corpus,
): Promise<Corpus> {
  const answer = await lookUp(address, quotations.map(triplesToAsk), { patience: 30_000 });
  if (answer.state === 'failed') throw new Error(`${answer.why} ${answer.told}`);
  const pack = packPassages(answer.passages, 'test');
  return pack ? own.with(pack) : own;
}

/** Whether the right place comes first, or first with its equals, in a corpus that holds all of `whole` or a part of
 * it under the same ids. */
export function isFirst(query: TestQuery, corpus: Corpus, whole: Corpus): boolean {
  const found = corpus.find(query.quotation);
  const best = found[0]?.score ?? 0;
  const numbers = new Map(whole.sources.map(({ id }, number) => [id, number]));
  return found.some(({ score, source, segments }) => {
    const number = numbers.get(corpus.sources[source]?.id ?? '');
    if (score < best || number === undefined) return false;
    const text = whole.text(number);
    return segments.some(({ fromB, toB }) => {
      const words = corpus.text(source, fromB, toB);
      for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
        if (isHit(query, { source: number, from, to: from + words.length })) return true;
      return false;
    });
  });
}
