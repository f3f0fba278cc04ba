/**
 * The whole path, on one screen: an article and the installed sources become findings.
 *
 *   article ─findQuotes→ Quote[] ─findSpeakers→ Mention[] ─findMatches→ Match[] ─chooseMatch→ Match
 *           ─judge→ Judgement ─(attribution, coverage, sayWhy)→ Finding
 *
 * Everything is plain JSON. Cost: linear in the article plus, for each quotation, a lookup in the index and
 * at most eight short alignments. Nothing is remembered between calls.
 */

import type { Corpus } from './corpus/corpus.ts';
import { type Person, resolvePerson } from './people.ts';
import { type Article, findQuotes, type QuoteKind, type Span } from './quotes/quotes.ts';
import { findSpeakers } from './speakers/speakers.ts';
import {
  chooseMatch,
  isAccepted,
  isVerbatim,
  LONG,
  listAlso,
  mayBeAccepted,
} from './verdict/accept.ts';
import type { Change } from './verdict/align.ts';
import type { Case, CheckOptions } from './verdict/case.ts';
import { findCuts } from './verdict/context.ts';
import { coverageOf, coverageOfMatch } from './verdict/coverage.ts';
import { fits, readHints } from './verdict/hints.ts';
import { type Judgement, judge, type Label } from './verdict/judge.ts';
import { findMatchBy, findMatches, type Match } from './verdict/matches.ts';
import { mayMean } from './verdict/nearby.ts';
import { readPage } from './verdict/printed.ts';
import { explainMatch, explainMiss, isTranslated } from './verdict/reasons.ts';
import { isQuoting, type RecordShown, showRecord, showSource } from './verdict/record.ts';
import { shelfOf, sourceAt } from './verdict/shelf.ts';
import { isStranger } from './verdict/strangers.ts';
import { type Reason, sayWhy } from './verdict/why.ts';

export type { CheckOptions } from './verdict/case.ts';

/** What On Record says about one quotation. Offsets are UTF-16; the JSON contract of the command line. */
export interface Finding {
  readonly quote: Span & {
    readonly text: string;
    readonly kind: QuoteKind;
    readonly parts: readonly Span[];
  };
  /** from/to: where the text names the speaker; mention: those words; name: who that is. */
  readonly speaker: (Span & { readonly name: string; readonly mention: string }) | null;
  readonly label: Label;
  /** Whether a reader's attention is asked for. */
  readonly look: boolean;
  readonly wording: string;
  readonly attribution: 'same' | 'other' | 'unresolved' | 'quoting';
  readonly coverage: string;
  /** A: quote.text, B: record.text. */
  readonly changes: readonly Change[];
  readonly record: RecordShown | null;
  /** Other places that hold the same words. */
  readonly also: readonly {
    readonly speaker: string;
    readonly date: string;
    readonly title: string;
  }[];
  /** One plain sentence. */
  readonly why: string;
}

/** Checks every quotation of an article against the installed sources, in the order of the text. */
export function check(article: Article, corpus: Corpus, options: CheckOptions = {}): Finding[] {
  const shelf = shelfOf(corpus);
  const quotes = options.quotes ?? findQuotes(article);
  const mentions = findSpeakers(article, quotes, shelf.people);
  const hintsOf = readHints(article);
  const known = new Map<string, Person | null>();
  const personOf = (name: string): Person | null => {
    const person = known.get(name);
    if (person !== undefined) return person;
    const resolved = resolvePerson(name, shelf.people, article.date);
    known.set(name, resolved);
    return resolved;
  };
  const cases = quotes.map((quote, i): Case => {
    const mention = mentions[i] ?? null;
    const named = mention && personOf(mention.name);
    return { article, shelf, options, quote, mention, named, hints: hintsOf(quote) };
  });
  // All are compared before any is judged: a processor keeps the code of one at hand, not of both (a tenth of the time).
  const compared = cases.map((each) => ({ each, matches: compare(each) }));
  return compared.map(({ each, matches }) => judgeCase(each, matches));
}

/** Every place a quotation may be from, the closest first; a term is nobody's words. */
function compare(each: Case): readonly Match[] {
  const { quote, shelf } = each;
  if (quote.kind === 'term') return [];
  return findMatches(quote.text, shelf, (found) => mayBeAccepted(found, each));
}

function judgeCase(each: Case, matches: readonly Match[]): Finding {
  const { quote, shelf, named } = each;
  if (quote.kind === 'term') return missed(each, [], { key: 'term', facts: {} });
  const match = chooseMatch(matches, each);
  if (!match) return missed(each, matches);
  const attribution = attribute(match, each);
  if (attribution === 'same' || attribution === 'quoting')
    return matched(each, match, matches, attribution);
  const speakers = new Set(matches.filter(isVerbatim).map((other) => other.speaker));
  if (attribution === 'unresolved') {
    const isOther = speakers.size === 1 && isStranger(each, match);
    return matched(each, match, matches, isOther ? 'other' : 'unresolved');
  }
  const own = named && findMatchBy(named.id, match, shelf);
  if (own && isAccepted(own, each)) return matched(each, own, [own, ...matches], 'same');
  if (speakers.size > 1) return missed(each, [], { key: 'stock-phrase', facts: {} });
  return isVerbatim(match) ? matched(each, match, matches, 'other') : missed(each, matches);
}

/** Whose words they are: the named speaker's, another's, a third person's quoted by the speaker, or nobody can tell. */
function attribute(match: Match, each: Case): Finding['attribution'] {
  const { named, shelf } = each;
  if (isQuoting(match)) return 'quoting';
  if (!named) return 'unresolved';
  if (match.speaker === named.id) return 'same';
  // A label without a name, "MR. DOE" or "OFFICIAL", may be the person the page names.
  if (match.speaker === '') return 'unresolved';
  return mayMean(each, shelf.personOf(match.speaker)) ? 'unresolved' : 'other';
}

function matched(
  each: Case,
  match: Match,
  matches: readonly Match[],
  attribution: Finding['attribution'],
): Finding {
  const { shelf, article, options } = each;
  const page = readPage(article, each.quote);
  const judgement: Judgement = judge(match.alignment, {
    profile: options.profile,
    language: match.language,
    cuts: mayBeCut(match, each) ? findCuts(match.alignment, page, match.language) : [],
    markedEnds: page.openBefore || page.openAfter,
    pauses: page.pauses,
  });
  const isOther = attribution === 'other';
  const record = showRecord(match, shelf);
  const { after } = record;
  const reason = explainMatch(each, { match, matches, judgement, attribution, after });
  const { quote, speaker } = opening(each);
  return {
    quote,
    speaker,
    label: isOther ? 'other-speaker' : judgement.label,
    look: isOther || judgement.look,
    wording: judgement.wording,
    attribution,
    coverage: coverageOfMatch(sourceAt(shelf, match.source)),
    changes: match.alignment.changes(),
    record,
    also: listAlso(match, matches, shelf).map((source) => showSource(source, shelf)),
    why: sayWhy(reason, options.sentences),
  };
}

/**
 * Few words are said many times, as a slogan is: that one place goes on with a condition means nothing unless the page
 * names its day or year.
 */
function mayBeCut({ alignment, source }: Match, { hints, shelf }: Case): boolean {
  return alignment.words >= LONG || fits(sourceAt(shelf, source), hints) >= 2;
}

/** No place in the record, or none that may be told. */
function missed(each: Case, matches: readonly Match[], known?: Reason): Finding {
  const { shelf, named, hints, options } = each;
  const coverage = coverageOf(named, shelf, hints);
  const near = known ? null : (matches.find((match) => isTranslated(match, each)) ?? null);
  const reason = known ?? explainMiss(each, coverage, near);
  const isMissing = reason.key.startsWith('not-found');
  const { quote, speaker } = opening(each);
  return {
    quote,
    speaker,
    label: isMissing ? 'not-found' : 'not-checkable',
    look: false,
    wording: 'none',
    attribution: near ? 'same' : 'unresolved',
    coverage: coverage.kind,
    changes: near ? near.alignment.changes() : [],
    record: near ? showRecord(near, shelf) : null,
    also: [],
    why: sayWhy(reason, options.sentences),
  };
}

function opening({ article, quote, mention, named }: Case): Pick<Finding, 'quote' | 'speaker'> {
  const { from, to, text, kind, parts } = quote;
  return {
    quote: { from, to, text, kind, parts: parts.map((part) => ({ from: part.from, to: part.to })) },
    speaker: mention && {
      name: named?.name ?? mention.name,
      from: mention.from,
      to: mention.to,
      mention: article.text.slice(mention.from, mention.to),
    },
  };
}
