import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKey, countOf, emptyTally, keysAbove } from '../../../src/engine/corpus/tally.ts';

/** Few enough for many to come again, and far more than a tally begins with. */
const keys = fc.array(
  fc.nat(4000).map((n) => Math.imul(n, 0x10_0003) >>> 0),
  {
    minLength: 8000,
    maxLength: 12_000,
  },
);

test('a tally counts as a map does', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const tally = emptyTally();
      const twin = new Map<number, number>();
      for (const key of all) {
        countKey(tally, key);
        twin.set(key, (twin.get(key) ?? 0) + 1);
      }
      for (const [key, count] of twin) expect(countOf(tally, key)).toBe(count);
      expect(countOf(tally, 1)).toBe(twin.get(1) ?? 0);
      const often = [...twin].filter(([, count]) => count > 3).map(([key]) => key);
      expect([...keysAbove(tally, 3).sort()]).toEqual([...Uint32Array.from(often).sort()]);
    }),
    { numRuns: 10 },
  );
});
