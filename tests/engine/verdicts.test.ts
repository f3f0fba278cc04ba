import { beforeAll, describe, expect, test } from 'vitest';
import { hasTexts } from '../addresses.ts';
import { type ClassScore, scoreVerdicts } from '../verdicts.ts';

// A small part of what tests/verdicts.ts scores, with another seed, to keep `npm test` quick.
const COUNT = 20;
const SEED = 11;
const SINCE = 1994;

describe.skipIf(!hasTexts())('generated edits of the addresses', () => {
  let scores: readonly ClassScore[] = [];
  beforeAll(() => {
    ({ scores } = scoreVerdicts(COUNT, SEED, SINCE));
  }, 60_000);

  const share = (rows: readonly ClassScore[], of: 'look' | 'right') =>
    rows.reduce((sum, row) => sum + row[of], 0) / rows.reduce((sum, row) => sum + row.count, 0);

  test('every class is there', () => {
    expect(scores.length).toBeGreaterThanOrEqual(33);
    for (const row of scores) expect([row.kind, row.count > 0]).toEqual([row.kind, true]);
  });

  test('harmless edits ask for no attention', () => {
    expect(
      share(
        scores.filter((row) => !row.wanted.look),
        'look',
      ),
    ).toBeLessThanOrEqual(0.005);
  });

  test('edits that turn the sense do, with the right label', () => {
    const loud = scores.filter((row) => row.wanted.look);
    expect(share(loud, 'look')).toBeGreaterThanOrEqual(0.99);
    expect(share(loud, 'right')).toBeGreaterThanOrEqual(0.97);
  });

  test('marked edits are said to be marked', () => {
    const marked = scores.filter((row) => row.wanted.label === 'marked');
    expect(share(marked, 'right')).toBeGreaterThanOrEqual(0.99);
  });

  test('no class of its own is much worse', () => {
    for (const row of scores)
      expect([row.kind, row.right / row.count >= 0.9]).toEqual([row.kind, true]);
  });
});
