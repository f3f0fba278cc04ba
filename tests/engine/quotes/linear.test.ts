// Hostile texts: the work done grows with the text and no faster. Work is counted, not timed: items read, mentions
// found, candidates weighed. Each text is also read once at full size; a quadratic path takes hours on these.
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import { listCandidates } from '../../../src/engine/speakers/attribution.ts';
import type { Before } from '../../../src/engine/speakers/candidates.ts';
import { setStage } from '../../../src/engine/speakers/scene.ts';
import { findSpeakers } from '../../../src/engine/speakers/speakers.ts';
import { writePage } from '../../bench/page.ts';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A name of its own for each number: Abcde Fghi */
const nameOf = (number: number) => {
  const letters = [...number.toString(26)].map((digit) => capitals[Number.parseInt(digit, 26)]);
  const word = letters.join('').toLowerCase();
  return `Q${word}a Z${word}o`;
};
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** By name: the language, the full size, and the text of a size. */
const hostile: Readonly<Record<string, readonly [string, number, (size: number) => string]>> = {
  'a million marks': ['en', 1_000_000, (size) => '"'.repeat(size)],
  'marks and blanks': ['en', 400_000, (size) => '" '.repeat(size)],
  'opening marks only': ['en', 300_000, (size) => '“a '.repeat(size)],
  'nested marks': ['en', 200_000, (size) => '„a '.repeat(size / 2) + '“'.repeat(size / 2)],
  '2,000 nested quotations': ['en', 2_000, (size) => '“A b '.repeat(size) + '” c'.repeat(size)],
  apostrophes: ['en', 20_000, (size) => "'as' b ".repeat(size)],
  'unbalanced throughout': ['en', 40_000, (size) => '"Hello there, he said. '.repeat(size)],
  'interrupted for ever': [
    'en',
    4_000,
    (size) => '"Aa bb," he said, "and cc," he said, '.repeat(size),
  ],
  'a mark around blanks': ['en', 1_000_000, (size) => `"${' '.repeat(size)}"`],
  'dashes of dialogue': ['es', 80_000, (size) => '—a —dijo '.repeat(size)],
  'a paragraph of a megabyte': ['en', 1_000, (size) => writePage(size).replaceAll('\n', ' ')],
  'terms in one paragraph': [
    'en',
    20_000,
    (size) => 'the so-called "big plan" of 12" '.repeat(size),
  ],
  'a hundred thousand names': [
    'en',
    100_000,
    (size) => times(size, (each) => `${nameOf(each)} met. `),
  ],
  'one surname for all': [
    'en',
    50_000,
    (size) => times(size, (each) => `Q${nameOf(each).split(' ')[0]} Bush met. `),
  ],
  'one long word': ['en', 1_000_000, (size) => 'a'.repeat(size)],
  'a long word with stops': ['en', 300_000, (size) => 'aaaa.'.repeat(size)],
  'a long word in capitals': ['en', 1_000_000, (size) => 'A'.repeat(size)],
  'labels of a transcript': [
    'en',
    40_000,
    (size) => times(size, (each) => `REED ${'X'.repeat(each % 9)}: aa bb.\n`),
  ],
  'pronouns and nobody named': [
    'en',
    40_000,
    (size) => 'he met it. "We have waited long enough," he said.\n'.repeat(size),
  ],
  'one office for all': [
    'en',
    10_000,
    (size) =>
      times(size, (each) => `Senator ${nameOf(each)} met. "We wait for it," the senator said.\n`),
  ],
  stops: ['en', 400_000, (size) => '...'.repeat(size)],
};

/** What was counted while a text was read. */
function countWork(text: string, language: string): number {
  const article = { text, language };
  const quotes = findQuotes(article);
  const { scene, places, starts } = setStage(article, quotes);
  let work = text.length + scene.outline.count + scene.phrases.length + quotes.length;
  let before: Before | null = null;
  for (const place of places) {
    if (!place) continue;
    const { phrases } = listCandidates(scene, place, before, starts);
    work += phrases.length;
    before = { place, phrase: phrases[1] ?? -1 };
  }
  return work;
}

describe('the work grows with the text', () => {
  for (const [name, [language, size, write]] of Object.entries(hostile))
    it(name, { timeout: 60_000 }, () => {
      const [small, large] = [size / 40, size / 10].map((each) => countWork(write(each), language));
      expect(large as number).toBeLessThan(4.4 * (small as number) + 100);
      const article = { text: write(size), language };
      const quotes = findQuotes(article);
      expect(findSpeakers(article, quotes)).toHaveLength(quotes.length);
    });
});
