/**
 * The cheapest way to turn a stretch of the record into a quotation, word by word.
 *
 * Method: semi-global alignment (Needleman–Wunsch with affine gaps after Gotoh 1982; the record's words
 * before and after the quotation are free) in four layers, so that a path says what an editor did:
 *   pair  a word of the quotation stands for a word of the record, equal or not
 *   left  a word of the record is left out          add   a word of the quotation is added
 *   jump  any number of words of the record are left out at one fixed price: an ellipsis, or a joint
 * Costs are whole numbers so that two aligners can be compared exactly (tests/engine/verdict/align.test.ts holds a
 * full-matrix twin). Limit: whatever costs more than a limit is dropped (after Ukkonen 1985), so that soon only the
 * diagonals that agree are alive; a path that leaves the diagonals −k … m−n+k must add more than k words of the
 * quotation, and k is taken so that this alone exceeds the limit. When no path is found, the limit is raised: the
 * result is optimal. Linear in the quotation when it agrees with the record, O(n · (m − n + 2k)) at worst.
 */

/** Step of a path: `a` and `b` are unit numbers in quotation and record; -1 where one side has none. */
export interface Step {
  readonly kind: 'pair' | 'left' | 'add' | 'jump';
  readonly a: number;
  readonly b: number;
}

/** What the aligner is told about the two texts; all functions are pure. */
export interface Problem {
  readonly n: number;
  readonly m: number;
  /** Price of letting word a of the quotation stand for word b of the record; 0 when they are equal. */
  readonly pair: (a: number, b: number) => number;
  /** Price of adding word a of the quotation, of leaving word b of the record out. */
  readonly add: (a: number) => number;
  readonly left: (b: number) => number;
  /** Price of opening a jump before word a of the quotation. */
  readonly jump: (a: number) => number;
}

/** Price of opening a run of added or left-out words, beside the price of each. High enough that a lone "of" does not split a run. */
export const OPEN = 6;

/** Limits tried one after another: a small edit or two, below the price of a jump; some; many. Then none. */
const LIMITS = [24, 72, 216];

/** The cheapest path, its steps in order, and its price. Steps cover every word of the quotation. */
export function findPath(problem: Problem): Path {
  const { n, m } = problem;
  if (n === 0) return { cost: 0, steps: [] };
  const adds = Array.from({ length: n }, (_, a) => problem.add(a)).sort((x, y) => x - y);
  const slack = Math.max(0, m - n);
  for (const limit of LIMITS) {
    const found = fillBand(problem, bandOf(adds, limit), slack, limit);
    if (found) return found;
  }
  return fillBand(problem, n, slack, FAR) as Path;
}

/** How many words may be added within a limit, the cheapest first. */
function bandOf(adds: readonly number[], limit: number): number {
  let price = OPEN;
  let k = 0;
  while (k < adds.length) {
    price += adds[k] as number;
    if (price > limit) break;
    k++;
  }
  return k;
}

/** A way through both texts. */
export interface Path {
  readonly cost: number;
  readonly steps: readonly Step[];
}

const PAIR = 0;
const LEFT = 1;
const ADD = 2;
const JUMP = 3;
const FAR = 1 << 29;

/**
 * One pass over the band; null when every path costs more than the limit. Column c of row i is record position j = i + c − k (j words of the record passed).
 * Only the columns from the first to the last that is alive (within the limit) in the row above are filled, and
 * those a run of left-out words reaches from there. trace holds, for each cell, the layer each layer came from, two bits a layer: pair | left << 2 | add << 4 | jump << 6.
 */
function fillBand(problem: Problem, k: number, slack: number, limit: number): Path | null {
  const { n, m } = problem;
  const width = slack + 2 * k + 1;
  const trace = new Uint8Array((n + 1) * width);
  let above = newRow(width);
  let here = newRow(width);
  let low = Math.max(0, k);
  let high = Math.min(width - 1, m + k);
  above.pair.fill(0, low, high + 1); // the record's words before the quotation are free
  for (let i = 1; i <= n; i++) {
    const add = problem.add(i - 1);
    // A jump after the last word would be no jump: what follows the quotation is free.
    const jump = i < n ? problem.jump(i) : FAR;
    let first = width;
    let last = -1;
    const end = Math.min(width, m - i + k + 1);
    for (let c = Math.max(0, low - 1, k - i); c < end; c++) {
      if (c > high && last < c - 1) break; // nothing alive above, nor to the left
      const j = i + c - k;
      let marks = 0;
      // pair: from the cell above on the same diagonal (same column of the row above)
      let best = FAR;
      if (j > 0) {
        let from = PAIR;
        best = above.pair[c] as number;
        if ((above.left[c] as number) < best) {
          best = above.left[c] as number;
          from = LEFT;
        }
        if ((above.add[c] as number) < best) {
          best = above.add[c] as number;
          from = ADD;
        }
        if ((above.jump[c] as number) < best) {
          best = above.jump[c] as number;
          from = JUMP;
        }
        if (best < FAR) best += problem.pair(i - 1, j - 1);
        marks |= from;
      }
      here.pair[c] = best;
      // add: one word of the quotation, the record stays (column + 1 of the row above)
      best = FAR;
      if (c + 1 < width) {
        let from = ADD;
        best = above.add[c + 1] as number;
        if ((above.pair[c + 1] as number) + OPEN < best) {
          best = (above.pair[c + 1] as number) + OPEN;
          from = PAIR;
        }
        if ((above.left[c + 1] as number) + OPEN < best) {
          best = (above.left[c + 1] as number) + OPEN;
          from = LEFT;
        }
        if ((above.jump[c + 1] as number) + OPEN < best) {
          best = (above.jump[c + 1] as number) + OPEN;
          from = JUMP;
        }
        if (best < FAR) best += add;
        marks |= from << 4;
      }
      here.add[c] = best;
      // left and jump: words of the record, the quotation stays (column − 1 of this row)
      let left = FAR;
      let leap = FAR;
      if (c > 0 && j > 0) {
        let from = LEFT;
        left = here.left[c - 1] as number;
        if ((here.pair[c - 1] as number) + OPEN < left) {
          left = (here.pair[c - 1] as number) + OPEN;
          from = PAIR;
        }
        if ((here.add[c - 1] as number) + OPEN < left) {
          left = (here.add[c - 1] as number) + OPEN;
          from = ADD;
        }
        if (left < FAR) left += problem.left(j - 1);
        marks |= from << 2;
        from = JUMP;
        leap = here.jump[c - 1] as number;
        if ((here.pair[c - 1] as number) + jump < leap) {
          leap = (here.pair[c - 1] as number) + jump;
          from = PAIR;
        }
        if ((here.add[c - 1] as number) + jump < leap) {
          leap = (here.add[c - 1] as number) + jump;
          from = ADD;
        }
        marks |= from << 6;
      }
      here.left[c] = left;
      here.jump[c] = leap;
      trace[i * width + c] = marks;
      if (Math.min(here.pair[c] as number, here.add[c] as number, left, leap) > limit) continue;
      first = Math.min(first, c);
      last = c;
    }
    if (last < 0) return null;
    // Dead cells may stay in the row that is used again: they cost more than the limit in any row.
    for (const cells of [above.pair, above.left, above.add, above.jump])
      cells.fill(FAR, low, high + 1);
    [above, here] = [here, above];
    low = first;
    high = last;
  }
  return walkBack(above, trace, n, m, k, width, limit);
}

function newRow(width: number) {
  const row = () => new Int32Array(width).fill(FAR);
  return { pair: row(), left: row(), add: row(), jump: row() };
}

function walkBack(
  last: ReturnType<typeof newRow>,
  trace: Uint8Array,
  n: number,
  m: number,
  k: number,
  width: number,
  limit: number,
): Path | null {
  let cost = FAR;
  let c = 0;
  let layer = PAIR;
  for (let at = 0; at < width; at++) {
    const j = n + at - k;
    if (j < 0 || j > m) continue;
    if ((last.pair[at] as number) < cost) [cost, c, layer] = [last.pair[at] as number, at, PAIR];
    if ((last.add[at] as number) < cost) [cost, c, layer] = [last.add[at] as number, at, ADD];
  }
  if (cost > limit) return null;
  const steps: Step[] = [];
  for (let i = n; i > 0; ) {
    const j = i + c - k;
    const from = ((trace[i * width + c] as number) >> (layer * 2)) & 3;
    if (layer === PAIR) steps.push({ kind: 'pair', a: --i, b: j - 1 });
    else if (layer === ADD) {
      steps.push({ kind: 'add', a: --i, b: -1 });
      c++;
    } else {
      steps.push({ kind: layer === LEFT ? 'left' : 'jump', a: -1, b: j - 1 });
      c--;
    }
    layer = from;
  }
  return { cost, steps: steps.reverse() };
}
