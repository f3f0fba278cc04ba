// Finds a reported quotation again on a page that may have changed.
//
//   exact     the very words, at one place or at the place whose surroundings and position fit best
//   fuzzy     the stretch with the fewest changed words (Sellers' approximate matching, on words)
//   context   both sides still stand, something else between them: what the words were changed to
//
// After the ways hypothesis and Apache Annotator re-anchor text quote selectors. Words are the engine's:
// case, accents, typography and scripts without spaces are its business. Cost: linear, but for
// the second, (words of the quotation) × (words of the page): 0.2 s for 200 words on a page of 20,000.

import type { Span } from '../engine/index.ts';
import { tokenize } from '../engine/words/words.ts';
import type { ReportedQuotation } from './report.ts';

/** Where the quotation stands now, UTF-16, and how sure that is. */
export interface Anchor extends Span {
  readonly how: 'exact' | 'context' | 'fuzzy';
}

/** What is looked for: a selector, as in a report or an annotation. */
export type Selector = Pick<ReportedQuotation, 'exact' | 'prefix' | 'suffix' | 'from'>;

/** A third of the words may differ: more, and it is another sentence about the same thing. */
const MOST_CHANGED = 1 / 3;
/** Words of context that must stand on each side before what is between them is taken for the place. */
const LEAST_CONTEXT = 3;
/** Words of context looked at on each side: more, and an edit nearby hides the place. */
const MOST_CONTEXT = 6;
/** What stands between the sides may be so many times the length of what stood there. */
const MOST_GROWN = 3;

/** The quotation's place in a text; null when it is no longer there. */
export function anchor(selector: Selector, text: string): Anchor | null {
  const places = findAll(selector.exact, text);
  if (places.length > 0) return { ...closest(places, selector, text), how: 'exact' };
  return findFuzzy(selector, text) ?? findBetween(selector, text);
}

function findAll(exact: string, text: string): Span[] {
  const places: Span[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ from: at, to: at + exact.length });
  return places;
}

/** Of equal places the one whose surroundings agree most; of equals the one nearest to the old offset. */
function closest(places: readonly Span[], { prefix, suffix, from }: Selector, text: string): Span {
  const [best] = places
    .map((place) => ({
      place,
      agreed:
        sharedEnd(text.slice(0, place.from), prefix) + sharedStart(text.slice(place.to), suffix),
      away: Math.abs(place.from - from),
    }))
    .sort((a, b) => b.agreed - a.agreed || a.away - b.away);
  return (best as { readonly place: Span }).place;
}

function sharedEnd(text: string, prefix: string): number {
  let n = 0;
  while (n < prefix.length && text.at(-1 - n) === prefix.at(-1 - n)) n++;
  return n;
}

function sharedStart(text: string, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[n] === suffix[n]) n++;
  return n;
}

/** The words of a text as numbers, and where they stand. */
interface Row {
  readonly length: number;
  readonly hash: Uint32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Fewest changed words: cost[i] is that of the quotation's first i words ending at the word looked at,
 * origin[i] where that stretch began. */
function findFuzzy(selector: Selector, text: string): Anchor | null {
  const a: Row = tokenize(selector.exact);
  const b: Row = tokenize(text);
  if (a.length === 0) return null;
  let cost = Int32Array.from({ length: a.length + 1 }, (_, i) => i);
  let origin = new Int32Array(a.length + 1);
  let best: { readonly from: number; readonly to: number; readonly cost: number } | null = null;
  const limit = Math.floor(a.length * MOST_CHANGED);
  for (let j = 0; j < b.length; j++) {
    const nextCost = new Int32Array(a.length + 1);
    const nextOrigin = new Int32Array(a.length + 1);
    nextOrigin[0] = j + 1;
    for (let i = 1; i <= a.length; i++) {
      const pair = (cost[i - 1] as number) + (a.hash[i - 1] === b.hash[j] ? 0 : 1);
      const left = (nextCost[i - 1] as number) + 1;
      const added = (cost[i] as number) + 1;
      const least = Math.min(pair, left, added);
      nextCost[i] = least;
      // Of equal ways the one that keeps more of the page's words: "we now have" and not "now have".
      nextOrigin[i] = (
        least === added ? origin[i] : least === pair ? origin[i - 1] : nextOrigin[i - 1]
      ) as number;
    }
    cost = nextCost;
    origin = nextOrigin;
    const found = cost[a.length] as number;
    const from = origin[a.length] as number;
    if (found > limit || from > j) continue;
    const span = { from: b.start[from] as number, to: b.end[j] as number };
    if (
      best &&
      (found > best.cost || (found === best.cost && !isCloser(span, best, selector, text)))
    )
      continue;
    best = { ...span, cost: found };
  }
  return best && { from: best.from, to: best.to, how: 'fuzzy' };
}

function isCloser(span: Span, than: Span, selector: Selector, text: string): boolean {
  return closest([than, span], selector, text) === span;
}

/** Both sides of the quotation still stand: whatever is between them stands in its place. */
function findBetween({ exact, prefix, suffix }: Selector, text: string): Anchor | null {
  // A selector counts characters, so its outermost words may be cut in two.
  const before = hashesOf(prefix).slice(1).slice(-MOST_CONTEXT);
  const after = hashesOf(suffix).slice(0, -1).slice(0, MOST_CONTEXT);
  if (Math.min(before.length, after.length) < LEAST_CONTEXT) return null;
  const page: Row = tokenize(text);
  const head = findRun(before, page, 0);
  if (head < 0) return null;
  const next = head + before.length;
  const tail = findRun(after, page, next);
  if (tail <= next) return null;
  const from = page.start[next] as number;
  const to = page.end[tail - 1] as number;
  return to - from > exact.length * MOST_GROWN ? null : { from, to, how: 'context' };
}

function hashesOf(text: string): readonly number[] {
  const { hash, length } = tokenize(text);
  return Array.from(hash.subarray(0, length));
}

/** The number of the first word of a run, at or after a word; -1 when it is not there. */
function findRun(run: readonly number[], { hash, length }: Row, from: number): number {
  for (let at = from; at + run.length <= length; at++) {
    if (run.every((word, i) => word === hash[at + i])) return at;
  }
  return -1;
}
