import { expect, test } from 'vitest';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { packOf, readAddresses, transcript } from '../transcripts.ts';

const LABEL = { id: 'p', title: 'P', version: '1', publisher: 'x', licence: 'y' };

test('the same transcripts give the same bytes', () => {
  const texts = readAddresses().slice(0, 3);
  expect(Buffer.from(packOf(texts)).equals(Buffer.from(packOf(texts)))).toBe(true);
});

test('a pack is smaller than the text it holds', () => {
  const texts = readAddresses().slice(0, 40);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(packOf(texts).byteLength).toBeLessThan(1.1 * bytes);
});

test('a source is its paragraphs, a line apart, its turns an empty line apart; labels and marks stay out', () => {
  const turns = [
    { speaker: 'ada', label: 'The President', paragraphs: ['One.', 'Two.'] },
    { speaker: '', label: 'Audience', paragraphs: ['Three.'] },
    { speaker: 'bob', label: '', paragraphs: [] },
  ];
  const corpus = Corpus.open([
    buildPack(LABEL, [transcript('a', turns), transcript('b', ['Four.'])], []),
  ]);
  expect(corpus.text(0)).toBe('One.\nTwo.\n\nThree.\n\n');
  expect(corpus.text(1)).toBe('Four.');
  expect(corpus.passage(0, { from: 12, to: 14 })).toMatchObject({
    speaker: '',
    label: 'Audience',
    text: 'Three.',
  });
  expect(corpus.passage(1, { from: 0, to: 4 })).toMatchObject({ speaker: 'ada', text: 'Four.' });
  expect(corpus.packs).toEqual([{ ...LABEL, bytes: expect.any(Number), sources: 2, passages: 4 }]);
});

test('progress is told source by source', () => {
  const told: string[] = [];
  const transcripts = ['One.', 'Two.'].map((text, i) => transcript(String(i), [text]));
  buildPack(LABEL, transcripts, [], (done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual(['1/2', '2/2']);
});
