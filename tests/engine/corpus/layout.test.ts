import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corpus, PackError } from '../../../src/engine/corpus/corpus.ts';
import { seal } from '../../../src/engine/corpus/layout.ts';
import { damagedPack, useEverything } from '../damage.ts';
import { packOf } from '../transcripts.ts';

const pack = packOf([
  'Four score and seven years ago our fathers brought forth a new nation. It was conceived in liberty.',
  'The world will little note, nor long remember what we say here: 1,000 words — “no more”.',
]);

/** The pack with one 32-bit word of its header changed. */
function withHeader(word: number, value: number): ArrayBuffer {
  const copy = pack.slice(0);
  new Uint32Array(copy)[word] = value;
  return copy;
}

/** What is wrong with a pack: place and message, or 'nothing'. */
function complaint(buffer: ArrayBuffer): string {
  try {
    useEverything(Corpus.open([buffer]));
    return 'nothing';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return `${error.name} at ${error.place}: ${error.message}`;
  }
}

describe('a pack that cannot be used says why', () => {
  test('sound', () => {
    expect(complaint(pack)).toBe('nothing');
  });

  test.each([
    [
      'no bytes',
      new ArrayBuffer(0),
      'PackError at header: Pack 1: The pack is damaged (header: 0 bytes cannot be a pack); install it again.',
    ],
    [
      'another file',
      withHeader(0, 1),
      'PackError at header: Pack 1: The pack is damaged (header: the file is not a pack); install it again.',
    ],
    [
      'another format',
      withHeader(1, 9),
      'PackError at format: Pack 1: The pack has format 9, this program reads format 3; build or download it again.',
    ],
    [
      'other word rules',
      withHeader(2, 9),
      'PackError at normaliser: Pack 1: The pack was built with word rules 9, this program uses word rules 1; build or download it again.',
    ],
    [
      'a changed byte',
      withHeader(100, 9),
      'PackError at checksum: Pack 1: The pack is damaged (checksum: some bytes have changed); install it again.',
    ],
  ])('%s', (_, damaged, message) => {
    expect(complaint(damaged)).toBe(message);
  });

  test('every truncation', () => {
    for (let length = 0; length < pack.byteLength; length += 7) {
      expect(complaint(pack.slice(0, length))).toMatch(/^PackError/);
    }
  });

  test('every bit that flips', () => {
    fc.assert(
      fc.property(fc.nat(pack.byteLength * 8 - 1), (bit) => {
        const copy = pack.slice(0);
        const bytes = new Uint8Array(copy);
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(complaint(copy)).toMatch(/^PackError/);
      }),
    );
  });

  test('two highest bits that flip, however far apart', () => {
    const first = 64; // behind the header
    for (let second = first + 1; second < first + 130; second++) {
      const copy = pack.slice(0);
      const words = new Uint32Array(copy);
      for (const word of [first, second]) words[word] = (words[word] as number) ^ 0x80000000;
      expect(complaint(copy)).toMatch(/^PackError at checksum/);
    }
  });
});

test('a pack changed in bad faith, checksum and all, gives nonsense or a PackError, never a crash', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const copy = damagedPack(pack, seed);
      seal(copy);
      expect(complaint(copy)).toMatch(/^(PackError|nothing)/);
    }),
    { numRuns: 300 },
  );
});
