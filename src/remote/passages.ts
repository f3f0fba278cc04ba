// A source cut into passages: whole sentences of one turn, about as much as a reader would want to see.
//
// The pieces of a turn put together again are the turn, letter by letter, so that neighbours can be joined on the
// device. Small pieces bring little along with a hit; large ones say little about where it is.

import type { Corpus, TurnSpan } from '../engine/corpus/corpus.ts';
import { type Correction, correctionsIn } from '../engine/corpus/corrections.ts';

/** from, to: UTF-16 in the source's text; corrections in the passage's own. */
export interface CutPassage {
  readonly from: number;
  readonly to: number;
  /** Number of the turn in its source. */
  readonly turn: number;
  readonly speaker: string;
  readonly label: string;
  readonly corrections: readonly Correction[];
}

/** A passage ends with the sentence that makes it this long, in UTF-16 units. */
const ENOUGH = 700;

/** The passages of a source, in order and without a gap inside a turn. */
export function cutSource(corpus: Corpus, source: number, text: string): readonly CutPassage[] {
  const turns = corpus.turnsOf(source);
  const corrections = corpus.correctionsOf(source);
  return turns.flatMap((turn, number) => {
    const from = number === 0 ? 0 : startOf(text, turns[number - 1], turn);
    const next = turns[number + 1];
    const to = next ? startOf(text, turn, next) : text.length;
    const { speaker, label } = turn;
    return cutsOf(text, from, to, turn).map(([start, end]) => ({
      from: start,
      to: end,
      turn: number,
      speaker,
      label,
      // One that reaches over the end of a passage is left to nobody.
      corrections: correctionsIn(corrections, { from: start, to: end }),
    }));
  });
}

/** Where a turn begins: behind the empty line that sets it off, with what stands before its first word. */
function startOf(text: string, before: TurnSpan | undefined, turn: TurnSpan): number {
  const gap = text.indexOf('\n\n', before?.to ?? 0);
  return gap >= 0 && gap < turn.from ? gap + 2 : turn.from;
}

function cutsOf(text: string, from: number, to: number, turn: TurnSpan): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  for (const sentence of turn.sentences) {
    let end = sentence; // what opens a sentence before its first word belongs to it
    while (end > start && !/\s/.test(text.charAt(end - 1))) end--;
    if (end - start < ENOUGH) continue;
    cuts.push([start, end]);
    start = end;
  }
  cuts.push([start, to]);
  return cuts;
}
