/**
 * What stands right beside a mention or a quotation, as one word each: the parts of which the
 * evidence (evidence.ts) is made.
 */

import { type Outline, wordAt } from '../quotes/outline.ts';
import { idOf } from '../quotes/ranking.ts';
import { Is } from '../quotes/vocabulary.ts';
import { type Place, REACH } from './candidates.ts';
import { SAYING } from './links.ts';
import type { Phrase } from './mentions.ts';

/** What stands right before the mention. */
export function priorOf(outline: Outline, phrase: Phrase): string {
  const at = phrase.first - 1;
  if (at < 0 || (outline.bits[phrase.first] as number) & Is.sentence) return 'start';
  const bits = outline.bits[at] as number;
  if (isSource(outline, at)) return 'source';
  if (bits & Is.hole) return 'hole';
  if (bits & Is.comma) return (outline.bits[at - 1] ?? 0) & Is.hole ? 'hole comma' : 'comma';
  if (bits & Is.colon) return 'colon';
  if (bits & Is.dash) return 'dash';
  if (bits & Is.bracketOpen) return 'bracket';
  if (bits & Is.stop) return 'stop';
  if (bits & Is.possessive) return 'possessive';
  if (bits & Is.preposition) return 'preposition';
  if (bits & Is.speech) return 'speech';
  if (bits & Is.manner) return 'manner';
  if (bits & Is.small) return 'small';
  return 'word';
}

/** Whether a phrase such as "according to" ends at this item. */
function isSource(outline: Outline, at: number): boolean {
  const word = wordAt(outline, at);
  return outline.language.sources.some((phrase) => {
    if (phrase[phrase.length - 1] !== word) return false;
    return phrase.every((each, index) => wordAt(outline, at - phrase.length + 1 + index) === each);
  });
}

/** What stands right after the mention. */
export function followOf(outline: Outline, phrase: Phrase): string {
  const bits = outline.bits[phrase.last + 1] ?? Is.stop;
  if (bits & Is.hole) return 'hole';
  if (bits & Is.comma) return 'comma';
  if (bits & Is.colon) return 'colon';
  if (bits & (Is.stop | Is.sentence)) return 'stop';
  if (bits & Is.speech) return 'speech';
  if (bits & Is.manner) return 'manner';
  if (bits & Is.bracketOpen) return 'bracket';
  if (bits & Is.preposition) return 'preposition';
  if (bits & Is.between) return 'between';
  if (bits & Is.pronoun) return 'pronoun';
  if (bits & Is.small) return 'small';
  return 'word';
}

/** What stands right before the quotation. */
export function leadOf(outline: Outline, place: Place): string {
  if ((outline.bits[place.first] as number) & Is.paragraph) return 'paragraph';
  if ((outline.bits[place.first] as number) & Is.sentence) return 'sentence';
  const bits = outline.bits[place.first - 1] ?? Is.stop;
  if (bits & Is.colon) return 'colon';
  if (bits & Is.comma)
    return (outline.bits[place.first - 2] ?? 0) & SAYING ? 'verb comma' : 'comma';
  if (bits & Is.speech) return 'speech';
  if (bits & Is.manner) return 'manner';
  if (bits & Is.hole) return 'hole';
  if (bits & Is.preposition) return 'preposition';
  if (bits & Is.small) return 'small';
  return 'word';
}

/** What stands right after the quotation. */
export function tailOf(outline: Outline, place: Place): string {
  const next = place.last + 1;
  if (next >= outline.count) return 'end';
  const bits = outline.bits[next] as number;
  const far = outline.bits[next + 1] ?? Is.paragraph;
  const mark = outline.text[outline.from[next] as number] ?? '';
  if (bits & Is.paragraph) return 'end';
  if (bits & Is.comma) return 'comma';
  if (bits & Is.stop) return far & Is.paragraph ? 'last' : mark === '.' ? 'stop' : 'cry';
  if (bits & Is.dash) return 'dash';
  if (bits & Is.speech) return 'speech';
  if (bits & Is.word) return bits & Is.sentence ? 'stop' : 'word';
  return 'mark';
}

/** RAMOS: at the start of a paragraph. */
export function isLabel(outline: Outline, phrase: Phrase): boolean {
  return (
    ((outline.bits[phrase.last + 1] ?? 0) & Is.colon) !== 0 &&
    ((outline.bits[phrase.first] as number) & Is.paragraph) !== 0
  );
}

/** Whether the paragraph holds nothing but the quotation. */
export function isAlone(outline: Outline, place: Place): boolean {
  const own = outline.paragraph[place.first] as number;
  const before = place.first === 0 || outline.paragraph[place.first - 1] !== own;
  let after = place.last + 1;
  while (after < outline.count && !((outline.bits[after] as number) & (Is.word | Is.hole))) after++;
  return before && (after >= outline.count || outline.paragraph[after] !== own);
}

/** What lies between two quotations. */
export function gapOf(outline: Outline, last: Place, next: Place): string {
  const paragraphs = Math.min(
    2,
    (outline.paragraph[next.first] as number) - (outline.paragraph[last.last] as number),
  );
  if (next.first - last.last > REACH) return `far p${paragraphs}`;
  let words = 0;
  let cue = false;
  let ended = false;
  let stops = 0;
  for (let at = last.last + 1; at < next.first; at++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.word) words++;
    if (bits & Is.speech) cue = true;
    if (bits & Is.stop) stops++;
    ended = (bits & Is.stop) !== 0;
  }
  return `p${paragraphs} ${words === 0 ? 'none' : words < 5 ? 'short' : words < 15 ? 'some' : 'long'} ${cue ? 'cue' : 'no cue'} ${ended ? 'stop' : 'run'} ${Math.min(2, stops)}`;
}

/** A count in classes: 0 1 2 3 4+ 7+ 13+ 25+ */
export function bucket(count: number): number {
  return count <= 3
    ? Math.max(0, count)
    : count < 7
      ? FEW
      : count < 13
        ? SOME
        : count < 25
          ? MANY
          : MOST;
}

const [FEW, SOME, MANY, MOST] = ['4+', '7+', '13+', '25+'].map(idOf) as [
  number,
  number,
  number,
  number,
];
