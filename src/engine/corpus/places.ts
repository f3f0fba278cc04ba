// From runs to places: what stretch of the record a quotation was taken from, and how much of it stands there.
//
// The runs of a block of diagonals (and its two neighbours) are chained in order; the gaps between them are
// compared word by word along the diagonals on both sides, the ends as far as it pays. When a good part of the
// quotation stays uncovered, a further stretch of the same source is looked for: an elision or a splice.
// The score is the matched share of the quotation's bits, less a little for every break and skipped word.
// Cost: (runs of the block)² + quotation words, 1–3 µs. Exact differences are align.ts's business.

import { FLAG_GAP, type Words } from '../words/words.ts';
import { wordAt } from './grams.ts';
import type { PackView } from './layout.ts';
import { lastAtMost } from './packtext.ts';
import { findBlock, type Query, type Runs, UNKNOWN, weightOf } from './runs.ts';

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

/** What a search needs to know to judge a place. */
export interface Search {
  readonly view: PackView;
  readonly words: Words;
  readonly query: Query;
  readonly runs: Runs;
  /** Whether an unknown word of the quotation may be a misprint of a word of the pack. */
  readonly isMisprint: (i: number, word: number) => boolean;
}

// All in eighths of a bit. Cheaper breaks find more splices, and more chance company.
/** Moving a diagonal over, per word: what a skipped or added word costs a chain. */
const SHIFT_COST = 12;
const MOST_SHIFT_COST = 160;
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
/** Runs chained at once; the heaviest are kept. */
const MOST_CHAINED = 48;
const BREAK_MARKED = 8;
const BREAK_UNMARKED = 32;
const SKIPPED_WORD = 6;
/** Share of a word's bits a misprint of it earns. */
const MISPRINT_SHARE = 0.75;

/** Judges the place around a run of a block; null when nothing of it stands. */
export function judgePlace(search: Search, block: number, anchor: number): Place | null {
  const { view, query, runs } = search;
  const source = lastAtMost(view.sourceToken, runs.token[anchor] as number);
  const area: Area = {
    from: 0,
    to: query.length,
    low: view.sourceToken[source] as number,
    high: view.sourceToken[source + 1] as number,
  };
  const cover: Cover = { held: new Uint8Array(query.length), matched: 0 };
  const stretches = coverArea(search, cover, area, linksAround(search, block, anchor, area));
  while (stretches.length > 0 && stretches.length < MOST_STRETCHES) {
    const further = findFurther(search, cover, stretches, area);
    if (further.length === 0) break;
    stretches.push(...further);
    stretches.sort((a, b) => a.from - b.from);
  }
  return stretches.length > 0 ? rate(search, source, stretches, cover) : null;
}

/** Words of the quotation and tokens of the record within which to look. */
interface Area {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Which words of the quotation have been found, and their weight. */
interface Cover {
  readonly held: Uint8Array;
  matched: number;
}

/** A run cut to an area. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly token: number;
}

/** A run and those of its block and the neighbouring ones that lie before or behind it in both texts. */
function linksAround({ runs }: Search, block: number, anchor: number, area: Area): Link[] {
  const centre = clip(runs, anchor, area);
  if (!centre) return [];
  const links = [centre];
  if (centre.from === area.from && centre.to === area.to) return links; // it holds the whole quotation
  const key = runs.blockKey[block] as number;
  for (const neighbour of [block, findBlock(runs, key - 1), findBlock(runs, key + 1)]) {
    let run = neighbour < 0 ? -1 : (runs.blockLast[neighbour] as number);
    for (; run >= 0; run = runs.previous[run] as number) {
      const link = run === anchor ? null : clip(runs, run, area);
      if (link && (cutAfter(link, centre) || cutAfter(centre, link))) links.push(link);
    }
  }
  return links;
}

function clip(runs: Runs, run: number, area: Area): Link | null {
  const diagonal = (runs.token[run] as number) - (runs.from[run] as number);
  const from = Math.max(runs.from[run] as number, area.from, area.low - diagonal);
  const to = Math.min(runs.to[run] as number, area.to, area.high - diagonal);
  return from < to ? { from, to, token: from + diagonal } : null;
}

/** Chains links, fills the gaps between them, and returns the stretches of the record this makes. */
function coverArea(search: Search, cover: Cover, area: Area, links: Link[]): Stretch[] {
  const chained = chain(search.query, links);
  const stretches: Stretch[] = [];
  let end = area.from; // words before this are taken
  for (let first = 0; first < chained.length; ) {
    let last = first;
    while (last + 1 < chained.length && isOneStretch(search, chained, last)) last++;
    const group = chained.slice(first, last + 1);
    const stop = chained[last + 1]?.from ?? area.to;
    const stretch = coverGroup(search, cover, { ...area, from: end, to: stop }, group);
    stretches.push(stretch);
    end = stretch.to;
    first = last + 1;
  }
  return stretches;
}

/** The heaviest sequence of links that runs forward in both texts; overlaps are cut from the later one. */
function chain(query: Query, links: Link[]): Link[] {
  const weight = (link: Link): number => weightOf(query, link.from, link.to);
  if (links.length > MOST_CHAINED) {
    links.sort((a, b) => weight(b) - weight(a));
    links.length = MOST_CHAINED;
  }
  if (links.length === 1) return links;
  links.sort((a, b) => a.from - b.from || a.token - b.token);
  const steps: { readonly link: Link; readonly total: number; readonly before: number }[] = [];
  let heaviest = -1;
  for (const [i, link] of links.entries()) {
    let step = { link, total: weight(link), before: -1 };
    for (let j = 0; j < i; j++) {
      const earlier = steps[j] as (typeof steps)[number];
      const cut = cutAfter(earlier.link, link);
      if (!cut) continue;
      const shift = Math.abs(cut.token - cut.from - earlier.link.token + earlier.link.from);
      const cost = Math.min(MOST_SHIFT_COST, shift * SHIFT_COST);
      const total = earlier.total + weight(cut) - cost;
      if (total > step.total) step = { link: cut, total, before: j };
    }
    steps.push(step);
    if (heaviest < 0 || step.total > (steps[heaviest]?.total ?? 0)) heaviest = i;
  }
  const chained: Link[] = [];
  for (let step = steps[heaviest]; step; step = steps[step.before]) chained.push(step.link);
  return chained.reverse();
}

/** What is left of a link after another one; null when nothing is, or it would run backwards. */
function cutAfter(earlier: Link, link: Link): Link | null {
  if (link.from < earlier.from || link.token < earlier.token) return null;
  const earlierEnd = earlier.token + earlier.to - earlier.from;
  const overlap = Math.max(0, earlier.to - link.from, earlierEnd - link.token);
  if (link.from + overlap >= link.to) return null;
  return { from: link.from + overlap, to: link.to, token: link.token + overlap };
}

/** Whether a link and the next one are parted by no more than a small, unmarked edit. */
function isOneStretch({ words }: Search, chained: readonly Link[], i: number): boolean {
  const link = chained[i] as Link;
  const next = chained[i + 1] as Link;
  const shift = next.token - next.from - link.token + link.from;
  let isElided = false;
  for (let i = link.to; i <= next.from; i++) {
    isElided ||= ((words.flag[i] as number) & FLAG_GAP) !== 0;
  }
  return Math.abs(shift) <= LARGEST_EDIT && !(shift > 0 && isElided);
}

/** Covers the words of one stretch: its links, the gaps between, and its ends as far as it pays. */
function coverGroup(search: Search, cover: Cover, area: Area, group: readonly Link[]): Stretch {
  const first = group[0] as Link;
  const last = group.at(-1) as Link;
  group.forEach((link, g) => {
    for (let i = link.from; i < link.to; i++) hold(search, cover, i, link.token + i - link.from);
    const next = group[g + 1];
    if (!next) return;
    const end = link.token - link.from + link.to;
    const shift = next.token - next.from;
    for (let i = link.to; i < next.from; i++) {
      if (end + i - link.to < next.token) hold(search, cover, i, end + i - link.to);
      if (i + shift >= end) hold(search, cover, i, i + shift);
    }
  });
  const back = stretchEnd(search, cover, area, first.from - 1, first.token - 1, -1);
  const on = stretchEnd(search, cover, area, last.to, last.token + last.to - last.from, 1);
  return {
    from: first.from - back,
    to: last.to + on,
    token: first.token - back,
    tokenTo: last.token + last.to - last.from + on,
  };
}

/** Walks on along a diagonal and covers as many words as pay for the ones that differ; returns how many. */
function stretchEnd(
  search: Search,
  cover: Cover,
  area: Area,
  i: number,
  token: number,
  step: 1 | -1,
): number {
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
  for (let n = 0; n < taken; n++) hold(search, cover, i + n * step, token + n * step);
  return taken;
}

function hold(search: Search, cover: Cover, i: number, token: number): void {
  if (cover.held[i] === 1) return;
  const gain = worth(search, i, token);
  if (gain === 0) return;
  cover.held[i] = 1;
  cover.matched += gain;
}

/** The bits a token earns a word of the quotation: all when equal, most when it may be misprinted. */
function worth({ view, query, isMisprint }: Search, i: number, token: number): number {
  const word = wordAt(view, token);
  const known = query.word[i] as number;
  if (word === known) return query.weight[i] as number;
  if (known !== UNKNOWN || !isMisprint(i, word)) return 0;
  return Math.floor((query.weight[i] as number) * MISPRINT_SHARE);
}

/**
 * More stretches of the same source, for the weightiest part of the quotation not yet covered: the runs on and near
 * the diagonal of the best run inside it. What is found is taken back when it is too little to be no accident.
 */
function findFurther(
  search: Search,
  cover: Cover,
  stretches: readonly Stretch[],
  area: Area,
): Stretch[] {
  const { query, runs } = search;
  const gap = weightiestGap(query, stretches);
  if (!gap) return [];
  const inGap: Area = { ...area, ...gap };
  let best: Link | null = null;
  let most = WORTH_A_RUN - 1;
  for (let run = 0; run < runs.count; run++) {
    const link = clip(runs, run, inGap);
    const weight = link ? weightOf(query, link.from, link.to) : 0;
    if (weight <= most) continue;
    best = link;
    most = weight;
  }
  if (!best) return [];
  const centre = best.token - best.from;
  const links: Link[] = [];
  for (let run = 0; run < runs.count; run++) {
    const diagonal = (runs.token[run] as number) - (runs.from[run] as number);
    const link = Math.abs(diagonal - centre) <= LARGEST_EDIT ? clip(runs, run, inGap) : null;
    if (link) links.push(link);
  }
  const before = cover.matched;
  const found = coverArea(search, cover, inGap, links);
  const isNearOrMarked = found.some(
    (a) => isMarked(search.words, a.from, a.to) || stretches.some((b) => areNear(a, b)),
  );
  if (cover.matched - before >= (isNearOrMarked ? STRETCH_NEAR : STRETCH_FAR)) return found;
  cover.held.fill(0, gap.from, gap.to);
  cover.matched = before;
  return [];
}

function weightiestGap(
  query: Query,
  stretches: readonly Stretch[],
): { from: number; to: number } | null {
  let gap: { from: number; to: number } | null = null;
  let most = WORTH_A_STRETCH - 1;
  let from = 0;
  for (const to of [...stretches.map((stretch) => stretch.from), query.length]) {
    const weight = to - from >= 3 ? weightOf(query, from, to) : 0;
    if (weight > most) {
      most = weight;
      gap = { from, to };
    }
    from = stretches.find((stretch) => stretch.from === to)?.to ?? from;
  }
  return gap;
}

/** An ellipsis stands at either end of words from … to. */
function isMarked(words: Words, from: number, to: number): boolean {
  const atStart = ((words.flag[from] as number) & FLAG_GAP) !== 0;
  return atStart || (to < words.length && ((words.flag[to] as number) & FLAG_GAP) !== 0);
}

/** In the order of the record, and not far apart. */
function areNear(a: Stretch, b: Stretch): boolean {
  const distance = a.from >= b.to ? a.token - b.tokenTo : b.token - a.tokenTo;
  return distance >= 0 && distance <= NEAR_TOKENS;
}

function rate(
  { query, words }: Search,
  source: number,
  stretches: readonly Stretch[],
  { held, matched }: Cover,
): Place {
  let breaks = 0;
  let edits = 0;
  let skipped = 0;
  stretches.forEach((stretch, s) => {
    const isElided = isMarked(words, stretch.from, stretch.from);
    if (s > 0) breaks += isElided ? BREAK_MARKED : BREAK_UNMARKED;
    skipped += Math.max(0, stretch.tokenTo - stretch.token - (stretch.to - stretch.from));
    for (let i = stretch.from; i < stretch.to; i++) {
      if (held[i] === 0 && (query.weight[i] as number) > 0) edits++;
    }
  });
  const total = Math.max(1, query.weightBefore[query.length] as number);
  return {
    source,
    stretches,
    score: Math.min(1, Math.max(0, (matched - breaks - SKIPPED_WORD * skipped) / total)),
    bits: Math.max(0, (matched - breaks) / 8 - 2 * (edits + skipped)),
  };
}
