// The pack: one file, one ArrayBuffer, opened by laying typed arrays over it. Nothing is parsed but the header.
//
//   0        4        8          12           20      24            28 …                     28 + 8 × sections
//   ┌────────┬────────┬──────────┬────────────┬───────┬─────────────┬──────────────────────┬───┬───────┬───┬───
//   │ magic  │ format │normaliser│ checksum   │ bytes │posting bytes│ offset, length of    │ … │section│ … │
//   │ "ONRC" │        │          │ of the rest│       │ (3 or 4)    │ section 0, 1, 2 …    │   │ 0     │   │
//   └────────┴────────┴──────────┴────────────┴───────┴─────────────┴──────────────────────┴───┴───────┴───┴───
// All numbers are little-endian; every section begins at a multiple of 4 and the file is zero-filled to one.
//
// The whole text is one string, the sources one after another, cut into words ("tokens") 0 … N-1:
//
//   token     0        1       2          3                   sourceToken[s] → first token of source s
//   text      The  ␠   state   ␠   of  ␠  our  ␠ …            sourceChar[s]  → first UTF-16 unit of source s
//             form sep form   sep
//   tokenLow/High[t]  → word (its spelling class; "The", "the" are one word)     equal words = equal numbers
//   blocks[t / 64]    → where its 64 tokens begin in the text, and one bit each:
//                       1: the word's commonest form, then one space; 0: look into styles
//   styles[k]         → k-th token that is not plain: (form of the word, separator), 255: see rare…
//
// and the index over the words is: gram (run of 1..n words) → bucket → postings → tokens; see grams.ts.
//
// Opening costs the checksum, 2 ms for 10 MB, and a look at the small tables. Whatever is wrong with a pack, now
// or when it is read, ends in a PackError.

import { NORMALISER } from '../words/words.ts';

/** The sections in file order. A number in this list is the section's place in the header's table. */
const SECTIONS = {
  /** JSON: label, sources, people, voices, counts (corpus.ts). */
  metadata: Uint8Array,
  /** UTF-16 units of all word forms, then of all separators. */
  strings: Uint16Array,
  /** String i is strings.slice(stringStart[i], stringStart[i + 1]). */
  stringStart: Uint32Array,
  /** Per separator: 1 when a sentence ends in it. */
  separatorEnds: Uint8Array,
  /** Hash table with open addressing; the slot of a hash is the number of the word; 0 = free. See grams.ts. */
  wordHash: Uint32Array,
  /** Per word: 8 × log2(tokens / occurrences), its information in eighths of a bit; like all "per word" 0 when free. */
  wordWeight: Uint8Array,
  /** First form (string number) of a word; forms of one word are ordered by frequency. */
  wordForm: Uint32Array,
  /** Length of the word's first form, 255 = longer: saves two reads when offsets are counted. */
  wordLength: Uint8Array,
  /** Word of each token, low 16 bits; tokenHigh packs the others, 1, 2, 4 or 8 a token, and is empty up to 65,536. */
  tokenLow: Uint16Array,
  tokenHigh: Uint8Array,
  /** Per style: which form of the word, which separator follows. */
  styleForm: Uint16Array,
  styleSeparator: Uint16Array,
  styles: Uint8Array,
  /** Tokens too odd for the 255 styles, sorted: position, form, separator. */
  rareToken: Uint32Array,
  rareForm: Uint32Array,
  rareSeparator: Uint32Array,
  /** BLOCK_WORDS numbers per block of 64 tokens, and a last block for the end; drawn in blocks.ts. */
  blocks: Uint32Array,
  sourceToken: Uint32Array,
  sourceChar: Uint32Array,
  /** First token of each turn, over all sources; whose voice it is (metadata.voices). */
  turnToken: Uint32Array,
  turnVoice: Uint32Array,
  /** Open-addressing set of gram hashes that stand too often to be listed; 0 = empty. */
  commonGrams: Uint32Array,
  /** Postings of bucket b: entries bucketStart[b] up to bucketStart[b + 1]. */
  bucketStart: Uint32Array,
  postings: Uint8Array,
} as const;

type SectionName = keyof typeof SECTIONS;
type ArrayOf<Type> = Type extends Uint8ArrayConstructor
  ? Uint8Array
  : Type extends Uint16ArrayConstructor
    ? Uint16Array
    : Uint32Array;
type Sections = { readonly [Name in SectionName]: ArrayOf<(typeof SECTIONS)[Name]> };

/** An opened pack: its sections as typed arrays over the file, and what follows from their lengths. */
export interface PackView extends Sections {
  readonly bytes: number;
  readonly postingBytes: number;
  readonly tokens: number;
  /** Slots of the vocabulary. */
  readonly words: number;
  /** Tokens that share a byte of tokenHigh, as a power of two; -1 when there is no tokenHigh. */
  readonly highShift: number;
  readonly sources: number;
  readonly turns: number;
  readonly buckets: number;
  /** Words that weigh at least this stand seldom enough to be looked up alone. */
  readonly rareWeight: number;
  /** How many of the strings are word forms; the others are separators. */
  readonly forms: number;
}

/** What a builder hands over to be written. */
export interface PackParts extends Sections {
  readonly postingBytes: number;
}

/** A pack that cannot be used. `place` says where it fails: "header", "checksum" or a section's name. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly place: string;
  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

const MAGIC = 0x43524e4f; // "ONRC"
/** Changes with the layout or the gram hashes. */
const FORMAT = 3;
/** Tokens per block. */
export const BLOCK = 64;
export const BLOCK_SHIFT = 6;
/** Numbers in `blocks` for each of them. */
export const BLOCK_WORDS = 6;
/** A style number that says "look into rareToken". */
export const RARE_STYLE = 255;
/** More places per gram: fewer postings (shorter grams serve), but longer lists to read and verify. */
export const RARE = 16;
/** More bytes than this are not a pack but a mistake; also keeps all offsets in 32 bits. */
const LARGEST = 0x7fffffff;

const AT_MAGIC = 0;
const AT_FORMAT = 1;
const AT_NORMALISER = 2;
/** Two words. */
const AT_CHECKSUM = 3;
const AT_BYTES = 5;
const AT_POSTING_BYTES = 6;
const AT_TABLE = 7;
const NAMES = Object.keys(SECTIONS) as readonly SectionName[];
const HEADER_WORDS = AT_TABLE + 2 * NAMES.length;

/** Lays the sections over a pack. Throws PackError when anything about it is wrong. */
export function openView(buffer: ArrayBuffer): PackView {
  const header = readHeader(buffer);
  const sections: Partial<Record<SectionName, Sections[SectionName]>> = {};
  let free = HEADER_WORDS * 4;
  NAMES.forEach((name, i) => {
    const offset = header[AT_TABLE + 2 * i] as number;
    const length = header[AT_TABLE + 2 * i + 1] as number;
    const Type = SECTIONS[name];
    const fits = offset % 4 === 0 && offset >= free && length <= buffer.byteLength - offset;
    if (!fits || length % Type.BYTES_PER_ELEMENT !== 0) {
      fail(name, `it claims ${length} bytes at ${offset} of ${buffer.byteLength}`);
    }
    free = offset + length;
    sections[name] = new Type(buffer, offset, length / Type.BYTES_PER_ELEMENT);
  });
  const whole = sections as Sections;
  const view: PackView = {
    ...whole,
    bytes: buffer.byteLength,
    postingBytes: header[AT_POSTING_BYTES] as number,
    tokens: whole.tokenLow.length,
    words: whole.wordHash.length,
    highShift: highShiftOf(whole.wordHash.length),
    sources: whole.sourceToken.length - 1,
    turns: whole.turnToken.length - 1,
    buckets: whole.bucketStart.length - 1,
    rareWeight: weightOfCount(RARE, whole.tokenLow.length),
    forms: whole.wordForm.at(-1) ?? 0,
  };
  checkTables(view);
  return view;
}

/** How many tokens share a byte of tokenHigh, as a power of two; -1 when 16 bits are enough for all words. */
export function highShiftOf(words: number): number {
  if (words <= 0x1_0000) return -1;
  if (words <= 0x2_0000) return 3;
  if (words <= 0x4_0000) return 2;
  return words <= 0x10_0000 ? 1 : 0;
}

/** Length of tokenHigh. */
export function highBytes(tokens: number, words: number): number {
  const shift = highShiftOf(words);
  return shift < 0 ? 0 : Math.ceil(tokens / 2 ** shift);
}

/** The information of a word that stands `count` times among `tokens`, in eighths of a bit. */
export function weightOfCount(count: number, tokens: number): number {
  return Math.max(0, Math.min(255, Math.round(8 * Math.log2(tokens / count))));
}

/** Writes the sections into one buffer. */
export function writePack(parts: PackParts): ArrayBuffer {
  let end = HEADER_WORDS * 4;
  const offsets = NAMES.map((name) => {
    const offset = end;
    end = Math.ceil((offset + parts[name].byteLength) / 4) * 4;
    return offset;
  });
  if (end > LARGEST) throw new RangeError(`a pack of ${end} bytes is larger than ${LARGEST}`);
  const buffer = new ArrayBuffer(end);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  NAMES.forEach((name, i) => {
    const section = parts[name];
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    new Uint8Array(buffer).set(bytes, offsets[i] as number);
    header[AT_TABLE + 2 * i] = offsets[i] as number;
    header[AT_TABLE + 2 * i + 1] = section.byteLength;
  });
  header[AT_MAGIC] = MAGIC;
  header[AT_FORMAT] = FORMAT;
  header[AT_NORMALISER] = NORMALISER;
  header[AT_BYTES] = end;
  header[AT_POSTING_BYTES] = parts.postingBytes;
  seal(buffer);
  return buffer;
}

/** The bytes at the start of a pack that `statedSize` wants. */
export const START_BYTES = 4 * (AT_BYTES + 1);

/** How large a pack says it is, so that there is room before the rest has come. Throws PackError when it is none. */
export function statedSize(start: ArrayBuffer): number {
  const header = new Uint32Array(start, 0, AT_BYTES + 1);
  checkVersions(header);
  const size = header[AT_BYTES] as number;
  const isPossible = size >= HEADER_WORDS * 4 && size <= LARGEST;
  return isPossible ? size : fail('header', `${size} bytes cannot be a pack`);
}

/** Writes the checksum of a pack into its header. */
export function seal(buffer: ArrayBuffer): void {
  new Uint32Array(buffer).set(checksum(buffer), AT_CHECKSUM);
}

function readHeader(buffer: ArrayBuffer): Uint32Array {
  const size = buffer.byteLength;
  if (size < HEADER_WORDS * 4 || size % 4 !== 0 || size > LARGEST) {
    fail('header', `${size} bytes cannot be a pack`);
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  checkVersions(header);
  if (header[AT_BYTES] !== size) {
    fail('header', `${size} bytes are there, ${header[AT_BYTES]} were written`);
  }
  const [words, prefixes] = checksum(buffer);
  if (header[AT_CHECKSUM] !== words || header[AT_CHECKSUM + 1] !== prefixes) {
    fail('checksum', 'some bytes have changed');
  }
  const width = header[AT_POSTING_BYTES];
  if (width !== 3 && width !== 4) fail('header', `postings of ${width} bytes`);
  return header;
}

function checkVersions(header: Uint32Array): void {
  if (header[AT_MAGIC] !== MAGIC) fail('header', 'the file is not a pack');
  if (header[AT_FORMAT] !== FORMAT) {
    const found = header[AT_FORMAT];
    throw new PackError(
      'format',
      `The pack has format ${found}, this program reads format ${FORMAT}; build or download it again.`,
    );
  }
  if (header[AT_NORMALISER] !== NORMALISER) {
    const found = header[AT_NORMALISER];
    throw new PackError(
      'normaliser',
      `The pack was built with word rules ${found}, this program uses word rules ${NORMALISER}; build or download it again.`,
    );
  }
}

/**
 * A pack written in bad faith has the right checksum too. Lengths and the short tables are checked here; readers
 * bound their loops, and whoever turns a token into an offset calls `fail` when the large tables contradict each
 * other. So such a pack can give nonsense, but never a crash, a hang or a read outside.
 */
function checkTables(view: PackView): void {
  const { tokens, words, blocks } = view;
  checkLength(view, 'wordWeight', words);
  checkLength(view, 'wordForm', words + 1);
  checkLength(view, 'wordLength', words);
  checkLength(view, 'tokenHigh', highBytes(tokens, words));
  checkLength(view, 'blocks', (Math.ceil(tokens / BLOCK) + 1) * BLOCK_WORDS);
  checkLength(view, 'styleSeparator', view.styleForm.length);
  checkLength(view, 'separatorEnds', view.stringStart.length - 1 - view.forms);
  checkLength(view, 'rareForm', view.rareToken.length);
  checkLength(view, 'rareSeparator', view.rareToken.length);
  checkLength(view, 'sourceChar', view.sourceToken.length);
  checkLength(view, 'turnVoice', view.turnToken.length - 1);
  checkLength(view, 'postings', (view.bucketStart.at(-1) ?? -1) * view.postingBytes);
  checkRising(view, 'sourceToken', tokens);
  checkRising(view, 'sourceChar', blocks[blocks.length - BLOCK_WORDS] as number);
  checkRising(view, 'turnToken', tokens);
  if (!view.commonGrams.includes(0)) fail('commonGrams', 'the set has no end');
  if (!view.wordHash.includes(0)) fail('wordHash', 'the table has no end');
  if (view.buckets < 1) fail('bucketStart', 'there is no bucket');
}

/** The table must rise from entry to entry and end at `last`. */
function checkRising(view: PackView, name: SectionName, last: number): void {
  let previous = 0;
  for (const [i, value] of view[name].entries()) {
    if (value < previous) fail(name, `entry ${i} is ${value} after ${previous}`);
    previous = value;
  }
  if (view[name].length === 0 || previous !== last)
    fail(name, `it ends at ${previous}, not at ${last}`);
}

function checkLength(view: PackView, name: SectionName, length: number): void {
  if (view[name].length !== length) fail(name, `${view[name].length} entries, ${length} are due`);
}

/** Ends every damage in one kind of error that says where and what to do. */
export function fail(place: string, what: string): never {
  throw new PackError(place, `The pack is damaged (${place}: ${what}); install it again.`);
}

/**
 * Two running sums over everything but the magic, the versions and themselves: of the 32-bit words, and of the
 * first sum (Fletcher's idea). A changed bit always shows in the first, a changed order in the second, which is
 * turned by a bit before each step: else two changes of highest bits, an even way apart, would hide each other. The
 * work is cut into pieces, because engines speed up a function that is called often sooner than a loop that runs long.
 */
function checksum(buffer: ArrayBuffer): Uint32Array {
  const all = () => addPieces(new Int32Array(2), buffer, AT_BYTES, buffer.byteLength >> 2);
  return new Uint32Array(sumsTaken.get(buffer) ?? all());
}

/** Checksums that were taken while the bytes came. */
const sumsTaken = new WeakMap<ArrayBuffer, Int32Array>();

/** Takes the checksum of a pack while its bytes come, so that opening it need not: call with the buffer they are in
 * and how many of them are there, at the end with all. They must not change after. */
export function sumAhead(): (buffer: ArrayBuffer, bytes: number) => void {
  const sums = new Int32Array(2);
  let from = AT_BYTES;
  return (buffer, bytes) => {
    addPieces(sums, buffer, from, bytes >> 2);
    from = Math.max(from, bytes >> 2);
    if (bytes === buffer.byteLength) sumsTaken.set(buffer, sums);
  };
}

function addPieces(sums: Int32Array, buffer: ArrayBuffer, from: number, to: number): Int32Array {
  const data = new Int32Array(buffer, 0, to);
  for (let start = from; start < to; start += PIECE)
    addPiece(sums, data, start, Math.min(start + PIECE, to));
  return sums;
}

const PIECE = 1024;

/** Four steps at a time: counting and comparing would take as long as the sums. */
function addPiece(sums: Int32Array, data: Int32Array, from: number, to: number): void {
  let words = sums[0] as number;
  let prefixes = sums[1] as number;
  let i = from;
  for (const last = to - 3; i < last; i += 4) {
    words = (words + (data[i] as number)) | 0;
    prefixes = (((prefixes << 1) | (prefixes >>> 31)) + words) | 0;
    words = (words + (data[i + 1] as number)) | 0;
    prefixes = (((prefixes << 1) | (prefixes >>> 31)) + words) | 0;
    words = (words + (data[i + 2] as number)) | 0;
    prefixes = (((prefixes << 1) | (prefixes >>> 31)) + words) | 0;
    words = (words + (data[i + 3] as number)) | 0;
    prefixes = (((prefixes << 1) | (prefixes >>> 31)) + words) | 0;
  }
  for (; i < to; i++) {
    words = (words + (data[i] as number)) | 0;
    prefixes = (((prefixes << 1) | (prefixes >>> 31)) + words) | 0;
  }
  sums[0] = words;
  sums[1] = prefixes;
}
