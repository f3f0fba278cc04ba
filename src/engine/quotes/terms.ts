/**
 * Were these words spoken, or are they only in marks? Tells quotations from scare quotes, titles,
 * nicknames and defined terms.
 *
 * Each stretch is described by named features: its length and capitals, the words next to its marks,
 * whether its sentence reports speech, whether it belongs to a row of stretches. ranking.ts adds up
 * their weights. Linear: a stretch looks at its own sentence only, at most `REACH` items each way.
 */

import { type Inside, readInside } from './inside.ts';
import { endsWith, type Outline, wordNumberAt } from './outline.ts';
import { type Add, idOf, nameFeatures, nameWords } from './ranking.ts';
import { Is, type Vocabulary } from './vocabulary.ts';

/** Every feature there is; see ranking.ts. */
export const TERM_FEATURES = nameFeatures([
  'spoken',
  'single',
  'single headline',
  'unclosed',
  'repeats',
  'alone',
  'row',
  'words',
  'shape',
  'ending',
  'persons',
  'verbs',
  'clitics',
  'digits',
  'minor',
  'prior',
  'next',
  'around',
  'prior word',
  'next word',
  'second word',
  'prior words',
  'words cue',
  'cue before',
  'cue after',
  'cue after closing',
  'closing',
  'closing after',
  'cues',
]);
const F = TERM_FEATURES;

/** The words that are parts of features. */
const W = nameWords([
  'bracket',
  'capital',
  'colon',
  'comma',
  'dash',
  'determiner',
  'edge',
  'far',
  'first',
  'hole',
  'list',
  'manner',
  'naming',
  'near',
  'none',
  'paragraph',
  'people',
  'possessive',
  'preposition',
  'pronoun',
  'sentence',
  'small',
  'speech',
  'stop',
  'verbal',
  'word',
  'words',
]);

/** How far from the marks a verb of saying counts, in items. */
const REACH = 40;

/** A stretch between marks as it stands in the outline. */
export interface Marked {
  /** First and last hole of the stretch. */
  readonly first: number;
  readonly last: number;
  /** The words inside. */
  readonly text: string;
  readonly single: boolean;
  readonly unclosed: boolean;
  /** Mark or letter right before the closing mark. */
  readonly ending: string;
}

/** A stretch and what it was found to be. */
export interface Judged {
  readonly marked: Marked;
  readonly spoken: boolean;
  /** Of its last hole. Its items are those of its own paragraphs, which may have been read again since. */
  readonly paragraph: number;
}

/** What speaks for and against `marked` being spoken words; `last` is the stretch before it. */
export function describeMarked(
  outline: Outline,
  marked: Marked,
  known: Vocabulary,
  last: Judged | null,
  repeats: number,
  add: Add,
): void {
  const inside = readInside(marked.text, marked.ending, known);
  const around = readAround(outline, marked, inside.ending);
  const { short, shape } = inside;
  add(F.spoken);
  addInside(inside, add);
  addBeside(outline, marked, inside, around, add);
  addCues(inside, around, add);
  add(F.single, +marked.single, short);
  add(F.single, +marked.single, around.cue, 1);
  add(F['single headline'], +marked.single, +(outline.paragraph[marked.first] === 1));
  add(F.unclosed, +marked.unclosed, +marked.single);
  add(F.repeats, Math.min(3, repeats), short);
  add(F.repeats, Math.min(3, repeats), shape);
  const alone = aloneness(outline, marked);
  add(F.alone, alone, short);
  add(F.alone, alone, shape);
  const row = last ? rowOf(outline, last, marked) : W.first;
  const spoken = +(last?.spoken ?? false);
  add(F.row, row, spoken);
  add(F.row, row, spoken, short);
  add(F.row, row, spoken, shape);
}

function addInside({ count, short, shape, ending, ...counts }: Inside, add: Add): void {
  const end = ending;
  add(F.words, count);
  add(F.shape, shape);
  add(F.words, count, shape);
  add(F.ending, end, short);
  add(F.ending, end, shape);
  add(F.persons, counts.persons, shape);
  add(F.verbs, counts.verbs, shape);
  add(F.clitics, counts.clitics);
  add(F.digits, counts.digits, short);
  add(F.minor, counts.minor, short);
}

/** What is around the marks. */
interface Around {
  readonly prior: number;
  readonly next: number;
  /** Verbs of saying before and after, by strength and distance. */
  readonly before: number;
  readonly after: number;
  /** Whether there is any: 1 or 0, as everything that is true or not is here. */
  readonly cue: number;
  /** What ends the quotation, inside the marks or right after them. */
  readonly closing: number;
}

function readAround(outline: Outline, marked: Marked, ending: number): Around {
  const next = neighbour(outline, marked.last + 1, marked.last + 1);
  const before = cueBefore(outline, marked.first);
  const after = cueAfter(outline, marked.last);
  const outside = ending === W.word && (next === W.comma || next === W.stop);
  return {
    prior: neighbour(outline, marked.first - 1, marked.first),
    next: next,
    before: before,
    after: after,
    cue: +(before !== W.none || after !== W.none),
    closing: outside ? next : ending,
  };
}

/** The words next to the marks, by class and, if they are listed, by name. */
function addBeside(
  outline: Outline,
  marked: Marked,
  { short, shape }: Inside,
  { prior, next, cue }: Around,
  add: Add,
): void {
  add(F.prior, prior);
  add(F.prior, prior, short);
  add(F.prior, prior, shape);
  add(F.prior, prior, shape, cue);
  add(F.next, next);
  add(F.next, next, short);
  add(F.next, next, shape);
  add(F.around, prior, next);
  const priorWord = listed(outline, marked.first - 1);
  const nextWord = listed(outline, marked.last + 1);
  const second = listed(outline, marked.first - 2);
  if (priorWord > 0) {
    add(F['prior word'], priorWord);
    add(F['prior word'], priorWord, shape);
    add(F['prior word'], priorWord, cue);
  }
  if (nextWord > 0) {
    add(F['next word'], nextWord);
    add(F['next word'], nextWord, short);
  }
  if (second > 0) add(F['second word'], second);
  if (priorWord > 0 && second > 0) add(F['prior words'], second, priorWord);
}

/** Whether the sentence reports speech. */
function addCues(
  { short, shape, count, ending }: Inside,
  { before, after, cue, closing }: Around,
  add: Add,
): void {
  add(F['words cue'], count, cue);
  add(F['cue before'], before);
  add(F['cue before'], before, short);
  add(F['cue before'], before, shape);
  add(F['cue after'], after);
  add(F['cue after'], after, short);
  add(F['cue after closing'], after, closing);
  add(F.closing, closing, shape, cue);
  add(F['closing after'], closing, short, after);
  add(F.cues, before, after);
  add(F.shape, shape, before, ending);
}

/** The number of the word of an item if some list of the language holds it, else 0. */
function listed(outline: Outline, item: number): number {
  const bits = item < outline.count ? (outline.bits[item] ?? 0) : 0;
  const lists = (1 << 15) - 1;
  return bits & Is.word && bits & lists && !(bits & Is.capital && bits & (Is.title | Is.given))
    ? wordNumberAt(outline, item)
    : 0;
}

/** What kind of item stands beside the marks. */
function neighbour(outline: Outline, item: number, boundary: number): number {
  const edge = outline.bits[boundary] ?? Is.paragraph;
  if (item < 0 || item >= outline.count || edge & Is.paragraph) return W.edge;
  const bits = outline.bits[item] as number;
  if (edge & Is.sentence && item < boundary) return W.stop;
  if (bits & Is.hole) return W.hole;
  if (bits & Is.comma) return W.comma;
  if (bits & Is.stop) return W.stop;
  if (bits & Is.colon) return W.colon;
  if (bits & Is.dash) return W.dash;
  if (bits & (Is.bracketOpen | Is.bracketClose)) return W.bracket;
  if (bits & Is.possessive) return W.possessive;
  if (bits & Is.naming) return W.naming;
  if (bits & Is.speech) return W.speech;
  if (bits & Is.manner) return W.manner;
  if (bits & Is.words) return W.words;
  if (bits & Is.determiner) return W.determiner;
  if (bits & Is.preposition) return W.preposition;
  if (bits & Is.pronoun) return W.pronoun;
  if (bits & Is.small) return W.small;
  if (bits & Is.capital) return W.capital;
  if (bits & (Is.people | Is.body)) return W.people;
  return endsWith(outline, item, 'ed') || endsWith(outline, item, 'ing') ? W.verbal : W.word;
}

/** The verb of saying before the marks: how strong it is, how far away. */
function cueBefore(outline: Outline, hole: number): number {
  let best = W.none;
  for (let at = hole - 1, far = 0; at >= 0 && far < REACH; at--, far++) {
    const bits = outline.bits[at] as number;
    if ((outline.bits[at + 1] as number) & Is.sentence) break;
    if (bits & Is.speech) return SPEECH[far < 1 ? 0 : far < 4 ? 1 : far < 10 ? 2 : 3] as number;
    if (best !== W.none) continue;
    if (bits & Is.manner) best = MANNER[far < 1 ? 0 : far < 4 ? 1 : 2] as number;
    else if (outline.language.sources.length > 0 && bits & Is.words) best = W.words;
  }
  return best;
}

/** The same after them. */
function cueAfter(outline: Outline, hole: number): number {
  let best = W.none;
  for (let at = hole + 1, far = 0; at < outline.count && far < REACH; at++, far++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.sentence) break;
    if (bits & Is.hole) return best === W.none ? W.hole : best;
    if (bits & Is.speech) return SPEECH[far < 3 ? 0 : far < 6 ? 1 : 2] as number;
    if (bits & Is.manner && best === W.none) best = MANNER[far < 3 ? 0 : 1] as number;
  }
  return best;
}

const SPEECH = [0, 1, 2, 3].map((distance) => idOf(`speech ${distance}`));
const MANNER = [0, 1, 2].map((distance) => idOf(`manner ${distance}`));

/** What the stretch begins, and what ends with it. */
function aloneness(outline: Outline, marked: Marked): number {
  const start = outline.bits[marked.first] as number;
  let after = marked.last + 1;
  while (
    after < outline.count &&
    !((outline.bits[after] as number) & (Is.word | Is.hole | Is.dash))
  )
    after++;
  const next = after < outline.count ? (outline.bits[after] as number) : Is.paragraph;
  return ALONE[edgeOf(start) * EDGES.length + edgeOf(next)] as number;
}

const EDGES = ['paragraph', 'sentence', 'inside'];
const ALONE = EDGES.flatMap((start) => EDGES.map((end) => idOf(`${start} ${end}`)));

/** What an item opens, as a place in `EDGES`. */
function edgeOf(bits: number): number {
  return bits & Is.paragraph ? 0 : bits & Is.sentence ? 1 : 2;
}

/** How two neighbouring stretches stand to each other. */
function rowOf(outline: Outline, { marked: last, paragraph }: Judged, next: Marked): number {
  if (paragraph !== outline.paragraph[next.first]) return W.paragraph;
  if (outline.sentence[last.last] !== outline.sentence[next.first]) return W.sentence;
  const items = next.first - last.last - 1;
  if (items <= 2) {
    for (let at = last.last + 1; at < next.first; at++) {
      const bits = outline.bits[at] as number;
      if (bits & Is.word && !(bits & Is.small)) return W.near;
    }
    return W.list;
  }
  return items < 8 ? W.near : W.far;
}
