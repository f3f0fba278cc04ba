/**
 * Says who is quoted: Quote[] becomes (Mention | null)[].
 *
 * Each quotation is a choice among the mentions near it and "nobody" (attribution.ts says what
 * speaks for each, ranking.ts how much). The quotations are taken in order, since one that follows
 * another often keeps its speaker. The mention is then given its person: a name by names.ts, he and
 * she by coreference.ts, an office by the article and then by the people of the installed sources.
 * Unsure is null. Linear in the text; how the choice fell is in `why`.
 */

import { type Person, resolvePerson } from '../people.ts';
import type { Article, Quote, Span } from '../quotes/quotes.ts';
import { findBest, rank, type Weights } from '../quotes/ranking.ts';
import { pronounWeights, speakerWeights } from '../quotes/weights.ts';
import { findPlain, listCandidates } from './attribution.ts';
import type { Before, Place } from './candidates.ts';
import { findPlainAntecedent, listAntecedents } from './coreference.ts';
import { explain } from './explanation.ts';
import type { Phrase } from './mentions.ts';
import { findHolder } from './names.ts';
import { type Stage, setStage } from './scene.ts';

/** Where the text names the speaker (may be "he", "the secretary"), and who that is. */
export interface Mention extends Span {
  readonly name: string;
  /** Rule and cue, e.g. 'subject of the cue "said" after the quotation'. */
  readonly why: string;
}

/** Below this the best mention is no better than a guess: naming nobody beats naming the wrong one. */
const UNSURE = 0.2;

/** The speaker of each quote, in the same order; null where unsure, and for mere terms. */
export function findSpeakers(
  article: Article,
  quotes: readonly Quote[],
  people: readonly Person[] = [],
): (Mention | null)[] {
  const stage = setStage(article, quotes);
  const weights = speakerWeights(stage.scene.outline.language.code);
  const resolve = resolver(stage, people, article.date ?? null);
  let before: Before | null = null;
  return stage.places.map((place) => {
    if (!place) return null;
    const plain = findPlain(stage.scene, place, stage.starts);
    const phrase = plain >= 0 ? plain : choose(stage, place, before, weights);
    const why = explain(stage.scene, place, before, phrase);
    before = { place, phrase };
    if (phrase < 0) return null;
    const { outline, phrases } = stage.scene;
    const { first, last } = phrases[phrase] as Phrase;
    return {
      from: outline.from[first] as number,
      to: outline.to[last] as number,
      name: resolve(phrase),
      why,
    };
  });
}

/** The likeliest mention; -1 for "nobody" and where none is likely enough. */
function choose(stage: Stage, place: Place, before: Before | null, weights: Weights): number {
  const { phrases, describe } = listCandidates(stage.scene, place, before, stage.starts);
  const chances = rank(phrases.length, describe, weights);
  const best = findBest(chances);
  return (chances[best] as number) >= UNSURE ? (phrases[best] as number) : -1;
}

/** A function from a phrase to the name of who is meant; it remembers who spoke last. */
function resolver(
  stage: Stage,
  known: readonly Person[],
  date: string | null,
): (phrase: number) => string {
  const { scene, people } = stage;
  const { outline, phrases } = scene;
  const weights = pronounWeights(outline.language.code);
  const genders = new Map<number, 'f' | 'm'>();
  const settled = new Map<number, number>();
  /** Who an office means among the people of the sources, by how it is printed. */
  const names = new Map<string, string>();
  let speaker = -1;

  const personOf = (index: number): number => {
    const phrase = phrases[index] as Phrase;
    if (phrase.kind === 'name') return people.persons[index] as number;
    if (phrase.kind === 'noun') return findHolder(outline, phrases, people, index, speaker);
    if (phrase.gender === 'q') return relativeHead(index);
    if (phrase.gender !== 'f' && phrase.gender !== 'm') return -1;
    const person = antecedentOf(index);
    if (person >= 0) genders.set(person, phrase.gender);
    return person;
  };

  const antecedentOf = (index: number): number => {
    const plain = findPlainAntecedent(scene, people, index, genders);
    if (plain >= 0) return plain;
    const { persons, describe } = listAntecedents(scene, people, index, { speaker, genders });
    return persons[findBest(rank(persons.length, describe, weights))] ?? -1;
  };

  /** "Blinken, who said": the phrase right before. */
  const relativeHead = (index: number): number => {
    const own = phrases[index] as Phrase;
    for (let other = index - 1; other >= 0 && other >= index - 3; other--) {
      const phrase = phrases[other] as Phrase;
      if (own.first - phrase.last <= 2 && phrase.kind === 'name')
        return people.persons[other] as number;
    }
    return -1;
  };

  return (index) => {
    const { kind, first, last } = phrases[index] as Phrase;
    const person = settled.get(index) ?? personOf(index);
    settled.set(index, person);
    speaker = person;
    const found = people.named[person]?.name;
    if (found !== undefined) return found;
    const printed = outline.text.slice(outline.from[first], outline.to[last]);
    if (kind === 'pronoun') return printed;
    let name = names.get(printed);
    if (name === undefined) {
      name = resolvePerson(printed, known, date)?.name ?? printed;
      names.set(printed, name);
    }
    return name;
  };
}
