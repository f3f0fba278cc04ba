// The builder's second half: from numbered words to the index of rarest grams (see grams.ts).
//
// Length by length, the grams that are still common are counted by their hashes (tally.ts), the surely rare ones
// told apart first; those that stand more than RARE times go into the set of common grams and grow by a word.
// A gram that holds another listed gram is dropped: whoever quotes the longer one quotes the shorter one too,
// and is led to the same place by it (seeds.ts leaves it out as well). That saves a third of the postings and not one hit.
// Cost: linear, about 0.15 µs a word; 14 bytes a token at the peak.

import { BUCKET, bucketOf, extendGram, LONGEST_GRAM, tokenBits } from './grams.ts';
import { type PackParts, RARE, weightOfCount } from './layout.ts';
import { countKey, countOf, emptyTally, keysAbove } from './tally.ts';

type GramParts = Pick<PackParts, 'commonGrams' | 'bucketStart' | 'postings' | 'postingBytes'>;

/** As a power of two, how many tokens there are to a shared counter: fewer counters fit a cache, but tell less. */
const SHARING = 2;

/** Indexes the words of all tokens; grams do not run over the end of a source. */
export function indexGrams(
  tokenWord: Uint32Array,
  wordWeight: Uint8Array,
  sourceToken: Uint32Array,
): GramParts {
  const { gram, length, common, free } = chooseGrams(tokenWord, wordWeight, sourceToken);
  const places = dropRedundant(length, free);
  return {
    commonGrams: hashSet(common),
    ...writePostings(gram, places, tokenBits(tokenWord.length)),
  };
}

/** Per token the hash and length (0 = none) of the rarest gram that begins there, all common grams, and a free column. */
function chooseGrams(tokenWord: Uint32Array, wordWeight: Uint8Array, sourceToken: Uint32Array) {
  const tokens = tokenWord.length;
  const gram = new Uint32Array(tokens);
  const length = new Uint8Array(tokens);
  const common: Uint32Array[] = [];
  const rareWeight = weightOfCount(RARE, tokens);
  /** Tokens whose gram is still common. */
  const column = new Uint32Array(tokens);
  let open: Uint32Array = column;
  let kept = 0;
  for (let token = 0; token < tokens; token++) {
    const word = tokenWord[token] as number;
    gram[token] = extendGram(0, word);
    if ((wordWeight[word] as number) >= rareWeight) length[token] = 1;
    else open[kept++] = token;
  }
  open = open.subarray(0, kept);
  for (let size = 2; size <= LONGEST_GRAM && open.length > 0; size++) {
    const counters = openCounters(open.length);
    open = lengthenGrams(open, size, gram, tokenWord, sourceToken, counters);
    const suspects = dropSurelyRare(open, gram, length, size, counters); // in the column of open
    const tally = emptyTally();
    for (const token of suspects) countKey(tally, gram[token] as number);
    common.push(keysAbove(tally, RARE).sort());
    kept = 0;
    for (let i = 0; i < suspects.length; i++) {
      const token = suspects[i] as number;
      const isFrequent = exceeds(countOf(tally, gram[token] as number));
      length[token] = size * (1 - isFrequent);
      open[kept] = token;
      kept += isFrequent;
    }
    open = open.subarray(0, kept);
  }
  return { gram, length, common, free: column };
}

/**
 * Counters, each shared by several grams: where all that share one stand at most RARE times together, each of them
 * does, which tells most of the rare ones.
 */
interface Counters {
  readonly counts: Uint8Array;
  /** The high bits of a hash that are left are the number of its counter. */
  readonly shift: number;
}

function openCounters(grams: number): Counters {
  const shift = Math.min(31, Math.clz32(grams) + SHARING);
  return { counts: new Uint8Array(2 ** (32 - shift)), shift };
}

/** Lengthens the grams of the open tokens to `size` words and counts them; leaves out those that do not fit the source. */
function lengthenGrams(
  open: Uint32Array,
  size: number,
  gram: Uint32Array,
  tokenWord: Uint32Array,
  sourceToken: Uint32Array,
  { counts, shift }: Counters,
): Uint32Array {
  let kept = 0;
  let end = 0;
  let source = 0;
  for (let i = 0; i < open.length; i++) {
    const token = open[i] as number;
    while (end <= token) end = sourceToken[++source] as number;
    if (token + size > end) continue;
    const longer = extendGram(gram[token] as number, tokenWord[token + size - 1] as number);
    const count = counts[longer >>> shift] as number;
    counts[longer >>> shift] = count + 1 - exceeds(count);
    gram[token] = longer;
    open[kept++] = token;
  }
  return open.subarray(0, kept);
}

/** Notes the grams that are surely rare; gives the tokens that are left, in the same column. */
function dropSurelyRare(
  open: Uint32Array,
  gram: Uint32Array,
  length: Uint8Array,
  size: number,
  { counts, shift }: Counters,
): Uint32Array {
  let kept = 0;
  for (let i = 0; i < open.length; i++) {
    const token = open[i] as number;
    const isSuspect = exceeds(counts[(gram[token] as number) >>> shift] as number);
    length[token] = size * (1 - isSuspect);
    open[kept] = token;
    kept += isSuspect;
  }
  return open.subarray(0, kept);
}

/** 1 when a count is more than RARE, else 0; without a branch, which would be guessed wrong every third time. */
function exceeds(count: number): number {
  return (RARE - count) >>> 31;
}

/** An open-addressing set, three quarters full; 0 marks a free slot. */
function hashSet(columns: readonly Uint32Array[]): Uint32Array {
  const count = columns.reduce((sum, column) => sum + column.length, 0);
  const set = new Uint32Array(Math.ceil((count * 4) / 3) + 1);
  for (const column of columns) {
    for (const value of column) {
      let slot = bucketOf(value, set.length);
      while (set[slot] !== 0 && set[slot] !== value) slot = slot + 1 < set.length ? slot + 1 : 0;
      set[slot] = value;
    }
  }
  return set;
}

/** The tokens at which a gram begins that contains no other one, at the end of the column `places`. */
function dropRedundant(length: Uint8Array, places: Uint32Array): Uint32Array {
  // Going back to front, `nearest` is the end of the shortest listed gram that begins further on.
  let nearest = Number.POSITIVE_INFINITY;
  let first = places.length;
  for (let token = length.length - 1; token >= 0; token--) {
    const size = length[token] as number;
    if (size === 0 || token + size >= nearest) continue;
    nearest = token + size;
    places[--first] = token;
  }
  return places.subarray(first);
}

function writePostings(gram: Uint32Array, places: Uint32Array, bits: number) {
  const count = places.length;
  const buckets = Math.max(1, Math.ceil(count / BUCKET));
  const postingBytes = bits <= 24 ? 3 : 4;
  const checkMask = 2 ** (8 * postingBytes - bits) - 1;
  const bucketStart = new Uint32Array(buckets + 1);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(gram[places[i] as number] as number, buckets);
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] as number) + (bucketStart[bucket] as number);
  }
  const next = bucketStart.slice();
  const postings = new Uint8Array(count * postingBytes);
  for (let i = 0; i < count; i++) {
    const token = places[i] as number;
    const hash = gram[token] as number;
    const bucket = bucketOf(hash, buckets);
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    const posting = token | ((hash & checkMask) << bits);
    const at = place * postingBytes;
    postings[at] = posting;
    postings[at + 1] = posting >>> 8;
    postings[at + 2] = posting >>> 16;
    if (postingBytes === 4) postings[at + 3] = posting >>> 24;
  }
  return { bucketStart, postings, postingBytes };
}
