/**
 * The mentions that may be the speaker of a quotation, and how each stands to it, in numbers.
 *
 * Linear: a quotation looks at no more than `REACH` items and `MOST` mentions on each side.
 */

import type { Outline } from '../quotes/outline.ts';
import { Is } from '../quotes/vocabulary.ts';
import type { Link } from './links.ts';
import type { Phrase } from './mentions.ts';

/** How far a speaker may stand from the marks, in items. 98 of 100 stand in the same paragraph. */
export const REACH = 150;

/** How many mentions each side may offer beyond the quotation's own sentence; with 14 nothing is won, with 5 it loses 0.3 %. */
const MOST = 7;

/** How many mentions are looked at for rivals, so that a speaker far back costs no more than a near one. */
const CROWD = 30;

/** The quotation as the outline sees it: its holes, first to last. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Whether its first letter is small. */
  readonly lower: boolean;
  /** A block quotation without marks. */
  readonly block: boolean;
}

/** What is known of the quotation before this one. */
export interface Before {
  readonly place: Place;
  readonly phrase: number;
}

/** Everything attribution needs of one article. */
export interface Scene {
  readonly outline: Outline;
  readonly phrases: readonly Phrase[];
  readonly linkOf: (index: number) => Link;
  /** Which person a phrase names; -1 for none. */
  readonly persons: Int32Array;
  /** How often each person is named. */
  readonly fame: Int32Array;
  /** Paragraphs that are headlines: they name whom the text is about, and attribute nothing below them. */
  readonly headlines: ReadonlySet<number>;
}

/** How one candidate stands to the quotation. */
export interface Facts {
  readonly index: number;
  readonly side: 'before' | 'after' | 'inside';
  readonly sentences: number;
  readonly paragraphs: number;
  readonly words: number;
  readonly commas: number;
  readonly holes: number;
  readonly rivals: number;
  readonly cues: number;
  /** Subject of a verb of saying on the quotation's side of things, and how far the verb is from the marks. */
  readonly linked: boolean;
  readonly gap: number;
}

/** The mentions near a quotation, and the speaker of the one before. `starts`: how many phrases end before each item. */
export function listMentions(
  scene: Scene,
  place: Place,
  before: Before | null,
  starts: Int32Array,
): Facts[] {
  const { outline, phrases, headlines } = scene;
  const chosen: number[] = [];
  const near = starts[place.first] as number; // phrases whose last item is before the quotation
  const sentence = outline.sentence[place.first] as number;
  const paragraph = outline.paragraph[place.first] as number;
  for (let index = near - 1; index >= 0 && near - index <= MOST * 2; index--) {
    const phrase = phrases[index] as Phrase;
    if (
      place.first - phrase.last > REACH ||
      paragraph - (outline.paragraph[phrase.last] as number) > 1
    )
      break;
    if (chosen.length >= MOST && sentence !== outline.sentence[phrase.last]) break;
    const own = outline.paragraph[phrase.last] as number;
    if (own !== paragraph && headlines.has(own)) break;
    chosen.push(index);
  }
  if (before && before.phrase >= 0 && !chosen.includes(before.phrase)) chosen.push(before.phrase);
  let taken = 0;
  for (let index = near; index < phrases.length && taken < MOST; index++) {
    const phrase = phrases[index] as Phrase;
    if (phrase.first - place.last > REACH / 2) break;
    if ((outline.paragraph[phrase.first] as number) > (outline.paragraph[place.last] as number))
      break;
    if (phrase.last < place.first || phrase.first < place.first) continue;
    if (!chosen.includes(index)) chosen.push(index);
    taken++;
  }
  return chosen.map((index) => factsOf(scene, place, index));
}

function factsOf(scene: Scene, place: Place, index: number): Facts {
  const { outline, phrases, linkOf } = scene;
  const phrase = phrases[index] as Phrase;
  const link = linkOf(index);
  const side =
    phrase.last < place.first ? 'before' : phrase.first > place.last ? 'after' : 'inside';
  let [low, high] =
    side === 'after' ? [place.last + 1, phrase.first] : [phrase.last + 1, place.first];
  if (side === 'inside') [low, high] = [place.first + 1, phrase.first];
  let { words, commas, holes, cues, rivals } = {
    words: 0,
    commas: 0,
    holes: 0,
    cues: 0,
    rivals: 0,
  };
  const far = high - low > REACH;
  for (let at = low; at < high && !far; at++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.word) words++;
    if (bits & Is.comma) commas++;
    if (bits & Is.hole) holes++;
    if (bits & Is.speech) cues++;
  }
  const step = side === 'before' ? 1 : -1;
  for (
    let other = index + step;
    other >= 0 && other < phrases.length && rivals < 5 && Math.abs(other - index) <= CROWD;
    other += step
  ) {
    const rival = phrases[other] as Phrase;
    if (side === 'before' ? rival.first >= place.first : rival.last <= place.last) break;
    if (rival.kind !== 'noun' && !(rival.bits & Is.possessive)) rivals++;
  }
  const anchor = side === 'before' ? place.first : place.last;
  const sentences = Math.abs(
    (outline.sentence[phrase.first] as number) - (outline.sentence[anchor] as number),
  );
  const paragraphs = Math.abs(
    (outline.paragraph[phrase.first] as number) - (outline.paragraph[anchor] as number),
  );
  let gap = 99;
  if (link.verb >= 0 && side === 'before') gap = place.first - link.verb - 1;
  else if (link.inverted >= 0 && side !== 'before') gap = link.inverted - place.last - 1;
  else if (link.verb >= 0) gap = words;
  else if (link.inverted >= 0) gap = words;
  const linked =
    (link.verb >= 0 && (side !== 'before' || link.verb < place.first)) || link.inverted >= 0;
  return { index, side, sentences, paragraphs, words, commas, holes, rivals, cues, linked, gap };
}
