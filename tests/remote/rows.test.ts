// Rows of a pack: all of them, in the order of the table, each for the target that should have it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { addGram, noGrams, takeGrams } from '../../src/remote/grams.ts';
import { type Part, partsOf } from '../../src/remote/rows.ts';
import { sharesOf, targetOfHash } from '../../src/remote/shards.ts';
import { packOf, readAddresses } from '../engine/transcripts.ts';
import { compareGrams, type Gram, gramsOf } from './long-way.ts';

const corpus = Corpus.open([packOf(readAddresses().slice(-3), 'rows')]);
const PACK = 0xabcdef;

test.each([[[1]], [[1, 1]], [[3, 0, 1, 2]]])('by weights %j', (weights) => {
  const shares = sharesOf(weights);
  const sum = BigInt(shares.length);
  const parts = partsIn(weights);
  const grams = weights.map((_, target) => parts.flatMap((part) => blockOf(part.grams[target])));
  for (const [target, rows] of grams.entries())
    expect(rows.every(([hash]) => shares[Number(hash % sum)] === target)).toBe(true);
  const all = gramsOf(corpus, PACK).toSorted(compareGrams);
  expect(lines(grams.flat().sort(compareGrams))).toBe(lines(all));
  expect(parts.reduce((total, { count }) => total + count, 0)).toBe(all.length);
  for (const part of parts)
    for (const block of part.grams) {
      const rows = blockOf(block);
      expect(lines(rows)).toBe(lines(rows.toSorted(compareGrams)));
    }
});

test('parts end with the same sources, however they are divided', () => {
  const ends = (weights: readonly number[]) =>
    partsIn(weights).map(({ number, sources, count }) => ({ number, sources, count }));
  expect(ends([1]).length).toBeGreaterThan(2);
  expect(ends([2, 1, 5])).toEqual(ends([1]));
});

test('rows are sorted by all of the hash, equal ones stay in their order', () => {
  // Halves of few values, so that many agree in the bits that are sorted by.
  const half = fc.oneof(fc.nat(3), fc.nat(0xffffffff), fc.constantFrom(0x400, 0x401, 0xfffffc00));
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half), { maxLength: 300 }), (hashes) => {
      const grams = noGrams();
      for (const [i, [low, high]] of hashes.entries()) addGram(grams, low, high, i, 7);
      const rows = hashes.map(
        ([low, high], i): Gram => [(BigInt(high) << 32n) | BigInt(low), (7n << 32n) | BigInt(i)],
      );
      expect(blockOf(takeGrams(grams))).toEqual(rows.sort(compareGrams));
      expect(blockOf(takeGrams(grams))).toEqual([]);
    }),
  );
});

test('the remainder of a hash is that of the whole number', () => {
  const half = fc.nat(0xffffffff);
  fc.assert(
    fc.property(half, half, fc.integer({ min: 1, max: 2 ** 16 }), (high, low, sum) => {
      const shares = Array.from({ length: sum }, (_, i) => i);
      const hash = (BigInt(high) << 32n) | BigInt(low);
      expect(targetOfHash(shares, high, low)).toBe(Number(hash % BigInt(sum)));
    }),
  );
});

/** Tens of thousands of them are compared as one text. */
function lines(grams: readonly Gram[]): string {
  return grams.map(([hash, passage]) => `${hash} ${passage}`).join('\n');
}

function partsIn(weights: readonly number[]): readonly Part[] {
  const division = { shares: sharesOf(weights), targets: weights.length, enough: 10_000 };
  return [...partsOf(corpus, PACK, division)].filter((part) => part !== null);
}

/** The rows of a block in ClickHouse's Native format with two columns of eight bytes. */
function blockOf(bytes = new Uint8Array()): readonly Gram[] {
  if (bytes.length === 0) return [];
  const { buffer, byteOffset } = bytes;
  const view = new DataView(buffer, byteOffset);
  let at = 0;
  const readLength = () => {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at++);
      length |= (byte & 127) << shift;
      if (byte < 128) return length;
    }
  };
  const readText = () => {
    const length = readLength();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  expect(readLength()).toBe(2);
  const count = readLength();
  const columns = ['hash', 'passage'].map((name) => {
    expect([readText(), readText()]).toEqual([name, 'UInt64']);
    at += count * 8;
    return Array.from({ length: count }, (_, i) => view.getBigUint64(at - (count - i) * 8, true));
  });
  expect(at).toBe(bytes.length);
  const [hashes = [], passages = []] = columns;
  return hashes.map((hash, i): Gram => [hash, passages[i] as bigint]);
}
