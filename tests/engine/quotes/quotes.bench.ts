/**
 * How fast quotations and their speakers are found, against npm compromise finding quotations only.
 *
 *   npx tsx tests/engine/quotes/quotes.bench.ts     prints the ratio, cold and warm; the goal is 30
 *
 * Processor time of this process on the same texts: the annotated ones where they are there, our
 * own prose otherwise. The first run is cold, as on a page that was just opened.
 */

import nlp from 'compromise';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../../src/engine/speakers/speakers.ts';
import { loadGold } from '../../annotated.ts';

const prose = `The mayor, Tom Reed, told the council on Monday: "We have waited long enough for this harbour."
"It will open again in spring," he added, though critics called the plan "reckless and far too expensive".
`;
const documents = loadGold('en-dev.quoted.jsonl', 'seen')
  ?.slice(0, 80)
  .map((each) => each.text);
const texts = documents ?? Array.from({ length: 40 }, () => prose.repeat(20));

const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${size} characters; processor time`);
for (const round of ['first run', 'second run', 'third run', 'fourth run']) {
  const ours = timed(() => {
    for (const text of texts) findSpeakers({ text }, findQuotes({ text }));
  });
  const theirs = timed(() => {
    for (const text of texts) nlp(text).quotations().out('array');
  });
  console.log(
    `${round}: ours ${ours.toFixed(0)} ms, compromise ${theirs.toFixed(0)} ms, ratio ${(theirs / ours).toFixed(0)} ×`,
  );
}

function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
