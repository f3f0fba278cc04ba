// Where the index lists the grams of a quotation: the seeds from which a search grows.
//
// At each word the quotation's rarest gram is looked up (grams.ts). A gram that contains another one's is not looked
// up, because the builder has left it out as well. Inside a long run the place is known, so that only every eighth
// word is asked for: another place that is nearly as good shares one of these grams.
// When every gram of the quotation is common ("the United States of America") nothing can be looked up, and the
// text is looked through once: less than 1 ms for 10 MB, exact places only.
// Cost: (quotation words) × (a bucket of postings), whatever the size of the corpus; 2 µs for 20 words.

import {
  bucketOf,
  extendGram,
  isCommon,
  LONGEST_GRAM,
  tokenBits,
  UNKNOWN,
  wordAt,
} from './grams.ts';
import type { PackView } from './layout.ts';
import type { Query } from './query.ts';
import { addSeed, type Runs } from './runs.ts';

/** Working space of a look-up, an entry a word; reused. */
export interface Lookup {
  /** The rarest gram that begins at a word, and how many words it has: 0 when there is none, UNREAD until asked. */
  gram: Uint32Array;
  size: Uint8Array;
  /** Postings read by the last look-up, for the bench. */
  postingsRead: number;
}

const UNREAD = 255;
/** Words between look-ups inside a long run. */
const STEP = 8;
/** A scan for boilerplate stops here: nobody looks at more places. */
const MOST_SCANNED = 256;
/** Shorter boilerplate is not worth a scan. */
const SHORTEST_SCAN = 3;

export function emptyLookup(): Lookup {
  return { ...columns(64), postingsRead: 0 };
}

function columns(capacity: number) {
  return { gram: new Uint32Array(capacity), size: new Uint8Array(capacity) };
}

/** Fills `runs` with the places the pack lists for grams of the quotation. */
export function findSeeds(view: PackView, query: Query, lookup: Lookup, runs: Runs): void {
  const { length } = query;
  runs.count = 0;
  runs.blocks = 0;
  runs.longTo = 0;
  if (lookup.gram.length < length) Object.assign(lookup, columns(length * 2));
  lookup.size.fill(UNREAD, 0, length);
  lookup.postingsRead = 0;
  let isListed = false;
  for (let i = 0; i < length; ) {
    const words = rarestGram(view, query, lookup, i);
    if (words === 0 || containsAnother(view, query, lookup, i, words)) {
      i++;
      continue;
    }
    readBucket(view, query, lookup, runs, i);
    isListed = true;
    i = Math.max(i + 1, Math.min(i + STEP, runs.longTo));
  }
  if (!isListed) scanText(view, query, runs);
}

/** Words of the shortest gram at word `i` that is not common; 0 when the quotation or the known words end before it. */
function rarestGram(view: PackView, query: Query, { gram, size }: Lookup, i: number): number {
  const known = size[i] as number;
  if (known !== UNREAD) return known;
  const { word, length } = query;
  const end = Math.min(length, i + LONGEST_GRAM);
  let hash = 0;
  size[i] = 0;
  for (let last = i; last < end; last++) {
    const next = word[last] as number;
    if (next === UNKNOWN) break;
    hash = extendGram(hash, next);
    const isAlone = last === i;
    const isRare = isAlone
      ? (view.wordWeight[next] as number) >= view.rareWeight
      : !isCommon(view.commonGrams, hash);
    if (!isRare) continue;
    gram[i] = hash;
    size[i] = last - i + 1;
    break;
  }
  return size[i] as number;
}

/** Whether the gram of so many words at word `i` contains the rarest gram of a later word. */
function containsAnother(
  view: PackView,
  query: Query,
  lookup: Lookup,
  i: number,
  words: number,
): boolean {
  for (let j = i + 1; j < i + words; j++) {
    const other = rarestGram(view, query, lookup, j);
    if (other > 0 && j + other <= i + words) return true;
  }
  return false;
}

/** Turns the postings of the gram at word `i` into seeds, as far as their check bits agree. */
function readBucket(view: PackView, query: Query, lookup: Lookup, runs: Runs, i: number): void {
  const { postings, postingBytes, bucketStart, buckets, tokens } = view;
  const gram = lookup.gram[i] as number;
  const to = i + (lookup.size[i] as number);
  const bits = tokenBits(tokens);
  const tokenMask = 2 ** bits - 1;
  const check = gram & (2 ** (8 * postingBytes - bits) - 1);
  const bucket = bucketOf(gram, buckets);
  const start = (bucketStart[bucket] as number) * postingBytes;
  const end = Math.min(postings.length, (bucketStart[bucket + 1] as number) * postingBytes);
  if (end > start) lookup.postingsRead += (end - start) / postingBytes;
  for (let at = start; at < end; at += postingBytes) {
    const high = postingBytes === 4 ? (postings[at + 3] as number) << 24 : 0;
    const posting =
      (postings[at] as number) |
      ((postings[at + 1] as number) << 8) |
      ((postings[at + 2] as number) << 16) |
      high;
    if (posting >>> bits === check) addSeed(view, query, runs, posting & tokenMask, i, to);
  }
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
