/**
 * Draws the curve behind the threshold of accept.ts: `npx tsx tests/threshold.ts [count] [seed]`.
 *
 * True: sentences of installed addresses with a quarter of their words exchanged for others of the same length.
 * Unrelated: sentences of addresses that are not installed (every fourth is left out of the pack), given to their
 * own speaker, who has other addresses there: the hardest case. Sentences that stand elsewhere nearly verbatim
 * (presidents repeat themselves) are no unrelated ones and are left out. The table shows what every pair of
 * thresholds would accept.
 */

import { findMatches, type Match } from '../src/engine/verdict/matches.ts';
import { shelfOf } from '../src/engine/verdict/shelf.ts';
import { openAddresses } from './addresses.ts';
import { type Line, seeded } from './edits.ts';

/** Share of the wrong ones accepted and of the true ones rejected by a pair of thresholds, 0 … 1. */
export interface Point {
  readonly share: number;
  readonly bits: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** From this share on a sentence is said to stand elsewhere too. */
const REPEATED = 0.85;
const SHARES = [0.6, 0.65, 0.7, 0.72, 0.74, 0.76, 0.8];
const BITS = [25, 30, 40, 50, 60];

/** The curve, from `count` sentences of each kind. */
export function drawCurve(count: number, seed: number): readonly Point[] {
  const { corpus, lines, address } = openAddresses(1934, (index) => index % 4 !== 0);
  const shelf = shelfOf(corpus);
  const best = (quotation: string): Match | null =>
    findMatches(quotation, shelf, () => true)[0] ?? null;
  const random = seeded(seed);
  const some = (wanted: (line: Line) => boolean) => {
    const pool = lines.filter((line) => wanted(line) && line.text.split(' ').length >= 9);
    return Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)] as Line);
  };
  const installed = some((line) => address(line).isInstalled);
  const words = [...new Set(installed.flatMap((line) => line.text.match(/\b[a-z]+\b/g) ?? []))];
  const trueOnes = installed.map(({ text }) => best(exchangeQuarter(text, words, random)));
  const foreign = some((line) => !address(line).isInstalled)
    .map((line) => {
      const match = best(line.text);
      const speaker = shelf.personOf(match?.speaker ?? '')?.name;
      return { match, isOwn: speaker === address(line).name };
    })
    .filter(({ match }) => (match?.alignment.share ?? 0) < REPEATED)
    .map(({ match, isOwn }) => (isOwn ? match : null));
  return SHARES.flatMap((share) =>
    BITS.map((bits) => {
      const passes = (match: Match | null) =>
        match !== null && match.alignment.share >= share && match.bits >= bits;
      const part = (matches: readonly (Match | null)[]) =>
        matches.filter(passes).length / matches.length;
      return { share, bits, accepted: part(foreign), rejected: 1 - part(trueOnes) };
    }),
  );
}

/** The curve as a table. */
export function printCurve(points: readonly Point[]): string {
  const cell = ({ accepted, rejected }: Point) =>
    `${(100 * accepted).toFixed(2)} / ${(100 * rejected).toFixed(1)}`;
  const rows = SHARES.map((share) => [
    share.toFixed(2),
    ...points.filter((point) => point.share === share).map(cell),
  ]);
  const head = ['share ≥', ...BITS.map((bits) => `${bits} bits`)];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Every fourth word, at random places, becomes another word of the record's language. */
function exchangeQuarter(text: string, words: readonly string[], random: () => number): string {
  const parts = text.split(' ');
  const places = parts.map((_, i) => i).sort(() => random() - 0.5);
  for (const at of places.slice(0, Math.floor(parts.length / 4)))
    parts[at] = words[Math.floor(random() * words.length)] ?? '';
  return parts.join(' ');
}

if (process.argv[1] === import.meta.filename) {
  console.log('accepted of the unrelated / rejected of the true, %');
  console.log(printCurve(drawCurve(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1))));
}
