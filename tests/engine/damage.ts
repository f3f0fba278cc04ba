// Damage for packs, and a way to touch everything a damaged pack could trip over.
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import { randomFrom } from './alterations.ts';

/** Values that offsets and counts written in bad faith like to take. */
const NASTY = [
  0, 1, 2, 3, 0x7f, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

/** The header and its table of sections, where a change does most. */
const HEADER_BYTES = 256;

/** Magic, versions and checksum stay, or nothing after them would be reached. */
const FIRST = 20;

/** A copy of a pack with one to four changes: words overwritten, bits flipped, stretches copied or zeroed. */
export function damagedPack(pack: ArrayBuffer, seed: number): ArrayBuffer {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const copy = pack.slice(0);
  const bytes = new Uint8Array(copy);
  const words = new Uint32Array(copy);
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const limit = below(3) === 0 ? Math.min(HEADER_BYTES, bytes.length) : bytes.length;
    const at = FIRST + below(limit - FIRST);
    const value = NASTY[below(NASTY.length)] as number;
    const way = below(5);
    if (way === 0) words[at >> 2] = value;
    else if (way === 1) words[at >> 2] = (words[at >> 2] as number) + value;
    else if (way === 2) bytes[at] = (bytes[at] as number) ^ (1 << below(8));
    else if (way === 3) {
      const from = FIRST + below(bytes.length - FIRST);
      bytes.copyWithin(at, from, from + below(64));
    } else bytes.fill(value, at, at + below(64));
  }
  return copy;
}

/** Searches, reads and lists a corpus; throws what it throws. */
export function useEverything(corpus: Corpus): void {
  const quotations = [
    'our fathers brought forth',
    'tbe worid wi1l litt1e notc',
    'a new nation … in liberty',
  ];
  for (const quotation of quotations) {
    for (const { source, from, to } of corpus.find(quotation)) {
      corpus.neighbours(corpus.passage(source, { from, to }));
      corpus.text(source, from, to);
    }
  }
  const sources = corpus.sources.length + corpus.people.length + corpus.packs.length > 0;
  if (sources && corpus.sources.length > 0) {
    corpus.text(0);
    corpus.neighbours(corpus.passage(0, { from: 0, to: 1e9 }));
    corpus.neighbours(corpus.passage(0, { from: -5, to: -1 }));
  }
}
