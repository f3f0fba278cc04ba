// Time of a look-up beside the rivals, in one process, one question at a time.
//
// hot: the same question asked again, median of nine; then the median over all questions.
// single shot: one question after all other engines have answered it and emptied the caches.
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { TestQuery } from '../engine/queries.ts';
import type { Rival } from './rivals.ts';

export interface SpeedRow {
  readonly name: string;
  readonly queries: number;
  /** Microseconds. */
  readonly hot: Spread;
  readonly single: Spread;
  /** Share of the questions whose best answer lies in the right source. */
  readonly right: number;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

const REPEATS = 9;
/** Rounds before anything is timed, so that the compiler has done its work. */
const WARM_UP = 10;
/** Questions for the single shots. */
const SHOTS = 60;
/** Slower rivals are asked once: nothing warms up in a second. */
const SLOW_US = 200_000;

export function measureSpeed(
  corpus: Corpus,
  rivals: readonly Rival[],
  queries: readonly TestQuery[],
): SpeedRow[] {
  const ours: Rival = {
    name: 'On Record',
    queries: queries.length,
    search: (quotation) => corpus.find(quotation)[0]?.source ?? -1,
  };
  for (let round = 0; round < WARM_UP; round++)
    for (const { quotation } of queries) ours.search(quotation);
  const single = measureSingleShots(ours, rivals.filter(isQuick), spreadOver(queries, SHOTS));
  return [ours, ...rivals].map((engine) => {
    const asked = spreadOver(queries, engine.queries);
    const answers = asked.map((query) => askRepeatedly(engine, query));
    const hot = spread(answers.map(({ took }) => took));
    return {
      name: engine.name,
      queries: asked.length,
      hot,
      single: spread(single.get(engine) ?? [hot.median]),
      right: answers.filter(({ isRight }) => isRight).length / asked.length,
    };
  });
}

/** Nothing of a rival that takes half a minute is cold. */
function isQuick(rival: Rival): boolean {
  return rival.queries >= SHOTS;
}

/** Per engine the time of each question, every engine answering in turn, ours last. */
function measureSingleShots(
  ours: Rival,
  rivals: readonly Rival[],
  queries: readonly TestQuery[],
): ReadonlyMap<Rival, readonly number[]> {
  const engines = [...rivals, ours];
  const times = new Map<Rival, number[]>(engines.map((engine) => [engine, []]));
  for (const { quotation } of queries) {
    for (const engine of engines) times.get(engine)?.push(timeOf(engine, quotation));
  }
  return times;
}

/** The median time of one question, and whether the answer lies in the right source. */
function askRepeatedly(engine: Rival, query: TestQuery): { took: number; isRight: boolean } {
  let source = -1;
  const times: number[] = [];
  do {
    const started = performance.now();
    source = engine.search(query.quotation);
    times.push((performance.now() - started) * 1000);
  } while (times.length < REPEATS && (times[0] as number) < SLOW_US);
  const isRight = query.places.some((place) => place.source === source);
  return { took: spread(times).median, isRight };
}

function timeOf(engine: Rival, quotation: string): number {
  const started = performance.now();
  engine.search(quotation);
  return (performance.now() - started) * 1000;
}

/** `count` questions of all kinds, evenly taken. */
function spreadOver(queries: readonly TestQuery[], count: number): readonly TestQuery[] {
  if (count >= queries.length) return queries;
  return Array.from(
    { length: count },
    (_, i) => queries[Math.floor(((i + 0.5) * queries.length) / count)] as TestQuery,
  );
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
