/**
 * The cheapest way to turn a stretch of the record into a quotation, word by word.
 *
 * Method: semi-global alignment (Needleman–Wunsch with affine gaps after Gotoh 1982; the record's words
 * before and after the quotation are free) in four layers, so that a path says what an editor did:
 *   pair  a word of the quotation stands for a word of the record, equal or not
 *   left  a word of the record is left out          add   a word of the quotation is added
 *   jump  any number of words of the record are left out at one fixed price: an ellipsis, or a joint
 * Costs are whole numbers so that two aligners can be compared exactly (tests/engine/verdict/align.test.ts holds a
 * full-matrix twin). Limit: what cannot be finished within a limit is dropped (after Ukkonen 1985), counting the
 * least that the words still to come must cost, so that soon only the diagonals that agree are alive. The limit
 * begins near that least and is raised until a path is found: the result is optimal, and the same whatever the limits.
 * Only the living stretch of a row is filled and kept. Linear in the quotation when most of its words stand in the
 * record in order, O(n · m) at worst.
 */

/** Step of a path: `a` and `b` are unit numbers in quotation and record; -1 where one side has none. */
export interface Step {
  readonly kind: 'pair' | 'left' | 'add' | 'jump';
  readonly a: number;
  readonly b: number;
}

/** Steps in order, two numbers each: `a` and `b`, with JUMPED for the `a` of a jump. */
export type Steps = readonly number[];
const NOWHERE = -1;
const JUMPED = -2;

/** Step `i`, which must be there. */
export function stepAt(steps: Steps, i: number): Step {
  const a = steps[2 * i] as number;
  const b = steps[2 * i + 1] as number;
  const kind = a === JUMPED ? 'jump' : a < 0 ? 'left' : b < 0 ? 'add' : 'pair';
  return { kind, a: Math.max(a, NOWHERE), b };
}

/** Word for word, the record from unit `start` on. */
export function stepsFrom(start: number, count: number): Steps {
  const steps: number[] = [];
  for (let i = 0; i < count; i++) steps.push(i, start + i);
  return steps;
}

/** What the aligner is told about the two texts; columns may be longer than what counts of them. */
export interface Problem {
  /** Words of the quotation, of the record. */
  readonly n: number;
  readonly m: number;
  /** Numbers of the words: equal ones stand for each other for nothing. */
  readonly wordsA: Int32Array;
  readonly wordsB: Int32Array;
  /** Price of letting word a of the quotation stand for a different word b of the record. */
  readonly pair: (a: number, b: number) => number;
  /** Price of adding a word of the quotation, of leaving a word of the record out. */
  readonly add: Uint8Array;
  readonly left: Uint8Array;
  /** Price of opening a jump before a word of the quotation. */
  readonly jump: Uint8Array;
  /** The least that word a can cost for a different word of the record. */
  readonly least: Uint8Array;
  /** The least that word a and all later words of the quotation can cost; 0 for a = n. */
  readonly floor: Int32Array;
}

/** A way through both texts. */
export interface Path {
  readonly cost: number;
  readonly steps: Steps;
  /** Cells filled to find it: the work, for tests. */
  readonly cells: number;
}

/** Price of opening a run of added or left-out words, beside the price of each. High enough that a lone "of" does not split a run. */
export const OPEN = 6;

/** How much dearer than its least a path may be: a word lost; doubled, a jump; and so on until a path is found. */
const FIRST_SLACK = 13;
const FAR = 1 << 28;

/** The cheapest path, its steps in order, and its price. Steps cover every word of the quotation. */
export function findPath(problem: Problem): Path {
  const { n, m, floor } = problem;
  if (n === 0) return { cost: 0, steps: [], cells: 0 };
  reserve(n, m);
  let cells = 0;
  for (let slack = FIRST_SLACK; ; slack *= 2) {
    const found = fill(problem, (floor[0] as number) + slack);
    cells += space.cells;
    if (found) return { cost: found.cost, steps: found.steps, cells };
  }
}

const PAIR = 0;
const LEFT = 1;
const ADD = 2;
const JUMP = 3;
/** The best of a cell where nothing is alive. */
const NONE = FAR << 2;

/**
 * One row of costs at each number of record words passed, FAR where nothing is alive; good from low to high. All that the
 * next row asks of a cell is its cheapest layer and its cost as an addition.
 */
interface Row {
  /** Cost of the cheapest layer, which stands in the lowest two bits. */
  best: Int32Array;
  add: Int32Array;
}

const newRow = (length: number): Row => ({
  best: new Int32Array(length),
  add: new Int32Array(length),
});

/**
 * Reused by every path. `trace` holds, row after row, the layer each layer of a
 * cell came from, two bits a layer: pair | left << 2 | add << 4 | jump << 6; cell j of row i is trace[shift[i] + j].
 */
const space = {
  rows: [newRow(512), newRow(512)] as [Row, Row],
  trace: new Uint8Array(1 << 14),
  shift: new Int32Array(256),
  /** Cells filled by the last pass. */
  cells: 0,
};

function reserve(n: number, m: number): void {
  if (m >= space.rows[0].best.length) space.rows = [newRow(m * 2), newRow(m * 2)];
  if (n >= space.shift.length) space.shift = new Int32Array(n * 2);
}

type Way = Omit<Path, 'cells'>;

/** One pass over the rows; null when every path costs more than the limit. */
function fill(problem: Problem, limit: number): Way | null {
  const { n, m, wordsA, wordsB, left: leave, floor } = problem;
  let [above, here] = space.rows;
  above.best.fill(PAIR, 0, m + 1); // the record's words before the quotation are free
  above.add.fill(FAR, 0, m + 1);
  // The living cells of the row above lie in low … high, and so many cells of the trace are used.
  let low = 0;
  let high = m;
  let used = 0;
  space.cells = 0;
  for (let i = 1; i <= n; i++) {
    const trace = traceFor(used, m + 1 - low);
    const shift = used - low;
    space.shift[i] = shift;
    const word = wordsA[i - 1] as number;
    const least = problem.least[i - 1] as number;
    const add = problem.add[i - 1] as number;
    // A jump after the last word would be no jump: what follows the quotation is free.
    const jump = i < n ? (problem.jump[i] as number) : FAR;
    const most = limit - (floor[i] as number);
    const { best: bestAbove, add: addAbove } = above;
    const { best: bestHere, add: addHere } = here;
    let first = -1;
    let last = -1;
    let before = NONE; // the best of the cell above to the left
    // The cell to the left. `ended`: what it costs to end there with a word of the quotation, paired or added, behind
    // which words are left out or jumped over.
    let left = FAR;
    let leap = FAR;
    let ended = FAR;
    let endedBy = PAIR;
    let j = low;
    for (; j <= m; j++) {
      const up = j <= high ? (bestAbove[j] as number) : NONE;
      if (before === NONE && up === NONE && last < j - 1) {
        // nothing alive above, nor to the left
        if (j > high) break;
        bestHere[j] = NONE;
        continue;
      }
      // pair: one word of both
      let marks = before & 3;
      let pair = before >> 2;
      if (pair < FAR && word !== wordsB[j - 1])
        pair = pair + least > most ? FAR : pair + problem.pair(i - 1, j - 1);
      before = up;
      // add: one word of the quotation, the record stays
      let added = up === NONE ? FAR : (addAbove[j] as number);
      const opened = (up >> 2) + OPEN;
      if (opened < added) {
        added = opened;
        marks |= (up & 3) << 4;
      } else marks |= ADD << 4;
      added += add;
      // left and jump: words of the record, the quotation stays
      if (ended + OPEN < left) {
        left = ended + OPEN;
        marks |= endedBy << 2;
      } else marks |= LEFT << 2;
      if (j > 0) left += leave[j - 1] as number;
      if (ended + jump < leap) {
        leap = ended + jump;
        marks |= endedBy << 6;
      } else marks |= JUMP << 6;
      ended = pair;
      endedBy = PAIR;
      if (added < pair) {
        ended = added;
        endedBy = ADD;
      }
      let best = pair;
      let layer = PAIR;
      if (left < best) {
        best = left;
        layer = LEFT;
      }
      if (added < best) {
        best = added;
        layer = ADD;
      }
      if (leap < best) {
        best = leap;
        layer = JUMP;
      }
      if (best > most) {
        left = leap = ended = added = FAR;
        bestHere[j] = NONE;
      } else {
        bestHere[j] = (best << 2) | layer;
        trace[shift + j] = marks;
        if (first < 0) first = j;
        last = j;
      }
      addHere[j] = added;
    }
    space.cells += j - low;
    if (first < 0) return null;
    used += last + 1 - low;
    low = first;
    high = last;
    [above, here] = [here, above];
  }
  return walkBack(above.best, n, low, high);
}

/** The trace, with room for so many cells more. */
function traceFor(used: number, more: number): Uint8Array {
  if (used + more > space.trace.length) {
    const grown = new Uint8Array((used + more) * 2);
    grown.set(space.trace.subarray(0, used));
    space.trace = grown;
  }
  return space.trace;
}

/**
 * The path that ends best in the last row, whose living cells lie in low … high: with a word of the quotation, since
 * nothing is cheaper for going on behind it.
 */
function walkBack(row: Int32Array, n: number, low: number, high: number): Way | null {
  let end = NONE;
  let j = 0;
  for (let at = low; at <= high; at++) {
    if ((row[at] as number) >> 2 >= end >> 2) continue;
    end = row[at] as number;
    j = at;
  }
  const cost = end >> 2;
  if (cost >= FAR) return null;
  let layer = end & 3;
  const steps: number[] = []; // from the last number to the first
  for (let i = n; i > 0; ) {
    const from = ((space.trace[(space.shift[i] as number) + j] as number) >> (layer * 2)) & 3;
    const b = layer === ADD ? NOWHERE : --j;
    const a = layer === LEFT ? NOWHERE : layer === JUMP ? JUMPED : --i;
    steps.push(b, a);
    layer = from;
  }
  return { cost, steps: steps.reverse() };
}
