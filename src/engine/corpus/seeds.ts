// Where the index lists the grams of a quotation: the seeds from which a search grows.
//
// At each word the quotation's rarest gram is looked up (grams.ts). A gram that contains another one's is not looked
// up, because the builder has left it out as well. All words take each step together, and what a step reads is asked
// for before any of it is judged: the reads do not wait for one another, so a cold memory is waited for once a step
// rather than once a word.
// When every gram of the quotation is common ("the United States of America") nothing can be looked up, and the
// text is looked through once: less than 1 ms for 10 MB, exact places only.
// Cost: (quotation words) × (a bucket of postings), whatever the size of the corpus; 3 µs for 20 words.

import {
  bucketOf,
  dropRedundant,
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

/** Working space of a look-up, a column entry a word; reused. */
export interface Lookup {
  /** The rarest gram that begins at a word, and how many words it has; 0 when it is not looked up. */
  gram: Uint32Array;
  size: Uint8Array;
  /** The words still in question, what was read for each of them, and where its postings end. */
  open: Int32Array;
  read: Uint32Array;
  end: Uint32Array;
  /** Postings read by the last look-up, for the bench. */
  postingsRead: number;
  touched: number;
}

/**
 * Inside a long run grams are looked up only so many words apart: the place is known, and another place that is nearly
 * as good shares one of them.
 */
const STEP = 6;
/** A scan for boilerplate stops here: nobody looks at more places. */
const MOST_SCANNED = 256;
/** Shorter boilerplate is not worth a scan. */
const SHORTEST_SCAN = 3;

export function emptyLookup(): Lookup {
  return { ...columns(64), postingsRead: 0, touched: 0 };
}

function columns(capacity: number) {
  return {
    gram: new Uint32Array(capacity),
    size: new Uint8Array(capacity),
    open: new Int32Array(capacity),
    read: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
  };
}

/** Fills `runs` with all places the pack lists for grams of the quotation. */
export function findSeeds(view: PackView, query: Query, lookup: Lookup, runs: Runs): void {
  runs.count = 0;
  runs.blocks = 0;
  runs.longTo = 0;
  if (lookup.gram.length < query.length) Object.assign(lookup, columns(query.length * 2));
  chooseGrams(view, query, lookup);
  dropRedundant(lookup.size, query.length);
  const lookups = findBuckets(view, query, lookup);
  readBuckets(view, query, lookup, runs, lookups);
  if (lookups === 0) scanText(view, query, runs);
}

/** At each word the shortest gram that is not common; none when the quotation or the known words end before it. */
function chooseGrams(view: PackView, { word, length }: Query, lookup: Lookup): void {
  const { commonGrams, wordWeight, rareWeight } = view;
  const { gram, size, open, read } = lookup;
  const mask = commonGrams.length - 1;
  let left = 0;
  for (let i = 0; i < length; i++) {
    const only = word[i] as number;
    size[i] = 0;
    if (only === UNKNOWN) continue;
    gram[i] = extendGram(0, only);
    if ((wordWeight[only] as number) >= rareWeight) size[i] = 1;
    else open[left++] = i;
  }
  for (let words = 2; words <= LONGEST_GRAM && left > 0; words++) {
    let fitting = 0;
    for (let k = 0; k < left; k++) {
      const i = open[k] as number;
      const last = i + words - 1;
      if (last >= length || word[last] === UNKNOWN) continue;
      const longer = extendGram(gram[i] as number, word[last] as number);
      gram[i] = longer;
      open[fitting] = i;
      read[fitting] = commonGrams[longer & mask] as number;
      fitting++;
    }
    left = 0;
    for (let k = 0; k < fitting; k++) {
      const i = open[k] as number;
      if (read[k] !== 0 && isCommon(commonGrams, gram[i] as number)) open[left++] = i;
      else size[i] = words;
    }
  }
}

/** Reads where the postings of each gram begin and end; returns how many grams are looked up. */
function findBuckets(view: PackView, { length }: Query, lookup: Lookup): number {
  const { gram, size, open, read, end } = lookup;
  const { bucketStart, buckets, postings, postingBytes } = view;
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (size[i] === 0) continue;
    const bucket = bucketOf(gram[i] as number, buckets);
    open[count] = i;
    read[count] = (bucketStart[bucket] as number) * postingBytes;
    end[count] = Math.min(postings.length, (bucketStart[bucket + 1] as number) * postingBytes);
    count++;
  }
  let touched = 0;
  let bytes = 0;
  for (let k = 0; k < count; k++) {
    const first = read[k] as number;
    const after = end[k] as number;
    if (first >= after) continue;
    bytes += after - first;
    touched |= (postings[first] as number) | (postings[after - 1] as number);
  }
  lookup.touched = touched;
  lookup.postingsRead = bytes / postingBytes;
  return count;
}

/** Turns the postings of the look-ups into seeds, as far as their check bits agree. */
function readBuckets(
  view: PackView,
  query: Query,
  lookup: Lookup,
  runs: Runs,
  count: number,
): void {
  const { postings, postingBytes, tokens } = view;
  const { gram, size, open, read, end } = lookup;
  const bits = tokenBits(tokens);
  const tokenMask = 2 ** bits - 1;
  const checkMask = 2 ** (8 * postingBytes - bits) - 1;
  let resume = 0;
  for (let k = 0; k < count; k++) {
    const i = open[k] as number;
    const to = i + (size[i] as number);
    if (i < resume && to <= runs.longTo) continue;
    resume = i + STEP;
    const check = (gram[i] as number) & checkMask;
    const after = end[k] as number;
    for (let at = read[k] as number; at < after; at += postingBytes) {
      const high = postingBytes === 4 ? (postings[at + 3] as number) << 24 : 0;
      const posting =
        (postings[at] as number) |
        ((postings[at + 1] as number) << 8) |
        ((postings[at + 2] as number) << 16) |
        high;
      if (posting >>> bits === check) addSeed(view, query, runs, posting & tokenMask, i, to);
    }
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
