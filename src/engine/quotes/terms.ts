/**
 * Were these words spoken, or are they only in marks? Tells quotations from scare quotes, titles,
 * nicknames and defined terms.
 *
 * Each stretch is described by named features: its length and capitals, the words next to its marks,
 * whether its sentence reports speech, whether it belongs to a row of stretches. ranking.ts adds up
 * their weights. Linear: a stretch looks at its own sentence only, at most `REACH` items each way.
 */

import { type Outline, wordAt } from './outline.ts';
import { type Add, idOf, nameFeatures } from './ranking.ts';
import { Is } from './vocabulary.ts';

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
  'naming',
  'naming prior',
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
}

/** A word; in scripts without blanks two signs are about one. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,2}|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const CONTRACTION = /['’](?:s|re|ve|ll|d|m|t)$/iu;

/** What speaks for and against `marked` being spoken words; `last` is the stretch before it. */
export function describeMarked(
  outline: Outline,
  marked: Marked,
  known: ReadonlyMap<string, number>,
  last: Judged | null,
  repeats: number,
  add: Add,
): void {
  const inside = readInside(marked, known);
  const around = readAround(outline, marked, inside.ending);
  const { short, shape } = inside;
  add(F.spoken);
  addInside(inside, add);
  addBeside(outline, marked, inside, around, add);
  addCues(outline, marked, inside, around, add);
  add(F.single, marked.single, short);
  add(F.single, marked.single, around.cue, 1);
  add(F['single headline'], marked.single, outline.paragraph[marked.first] === 1);
  add(F.unclosed, marked.unclosed, marked.single);
  add(F.repeats, Math.min(3, repeats), short);
  add(F.repeats, Math.min(3, repeats), shape);
  const alone = idOf(aloneness(outline, marked));
  add(F.alone, alone, short);
  add(F.alone, alone, shape);
  const row = idOf(last ? rowOf(outline, last.marked, marked) : 'first');
  const spoken = last?.spoken ?? false;
  add(F.row, row, spoken);
  add(F.row, row, spoken, short);
  add(F.row, row, spoken, shape);
}

/** What is inside the marks; words as numbers (`idOf`). */
interface Inside {
  /** Words, in classes. */
  readonly count: number;
  /** short: up to two words, middle: up to six, long. */
  readonly short: number;
  /** By its capitals: lower, sentence, titled, capitals, mixed. */
  readonly shape: number;
  /** What stands before the closing mark: comma, stop, cry, word. */
  readonly ending: string;
  readonly persons: number;
  readonly verbs: number;
  readonly clitics: number;
  readonly digits: number;
  readonly minor: number;
}

/** Letters within which a stretch is counted; the longest class begins at sixteen words. */
const OPENING = 240;
/** No more words than these are looked at. */
const SAMPLE = 12;

function readInside(marked: Marked, known: ReadonlyMap<string, number>): Inside {
  const text = marked.text
    .slice(0, 2 * OPENING)
    .normalize('NFC')
    .slice(0, OPENING);
  const words = text.match(TOKEN) ?? [];
  let [capitals, minor, persons, verbs, clitics, digits] = [0, 0, 0, 0, 0, 0];
  for (const word of words.slice(0, SAMPLE)) {
    const bits = known.get(word.toLowerCase()) ?? 0;
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (bits & (Is.small | Is.between | Is.preposition | Is.determiner)) minor++;
    if (bits & Is.pronoun) persons++;
    if (bits & (Is.between | Is.speech | Is.manner)) verbs++;
    if (CONTRACTION.test(word)) clitics++;
    if (/^\p{N}/u.test(word)) digits++;
  }
  const length = words.length;
  const caseless = /^\p{Lo}/u.test(words[0] ?? '');
  if (caseless) capitals = 1;
  const first = caseless || /^\p{Lu}/u.test(words[0] ?? '');
  return {
    count: length <= 5 ? length : length < 9 ? 6 : length < 16 ? 9 : 16,
    short: idOf(length <= 2 ? 'short' : length <= 6 ? 'middle' : 'long'),
    shape: idOf(shapeOf(Math.min(SAMPLE, length), capitals, minor, first)),
    ending: endingOf(marked.ending),
    persons: Math.min(2, persons),
    verbs: Math.min(2, verbs),
    clitics: Math.min(1, clitics),
    digits: Math.min(1, digits),
    minor: Math.min(3, minor),
  };
}

function shapeOf(length: number, capitals: number, minor: number, first: boolean): string {
  if (length === 0) return 'empty';
  if (capitals === 0) return 'lower';
  if (capitals + minor >= length && capitals > 1) return 'titled';
  if (capitals === length) return 'capitals';
  return first ? 'sentence' : 'mixed';
}

function endingOf(mark: string): string {
  if (mark === ',') return 'comma';
  if (mark === '.') return 'stop';
  return /[!?…]/u.test(mark) ? 'cry' : 'word';
}

function addInside({ count, short, shape, ending, ...counts }: Inside, add: Add): void {
  const end = idOf(ending);
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
  /** Whether there is any. */
  readonly cue: boolean;
  /** What ends the quotation, inside the marks or right after them. */
  readonly closing: number;
}

function readAround(outline: Outline, marked: Marked, ending: string): Around {
  const next = neighbour(outline, marked.last + 1, marked.last + 1);
  const before = cueBefore(outline, marked.first);
  const after = cueAfter(outline, marked.last);
  const outside = ending === 'word' && (next === 'comma' || next === 'stop');
  return {
    prior: idOf(neighbour(outline, marked.first - 1, marked.first)),
    next: idOf(next),
    before: idOf(before),
    after: idOf(after),
    cue: before !== 'none' || after !== 'none',
    closing: idOf(outside ? next : ending),
  };
}

/** The words next to the marks, by class and, if they are listed, by name. */
function addBeside(
  outline: Outline,
  marked: Marked,
  { short, shape, count }: Inside,
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
  const naming = idOf(namingNear(outline, marked));
  add(F.naming, naming);
  add(F.naming, naming, shape);
  add(F.naming, naming, cue, 1);
  add(F.naming, naming, count, 2);
  add(F['naming prior'], naming, prior);
  const priorWord = listed(outline, marked.first - 1);
  const nextWord = listed(outline, marked.last + 1);
  const second = listed(outline, marked.first - 2);
  if (priorWord !== '') {
    add(F['prior word'], idOf(priorWord));
    add(F['prior word'], idOf(priorWord), shape);
    add(F['prior word'], idOf(priorWord), cue);
  }
  if (nextWord !== '') {
    add(F['next word'], idOf(nextWord));
    add(F['next word'], idOf(nextWord), short);
  }
  if (second !== '') add(F['second word'], idOf(second));
  if (priorWord !== '' && second !== '') add(F['prior words'], idOf(second), idOf(priorWord));
}

/** Whether the sentence reports speech. */
function addCues(
  _outline: Outline,
  _marked: Marked,
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
  add(F.shape, shape, before, idOf(ending));
}

/** The word of an item if some list of the language holds it. */
function listed(outline: Outline, item: number): string {
  const bits = outline.bits[item] ?? 0;
  const lists = (1 << 15) - 1;
  return bits & Is.word && bits & lists && !(bits & Is.capital && bits & (Is.title | Is.given))
    ? wordAt(outline, item)
    : '';
}

/** What kind of item stands beside the marks. */
function neighbour(outline: Outline, item: number, boundary: number): string {
  const edge = outline.bits[boundary] ?? Is.paragraph;
  if (item < 0 || item >= outline.count || edge & Is.paragraph) return 'edge';
  const bits = outline.bits[item] as number;
  if (edge & Is.sentence && item < boundary) return 'stop';
  if (bits & Is.hole) return 'hole';
  if (bits & Is.comma) return 'comma';
  if (bits & Is.stop) return 'stop';
  if (bits & Is.colon) return 'colon';
  if (bits & Is.dash) return 'dash';
  if (bits & (Is.bracketOpen | Is.bracketClose)) return 'bracket';
  if (bits & Is.possessive) return 'possessive';
  if (bits & Is.naming) return 'naming';
  if (bits & Is.speech) return 'speech';
  if (bits & Is.manner) return 'manner';
  if (bits & Is.words) return 'words';
  if (bits & Is.determiner) return 'determiner';
  if (bits & Is.preposition) return 'preposition';
  if (bits & Is.pronoun) return 'pronoun';
  if (bits & Is.small) return 'small';
  if (bits & Is.capital) return 'capital';
  if (bits & (Is.people | Is.body)) return 'people';
  return /(?:ed|ing)$/u.test(wordAt(outline, item)) ? 'verbal' : 'word';
}

/** Whether a word that introduces names and titles ("the show", "hats") stands close before or right after. */
function namingNear(outline: Outline, marked: Marked): string {
  const has = (item: number) => ((outline.bits[item] ?? 0) & Is.naming) !== 0;
  const before = [1, 2, 3, 4].find((step) => has(marked.first - step));
  const after = has(marked.last + 1) ? 'after' : '';
  return `${before === undefined ? 'none' : before < 3 ? 'near' : 'far'} ${after}`;
}

function cueBefore(outline: Outline, hole: number): string {
  let best = 'none';
  for (let at = hole - 1, far = 0; at >= 0 && far < REACH; at--, far++) {
    const bits = outline.bits[at] as number;
    if ((outline.bits[at + 1] as number) & Is.sentence) break;
    if (bits & Is.speech) return `speech ${far < 1 ? 0 : far < 4 ? 1 : far < 10 ? 2 : 3}`;
    if (bits & Is.manner && best === 'none') best = `manner ${far < 1 ? 0 : far < 4 ? 1 : 2}`;
    if (outline.language.sources.length > 0 && bits & Is.words && best === 'none') best = 'words';
  }
  return best;
}

function cueAfter(outline: Outline, hole: number): string {
  let best = 'none';
  for (let at = hole + 1, far = 0; at < outline.count && far < REACH; at++, far++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.sentence) break;
    if (bits & Is.hole) return best === 'none' ? 'hole' : best;
    if (bits & Is.speech) return `speech ${far < 3 ? 0 : far < 6 ? 1 : 2}`;
    if (bits & Is.manner && best === 'none') best = `manner ${far < 3 ? 0 : 1}`;
  }
  return best;
}

function aloneness(outline: Outline, marked: Marked): string {
  const start = outline.bits[marked.first] as number;
  let after = marked.last + 1;
  while (
    after < outline.count &&
    !((outline.bits[after] as number) & (Is.word | Is.hole | Is.dash))
  )
    after++;
  const end = after >= outline.count || ((outline.bits[after] as number) & Is.paragraph) !== 0;
  const stop = end || ((outline.bits[after] as number) & Is.sentence) !== 0;
  return `${start & Is.paragraph ? 'paragraph' : start & Is.sentence ? 'sentence' : 'inside'} ${end ? 'paragraph' : stop ? 'sentence' : 'inside'}`;
}

/** How two neighbouring stretches stand to each other. */
function rowOf(outline: Outline, last: Marked, next: Marked): string {
  if (outline.paragraph[last.last] !== outline.paragraph[next.first]) return 'paragraph';
  if (outline.sentence[last.last] !== outline.sentence[next.first]) return 'sentence';
  const items = next.first - last.last - 1;
  if (items <= 2) {
    for (let at = last.last + 1; at < next.first; at++) {
      const bits = outline.bits[at] as number;
      if (bits & Is.word && !(bits & Is.small)) return 'near';
    }
    return 'list';
  }
  return items < 8 ? 'near' : 'far';
}
