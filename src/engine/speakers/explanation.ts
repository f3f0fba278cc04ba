/** Why a mention was taken for the speaker: the plainest true sentence about rule and cue. */

import type { Before, Place, Scene } from './candidates.ts';
import type { Phrase } from './mentions.ts';

/** One line for a chosen mention; '' for nobody. */
export function explain(scene: Scene, place: Place, before: Before | null, index: number): string {
  const phrase = scene.phrases[index];
  const link = phrase && scene.linkOf(index);
  if (!phrase || !link) return '';
  const { outline } = scene;
  const side =
    phrase.last < place.first ? 'before' : phrase.first > place.last ? 'after' : 'inside';
  const cue = (item: number) =>
    `the cue "${outline.text.slice(outline.from[item], outline.to[item])}"`;
  const same = before !== null && before.phrase === index;
  const near =
    outline.sentence[phrase.first] ===
    outline.sentence[side === 'before' ? place.first : place.last];
  if (same && !near) return `speaker of the quotation before, ${where(side)}`;
  if (link.inverted >= 0 && side !== 'before') return `after ${cue(link.inverted)}, ${where(side)}`;
  if (link.verb >= 0 && (side !== 'before' || link.verb < place.first))
    return `subject of ${cue(link.verb)}${link.path === 'apposition' ? ' past an apposition' : ''}, ${where(side)}`;
  if (link.inverted >= 0) return `after ${cue(link.inverted)}, ${where(side)}`;
  if (same) return `speaker of the quotation before, ${where(side)}`;
  return `nearest ${noun(phrase)} without a cue, ${where(side)}`;
}

function where(side: string): string {
  return side === 'inside' ? 'between the parts' : `${side} the quotation`;
}

function noun(phrase: Phrase): string {
  return phrase.kind === 'noun' ? 'noun phrase' : phrase.kind;
}
