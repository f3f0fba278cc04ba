/**
 * Who a name or an office means at a date.
 *
 * The words of the name are split in two: the longest ending that is a known form of a person (full
 * name, alias, surname) and whatever stands before it. A form beats a looser one: exact name or alias,
 * then first and last name with middle names left out, then the surname alone. What stands before
 * must fit: a courtesy title agrees with the gender, an office is one the person held ("Secretary
 * Bush" is nobody here), and an unknown capitalised word is taken for somebody else's first name
 * ("Jeb Bush"). Ties are settled by the date: who held the named office that day, else who held any,
 * else who had begun by then. What stays tied is null: a wrong speaker is worse than none.
 * Cost: a look at those whose name ends in the same word. Not done: nicknames nobody listed, co-reference
 * inside an article (speakers.ts), languages other than English for offices.
 */

/** An office or rank. ISO dates, `to` is the first day no longer held; null is open or unknown. */
export interface Role {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody whose words are in a corpus. A one-word alias counts as a surname ("Kim", "FDR"). */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender?: 'f' | 'm';
  readonly roles: readonly Role[];
}

/**
 * Who a name, surname or office means at a date ('Bush', 'the president', 'Secretary Blinken').
 * `date` is ISO yyyy-mm-dd. Null when nobody fits or when more than one person does.
 */
export function resolvePerson(
  name: string,
  people: readonly Person[],
  date?: string | null,
): Person | null {
  if (people.length === 0) return null;
  const words = wordsOf(name);
  if (words.length === 0) return null;
  const day = date ?? null;
  const readings = words.map((_, start) => readFrom(words, start));
  const last = readings[0]?.said.at(-1) ?? ''; // all readings of a name end alike
  const { each, byLast } = directoryOf(people);
  let best: Fit[] = [];
  for (const person of byLast.get(last) ?? []) {
    const fit = fitName(readings, person, day);
    if (fit === null) continue;
    const closest = best[0]?.form ?? 0;
    if (fit.form > closest) best = [fit];
    else if (fit.form === closest) best.push(fit);
  }
  if (best.length === 0) best = fitOffice(words, each, day);
  return pickByDate(best, day);
}

/** A list made ready for many names: everybody once, though packs repeat people, and by last words and suffix. */
interface Directory {
  readonly each: readonly Person[];
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
}

function directoryOf(people: readonly Person[]): Directory {
  const known = directories.get(people);
  if (known !== undefined) return known;
  const each = [...new Map(people.map((person) => [person.id, person])).values()];
  const byLast = new Map<string, Person[]>();
  for (const person of each) {
    const { name, suffix, aliases } = formsOf(person);
    const lasts = [name, ...aliases].map((form) => form.at(-1) ?? '');
    for (const last of new Set(suffix === null ? lasts : [suffix, ...lasts]))
      if (byLast.get(last)?.push(person) === undefined) byLast.set(last, [person]);
  }
  const made = { each, byLast };
  directories.set(people, made);
  return made;
}

const directories = new WeakMap<readonly Person[], Directory>();

// A bare surname or shortened name stops meaning a president this long after the last office: shorter
// loses elder statesmen ("Reagan" in 2016), longer takes a living Kennedy or Carter for a dead one.
const YEARS_REMEMBERED = 30;

// The same for everybody else, and for the years before the first office: a Kim or an Austin is the
// minister only around the time of being one.
const YEARS_KNOWN = 5;

// An office is won at most this many days before it begins: the old March inaugurations were 4 months off.
const DAYS_ELECT = 125;

interface Word {
  readonly low: string;
  readonly capital: boolean;
}

/** The words of a name parted in two: perhaps a form of a person, and what stands before it. */
interface Reading {
  /** Lower case, without "United States". */
  readonly said: readonly string[];
  /** All its words begin with a capital. */
  readonly capital: boolean;
  readonly before: readonly Word[];
}

function readFrom(words: readonly Word[], start: number): Reading {
  const form = words.slice(start);
  return {
    said: form.map((word) => word.low).filter((low) => low !== 'united' && low !== 'states'),
    capital: form.every((word) => word.capital),
    before: words.slice(0, start),
  };
}

/** A person as one reading of the words. form: 4 exact, 3 middle names left out, 2 surname, 1 office only. */
interface Fit {
  readonly person: Person;
  readonly form: number;
  /** Roles the words in front name; all the person's roles when they name none. */
  readonly roles: readonly Role[];
  readonly former: boolean;
}

function fitName(readings: readonly Reading[], person: Person, day: string | null): Fit | null {
  let best: Fit | null = null;
  const known = formsOf(person);
  for (const reading of readings) {
    const form = formOf(reading, known);
    if (form <= (best?.form ?? 0)) continue;
    const fit = fitFront(readFront(reading.before), person, form, day);
    if (fit !== null) best = fit;
  }
  return best;
}

/** 4 exact name or alias, 3 middle names left out, 2 surname or one-word alias, 0 none of these. */
function formOf({ said, capital }: Reading, { name, suffix, aliases }: Forms): number {
  if (said.length === 0) return 0;
  // "Donald Trump Jr." is somebody else, "Joseph Biden Jr." is not.
  const bare = said.at(-1) === suffix ? said.slice(0, -1) : said;
  let form = 0;
  if (sameWords(said, name) || sameWords(bare, name)) form = name.length === 1 ? 2 : 4;
  else if (middlesLeftOut(bare, name)) form = 3;
  else if (bare.length === 1 && bare[0] === name.at(-1)) form = 2;
  for (const alias of aliases)
    if (sameWords(said, alias)) form = Math.max(form, alias.length === 1 ? 2 : 4);
  // "the bush", "a grant" are no names.
  return form === 2 && !capital ? 0 : form;
}

/** What a person may be called, in lower-case words. */
interface Forms {
  /** Without the suffix. */
  readonly name: readonly string[];
  /** "jr"; null where the name has none. */
  readonly suffix: string | null;
  readonly aliases: readonly (readonly string[])[];
}

/** Forms are made once a person: the same list is asked for every mention of a page. */
const forms = new WeakMap<Person, Forms>();

function formsOf(person: Person): Forms {
  const known = forms.get(person);
  if (known !== undefined) return known;
  const [whole = [], ...aliases] = [person.name, ...person.aliases].map((form) =>
    wordsOf(form).map((word) => word.low),
  );
  const last = whole.at(-1) ?? '';
  const suffix = SUFFIXES.has(last) ? last : null;
  const name = suffix === null ? whole : whole.slice(0, -1);
  const made = { name, suffix, aliases };
  forms.set(person, made);
  return made;
}

/** "George Bush", "George H. Bush" for "George H. W. Bush"; not "George W. Bush". */
function middlesLeftOut(said: readonly string[], known: readonly string[]): boolean {
  if (said.length < 2 || said[0] !== known[0] || said.at(-1) !== known.at(-1)) return false;
  return said.slice(1, -1).every((word, index) => {
    const middle = known[index + 1];
    if (middle === undefined || index + 1 >= known.length - 1) return false;
    return (
      word === middle || (word.length === 1 || middle.length === 1 ? word[0] === middle[0] : false)
    );
  });
}

interface Front {
  /** Words of an office, each to be found in the title of one role. */
  readonly office: readonly string[];
  readonly gender: 'f' | 'm' | null;
  readonly former: boolean;
  readonly elect: boolean;
  /** Capitalised words that are neither: perhaps the first name of somebody else. */
  readonly strange: boolean;
}

function readFront(words: readonly Word[]): Front {
  const office: string[] = [];
  let gender: 'f' | 'm' | null = null;
  let former = false;
  let elect = false;
  let strange = false;
  for (const { low, capital } of words) {
    if (low === 'mr' || low === 'sir') gender = 'm';
    else if (low === 'mrs' || low === 'ms' || low === 'miss') gender = 'f';
    else if (low === 'former' || low === 'ex' || low === 'then') former = true;
    else if (low === 'elect') elect = true;
    else if (OFFICE.has(low)) office.push(low);
    else if (capital && !COUNTRY.has(low) && !FILLER.has(low)) strange = true;
    else if (COUNTRY.has(low)) office.push(low);
  }
  return { office, gender, former, elect, strange };
}

function fitFront(front: Front, person: Person, form: number, day: string | null): Fit | null {
  if (front.gender !== null && person.gender !== undefined && front.gender !== person.gender) {
    return null;
  }
  if (front.strange && form < 3) return null;
  const held = front.office.length === 0 ? person.roles : rolesNamed(front.office, person);
  if (held.length === 0 && person.roles.length > 0 && form < 4) return null;
  const roles = held.length === 0 ? person.roles : held;
  const known = front.former ? person.roles : roles;
  if (form < 4 && day !== null && forgotten(known, day, front.office)) return null;
  return { person, form, roles: narrow(roles, front, day), former: front.former };
}

/** The office alone: "the president", "South Korean Defence Minister", "the president-elect". */
function fitOffice(words: readonly Word[], people: readonly Person[], day: string | null): Fit[] {
  const front = readFront(words);
  const known = words.every(
    ({ low }) => OFFICE.has(low) || COUNTRY.has(low) || FILLER.has(low) || OFFICE_MARK.has(low),
  );
  if (!known || !namesOne(front.office)) return [];
  const fits: Fit[] = [];
  for (const person of people) {
    const named = rolesNamed(front.office, person);
    const roles = narrow(named, front, day).filter(
      (role) => day === null || front.former || front.elect || covers(role, day),
    );
    if (roles.length > 0) fits.push({ person, form: 1, roles, former: front.former });
  }
  return fits;
}

/** Whether an office alone means one holder: not "the senator", nor "the foreign minister" of some country. */
function namesOne(office: readonly string[]): boolean {
  const country = office.some((word) => COUNTRY.has(word));
  if (office.includes('minister') && !country) return false;
  return office.some((word) => !COUNTRY.has(word) && !SHARED.has(word));
}

/** Roles whose title holds every word of the office; "vice", "deputy" and "acting" never go unsaid. */
function rolesNamed(office: readonly string[], person: Person): Role[] {
  return person.roles.filter((role) => {
    const title = titleWords(role);
    if (!office.every((word) => title.includes(word))) return false;
    return title.every((word) => !RANK.has(word) || office.includes(word));
  });
}

/** Titles are read once: every office is compared with all of them. */
const titles = new WeakMap<Role, readonly string[]>();

function titleWords(role: Role): readonly string[] {
  const known = titles.get(role) ?? wordsOf(role.title).map((word) => word.low);
  titles.set(role, known);
  return known;
}

/** "former" keeps the roles that had ended, "-elect" those about to begin; others leave all. */
function narrow(roles: readonly Role[], front: Front, day: string | null): readonly Role[] {
  if (day === null) return roles;
  if (front.elect) return roles.filter((role) => role.from !== null && soon(day, role.from));
  if (front.former) return roles.filter((role) => role.to !== null && role.to <= day);
  return roles;
}

/** One person, or the one the date singles out: in the named role that day, else begun by then. */
function pickByDate(fits: readonly Fit[], day: string | null): Person | null {
  if (fits.some((fit) => fit.roles.length > 0)) fits = fits.filter((fit) => fit.roles.length > 0);
  if (fits.length === 1) return fits[0]?.person ?? null;
  if (fits.length === 0 || day === null) return null;
  const inOffice = fits.filter((fit) => !fit.former && fit.roles.some((role) => covers(role, day)));
  if (inOffice.length > 0) return inOffice.length === 1 ? (inOffice[0]?.person ?? null) : null;
  const begun = fits.filter((fit) => fit.roles.some((role) => (role.from ?? '') <= day));
  return begun.length === 1 ? (begun[0]?.person ?? null) : null;
}

/** `to` is the first day after; on the day of a hand-over only the successor holds the office. */
function covers(role: Role, day: string): boolean {
  return (role.from === null || role.from <= day) && (role.to === null || day < role.to);
}

function soon(day: string, from: string): boolean {
  return day <= from && (Date.parse(from) - Date.parse(day)) / 86_400_000 <= DAYS_ELECT;
}

/** Long out of every role, or years before the first; "President Lincoln" keeps the title for ever. */
function forgotten(roles: readonly Role[], day: string, office: readonly string[]): boolean {
  if (office.includes('president') || roles.length === 0) return false;
  const year = Number(day.slice(0, 4));
  return roles.every(({ title, from, to }) => {
    const years = title.startsWith('President') ? YEARS_REMEMBERED : YEARS_KNOWN;
    const ended = to !== null && Number(to.slice(0, 4)) < year - years;
    return ended || (from !== null && Number(from.slice(0, 4)) > year + YEARS_KNOWN);
  });
}

/** Lower-case words without dots and possessives; abbreviations of offices and countries written out. */
function wordsOf(name: string): Word[] {
  const plain = name
    .normalize('NFC')
    .replace(/\bU\. ?S\. ?(?:A\.)?|\bUSA?\b/g, ' United States ') // "U.S. Secretary"
    .replace(/\bROK\b|\bRepublic of Korea\b/g, ' South Korea ')
    .replace(/['’]s?(?=\s|$)/g, ' ') // "Bush's"
    .replace(/[-‐‑–](?=elect\b)|\b(?:then|ex|former)(?:[-‐‑–])/gi, (joint) =>
      joint.slice(0, -1).concat(' '),
    );
  const words: Word[] = [];
  for (const found of splitWords(plain)) {
    const low = found.toLowerCase().replace(/[‐‑–]/g, '-');
    const long = LONG_FORM.get(low) ?? low;
    for (const part of long.split(' ')) {
      if (!SILENT.has(part)) words.push({ low: part, capital: !/^\p{Ll}/u.test(found) });
    }
  }
  return words;
}

/** "Yong-hyun", "O'Neill", "46th". Most names are plain; the pattern for all scripts takes 5 ms to compile. */
function splitWords(name: string): readonly string[] {
  const words = /^[ -~]*$/.test(name)
    ? name.match(/[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*/g)
    : name.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑–'’][\p{L}\p{N}\p{M}]+)*/gu);
  return words ?? [];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

const SUFFIXES = setOf('jr sr ii iii iv'); // "Joseph R. Biden Jr."
const SILENT = setOf('the of for and a an');
const FILLER = setOf(
  'outgoing incoming incumbent current sitting late dr hon honorable democratic republican',
);
const RANK = setOf('vice deputy under assistant acting attorney');
const OFFICE_MARK = setOf('former ex then elect');
const COUNTRY = setOf('united states south north korea');

/** Offices many hold at once: with a surname they tell who, alone they do not. */
const SHARED = setOf(
  'secretary minister governor senator representative general colonel major commander director ambassador attorney judge mayor leader deputy assistant acting under',
);

/** Words that name an office when they stand before a surname or alone. */
const OFFICE: ReadonlySet<string> = new Set([
  ...SHARED,
  ...setOf(
    'president vice prime state defense foreign affairs treasury war navy commerce interior labor',
  ),
  ...setOf(
    'speaker chief justice chancellor press national security adviser chairman commissioner',
  ),
]);

const LONG_FORM: ReadonlyMap<string, string> = new Map([
  ['pres', 'president'],
  ['präsident', 'president'],
  ['président', 'president'],
  ['presidente', 'president'],
  ['potus', 'president united states'],
  ['vp', 'vice president'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['sec', 'secretary'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['defence', 'defense'],
  ['advisor', 'adviser'],
  ['american', 'united states'],
  ['america', 'united states'],
  ['korean', 'korea'],
  ['president-elect', 'president elect'],
]);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
