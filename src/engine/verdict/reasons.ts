/** Finds the reason to tell for a finding: the one fact a reader should hear first. */

import type { Edition, Source } from '../corpus/corpus.ts';
import type { Correction } from '../corpus/corrections.ts';
import { languageOf } from '../lang/index.ts';
import type { Person } from '../people.ts';
import type { Article, Quote } from '../quotes/quotes.ts';
import { bitsOf, Is, vocabularyOf } from '../quotes/vocabulary.ts';
import { type Claim, isAsGood } from './accept.ts';
import type { Change } from './align.ts';
import type { Case } from './case.ts';
import { nextTurn } from './context.ts';
import type { Coverage } from './coverage.ts';
import { daysBetween, fits, type Hints, isWithin } from './hints.ts';
import type { Judgement } from './judge.ts';
import type { Match } from './matches.ts';
import { keysOf, unitsOf } from './reading.ts';
import { type Shelf, sourceAt } from './shelf.ts';
import { type Fact, type Reason, shown } from './why.ts';

/** What was found out about a quotation that stands in the record. */
export interface Found {
  readonly match: Match;
  /** Every place the quotation was compared with. */
  readonly matches: readonly Match[];
  readonly judgement: Judgement;
  readonly attribution: 'same' | 'other' | 'unresolved' | 'quoting';
  /** The sentence behind the match. */
  readonly after: string;
}

/** Why a matched quotation has its label. */
export function explainMatch(
  { article, shelf, quote, named, mention, hints }: Case,
  { match, matches, judgement, attribution, after }: Found,
): Reason {
  const source = sourceAt(shelf, match.source);
  const speaker = nameOf(match.speaker, shelf);
  if (attribution === 'other')
    return {
      key: 'other-speaker',
      facts: { speaker, date: dayOf(source), named: named?.name ?? mention?.name ?? '' },
    };
  if (judgement.look) return explainWords(judgement, match, shelf);
  if (attribution === 'quoting') return { key: 'quoting', facts: { speaker } };
  const told = tellOtherTime(hints, match, matches, shelf);
  if (told !== null) return { key: 'other-date', facts: { date: dayOf(source), told } };
  if (judgement.label === 'matches') {
    const reading = explainReading(match);
    if (reading) return reading;
  }
  const edition = otherEdition(match, matches, shelf);
  if (edition)
    return {
      key: 'one-edition',
      facts: { edition: { edition: source.edition }, other: { edition } },
    };
  if (!named && mention && isName(mention.name, article))
    return { key: 'named-uncovered', facts: { speaker, named: mention.name } };
  const mayTurn = judgement.wording === 'same' && isSentence(quote);
  const turn = mayTurn ? nextTurn(match.alignment, after, match.language) : null;
  if (turn) return { key: 'next-turns', facts: { record: turn } };
  return explainWords(judgement, match, shelf);
}

/** Which reading of an official correction the quotation follows; null when it holds none. */
function explainReading({ alignment, corrections, corrected }: Match): Reason | null {
  const { span, record } = alignment;
  // Words put in at an end stand a blank away from the quoted ones.
  const isWithin = ({ from, to }: Correction) =>
    span !== null && to >= span.from - 1 && from <= span.to + 1;
  const followed = corrected.find(isWithin);
  if (followed)
    return { key: 'as-corrected', facts: { said: wordsAround(record.text, followed, 'said') } };
  const other = corrections.find(isWithin);
  if (!other) return null;
  return { key: 'as-said', facts: { official: wordsAround(record.text, other, 'official') } };
}

/** The words of a correction in one reading; with their neighbours where a reading has none of its own. */
function wordsAround(
  text: string,
  { from, to, official }: Correction,
  reading: 'said' | 'official',
) {
  const bare = from === to || official === '';
  const [before] = (bare ? /\S*\s*\S*$/ : /[\p{L}\p{N}’']*$/u).exec(text.slice(0, from)) ?? [''];
  const [after] = (bare ? /^\s*\S*/ : /^[\p{L}\p{N}’']*/u).exec(text.slice(to)) ?? [''];
  return shown(before + (reading === 'said' ? text.slice(from, to) : official) + after);
}

const isSentence = (quote: Quote) => quote.kind === 'direct' || quote.kind === 'block';

/** Why a quotation was not matched; `near` is a passage that says much the same. */
export function explainMiss(
  { article, quote, named, mention, shelf }: Case,
  coverage: Coverage,
  near: Match | null,
): Reason {
  const name = named?.name ?? mention?.name ?? '';
  if (near) return { key: 'translated', facts: { speaker: nameOf(near.speaker, shelf) } };
  if (quote.text.split(/\s+/).length < SHORTEST) return { key: 'too-short', facts: {} };
  const { first, last } = coverage;
  if (named && isForeign(named, article.language, shelf))
    return { key: 'other-language', facts: { named: name } };
  switch (coverage.kind) {
    case 'unknown speaker':
      return isName(name, article)
        ? { key: 'uncovered', facts: { named: name } }
        : { key: 'unknown-speaker', facts: {} };
    case 'none':
      return { key: 'uncovered', facts: { named: name } };
    case 'other time':
      return {
        key: first === last ? 'other-time-one' : 'other-time',
        facts: { named: name, first, last },
      };
    case 'partial':
    case 'covered':
      return explainAbsence(name, coverage);
  }
}

/** Whether a mention has a capital of its own, not that of its sentence: "Dora Winter", but not "It", "The proverb". */
function isName(mention: string, { language, text }: Article): boolean {
  const vocabulary = vocabularyOf(languageOf(language, text));
  const minor = Is.pronoun | Is.determiner | Is.small;
  return mention
    .split(' ')
    .some(
      (word) => /^\P{L}*\p{Lu}/u.test(word) && !(bitsOf(vocabulary, word.toLowerCase()) & minor),
    );
}

/** Nothing comes close: in which sources, and whether they hold all that was said. */
function explainAbsence(named: string, { kind, searched }: Coverage): Reason {
  const key = kind === 'partial' ? 'not-found-partial' : 'not-found';
  const facts = { named, count: searched.length };
  const [only] = searched;
  if (searched.length > 1 || !only) return { key, facts };
  return { key, facts: { ...facts, title: only.title, date: dayOf(only) } };
}

/** Whether the speaker's sources are all in another language than the page: its words are translated, then. */
function isForeign(named: Person, language: string | undefined, shelf: Shelf): boolean {
  const own = shelf.sourcesOf(named.id);
  const code = (tag: string) => tag.toLowerCase().slice(0, 2);
  return Boolean(
    language && own.length > 0 && own.every((s) => code(s.language) !== code(language)),
  );
}

/** Shorter quotations without a match say nothing about where they come from. */
const SHORTEST = 5;
/**
 * From this share on a passage may be the same thought in other words, when a name or number of the quotation stands in
 * it; below that it takes two, and below the second share it is chance.
 */
const TRANSLATED_BY_ONE = 0.5;
const TRANSLATED_BY_TWO = 0.3;
const TRANSLATED_BITS = 30;
const TRANSLATED_WORDS = 8;

/** Whether a passage by the named speaker says much the same, with every number and at least one name in place. */
export function isTranslated(
  { alignment, bits, speaker, source }: Match,
  { named, hints, shelf }: Claim,
): boolean {
  if (!named || speaker !== named.id || fits(sourceAt(shelf, source), hints) === 0) return false;
  if (alignment.words < TRANSLATED_WORDS || bits < TRANSLATED_BITS) return false;
  const anchors = unitsOf(alignment.quotation).filter(
    (unit) => unit.key.startsWith('#') || (unit.capital && !unit.opens && unit.key !== 'i'),
  );
  const there = new Set(keysOf(alignment.record));
  const { share } = alignment;
  const least = share >= TRANSLATED_BY_ONE ? 1 : share >= TRANSLATED_BY_TWO ? 2 : Infinity;
  const distinct = new Set(anchors.map((unit) => unit.key));
  return distinct.size >= least && anchors.every((unit) => there.has(unit.key));
}

function explainWords(judgement: Judgement, match: Match, shelf: Shelf): Reason {
  const { change, cut, label, wording } = judgement;
  if (label === 'joined') return explainJoint(match, shelf);
  if (cut) return { key: `cut-${cut.side}`, facts: { record: shown(cut.text) } };
  if (label === 'cut' && change) return { key: 'cut-inside', facts: factsOf(change) };
  if (label === 'marked') return { key: 'marked', facts: {} };
  if (!change) return { key: 'same', facts: {} };
  if (change.kind === 'tidied') return { key: 'tidied', facts: {} };
  if (label === 'matches') return { key: 'written-otherwise', facts: {} };
  const deed = change.kind === 'left-out' || change.kind === 'added' ? change.kind : 'replaced';
  return { key: wording === 'minor' ? `small-${deed}` : deed, facts: factsOf(change) };
}

function explainJoint(match: Match, shelf: Shelf): Reason {
  const [first, other] = [...new Set(match.stretches.map((stretch) => stretch.source))];
  if (first === undefined || other === undefined) return { key: 'joined', facts: {} };
  const day = (at: number) => dayOf(sourceAt(shelf, at));
  return { key: 'joined-sources', facts: { date: day(first), other: day(other) } };
}

const factsOf = (change: Change) => ({
  quoted: shown(change.quoted),
  record: shown(change.record),
});

const dayOf = ({ date, datePrecision }: Source): Fact => ({ date, datePrecision });

const nameOf = (id: string, shelf: Shelf) => shelf.personOf(id)?.name ?? id;

/** The sources of all matches that agree as well. */
function equals(match: Match, matches: readonly Match[], shelf: Shelf): readonly Source[] {
  return matches
    .filter((other) => isAsGood(other, match))
    .map((other) => sourceAt(shelf, other.source));
}

/** The time the page gives for the speech when no source of the words is of it; null when one is, or it gives none. */
function tellOtherTime(
  { explicitYear: year, explicitDay: day }: Hints,
  match: Match,
  matches: readonly Match[],
  shelf: Shelf,
): Fact | null {
  if (year === null && day === null) return null;
  const sources = [sourceAt(shelf, match.source), ...equals(match, matches, shelf)];
  if (year !== null)
    return sources.some((source) => Number(source.date.slice(0, 4)) === year) ? null : String(year);
  if (day === null || sources.some((source) => isWithin(source, { first: day, last: day })))
    return null;
  return { date: day, datePrecision: 'day' };
}

/** An edition of the same speech that does not agree as well; null when there is none. */
function otherEdition(match: Match, matches: readonly Match[], shelf: Shelf): Edition | null {
  const source = sourceAt(shelf, match.source);
  const siblings = shelf.sourcesOf(source.speaker).filter(
    (other) =>
      other.edition !== source.edition &&
      other.speaker === source.speaker &&
      // A text delivered in the evening is dated the next day.
      Math.abs(daysBetween(source.date, other.date)) <= 1,
  );
  if (siblings.length === 0) return null; // nearly always
  const found = matches.map((other) => sourceAt(shelf, other.source));
  const agree = equals(match, matches, shelf);
  const sibling = siblings.find(
    (other) =>
      (found.includes(other) || (other.title === source.title && other.complete)) &&
      !agree.includes(other),
  );
  return sibling?.edition ?? null;
}
