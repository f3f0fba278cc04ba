/**
 * What stands right beside a mention or a quotation, as the number of one word each: the parts of which
 * the evidence (evidence.ts) is made.
 */

import type { Outline } from '../quotes/outline.ts';
import { idOf, nameWords } from '../quotes/ranking.ts';
import { Is } from '../quotes/vocabulary.ts';
import { type Place, REACH } from './candidates.ts';
import { SAYING } from './links.ts';
import type { Phrase } from './mentions.ts';

const W = nameWords([
  'last',
  'start',
  'source',
  'hole',
  'colon',
  'dash',
  'bracket',
  'stop',
  'possessive',
  'preposition',
  'speech',
  'manner',
  'small',
  'word',
  'comma',
  'between',
  'pronoun',
  'paragraph',
  'sentence',
  'end',
  'mark',
  'hole comma',
  'verb comma',
  'cry',
  '4+',
  '7+',
  '13+',
  '25+',
]);

/** What stands right before the mention. */
export function priorOf(outline: Outline, phrase: Phrase): number {
  const at = phrase.first - 1;
  if (at < 0 || (outline.bits[phrase.first] as number) & Is.sentence) return W.start;
  const bits = outline.bits[at] as number;
  if (isSource(outline, at)) return W.source;
  if (bits & Is.hole) return W.hole;
  if (bits & Is.comma) return (outline.bits[at - 1] ?? 0) & Is.hole ? W['hole comma'] : W.comma;
  if (bits & Is.colon) return W.colon;
  if (bits & Is.dash) return W.dash;
  if (bits & Is.bracketOpen) return W.bracket;
  if (bits & Is.stop) return W.stop;
  if (bits & Is.possessive) return W.possessive;
  if (bits & Is.preposition) return W.preposition;
  if (bits & Is.speech) return W.speech;
  if (bits & Is.manner) return W.manner;
  if (bits & Is.small) return W.small;
  return W.word;
}

/** Whether a phrase such as "according to" ends at this item. */
function isSource(outline: Outline, at: number): boolean {
  if (!((outline.bits[at] as number) & Is.source)) return false;
  return outline.vocabulary.sources.some((phrase) => {
    const first = at - phrase.length + 1;
    return phrase.every((place, index) => outline.place[first + index] === place);
  });
}

/** What stands right after the mention. */
export function followOf(outline: Outline, phrase: Phrase): number {
  const bits = outline.bits[phrase.last + 1] ?? Is.stop;
  if (bits & Is.hole) return W.hole;
  if (bits & Is.comma) return W.comma;
  if (bits & Is.colon) return W.colon;
  if (bits & (Is.stop | Is.sentence)) return W.stop;
  if (bits & Is.speech) return W.speech;
  if (bits & Is.manner) return W.manner;
  if (bits & Is.bracketOpen) return W.bracket;
  if (bits & Is.preposition) return W.preposition;
  if (bits & Is.between) return W.between;
  if (bits & Is.pronoun) return W.pronoun;
  if (bits & Is.small) return W.small;
  return W.word;
}

/** What stands right before the quotation. */
export function leadOf(outline: Outline, place: Place): number {
  if ((outline.bits[place.first] as number) & Is.paragraph) return W.paragraph;
  if ((outline.bits[place.first] as number) & Is.sentence) return W.sentence;
  const bits = outline.bits[place.first - 1] ?? Is.stop;
  if (bits & Is.colon) return W.colon;
  if (bits & Is.comma)
    return (outline.bits[place.first - 2] ?? 0) & SAYING ? W['verb comma'] : W.comma;
  if (bits & Is.speech) return W.speech;
  if (bits & Is.manner) return W.manner;
  if (bits & Is.hole) return W.hole;
  if (bits & Is.preposition) return W.preposition;
  if (bits & Is.small) return W.small;
  return W.word;
}

/** What stands right after the quotation. */
export function tailOf(outline: Outline, place: Place): number {
  const next = place.last + 1;
  if (next >= outline.count) return W.end;
  const bits = outline.bits[next] as number;
  const far = outline.bits[next + 1] ?? Is.paragraph;
  const mark = outline.text[outline.from[next] as number] ?? '';
  if (bits & Is.paragraph) return W.end;
  if (bits & Is.comma) return W.comma;
  if (bits & Is.stop) return far & Is.paragraph ? W.last : mark === '.' ? W.stop : W.cry;
  if (bits & Is.dash) return W.dash;
  if (bits & Is.speech) return W.speech;
  if (bits & Is.word) return bits & Is.sentence ? W.stop : W.word;
  return W.mark;
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

/** What lies between two quotations, in classes. */
export function gapOf(outline: Outline, last: Place, next: Place): number {
  const paragraphs = Math.min(
    2,
    (outline.paragraph[next.first] as number) - (outline.paragraph[last.last] as number),
  );
  if (next.first - last.last > REACH) return FAR[paragraphs] as number;
  let words = 0;
  let cue = 0;
  let ended = 0;
  let stops = 0;
  for (let at = last.last + 1; at < next.first; at++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.word) words++;
    if (bits & Is.speech) cue = 1;
    if (bits & Is.stop) stops++;
    ended = bits & Is.stop ? 1 : 0;
  }
  const length = words === 0 ? 0 : words < 5 ? 1 : words < 15 ? 2 : 3;
  const gap = (((paragraphs * 4 + length) * 2 + cue) * 2 + ended) * 3 + Math.min(2, stops);
  GAPS[gap] ??= idOf(
    `p${paragraphs} ${['none', 'short', 'some', 'long'][length]} ${cue ? 'cue' : 'no cue'} ${ended ? 'stop' : 'run'} ${Math.min(2, stops)}`,
  );
  return GAPS[gap];
}

const FAR = [0, 1, 2].map((paragraphs) => idOf(`far p${paragraphs}`));
/** The numbers of the gaps met so far. */
const GAPS: number[] = [];

/** A count in classes: 0 1 2 3 4+ 7+ 13+ 25+ */
export function bucket(count: number): number {
  if (count <= 3) return Math.max(0, count);
  return count < 7 ? W['4+'] : count < 13 ? W['7+'] : count < 25 ? W['13+'] : W['25+'];
}
