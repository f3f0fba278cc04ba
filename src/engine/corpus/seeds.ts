// Where the index lists the grams of a quotation: the seeds from which a search grows.
//
// At each word the quotation's rarest gram is looked up (grams.ts). A gram that contains another one's is not looked
// up, because the builder has left it out as well; such a gram ends where the next word's does. Inside a long run the
// place is known, so that only its first words are asked for and one near its end: another place that is nearly as good
// shares one of these grams, but for 6 of 6,968 generated questions, which lose a second place.
// When every gram of the quotation is common ("the United States of America") nothing can be looked up, and the
// text is looked through once: less than 1 ms for 10 MB, exact places only.
// Cost: (quotation words) × (a bucket of postings), whatever the size of the corpus; 2 µs for 20 words.

import {
  bucketOf,
  extendGram,
  isCommon,
  LONGEST_GRAM,
  lowBits,
  tokenBits,
  UNKNOWN,
  wordAt,
} from './grams.ts';
import type { PackView } from './layout.ts';
import type { Query } from './query.ts';
import { addSeed, type Runs } from './runs.ts';

/** What a look-up is told of the quotation's rarest grams, one after the other; reused. */
export interface Lookup {
  /** The rarest gram of the word last asked for, and the word after its last one; the hash is 0 when there is none. */
  gram: number;
  to: number;
  /** Postings read by the last look-up, for the bench. */
  postingsRead: number;
}

/** Inside a long run the last look-up is so many words before its end, and two are not closer. */
const STEP = 8;
/** A scan for boilerplate stops here: nobody looks at more places. */
const MOST_SCANNED = 256;
/** Shorter boilerplate is not worth a scan. */
const SHORTEST_SCAN = 3;

export function emptyLookup(): Lookup {
  return { gram: 0, to: 0, postingsRead: 0 };
}

/** Fills `runs` with the places the pack lists for grams of the quotation. */
export function findSeeds(view: PackView, query: Query, lookup: Lookup, runs: Runs): void {
  const { length } = query;
  runs.count = 0;
  runs.blocks = 0;
  runs.longTo = 0;
  lookup.postingsRead = 0;
  lookup.to = 0;
  let isListed = false;
  readGram(view, query, lookup, 0);
  for (let i = 0; i < length; ) {
    const { gram, to } = lookup;
    readGram(view, query, lookup, i + 1);
    // A gram that ends where the next one does contains it.
    if (gram === 0 || (lookup.gram !== 0 && lookup.to === to)) {
      i++;
      continue;
    }
    lookup.postingsRead += readBucket(view, query, runs, gram, i, to);
    isListed = true;
    const { longTo } = runs;
    const next = Math.max(i + 1, Math.min(i + STEP, longTo), longTo - STEP);
    if (next > i + 1) readGram(view, query, lookup, next);
    i = next;
  }
  if (!isListed) scanText(view, query, runs);
}

/**
 * Finds the rarest gram of word `i`, the shortest that is not common; there is none when the quotation or the known
 * words end before it. Words are asked for in order: a run that holds a rare one is rare itself, so the rarest gram of
 * a word never ends before that of an earlier word, and shorter runs need not be looked for.
 */
function readGram(view: PackView, query: Query, lookup: Lookup, i: number): void {
  const { word, length } = query;
  const least = lookup.to;
  const end = Math.min(length, i + LONGEST_GRAM);
  let hash = 0;
  lookup.gram = 0;
  for (let last = i; last < end; last++) {
    const next = word[last] as number;
    if (next === UNKNOWN) return;
    hash = extendGram(hash, next);
    const to = last + 1;
    if (to < least) continue;
    const isAlone = last === i;
    const isRare = isAlone
      ? (view.wordWeight[next] as number) >= view.rareWeight
      : !isCommon(view.commonGrams, hash);
    if (!isRare) continue;
    lookup.gram = hash;
    lookup.to = to;
    return;
  }
}

/** Turns the postings of a gram, words `i` up to `to`, into seeds, as far as their check bits agree; returns how many it read. */
function readBucket(
  view: PackView,
  query: Query,
  runs: Runs,
  gram: number,
  i: number,
  to: number,
): number {
  const { postings, postingBytes, bucketStart, buckets, tokens } = view;
  const bits = tokenBits(tokens);
  const tokenMask = lowBits(bits);
  const check = gram & lowBits(8 * postingBytes - bits);
  const bucket = bucketOf(gram, buckets);
  const start = (bucketStart[bucket] as number) * postingBytes;
  const end = Math.min(postings.length, (bucketStart[bucket + 1] as number) * postingBytes);
  for (let at = start; at < end; at += postingBytes) {
    const high = postingBytes === 4 ? (postings[at + 3] as number) << 24 : 0;
    const posting =
      (postings[at] as number) |
      ((postings[at + 1] as number) << 8) |
      ((postings[at + 2] as number) << 16) |
      high;
    if (posting >>> bits === check) addSeed(view, query, runs, posting & tokenMask, i, to);
  }
  return Math.max(0, end - start) / postingBytes;
}

/**
 * Boilerplate: every gram stands too often to be listed, so the whole text is looked through for the rarest word,
 * which the engine's own `indexOf` does at memory speed.
 */
function scanText(view: PackView, query: Query, runs: Runs): void {
  const { word, weight, length } = query;
  if (length < SHORTEST_SCAN || word.subarray(0, length).includes(UNKNOWN)) return;
  let rarest = 0;
  for (let i = 1; i < length; i++) {
    if ((weight[i] as number) > (weight[rarest] as number)) rarest = i;
  }
  const low = (word[rarest] as number) & 0xffff;
  let found = 0;
  let at = view.tokenLow.indexOf(low);
  for (; at >= 0 && found < MOST_SCANNED; at = view.tokenLow.indexOf(low, at + 1)) {
    const token = at - rarest;
    let same = 0;
    while (same < length && wordAt(view, token + same) === word[same]) same++;
    if (same < length) continue;
    addSeed(view, query, runs, token, 0, length);
    found++;
  }
}
