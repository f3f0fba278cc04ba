/**
 * Whom "he" and "she" mean: a pronoun becomes one of the persons named before it.
 *
 * Each person named in the last forty mentions is a candidate, described by named features: how far
 * back, as a subject or not, gender by title, given name or earlier pronoun, speaker of the quotation
 * before, and whether the sentence before is about them (centering: Grosz, Joshi and Weinstein 1995).
 * ranking.ts adds up their weights. Linear: forty mentions a pronoun.
 */

import type { Outline } from '../quotes/outline.ts';
import { type Add, nameFeatures, nameWords } from '../quotes/ranking.ts';
import { Is } from '../quotes/vocabulary.ts';
import type { Scene } from './candidates.ts';
import type { Phrase } from './mentions.ts';
import type { Named, People } from './names.ts';

/** Every feature there is; see ranking.ts. */
export const PRONOUN_FEATURES = nameFeatures([
  'fame rank',
  'gender',
  'rank',
  'fame',
  'speaker',
  'far',
  'sentences',
  'paragraphs',
  'starts',
  'prior',
  'verb',
  'starts verb',
  'is',
  'centre',
]);
const F = PRONOUN_FEATURES;

/** The words that are parts of features. */
const W = nameWords([
  'unknown',
  'fits',
  'clashes',
  'spoke',
  'other spoke',
  'nobody spoke',
  'preposition',
  'owner',
  'plain',
  'body',
  'title',
  'people',
  'given',
  'words',
]);

/** How many mentions back a person may have been named last. */
const MEMORY = 40;

/** The persons a pronoun may mean. */
export interface Antecedents {
  readonly persons: readonly number[];
  /** What speaks for and against one of them. */
  readonly describe: (candidate: number, add: Add) => void;
}

/** What is known when a pronoun is met. */
export interface Memory {
  /** Person of the quotation before, or -1. */
  readonly speaker: number;
  /** Genders settled by pronouns resolved so far, by person. */
  readonly genders: ReadonlyMap<number, 'f' | 'm'>;
}

/** The persons a pronoun may mean. */
export function listAntecedents(
  scene: Scene,
  people: People,
  pronoun: number,
  memory: Memory,
): Antecedents {
  const { phrases, persons } = scene;
  const { named, earlier } = people;
  const own = phrases[pronoun] as Phrase;
  /** Persons, the one named last first, and the last mention of each. */
  const order: number[] = [];
  const mentions: number[] = [];
  let index = earlier[pronoun] as number;
  for (let steps = 0; index >= 0 && steps < MEMORY; index = earlier[index] as number) {
    if ((phrases[index] as Phrase).last >= own.first) continue;
    steps++;
    const person = persons[index] as number;
    if (order.includes(person)) continue;
    order.push(person);
    mentions.push(index);
  }
  if (memory.speaker >= 0 && !order.includes(memory.speaker)) order.push(memory.speaker);
  const centre = centreOf(scene, people, pronoun);
  let fitting = 0;
  let fame = 0;
  for (const person of order) {
    if ((memory.genders.get(person) ?? named[person]?.gender) === own.gender) fitting++;
    fame = Math.max(fame, scene.fame[person] as number);
  }
  return {
    persons: order,
    describe: (rank, add) => {
      const person = order[rank] as number;
      const index = mentions[rank] ?? -1;
      describe(
        scene,
        named,
        { from: own, person, index, rank, fitting, fame, centre },
        memory,
        add,
      );
    },
  };
}

/**
 * The person a pronoun means in the plainest of cases, which need no weighing: the sentence right
 * before opens with a name of its gender. -1 for all others.
 */
export function findPlainAntecedent(
  scene: Scene,
  people: People,
  pronoun: number,
  genders: Memory['genders'],
): number {
  const { outline, phrases, persons } = scene;
  const own = phrases[pronoun] as Phrase;
  const centre = centreOf(scene, people, pronoun);
  const subject = phrases[centre];
  if (!subject || !opensSentence(outline, subject)) return -1;
  const [last, next] = [outline.sentence[subject.first], outline.sentence[own.first]];
  if (outline.paragraph[subject.first] !== outline.paragraph[own.first] || last !== (next ?? 0) - 1)
    return -1;
  const person = persons[centre] as number;
  return fitOf(people.named, genders, person, own) === W.fits ? person : -1;
}

/** One person a pronoun may mean. */
interface Guess {
  /** The pronoun. */
  readonly from: Phrase;
  readonly person: number;
  /** The person's last mention, -1 when it lies too far back. */
  readonly index: number;
  /** How many other persons were named since. */
  readonly rank: number;
  /** How many persons are of the pronoun's gender, and how often the best known of all is named. */
  readonly fitting: number;
  readonly fame: number;
  /** The mention the sentence before is about; -1 for none. */
  readonly centre: number;
}

/** The mention that the last sentence to name anybody is about: the first that is no owner and behind no preposition. */
function centreOf({ outline, phrases }: Scene, { earlier }: People, pronoun: number): number {
  const own = outline.sentence[(phrases[pronoun] as Phrase).first] as number;
  let centre = -1;
  let last = own;
  let index = earlier[pronoun] as number;
  for (let steps = 0; index >= 0 && steps < MEMORY; index = earlier[index] as number, steps++) {
    const { first, bits } = phrases[index] as Phrase;
    const sentence = outline.sentence[first] as number;
    if (sentence >= own) continue;
    if (last < own && sentence < last) break;
    last = sentence;
    const behind = (outline.bits[first - 1] ?? 0) & Is.preposition;
    if (!(bits & Is.possessive) && (!behind || (outline.bits[first] as number) & Is.sentence))
      centre = index;
  }
  return centre;
}

function describe(
  scene: Scene,
  people: readonly Named[],
  { from, person, index, rank, fitting, fame: highest, centre }: Guess,
  { speaker, genders }: Memory,
  add: Add,
): void {
  const { linkOf, fame, phrases, outline } = scene;
  const one = people[person] as Named;
  const fits = fitOf(people, genders, person, from);
  const rivals = +(fitting > (fits === W.fits ? 1 : 0));
  const spoke = speaker === person ? W.spoke : speaker >= 0 ? W['other spoke'] : W['nobody spoke'];
  const place = Math.min(4, rank);
  const full = +one.name.includes(' ');
  add(F.gender, fits);
  add(F.gender, fits, rivals);
  add(F.rank, place, fits);
  add(F.rank, place, spoke);
  add(F.fame, Math.min(5, fame[person] as number), full);
  add(F['fame rank'], +(highest <= (fame[person] as number)));
  add(F.speaker, spoke);
  const about = centre < 0 ? -1 : (scene.persons[centre] as number);
  const central = +(about === person);
  add(F.centre, central, spoke);
  // A pronoun goes on with what the sentence before is about where that is near and of its gender.
  if (about >= 0) {
    const subject = phrases[centre] as Phrase;
    const sentence = outline.sentence[subject.first] as number;
    const near = Math.min(2, (outline.sentence[from.first] as number) - sentence);
    const fit = fitOf(people, genders, about, from);
    add(F.centre, central, near, fit, spoke);
    add(F.centre, central, near, fit, spoke, +opensSentence(outline, subject));
  }
  if (index < 0) {
    add(F.far);
    return;
  }
  const phrase = phrases[index] as Phrase;
  const link = linkOf(index);
  const sentences = Math.min(
    4,
    (outline.sentence[from.first] as number) - (outline.sentence[phrase.first] as number),
  );
  const paragraphs = Math.min(
    3,
    (outline.paragraph[from.first] as number) - (outline.paragraph[phrase.first] as number),
  );
  const starts = +opensSentence(outline, phrase);
  const owner = phrase.bits & Is.possessive ? W.owner : W.plain;
  const prior = (outline.bits[phrase.first - 1] ?? 0) & Is.preposition ? W.preposition : owner;
  const verb = +((link.verb >= 0 && link.path !== 'far') || link.inverted >= 0);
  add(F.sentences, sentences, spoke);
  add(F.sentences, sentences, starts);
  add(F.sentences, sentences, prior);
  add(F.sentences, sentences, verb);
  add(F.paragraphs, paragraphs, place);
  add(F.paragraphs, paragraphs, starts);
  add(F.starts, starts, place);
  add(F.prior, prior, place);
  add(F.verb, verb, place);
  add(F['starts verb'], starts, verb, prior);
  for (const [name, bit] of KINDS) if (phrase.bits & bit) add(F.is, W[name]);
}

/** A phrase in front of the subject ("Beside him, …") is looked at up to here. */
const FRONT = 8;

/** Whether a mention opens its sentence, but for a prepositional phrase and a comma before it. */
function opensSentence({ bits }: Outline, { first }: Phrase): boolean {
  if ((bits[first] as number) & Is.sentence) return true;
  if (!((bits[first - 1] ?? 0) & Is.comma)) return false;
  let at = first - 2;
  for (; at >= 0 && first - at <= FRONT; at--) {
    const own = bits[at] as number;
    if (own & Is.sentence) return (own & (Is.preposition | Is.small | Is.between)) !== 0;
    if (!(own & Is.word)) return false;
  }
  return false;
}

/** Whether the person's gender is the pronoun's. */
function fitOf(
  people: readonly Named[],
  genders: Memory['genders'],
  person: number,
  pronoun: Phrase,
): number {
  const gender = genders.get(person) ?? (people[person] as Named).gender;
  return gender === null ? W.unknown : gender === pronoun.gender ? W.fits : W.clashes;
}

const KINDS = [
  ['body', Is.body],
  ['title', Is.title],
  ['people', Is.people],
  ['given', Is.given],
  ['words', Is.words],
] as const;
