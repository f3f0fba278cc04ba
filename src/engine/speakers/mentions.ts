/**
 * Everybody and everything in the text that could have spoken: items become mentions.
 *
 * A chunker without a grammar: a noun phrase opens with a determiner, a capital or a known noun for
 * people or bodies, grows over words that are no verbs, prepositions or marks, and ends at its last
 * capital or known head. "Trump's campaign manager Corey Lewandowski" gives the owner (Trump) and
 * the whole. Pronouns are mentions of their own. Linear; a phrase has at most twelve words.
 */

import { Kind, kindAt } from '../lang/characters.ts';
import type { Gender } from '../lang/language.ts';
import { endsWith, genderAt, type Outline, wordAt } from '../quotes/outline.ts';
import { Is } from '../quotes/vocabulary.ts';

/** name: ends in a proper name. noun: ends in a common noun. pronoun: he, she, they, who … */
export type MentionKind = 'name' | 'noun' | 'pronoun';

/** A possible speaker. first/last/head are items of the outline, `last` inclusive. */
export interface Phrase {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  /** Where the proper name begins, for a name; otherwise the last word. */
  readonly head: number;
  /** Bits of `Is` seen anywhere in the phrase. */
  readonly bits: number;
  /** For pronouns. */
  readonly gender: Gender | null;
}

const LONGEST = 12;

/** All mentions outside the holes, ordered by their last item, then by their first. */
export function findPhrases(outline: Outline): Phrase[] {
  const found: Phrase[] = [];
  let item = 0;
  while (item < outline.count) {
    const bits = outline.bits[item] as number;
    if (!(bits & Is.word)) {
      item++;
      continue;
    }
    if (bits & Is.paragraph) {
      const end = Math.max(datelineEnd(outline, item), bylineEnd(outline, item));
      if (end > item) {
        item = end;
        continue;
      }
    }
    if (bits & Is.pronoun && !isName(outline, item)) {
      const article =
        bits & Is.determiner && genderAt(outline, item) === 'q' && opensNoun(outline, item);
      if (!article) found.push(pronoun(outline, item));
      if (!(bits & Is.determiner)) {
        item++;
        continue;
      }
    }
    item = opensPhrase(outline, item) ? growPhrase(outline, item, found) : item + 1;
  }
  return found;
}

const LONGEST_DATELINE = 14;

/** Where the text begins behind a dateline ("PORT LOUIS, Nov. 5 (AP) –"), which never speaks; `item` when none stands there. */
function datelineEnd(outline: Outline, item: number): number {
  let aside = false; // behind a comma or in brackets: day, country, agency
  for (let at = item; at < Math.min(outline.count, item + LONGEST_DATELINE); at++) {
    const bits = outline.bits[at] as number;
    if (bits & Is.dash) return at > item ? at + 1 : item;
    if (bits & (Is.comma | Is.bracketOpen)) aside = true;
    else if (bits & Is.word) {
      const shouted = bits & Is.capital && isShouted(outline, at);
      if (!shouted && (!aside || at === item || !(bits & (Is.capital | Is.number)))) return item;
    } else if (!(bits & Is.bracketClose || (aside && bits & Is.stop))) return item; // Nov. 5
  }
  return item;
}

const LONGEST_BYLINE = 12;

/** Where the text goes on behind a paragraph of a preposition and names ("By Anna Bell and Tom Reed"); `item` for any other. */
function bylineEnd({ bits, count }: Outline, item: number): number {
  if (!((bits[item] as number) & Is.preposition)) return item;
  let capitals = 0;
  for (let at = item + 1; at < count && at - item < LONGEST_BYLINE; at++) {
    const own = bits[at] as number;
    if (own & Is.paragraph) return capitals > 1 ? at : item;
    if (own & Is.capital && !(own & Is.calendar)) capitals++;
    else if (!(own & (Is.comma | Is.particle | Is.between | Is.small))) return item;
  }
  return item;
}

/** Capitals only: WASHINGTON */
function isShouted({ text, from, to }: Outline, item: number): boolean {
  const [start, end] = [from[item] as number, to[item] as number];
  if (end - start < 2) return false;
  for (let at = start; at < end; at++)
    if (!(kindAt(text, at) & Kind.upper) && (at === start || !".'’-".includes(text[at] as string)))
      return false;
  return true;
}

function pronoun(outline: Outline, item: number): Phrase {
  const gender = genderAt(outline, item) ?? 'q';
  const bits = outline.bits[item] as number;
  return { kind: 'pronoun', first: item, last: item, head: item, bits, gender };
}

/** A capital that is not owed to the start of a sentence or to the calendar. */
function isName(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  if (!(bits & Is.capital) || bits & Is.calendar) return false;
  const minor = Is.small | Is.determiner | Is.pronoun | Is.preposition | Is.between;
  if (!(bits & minor)) return true;
  if (bits & (Is.sentence | Is.paragraph | Is.pronoun | Is.determiner)) return false;
  const before = item > 0 ? (outline.bits[item - 1] as number) : Is.stop;
  return (before & (Is.word | Is.comma)) !== 0;
}

/** "der Sprecher" against "der sagte": whether a word that may be article or pronoun has a noun after it. */
function opensNoun(outline: Outline, item: number): boolean {
  const next = outline.bits[item + 1] ?? 0;
  return (next & Is.word) !== 0 && !(next & (Is.small | Is.preposition | Is.speech | Is.pronoun));
}

function opensPhrase(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  if (bits & Is.determiner) return true;
  if (isName(outline, item)) return !(bits & Is.number);
  if (bits & Is.capital && bits & (Is.people | Is.body | Is.title)) return true;
  if (bits & (Is.small | Is.preposition)) return false;
  return (bits & (Is.people | Is.body | Is.title)) !== 0;
}

/** Grows a phrase from `start`, adds what it gives to `found`, and says where to go on. */
function growPhrase(outline: Outline, start: number, found: Phrase[]): number {
  const first = start;
  let [lastCapital, lastNoun, seen] = [-1, -1, 0];
  let at = start;
  let owners = 0;
  for (; at < outline.count && at - start < LONGEST; at++) {
    const bits = outline.bits[at] as number;
    if (!(bits & Is.word) || (at > start && bits & (Is.sentence | Is.paragraph))) break;
    const name = isName(outline, at);
    if (name && at > start && at - 1 === lastNoun && endsThing(outline, at - 1)) break;
    if (name || (bits & Is.capital && bits & (Is.people | Is.body | Is.title))) {
      if (outline.language.capitalNouns && lastCapital >= 0 && at - lastCapital > 2) break;
      lastCapital = at;
    } else if (joinsName(outline, at, lastCapital)) {
      seen |= bits;
      continue;
    } else if (bits & Is.determiner) {
      if (at > first) break;
    } else if (bits & (Is.people | Is.body | Is.title)) {
      const verb = bits & (Is.speech | Is.manner) && Math.max(lastCapital, lastNoun) >= 0;
      if (verb && Math.max(lastCapital, lastNoun) === at - 1) break;
      lastNoun = at;
    } else if (bits & Is.words && at > first && Math.max(lastCapital, lastNoun) < at - 1) {
      lastNoun = at;
    } else if (bits & (Is.small | Is.preposition | Is.pronoun | Is.speech | Is.calendar)) break;
    else if (bits & Is.manner && at > first && Math.max(lastCapital, lastNoun) === at - 1) break;
    else if (lastCapital === at - 1 && lastCapital > first && seen & (Is.title | Is.given)) break;
    seen |= bits;
    if (bits & Is.possessive) {
      const last = Math.max(lastCapital, lastNoun, at);
      found.push(phrase(outline, first, last, lastCapital, seen | Is.possessive));
      lastNoun = -1;
      lastCapital = -1;
      owners++;
    }
  }
  const last = endOf(outline, start + (owners > 0 ? 1 : 0), at, Math.max(lastCapital, lastNoun));
  if (last >= first) {
    found.push(phrase(outline, first, last, lastCapital, seen & ~Is.possessive));
    return Math.max(last + 1, start + 1);
  }
  return Math.max(at, start + 1);
}

/**
 * A noun for words ("his 1996 address", "a letter") right before a name: a title or an office is glued
 * to a name (close apposition), a thing is not; the name opens a clause of its own or a contact
 * clause: "a letter Reed wrote". Bodies of that name are: "the website Politico".
 */
function endsThing({ bits, language }: Outline, item: number): boolean {
  const own = bits[item] as number;
  if (language.capitalNouns || own & (Is.capital | Is.people | Is.title)) return false;
  return (
    (own & Is.words) !== 0 &&
    (!(own & Is.body) || ((bits[item + 1] ?? 0) & (Is.given | Is.title)) !== 0)
  );
}

/**
 * The last item of a phrase whose last known head is `head` (-1 for none) and that stopped at `stop`:
 * without a head the last word is one ("the annotator"); words between the head and a verb of saying
 * belong to it ("Reed allies said"), adverbs do not.
 */
function endOf(outline: Outline, start: number, stop: number, head: number): number {
  if (head < 0) return stop - 1 > start ? stop - 1 : -1;
  const rest = stop - 1 - head;
  const says = ((outline.bits[stop] ?? 0) & Is.speech) !== 0;
  const adverb = rest > 0 && endsWith(outline, stop - 1, 'ly');
  return says && rest <= 2 && !adverb ? stop - 1 : head;
}

/** Small parts inside a name: van der Bellen, Department of Justice, R. and so on. */
function joinsName(outline: Outline, at: number, lastCapital: number): boolean {
  if (lastCapital !== at - 1 || !((outline.bits[at] as number) & Is.particle)) return false;
  const next = outline.bits[at + 1] ?? 0;
  const before = outline.bits[at - 1] as number;
  if (before & Is.possessive) return false;
  const word = wordAt(outline, at);
  if (word === 'of') {
    if (!(before & (Is.body | Is.people | Is.title))) return false;
    return (next & Is.capital) !== 0;
  }
  return (
    (next & Is.capital) !== 0 ||
    ((next & Is.particle) !== 0 && ((outline.bits[at + 2] ?? 0) & Is.capital) !== 0)
  );
}

function phrase(
  outline: Outline,
  first: number,
  last: number,
  lastCapital: number,
  bits: number,
): Phrase {
  let kind: MentionKind = lastCapital === last ? 'name' : 'noun';
  let head = last;
  if (kind === 'name') {
    while (
      head > first &&
      isNamePart(outline, head - 1) &&
      !((outline.bits[head - 1] as number) & Is.possessive)
    )
      head--;
    for (let item = last - 1; item >= head; item--)
      if (isTitle(outline, item)) {
        head = item + 1;
        break;
      }
    head = skipOffice(outline, head, last);
    const own = outline.bits[head] as number;
    const opened = (outline.bits[first] as number) & Is.determiner;
    if (
      head === last &&
      own & (Is.title | Is.people | Is.body | Is.words) &&
      (head > first || own & (Is.people | Is.title))
    )
      kind = 'noun';
    else if (opened && isTitle(outline, last)) kind = 'noun';
    if (outline.language.capitalNouns && kind === 'name' && head === last && head > first) {
      const before = outline.bits[last - 1] as number;
      if (opened && !(before & (Is.capital | Is.title | Is.people))) kind = 'noun';
    }
  }
  return { kind, first, last, head, bits, gender: null };
}

/** "of State Antony Blinken" after "Secretary": the office ends two capitals before the end. */
function skipOffice(outline: Outline, head: number, last: number): number {
  const office = (outline.bits[head] as number) & Is.particle && wordAt(outline, head) === 'of';
  return office && last - head > 2 ? last - 1 : head;
}

function isTitle(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  return (bits & (Is.title | Is.people)) !== 0 && !(bits & Is.given);
}

function isNamePart(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  if (!(bits & Is.word)) return false;
  return (bits & Is.capital) !== 0
    ? (bits & (Is.determiner | Is.pronoun)) === 0
    : (bits & Is.particle) !== 0 && !(bits & Is.determiner);
}
