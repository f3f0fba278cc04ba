/**
 * Who speaks a quotation: the subject of a verb of saying right behind the marks where there is one,
 * else the best of the mentions near it (candidates.ts) by the evidence for each (evidence.ts),
 * "nobody" among them. ranking.ts weighs it.
 */

import type { Outline } from '../quotes/outline.ts';
import type { Add } from '../quotes/ranking.ts';
import { Is } from '../quotes/vocabulary.ts';
import { type Before, type Facts, listMentions, type Place, type Scene } from './candidates.ts';
import { describeMention, describeNobody, readSetting } from './evidence.ts';
import { SAYING } from './links.ts';
import type { Phrase } from './mentions.ts';
import { isLabel } from './surroundings.ts';

/** The candidates of a quotation, "nobody" first. */
export interface Candidates {
  /** Index into scene.phrases of each; -1 is "nobody". */
  readonly phrases: readonly number[];
  /** What speaks for and against one of them. */
  readonly describe: (candidate: number, add: Add) => void;
}

/** All candidates of a quotation. */
export function listCandidates(
  scene: Scene,
  place: Place,
  before: Before | null,
  starts: Int32Array,
): Candidates {
  const all = listMentions(scene, place, before, starts);
  const setting = readSetting(scene.outline, place, before, all);
  return {
    phrases: [-1, ...all.map((facts) => facts.index)],
    describe: (candidate, add) => {
      if (candidate === 0) describeNobody(scene, setting, add);
      else describeMention(scene, setting, all[candidate - 1] as Facts, add);
    },
  };
}

/**
 * The speaker in the plainest of attributions, which need no weighing: "…," Tom Reed said. "…," said
 * Tom Reed. "…" — Tom Reed. TOM REED: … The mention, or -1 where the words around are anything else.
 */
export function findPlain(scene: Scene, place: Place, starts: Int32Array): number {
  const { outline, phrases, linkOf } = scene;
  const signed = findSigned(scene, place, starts);
  if (signed >= 0) return signed;
  const at = place.last + (isInside(outline, place.last + 1) ? 2 : 1);
  if (at >= outline.count || (outline.bits[at] as number) & Is.sentence) return -1;
  const inverted = says(outline, at);
  for (let index = starts[at] as number; index < phrases.length; index++) {
    const { kind, first, last, bits } = phrases[index] as Phrase;
    if (last > at + LONGEST) return -1;
    if (bits & Is.possessive) continue; // Florida's Rick Wilson
    if (inverted && first === at + 1 && kind === 'name' && linkOf(index).inverted === at)
      return index;
    if (first === at && says(outline, last + 1) && linkOf(index).verb === last + 1) return index;
  }
  return -1;
}

/** The name behind a dash that signs a paragraph of the speaker's words alone, or the label before it; -1 for none. */
function findSigned(scene: Scene, place: Place, starts: Int32Array): number {
  const { outline, phrases } = scene;
  const { bits, count } = outline;
  const label = (starts[place.first] as number) - 1;
  const owner = phrases[label];
  if (owner && owner.last === place.first - 2 && isLabel(outline, owner)) return label;
  const source = place.block ? findSource(scene, place, starts) : -1;
  if (source >= 0) return source;
  if (!((bits[place.first] as number) & Is.paragraph)) return -1;
  const stop = (bits[place.last + 1] ?? 0) & Is.stop ? 1 : 0;
  const dash = place.last + stop + 1;
  if (!((bits[dash] ?? 0) & Is.dash)) return -1;
  for (let index = starts[dash] as number; index < phrases.length; index++) {
    const { kind, first, last } = phrases[index] as Phrase;
    if (first > dash + 1) return -1;
    const ends = last + 1 >= count || (bits[last + 1] as number) & (Is.paragraph | Is.comma);
    if (kind === 'name' && first === dash + 1 && ends) return index;
  }
  return -1;
}

/** The name that opens the line below a block quotation, where that line says nothing else: "Mary Holt, Letters". */
function findSource(scene: Scene, place: Place, starts: Int32Array): number {
  const { outline, phrases, headlines } = scene;
  const { bits, count } = outline;
  let line = place.last + 1;
  while (line < count && !((bits[line] as number) & Is.paragraph)) line++;
  const first = (bits[line] ?? 0) & Is.dash ? line + 1 : line;
  if (line > place.last + 2 || first >= count) return -1;
  if (headlines.has(outline.paragraph[line] as number)) return -1;
  let end = first + 1;
  for (; end < count && !((bits[end] as number) & Is.paragraph); end++)
    if (end - first > LONGEST || (bits[end] as number) & (Is.stop | Is.colon | SAYING)) return -1;
  for (let index = starts[first] as number; index < phrases.length; index++) {
    const { kind, first: opens, last } = phrases[index] as Phrase;
    if (opens > first) return -1;
    const alone = last + 1 >= end || (bits[last + 1] as number) & (Is.comma | Is.bracketOpen);
    if (kind === 'name' && opens === first && alone) return index;
  }
  return -1;
}

/** A mention and its verb are looked for in so many items. */
const LONGEST = 14;

function says({ bits }: Outline, item: number): boolean {
  return ((bits[item] ?? 0) & Is.speech) !== 0;
}

/** A comma, or a stop behind which the sentence goes on: marks that belong to the quotation. */
function isInside({ bits }: Outline, item: number): boolean {
  const own = bits[item] ?? 0;
  return (own & Is.comma) !== 0 || (own & Is.stop && !((bits[item + 1] ?? 0) & Is.sentence)) !== 0;
}
