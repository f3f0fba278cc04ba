/**
 * Who the labels of a document mean. A label names a person of the list at that date ("THE PRESIDENT", "SECRETARY
 * BLINKEN"); else somebody whose full name the document prints beside the same surname ("Press Secretary Karine
 * Jean-Pierre" above "MS. JEAN-PIERRE:"), who then is a new person; else nobody: the label stays, the speaker is
 * unnamed. A wrong speaker is worse than none, so a surname alone never makes a person, and an office alone means
 * its holder only where the document names the holder. Cost: one search of the text for each label.
 */
import { languageOf } from '../engine/lang/index.ts';
import { type Person, resolvePerson } from '../engine/people.ts';
import { bitsOf, Is, type Vocabulary, vocabularyOf } from '../engine/quotes/vocabulary.ts';
import { isAnonymous } from './label.ts';

/** What names are looked for in. */
export interface NamedText {
  readonly title: string;
  readonly head: readonly string[];
  readonly paragraphs: readonly string[];
  readonly language: string;
  /** Day of the event, '' when unknown. */
  readonly date: string;
}

/** The person a label or full name means in one document; null when nobody can tell. */
export type NameSpeaker = (label: string) => Person | null;

/** The first words, enough to tell the language by. */
export function openingOf(paragraphs: readonly string[]): string {
  let length = 0;
  let count = 0;
  for (; count < paragraphs.length && length < OPENING; count++)
    length += paragraphs[count]?.length ?? 0;
  return paragraphs.slice(0, count).join('\n');
}

const OPENING = 4000;

/** A text and its small letters, place by place the same; most documents are read without either. */
interface Searched {
  readonly text: () => string;
  readonly lower: () => string;
}

function searched(make: () => string): Searched {
  let text: string | null = null;
  let lower: string | null = null;
  const whole = () => (text ??= make());
  return { text: whole, lower: () => (lower ??= toSmall(whole())) };
}

/** Capitals whose small letters are longer (İ) stay as they are. */
function toSmall(text: string): string {
  const lower = text.toLowerCase();
  const isSame = lower.length === text.length;
  return isSame ? lower : text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

/** Reads a document's names; `people` are those known beforehand. */
export function openNames(document: NamedText, people: readonly Person[]): NameSpeaker {
  const vocabulary = vocabularyOf(languageOf(document.language, openingOf(document.paragraphs)));
  const known = new Map<string, Person | null>();
  const found: Person[] = [];
  const top = searched(() => [document.title, ...document.head].join('\n'));
  const whole = searched(() =>
    [document.title, ...document.head, ...document.paragraphs].join('\n'),
  );

  const meant = (label: string): Person | null => {
    const plain = label.replace(ASIDE, '').trim();
    if (plain === '' || isAnonymous(plain)) return null;
    const name = plain === plain.toUpperCase() ? toTitleCase(plain) : plain;
    const person = resolvePerson(name, people, document.date || null);
    if (person !== null) {
      const holds = [searched(() => name), top, whole].some((text) => holdsSurname(text, person));
      if (holds) return person;
    }
    const words = nameWords(name, vocabulary);
    const isBare = words.length === name.split(/\s+/).length;
    const full =
      fullNameIn(words, isBare ? whole : null, vocabulary) ??
      findFirstName(words, top, vocabulary, true) ??
      findFirstName(words, whole, vocabulary, false) ??
      findHolder(name, whole, vocabulary);
    if (full === null)
      return found.find((each) => surnameOf(each.name) === words.join(' ')) ?? null;
    const listed = resolvePerson(full, people, document.date || null);
    if (listed !== null) return listed;
    const made = makePerson(full, plain);
    found.push(made);
    return made;
  };
  return (label) => {
    const ready = known.get(label);
    if (ready !== undefined) return ready;
    const person = meant(label);
    known.set(label, person);
    return person;
  };
}

/** The name in a label, in capitals of a name: "Odell Brannigan" of "MINISTER ODELL BRANNIGAN"; '' where it holds none. */
export function nameIn(label: string, language: string): string {
  const plain = label.replace(ASIDE, '').trim();
  if (plain === '' || isAnonymous(plain)) return '';
  const words = nameWords(
    plain === plain.toUpperCase() ? toTitleCase(plain) : plain,
    vocabularyOf(languageOf(language, plain)),
  );
  const isName = words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return isName ? words.join(' ') : '';
}

/** Whom a title says the words are by, and as what: "Remarks by National Economic Advisor Lael Brainard on …". */
export function readByline(
  title: string,
  tag: string,
): { readonly name: string; readonly role: string } | null {
  const vocabulary = vocabularyOf(languageOf(tag, title));
  const phrase =
    BYLINE.exec(title)?.[1]
      ?.replace(/['’]s\b.*$/, '')
      .split(/\s+/) ?? [];
  // "by President Biden Before Marine One Departure": titles write small words and verbs with a capital, too.
  const end = phrase.findIndex(
    (word, i) => i > 0 && !/^(?:for|of)$/.test(word) && isVerbOrSmall(word, vocabulary),
  );
  const words = end < 0 ? phrase : phrase.slice(0, end);
  if (words.length === 0 || isAnonymous(words.join(' '))) return null;
  const given = words.findIndex(
    (word, i) => i < words.length - 1 && isIn(vocabulary, bare(word), Is.given),
  );
  const from = given >= 0 ? given : words.findLastIndex((word) => isTitle(word, vocabulary)) + 1;
  if (from === words.length) return null;
  if (words.length - from < 2) return { name: words.join(' '), role: '' };
  const to = from + (/^\p{Lu}\.$/u.test(words[from + 1] ?? '') ? 3 : 2);
  return { name: words.slice(from, to).join(' '), role: words.slice(0, from).join(' ') };
}

/** Small words: no names though titles capitalise them. */
const MINOR = Is.pronoun | Is.determiner | Is.small;

const isIn = (vocabulary: Vocabulary, word: string, kinds: number): boolean =>
  (bitsOf(vocabulary, word) & kinds) !== 0;

const isVerbOrSmall = (word: string, vocabulary: Vocabulary): boolean =>
  isIn(vocabulary, bare(word), MINOR) || /^\p{Lu}\p{Ll}+ing$|^(?:en|via|for|of)$/iu.test(word);

/** A person nobody listed. Their offices are not known, so only their name means them. */
export function makePerson(name: string, label = name): Person {
  const gender = /^(?:MRS?|MS|MISS|MADAM)\b/i.exec(label)?.[0].toUpperCase();
  return {
    id: slugOf(name),
    name,
    aliases: [],
    ...(gender === undefined ? {} : { gender: gender === 'MR' ? 'm' : 'f' }),
    roles: [],
  };
}

/** "karine-jean-pierre": small letters, digits and hyphens; '' when a name has no letter or digit of any script. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+|['’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

const ASIDE = /\s*[([][^()[\]]*[)\]]/g; // (as interpreted), [00:12]
/** by First Lady Jill Biden at; of President Joe Biden — State */
const BYLINE =
  /\b(?:[Bb]y|[Oo]f|[Ff]rom|[Pp]repared [Ff]or(?!\s+[Dd]elivery))\s+((?:\p{Lu}[\p{L}.'’-]*|(?:of|for|the|de|von|van|der|al|bin)\s+(?=\p{Lu}))(?:\s+(?:\p{Lu}[\p{L}.'’-]*|(?:of|for|the|de|von|van|der|al|bin)(?=\s+\p{Lu})))*)/u;

const bare = (word: string): string => word.toLowerCase().replace(/[.,;:]+$/, '');

/** "MS. JEAN-PIERRE" → "Ms. Jean-Pierre"; "MCCARTHY" stays one word with one capital. */
function toTitleCase(label: string): string {
  return label
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\p{L}{2}[-‑]|\b[od]['’])\p{L}/gu, (letter) =>
      letter.toUpperCase(),
    );
}

/** The words of a name behind courtesy and office. */
function nameWords(name: string, vocabulary: Vocabulary): readonly string[] {
  const words = name.split(/\s+/);
  let from = 0;
  while (from < words.length && isTitle(words[from] ?? '', vocabulary)) from++;
  return words.slice(from).map((word) => word.replace(/[,;]+$/, ''));
}

/** "Secretary-General" is two titles. */
const isTitle = (word: string, vocabulary: Vocabulary): boolean =>
  bare(word)
    .split('-')
    .every((part) => isIn(vocabulary, part, Is.title) || RANKS.has(part));

const RANKS: ReadonlySet<string> = new Set(
  'the acting vice deputy under assistant principal first second lady gentleman former special madam national security press foreign prime state administrator coordinator adviser advisor taoiseach speaker coach majesty highness excellency his her excellencies commissioner superintendent warden marshal'.split(
    ' ',
  ),
);

/** A label of two and more names: a given name first, or printed so in the text, too. */
function fullNameIn(
  words: readonly string[],
  printed: Searched | null,
  vocabulary: Vocabulary,
): string | null {
  if (words.length < 2 || words.length > 5) return null;
  const name = words.join(' ');
  if (isIn(vocabulary, bare(words[0] ?? ''), Is.given)) return name;
  if (printed === null) return null;
  const form = new RegExp(`(?<![\\p{L}])${literally(name)}(?![\\p{L}])`, 'u');
  return form.test(printed.text()) ? name : null;
}

/** The full name that ends in the surname: printed above the text anything that is no title, inside it a given name. */
function findFirstName(
  words: readonly string[],
  { text, lower }: Searched,
  vocabulary: Vocabulary,
  isTop: boolean,
): string | null {
  const surname = words.join(' ').toLowerCase();
  if (surname.length < 2 || words.length > 3) return null;
  const times = new Map<string, number>();
  const small = lower();
  const printed = text();
  for (let at = small.indexOf(surname); at >= 0; at = small.indexOf(surname, at + 1)) {
    const to = at + surname.length;
    const [, first = '', initials = ''] =
      FIRST_NAME.exec(printed.slice(Math.max(0, at - 40), at)) ?? [];
    if (first === '' || !ENDS_NAME.test(printed.slice(to, to + 3)) || isTitle(first, vocabulary))
      continue;
    const last = printed.slice(at, to).replace(/\s+/g, ' ');
    if (!/^\p{Lu}/u.test(last)) continue;
    const word = bare(first);
    const isName = isIn(vocabulary, word, Is.given) || (isTop && !isIn(vocabulary, word, MINOR));
    if (!isName || isIn(vocabulary, word, Is.calendar)) continue;
    const cased = last === last.toUpperCase() ? toTitleCase(last) : last;
    const full = `${first}${initials.replace(/\s+/g, ' ')} ${cased}`;
    times.set(full, (times.get(full) ?? 0) + 1);
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? null;
}

/** "Ferdinand R. " right before a surname, and what may follow one: no further letter, no hyphen but a possessive. */
const FIRST_NAME = /(?<![\p{L}\p{N}'’-])(\p{Lu}\p{Ll}[\p{L}'’-]*)((?:\s+\p{Lu}\.){0,2})\s+$/u;
const ENDS_NAME = /^(?:['’]s(?!\p{L})|(?![\p{L}\p{N}'’-])|['’](?!\p{L}))/u;

/** Who follows an office in the text: "THE FIRST LADY" is Jill Biden where "First Lady Jill Biden" is printed. */
function findHolder(name: string, { text }: Searched, vocabulary: Vocabulary): string | null {
  const office = /^the\s+(\S+\s.{3,60})$/i.exec(name)?.[1];
  if (office === undefined) return null;
  const form = new RegExp(
    `(?<![\\p{L}])${literally(office)}\\s+(\\p{Lu}[\\p{L}'’-]+)((?:\\s+\\p{Lu}\\.)?)\\s+(\\p{Lu}[\\p{L}'’-]+)`,
    'iu',
  );
  const [, first = '', initial = '', last = ''] = form.exec(text()) ?? [];
  return isIn(vocabulary, bare(first), Is.given) && /^\p{Lu}/u.test(last)
    ? `${first}${initial} ${last}`
    : null;
}

/** The one of several whose surname a title prints first; null when it prints none. */
export function firstNamed(title: string, people: readonly Person[]): Person | null {
  const places = people
    .map((person) => ({ person, at: title.indexOf(surnameOf(person.name)) }))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.person ?? null;
}

function surnameOf(name: string): string {
  return (
    name
      .replace(/,? (?:Jr|Sr)\.?$/, '')
      .split(' ')
      .at(-1) ?? name
  );
}

function holdsSurname({ text, lower }: Searched, person: Person): boolean {
  const surname = surnameOf(person.name);
  return text().includes(surname) || lower().includes(surname.toLowerCase());
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
