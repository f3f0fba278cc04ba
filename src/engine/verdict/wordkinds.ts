/**
 * Says of what kind the words of a change are, so that judge.ts can weigh it in its table.
 *
 * Only words that really differ count: what stands on both sides of a change cancels out, and two forms of
 * one word ("nation", "nations") are an inflection. A word in several lists has the first kind of ORDER.
 */

import type { Change } from './align.ts';
import { fromAt, type Reading, toAt, type Unit, unitAt } from './reading.ts';
import { remember } from './remember.ts';
import {
  personsIn,
  phraseAt,
  phrasesIn,
  type SmallWords,
  type WordList,
  wordsIn,
} from './smallwords.ts';

/** opener: And, But, Tonight at the head of a sentence · address: my fellow Americans · turn: but, unless · direction: up, against. */
export type WordKind =
  | 'number'
  | 'negation'
  | 'modal'
  | 'quantifier'
  | 'comparative'
  | 'hedge'
  | 'turn'
  | 'pronoun'
  | 'name'
  | 'content'
  | 'direction'
  | 'opener'
  | 'address'
  | 'intensifier'
  | 'inflection'
  | 'function'
  | 'filler';

/** Which list decides when a word stands in several. */
const ORDER: readonly (readonly [WordKind, WordList])[] = [
  ['filler', 'sounds'],
  ['negation', 'negations'],
  ['modal', 'modals'],
  ['quantifier', 'quantifiers'],
  ['comparative', 'comparatives'],
  ['hedge', 'hedges'],
  ['pronoun', 'pronouns'],
  ['direction', 'directions'],
  ['turn', 'turns'],
  ['intensifier', 'intensifiers'],
  ['function', 'functionWords'],
];

/** The kinds of the words a change touches; empty when nothing but form differs. */
export function kindsOf(
  change: Change,
  quotation: Reading,
  record: Reading,
  small: SmallWords,
): WordKind[] {
  const quoted = unitsIn(quotation, change.fromA, change.toA);
  const recorded = unitsIn(record, change.fromB, change.toB);
  if (quoted.length === 0 && recorded[0]?.opens && isEvery(recorded, 'openers', small))
    return ['opener'];
  const plainRecorded = withoutPhrases(recorded, 'address', small);
  if (quoted.length === 0 && recorded.length > 0 && plainRecorded.length === 0) return ['address'];
  const hedged = withoutPhrases(plainRecorded, 'hedgePhrases', small);
  const kinds: WordKind[] = hedged.length < plainRecorded.length ? ['hedge'] : [];
  const [left, right] = cancel(quoted, hedged);
  if (left.length === 1 && right.length === 1) {
    const [a, b] = [left[0] as Unit, right[0] as Unit];
    if (isInflection(a, b, small)) return [...kinds, 'inflection'];
    if (samePerson(a.key, b.key, small)) return [...kinds, 'function'];
  }
  return [...kinds, ...[...left, ...right].map((unit) => kindOf(unit, small))];
}

/** The kind of one word by itself. */
export function kindOf(unit: Unit, small: SmallWords): WordKind {
  const { key } = unit;
  if (key === '#1') return 'function'; // "one" is a pronoun more often than a number
  if (key.startsWith('#')) return 'number';
  if (unit.capital && !unit.opens && !wordsIn(small, 'pronouns').has(key)) return 'name';
  return kindsIn(small).get(key) ?? 'content';
}

/** The kind of every small word; what comes first in the order is entered last, and stays. */
const kindsIn = remember((small: SmallWords) => {
  const kinds = new Map<string, WordKind>();
  for (const [kind, list] of ORDER.toReversed())
    for (const word of wordsIn(small, list)) kinds.set(word, kind);
  return kinds;
});

/** Units whose span lies in from … to. */
export function unitsIn(reading: Reading, from: number, to: number): Unit[] {
  if (from >= to) return [];
  const units: Unit[] = [];
  for (let i = 0; i < reading.count; i++)
    if (fromAt(reading, i) >= from && toAt(reading, i) <= to)
      units.push(unitAt(reading, i) as Unit);
  return units;
}

function isEvery(units: readonly Unit[], list: WordList, small: SmallWords): boolean {
  return units.every((unit) => wordsIn(small, list).has(unit.key));
}

/** The units that belong to no phrase of the list. */
function withoutPhrases(
  units: readonly Unit[],
  list: 'address' | 'hedgePhrases',
  small: SmallWords,
): Unit[] {
  const phrases = phrasesIn(small, list);
  const keys = units.map((unit) => unit.key);
  const rest: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const length = phraseAt(phrases, keys, at);
    if (length > 0) at += length;
    else rest.push(units[at++] as Unit);
  }
  return rest;
}

/** Takes away, one for one, what stands on both sides. */
function cancel(a: readonly Unit[], b: readonly Unit[]): [Unit[], Unit[]] {
  const right = [...b];
  const left = a.filter((unit) => {
    const at = right.findIndex((other) => other.key === unit.key);
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [left, right];
}

/** Stems shorter than this say nothing: "is" and "it" are no forms of one word. */
const SHORTEST_STEM = 3;

/** Two forms of one word: nation, nations; want, wanted. Forms of be, have and do are small words anyway. */
export function isInflection(a: Unit, b: Unit, small: SmallWords): boolean {
  if (a.key.startsWith('#') || b.key.startsWith('#')) return false;
  const weighty: readonly WordList[] = [
    'modals',
    'negations',
    'quantifiers',
    'pronouns',
    'comparatives',
  ];
  if (weighty.some((list) => wordsIn(small, list).has(a.key) || wordsIn(small, list).has(b.key)))
    return false;
  const stemsA = stemsOf(a.key, small);
  return stemsOf(b.key, small).some((stem) => stemsA.includes(stem));
}

function stemsOf(word: string, small: SmallWords): string[] {
  const stems = [word];
  for (const ending of wordsIn(small, 'endings'))
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      const stem = word.slice(0, -ending.length);
      stems.push(stem, stem.replace(/(\p{L})\1$/u, '$1'));
    }
  return stems;
}

/** I, me, my: one person in another case. */
function samePerson(a: string, b: string, small: SmallWords): boolean {
  return personsIn(small).some((group) => group.includes(a) && group.includes(b));
}
