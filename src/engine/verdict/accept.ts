/**
 * Decides whether a match is "this passage, perhaps altered" or "not this passage", and which of several is meant.
 *
 * The rule for eight words and more under the named speaker was calibrated on generated edits and unrelated
 * political sentences (curve in README.md; tests/verdicts.ts prints it). Under anybody else the words must stand
 * nearly verbatim. Shorter quotations hit stock phrases nearly always: they count only when exact (or nearly),
 * rare, of a fitting time and in the mouth of the speaker the page names. A record younger than the article
 * is no source of it, unless the words are the same.
 */

import type { Source } from '../corpus/corpus.ts';
import type { Person } from '../people.ts';
import { daysBetween, fits, type Hints } from './hints.ts';
import type { Evidence, Match } from './matches.ts';
import { type Shelf, sourceAt } from './shelf.ts';

/** What the page claims about a quotation: who said it (null when nobody can tell), and when. */
export interface Claim {
  readonly named: Person | null;
  readonly hints: Hints;
  readonly shelf: Shelf;
}

/** From so many words on a quotation speaks for itself. */
export const LONG = 8;
/** Share of words in order, and bits of evidence: lower takes unrelated sentences for altered ones, higher loses heavy edits. */
export const LONG_SHARE = 0.72;
const LONG_BITS = 50;
/** Short ones: all words, or all but one of five to seven; and rarer than a stock phrase. Two words prove nothing. */
const SHORTEST = 3;
const SHORT_BITS = 22;
const SHORT_NEAR_SHARE = 0.8;
const SHORT_NEAR_WORDS = 5;
const SHORT_NEAR_BITS = 30;
/** Nearly word for word: what it takes when the page names somebody else, or nobody. On 5,478 real news quotations
 * of other people, lower bars took eight turns of phrase ("it would have been a … of good faith") for finds. */
export const VERBATIM_SHARE = 0.88;
const VERBATIM_BITS = 60;
/** A match under the named speaker is preferred even if it agrees so much less than one under another. */
const COMPARABLE = 0.15;

/** Whether a candidate has the evidence to be accepted, however well it agrees. */
export function mayBeAccepted({ source, bits }: Evidence, { named, shelf }: Claim): boolean {
  if (bits >= VERBATIM_BITS) return true;
  const isOwn = named !== null && shelf.sourcesOf(named.id).includes(sourceAt(shelf, source));
  return isOwn && bits >= SHORT_BITS;
}

/** Whether the quotation was taken from this place. */
export function isAccepted(match: Match, { named, hints, shelf }: Claim): boolean {
  const { share, words } = match.alignment;
  const source = sourceAt(shelf, match.source);
  const isOwn = named !== null && match.speaker === named.id;
  if (!isOwn || isLater(source, hints)) return isVerbatim(match);
  if (words >= LONG)
    return (
      match.bits >= (share >= VERBATIM_SHARE ? SHORT_NEAR_BITS : LONG_BITS) && share >= LONG_SHARE
    );
  if (words < SHORTEST || (hints.date !== null && fits(source, hints) === 0)) return false;
  if (share === 1) return match.bits >= SHORT_BITS;
  return words >= SHORT_NEAR_WORDS && share >= SHORT_NEAR_SHARE && match.bits >= SHORT_NEAR_BITS;
}

/** Whether nearly all words stand there, enough of them to mean something. */
export function isVerbatim(match: Match): boolean {
  const { share, words } = match.alignment;
  return words >= LONG && share >= VERBATIM_SHARE && match.bits >= VERBATIM_BITS;
}

/** Whether the words were spoken after the article was printed (a day is left for time zones). */
function isLater(source: Source, { date }: Hints): boolean {
  return date !== null && source.datePrecision === 'day' && daysBetween(date, source.date) > 1;
}

/** The accepted match that is meant: the named speaker's if comparable, then the one that fits the article's hints. */
export function chooseMatch(matches: readonly Match[], claim: Claim): Match | null {
  const accepted = matches.filter((match) => isAccepted(match, claim));
  const best = accepted[0];
  if (!best) return null;
  const own = accepted.filter((match) => match.speaker === claim.named?.id);
  const comparable = own[0] && own[0].alignment.share >= best.alignment.share - COMPARABLE;
  const pool = comparable ? own : accepted;
  const equal = pool.filter((match) => isAsGood(match, pool[0] as Match));
  const rank = (match: Match) => fits(sourceAt(claim.shelf, match.source), claim.hints);
  return equal.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** Two places with the same words, give or take a comma's worth of change. */
const SAME_COST = 4;

/** Whether one match agrees as well as another. */
export function isAsGood(match: Match, best: Match): boolean {
  return (
    match.alignment.share >= best.alignment.share - 0.01 &&
    match.alignment.cost <= best.alignment.cost + SAME_COST
  );
}

/** Other sources that hold the words as well. */
export function listAlso(chosen: Match, matches: readonly Match[], shelf: Shelf): Source[] {
  const others = matches.filter(
    (match) =>
      match.source !== chosen.source && match.alignment.words >= 4 && isAsGood(match, chosen),
  );
  return [...new Set(others.map((match) => sourceAt(shelf, match.source)))];
}
