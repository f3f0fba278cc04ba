/**
 * Who a name means inside one article: "Blinken" is the "Antony Blinken" named before.
 *
 * Names with the same last word are one person unless their given or middle names, a Jr. or their
 * genders differ; a surname alone is whoever of that surname was named last ("Mrs. Clinton": the last
 * woman). A lone word also finds the person whose name opens with it ("Kim" is "Kim Yong-hyun"). The
 * words before a name and in the apposition after it are its offices, by which "the secretary" finds
 * it. Of several forms the commonest of two words and more is the name. Linear: a few maps.
 */

import { compose, Kind, kindAt } from '../lang/characters.ts';
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
  /** The last phrase before each that names a person; -1 for none. */
  readonly earlier: Int32Array;
  readonly named: readonly Named[];
  /** Persons with whom a word is printed as their office, by the word: "secretary", "defence". */
  readonly offices: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Draft {
  /** As printed, with how often. */
  readonly forms: Map<string, number>;
  /** Of the fullest form so far; null while only a surname is known. */
  full: NameParts | null;
  count: number;
  gender: 'f' | 'm' | null;
}

/** Finds out which phrases name the same person. */
export function groupNames(outline: Outline, phrases: readonly Phrase[]): People {
  const persons = new Int32Array(phrases.length).fill(-1);
  const drafts: Draft[] = [];
  /** Who has this surname, the one named last at the end. */
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number>();
  const offices = new Map<string, Set<number>>();
  const earlier = new Int32Array(phrases.length);
  let latest = -1;
  for (let index = 0; index < phrases.length; index++) {
    earlier[index] = latest;
    const phrase = phrases[index] as Phrase;
    if (phrase.kind !== 'name') continue;
    const name = readName(outline, phrase);
    if (!name || isFamily(name, byLast)) continue;
    const gender = genderOf(outline, phrase, name);
    const family = byLast.get(name.last) ?? [];
    let person = family.findLast((each) => agrees(drafts[each] as Draft, name, gender));
    if (person === undefined && name.first === '') person = byFirst.get(name.last);
    if (person === undefined) {
      person = drafts.length;
      drafts.push({ forms: new Map(), full: null, count: 0, gender: null });
      if (family.length === 0) byLast.set(name.last, family);
      family.push(person);
      if (family.length > FAMILY) family.shift();
    } else if (family.length > 1 && family.includes(person)) {
      family.splice(family.indexOf(person), 1);
      family.push(person);
    }
    if (name.first !== '') byFirst.set(name.first, person);
    const draft = drafts[person] as Draft;
    draft.forms.set(name.form, (draft.forms.get(name.form) ?? 0) + 1);
    draft.count++;
    draft.gender ??= gender;
    if (name.first !== '') draft.full ??= name;
    persons[index] = person;
    latest = index;
    for (const word of officesOf(outline, phrase)) {
      const holders = offices.get(word);
      if (holders) holders.add(person);
      else offices.set(word, new Set([person]));
    }
  }
  const named = drafts.map(({ forms, count, gender }) => ({
    name: bestForm(forms),
    count,
    gender,
  }));
  return { persons, earlier, named, offices };
}

/** Of more people with one surname only the last named are remembered. */
const FAMILY = 8;

/** Several of one surname: the Clintons, where a Clinton was named. */
function isFamily({ first, last }: NameParts, byLast: ReadonlyMap<string, unknown>): boolean {
  return first === '' && last.endsWith('s') && !byLast.has(last) && byLast.has(last.slice(0, -1));
}

/** Whether a name of this surname may be the person's: "Bush" may be, and is, of whoever was named last. */
function agrees({ full, gender }: Draft, name: NameParts, own: 'f' | 'm' | null): boolean {
  if (gender !== null && own !== null && gender !== own) return false;
  if (full === null) return true;
  if (name.suffix !== '' || name.first !== '') if (name.suffix !== full.suffix) return false;
  return name.first === '' || (sameFirst(full.first, name.first) && sameMiddle(full, name));
}

/** Joe and Joseph, J. and Joseph; not Ron and Rand. */
function sameFirst(known: string, first: string): boolean {
  if (known === first) return true;
  const initial = Math.min(known.replace('.', '').length, first.replace('.', '').length) < 2;
  return known.slice(0, initial ? 1 : 2) === first.slice(0, initial ? 1 : 2);
}

/** George Bush and George W. Bush; not George H. W. Bush, not John Adams and John Quincy Adams. */
function sameMiddle(known: NameParts, name: NameParts): boolean {
  if (known.initials === '' || name.initials === '') return !known.spelled && !name.spelled;
  return known.initials === name.initials;
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

/** A proper name taken apart, in lower case; titles and the office after "of" left out. */
interface NameParts {
  /** As printed. */
  readonly form: string;
  /** '' for a surname alone. */
  readonly first: string;
  /** First letters of what stands between: H. W. → hw */
  readonly initials: string;
  /** Whether one of them is written in full: Quincy. */
  readonly spelled: boolean;
  readonly last: string;
  /** jr, iii, or '' */
  readonly suffix: string;
}

/** Endings that are no surname: Jr., III */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

function readName({ text, from, to }: Outline, phrase: Phrase): NameParts | null {
  if (phrase.head === phrase.last) {
    const form = text.slice(from[phrase.head], to[phrase.head]);
    if (form.length <= 4 && SUFFIX.test(form)) return null;
    return { form, first: '', initials: '', spelled: false, last: fold(form), suffix: '' };
  }
  const words: string[] = [];
  let suffix = '';
  for (let item = phrase.head; item <= phrase.last; item++) {
    const word = text.slice(from[item], to[item]);
    if (word.length <= 4 && SUFFIX.test(word)) suffix = word;
    else words.push(word);
  }
  const last = words[words.length - 1];
  if (last === undefined) return null;
  let initials = '';
  let spelled = false;
  for (const word of words.slice(1, -1)) {
    const letters = fold(word).replaceAll('.', '');
    if (letters.length === 0 || kindAt(word, 0) & Kind.lower) continue; // van, de
    initials += letters.length === word.length ? letters[0] : letters;
    if (letters.length === word.length && letters.length > 1) spelled = true;
  }
  const lone = words.length === 1;
  return {
    form: lone ? last : [...words, ...(suffix === '' ? [] : [suffix])].join(' '),
    first: lone ? '' : fold(words[0] as string),
    initials,
    spelled,
    last: fold(last),
    suffix: suffix === '' ? '' : fold(suffix).replace('.', ''),
  };
}

/** An apposition is read no further than this. */
const APPOSITION = 10;

/** Words that print the office of a named person: before the name, and between commas after it. */
function officesOf(outline: Outline, phrase: Phrase): string[] {
  const words: string[] = [];
  for (let item = phrase.first; item < phrase.head; item++)
    if (isOffice(outline, item)) words.push(wordAt(outline, item));
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
      if (isOffice(outline, item)) words.push(wordAt(outline, item));
    }
  return words;
}

function isOffice(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  const office = bits & (Is.title | Is.people | Is.capital);
  return (bits & Is.word) !== 0 && office !== 0 && !(bits & Is.small);
}

const NOBODY: ReadonlySet<number> = new Set();

/** An office of more people tells nobody apart but the one who spoke last. */
const CABINET = 50;

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
    const holders = people.offices.get(wordAt(outline, item)) ?? NOBODY;
    if (head && holders.size === 0) return -1;
    if (holders.size > CABINET) {
      if (head) return holders.has(speaker) ? speaker : -1;
      continue;
    }
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

/** Titles that tell a man, a woman; without their stop. */
const TITLES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...titlesOf(
    'm',
    'mr sir lord herr congressman spokesman businessman chairman councilman king prince actor father brother señor sr don monsieur m',
  ),
  ...titlesOf(
    'f',
    'mrs ms miss dame lady frau congresswoman spokeswoman businesswoman chairwoman councilwoman queen princess actress mother sister señora sra doña madame mme',
  ),
]);

function titlesOf(gender: 'f' | 'm', titles: string) {
  return titles.split(' ').map((title) => [title, gender] as const);
}

/** By a title before the name, else by the given name. */
function genderOf(outline: Outline, phrase: Phrase, name: NameParts): 'f' | 'm' | null {
  for (let item = phrase.first; item < phrase.head; item++) {
    const title = TITLES.get(wordAt(outline, item).replace('.', ''));
    if (title !== undefined) return title;
  }
  if (name.first === '') return null;
  return outline.vocabulary.given[outline.place[phrase.head] as number] ?? null;
}

function fold(word: string): string {
  return compose(word.toLowerCase());
}
