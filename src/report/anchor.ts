// Finds a reported quotation again on a page that may have changed.
//
//   exact     the very words, at one place or at the place whose surroundings and position fit best
//   context   both sides still stand, something else between them: what the words were changed to
//   fuzzy     the stretch with the fewest changed words (Sellers' approximate matching, on words)
//
// After the ways hypothesis and Apache Annotator re-anchor text quote selectors. Words are the engine's:
// case, accents, typography and scripts without spaces are its business. Cost: the first two linear,
// the third (words of the quotation) × (words of the page); 0.1 s for a long quotation on a long page.

import type { Span } from '../engine/index.ts';
import { fold, tokenize } from '../engine/words/words.ts';
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
const LEAST_CONTEXT = 4;
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
  const page = foldWithPlaces(text);
  const before = fold(prefix)
    .split(' ')
    .slice(-LEAST_CONTEXT * 2);
  const after = fold(suffix)
    .split(' ')
    .slice(0, LEAST_CONTEXT * 2);
  if (before.length < LEAST_CONTEXT || after.length < LEAST_CONTEXT) return null;
  // The outermost words may be cut in two: a selector counts characters.
  const head = page.find(before.slice(1), 0);
  if (head === null) return null;
  const tail = page.find(after.slice(0, -1), head.to);
  if (tail === null || tail.from - head.to > exact.length * MOST_GROWN) return null;
  return { from: head.to, to: tail.from, how: 'context' };
}

/** A text that can be searched for runs of words. */
function foldWithPlaces(text: string) {
  const row: Row = tokenize(text);
  return {
    /** The place of a run of words at or after an offset. */
    find(words: readonly string[], from: number): Span | null {
      const wanted: Row = tokenize(words.join(' '));
      for (let at = 0; at + wanted.length <= row.length; at++) {
        if ((row.start[at] as number) < from) continue;
        let n = 0;
        while (n < wanted.length && row.hash[at + n] === wanted.hash[n]) n++;
        if (n === wanted.length)
          return { from: row.start[at] as number, to: row.end[at + n - 1] as number };
      }
      return null;
    },
  };
}
