import { expect, test } from 'vitest';
import { type Cited, cite, styles } from '../../src/report/citation.ts';

const address: Cited = {
  speaker: 'Abraham Lincoln',
  title: 'Remarks at the Consecration',
  date: '1863-11-19',
  place: 'Gettysburg',
  edition: 'transcript',
  url: 'https://record.example/lincoln',
};

test('APA', () => {
  expect(cite(address, 'APA')).toBe(
    'Lincoln, A. (1863, November 19). Remarks at the Consecration [Transcript]. Gettysburg. https://record.example/lincoln',
  );
});

test('MLA', () => {
  expect(cite(address, 'MLA')).toBe(
    'Lincoln, Abraham. “Remarks at the Consecration.” 19 Nov. 1863, Gettysburg. Transcript. https://record.example/lincoln',
  );
});

test('Chicago', () => {
  expect(cite(address, 'Chicago')).toBe(
    'Lincoln, Abraham. “Remarks at the Consecration.” Transcript, Gettysburg, November 19, 1863. https://record.example/lincoln',
  );
});

test('BibTeX', () => {
  expect(cite({ ...address, title: 'Costs & 100% {braces}' }, 'BibTeX')).toBe(
    [
      '@misc{lincoln1863costs,',
      '  author = {Lincoln, Abraham},',
      '  title = {{Costs \\& 100\\% \\{braces\\}}},',
      '  year = {1863},',
      '  month = nov,',
      '  day = {19},',
      '  address = {Gettysburg},',
      '  howpublished = {Transcript},',
      '  url = {https://record.example/lincoln}',
      '}',
    ].join('\n'),
  );
});

test('CSL-JSON', () => {
  expect(JSON.parse(cite(address, 'CSL-JSON'))).toEqual([
    {
      id: 'lincoln1863remarks',
      type: 'speech',
      title: 'Remarks at the Consecration',
      author: [{ family: 'Lincoln', given: 'Abraham' }],
      issued: { 'date-parts': [[1863, 11, 19]] },
      'event-place': 'Gettysburg',
      genre: 'Transcript',
      URL: 'https://record.example/lincoln',
    },
  ]);
});

test.each([
  [
    'Martin Luther King Jr.',
    'King, M. L., Jr.',
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  ],
  ['Ursula von der Leyen', 'von der Leyen, U.', { family: 'von der Leyen', given: 'Ursula' }],
  ['Jean-Luc Picard', 'Picard, J.-L.', { family: 'Picard', given: 'Jean-Luc' }],
  ['William J. Clinton', 'Clinton, W. J.', { family: 'Clinton', given: 'William J.' }],
  ['Madonna', 'Madonna', { literal: 'Madonna' }],
])('the name %s', (speaker, apa, csl) => {
  expect(cite({ ...address, speaker }, 'APA')).toMatch(`${apa} (1863`);
  expect(JSON.parse(cite({ ...address, speaker }, 'CSL-JSON'))[0].author).toEqual([csl]);
});

test('what is not known is left out, in every style', () => {
  const bare: Cited = { ...address, date: '1863', place: '', edition: '', url: '' };
  expect(styles.map((style) => cite(bare, style))).toEqual([
    'Lincoln, A. (1863). Remarks at the Consecration.',
    'Lincoln, Abraham. “Remarks at the Consecration.” 1863.',
    'Lincoln, Abraham. “Remarks at the Consecration.” 1863.',
    '@misc{lincoln1863remarks,\n  author = {Lincoln, Abraham},\n  title = {{Remarks at the Consecration}},\n  year = {1863}\n}',
    expect.stringContaining('"date-parts": [\n        [\n          1863\n        ]'),
  ]);
  expect(cite({ ...bare, date: '1863-11' }, 'Chicago')).toContain('November 1863.');
  expect(cite({ ...bare, date: '' }, 'APA')).toContain('(n.d.)');
});
