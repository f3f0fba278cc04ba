/** Finds the reason to tell for a finding: the one fact a reader should hear first. */

import type { Source } from '../corpus/corpus.ts';
import type { Person } from '../people.ts';
import type { Quote } from '../quotes/quotes.ts';
import { type Claim, isAsGood } from './accept.ts';
import type { Change } from './align.ts';
import type { Case, CheckOptions } from './case.ts';
import { nextTurn } from './context.ts';
import type { Coverage } from './coverage.ts';
import { fits } from './hints.ts';
import type { Judgement } from './judge.ts';
import type { Match } from './matches.ts';
import { type Shelf, sourceAt } from './shelf.ts';
import { inEnglish, type Reason, shown } from './why.ts';

/** Why a matched quotation has its label. */
export function explainMatch(
  { shelf, quote, named, mention, hints, options }: Case,
  match: Match,
  matches: readonly Match[],
  judgement: Judgement,
  attribution: 'same' | 'other' | 'unresolved' | 'quoting',
): Reason {
  const source = sourceAt(shelf, match.source);
  const speaker = nameOf(match.speaker, shelf);
  if (attribution === 'other')
    return {
      key: 'other-speaker',
      words: { speaker, date: dateOf(source, options), named: named?.name ?? mention?.name ?? '' },
    };
  if (judgement.look) return explainWords(judgement, match, shelf, options);
  if (attribution === 'quoting') return { key: 'quoting', words: { speaker } };
  const year = hints.explicitYear;
  const elsewhere = matches.some(
    (other) => isAsGood(other, match) && yearOf(sourceAt(shelf, other.source)) === year,
  );
  if (year !== null && yearOf(source) !== year && !elsewhere)
    return { key: 'other-date', words: { date: dateOf(source, options), year: String(year) } };
  const edition = otherEdition(match, matches, shelf);
  if (edition) return { key: 'one-edition', words: { edition: source.edition, other: edition } };
  if (!named && mention && /\p{Lu}/u.test(mention.name))
    return { key: 'named-uncovered', words: { speaker, named: mention.name } };
  const turn = isSentence(quote) ? nextTurn(match.alignment, afterOf(match), match.language) : null;
  if (turn && judgement.wording === 'same') return { key: 'next-turns', words: { record: turn } };
  return explainWords(judgement, match, shelf, options);
}

const isSentence = (quote: Quote) => quote.kind === 'direct' || quote.kind === 'block';
const afterOf = (match: Match) => match.stretches[match.stretches.length - 1]?.passage.after ?? '';

/** Why a quotation was not matched; `near` is a passage that says much the same. */
export function explainMiss(
  { article, quote, named, mention, shelf, options }: Case,
  coverage: Coverage,
  near: Match | null,
): Reason {
  const name = named?.name ?? mention?.name ?? '';
  if (near) return { key: 'translated', words: { speaker: nameOf(near.speaker, shelf) } };
  if (quote.text.split(/\s+/).length < SHORTEST) return { key: 'too-short', words: {} };
  const { first, last } = coverage;
  if (named && isForeign(named, article.language, shelf))
    return { key: 'other-language', words: { named: name } };
  switch (coverage.kind) {
    case 'unknown speaker':
      return /\p{Lu}/u.test(name)
        ? { key: 'uncovered', words: { named: name } }
        : { key: 'unknown-speaker', words: {} };
    case 'none':
      return { key: 'uncovered', words: { named: name } };
    case 'other time':
      return {
        key: first === last ? 'other-time-one' : 'other-time',
        words: { named: name, first, last },
      };
    case 'partial':
    case 'covered':
      return explainAbsence(name, coverage, options);
  }
}

/** Nothing comes close: in which sources, and whether they hold all that was said. */
function explainAbsence(
  named: string,
  { kind, searched }: Coverage,
  options: CheckOptions,
): Reason {
  const [only] = searched;
  const partial = kind === 'partial' ? '-partial' : '';
  if (searched.length === 1 && only) {
    const words = { named, title: only.title, date: dateOf(only, options) };
    return { key: `not-found-one${partial}`, words };
  }
  return { key: `not-found${partial}`, words: { named, count: String(searched.length) } };
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
/** Between these shares a passage may be the same thought in other words; below is chance. */
const TRANSLATED_FROM = 0.5;
const TRANSLATED_BITS = 30;
const TRANSLATED_WORDS = 8;

/** Whether a passage by the named speaker says much the same, with every number and at least one name in place. */
export function isTranslated(
  { alignment, bits, speaker, source }: Match,
  { named, hints, shelf }: Claim,
): boolean {
  if (!named || speaker !== named.id || fits(sourceAt(shelf, source), hints) === 0) return false;
  if (alignment.words < TRANSLATED_WORDS || bits < TRANSLATED_BITS) return false;
  if (alignment.share < TRANSLATED_FROM) return false;
  const anchors = alignment.quotation.units.filter(
    (unit) => unit.key.startsWith('#') || (unit.capital && !unit.opens && unit.key !== 'i'),
  );
  const there = new Set(alignment.record.units.map((unit) => unit.key));
  return anchors.length > 0 && anchors.every((unit) => there.has(unit.key));
}

function explainWords(
  judgement: Judgement,
  match: Match,
  shelf: Shelf,
  options: CheckOptions,
): Reason {
  const { change, cut, label, wording } = judgement;
  if (label === 'joined') return explainJoint(match, shelf, options);
  if (cut) return { key: `cut-${cut.side}`, words: { record: shown(cut.text) } };
  if (label === 'cut' && change) return { key: 'cut-inside', words: wordsOf(change) };
  if (label === 'marked') return { key: 'marked', words: {} };
  if (!change) return { key: 'same', words: {} };
  if (change.kind === 'tidied') return { key: 'tidied', words: {} };
  if (label === 'matches') return { key: 'written-otherwise', words: {} };
  const deed = change.kind === 'left-out' || change.kind === 'added' ? change.kind : 'replaced';
  return { key: wording === 'minor' ? `small-${deed}` : deed, words: wordsOf(change) };
}

function explainJoint(match: Match, shelf: Shelf, options: CheckOptions): Reason {
  const [first, other] = [...new Set(match.stretches.map((stretch) => stretch.source))];
  if (first === undefined || other === undefined) return { key: 'joined', words: {} };
  const written = (at: number) => dateOf(sourceAt(shelf, at), options);
  return { key: 'joined-sources', words: { date: written(first), other: written(other) } };
}

const wordsOf = (change: Change) => ({
  quoted: shown(change.quoted),
  record: shown(change.record),
});

const dateOf = ({ date, datePrecision }: Source, { writeDate = inEnglish }: CheckOptions) =>
  writeDate(date, datePrecision);

const yearOf = (source: Source) => Number(source.date.slice(0, 4));

const nameOf = (id: string, shelf: Shelf) => shelf.personOf(id)?.name ?? id;

/** The edition of the same speech that does not agree as well; null when there is none. */
function otherEdition(match: Match, matches: readonly Match[], shelf: Shelf): string | null {
  const source = sourceAt(shelf, match.source);
  for (const other of matches) {
    const sibling = sourceAt(shelf, other.source);
    const isSibling =
      sibling.speaker === source.speaker &&
      sibling.date === source.date &&
      sibling.edition !== source.edition;
    if (isSibling && !isAsGood(other, match)) return sibling.edition;
  }
  return null;
}
