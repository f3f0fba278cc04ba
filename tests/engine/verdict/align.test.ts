import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printChanges } from '../../../src/engine/print.ts';
import { align } from '../../../src/engine/verdict/align.ts';
import { lexiconOf } from '../../../src/engine/verdict/lexicon.ts';
import {
  findPath,
  OPEN,
  type Problem,
  type Step,
  type Steps,
  stepAt,
} from '../../../src/engine/verdict/path.ts';
import { problemOf } from '../../../src/engine/verdict/prices.ts';
import { smallWordsOf } from '../../../src/engine/verdict/smallwords.ts';
import { readUnits } from '../../../src/engine/verdict/units.ts';
import { seeded } from '../../edits.ts';

const changesOf = (quotation: string, record: string) =>
  printChanges(align(quotation, record).changes());

describe('align', () => {
  test('says nothing of words that agree', () => {
    const { changes, share, cost } = align('our Union is strong', 'Tonight our Union is strong.');
    expect({ changes: changes(), share, cost }).toEqual({ changes: [], share: 1, cost: 0 });
  });

  test('prefers the reading that keeps the words of weight', () => {
    expect(changesOf('the union of the States', 'the union of all of the States')).toBe(
      '-[of all]',
    );
    expect(changesOf('we will win the war', 'we will fight and win the long war')).toBe(
      '-[fight and] · -[long]',
    );
  });

  test('pairs words that look alike', () => {
    expect(changesOf('a stronger nation stood', 'a strong proud nation stood')).toBe(
      'strong proud→stronger',
    );
  });

  test('tells where a stretch of the record made of pieces breaks', () => {
    expect(changesOf('We act. We win.', 'We act. […] We win.')).toBe('<[…]>');
  });

  test('share leaves brackets out and counts the rest', () => {
    expect(align('we [the people] act now', 'we act today').share).toBeCloseTo(2 / 3);
    expect(align('', 'anything').share).toBe(0);
  });

  test('span runs from the first to the last word both hold', () => {
    const record = 'And so, my friends, we act now, not later.';
    const { span } = align('we act now', record);
    expect(span && record.slice(span.from, span.to)).toBe('we act now');
    expect(align('zebra', record).span).toBeNull();
  });
});

describe('every offset slices back', () => {
  const words =
    'we will not the of nation nations strong 12 twelve don’t do … [they] (so) , . — uh $9 %'.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((list) => list.join(' '));
  test('on random texts, and changes are in order and apart', () => {
    fc.assert(
      fc.property(text, text, (quotation, record) => {
        const alignment = align(quotation, record);
        const changes = alignment.changes();
        for (const change of changes) {
          expect(quotation.slice(change.fromA, change.toA)).toBe(change.quoted);
          expect(record.slice(change.fromB, change.toB)).toBe(change.record);
        }
        for (let i = 1; i < changes.length; i++)
          expect(changes[i]?.fromA).toBeGreaterThanOrEqual(changes[i - 1]?.toA ?? 0);
        for (const { fromA, toA, fromB, toB } of alignment.segments()) {
          expect(fromA).toBeLessThan(toA);
          expect(fromB).toBeLessThan(toB);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('a text agrees with itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        const kinds = align(same, same)
          .changes()
          .map((change) => change.kind);
        expect(kinds.filter((kind) => kind !== 'ellipsis' && kind !== 'bracket')).toEqual([]);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('the path', () => {
  const words = 'a b c the of not … [d] e'.split(' ');
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));

  test('is as cheap as a full matrix finds, and its steps cost what it says', () => {
    fc.assert(
      fc.property(text, text, (quotation, record) => {
        const problem = setProblem(quotation, record);
        const { cost, steps } = findPath(problem);
        expect(cost).toBe(slowCost(problem));
        expect(priceOf(problem, steps)).toBe(cost);
      }),
      { seed: 7, numRuns: 600 },
    );
  });

  test('finds the very words where the matrix would', () => {
    const plain = fc.array(fc.constantFrom(...'a b c the of not'.split(' ')), { maxLength: 30 });
    fc.assert(
      fc.property(plain, fc.nat(), fc.integer({ min: 1, max: 8 }), (record, at, length) => {
        const start = record.length === 0 ? 0 : at % record.length;
        const quotation = record.slice(start, start + length).join(' ');
        const { cost, segments } = align(quotation, record.join(' '));
        const path = findPath(setProblem(quotation, record.join(' ')));
        expect(cost).toBe(path.cost);
        const first = record.slice(0, path.steps[1] ?? 0).join(' ').length;
        if (quotation) expect(segments()[0]?.fromB).toBe(first === 0 ? 0 : first + 1);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test('stays optimal when the band must grow', () => {
    const random = seeded(8);
    for (let run = 0; run < 12; run++) {
      const word = () => 'abcdefgh'.charAt(Math.floor(random() * 8));
      const quotation = Array.from({ length: 60 + run * 10 }, word).join(' ');
      const record = Array.from({ length: 90 }, word).join(' ');
      const problem = setProblem(quotation, record);
      expect(findPath(problem).cost).toBe(slowCost(problem));
    }
  });

  test('takes every word of the quotation once, in order', () => {
    fc.assert(
      fc.property(text, text, (quotation, record) => {
        const { steps } = findPath(setProblem(quotation, record));
        const order = (side: 'a' | 'b') =>
          listSteps(steps)
            .map((step) => step[side])
            .filter((at) => at >= 0);
        const count = readUnits(quotation, lexiconOf(smallWordsOf('en'))).count;
        expect(order('a')).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(order('b')).toEqual([...order('b')].sort((x, y) => x - y));
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});

describe('a quotation of 5,000 words', () => {
  const random = seeded(10);
  const vocabulary = Array.from({ length: 3000 }, (_, i) => `word${i.toString(36)}x`);
  const words = Array.from(
    { length: 5000 },
    () => vocabulary[Math.floor(random() * 3000)] as string,
  );
  /** The first words, `count` of them exchanged at even distances. */
  const edited = (length: number, count: number) => {
    const step = length / count;
    const places = new Set(Array.from({ length: count }, (_, i) => Math.floor((i + 0.5) * step)));
    return words
      .slice(0, length)
      .map((word, i) => (places.has(i) ? 'never' : word))
      .join(' ');
  };

  test('has each of its changes named', () => {
    const { changes, share } = align(edited(5000, 50), words.join(' '));
    expect(changes()).toHaveLength(50);
    expect(changes().every((change) => change.quoted === 'never')).toBe(true);
    expect(share).toBeCloseTo(0.99);
  });

  test.each([5, 50])('takes work in proportion to its length, with %i edits', (count) => {
    const cells = (length: number) =>
      findPath(setProblem(edited(length, count), words.slice(0, length).join(' '))).cells;
    // The full matrix has a hundred times the cells.
    expect(cells(5000) / cells(500)).toBeLessThan(15);
    expect(cells(5000)).toBeLessThan(5000 * 100);
  });
});

function setProblem(quotation: string, record: string): Problem {
  const lexicon = lexiconOf(smallWordsOf('en'));
  return problemOf(readUnits(quotation, lexicon), readUnits(record, lexicon));
}

/** The slow twin: the whole matrix, four layers, no band, no trace. */
function slowCost({ n, m, pair, add, left, jump }: Problem): number {
  if (n === 0) return 0;
  const rows = () => Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(Infinity));
  const [P, L, A, J] = [rows(), rows(), rows(), rows()];
  const at = (rowsOf: number[][], i: number, j: number) => rowsOf[i]?.[j] ?? Infinity;
  const put = (rowsOf: number[][], i: number, j: number, cost: number) => {
    (rowsOf[i] as number[])[j] = cost;
  };
  for (let j = 0; j <= m; j++) put(P, 0, j, 0);
  for (let i = 1; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const any = (x: number, y: number) =>
        Math.min(at(P, x, y), at(L, x, y), at(A, x, y), at(J, x, y));
      if (j > 0) put(P, i, j, any(i - 1, j - 1) + pair(i - 1, j - 1));
      put(A, i, j, price(add, i - 1) + Math.min(at(A, i - 1, j), any(i - 1, j) + OPEN));
      if (j === 0) continue;
      put(
        L,
        i,
        j,
        price(left, j - 1) +
          Math.min(at(L, i, j - 1), Math.min(at(P, i, j - 1), at(A, i, j - 1)) + OPEN),
      );
      if (i < n)
        put(
          J,
          i,
          j,
          Math.min(at(J, i, j - 1), Math.min(at(P, i, j - 1), at(A, i, j - 1)) + price(jump, i)),
        );
    }
  let best = Infinity;
  for (let j = 0; j <= m; j++) best = Math.min(best, at(P, n, j), at(A, n, j));
  return best;
}

const price = (column: Uint8Array, at: number) => column[at] as number;

const listSteps = (steps: Steps): Step[] =>
  Array.from({ length: steps.length / 2 }, (_, i) => stepAt(steps, i));

/** The price of steps, added up from the rules. */
function priceOf({ pair, add, left, jump }: Problem, steps: Steps): number {
  let sum = 0;
  let before = '';
  let next = 0;
  for (const { kind, a, b } of listSteps(steps)) {
    if (kind === 'pair') sum += pair(a, b);
    if (kind === 'add') sum += price(add, a) + (before === 'add' ? 0 : OPEN);
    if (kind === 'left') sum += price(left, b) + (before === 'left' ? 0 : OPEN);
    if (kind === 'jump' && before !== 'jump') sum += price(jump, next);
    if (a >= 0) next = a + 1;
    before = kind;
  }
  return sum;
}
