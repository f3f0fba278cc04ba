// Twenty thousand damaged packs, half of them with a checksum that fits the damage: every one must end in a
// PackError or in an answer, soon. Run with `npx tsx tests/fuzz-packs.ts [COUNT [SEED]]`; takes about a minute.
import { Corpus, PackError } from '../src/engine/corpus/corpus.ts';
import { seal } from '../src/engine/corpus/layout.ts';
import { damagedPack, useEverything } from './engine/damage.ts';
import { packOf } from './engine/transcripts.ts';

/** Longer than any answer may take on a pack this small. */
const SLOW_MS = 1000;

const count = Number(process.argv[2] ?? 20_000);
const firstSeed = Number(process.argv[3] ?? 1);
const sentence =
  'Four score and seven years ago our fathers brought forth a new nation, conceived in liberty. ';
const packs = [
  packOf([sentence, 'The world will little note, nor long remember what we say here. '.repeat(30)]),
  packOf([sentence.repeat(40), '', '我们的国家很强大。', 'É “quoted” 1,000 U.S.\n\nNew turn.']),
];

let refused = 0;
let answered = 0;
let failed = 0;
for (let i = 0; i < count; i++) {
  const seed = firstSeed + i;
  const damaged = damagedPack(packs[i % packs.length] as ArrayBuffer, seed);
  const isSealed = i % 4 < 2;
  if (isSealed) seal(damaged);
  const started = performance.now();
  try {
    useEverything(Corpus.open([damaged]));
    answered++;
    // Without a new checksum only a pack that was not changed after all may answer.
    if (!isSealed && !isUnchanged(damaged, packs)) report(seed, 'a change went unnoticed');
  } catch (error) {
    if (error instanceof PackError) refused++;
    else report(seed, error);
  }
  const took = performance.now() - started;
  if (took > SLOW_MS) report(seed, `took ${Math.round(took)} ms`);
}
console.log(`${count} damaged packs: ${refused} refused, ${answered} answered, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function report(seed: number, problem: unknown): void {
  failed++;
  if (failed <= 5) console.error(`seed ${seed}:`, problem);
}

function isUnchanged(damaged: ArrayBuffer, originals: readonly ArrayBuffer[]): boolean {
  return originals.some((original) => Buffer.from(original).equals(Buffer.from(damaged)));
}
