/**
 * What speaks for and against a mention being the speaker, as named features in six families.
 *
 * place (where it stands) · verb (what it says) · beside (words next to it) · marks (what stands beside the marks) · rivals (the other candidates) ·
 * run (the quotation before). ranking.ts adds up their weights. The README's ablation table says
 * what each family earns.
 */

import { type Outline, wordNumberAt } from '../quotes/outline.ts';
import { type Add, idOf, nameFeatures, nameWords } from '../quotes/ranking.ts';
import { Is } from '../quotes/vocabulary.ts';
import type { Before, Facts, Place, Scene } from './candidates.ts';
import { type Link, LONG_APPOSITION } from './links.ts';
import type { Phrase } from './mentions.ts';
import {
  bucket,
  followOf,
  gapOf,
  isAlone,
  isLabel,
  leadOf,
  priorOf,
  tailOf,
} from './surroundings.ts';

/** Every feature there is; see ranking.ts. */
export const SPEAKER_FEATURES = nameFeatures([
  'nobody',
  'nobody linked',
  'nobody alone',
  'nobody candidates',
  'sort',
  'where sort',
  'where tie',
  'words',
  'is',
  'opens',
  'verb',
  'verb gap',
  'verb tie',
  'inverted',
  'inverted gap',
  'tail inverted',
  'cues',
  'commas',
  'verb meets marks',
  'verb opens',
  'verb prior',
  'prior',
  'prior kind',
  'follows',
  'prior word',
  'reports',
  'reports kind',
  'label',
  'lead',
  'tail',
  'tail path',
  'lower',
  'rivals',
  'holes',
  'others lower',
  'others',
  'nearest',
  'fame',
  'run',
  'run marks',
  'run on',
]);
const F = SPEAKER_FEATURES;

/** The words that are parts of features. */
const W = nameWords([
  'before',
  'after',
  'inside',
  'none',
  'sentence',
  'paragraph',
  'speech',
  'manner',
  'comma',
  'open',
  'opens',
  'within',
  'mention',
  'person',
  'other',
  'start',
  'name',
  'noun',
  'pronoun',
  'f',
  'm',
  'n',
  'p',
  'i',
  'q',
  'title',
  'people',
  'body',
  'words',
  'given',
  'capital',
  'number',
  'next',
  'apposition',
  'bracket',
  'relative',
  'preposition',
  'far',
]);
/** A name or pronoun that owns the next word, by kind. */
const OWNERS = Object.fromEntries(
  (['name', 'noun', 'f', 'm', 'n', 'p', 'i', 'q'] as const).map((kind) => [
    kind,
    idOf(`${kind} owner`),
  ]),
) as Readonly<Record<'name' | 'noun' | 'f' | 'm' | 'n' | 'p' | 'i' | 'q', number>>;

/** What is the same for all candidates of a quotation. */
export interface Setting {
  readonly place: Place;
  readonly before: Before | null;
  readonly lead: number;
  readonly tail: number;
  /** What lies between this quotation and the one before. */
  readonly gap: number;
  readonly reports: boolean;
  readonly crowd: Crowd;
}

/** What the candidates of a quotation are together. */
interface Crowd {
  readonly size: number;
  /** Mentions of the quotation's own sentence that have a verb of saying, before and after it. */
  readonly before: number;
  readonly after: number;
  /** Any mention with a verb of saying in the same paragraph. */
  readonly paragraph: boolean;
  /** Fewest words between the marks and a mention with a verb of saying, by side. */
  readonly nearest: Readonly<Record<Facts['side'], number>>;
}

/** Reads what all candidates of a quotation share. */
export function readSetting(
  outline: Outline,
  place: Place,
  before: Before | null,
  all: readonly Facts[],
): Setting {
  return {
    place,
    before,
    lead: leadOf(outline, place),
    tail: tailOf(outline, place),
    gap: before ? gapOf(outline, before.place, place) : 0,
    reports: reports(outline, place),
    crowd: readCrowd(all),
  };
}

function readCrowd(all: readonly Facts[]): Crowd {
  let [before, after, paragraph] = [0, 0, false];
  const nearest = { before: 999, after: 999, inside: 999 };
  for (const { linked, side, sentences, paragraphs, words } of all) {
    if (!linked) continue;
    if (sentences === 0 && side === 'before') before++;
    if (sentences === 0 && side === 'after') after++;
    if (paragraphs === 0) paragraph = true;
    if (words < nearest[side]) nearest[side] = words;
  }
  return { size: all.length, before, after, paragraph, nearest };
}

/** The evidence for "nobody". */
export function describeNobody(scene: Scene, setting: Setting, add: Add): void {
  const { size, before, after, paragraph } = setting.crowd;
  add(F.nobody);
  add(F['nobody linked'], before + after > 0 ? W.sentence : paragraph ? W.paragraph : W.none);
  add(F['nobody alone'], +isAlone(scene.outline, setting.place), +(setting.before !== null));
  add(F['nobody candidates'], Math.min(3, size));
}

/** What the families say about one mention, in words they share, as numbers (`idOf`). */
interface Sketch {
  readonly phrase: Phrase;
  readonly link: Link;
  readonly side: number;
  /** Sentences between, at most 3. */
  readonly far: number;
  /** The same, at most 1. */
  readonly near: number;
  readonly where: number;
  readonly kind: number;
  /** The kind, and whether it owns the next word. */
  readonly sort: number;
  /** Whether it has a verb of saying: 1 or 0, as everything that is true or not is here. */
  readonly tie: number;
  readonly prior: number;
  readonly path: number;
}

/** The evidence for one candidate. */
export function describeMention(scene: Scene, setting: Setting, facts: Facts, add: Add): void {
  const sketch = sketchOf(scene, facts);
  addPlace(scene.outline, sketch, facts, add);
  addVerb(scene.outline, sketch, setting, facts, add);
  addBeside(scene.outline, sketch, setting, facts, add);
  addMarks(sketch, setting, facts, add);
  addRivals(sketch, setting, facts, add);
  addRun(scene, sketch, setting, facts, add);
}

function sketchOf(scene: Scene, facts: Facts): Sketch {
  const phrase = scene.phrases[facts.index] as Phrase;
  const link = scene.linkOf(facts.index);
  const far = Math.min(3, facts.sentences);
  const kind = phrase.kind === 'pronoun' ? (phrase.gender ?? 'q') : phrase.kind;
  const owner = phrase.bits & Is.possessive && phrase.kind !== 'noun';
  return {
    phrase,
    link,
    side: W[facts.side],
    far,
    near: Math.min(1, far),
    where: PLACES[far * 3 + Math.min(2, facts.paragraphs)] as number,
    kind: W[kind],
    sort: owner ? OWNERS[kind] : W[kind],
    tie: +facts.linked,
    prior: priorOf(scene.outline, phrase),
    path: W[link.path],
  };
}

/** Sentences (0–3) and paragraphs (0–2) between mention and marks. */
const PLACES = [0, 1, 2, 3].flatMap((sentences) =>
  [0, 1, 2].map((paragraphs) => idOf(`${sentences}p${paragraphs}`)),
);

/** Where the mention stands, and what sort of mention it is. */
function addPlace(outline: Outline, sketch: Sketch, facts: Facts, add: Add): void {
  const { phrase, side, where, sort, tie, kind } = sketch;
  const words = bucket(facts.words);
  const coarse = W[phrase.kind];
  add(F.sort, sort);
  add(F['where sort'], side, where, sort);
  add(F['where tie'], side, where, tie);
  add(F.words, side, words, tie, sort);
  for (const [name, bit] of SORTS)
    if (phrase.bits & bit) {
      add(F.is, name, coarse);
      add(F.is, name, tie);
    }
  if ((outline.bits[phrase.first] as number) & (Is.sentence | Is.paragraph)) {
    add(F.opens, side, where);
    add(F.opens, kind);
  }
}

const SORTS = (
  [
    ['title', Is.title],
    ['people', Is.people],
    ['body', Is.body],
    ['words', Is.words],
    ['given', Is.given],
    ['capital', Is.capital],
    ['number', Is.number],
  ] as const
).map(([name, bit]) => [W[name], bit] as const);

/** The verb of saying it is the subject of. */
function addVerb(outline: Outline, sketch: Sketch, setting: Setting, facts: Facts, add: Add): void {
  const { phrase, link, side, far, near, tie, prior, path } = sketch;
  const gap = bucket(facts.gap);
  const strength = strengthOf(outline, link.verb);
  const inverted = strengthOf(outline, link.inverted);
  add(F.verb, side, near, path, strength);
  add(F['verb gap'], side, path, strength, gap);
  add(F['verb tie'], side, Math.min(2, far), gap, tie);
  add(F.inverted, side, near, inverted);
  add(F['inverted gap'], side, inverted, gap);
  add(F['tail inverted'], setting.tail, side, inverted);
  add(F.cues, side, Math.min(2, facts.cues), tie);
  add(F.commas, side, Math.min(3, facts.commas), path);
  if (link.verb === setting.place.first - 1) add(F['verb meets marks'], path);
  if (link.verb < 0) return;
  const closes = (outline.bits[link.verb - 1] as number) & Is.comma ? W.comma : W.open;
  const opens = (outline.bits[phrase.first] as number) & Is.sentence ? W.opens : W.within;
  add(F['verb opens'], closes, path, opens, side);
  add(F['verb prior'], closes, path, prior, side);
}

function strengthOf(outline: Outline, verb: number): number {
  if (verb < 0) return W.none;
  return (outline.bits[verb] as number) & Is.speech ? W.speech : W.manner;
}

/** The words next to it. */
function addBeside(
  outline: Outline,
  sketch: Sketch,
  setting: Setting,
  facts: Facts,
  add: Add,
): void {
  const { phrase, side, near, far, tie, prior, kind } = sketch;
  add(F.prior, prior, side, near);
  add(F['prior kind'], prior, kind);
  add(F.follows, followOf(outline, phrase), side, near);
  const closed = outline.bits[phrase.first - 1] ?? 0;
  if (closed & (Is.preposition | Is.small) && prior !== W.start)
    add(F['prior word'], wordNumberAt(outline, phrase.first - 1), side, tie);
  if (setting.reports) {
    add(F.reports, side, far, tie);
    add(F['reports kind'], side, far, kind);
  }
  if (isLabel(outline, phrase)) add(F.label, side, +(facts.words === 0));
}

/** What stands next to the marks. */
function addMarks(sketch: Sketch, setting: Setting, facts: Facts, add: Add): void {
  const { side, far, tie, path } = sketch;
  const { lead, tail, place } = setting;
  const distance = Math.min(2, far);
  add(F.lead, lead, side, distance, tie);
  add(F.tail, tail, side, distance, tie);
  add(F['tail path'], tail, side, path, bucket(facts.words));
  add(F.lower, +place.lower, side, distance, tie);
}

/** The other candidates, and other quotations in between. */
function addRivals(sketch: Sketch, setting: Setting, facts: Facts, add: Add): void {
  const { side, far, near, tie } = sketch;
  const before = otherBefore(setting.crowd, facts);
  const after = otherAfter(setting.crowd, facts);
  const distance = Math.min(2, far);
  const nearest = +(setting.crowd.nearest[facts.side] >= facts.words);
  const holes = Math.min(3, facts.holes);
  add(F.rivals, side, facts.rivals, tie);
  add(F.rivals, side, facts.rivals, distance);
  add(F.holes, side, holes, tie);
  add(F['others lower'], +setting.place.lower, side, before, after);
  add(F.others, side, tie, before, after, near);
  add(F.nearest, side, tie, nearest, distance);
}

/** Whether another mention of the quotation's own sentence has a verb of saying before the marks. */
function otherBefore(crowd: Crowd, { linked, side, sentences }: Facts): number {
  return +(crowd.before > (linked && side === 'before' && sentences === 0 ? 1 : 0));
}

/** The same after the marks. */
function otherAfter(crowd: Crowd, { linked, side, sentences }: Facts): number {
  return +(crowd.after > (linked && side === 'after' && sentences === 0 ? 1 : 0));
}

/** The quotation before: who spoke, and what lies between. */
function addRun(scene: Scene, sketch: Sketch, setting: Setting, facts: Facts, add: Add): void {
  const { phrases, persons, fame } = scene;
  const { side, tie } = sketch;
  const { before, gap, place, tail } = setting;
  const person = persons[facts.index] as number;
  if (person >= 0) add(F.fame, Math.min(4, fame[person] as number));
  if (!before) return;
  const spoke = phrases[before.phrase];
  const mention = before.phrase === facts.index;
  const samePerson = spoke && person >= 0 && persons[before.phrase] === person;
  const same = mention ? W.mention : samePerson ? W.person : W.other;
  add(F.run, same, gap);
  add(F.run, same, gap, tie, side);
  add(F['run marks'], same, +place.lower, tail);
  if (mention && spoke) {
    const last = spoke.first > before.place.last ? 1 : 0;
    add(
      F['run on'],
      last,
      gap,
      otherBefore(setting.crowd, facts),
      otherAfter(setting.crowd, facts),
    );
  }
}

/** Whether the sentence around the marks is in the mood of reported speech ("der Plan sei"). */
function reports(outline: Outline, place: Place): boolean {
  if (!outline.language.reports) return false;
  for (let at = place.first; at > 0 && place.first - at < LONG_APPOSITION; at--) {
    if ((outline.bits[at] as number) & Is.sentence) break;
    if ((outline.bits[at - 1] as number) & Is.reported) return true;
  }
  return ((outline.bits[place.last + 1] ?? 0) & Is.reported) !== 0;
}
