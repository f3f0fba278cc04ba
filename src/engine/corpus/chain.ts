// The heaviest sequence of links that runs forward in the quotation and in the record.
//
// A link is an exact run cut to the part of both texts looked at. Dynamic programming over the links in their order:
// each is put after the earlier one that makes the heaviest chain, overlaps being cut from the later link and every
// change of diagonal being charged.
// Cost: links², at most MOST_LINKS²; usually two or three links.

import { type Query, weightOf } from './query.ts';

/** Words `from` up to `to` of the quotation stand at `token` and on. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly token: number;
}

/** Links as columns, reused; once chained, the first `count` are the chain in its order. */
export interface Chain {
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly token: Int32Array;
  readonly total: Int32Array;
  readonly before: Int32Array;
}

/** Of more links the heaviest are kept. */
const MOST_LINKS = 48;
/** What a skipped or added word costs a chain, and all of them at most, in eighths of a bit. */
const SHIFT_COST = 12;
const MOST_SHIFT_COST = 160;

export function emptyChain(): Chain {
  const column = () => new Int32Array(MOST_LINKS);
  return {
    count: 0,
    from: column(),
    to: column(),
    token: column(),
    total: column(),
    before: column(),
  };
}

/** Adds a link in its place: by `from`, then by `token`. */
export function addLink(query: Query, chain: Chain, { from, to, token }: Link): void {
  if (chain.count === MOST_LINKS && !dropLightest(query, chain, weightOf(query, from, to))) return;
  let i = chain.count++;
  for (; i > 0; i--) {
    const other = chain.from[i - 1] as number;
    if (other < from || (other === from && (chain.token[i - 1] as number) <= token)) break;
    copyLink(chain, i - 1, i);
  }
  chain.from[i] = from;
  chain.to[i] = to;
  chain.token[i] = token;
}

/** Makes room for a link of some weight; false when all others weigh more. */
function dropLightest(query: Query, chain: Chain, weight: number): boolean {
  let lightest = -1;
  let least = weight;
  for (let i = 0; i < chain.count; i++) {
    const other = weightOf(query, chain.from[i] as number, chain.to[i] as number);
    if (other >= least) continue;
    least = other;
    lightest = i;
  }
  if (lightest < 0) return false;
  chain.count--;
  for (let i = lightest; i < chain.count; i++) copyLink(chain, i + 1, i);
  return true;
}

function copyLink(chain: Chain, i: number, to: number): void {
  chain.from[to] = chain.from[i] as number;
  chain.to[to] = chain.to[i] as number;
  chain.token[to] = chain.token[i] as number;
}

/** Keeps of the links the heaviest chain. */
export function chainLinks(query: Query, chain: Chain): void {
  if (chain.count < 2) return;
  const { count, from, to, token, total, before } = chain;
  let heaviest = 0;
  for (let i = 0; i < count; i++) {
    putAfterBest(query, chain, i);
    if ((total[i] as number) > (total[heaviest] as number)) heaviest = i;
  }
  // Walk back from the end of the chain, then move its links to the front.
  let length = 0;
  for (let i = heaviest; i >= 0; i = before[i] as number) total[length++] = i;
  for (let n = 0; n < length; n++) {
    const i = total[length - 1 - n] as number;
    from[n] = from[i] as number;
    to[n] = to[i] as number;
    token[n] = token[i] as number;
  }
  chain.count = length;
}

/** Puts link `i` after the earlier link that makes the heaviest chain, or after none, and cuts what overlaps. */
function putAfterBest(query: Query, chain: Chain, i: number): void {
  const from = chain.from[i] as number;
  const to = chain.to[i] as number;
  const token = chain.token[i] as number;
  let best = weightOf(query, from, to);
  let before = -1;
  let cut = 0;
  for (let j = 0; j < i; j++) {
    const overlap = overlapOf(chain, j, from, token);
    if (overlap < 0 || from + overlap >= to) continue;
    const diagonal = (chain.token[j] as number) - (chain.from[j] as number);
    const cost = Math.min(MOST_SHIFT_COST, Math.abs(token - from - diagonal) * SHIFT_COST);
    const total = (chain.total[j] as number) + weightOf(query, from + overlap, to) - cost;
    if (total <= best) continue;
    best = total;
    before = j;
    cut = overlap;
  }
  chain.from[i] = from + cut;
  chain.token[i] = token + cut;
  chain.total[i] = best;
  chain.before[i] = before;
}

/** How many words link `j` shares with one that begins at `from` and `token`; -1 when that would run backwards. */
function overlapOf(chain: Chain, j: number, from: number, token: number): number {
  const earlierFrom = chain.from[j] as number;
  const earlierToken = chain.token[j] as number;
  if (from < earlierFrom || token < earlierToken) return -1;
  const earlierTo = chain.to[j] as number;
  return Math.max(0, earlierTo - from, earlierToken + earlierTo - earlierFrom - token);
}
