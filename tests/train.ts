/**
 * Learns the weights of the two rankings from the seen slice of the gold (never from the held one).
 *
 *   npx tsx tests/train.ts speakers en    writes assets/weights/speakers-en.json
 *
 * A log-linear model with several right answers (all mentions that overlap the annotated one), by
 * AdaGrad in a fixed order, so that the same gold gives the same file. Two rounds: the first is told
 * the right speaker of the quotation before, the second takes the one the first would have found.
 */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import speakersEn from '../assets/weights/speakers-en.json' with { type: 'json' };
import termsEn from '../assets/weights/terms-en.json' with { type: 'json' };
import { languageOf } from '../src/engine/lang/index.ts';
import { type Outline, readOutline, wordAt } from '../src/engine/quotes/outline.ts';
import { findQuotes, type Quote, readQuotes, type Span } from '../src/engine/quotes/quotes.ts';
import {
  type Add,
  type Describe,
  findBest,
  idOf,
  printFeatures,
  rank,
  readWeights,
  type Weights,
  type WeightTable,
} from '../src/engine/quotes/ranking.ts';
import { describeMarked, TERM_FEATURES } from '../src/engine/quotes/terms.ts';
import { listCandidates } from '../src/engine/speakers/attribution.ts';
import type { Before } from '../src/engine/speakers/candidates.ts';
import { listAntecedents, PRONOUN_FEATURES } from '../src/engine/speakers/coreference.ts';
import { SPEAKER_FEATURES } from '../src/engine/speakers/evidence.ts';
import { type Stage, setStage } from '../src/engine/speakers/scene.ts';
import { type Document, loadGold } from './annotated.ts';

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerResolved?: string;
}

export type Annotated = Document & {
  readonly quotes: readonly GoldQuote[];
  readonly ignore: readonly (readonly [number, number])[];
};

/** A choice among candidates: the features of each and which are right. */
export interface Choice {
  readonly candidates: readonly { readonly features: readonly string[] }[];
  readonly right: readonly boolean[];
  /** Where the choice lies, for whoever looks at errors. */
  readonly at?: Span;
}

/** Gives every word of an outline its number, so that features with words in them can be printed. */
function numberWords(outline: Outline): void {
  for (let item = 0; item < outline.count; item++) idOf(wordAt(outline, item));
}

/** The features of something, written as in the tables. */
function listFeatures(describe: Describe): { readonly features: readonly string[] } {
  return { features: printFeatures(describe, names) };
}

/** The same of each of so many candidates. */
function listAll(count: number, describe: (candidate: number, add: Add) => void) {
  return Array.from({ length: count }, (_, each) => listFeatures((add) => describe(each, add)));
}

const names = { ...SPEAKER_FEATURES, ...TERM_FEATURES, ...PRONOUN_FEATURES };

/** How to learn: the pull back to the start (L2), passes over the data, how often a feature must occur, step. */
export interface Settings {
  readonly pull: number;
  readonly epochs: number;
  readonly least: number;
  readonly step: number;
}

export const termSettings: Settings = { pull: 0.02, epochs: 8, least: 2, step: 0.1 };
export const pronounSettings: Settings = { pull: 0.01, epochs: 10, least: 2, step: 0.1 };
export const speakerSettings: Settings = { pull: 0.005, epochs: 8, least: 4, step: 0.1 };

/** Learns weights from choices, starting from (and pulled back to) `start`. */
export function learn(
  choices: readonly Choice[],
  start: ReadonlyMap<string, number>,
  settings: Settings,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const { features } of candidates)
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts)
    if (count >= settings.least || start.has(feature)) ids.set(feature, ids.size);
  const weight = new Float64Array(ids.size);
  const home = new Float64Array(ids.size);
  for (const [feature, id] of ids) home[id] = weight[id] = start.get(feature) ?? 0;
  const sum = new Float64Array(ids.size).fill(1);
  const data = choices
    .map(({ candidates, right }) => ({
      right,
      rows: candidates.map(({ features }) =>
        Int32Array.from(features.flatMap((each) => ids.get(each) ?? [])),
      ),
    }))
    .filter(({ right }) => right.some(Boolean));
  const mean = new Float64Array(ids.size);
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j] as (typeof data)[0], data[i] as (typeof data)[0]];
    }
    for (const { rows, right } of data) {
      const scores = rows.map((row) =>
        row.reduce((total, id) => total + (weight[id] as number), 0),
      );
      const highest = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - highest));
      const total = raised.reduce((a, b) => a + b, 0);
      const good = raised.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
      rows.forEach((row, i) => {
        const wanted = right[i] ? (raised[i] as number) / Math.max(good, 1e-12) : 0;
        const slope = (raised[i] as number) / total - wanted;
        if (Math.abs(slope) < 1e-4) return;
        for (const id of row) {
          const step = slope + settings.pull * ((weight[id] as number) - (home[id] as number));
          sum[id] = (sum[id] as number) + step * step;
          weight[id] =
            (weight[id] as number) - (settings.step / Math.sqrt(sum[id] as number)) * step;
        }
      });
    }
    for (let id = 0; id < weight.length; id++)
      mean[id] = (mean[id] as number) + (weight[id] as number);
  }
  const learned = new Map<string, number>();
  for (const [feature, id] of [...ids].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const rounded = Math.round(((mean[id] as number) / settings.epochs) * 100) / 100;
    if (Math.abs(rounded) >= 0.04) learned.set(feature, rounded);
  }
  return learned;
}

/** The article's quotations with the kinds an oracle would give them. */
export function oracleQuotes(document: Annotated): Quote[] {
  return findQuotes({ text: document.text, language: document.lang }).map((quote) => {
    const hit = quote.parts.some((part) => matching(document, part.from, part.to));
    return hit
      ? { ...quote, kind: quote.kind === 'term' ? 'mixed' : quote.kind }
      : { ...quote, kind: 'term' };
  });
}

function matching(document: Annotated, from: number, to: number): GoldQuote | undefined {
  return document.quotes.find((each) => each.start < to && each.end > from);
}

/** All choices of a document; `weights` picks the quotation before, or the gold does. */
export function choicesOf(document: Annotated, weights: Weights | null): Choice[] {
  const quotes = oracleQuotes(document);
  const stage = setStage({ text: document.text, language: document.lang }, quotes);
  numberWords(stage.scene.outline);
  const choices: Choice[] = [];
  let before: Before | null = null;
  quotes.forEach((quote, index) => {
    const place = stage.places[index];
    if (!place) return;
    const { phrases, describe } = listCandidates(stage.scene, place, before, stage.starts);
    const part =
      quote.parts.find((each) => matching(document, each.from, each.to)) ?? quote.parts[0];
    const gold = part && matching(document, part.from, part.to);
    if (!gold) return;
    const right = rightOnes(stage, phrases, gold);
    choices.push({ candidates: listAll(phrases.length, describe), right, at: quote });
    let best = -1;
    if (weights) best = findBest(rank(phrases.length, describe, weights));
    else best = right.indexOf(true);
    before = { place, phrase: phrases[best] ?? -1 };
  });
  return choices;
}

function rightOnes(stage: Stage, candidates: readonly number[], gold: GoldQuote): boolean[] {
  const { outline, phrases, persons } = stage.scene;
  if (gold.speaker === null || gold.speakerStart === null)
    return candidates.map((each) => each < 0);
  const overlaps = candidates.map((each) => {
    const phrase = phrases[each];
    if (!phrase) return false;
    const from = outline.from[phrase.first] as number;
    const to = outline.to[phrase.last] as number;
    return from < (gold.speakerEnd as number) && to > (gold.speakerStart as number);
  });
  if (overlaps.some(Boolean)) return overlaps;
  const wanted = gold.speaker.toLowerCase();
  return candidates.map((each) => {
    const person = each < 0 ? -1 : (persons[each] as number);
    const last =
      person < 0 ? '' : (stage.people.named[person]?.name.split(' ').at(-1) ?? '').toLowerCase();
    return last.length > 2 && wanted.includes(last);
  });
}

export function write(name: string, weights: ReadonlyMap<string, number>): void {
  const file = resolve(import.meta.dirname, `../assets/weights/${name}.json`);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
  console.log(`${name}: ${weights.size} weights`);
}

/** One yes-or-no choice for each stretch in marks: were these words spoken? */
export function stretchesOf(document: Annotated): Choice[] {
  const { text, lang } = document;
  numberWords(readOutline(text, languageOf(lang, text), []));
  const choices: Choice[] = [];
  readQuotes({ text, language: lang }, (outline, { quote, marked, repeats }, last) => {
    const { features } = listFeatures((add) =>
      describeMarked(outline, marked, outline.vocabulary, last, repeats, add),
    );
    const spoken = quote.parts.some((part) => isGold(document, part.from, part.to));
    const doubtful =
      matching(document, quote.from, quote.to) !== undefined ||
      document.ignore.some(([from, to]) => from <= quote.from && to >= quote.to);
    if (spoken || !doubtful)
      choices.push({
        candidates: [{ features }, { features: [] }],
        right: [spoken, !spoken],
        at: quote,
      });
    return spoken;
  });
  return choices;
}

/** Whether an annotated quotation has these ends, give or take marks and stops. */
function isGold(document: Annotated, from: number, to: number): boolean {
  return document.quotes.some(
    (each) => Math.abs(each.start - from) < 4 && Math.abs(each.end - to) < 4,
  );
}

/** One choice for each annotated he or she: which person? The gold for it is silver, see the scorer's header. */
export function antecedentsOf(document: Annotated): Choice[] {
  const quotes = oracleQuotes(document);
  const { scene, people, places } = setStage(
    { text: document.text, language: document.lang },
    quotes,
  );
  const { outline, phrases, persons } = scene;
  const { named } = people;
  const lastWord = (person: number) => (named[person]?.name.split(' ').at(-1) ?? '').toLowerCase();
  const choices: Choice[] = [];
  const genders = new Map<number, 'f' | 'm'>();
  let speaker = -1;
  let resolved = -1;
  quotes.forEach((quote, index) => {
    const part = quote.parts.find((each) => matching(document, each.from, each.to));
    const gold = part && matching(document, part.from, part.to);
    if (!places[index] || !gold || gold.speakerStart === null) return;
    const own = phrases.findIndex(
      (each) =>
        (outline.from[each.first] as number) < (gold.speakerEnd as number) &&
        (outline.to[each.last] as number) > (gold.speakerStart as number),
    );
    if (own < 0) return;
    const gender = phrases[own]?.gender;
    if (gender !== 'f' && gender !== 'm') {
      speaker = persons[own] as number;
      return;
    }
    const wanted = (gold.speakerResolved ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
    if (own === resolved || wanted === '') return;
    resolved = own;
    const candidates = listAntecedents(scene, people, own, { speaker, genders });
    const right = candidates.persons.map((each) => lastWord(each) === wanted);
    choices.push({ candidates: listAll(right.length, candidates.describe), right });
    const found = candidates.persons[right.indexOf(true)];
    if (found === undefined) return;
    speaker = found;
    genders.set(speaker, gender);
  });
  return choices;
}

/** How often the single sentences are taken; more would learn them by heart. */
const SINGLES = 3;

function main(): void {
  const [what, code = 'en'] = process.argv.slice(2);
  const documents = (loadGold(`${code}-dev.quoted.jsonl`, 'seen') ?? []) as Annotated[];
  const single = (loadGold('mini-unit.jsonl', 'seen') ?? []) as Annotated[];
  // Forty sentences of another style; taken several times lest they drown among the articles.
  if (code === 'en') for (let time = 0; time < SINGLES; time++) documents.push(...single);
  const home = (table: WeightTable) => new Map(code === 'en' ? [] : Object.entries(table));
  if (what === 'terms') {
    const learned = learn(documents.flatMap(stretchesOf), home(termsEn), termSettings);
    write(`terms-${code}`, learned);
  } else if (what === 'pronouns') {
    const learned = learn(documents.flatMap(antecedentsOf), new Map(), pronounSettings);
    write(`pronouns-${code}`, learned);
  } else {
    const first = learn(
      documents.flatMap((each) => choicesOf(each, null)),
      home(speakersEn),
      speakerSettings,
    );
    const second = learn(
      documents.flatMap((each) => choicesOf(each, readWeights(Object.fromEntries(first)))),
      home(speakersEn),
      speakerSettings,
    );
    write(`speakers-${code}`, second);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
