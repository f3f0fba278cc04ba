/**
 * Who a name means inside one article: "Blinken" is the "Antony Blinken" named before.
 *
 * Names with the same last word are one person unless their given names differ; a lone word also
 * finds the person whose name opens with it ("Kim" is "Kim Yong-hyun"). The words before a name and
 * in the apposition after it are its offices, by which "the secretary" finds it. Of several forms
 * the commonest of two words and more is the name. Linear: a few maps. Jr. and III are no part of it.
 */

import { type Outline, wordAt } from '../quotes/outline.ts';
import { Is } from '../quotes/vocabulary.ts';
import type { Phrase } from './mentions.ts';

/** Somebody or something named in the article, by the best form met. */
export interface Named {
  readonly name: string;
  readonly count: number;
  readonly gender: 'f' | 'm' | null;
}

/** The persons of an article. */
export interface People {
  /** Which person each phrase names; -1 for none. */
  readonly persons: Int32Array;
  readonly named: readonly Named[];
  /** Phrases that print a word as somebody's office, by the word, in order: "secretary", "defence". */
  readonly offices: ReadonlyMap<string, readonly number[]>;
}

interface Draft {
  readonly forms: Map<string, number>;
  readonly first: string;
  count: number;
  gender: 'f' | 'm' | null;
}

/** Finds out which phrases name the same person. */
export function groupNames(outline: Outline, phrases: readonly Phrase[]): People {
  const persons = new Int32Array(phrases.length).fill(-1);
  const drafts: Draft[] = [];
  const byLast = new Map<string, number>();
  const byFirst = new Map<string, number>();
  const offices = new Map<string, number[]>();
  phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'name') return;
    const words = nameWords(outline, phrase);
    const [first, last] = [words[0], words[words.length - 1]];
    if (first === undefined || last === undefined) return;
    const lone = words.length === 1;
    let person = byLast.get(fold(last)) ?? (lone ? byFirst.get(fold(last)) : undefined);
    const known = person === undefined ? undefined : drafts[person];
    if (person === undefined || !known || (!lone && differs(known, first))) {
      person = drafts.length;
      drafts.push({ forms: new Map(), first: lone ? '' : first, count: 0, gender: null });
      byLast.set(fold(last), person);
    }
    if (!lone) byFirst.set(fold(first), person);
    const draft = drafts[person] as Draft;
    const form = words.join(' ');
    draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
    draft.count++;
    draft.gender ??= genderOf(outline, phrase, words);
    persons[index] = person;
    for (const word of officesOf(outline, phrase)) {
      const holders = offices.get(word);
      if (holders) holders.push(index);
      else offices.set(word, [index]);
    }
  });
  const named = drafts.map(({ forms, count, gender }) => ({
    name: bestForm(forms),
    count,
    gender,
  }));
  return { persons, named, offices };
}

function differs(known: Draft, first: string): boolean {
  return known.first !== '' && fold(known.first)[0] !== fold(first)[0];
}

/** The commonest form of two to four words, the first of equals; else the first form. */
function bestForm(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [form, count] of forms) {
    const words = form.split(' ').length;
    const worth = words === 1 ? 0 : words <= 4 ? count + 1 : 0.5;
    if (worth > most) [best, most] = [form, worth];
  }
  return best;
}

/** Endings that are no surname: Jr., III */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** The words of the proper name; titles, the office after "of" and suffixes left out. */
export function nameWords(outline: Outline, phrase: Phrase): string[] {
  const words: string[] = [];
  for (let item = phrase.head; item <= phrase.last; item++) {
    const word = outline.text.slice(outline.from[item], outline.to[item]);
    if (!SUFFIX.test(word)) words.push(word);
  }
  return words;
}

/** An apposition is read no further than this. */
const APPOSITION = 10;

/** Words that print the office of a named person: before the name, and between commas after it. */
function officesOf(outline: Outline, phrase: Phrase): string[] {
  const words: string[] = [];
  const take = (item: number) => {
    const bits = outline.bits[item] as number;
    const office = bits & (Is.title | Is.people | Is.capital);
    if (bits & Is.word && office && !(bits & Is.small)) words.push(wordAt(outline, item));
  };
  for (let item = phrase.first; item < phrase.head; item++) take(item);
  if (
    (outline.bits[phrase.last + 1] ?? 0) & Is.comma &&
    (outline.bits[phrase.last + 2] ?? 0) & Is.determiner
  )
    for (
      let item = phrase.last + 2;
      item < Math.min(outline.count, phrase.last + APPOSITION);
      item++
    ) {
      if (!((outline.bits[item] as number) & Is.word)) break;
      take(item);
    }
  return words;
}

/** The person in apposition to a noun phrase ("the mayor, Tom Reed") or whose office it prints ("the secretary"); of several the one who spoke last, else -1. */
export function findHolder(
  outline: Outline,
  phrases: readonly Phrase[],
  people: People,
  index: number,
  speaker: number,
): number {
  const phrase = phrases[index] as Phrase;
  const next = phrases[index + 1];
  const comma = (outline.bits[phrase.last + 1] ?? 0) & Is.comma;
  if (comma && next?.kind === 'name' && next.first === phrase.last + 2)
    return people.persons[index + 1] as number;
  const votes = new Map<number, number>();
  for (let item = phrase.first; item <= phrase.last; item++) {
    const bits = outline.bits[item] as number;
    if (!(bits & (Is.title | Is.people | Is.capital)) || bits & Is.determiner) continue;
    const head = item === phrase.last;
    const holders = new Set(
      (people.offices.get(wordAt(outline, item)) ?? []).map(
        (each) => people.persons[each] as number,
      ),
    );
    if (head && holders.size === 0) return -1;
    for (const person of holders) votes.set(person, (votes.get(person) ?? 0) + (head ? 10 : 1));
  }
  let [best, most, ties] = [-1, 9, 0];
  for (const [person, count] of votes) {
    if (count > most) [best, most, ties] = [person, count, 0];
    else if (count === most) ties++;
  }
  if (ties === 0) return best;
  return votes.get(speaker) === most ? speaker : -1;
}

/** Titles that tell a man, a woman. */
const MAN =
  /^(?:mr\.?|sir|lord|herr|congressman|spokesman|businessman|chairman|councilman|king|prince|actor|father|brother|señor|sr\.?|don|monsieur|m\.)$/u;
const WOMAN =
  /^(?:mrs\.?|ms\.?|miss|dame|lady|frau|congresswoman|spokeswoman|businesswoman|chairwoman|councilwoman|queen|princess|actress|mother|sister|señora|sra\.?|doña|madame|mme)$/u;

function genderOf(outline: Outline, phrase: Phrase, words: readonly string[]): 'f' | 'm' | null {
  for (let item = phrase.first; item < phrase.head; item++) {
    const title = wordAt(outline, item);
    if (MAN.test(title)) return 'm';
    if (WOMAN.test(title)) return 'f';
  }
  if (words.length < 2) return null;
  return outline.vocabulary.given[outline.place[phrase.head] as number] ?? null;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7f]*$/u.test(lower) ? lower : lower.normalize('NFC');
}
