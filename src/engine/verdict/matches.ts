/**
 * Finds where a quotation stands in the record: candidates of the index become aligned matches, best first.
 *
 * A candidate's exact runs are gathered into stretches; each stretch is widened to sentences, and the
 * stretches, in the order of the quotation, make the record the quotation is aligned with ("… […] …" when
 * they lie apart). What stays uncovered is looked up once more by itself: two passages joined, perhaps of
 * two addresses. At most MOST_ALIGNED candidates are aligned, so the cost is that of a few alignments.
 */

import type { Candidate, Passage, Segment } from '../corpus/corpus.ts';
import type { Correction } from '../corpus/corrections.ts';
import type { Span } from '../quotes/quotes.ts';
import { emptyWords, tokenize } from '../words/words.ts';
import type { Alignment } from './align.ts';
import { alignBothWays } from './bothways.ts';
import { BREAK } from './break.ts';
import { lexiconOf } from './lexicon.ts';
import { firstFrom, fromAt, hasMark, OPENS, type Reading, toAt } from './reading.ts';
import { type Shelf, sourceAt } from './shelf.ts';
import { smallWordsOf } from './smallwords.ts';
import { readPassage, readUnits } from './units.ts';

/** A place in the record and how the quotation agrees with it. */
export interface Match {
  /** Number of the source that holds the first (or only) stretch. */
  readonly source: number;
  /** Person id of whoever speaks there; '' under a label that names nobody we know. */
  readonly speaker: string;
  readonly stretches: readonly Stretch[];
  /** The stretches' sentences, joined by BREAK: what `alignment` calls the record. */
  readonly text: string;
  /** The official corrections of `text`, in its offsets, and those of them the quotation follows. */
  readonly corrections: readonly Correction[];
  readonly corrected: readonly Correction[];
  readonly alignment: Alignment;
  /** Code of the record's language. */
  readonly language: string;
  /** Evidence in bits: how unlikely it is to hit so many of these words by chance. */
  readonly bits: number;
}

/** Sentences of one source that hold a part of the quotation. */
export interface Stretch {
  readonly source: number;
  readonly passage: Passage;
}

/** Candidates asked of the index, and how many of them are aligned: more finds rarer repetitions, at a price in time. */
const MOST_FOUND = 12;
const MOST_ALIGNED = 8;

/** Candidates that share much less of the quotation than the best one are not what it was taken from. */
const WORTH = 0.5;
/** When nothing shares this much, two are enough to see whether one says the same in other words. */
const POOR = 0.3;

function worthAligning(found: readonly Candidate[]): readonly Candidate[] {
  const best = found.reduce((most, candidate) => Math.max(most, candidate.score), 0);
  if (best < POOR) return found.slice(0, 2);
  return found.filter((candidate) => candidate.score >= best * WORTH).slice(0, MOST_ALIGNED);
}

/** What an alignment could not change: where a candidate stands, and the evidence for it in bits. */
export type Evidence = Pick<Candidate, 'source' | 'bits'>;

/**
 * Every place worth comparing, the closest first; none when no candidate, by itself or joined with another, `mayCount`.
 * Most quotations of the news are of people no source knows: their chance hits are passed over without an alignment.
 */
export function findMatches(
  quotation: string,
  shelf: Shelf,
  mayCount: (evidence: Evidence) => boolean,
): Match[] {
  const words = tokenize(quotation, asked);
  const found = worthAligning(shelf.corpus.find(words, MOST_FOUND));
  const [first] = found;
  if (!first) return [];
  if (!found.some(mayCount) && !mayCountJoined(first, quotation, shelf, mayCount)) return [];
  // What agrees with a record is written in its language, whatever the page says of itself.
  const { language } = sourceAt(shelf, first.source);
  const reading = readUnits(quotation, lexiconOf(smallWordsOf(language)), words);
  const matches: Match[] = [];
  for (const candidate of found) {
    const match = matchOf(reading, spansOf(candidate, quotation), candidate.bits, shelf, language);
    const again = matches.some((other) => isSamePlace(other, match));
    if (!again) matches.push(match);
  }
  const best = [...matches].sort(closer)[0];
  const joined = best ? joinWithRest(reading, best, shelf, language) : null;
  return (joined ? [joined, ...matches.filter((match) => match !== best)] : matches).sort(closer);
}

/** The words of the quotation looked for, reused. */
const asked = emptyWords();

/** Whether a candidate may count together with a place that holds what it does not hold of the quotation. */
function mayCountJoined(
  { source, bits, segments }: Candidate,
  quotation: string,
  { corpus }: Shelf,
  mayCount: (evidence: Evidence) => boolean,
): boolean {
  let rest = '';
  let from = 0;
  for (const { fromA, toA } of [...segments].sort((x, y) => x.fromA - y.fromA)) {
    if (fromA - from > rest.length) rest = quotation.slice(from, fromA);
    from = toA;
  }
  if (quotation.length - from > rest.length) rest = quotation.slice(from);
  const [other] = corpus.find(rest, 1);
  return (
    other !== undefined &&
    other.score >= LEAST_REST_FOUND &&
    mayCount({ source, bits: bits + other.bits })
  );
}

/**
 * The best place under one speaker when the index named only `better` ones under others: looked for by both halves of
 * the quotation. Its evidence is that of the better place, as far as it agrees.
 */
export function findMatchBy(speaker: string, better: Match, shelf: Shelf): Match | null {
  const { language } = better;
  const reading = better.alignment.quotation;
  const quotation = reading.text;
  const half = reading.count > 0 ? fromAt(reading, reading.count >> 1) : 0;
  const halves = [quotation.slice(0, half), quotation.slice(half)];
  const own = new Set(shelf.sourcesOf(speaker));
  const matches = halves.flatMap((words, i) =>
    shelf.corpus
      .find(words, MOST_FOUND)
      .filter((candidate) => own.has(sourceAt(shelf, candidate.source)))
      .slice(0, 2)
      .map((candidate) => {
        const room = quotation.length;
        const place = {
          source: candidate.source,
          from: Math.max(0, candidate.from - (i === 0 ? 0 : room)),
          to: candidate.to + (i === 0 ? room : 0),
        };
        return matchOf(reading, [place], 0, shelf, language);
      }),
  );
  const best = matches.filter((match) => match.speaker === speaker).sort(closer)[0];
  return best ? { ...best, bits: better.bits * best.alignment.share } : null;
}

/** More of the words first, then the cheaper path. */
function closer(a: Match, b: Match): number {
  return b.alignment.share - a.alignment.share || a.alignment.cost - b.alignment.cost;
}

function isSamePlace(a: Match, b: Match): boolean {
  return (
    a.source === b.source &&
    a.stretches.some((x) => b.stretches.some((y) => overlaps(x.passage, y.passage)))
  );
}

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** A part of a source that a stretch of the quotation was found in. */
interface Place extends Span {
  readonly source: number;
}

/** Two runs with at most this many characters of the record between them belong to one stretch: about three sentences. */
const NEAR = 400;

/** The stretches of a candidate in the order of the quotation, widened by what the quotation holds beside them. */
function spansOf(candidate: Candidate, quotation: string): Place[] {
  const segments = [...candidate.segments].sort((x, y) => x.fromA - y.fromA);
  if (segments.length === 0) return [candidate];
  const stretches: Segment[] = [];
  for (const segment of segments) {
    const last = stretches[stretches.length - 1];
    if (last && segment.fromB >= last.fromB && segment.fromB - last.toB <= NEAR)
      stretches[stretches.length - 1] = {
        ...last,
        toA: Math.max(last.toA, segment.toA),
        toB: Math.max(last.toB, segment.toB),
      };
    else stretches.push(segment);
  }
  return stretches.map((stretch, i) => ({
    source: candidate.source,
    from: Math.max(0, stretch.fromB - room(i === 0 ? stretch.fromA : 0)),
    to: stretch.toB + room(i === stretches.length - 1 ? quotation.length - stretch.toA : 0),
  }));
}

/** Room in the record for so many characters of the quotation that were not found exactly. */
const room = (characters: number) => (characters < 4 ? 0 : Math.round(characters * 1.3));

/** Aligns with the sentences around the places, then once more with only those that turned out to hold the words. */
function matchOf(
  quotation: Reading,
  places: readonly Place[],
  bits: number,
  shelf: Shelf,
  language?: string,
): Match {
  const wide = alignWith(quotation, places, bits, shelf, language);
  const tight = tighten(wide);
  if (!tight) return wide;
  const match = alignWith(quotation, tight, bits, shelf, language);
  return match.alignment.cost <= wide.alignment.cost ? match : wide;
}

function alignWith(
  quotation: Reading,
  places: readonly Place[],
  bits: number,
  shelf: Shelf,
  language?: string,
): Match {
  const stretches: Stretch[] = [];
  for (const place of places) {
    const passage = shelf.corpus.passage(place.source, place);
    const last = stretches[stretches.length - 1];
    const near = last && last.source === place.source && overlaps(last.passage, passage);
    if (near && passage.from >= last.passage.from) {
      const both = { from: last.passage.from, to: Math.max(last.passage.to, passage.to) };
      stretches[stretches.length - 1] = {
        source: place.source,
        passage: shelf.corpus.passage(place.source, both),
      };
    } else stretches.push({ source: place.source, passage });
  }
  const first = stretches[0] as Stretch;
  const { lexicon } = quotation;
  const record =
    stretches.length === 1
      ? readPassage(first.passage, lexicon)
      : readUnits(stretches.map(({ passage }) => passage.text).join(` ${BREAK} `), lexicon);
  const corrections = correctionsOf(stretches);
  return {
    source: first.source,
    speaker: speakerOf(first, shelf),
    stretches,
    text: record.text,
    corrections,
    ...alignBothWays(quotation, record, corrections),
    language: language ?? '',
    bits,
  };
}

/** A turn without a label is that of the source's speaker; one under a label that names nobody is nobody's. */
function speakerOf({ source, passage: { speaker, label } }: Stretch, shelf: Shelf): string {
  return speaker === '' && label === '' ? sourceAt(shelf, source).speaker : speaker;
}

/** The corrections of all stretches, in offsets of their joined text. */
function correctionsOf(stretches: readonly Stretch[]): readonly Correction[] {
  if (stretches.every(({ passage }) => passage.corrections.length === 0)) return []; // nearly always
  let offset = 0;
  return stretches.flatMap(({ passage: { text, corrections } }) => {
    const start = offset;
    offset += text.length + BREAK.length + 2;
    return corrections.map((each) => ({
      ...each,
      from: each.from + start,
      to: each.to + start,
    }));
  });
}

/** The places that hold the aligned words; null when no sentence can be spared. */
function tighten({ alignment, stretches }: Match): Place[] | null {
  const segments = alignment.segments();
  let offset = 0;
  let spared = false;
  const places: Place[] = [];
  for (const { source, passage } of stretches) {
    const end = offset + passage.text.length;
    const isHere = ({ fromB, toB }: Segment) => fromB >= offset && toB <= end;
    const first = segments.find(isHere);
    const last = segments.findLast(isHere);
    // A sentence that opens between the first word and the first aligned one, or after the last, can be spared.
    spared ||=
      !first ||
      !last ||
      opensBetween(alignment.record, offset, first.fromB) ||
      opensBetween(alignment.record, last.toB, end);
    if (first && last) {
      const start = passage.from - offset;
      places.push({ source, from: start + first.fromB, to: start + last.toB });
    }
    offset = end + BREAK.length + 2;
  }
  return spared && places.length > 0 ? places : null;
}

/** Whether a sentence opens after an offset, and not after another. */
function opensBetween(record: Reading, after: number, upTo: number): boolean {
  for (let i = firstFrom(record, after + 1); i < record.count && fromAt(record, i) <= upTo; i++)
    if (hasMark(record, i, OPENS)) return true;
  return false;
}

/** Shorter leftovers are reworded, not taken from elsewhere. */
const LEAST_REST_WORDS = 5;
/** Shorter runs are chance: "of the" stands anywhere. */
const LEAST_RUN = 3;
/** Below this the first passage itself is no find. */
const LEAST_FIRST_SHARE = 0.25;
/** A leftover must stand nearly word for word elsewhere before it counts as joined. */
const LEAST_REST_SHARE = 0.8;
/** Candidates that hold less of it than this will not turn out to. */
const LEAST_REST_FOUND = LEAST_REST_SHARE - 0.15;

/** Looks for the longest uncovered part of the quotation elsewhere in the record of the same speaker. */
function joinWithRest(
  quotation: Reading,
  best: Match,
  shelf: Shelf,
  language?: string,
): Match | null {
  if (best.alignment.share < LEAST_FIRST_SHARE) return null;
  const rest = longestRest(best.alignment);
  if (!rest) return null;
  const words = quotation.text.slice(rest.from, rest.to);
  const reading = readUnits(words, quotation.lexicon);
  for (const candidate of shelf.corpus.find(words, MOST_FOUND)) {
    if (candidate.score < LEAST_REST_FOUND) break;
    const other = matchOf(reading, spansOf(candidate, words), candidate.bits, shelf, language);
    if (other.speaker !== best.speaker || other.alignment.share < LEAST_REST_SHARE) continue;
    const places = [...placesOf(best), ...placesOf(other)];
    const ordered = rest.before ? [...placesOf(other), ...placesOf(best)] : places;
    const joined = alignWith(quotation, ordered, best.bits + other.bits, shelf, language);
    if (joined.alignment.share > best.alignment.share + 0.1) return joined;
  }
  return null;
}

function placesOf(match: Match): Place[] {
  return match.stretches.map(({ source, passage }) => ({
    source,
    from: passage.from,
    to: passage.to,
  }));
}

/** The longest run of the quotation's words that the record does not hold, and whether it comes before what it holds. */
function longestRest(alignment: Alignment): (Span & { readonly before: boolean }) | null {
  const { quotation } = alignment;
  const segments = alignment.segments();
  const [only] = segments;
  const isWhole =
    only && only.fromA <= fromAt(quotation, 0) && only.toA === toAt(quotation, quotation.count - 1);
  if (segments.length === 1 && isWhole) return null; // nearly always
  let best: (Span & { readonly before: boolean }) | null = null;
  let longest = LEAST_REST_WORDS - 1;
  let from = 0;
  const weigh = (to: number) => {
    const words = countUnits(quotation, from, to);
    if (words <= longest) return;
    longest = words;
    best = { from, to, before: from === 0 };
  };
  for (const { fromA, toA } of segments) {
    if (countUnits(quotation, fromA, toA) < LEAST_RUN) continue;
    weigh(fromA);
    from = toA;
  }
  weigh(quotation.text.length);
  return best;
}

function countUnits(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = 0; i < reading.count; i++)
    if (fromAt(reading, i) >= from && toAt(reading, i) <= to) count++;
  return count;
}
