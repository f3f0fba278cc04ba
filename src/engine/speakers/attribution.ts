/**
 * Who speaks a quotation: the mentions near it (candidates.ts) with the evidence for each
 * (evidence.ts), "nobody" among them. ranking.ts weighs it.
 */

import type { Describe } from '../quotes/ranking.ts';
import { type Before, listMentions, type Place, type Scene } from './candidates.ts';
import { describeMention, describeNobody, readSetting } from './evidence.ts';

/** A mention beside a quotation with what speaks for and against it. */
export interface Candidate {
  /** Index into scene.phrases; -1 is "nobody". */
  readonly phrase: number;
  readonly describe: Describe;
}

/** All candidates of a quotation, "nobody" first. */
export function listCandidates(
  scene: Scene,
  place: Place,
  before: Before | null,
  starts: Int32Array,
): Candidate[] {
  const all = listMentions(scene, place, before, starts);
  const setting = readSetting(scene.outline, place, before, all);
  return [
    { phrase: -1, describe: (add) => describeNobody(scene, setting, add) },
    ...all.map((facts) => ({
      phrase: facts.index,
      describe: ((add) => describeMention(scene, setting, facts, add)) satisfies Describe,
    })),
  ];
}
