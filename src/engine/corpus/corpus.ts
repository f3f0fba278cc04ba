// The installed packs, opened and searched as one.
//
// Opening lays typed arrays over each buffer (layout.ts) and parses nothing; titles and people are read when first
// asked for. Sources are numbered over all packs in the order given. Adding or removing a pack makes a new Corpus
// that shares the opened packs; nothing is rebuilt.
// Cost: open 2 ms for 10 MB (the checksum), find 5–15 µs, passage 5–20 µs; memory: the buffers themselves.

import type { Person } from '../people.ts';
import type { Span } from '../quotes/quotes.ts';
import { emptyWords, tokenize, type Words } from '../words/words.ts';
import { type Correction, correctionsIn } from './corrections.ts';
import { openView, PackError, type PackView } from './layout.ts';
import { type PackLabel, type PackMetadata, readMetadata, type Source } from './metadata.ts';
import {
  charAfter,
  charOf,
  type Forms,
  lastAtMost,
  readText,
  readTokens,
  readWords,
  type Spelled,
  sentenceChars,
  sentenceEnd,
  sentenceStart,
  tokenAfter,
} from './packtext.ts';
import type { Place } from './places.ts';
import { openSearcher, type Searcher, searchPacks } from './search.ts';
import { timeAt } from './times.ts';

export { PackError } from './layout.ts';
export type { Edition, Source } from './metadata.ts';

/** What a pack says about itself, its size in bytes, and how many sources and sentences it holds. */
export interface PackInfo extends PackLabel {
  readonly bytes: number;
  readonly sources: number;
  readonly passages: number;
}

/** A stretch of the quotation (A) and where it stands in the source's text (B), UTF-16. */
export interface Segment {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A place in the record that holds the quotation or most of it; from/to: UTF-16 in the source's text. */
export interface Candidate extends Span {
  readonly source: number;
  /** Matched bits by the quotation's bits, 0..1. */
  readonly score: number;
  /** Evidence that it is the place: matched bits less what the edits could have cost. */
  readonly bits: number;
  readonly segments: readonly Segment[];
}

/** The sentences that hold a span of a source. */
export interface Passage extends Span {
  readonly source: number;
  /** Person id of the turn's speaker; may differ from the source's; '' when anonymous. */
  readonly speaker: string;
  /** The speaker's label as printed in the transcript, or ''. */
  readonly label: string;
  readonly text: string;
  readonly words: PassageWords;
  /** Official corrections of the text, in its offsets. */
  readonly corrections: readonly Correction[];
  /** Second of the recording at which the words begin, or shortly before; null where nobody took times. */
  readonly time: number | null;
}

/** The words of a passage as its pack knows them: who reads many passages need read each printed word only once. */
export interface PassageWords {
  readonly forms: Forms;
  /** Stands for the pack whose strings the forms are, and how many it has. */
  readonly pack: object;
  readonly strings: number;
  /** The tokens of the pack they are: `first` up to `end`. */
  readonly first: number;
  readonly end: number;
}

/** The sentences around a passage in the same turn; '' where there is none. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** One speaker's uninterrupted words in a source. Offsets: UTF-16 in the source's text. */
export interface TurnSpan extends Span {
  /** Person id; '' when anonymous. */
  readonly speaker: string;
  /** As printed in the transcript, or ''. */
  readonly label: string;
  /** Where each of its sentences begins. */
  readonly sentences: readonly number[];
}

/** Words as columns: hashes, and UTF-16 offsets in the source's text. */
export interface SourceWords {
  readonly length: number;
  readonly hash: Uint32Array;
  readonly start: Uint32Array;
}

/** Places returned when the caller does not say: enough for every repeated line of a long archive. */
const USUAL_LIMIT = 16;

/** An immutable set of opened packs. Not safe to share between threads: searches reuse its working space. */
export class Corpus {
  readonly #packs: readonly OpenPack[];
  readonly #searchers: readonly Searcher[];
  readonly #words: Words = emptyWords();
  /** What the packs say about themselves, read when first asked for. */
  readonly #lists: () => {
    readonly packs: readonly PackInfo[];
    readonly sources: readonly Source[];
    readonly people: readonly Person[];
  };

  /** Opens packs; throws PackError when one is damaged or was built for another version. */
  static open(packs: readonly ArrayBuffer[]): Corpus {
    return new Corpus(packs.map(openPack));
  }

  private constructor(packs: readonly OpenPack[]) {
    this.#packs = packs;
    this.#searchers = packs.map((pack) => pack.searcher);
    this.#lists = once(() => ({
      packs: packs.map(({ view, metadata }) => {
        const { label, passages } = metadata();
        return { ...label, bytes: view.bytes, sources: view.sources, passages };
      }),
      sources: packs.flatMap(({ metadata }) => metadata().sources),
      people: distinct(packs.flatMap(({ metadata }) => metadata().people)),
    }));
  }

  /** This corpus and one more pack; a pack with the same id is replaced. Throws PackError. */
  with(pack: ArrayBuffer): Corpus {
    const opened = openPack(pack, this.#packs.length);
    const { id } = opened.metadata().label;
    return new Corpus([...this.#packs.filter((other) => other.metadata().label.id !== id), opened]);
  }

  /** This corpus without the pack of that id; the same when there is none. */
  without(id: string): Corpus {
    return new Corpus(this.#packs.filter((pack) => pack.metadata().label.id !== id));
  }

  get packs(): readonly PackInfo[] {
    return this.#lists().packs;
  }

  /** The sources of all packs; a source's number is its index here. */
  get sources(): readonly Source[] {
    return this.#lists().sources;
  }

  /** The people of all packs, each once. */
  get people(): readonly Person[] {
    return this.#lists().people;
  }

  /** Places that hold the quotation, or its words, best first; all of them when several hold it equally, up to `limit`. */
  find(quotation: string | Words, limit: number = USUAL_LIMIT): Candidate[] {
    const words = typeof quotation === 'string' ? tokenize(quotation, this.#words) : quotation;
    if (words.length === 0) return [];
    const found = searchPacks(this.#searchers, words, limit);
    const candidates: Candidate[] = [];
    let base = 0;
    for (let p = 0; p < found.length; p++) {
      const { view } = this.#packs[p] as OpenPack;
      const places = found[p] as Place[];
      for (let i = 0; i < places.length; i++) {
        candidates.push(spell(view, base, words, places[i] as Place));
      }
      base += view.sources;
    }
    if (found.length === 1) return candidates;
    return candidates.sort((a, b) => b.score - a.score || b.bits - a.bits).slice(0, limit);
  }

  /** The clean text of a source, or part of it, UTF-16. Throws RangeError when there is no such source. */
  text(source: number, from = 0, to: number = Number.POSITIVE_INFINITY): string {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const start = view.sourceChar[local] as number;
    const end = view.sourceChar[local + 1] as number;
    const first = Math.min(end, start + Math.max(0, from));
    return readText(view, first, Math.min(end, start + Math.max(0, to)));
  }

  /**
   * The words of a source as `tokenize` finds them in its text, without reading that: hashes (1 for 0), and where they
   * begin. Throws RangeError when there is no such source.
   */
  wordsOf(source: number): SourceWords {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const first = view.sourceToken[local] as number;
    const end = view.sourceToken[local + 1] as number;
    const columns = readWords(view, first, end, view.sourceChar[local] as number);
    return { length: end - first, ...columns };
  }

  /** The sentences that hold a span of a source. Throws RangeError when there is no such source. */
  passage(source: number, span: Span): Passage {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const { voices, corrections, times } = pack.metadata();
    const start = view.sourceChar[local] as number;
    const last = lastTokenOf(view, local);
    const first = Math.min(last, tokenAfter(view, start + span.from));
    const end = Math.max(first, Math.min(last, tokenAfter(view, start + span.to - 1)));
    const { turn, low, high } = turnAround(view, local, first);
    const from = sentenceStart(view, first, low);
    const to = sentenceEnd(view, end, Math.max(high, end + 1));
    const char = charOf(view, from);
    const { text: padded, forms } = readBetween(view, local, from, to, char);
    const text = padded.trimEnd();
    const place = { from: char - start, to: char - start + text.length };
    const voice = voices[view.turnVoice[turn] ?? -1];
    return {
      source,
      speaker: voice?.speaker ?? '',
      label: voice?.label ?? '',
      text,
      words: { forms, pack, strings: view.stringStart.length, first: from, end: to },
      from: place.from,
      to: place.to,
      corrections: correctionsIn(corrections[local] ?? [], place),
      time: timeAt(times[local] ?? [], place.from),
    };
  }

  /** The sentences around a passage. Throws RangeError when there is no such source. */
  neighbours({ source, words: { first, end } }: Passage): Neighbours {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const { low, high } = turnAround(view, local, first);
    const text = (from: number, to: number) => readBetween(view, local, from, to).text.trim();
    return {
      before: first > low ? text(sentenceStart(view, first - 1, low), first) : '',
      after: end < high ? text(end, sentenceEnd(view, end, high)) : '',
    };
  }

  /** Person ids of everybody who speaks in a source, its own speaker first. Throws RangeError when there is none. */
  speakersOf(source: number): readonly string[] {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const { sources, voices } = pack.metadata();
    const first = view.sourceToken[local] as number;
    const end = view.sourceToken[local + 1] as number;
    const speakers = new Set<string>([(sources[local] as Source).speaker]);
    const { turnToken } = view;
    for (let turn = Math.max(0, turnAt(view, first)); turn < turnToken.length - 1; turn++) {
      const token = turnToken[turn] as number;
      if (token >= end) break;
      if (token >= first) speakers.add(voices[view.turnVoice[turn] as number]?.speaker ?? '');
    }
    speakers.delete('');
    return [...speakers];
  }

  /** The official corrections of a source, in offsets of its text. Throws RangeError when there is no such source. */
  correctionsOf(source: number): readonly Correction[] {
    const { pack, local } = this.#locate(source);
    return pack.metadata().corrections[local] ?? [];
  }

  /** The turns of a source in order, cut at its sentences. Throws RangeError when there is no such source. */
  turnsOf(source: number): readonly TurnSpan[] {
    const { pack, local } = this.#locate(source);
    const { view } = pack;
    const { voices } = pack.metadata();
    const start = view.sourceChar[local] as number;
    const first = view.sourceToken[local] as number;
    const end = view.sourceToken[local + 1] as number;
    const { turnToken } = view;
    const turns: TurnSpan[] = [];
    for (let turn = Math.max(0, turnAt(view, first)); turn < turnToken.length - 1; turn++) {
      const from = Math.max(first, turnToken[turn] as number);
      const to = Math.min(end, turnToken[turn + 1] as number);
      if (from >= end) break;
      if (from >= to) continue;
      const sentences = sentenceChars(view, from, to).map((char) => char - start);
      const voice = voices[view.turnVoice[turn] as number];
      turns.push({
        speaker: voice?.speaker ?? '',
        label: voice?.label ?? '',
        from: sentences[0] ?? 0,
        to: charAfter(view, to - 1) - start,
        sentences,
      });
    }
    return turns;
  }

  #locate(source: number): { readonly pack: OpenPack; readonly local: number } {
    let local = source;
    for (const pack of this.#packs) {
      if (local >= 0 && local < pack.view.sources) return { pack, local };
      local -= pack.view.sources;
    }
    throw new RangeError(`no source ${source}; there are ${source - local}`);
  }
}

interface OpenPack {
  readonly view: PackView;
  readonly searcher: Searcher;
  readonly metadata: () => PackMetadata;
}

function openPack(buffer: ArrayBuffer, i: number): OpenPack {
  try {
    const view = openView(buffer);
    return {
      view,
      searcher: openSearcher(view),
      metadata: once(() => readMetadata(view)),
    };
  } catch (error) {
    if (error instanceof PackError)
      throw new PackError(error.place, `Pack ${i + 1}: ${error.message}`);
    throw error;
  }
}

/** Packs may know the same person; the first one's word counts. */
function distinct(people: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) if (!byId.has(person.id)) byId.set(person.id, person);
  return [...byId.values()];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function lastTokenOf({ sourceToken }: PackView, source: number): number {
  return Math.max(0, (sourceToken[source + 1] as number) - 1);
}

/** The turn a token of a source stands in, and its tokens there: `low` up to `high`. */
function turnAround(view: PackView, source: number, token: number) {
  const turn = turnAt(view, token);
  const end = lastTokenOf(view, source) + 1;
  const low = Math.max(view.sourceToken[source] as number, view.turnToken[turn] ?? 0);
  return { turn, low, high: Math.min(end, view.turnToken[turn + 1] ?? end) };
}

/** The text of tokens `from` up to `to` of a source; `char` is where the first one begins. */
function readBetween(
  view: PackView,
  source: number,
  from: number,
  to: number,
  char: number = charOf(view, from),
): Spelled {
  const sourceEnd = view.sourceChar[source + 1] as number;
  return readTokens(view, from, char, Math.min(sourceEnd, charOf(view, to)));
}

/** The turn a token stands in, -1 when it stands before all; the last entry of the table only ends the last turn. */
function turnAt({ turnToken }: PackView, token: number): number {
  return Math.min(lastAtMost(turnToken, token), turnToken.length - 2);
}

/** A place in offsets: of the quotation (A) and of its source's text (B). */
function spell(view: PackView, base: number, words: Words, place: Place): Candidate {
  const { source, stretches, score, bits } = place;
  const start = view.sourceChar[source] as number;
  const segments: Segment[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let s = 0; s < stretches.length; s++) {
    const { from, to, token, tokenTo } = stretches[s] as (typeof stretches)[number];
    const fromB = charOf(view, token) - start;
    const toB = charAfter(view, tokenTo - 1) - start;
    segments.push({
      fromA: words.start[from] as number,
      toA: words.end[to - 1] as number,
      fromB,
      toB,
    });
    if (fromB < first) first = fromB;
    if (toB > last) last = toB;
  }
  return { source: base + source, from: first, to: last, score, bits, segments };
}
