import { expect, test } from 'vitest';
import { buildPack, type Transcript } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { spellTimes, timeAt } from '../../../src/engine/corpus/times.ts';
import { unpack } from '../../../src/engine/corpus/unpack.ts';
import { transcript } from '../transcripts.ts';

const LABEL = { id: 'p', title: 'P', version: '1', publisher: 'x', licence: 'y' };
const ADA = { id: 'ada', name: 'Ada', aliases: [], roles: [] };

const talk: Transcript = {
  ...transcript('talk', [
    { speaker: 'ada', label: 'ADA', paragraphs: ['One fist step.', 'Two.'] },
    { speaker: '', label: 'Q', paragraphs: ['Three?'] },
    { speaker: 'ada', label: 'ADA', paragraphs: ['Four.'] },
  ]),
  kind: 'talk',
  sha256: 'ab'.repeat(32),
  marks: [
    { turn: 0, paragraph: 0, at: 4, length: 4, kind: 'correction', text: 'first' },
    { turn: 0, paragraph: 0, at: 0, kind: 'time', text: '3' },
    { turn: 1, paragraph: 0, at: 0, kind: 'time', text: '12.7' },
    { turn: 0, paragraph: 1, at: 4, kind: 'applause', text: 'Applause' },
  ],
};

test('a pack gives back what it was built from, but for applause and notes', () => {
  const { label, people, transcripts } = unpack(
    buildPack(LABEL, [talk, transcript('b', ['Five.'])], [ADA]),
  );
  expect([label, people]).toEqual([LABEL, [ADA]]);
  expect(transcripts[0]).toEqual({
    ...talk,
    marks: [talk.marks[0], talk.marks[1], { ...talk.marks[2], text: '12' }],
  });
  expect(transcripts[1]).toEqual(transcript('b', ['Five.']));
});

test('building again gives the same bytes, whatever the order of the fields', () => {
  const pack = buildPack(LABEL, [talk, transcript('b', ['Five.'])], [ADA]);
  const turned = unpack(pack).transcripts.map(
    (each) => Object.fromEntries(Object.entries(each).reverse()) as unknown as Transcript,
  );
  expect(Buffer.from(buildPack(LABEL, turned, [ADA])).equals(Buffer.from(pack))).toBe(true);
});

test('a passage knows when in the recording it begins', () => {
  const corpus = Corpus.open([buildPack(LABEL, [talk, transcript('b', ['Five.'])], [ADA])]);
  const timeOf = (source: number, words: string): number | null => {
    const from = corpus.text(source).indexOf(words);
    return corpus.passage(source, { from, to: from + words.length }).time;
  };
  expect([timeOf(0, 'One'), timeOf(0, 'Two'), timeOf(0, 'Three'), timeOf(0, 'Four')]).toEqual([
    3, 3, 12, 12,
  ]);
  expect(timeOf(1, 'Five')).toBeNull();
});

test('times are steps from mark to mark', () => {
  expect(spellTimes([5, 2, 10, 9])).toEqual([
    { at: 5, second: 2 },
    { at: 15, second: 11 },
  ]);
  expect([timeAt([5, 2, 10, 9], 4), timeAt([5, 2, 10, 9], 14), timeAt([], 3)]).toEqual([
    null,
    2,
    null,
  ]);
});
