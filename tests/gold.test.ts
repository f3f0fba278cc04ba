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
    F1: 97.6,
    attr: 95.3,
    pronoun: 96,
    noun: 77,
    who: 91.7,
    jointF1: 92.1,
  },
  {
    file: 'en-dev.quoted.jsonl',
    slice: 'held',
    F1: 96.5,
    attr: 94.2,
    pronoun: 95.7,
    noun: 71,
    who: 91.2,
    whoPr: 92,
    jointF1: 89.7,
  },
  { file: 'de-dev.quoted.jsonl', slice: 'all', F1: 93, attr: 87, jointF1: 77 },
  { file: 'de-dev.quoted.jsonl', slice: 'held', F1: 84.5, attr: 76, jointF1: 59.5 },
  { file: 'mini-unit.jsonl', slice: 'all', F1: 98, attr: 94.5 },
] as const;

describe.skipIf(!there)('annotated texts (needs ../shared/gold)', () => {
  for (const { file, slice, ...least } of floors)
    it(`${file}, ${slice}`, { timeout: 60_000 }, () => {
      const row = score(loadGold(file, slice) ?? []).quoted ?? {};
      for (const [measure, floor] of Object.entries(least))
        expect(row[measure], measure).toBeGreaterThanOrEqual(floor);
    });
});
