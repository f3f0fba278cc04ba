/** Floors that only rise: the scores on the annotated texts may never fall below these. */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gold, loadGold } from './annotated.ts';
import { score } from './score.ts';

const there = existsSync(gold);
if (!there)
  console.log(`the annotated texts are not there (${gold}): their floors are not checked`);

/** Exact spans; measures as the scorer names them. Raise them when the engine gets better. */
const floors = [
  {
    file: 'en-dev.quoted.jsonl',
    slice: 'all',
    F1: 97.5,
    attr: 95,
    pronoun: 95.5,
    noun: 76,
    who: 91,
    jointF1: 91.5,
  },
  {
    file: 'en-dev.quoted.jsonl',
    slice: 'held',
    F1: 96.3,
    attr: 93.8,
    pronoun: 95,
    noun: 69,
    who: 90.5,
    jointF1: 89,
  },
  { file: 'de-dev.quoted.jsonl', slice: 'all', F1: 92, attr: 85 },
  { file: 'de-dev.quoted.jsonl', slice: 'held', F1: 84, attr: 73 },
  { file: 'mini-unit.jsonl', slice: 'all', F1: 97, attr: 94 },
] as const;

describe.skipIf(!there)('annotated texts (needs ../shared/gold)', () => {
  for (const { file, slice, ...least } of floors)
    it(`${file}, ${slice}`, { timeout: 60_000 }, () => {
      const row = score(loadGold(file, slice) ?? []).quoted ?? {};
      for (const [measure, floor] of Object.entries(least))
        expect(row[measure], measure).toBeGreaterThanOrEqual(floor);
    });
});
