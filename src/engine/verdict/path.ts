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
 * A row is the list of its living cells; a jump is one price that the row below knows, not a layer of cells, and so are
 * the free words before the quotation: they are left where a word agrees. Linear in the quotation when most of its
 * words stand in the record in order, O(n · m) at worst.
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
  const { n, floor } = problem;
  if (n === 0) return { cost: 0, steps: [], cells: 0 };
  let cells = 0;
  for (let slack = FIRST_SLACK; ; slack *= 2) {
    cells += fill(problem, (floor[0] as number) + slack);
    const found = walkBack(n);
    if (found) return { ...found, cells };
  }
}

// A living cell is WIDTH numbers side by side: what the path costs when it ends in layer PAIR, LEFT or ADD, FAR where
// it cannot; COLUMN, how many words of the record are passed; at BACK + layer where the path came from, as the place
// of that cost, -1 at its start. When that is not in the column beside, the path has jumped.
const WIDTH = 8;
const PAIR = 0;
const LEFT = 1;
const ADD = 2;
const COLUMN = 3;
const BACK = 4;

/** Reused by every path: the living cells row by row, those of row i, for word i - 1, at begin[i] up to begin[i + 1]. */
const space = { cells: new Int32Array(WIDTH << 12), begin: new Int32Array(256) };

/** One pass over the rows, as far as something lives within the limit; returns how many cells were looked at. */
function fill(problem: Problem, limit: number): number {
  const { n, m, wordsA, wordsB, left: leave, floor } = problem;
  if (n + 2 > space.begin.length) space.begin = new Int32Array((n + 2) * 2);
  const { begin } = space;
  begin[1] = 0;
  let used = 0;
  let filled = 0;
  for (let i = 1; i <= n; i++) {
    const cells = cellsFor(used + (m + 1) * WIDTH);
    const word = wordsA[i - 1] as number;
    const least = problem.least[i - 1] as number;
    const add = problem.add[i - 1] as number;
    const jump = problem.jump[i - 1] as number;
    const most = limit - (floor[i] as number);
    // The cheapest leap over words of the record; those before the quotation are free.
    let leap = i === 1 ? 0 : FAR;
    let leapFrom = -1;
    // Where the next words differ too, a path costs at least so much more.
    const nextWord = i < n ? (wordsA[i] as number) : -1;
    const parting = i < n ? partingOf(problem, i) : 0;
    const differing = Math.min(least, OPEN + add);
    // The living cell of the row above that is met next.
    let above = i === 1 ? 0 : (begin[i - 1] as number);
    const end = used;
    let isLeftAlive = false;
    for (let j = 0; ; j++) {
      let next = above < end ? (cells[above + COLUMN] as number) : m + 1;
      if (!isLeftAlive && next > j && leap + differing + parting > most) {
        // Nothing lives beside or above before `next`, and a leap can only land on the same word.
        if (leap > most) j = next;
        else if (leap + differing > most) while (j < next && word !== wordsB[j - 1]) j++;
        else while (j < next && word !== wordsB[j - 1] && nextWord !== wordsB[j]) j++;
      }
      if (j > m) break;
      filled++;
      // pair: one word of both
      let pair = FAR;
      let pairFrom = -1;
      const beside = next === j - 1 ? above : -1;
      if (beside >= 0) {
        pair = cells[beside + PAIR] as number;
        pairFrom = beside + PAIR;
        if ((cells[beside + LEFT] as number) < pair) {
          pair = cells[beside + LEFT] as number;
          pairFrom = beside + LEFT;
        }
        if ((cells[beside + ADD] as number) < pair) {
          pair = cells[beside + ADD] as number;
          pairFrom = beside + ADD;
        }
      }
      if (leap < pair && j > 0) {
        pair = leap;
        pairFrom = leapFrom;
      }
      const parts = nextWord === wordsB[j] ? 0 : parting;
      if (pair < FAR && word !== wordsB[j - 1])
        pair = pair + least + parts > most ? FAR : pair + problem.pair(i - 1, j - 1);
      if (pair + parts > most) pair = FAR;
      if (beside >= 0) {
        if ((cells[beside + PAIR] as number) + jump < leap) {
          leap = (cells[beside + PAIR] as number) + jump;
          leapFrom = beside + PAIR;
        }
        if ((cells[beside + ADD] as number) + jump < leap) {
          leap = (cells[beside + ADD] as number) + jump;
          leapFrom = beside + ADD;
        }
        above += WIDTH;
        next = above < end ? (cells[above + COLUMN] as number) : m + 1;
      }
      // add: one word of the quotation, the record stays
      let added = FAR;
      let addedFrom = -1;
      if (next === j) {
        added = cells[above + ADD] as number;
        addedFrom = above + ADD;
        if ((cells[above + PAIR] as number) + OPEN < added) {
          added = (cells[above + PAIR] as number) + OPEN;
          addedFrom = above + PAIR;
        }
        if ((cells[above + LEFT] as number) + OPEN < added) {
          added = (cells[above + LEFT] as number) + OPEN;
          addedFrom = above + LEFT;
        }
      }
      if (leap + OPEN < added) {
        added = leap + OPEN;
        addedFrom = leapFrom;
      }
      added += add;
      if (added + parts > most) added = FAR;
      // left: one word of the record, the quotation stays
      let left = FAR;
      let leftFrom = -1;
      if (isLeftAlive) {
        const beside = used - WIDTH;
        left = cells[beside + LEFT] as number;
        leftFrom = beside + LEFT;
        if ((cells[beside + PAIR] as number) + OPEN < left) {
          left = (cells[beside + PAIR] as number) + OPEN;
          leftFrom = beside + PAIR;
        }
        if ((cells[beside + ADD] as number) + OPEN < left) {
          left = (cells[beside + ADD] as number) + OPEN;
          leftFrom = beside + ADD;
        }
        left += leave[j - 1] as number;
      }
      isLeftAlive = pair <= most || added <= most || left <= most;
      if (!isLeftAlive) continue;
      cells[used + PAIR] = pair;
      cells[used + LEFT] = left;
      cells[used + ADD] = added;
      cells[used + COLUMN] = j;
      cells[used + BACK + PAIR] = pairFrom;
      cells[used + BACK + LEFT] = leftFrom;
      cells[used + BACK + ADD] = addedFrom;
      used += WIDTH;
    }
    begin[i + 1] = used;
  }
  return filled;
}

/** The least it costs, beyond the floor, when word i of the quotation does not simply follow in the record. */
function partingOf({ least, add, jump, floor }: Problem, i: number): number {
  const counted = (floor[i] as number) - (floor[i + 1] as number);
  const other = Math.min(least[i] as number, add[i] as number) - counted;
  return Math.min(other, OPEN + 1, jump[i] as number);
}

/** The cells, with room for so many numbers. */
function cellsFor(numbers: number): Int32Array {
  if (numbers > space.cells.length) {
    const grown = new Int32Array(numbers * 2);
    grown.set(space.cells);
    space.cells = grown;
  }
  return space.cells;
}

/** The path that ends best in the last row; null when nothing lives there. */
function walkBack(n: number): Omit<Path, 'cells'> | null {
  const { cells, begin } = space;
  let cost = FAR;
  let at = -1;
  for (let cell = begin[n] as number; cell < (begin[n + 1] as number); cell += WIDTH) {
    for (let layer = PAIR; layer <= ADD; layer += ADD) {
      if ((cells[cell + layer] as number) >= cost) continue;
      cost = cells[cell + layer] as number;
      at = cell + layer;
    }
  }
  if (at < 0) return null;
  const steps: Step[] = [];
  for (let i = n; ; ) {
    const layer = at % WIDTH;
    let j = cells[at - layer + COLUMN] as number;
    if (layer === PAIR) steps.push({ kind: 'pair', a: --i, b: --j });
    else if (layer === ADD) steps.push({ kind: 'add', a: --i, b: -1 });
    else steps.push({ kind: 'left', a: -1, b: --j });
    at = cells[at + BACK] as number;
    if (at < 0) break;
    const from = cells[at - (at % WIDTH) + COLUMN] as number;
    while (j > from) steps.push({ kind: 'jump', a: -1, b: --j });
  }
  return { cost, steps: steps.reverse() };
}
