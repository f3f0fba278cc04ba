// A pack as rows of a shared library's tables, part by part: triples sorted and in columns (grams.ts), all else in
// ClickHouse's row form (RowBinary). Each part is divided among those who take its rows. The same pack gives the same
// parts, so a load that was cut off goes on where it stopped.
// Cost: about 0.2 µs a gram, a third of it for reading the pack's text, a quarter for sorting.

import type { Corpus, Source, SourceWords } from '../engine/corpus/corpus.ts';
import { taken, type Writer, writer, writeText, writeUint32 } from './binary.ts';
import { addGram, type Grams, noGrams, takeGrams } from './grams.ts';
import { type CutPassage, cutSource } from './passages.ts';
import { type Shares, targetOfHash, targetOfPage } from './shards.ts';
import { PACKS, PAGES, SLOTS } from './tables.ts';
import { type Triples, triplesOf } from './triples.ts';

/** Rows that are sent together. */
export interface Part {
  /** From 1 on. */
  readonly number: number;
  /** Of each target; no bytes where it gets no row. */
  readonly grams: readonly Uint8Array<ArrayBuffer>[];
  readonly passages: readonly Uint8Array<ArrayBuffer>[];
  /** Grams in it, and sources up to its end. */
  readonly count: number;
  readonly sources: number;
}

/** Among whom rows are divided, see shards.ts, and after how many grams a part ends with its source. */
export interface Division {
  readonly shares: Shares;
  readonly targets: number;
  readonly enough?: number | undefined;
}

/** 16 MB. A load goes on only with the parts it began with: another number here needs other tables. */
const ENOUGH = 1_000_000;

/** The number a pack's rows begin with, made from its content: where it is taken by another, the next one is. */
export function numberOfPack(pack: ArrayBuffer, taken: ReadonlySet<number>): number {
  const header = new DataView(pack);
  // The checksum of a pack, see its format.
  let number =
    (header.getUint32(12, true) ^ Math.imul(header.getUint32(16, true), 0x9e3779b1)) >>> 8;
  while (taken.has(number)) number = (number + 1) % PACKS;
  return number;
}

/** What is written of a source, as JSON: itself, who speaks in it, and the pack it came in. */
export interface SourceRow {
  readonly source: Source;
  readonly people: readonly unknown[];
  readonly pack: { readonly id: string; readonly title: string };
}

/**
 * The parts of the one pack of a corpus under its number, and null behind each source that does not end one: time for
 * other work. Throws RangeError when it has more pages than a pack can have.
 */
export function* partsOf(
  corpus: Corpus,
  pack: number,
  { shares, targets, enough = ENOUGH }: Division,
): Generator<Part | null> {
  const grams = Array.from({ length: targets }, noGrams);
  const passages = Array.from({ length: targets }, () => writer());
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const [label] = corpus.packs;
  let triples: Triples | undefined;
  let number = 1;
  let page = 0;
  for (const [i, source] of corpus.sources.entries()) {
    const text = corpus.text(i);
    const cuts = cutSource(corpus, i, text);
    const row: SourceRow = {
      source,
      people: corpus.speakersOf(i).flatMap((id) => people.get(id) ?? []),
      pack: { id: label?.id ?? '', title: label?.title ?? '' },
    };
    const head = JSON.stringify(row);
    const words = corpus.wordsOf(i);
    triples = triplesOf(words, triples);
    addGrams(grams, shares, pack, page, cuts, words, triples);
    for (let first = 0; first < cuts.length; first += SLOTS - 1) {
      if (page === PAGES) throw new RangeError(`more than ${PAGES} pages in a pack`);
      const to = passages[targetOfPage(shares, pack, page)] as Writer;
      writePassage(to, numberOf(pack, page, 0), head, null);
      for (const [at, cut] of cuts.slice(first, first + SLOTS - 1).entries())
        writePassage(to, numberOf(pack, page, at + 1), text.slice(cut.from, cut.to), cut);
      page++;
    }
    const count = grams.reduce((sum, each) => sum + each.count, 0);
    const isLast = i === corpus.sources.length - 1;
    if (count < enough && !isLast) yield null;
    else
      yield {
        number: number++,
        grams: grams.map(takeGrams),
        passages: passages.map(taken),
        count,
        sources: i + 1,
      };
  }
}

/** Every triple with the passage it begins in. */
function addGrams(
  to: readonly Grams[],
  shares: Shares,
  pack: number,
  firstPage: number,
  cuts: readonly CutPassage[],
  words: SourceWords,
  { count, low, high, word }: Triples,
): void {
  let at = 0;
  let next = 0;
  let place: Halves = { low: 0, high: 0 };
  for (let i = 0; i < count; i++) {
    const char = words.start[word[i] as number] as number;
    while (char >= next) {
      const page = firstPage + Math.floor(at / (SLOTS - 1));
      place = numberOf(pack, page, (at % (SLOTS - 1)) + 1);
      next = cuts[++at]?.from ?? Number.POSITIVE_INFINITY;
    }
    const grams = to[targetOfHash(shares, high[i] as number, low[i] as number)] as Grams;
    addGram(grams, low[i] as number, high[i] as number, place.low, place.high);
  }
}

function writePassage(to: Writer, { low, high }: Halves, text: string, cut: CutPassage | null) {
  const corrections = cut && cut.corrections.length > 0 ? JSON.stringify(cut.corrections) : '';
  writeUint32(to, low);
  writeUint32(to, high);
  writeUint32(to, cut?.turn ?? 0);
  for (const field of [cut?.speaker ?? '', cut?.label ?? '', text, corrections])
    writeText(to, field);
}

/** A number of 64 bits. */
interface Halves {
  readonly low: number;
  readonly high: number;
}

/** pack · page · slot as 24, 28 and 12 bits. */
function numberOf(pack: number, page: number, slot: number): Halves {
  return { low: ((page << 12) | slot) >>> 0, high: ((pack << 8) | (page >>> 20)) >>> 0 };
}

/** A row that says how far a pack is. */
export function loadRow(
  pack: number,
  part: number,
  id: string,
  state: string,
): Uint8Array<ArrayBuffer> {
  const to = writer();
  writeUint32(to, pack);
  writeUint32(to, part);
  writeText(to, id);
  writeText(to, state);
  return taken(to);
}
