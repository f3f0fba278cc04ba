// What happens at four and at sixteen times the text.
//
// Copies are made hard on the index: every sentence of the corpus comes again with a quarter of its longer words
// replaced by others and a tenth by new ones, in another order, so that each place has many near-twins. Every copy
// brings twelve thousand new words, as many as a library of that size does: 28,000 words become 65,000 and 208,000.
// The time of building is the processor's, because a machine with neighbours has no other that can be compared; questions
// are put to all sizes in turn, so that a busy moment falls on each of them.

import { buildPack } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { openView } from '../../src/engine/corpus/layout.ts';
import { readQuery } from '../../src/engine/corpus/query.ts';
import { openSearcher } from '../../src/engine/corpus/search.ts';
import { findSeeds } from '../../src/engine/corpus/seeds.ts';
import { tokenize } from '../../src/engine/words/words.ts';
import { randomFrom } from '../engine/alterations.ts';
import type { TestQuery } from '../engine/queries.ts';
import { transcript } from '../engine/transcripts.ts';

export interface GrowthRow {
  readonly times: number;
  readonly textBytes: number;
  readonly packBytes: number;
  readonly buildSeconds: number;
  /** Memory of the process while building, beside what it held before; looked at after every source. */
  readonly buildBytes: number;
  /** Microseconds: each question after all others, the median of ROUNDS, the sizes in turn. */
  readonly median: number;
  readonly p95: number;
  readonly postings: number;
}

const ROUNDS = 9;
/** New words a copy. */
const NEW_WORDS = 12_000;

/** Builds corpora of so many times the text, then puts the questions to all of them in turn. */
export function measureGrowth(
  texts: readonly string[],
  queries: readonly TestQuery[],
  sizes: readonly number[],
): GrowthRow[] {
  const built = sizes.map((times) => ({ times, ...build(growTexts(texts, times), times) }));
  const asked = queries.map(({ quotation }) => quotation);
  const durations = ask(
    built.map(({ pack }) => Corpus.open([pack])),
    asked,
  );
  return built.map(({ pack, ...row }, i) => ({
    ...row,
    packBytes: pack.byteLength,
    median: durations[i]?.[asked.length >> 1] ?? 0,
    p95: durations[i]?.[Math.floor(asked.length * 0.95)] ?? 0,
    postings: countPostings(pack, asked),
  }));
}

function build(texts: readonly string[], times: number) {
  const textBytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const before = process.memoryUsage().rss;
  let highest = before;
  const look = (): void => {
    highest = Math.max(highest, process.memoryUsage().rss);
  };
  const label = { id: `x${times}`, title: '', version: '', publisher: '', licence: '' };
  const started = process.cpuUsage();
  const pack = buildPack(
    label,
    texts.map((text, i) => transcript(String(i), [text])),
    [],
    look,
  );
  const { user, system } = process.cpuUsage(started);
  look();
  return { textBytes, pack, buildSeconds: (user + system) / 1e6, buildBytes: highest - before };
}

/** For each corpus what each question took, µs, the quickest first. */
function ask(corpora: readonly Corpus[], asked: readonly string[]): number[][] {
  const rounds = corpora.map(() => asked.map((): number[] => []));
  for (let round = 0; round < ROUNDS; round++) {
    corpora.forEach((corpus, c) => {
      asked.forEach((quotation, q) => {
        const from = performance.now();
        corpus.find(quotation);
        rounds[c]?.[q]?.push((performance.now() - from) * 1000);
      });
    });
  }
  return rounds.map((questions) =>
    questions.map((times) => times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0).sort((a, b) => a - b),
  );
}

function countPostings(pack: ArrayBuffer, quotations: readonly string[]): number {
  const searcher = openSearcher(openView(pack));
  let read = 0;
  for (const quotation of quotations) {
    readQuery(searcher.view, searcher.query, tokenize(quotation));
    findSeeds(searcher.view, searcher.query, searcher.lookup, searcher.runs);
    read += searcher.lookup.postingsRead;
  }
  return read / quotations.length;
}

function growTexts(texts: readonly string[], times: number): string[] {
  const random = randomFrom(times);
  const words = texts.slice(0, 20).flatMap((text) => text.match(/[a-z]{5,}/g) ?? []);
  const copies = [...texts];
  for (let copy = 1; copy < times; copy++) {
    for (const text of texts) {
      const sentences = text.match(/[^.]+\.?/g) ?? [text];
      const mixed = sentences.map((sentence) =>
        sentence.replace(/[a-z]{5,}/g, (word) => {
          const chance = random();
          if (chance < 0.1)
            return `${(copy * NEW_WORDS + Math.floor(random() * NEW_WORDS)).toString(36)}x`;
          return chance < 0.35 ? (words[Math.floor(random() * words.length)] as string) : word;
        }),
      );
      copies.push(mixed.sort(() => random() - 0.5).join(''));
    }
  }
  return copies;
}
