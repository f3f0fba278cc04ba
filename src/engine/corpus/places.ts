// From runs to places: what stretch of the record a quotation was taken from, and how much of it stands there.
//
// A run that holds the whole quotation is the place. Otherwise the runs of a block of diagonals (and its two
// neighbours) are chained in order (chain.ts); the gaps between them are compared word by word along the diagonals
// on both sides, the ends as far as it pays. When a good part of the quotation stays uncovered, a further stretch of
// the same source is looked for: an elision or a splice.
// The score is the matched share of the quotation's bits, less a little for every break and skipped word.
// Cost: (runs of the block)² + quotation words, 1–2 µs. Exact differences are align.ts's business.

import { FLAG_GAP, foldedWord, type Words } from '../words/words.ts';
import { addLink, type Chain, chainLinks, type Link } from './chain.ts';
import { UNKNOWN, wordAt } from './grams.ts';
import type { PackView } from './layout.ts';
import { foldForm, isNear } from './nearwords.ts';
import { lastAtMost, spellWord } from './packtext.ts';
import { type Query, weightOf } from './query.ts';
import { blockOf, diagonalOf, findBlock, type Runs, verifyBlock } from './runs.ts';

/** Words `from` up to `to` of the quotation against tokens `token` up to `tokenTo`, small edits inside. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly token: number;
  readonly tokenTo: number;
}

/** A place of one source that holds the quotation or part of it. */
export interface Place {
  readonly source: number;
  /** In the order of the quotation. */
  readonly stretches: readonly Stretch[];
  /** 0 … 1 */
  readonly score: number;
  /** Evidence: matched bits less those the edits could have cost. */
  readonly bits: number;
}

/** What a search needs to know to judge a place, and the working space for it. */
export interface Search {
  readonly view: PackView;
  readonly words: Words;
  readonly query: Query;
  readonly runs: Runs;
  readonly chain: Chain;
  readonly cover: Cover;
  /** The words of the quotation that no pack knows: each may be a misprint. */
  readonly unknown: readonly number[];
}

/** Which words of the quotation have been found at the place judged, and their weight. */
export interface Cover {
  /** Word i has been found when held[i] is the number of the place. */
  held: Uint32Array;
  place: number;
  matched: number;
}

// All in eighths of a bit. Cheaper breaks find more splices, and more chance company.
/** Runs on diagonals this far apart belong to one edited stretch; further apart they are two. */
const LARGEST_EDIT = 12;
/** A word that differs, when an end of a stretch is stretched over it. */
const MISMATCH_COST = 30;
/** An uncovered part is worth another stretch from 25 bits on, starting from a run of 7.5 bits. */
const WORTH_A_STRETCH = 200;
const WORTH_A_RUN = 60;
/** What a further stretch must match: 20 bits when the elision is marked or the place near, else 40. */
const STRETCH_NEAR = 160;
const STRETCH_FAR = 320;
const NEAR_TOKENS = 80;
/** No honest quotation is joined from more stretches. */
const MOST_STRETCHES = 6;
const BREAK_MARKED = 8;
const BREAK_UNMARKED = 32;
const SKIPPED_WORD = 6;
/** Share of a word's bits a misprint of it earns. */
const MISPRINT_SHARE = 0.75;

export function emptyCover(): Cover {
  return { held: new Uint32Array(64), place: 0, matched: 0 };
}

/** Judges the place around a run of a block; null when nothing of it stands. */
export function judgePlace(search: Search, block: number, anchor: number): Place | null {
  const { view, query, runs, cover } = search;
  const source = lastAtMost(view.sourceToken, runs.token[anchor] as number);
  const area: Area = {
    from: 0,
    to: query.length,
    low: view.sourceToken[source] as number,
    high: view.sourceToken[source + 1] as number,
  };
  const centre = clip(runs, anchor, area);
  if (centre === null) return null;
  if (centre.to - centre.from === query.length) return wholeAt(query, source, centre);
  if (cover.held.length < query.length) cover.held = new Uint32Array(query.length * 2);
  cover.place++;
  cover.matched = 0;
  const stretches: Stretch[] = [];
  linkAround(search, block, centre, area);
  coverArea(search, area, stretches);
  let isGrowing = true;
  while (isGrowing && stretches.length < MOST_STRETCHES) {
    isGrowing = coverFurther(search, area, stretches);
  }
  return rate(search, source, stretches);
}

/** The place of a run that holds every word. */
function wholeAt(query: Query, source: number, { from, to, token }: Link): Place {
  const stretches = [{ from, to, token, tokenTo: token + to - from }];
  return { source, stretches, score: 1, bits: weightOf(query, from, to) / 8 };
}

/** Words of the quotation and tokens of the record within which to look. */
interface Area {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The first word of a run that lies in an area, and the one after its last; none does when that comes first. */
function startIn(runs: Runs, run: number, area: Area): number {
  return Math.max(runs.from[run] as number, area.from, area.low - diagonalOf(runs, run));
}

function endIn(runs: Runs, run: number, area: Area): number {
  return Math.min(runs.to[run] as number, area.to, area.high - diagonalOf(runs, run));
}

/** A run cut to an area; null when nothing is left. */
function clip(runs: Runs, run: number, area: Area): Link | null {
  const from = startIn(runs, run, area);
  const to = endIn(runs, run, area);
  return from < to ? { from, to, token: from + diagonalOf(runs, run) } : null;
}

/** Links a run with those of its block and the neighbouring ones that lie before or behind it in both texts. */
function linkAround(search: Search, block: number, centre: Link, area: Area): void {
  const { query, runs, chain } = search;
  const key = runs.blockKey[block] as number;
  chain.count = 0;
  addLink(query, chain, centre);
  linkBlock(search, block, centre, area);
  linkBlock(search, findBlock(runs, key - 1), centre, area);
  linkBlock(search, findBlock(runs, key + 1), centre, area);
}

function linkBlock(search: Search, block: number, centre: Link, area: Area): void {
  if (block < 0) return;
  const { view, query, runs, chain } = search;
  verifyBlock(view, query, runs, block);
  let run = runs.blockLast[block] as number;
  for (; run >= 0; run = runs.previous[run] as number) {
    const link = clip(runs, run, area);
    if (link && (follows(centre, link) || follows(link, centre))) addLink(query, chain, link);
  }
}

/** Whether a part of a link lies behind another one in both texts. */
function follows(earlier: Link, link: Link): boolean {
  if (link.from < earlier.from || link.token < earlier.token) return false;
  const end = earlier.to - earlier.from;
  return link.to > earlier.to && link.token + link.to - link.from > earlier.token + end;
}

/** Chains the links, fills the gaps between them, and adds the stretches of the record this makes. */
function coverArea(search: Search, area: Area, stretches: Stretch[]): void {
  const { query, chain } = search;
  chainLinks(query, chain);
  let end = area.from; // words before this are taken
  for (let first = 0; first < chain.count; ) {
    let last = first;
    while (last + 1 < chain.count && isOneStretch(search, last)) last++;
    const to = last + 1 < chain.count ? (chain.from[last + 1] as number) : area.to;
    const part: Area = { from: end, to, low: area.low, high: area.high };
    const stretch = coverGroup(search, part, first, last);
    stretches.push(stretch);
    end = stretch.to;
    first = last + 1;
  }
}

/** Whether a link and the next one are parted by no more than a small, unmarked edit. */
function isOneStretch({ words, chain }: Search, link: number): boolean {
  const { from, to, token } = chain;
  const next = from[link + 1] as number;
  const shift =
    (token[link + 1] as number) - next - (token[link] as number) + (from[link] as number);
  if (Math.abs(shift) > LARGEST_EDIT) return false;
  if (shift <= 0) return true;
  for (let i = to[link] as number; i <= next; i++) if (isGap(words, i)) return false;
  return true;
}

/** Covers the words of one stretch, links `first` to `last`: themselves, the gaps between, the ends as far as it pays. */
function coverGroup(search: Search, area: Area, first: number, last: number): Stretch {
  const { from, to, token } = search.chain;
  for (let link = first; link <= last; link++) {
    const linkFrom = from[link] as number;
    const linkTo = to[link] as number;
    const diagonal = (token[link] as number) - linkFrom;
    holdLink(search, linkFrom, linkTo);
    if (link === last) break;
    const next = from[link + 1] as number;
    const nextToken = token[link + 1] as number;
    const nextDiagonal = nextToken - next;
    hold(search, linkTo, Math.min(next, nextToken - diagonal), diagonal);
    hold(search, Math.max(linkTo, diagonal + linkTo - nextDiagonal), next, nextDiagonal);
  }
  const start = from[first] as number;
  const startToken = token[first] as number;
  const end = to[last] as number;
  const endToken = (token[last] as number) + end - (from[last] as number);
  const before = stretchEnd(search, area, start - 1, startToken - 1, -1);
  const after = stretchEnd(search, area, end, endToken, 1);
  return {
    from: start - before,
    to: end + after,
    token: startToken - before,
    tokenTo: endToken + after,
  };
}

/** Walks on along a diagonal and covers as many words as pay for the ones that differ; returns how many. */
function stretchEnd(search: Search, area: Area, i: number, token: number, step: 1 | -1): number {
  let balance = 0;
  let best = 0;
  let taken = 0;
  for (let n = 0; balance > best - 4 * MISMATCH_COST; n++) {
    const at = i + n * step;
    const t = token + n * step;
    if (at < area.from || at >= area.to || t < area.low || t >= area.high) break;
    const gain = worth(search, at, t);
    balance += gain > 0 ? gain : search.query.weight[at] === 0 ? 0 : -MISMATCH_COST;
    if (balance > best) {
      best = balance;
      taken = n + 1;
    }
  }
  if (taken > 0)
    hold(search, step < 0 ? i - taken + 1 : i, step < 0 ? i + 1 : i + taken, token - i);
  return taken;
}

/** Covers words known to stand in the record. */
function holdLink({ query, cover }: Search, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const weight = query.weight[i] as number;
    if (weight === 0 || isHeld(cover, i)) continue;
    cover.held[i] = cover.place;
    cover.matched += weight;
  }
}

/** Covers those of some words that stand on a diagonal. */
function hold(search: Search, from: number, to: number, diagonal: number): void {
  const { cover } = search;
  for (let i = from; i < to; i++) {
    if (isHeld(cover, i)) continue;
    const gain = worth(search, i, diagonal + i);
    if (gain === 0) continue;
    cover.held[i] = cover.place;
    cover.matched += gain;
  }
}

function isHeld(cover: Cover, i: number): boolean {
  return cover.held[i] === cover.place;
}

/** The bits a token earns a word of the quotation: all when equal, most when it may be misprinted. */
function worth(search: Search, i: number, token: number): number {
  const { view, query } = search;
  const word = wordAt(view, token);
  const known = query.word[i] as number;
  if (word === known) return query.weight[i] as number;
  if (known !== UNKNOWN || !isMisprint(search, i, word)) return 0;
  return Math.floor((query.weight[i] as number) * MISPRINT_SHARE);
}

/** Whether an unknown word of the quotation may be a misprint of a word of the pack. */
function isMisprint({ view, words, unknown }: Search, i: number, word: number): boolean {
  return unknown.includes(i) && isNear(foldedWord(words, i), foldForm(spellWord(view, word)));
}

/**
 * Adds stretches of the same source for the weightiest part of the quotation not yet covered: the runs on and near
 * the diagonal of the best run inside it. What is found is taken back when it is too little to be no accident;
 * false when nothing was added.
 */
function coverFurther(search: Search, area: Area, stretches: Stretch[]): boolean {
  const { query, words, chain, cover } = search;
  const gap = weightiestGap(query, stretches, area);
  const best = gap && heaviestWithin(search, gap);
  if (!gap || !best) return false;
  linkNear(search, gap, best.token - best.from);
  if (chain.count === 0) return false;
  const before = cover.matched;
  const found: Stretch[] = [];
  coverArea(search, gap, found);
  const isNearOrMarked = found.some(
    (a) => isMarked(words, a.from, a.to) || stretches.some((b) => areNear(a, b)),
  );
  if (cover.matched - before < (isNearOrMarked ? STRETCH_NEAR : STRETCH_FAR)) {
    for (let i = gap.from; i < gap.to; i++) cover.held[i] = 0;
    cover.matched = before;
    return false;
  }
  stretches.push(...found);
  stretches.sort((a, b) => a.from - b.from);
  return true;
}

/** The part of the quotation between stretches that holds most information; null when none is worth a look. */
function weightiestGap(query: Query, stretches: readonly Stretch[], area: Area): Area | null {
  let gapFrom = 0;
  let gapTo = 0;
  let most = WORTH_A_STRETCH - 1;
  let from = 0;
  for (let s = 0; s <= stretches.length; s++) {
    const to = stretches[s]?.from ?? query.length;
    const weight = to - from >= 3 ? weightOf(query, from, to) : 0;
    if (weight > most) {
      most = weight;
      gapFrom = from;
      gapTo = to;
    }
    from = stretches[s]?.to ?? from;
  }
  return gapTo > 0 ? { ...area, from: gapFrom, to: gapTo } : null;
}

/** The heaviest run inside an area; the runs there are verified first. */
function heaviestWithin({ view, query, runs }: Search, area: Area): Link | null {
  let best = -1;
  let most = WORTH_A_RUN - 1;
  for (let run = 0; run < runs.count; run++) {
    if (startIn(runs, run, area) >= endIn(runs, run, area)) continue;
    verifyBlock(view, query, runs, blockOf(runs, run));
    const weight = weightOf(query, startIn(runs, run, area), endIn(runs, run, area));
    if (weight <= most) continue;
    best = run;
    most = weight;
  }
  return best < 0 ? null : clip(runs, best, area);
}

/** Links the runs of an area on diagonals near one. */
function linkNear({ query, runs, chain }: Search, area: Area, diagonal: number): void {
  chain.count = 0;
  for (let run = 0; run < runs.count; run++) {
    const isBeside = Math.abs(diagonalOf(runs, run) - diagonal) <= LARGEST_EDIT;
    const link = isBeside ? clip(runs, run, area) : null;
    if (link) addLink(query, chain, link);
  }
}

/** An ellipsis stands at either end of words from … to. */
function isMarked(words: Words, from: number, to: number): boolean {
  return isGap(words, from) || (to < words.length && isGap(words, to));
}

/** An ellipsis stands before a word. */
function isGap(words: Words, i: number): boolean {
  return ((words.flag[i] as number) & FLAG_GAP) !== 0;
}

/** In the order of the record, and not far apart. */
function areNear(a: Stretch, b: Stretch): boolean {
  const distance = a.from >= b.to ? a.token - b.tokenTo : b.token - a.tokenTo;
  return distance >= 0 && distance <= NEAR_TOKENS;
}

function rate(
  { query, words, cover }: Search,
  source: number,
  stretches: readonly Stretch[],
): Place {
  let breaks = 0;
  let edits = 0;
  let skipped = 0;
  for (let s = 0; s < stretches.length; s++) {
    const { from, to, token, tokenTo } = stretches[s] as Stretch;
    if (s > 0) breaks += isGap(words, from) ? BREAK_MARKED : BREAK_UNMARKED;
    skipped += Math.max(0, tokenTo - token - (to - from));
    for (let i = from; i < to; i++) {
      if (!isHeld(cover, i) && (query.weight[i] as number) > 0) edits++;
    }
  }
  const total = Math.max(1, weightOf(query, 0, query.length));
  const { matched } = cover;
  return {
    source,
    stretches,
    score: Math.min(1, Math.max(0, (matched - breaks - SKIPPED_WORD * skipped) / total)),
    bits: Math.max(0, (matched - breaks) / 8 - 2 * (edits + skipped)),
  };
}
