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
  readonly steps: readonly Step[];
  /** Cells filled to find it: the work, for tests. */
  readonly cells: number;
}

/** Price of opening a run of added or left-out words, beside the price of each. High enough that a lone "of" does not split a run. */
export const OPEN = 6;

/** How much dearer than its least a path may be: a word lost; doubled, a jump; and so on until a path is found. */
const FIRST_SLACK = 13;
const FAR = 1 << 29;

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
const NAMES = ['pair', 'left', 'add', 'jump'] as const;

/** Costs of one row by layer, FAR where nothing is alive, at each number of record words passed; good from low to high. */
interface Row {
  pair: Int32Array;
  left: Int32Array;
  add: Int32Array;
  jump: Int32Array;
}

const newRow = (length: number): Row => ({
  pair: new Int32Array(length),
  left: new Int32Array(length),
  add: new Int32Array(length),
  jump: new Int32Array(length),
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
  if (m >= space.rows[0].pair.length) space.rows = [newRow(m * 2), newRow(m * 2)];
  if (n >= space.shift.length) space.shift = new Int32Array(n * 2);
}

type Way = Omit<Path, 'cells'>;

/** One pass over the rows; null when every path costs more than the limit. */
function fill(problem: Problem, limit: number): Way | null {
  const { n, m, wordsA, wordsB, left: leave, floor } = problem;
  let [above, here] = space.rows;
  above.pair.fill(0, 0, m + 1); // the record's words before the quotation are free
  above.left.fill(FAR, 0, m + 1);
  above.add.fill(FAR, 0, m + 1);
  above.jump.fill(FAR, 0, m + 1);
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
    const { pair: pairAbove, left: leftAbove, add: addAbove, jump: jumpAbove } = above;
    const { pair: pairHere, left: leftHere, add: addHere, jump: jumpHere } = here;
    let first = -1;
    let last = -1;
    // The cell above to the left, and the cell to the left.
    let abovePair = FAR;
    let aboveLeft = FAR;
    let aboveAdd = FAR;
    let aboveJump = FAR;
    let leftPair = FAR;
    let leftLeft = FAR;
    let leftAdd = FAR;
    let leftJump = FAR;
    let j = low;
    for (; j <= m; j++) {
      if (j > high + 1 && last < j - 1) break; // nothing alive above, nor to the left
      // pair: one word of both
      let from = PAIR;
      let pair = abovePair;
      if (aboveLeft < pair) {
        pair = aboveLeft;
        from = LEFT;
      }
      if (aboveAdd < pair) {
        pair = aboveAdd;
        from = ADD;
      }
      if (aboveJump < pair) {
        pair = aboveJump;
        from = JUMP;
      }
      let marks = from;
      if (pair < FAR && word !== wordsB[j - 1])
        pair = pair + least > most ? FAR : pair + problem.pair(i - 1, j - 1);
      // add: one word of the quotation, the record stays
      const isBelow = j <= high;
      abovePair = isBelow ? (pairAbove[j] as number) : FAR;
      aboveLeft = isBelow ? (leftAbove[j] as number) : FAR;
      aboveAdd = isBelow ? (addAbove[j] as number) : FAR;
      aboveJump = isBelow ? (jumpAbove[j] as number) : FAR;
      from = ADD;
      let added = aboveAdd;
      if (abovePair + OPEN < added) {
        added = abovePair + OPEN;
        from = PAIR;
      }
      if (aboveLeft + OPEN < added) {
        added = aboveLeft + OPEN;
        from = LEFT;
      }
      if (aboveJump + OPEN < added) {
        added = aboveJump + OPEN;
        from = JUMP;
      }
      added += add;
      marks |= from << 4;
      // left and jump: words of the record, the quotation stays
      from = LEFT;
      let left = leftLeft;
      if (leftPair + OPEN < left) {
        left = leftPair + OPEN;
        from = PAIR;
      }
      if (leftAdd + OPEN < left) {
        left = leftAdd + OPEN;
        from = ADD;
      }
      if (j > 0) left += leave[j - 1] as number;
      marks |= from << 2;
      from = JUMP;
      let leap = leftJump;
      if (leftPair + jump < leap) {
        leap = leftPair + jump;
        from = PAIR;
      }
      if (leftAdd + jump < leap) {
        leap = leftAdd + jump;
        from = ADD;
      }
      marks |= from << 6;
      if (pair > most && added > most && left > most && leap > most) {
        pair = left = added = leap = FAR;
      } else {
        trace[shift + j] = marks;
        if (first < 0) first = j;
        last = j;
      }
      pairHere[j] = leftPair = pair;
      leftHere[j] = leftLeft = left;
      addHere[j] = leftAdd = added;
      jumpHere[j] = leftJump = leap;
    }
    space.cells += j - low;
    if (first < 0) return null;
    used += last + 1 - low;
    low = first;
    high = last;
    [above, here] = [here, above];
  }
  return walkBack(above, n, low, high);
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

/** The path that ends best in the last row, whose living cells lie in low … high. */
function walkBack(row: Row, n: number, low: number, high: number): Way | null {
  let cost = FAR;
  let j = 0;
  let layer = PAIR;
  for (let at = low; at <= high; at++) {
    if ((row.pair[at] as number) < cost) {
      cost = row.pair[at] as number;
      j = at;
      layer = PAIR;
    }
    if ((row.add[at] as number) < cost) {
      cost = row.add[at] as number;
      j = at;
      layer = ADD;
    }
  }
  if (cost >= FAR) return null;
  const steps: Step[] = [];
  for (let i = n; i > 0; ) {
    const from = ((space.trace[(space.shift[i] as number) + j] as number) >> (layer * 2)) & 3;
    const kind = NAMES[layer] as Step['kind'];
    if (layer === PAIR) steps.push({ kind, a: --i, b: --j });
    else if (layer === ADD) steps.push({ kind, a: --i, b: -1 });
    else steps.push({ kind, a: -1, b: --j });
    layer = from;
  }
  return { cost, steps: steps.reverse() };
}
