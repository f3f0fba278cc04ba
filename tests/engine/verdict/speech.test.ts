import { expect, test } from 'vitest';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { readSpeech } from '../../../src/engine/verdict/speech.ts';

const people = [
  { id: 'a-b', name: 'Ada Bright', aliases: [], roles: [] },
  { id: 'b-m', name: 'Ben Moss', aliases: [], roles: [] },
];

const turns = [
  { speaker: '', label: 'A Reporter', paragraphs: ['How many lamps are there?'] },
  { speaker: 'a-b', label: 'Bright', paragraphs: ['There are nine lamps.', 'All of them burn.'] },
  { speaker: 'b-m', label: 'Moss', paragraphs: ['I counted ten of them.'] },
];

const source = (id: string, date: string, edition: 'delivered' | 'prepared') => ({
  ...{ id, title: `Remarks ${id}`, kind: 'remarks', speaker: 'a-b', role: '', date, edition },
  ...{ datePrecision: 'day' as const, place: '', complete: true, language: 'en', url: '' },
  ...{ retrieved: '', licence: '', publisher: '', note: '', turns, marks: [] },
});

const label = (id: string) => ({
  id,
  title: `Pack ${id}`,
  version: '3',
  publisher: '',
  licence: '',
});
const corpus = Corpus.open([
  buildPack(label('first'), [source('other', '2019-01-01', 'delivered')], people),
  buildPack(
    label('second'),
    [source('here', '2020-01-02', 'delivered'), source('early', '2020-01-02', 'prepared')],
    people,
  ),
]);

test('the text is laid out with who speaks, and with its pack and other editions', () => {
  const speech = readSpeech(corpus, 'here', 'All of them burn.');
  expect(speech?.paragraphs.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
    'A Reporter: How many lamps are there?',
    'Ada Bright: There are nine lamps.',
    'Ada Bright: All of them burn.',
    'Ben Moss: I counted ten of them.',
  ]);
  expect(speech?.pack).toEqual({ id: 'second', title: 'Pack second', version: '3' });
  expect(speech?.editions.map(({ id }) => id)).toEqual(['early']);
  expect(speech?.spans).toEqual([
    { from: speech?.paragraphs[2]?.from, to: speech?.paragraphs[2]?.to },
  ]);
});

test('a record of separate passages has a span for each that stands here', () => {
  const record = 'There are nine lamps. […] I counted ten of them. […] Words of another source.';
  const spans = readSpeech(corpus, 'here', record)?.spans ?? [];
  const text = corpus.text(corpus.sources.findIndex(({ id }) => id === 'here'));
  expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual([
    'There are nine lamps.',
    'I counted ten of them.',
  ]);
});

test('what is not installed, or not said there, is no speech', () => {
  expect(readSpeech(corpus, 'nowhere', 'All of them burn.')).toBeNull();
  expect(readSpeech(corpus, 'here', 'Nobody said this.')).toBeNull();
});
