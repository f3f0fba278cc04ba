/**
 * Says whether the installed sources cover a speaker at the time of an article, and how completely.
 *
 * The addresses are a few hours of a presidency: a source covers an article when its year is the article's
 * or one the paragraph names, when the paragraph names the kind of speech, or when the article has no date.
 * In doubt the softer answer wins: "other time" makes a quotation not checkable instead of not found, and
 * whoever speaks only in somebody else's source is covered in part.
 */

import type { Source } from '../corpus/corpus.ts';
import type { Person } from '../people.ts';
import { daysBetween, type Hints, isWithin } from './hints.ts';
import type { Shelf } from './shelf.ts';

/** covered; partial: covered, but by incomplete or second-hand sources; other time; none; unknown speaker. */
export type CoverageKind = 'covered' | 'partial' | 'other time' | 'none' | 'unknown speaker';

/** Which sources of a speaker there are; first and last are the years they span. */
export interface Coverage {
  readonly kind: CoverageKind;
  /** The sources searched for this speaker (of the fitting time, when covered). */
  readonly searched: readonly Source[];
  readonly first: string;
  readonly last: string;
}

/** An article may quote a speech for so many days after it, over a turn of the year as well. */
const DAYS_FRESH = 60;

/** How the sources cover a speaker; null stands for a speaker nobody could name. */
export function coverageOf(person: Person | null, shelf: Shelf, hints: Hints): Coverage {
  if (!person) return { kind: 'unknown speaker', searched: [], first: '', last: '' };
  const own = shelf.sourcesOf(person.id);
  if (own.length === 0) return { kind: 'none', searched: [], first: '', last: '' };
  const fitting = own.filter((source) => isNear(source, hints));
  const searched = fitting.length > 0 ? fitting : own;
  const years = own.map((source) => source.date.slice(0, 4)).sort();
  const whole = searched.every((source) => isWhole(source) && source.speaker === person.id);
  return {
    kind: fitting.length === 0 ? 'other time' : whole ? 'covered' : 'partial',
    searched,
    first: years[0] ?? '',
    last: years[years.length - 1] ?? '',
  };
}

/** A quotation found is covered by the source it was found in. */
export function coverageOfMatch(source: Source): CoverageKind {
  return isWhole(source) ? 'covered' : 'partial';
}

/** Holds all that was said, at first hand. */
const isWhole = (source: Source) => source.complete && source.edition !== 'press report';

function isNear(source: Source, hints: Hints): boolean {
  const year = Number(source.date.slice(0, 4));
  if (hints.explicitYear !== null) return hints.explicitYear === year;
  if (hints.years.includes(year) || hints.occasion || !hints.date) return true;
  if (hints.days && isWithin(source, hints.days)) return true;
  const days = daysBetween(source.date, hints.date);
  return year === Number(hints.date.slice(0, 4)) || (days >= -1 && days <= DAYS_FRESH);
}
