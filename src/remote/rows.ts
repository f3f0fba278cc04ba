// A pack as rows of a shared library's tables, part by part, in ClickHouse's binary form (RowBinary: numbers
// little-endian, texts with their length in front). The same pack gives the same parts with the same bytes, so a
// load that was cut off goes on where it stopped.
// Cost: about 0.3 µs a gram, most of it for reading the pack's text.

import type { Corpus, Source } from '../engine/corpus/corpus.ts';
import { emptyWords, tokenize } from '../engine/words/words.ts';
import { type CutPassage, cutSource } from './passages.ts';
import { PACKS, PAGES, SLOTS } from './tables.ts';
import { triplesOf } from './triples.ts';

/** Rows that are sent together. */
export interface Part {
  /** From 1 on. */
  readonly number: number;
  readonly grams: Uint8Array<ArrayBuffer>;
  readonly passages: Uint8Array<ArrayBuffer>;
  /** Grams in it, and sources up to its end. */
  readonly count: number;
  readonly sources: number;
}

/** Grams after which a part ends with its source: a request of 16 MB, a second of work for a node. */
const ENOUGH = 1_000_000;
const GRAM_BYTES = 16;

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

/** The parts of the one pack of a corpus under its number. Throws RangeError when it has more pages than a pack
 * can have. */
export function* partsOf(corpus: Corpus, pack: number, enough = ENOUGH): Generator<Part> {
  const grams = writer();
  const passages = writer();
  const people = new Map(corpus.people.map((person) => [person.id, person]));
  const [label] = corpus.packs;
  const words = emptyWords();
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
    const firstPage = page;
    for (const [at, cut] of cuts.entries()) {
      const slot = at % (SLOTS - 1);
      if (slot === 0) {
        if (page === PAGES) throw new RangeError(`more than ${PAGES} pages in a pack`);
        writePassage(passages, pack, page++, 0, head, null);
      }
      writePassage(passages, pack, page - 1, slot + 1, text.slice(cut.from, cut.to), cut);
    }
    writeGrams(grams, pack, firstPage, cuts, tokenize(text, words));
    const isLast = i === corpus.sources.length - 1;
    if (grams.length < enough * GRAM_BYTES && !isLast) continue;
    const count = grams.length / GRAM_BYTES;
    yield {
      number: number++,
      grams: taken(grams),
      passages: taken(passages),
      count,
      sources: i + 1,
    };
  }
}

/** Every triple with the passage it begins in. */
function writeGrams(
  to: Writer,
  pack: number,
  firstPage: number,
  cuts: readonly CutPassage[],
  words: ReturnType<typeof emptyWords>,
): void {
  const { count, low, high, word } = triplesOf(words);
  reserve(to, count * GRAM_BYTES);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const char = words.start[word[i] as number] as number;
    while (at + 1 < cuts.length && char >= (cuts[at + 1] as CutPassage).from) at++;
    const page = firstPage + Math.floor(at / (SLOTS - 1));
    const { view, length } = to;
    view.setUint32(length, low[i] as number, true);
    view.setUint32(length + 4, high[i] as number, true);
    setNumber(view, length + 8, pack, page, (at % (SLOTS - 1)) + 1);
    to.length += GRAM_BYTES;
  }
}

function writePassage(
  to: Writer,
  pack: number,
  page: number,
  slot: number,
  text: string,
  cut: CutPassage | null,
): void {
  const corrections = cut && cut.corrections.length > 0 ? JSON.stringify(cut.corrections) : '';
  reserve(to, 12);
  setNumber(to.view, to.length, pack, page, slot);
  to.view.setUint32(to.length + 8, cut?.turn ?? 0, true);
  to.length += 12;
  for (const field of [cut?.speaker ?? '', cut?.label ?? '', text, corrections])
    writeText(to, field);
}

/** pack · page · slot as 24, 28 and 12 bits. */
function setNumber(view: DataView, at: number, pack: number, page: number, slot: number): void {
  view.setUint32(at, ((page << 12) | slot) >>> 0, true);
  view.setUint32(at + 4, ((pack << 8) | (page >>> 20)) >>> 0, true);
}

/** A row that says how far a pack is. */
export function loadRow(
  pack: number,
  part: number,
  id: string,
  state: string,
): Uint8Array<ArrayBuffer> {
  const to = writer();
  reserve(to, 8);
  to.view.setUint32(0, pack, true);
  to.view.setUint32(4, part, true);
  to.length = 8;
  writeText(to, id);
  writeText(to, state);
  return taken(to);
}

// --- bytes that grow ---

interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView;
  length: number;
}

const encoder = new TextEncoder();

function writer(): Writer {
  const bytes = new Uint8Array(1 << 16);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

function reserve(to: Writer, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const bytes = new Uint8Array(Math.max(to.length + more, to.bytes.length * 2));
  bytes.set(to.bytes.subarray(0, to.length));
  to.bytes = bytes;
  to.view = new DataView(bytes.buffer);
}

function writeText(to: Writer, text: string): void {
  const utf8 = encoder.encode(text);
  reserve(to, utf8.length + 5);
  let rest = utf8.length;
  for (; rest >= 128; rest >>>= 7) to.bytes[to.length++] = (rest & 127) | 128;
  to.bytes[to.length++] = rest;
  to.bytes.set(utf8, to.length);
  to.length += utf8.length;
}

/** What was written, and an empty writer with the room it had. */
function taken(from: Writer): Uint8Array<ArrayBuffer> {
  const bytes = from.bytes.slice(0, from.length);
  from.length = 0;
  return bytes;
}
