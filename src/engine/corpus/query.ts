// A quotation as a pack sees it: the numbers of its words, and how much each of them tells.
//
// A word tells as many bits as it is rare: log2(all tokens / its occurrences), over all packs together. Words in
// square brackets are an editor's and tell nothing; words that no pack knows are as telling as very rare ones.
// Cost: a read of memory for the word and one for its weight, 15 ns a word.

import { FLAG_BRACKET, type Words } from '../words/words.ts';
import { findWord, UNKNOWN } from './grams.ts';
import type { PackView } from './layout.ts';

/** A quotation as one pack sees it; entries beyond `length` are left from earlier ones. */
export interface Query {
  length: number;
  /** The pack's number of each word, UNKNOWN when it has none. */
  word: Int32Array;
  /** Eighths of a bit; 0 for words in square brackets, which nobody claims were spoken. */
  weight: Int32Array;
  /** weightBefore[i] = sum of the weights of words 0 … i-1. */
  weightBefore: Int32Array;
}

// Weights in eighths of a bit.
/** "the" still counts a little; one odd name does not outweigh a sentence. */
const LEAST_WEIGHT = 8;
const MOST_WEIGHT = 112;
/** A word the packs do not know is about as telling as one they hold a few times. */
const UNKNOWN_WEIGHT = 100;

export function emptyQuery(): Query {
  return { length: 0, ...columns(64) };
}

function columns(capacity: number) {
  return {
    word: new Int32Array(capacity),
    weight: new Int32Array(capacity),
    weightBefore: new Int32Array(capacity + 1),
  };
}

/** Looks up the words of a quotation in one pack, and weighs them by it. */
export function readQuery({ wordHash, wordWeight }: PackView, query: Query, words: Words): void {
  const { length, hash, flag } = words;
  if (length > query.word.length) Object.assign(query, columns(length * 2));
  query.length = length;
  const { word, weight, weightBefore } = query;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const found = findWord(wordHash, hash[i] as number);
    word[i] = found;
    const known = found === UNKNOWN ? UNKNOWN_WEIGHT : clampWeight(wordWeight[found] as number);
    const own = ((flag[i] as number) & FLAG_BRACKET) !== 0 ? 0 : known;
    weight[i] = own;
    weightBefore[i] = sum;
    sum += own;
  }
  weightBefore[length] = sum;
}

/** Makes a word weigh the same in several packs: by its occurrences in all of them. */
export function shareWeights(views: readonly PackView[], queries: readonly Query[]): void {
  const tokens = views.reduce((sum, view) => sum + view.tokens, 0);
  for (let i = 0; i < (queries[0]?.length ?? 0); i++) {
    let count = 0;
    queries.forEach(({ word }, p) => {
      const number = word[i] as number;
      const view = views[p] as PackView;
      if (number !== UNKNOWN)
        count += view.tokens * 2 ** (-(view.wordWeight[number] as number) / 8);
    });
    const shared =
      count === 0 ? UNKNOWN_WEIGHT : clampWeight(Math.round(8 * Math.log2(tokens / count)));
    for (const { weight } of queries) if (weight[i] !== 0) weight[i] = shared;
  }
  queries.forEach(sumWeights);
}

/** Brings `weightBefore` in line with the weights. */
export function sumWeights({ length, weight, weightBefore }: Query): void {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    weightBefore[i] = sum;
    sum += weight[i] as number;
  }
  weightBefore[length] = sum;
}

/** Eighths of a bit within reasonable bounds. */
export function clampWeight(weight: number): number {
  return Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, weight));
}

/** The information in words `from` up to `to`. */
export function weightOf({ weightBefore }: Query, from: number, to: number): number {
  return (weightBefore[to] as number) - (weightBefore[from] as number);
}
