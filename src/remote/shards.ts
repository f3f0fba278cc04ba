// Which shard a row belongs to: what a Distributed table would say, so that a row can be sent there at once.
//
// Such a table divides the number that its sharding expression gives by the sum of the shards' weights, and deals the
// remainders to the shards in their order, to each as many as it weighs. The expressions stand in tables.ts; here they
// are computed once more.

/** For each remainder the index of the target that takes the row; MOST_SHARES at most. */
export type Shares = readonly number[];

/** More weights than that would not be divided by in 32 bits. */
export const MOST_SHARES = 2 ** 16;

/** Where all rows go to one target. */
export const UNDIVIDED: Shares = [0];

/** The shares of targets that weigh so much. */
export function sharesOf(weights: readonly number[]): Shares {
  return weights.flatMap((weight, target) => new Array<number>(weight).fill(target));
}

/** The target of a triple whose hash is high · 2³² + low: the expression is the hash itself. */
export function targetOfHash(shares: Shares, high: number, low: number): number {
  // As on paper, 16 bits at a time; >>> 0 keeps the division in whole numbers.
  const sum = shares.length >>> 0;
  const upper = ((((high >>> 0) % sum) << 16) | (low >>> 16)) >>> 0;
  const whole = (((upper % sum) << 16) | (low & 0xffff)) >>> 0;
  return shares[whole % sum] as number;
}

/** The target of a page's passages: the expression is intHash64 of pack · 2²⁸ + page. */
export function targetOfPage(shares: Shares, pack: number, page: number): number {
  const hash = intHash64((BigInt(pack) << 28n) | BigInt(page));
  return shares[Number(hash % BigInt(shares.length))] as number;
}

/** ClickHouse's function of that name: the last steps of MurmurHash3, begun with a constant of its own. */
function intHash64(value: bigint): bigint {
  let hash = value ^ 0x4cf2d2baae6da887n;
  hash ^= hash >> 33n;
  hash = BigInt.asUintN(64, hash * 0xff51afd7ed558ccdn);
  hash ^= hash >> 33n;
  hash = BigInt.asUintN(64, hash * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}
