// A source cut into passages and put together again is the source.
import { expect, test } from 'vitest';
import { buildPack } from '../../src/engine/corpus/build.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { PassageRow } from '../../src/remote/lookup.ts';
import { cutSource } from '../../src/remote/passages.ts';
import { packPassages } from '../../src/remote/transcripts.ts';
import { readAddresses, transcript } from '../engine/transcripts.ts';

const people = ['ada', 'ben'].map((id) => ({ id, name: id, aliases: [], roles: [] }));
const label = { id: 'p', title: 'P', version: '1', publisher: '', licence: '' };
const long = readAddresses()[0] as string;
const turns = [
  {
    speaker: 'ada',
    label: 'MS. ADA:',
    paragraphs: ['“Opened” in marks. (It ends here.)', long.slice(0, 6000)],
  },
  { speaker: 'ben', label: 'Q', paragraphs: ['Why?'] },
  {
    speaker: 'ada',
    label: 'MS. ADA:',
    paragraphs: ['The figers are here, as I said.', '“So it is.”'],
  },
];
const marks = [
  { turn: 2, paragraph: 0, at: 4, length: 6, kind: 'correction', text: 'fingers' },
] as const;
const corpus = Corpus.open([buildPack(label, [{ ...transcript('one', turns), marks }], people)]);
const text = corpus.text(0);

/** All rows a library holds of the source. */
const rows: readonly PassageRow[] = [
  {
    number: 4096n,
    turn: 0,
    speaker: '',
    label: '',
    text: JSON.stringify({ source: corpus.sources[0], people, pack: { id: 'p', title: 'P' } }),
    corrections: '',
  },
  ...cutSource(corpus, 0, text).map((cut, i) => ({
    number: 4097n + BigInt(i),
    turn: cut.turn,
    speaker: cut.speaker,
    label: cut.label,
    text: text.slice(cut.from, cut.to),
    corrections: cut.corrections.length > 0 ? JSON.stringify(cut.corrections) : '',
  })),
];
const rebuilt = (some: readonly PassageRow[]) => {
  const pack = packPassages(some, 'library.example');
  return pack && Corpus.open([pack]);
};

test('every letter is in one passage of its turn', () => {
  const cuts = cutSource(corpus, 0, text);
  expect(cuts.length).toBeGreaterThan(6);
  expect(
    cuts
      .map(({ from, to }) => text.slice(from, to))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
  expect(new Set(cuts.map(({ label: as }) => as))).toEqual(new Set(['MS. ADA:', 'Q']));
  for (const { from, to } of cuts.slice(1, -3)) expect(to - from).toBeLessThan(2000);
});

test('all passages together are the source again, turns, speakers and corrections', () => {
  const again = rebuilt(rows) as Corpus;
  expect(again.text(0)).toBe(text.replace(/\s+(?=\n\n|$)/g, ''));
  expect(again.sources).toEqual(corpus.sources);
  expect(again.turnsOf(0).map(({ speaker }) => speaker)).toEqual(['ada', 'ben', 'ada']);
  const at = again.text(0).indexOf('figers');
  expect(again.passage(0, { from: at, to: at + 6 }).corrections).toMatchObject([
    { official: 'fingers' },
  ]);
});

test('a gap is no neighbour; a passage without its source is nothing', () => {
  const [head, first, second, , fourth] = rows as readonly PassageRow[] &
    [PassageRow, PassageRow, PassageRow, PassageRow, PassageRow];
  const some = rebuilt([head, first, second, fourth]) as Corpus;
  expect(some.turnsOf(0)).toHaveLength(2);
  expect(rebuilt([first, second])).toBeNull();
  expect(rebuilt([head])).toBeNull();
  expect(packPassages(rows, 'library.example', new Set(['one']))).toBeNull();
});
