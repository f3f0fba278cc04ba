/**
 * Which verb of saying a mention is the subject of.
 *
 * No grammar: the first verb after the mention, past adverbs, brackets, appositions and relative
 * clauses, or the verb right before it ("said Trump"). Linear: a look of thirty items at most.
 */

import { endsWith, genderAt, type Outline } from '../quotes/outline.ts';
import { Is } from '../quotes/vocabulary.ts';
import type { Phrase } from './mentions.ts';

/** Verbs a mention is the subject of, as far as one can see. */
export interface Link {
  /** Item of the verb after the mention, or -1. */
  readonly verb: number;
  readonly path:
    | 'next'
    | 'apposition'
    | 'bracket'
    | 'relative'
    | 'preposition'
    | 'comma'
    | 'far'
    | 'none';
  /** Item of a verb right before the mention ("said Trump"), or -1. */
  readonly inverted: number;
}

/** The verb links of phrases, each read when first asked for. */
export function linkVerbs(outline: Outline, phrases: readonly Phrase[]): (index: number) => Link {
  const links: (Link | undefined)[] = new Array(phrases.length);
  return (index) => {
    const known = links[index];
    if (known) return known;
    const phrase = phrases[index] as Phrase;
    const { verb, path } = verbAfter(outline, phrase);
    const link: Link = { verb, path, inverted: verbBefore(outline, phrase) };
    links[index] = link;
    return link;
  };
}

export const SAYING = Is.speech | Is.manner;

/** How far a verb may be from its subject: appositions run to twenty words. */
export const LONG_APPOSITION = 30;

function verbAfter(outline: Outline, phrase: Phrase): Pick<Link, 'verb' | 'path'> {
  let path: Link['path'] = 'next';
  let commas = 0;
  let depth = 0;
  let manner = -1;
  const end = Math.min(outline.count, phrase.last + LONG_APPOSITION);
  for (let at = phrase.last + 1; at < end; at++) {
    const bits = outline.bits[at] as number;
    if (bits & (Is.hole | Is.stop | Is.colon | Is.sentence | Is.semicolon)) break;
    if (bits & Is.bracketOpen) {
      depth++;
      if (path === 'next') path = 'bracket';
    } else if (bits & Is.bracketClose) depth--;
    else if (bits & (Is.comma | Is.dash)) {
      commas++;
      if (path === 'next' || path === 'bracket') path = 'apposition';
      else if (path === 'preposition' && commas === 1) path = 'apposition';
    } else if (depth <= 0 && bits & Is.word) {
      const verb = bits & SAYING && !(bits & Is.capital);
      const open = path === 'apposition' && commas === 1;
      if (verb && !(open && at > phrase.last + 3) && !afterDeterminer(outline, at)) {
        if (bits & Is.speech || path === 'next') return { verb: at, path: open ? 'comma' : path };
        if (manner < 0) manner = at;
      }
      if (path === 'next') {
        if (bits & Is.between || endsWith(outline, at, 'ly')) continue;
        if (bits & Is.pronoun && genderAt(outline, at) === 'q') path = 'relative';
        else if (bits & Is.preposition) path = 'preposition';
        else path = 'far';
      }
    }
  }
  return { verb: manner, path: manner < 0 ? 'none' : path };
}

/** "the report", "a claim": a noun after a determiner, not a verb. */
function afterDeterminer(outline: Outline, item: number): boolean {
  const bits = outline.bits[item] as number;
  return (
    (bits & Is.words) !== 0 &&
    ((outline.bits[item - 1] ?? 0) & (Is.determiner | Is.possessive | Is.preposition)) !== 0
  );
}

function verbBefore(outline: Outline, phrase: Phrase): number {
  for (let at = phrase.first - 1; at >= 0 && at >= phrase.first - 3; at--) {
    const bits = outline.bits[at] as number;
    if (bits & SAYING && !afterDeterminer(outline, at)) return at;
    if (!(bits & Is.between) || bits & Is.sentence) return -1;
  }
  return -1;
}
