// Grams: runs of words as the index sees them, shared by the builder and the search.
//
// At each word of a text the shortest run of 1 to LONGEST_GRAM words that stands at most RARE times in the
// whole corpus is its rarest gram; of a single word its weight says whether it does. Only these are listed, so a list never holds more than RARE places, whatever
// the size of the corpus, and a four-word scrap is found as surely as a paragraph. The search walks the same
// way over the quotation: it lengthens the run while the set of common grams knows it, then looks it up.
// Grams are known by 32-bit hashes; when two share one, both sides count them as one. In one of some ten thousand grams
// that makes a rare one look common, and the search may pass over it; a quotation has others.
//
//   bucket  = high bits of the hash           posting = | check bits of the hash | token |  3 or 4 bytes
//                                                        what is left of the width  ⌈log2 N⌉ bits
// The check bits cost nothing and save looking at the text for 7 of 8 strangers in the same bucket.

import type { PackView } from './layout.ts';

/** Longer grams place more boilerplate without a scan and cost only entries in the set of common grams. */
export const LONGEST_GRAM = 8;
/** Postings per bucket: a table entry costs 4 bytes, reading a posting more about 1 ns. */
export const BUCKET = 16;

/** The hash of a gram one word longer; 0 is the empty gram. Never 0 itself: that marks an empty slot. */
export function extendGram(gram: number, word: number): number {
  let hash = Math.imul(gram ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(word + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}

/** Whether a gram stands too often in the corpus to be listed. */
export function isCommon(commonGrams: Uint32Array, gram: number): boolean {
  for (let slot = bucketOf(gram, commonGrams.length); ; slot++) {
    if (slot === commonGrams.length) slot = 0;
    const found = commonGrams[slot] as number;
    if (found === gram) return true;
    if (found === 0) return false;
  }
}

/** The bucket a gram's places stand in. */
export function bucketOf(gram: number, buckets: number): number {
  return ((gram / 0x1_0000_0000) * buckets) >>> 0;
}

/** How many bits a token number takes in a posting. */
export function tokenBits(tokens: number): number {
  return 32 - Math.clz32(tokens);
}

/** A number whose lowest so many bits are set, 31 at most. */
export function lowBits(bits: number): number {
  return ~(-1 << bits);
}

/** The number of a word a pack does not hold. */
export const UNKNOWN = -1;

/** The number of the word with a hash: its slot in the table of hashes, UNKNOWN when it has none. */
export function findWord(wordHash: Uint32Array, hash: number): number {
  const key = wordKey(hash);
  for (let slot = wordSlot(key, wordHash.length); ; slot++) {
    if (slot === wordHash.length) slot = 0;
    const found = wordHash[slot];
    if (found === key) return slot;
    if (found === 0) return UNKNOWN;
  }
}

/** A word's hash as the table holds it, where 0 marks a free slot. */
export function wordKey(hash: number): number {
  return hash || 1;
}

/** The slot at which the search for a key begins; it goes on to the next free one. */
export function wordSlot(key: number, slots: number): number {
  return bucketOf(key, slots);
}

/** The number of the word at a token. */
export function wordAt({ tokenLow, tokenHigh, highShift }: PackView, token: number): number {
  const low = tokenLow[token] as number;
  if (highShift < 0) return low;
  const bits = 8 >> highShift;
  const first = (token & ((1 << highShift) - 1)) * bits;
  return low | ((((tokenHigh[token >> highShift] as number) >>> first) & ((1 << bits) - 1)) << 16);
}
