// Words looked up while typing, over the packs that come with the extension: `npx tsx tests/engine/corpus/lookup.bench.ts`.
// Times are of the process, not of the clock, and include spelling out the first twenty places.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { lookUp, openLookup, showPlace } from '../../../src/engine/corpus/lookup.ts';

const folder = join(import.meta.dirname, '../../../assets/corpus');
const packs = readdirSync(folder).map((file) => {
  const bytes = readFileSync(join(folder, file));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
});
const questions = [
  'the',
  'th',
  'we will',
  'tarif',
  'state of the union',
  '“state of the union”',
  'inflation unemployment ',
  'goverment of the peple',
  'the one thing we have to fear is fear itself',
];
/** Milliseconds of a frame at 60 Hz. */
const FRAME = 16.7;
const REPEATS = 31;

const corpus = Corpus.open(packs as ArrayBuffer[]);
const before = milliseconds();
const opening = openLookup(corpus);
let step = opening.next();
let longest = 0;
for (let at = milliseconds(); !step.done; at = milliseconds()) {
  step = opening.next();
  longest = Math.max(longest, milliseconds() - at);
}
const lookup = step.value;
console.log(`opened in ${round(milliseconds() - before)} ms, longest slice ${round(longest)} ms`);
for (const text of questions) {
  const times = Array.from({ length: REPEATS }, () => ask(text).took).sort((a, b) => a - b);
  const [median = 0, p95 = 0] = [times[REPEATS >> 1], times[Math.floor(REPEATS * 0.95)]];
  const { count } = ask(text);
  console.log(
    [
      text.padEnd(46),
      `${count} places`.padStart(13),
      `median ${round(median)} ms`,
      `p95 ${round(p95)} ms`,
      `${round(median / FRAME)} frames`,
    ].join('  '),
  );
}

function ask(text: string): { readonly took: number; readonly count: number } {
  const all = { speaker: null, fromYear: null, toYear: null, pack: null, edition: null } as const;
  const from = milliseconds();
  const answer = lookUp(lookup, { ...all, order: 'newest', text });
  const places = [...answer.phrases, ...answer.similar, ...answer.others];
  for (const place of places.slice(0, 20)) showPlace(lookup, answer, place);
  return { took: milliseconds() - from, count: places.length };
}

function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
