/** Official corrections, from the mark of a transcript to the sentence that says which reading was quoted. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { buildPack, type Mark } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { printChanges } from '../../src/engine/print.ts';
import { alignBothWays } from '../../src/engine/verdict/bothways.ts';
import { lexiconOf } from '../../src/engine/verdict/lexicon.ts';
import { unitsOf } from '../../src/engine/verdict/reading.ts';
import { smallWordsOf } from '../../src/engine/verdict/smallwords.ts';
import { readUnits } from '../../src/engine/verdict/units.ts';
import { takeCorrections } from '../../src/import/corrections.ts';
import { briefings } from '../briefings.ts';
import { scoreCorrections } from '../corrections.ts';
import { transcript } from './transcripts.ts';

const paragraphs = [
  'The harbour will be open by spring. Nobody asked the villages to pay for it.',
  'It is time to stop pointing <s>figers</s> [fingers] and start rowing together. The plan calls [for] four new ferries on the northern line, and 16 million <s>more</s> crowns a year will pay for them.',
];

function corpusOf(printed: readonly string[]): Corpus {
  const taken = printed.map(takeCorrections);
  const marks: Mark[] = taken.flatMap((each, paragraph) =>
    each.marks.map((mark) => ({ ...mark, turn: 1, paragraph })),
  );
  // A first turn, so that the place of a turn counts as well.
  const turns = [
    { speaker: '', label: 'Q', paragraphs: ['Will it be open?'] },
    { speaker: 'ada', label: '', paragraphs: taken.map(({ text }) => text) },
  ];
  const label = { id: 'test', title: '', version: '1', publisher: '', licence: '' };
  const people = [{ id: 'ada', name: 'Ada Byron', aliases: [], roles: [] }];
  return Corpus.open([buildPack(label, [{ ...transcript('one', turns), marks }], people)]);
}

const corpus = corpusOf(paragraphs);

function only(quotation: string) {
  const [finding] = check({ text: `Ada Byron said: “${quotation}”\n`, language: 'en' }, corpus);
  return finding;
}

describe('a quotation of either reading matches, and why says which', () => {
  const rowing = (word: string) => `It is time to stop pointing ${word} and start rowing together.`;
  const ferries = (calls: string, more: string) =>
    `The plan ${calls} four new ferries on the northern line, and 16 million${more} crowns a year will pay for them.`;

  test.each([
    [rowing('figers'), 'as they were spoken; the official correction reads “fingers”.'],
    [rowing('fingers'), 'as officially corrected; what was spoken is “figers”.'],
    [
      ferries('calls', ' more'),
      'as they were spoken; the official correction reads “calls for four”.',
    ],
    [ferries('calls for', ' more'), 'as officially corrected; what was spoken is “calls four”.'],
    [ferries('calls', ''), 'as officially corrected; what was spoken is “million more crowns”.'],
    [ferries('calls for', ''), 'as officially corrected; what was spoken is “calls four”.'],
  ])('%s', (quotation, why) => {
    expect(only(quotation)).toMatchObject({
      label: 'matches',
      look: false,
      changes: [],
      why: `The record has the same words ${why}`,
    });
  });

  test('other words than either still ask for a look', () => {
    expect(only(rowing('guns'))).toMatchObject({ label: 'differs', look: true });
  });

  test('the record shows where its official form differs', () => {
    const { record } = only(rowing('fingers')) ?? {};
    const { text = '', corrections = [] } = record ?? {};
    expect(text).toBe(rowing('figers'));
    expect(corrections.map(({ from, to, official }) => [text.slice(from, to), official])).toEqual([
      ['figers', 'fingers'],
    ]);
  });
});

test('whatever is corrected and quoted, every offset slices back to the words as spoken', () => {
  const word = fc.constantFrom('we', 'will', 'not', 'raise', 'the', '9', 'dollars', 'on', 'roads');
  const words = fc.array(word, { minLength: 3, maxLength: 14 });
  const place = fc.record({
    at: fc.nat(20),
    length: fc.nat(2),
    official: fc.array(word, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(words, words, fc.array(place, { maxLength: 3 }), (quoted, spoken, places) => {
      const record = spoken.join(' ');
      const start = (i: number) => spoken.slice(0, i).join(' ').length + (i > 0 ? 1 : 0);
      let free = 0;
      const corrections = places
        .toSorted((a, b) => a.at - b.at)
        .flatMap(({ at, length, official }) => {
          if (at < free || at + length >= spoken.length) return [];
          free = at + length + 1;
          const from = start(at);
          const to = length === 0 ? from : start(at + length) - 1;
          return [
            { from, to, official: official.map((w) => (length === 0 ? `${w} ` : w)).join(' ') },
          ];
        });
      const lexicon = lexiconOf(smallWordsOf('en'));
      const quotation = readUnits(quoted.join(' '), lexicon);
      const reading = readUnits(record, lexicon);
      const { alignment, corrected } = alignBothWays(quotation, reading, corrections);
      const plain = alignBothWays(quotation, reading, []).alignment;
      expect(alignment.cost).toBeLessThanOrEqual(plain.cost);
      expect(corrections).toEqual(expect.arrayContaining([...corrected]));
      for (const change of alignment.changes()) {
        expect(record.slice(change.fromB, change.toB)).toBe(change.record);
        expect(quotation.text.slice(change.fromA, change.toA)).toBe(change.quoted);
      }
      for (const { from, to } of [
        ...unitsOf(alignment.record),
        ...(alignment.span ? [alignment.span] : []),
      ]) {
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(record.length);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('a newsroom may follow one correction and not the next', () => {
  const record = 'We saw figers on the triger and a fag at the mast.';
  const corrections = [
    { from: 7, to: 13, official: 'fingers' },
    { from: 21, to: 27, official: 'trigger' },
    { from: 34, to: 37, official: 'flag' },
  ];
  const lexicon = lexiconOf(smallWordsOf('en'));
  const quotation = readUnits('We saw fingers on the triger and a flag at the mast.', lexicon);
  const reading = readUnits(record, lexicon);
  const { alignment, corrected } = alignBothWays(quotation, reading, corrections);
  expect(printChanges(alignment.changes())).toBe('');
  expect(corrected.map(({ official }) => official)).toEqual(['fingers', 'flag']);
});

test.skipIf(!briefings)(
  'all corrections of a year are read both ways (needs ../shared/corpora)',
  { timeout: 180_000 },
  async () => {
    const { replaced, struck, added, readings, right } = await scoreCorrections(briefings ?? '');
    expect(replaced).toBeGreaterThanOrEqual(390);
    expect(struck + added).toBeGreaterThanOrEqual(200);
    expect(readings).toBe(2 * (replaced + struck + added));
    expect(right / readings).toBeGreaterThanOrEqual(0.97);
  },
);
