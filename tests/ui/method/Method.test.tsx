// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { buildPack, Corpus } from '../../../src/engine/index.ts';
import { countCoverage } from '../../../src/ui/method/coverage.ts';
import { Method } from '../../../src/ui/method/Method.tsx';
import { packOf, transcript } from '../../engine/transcripts.ts';
import '../english.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const people = ['ada', 'bob'].map((id) => ({ id, name: id.toUpperCase(), aliases: [], roles: [] }));
const talks = buildPack(
  { id: 'talks', title: 'Talks', version: '7', publisher: 'Club', licence: 'free' },
  [
    { ...transcript('a', ['One. Two.']), date: '1981-01-01' },
    {
      ...transcript('b', [
        { speaker: 'ada', label: '', paragraphs: ['Three.'] },
        { speaker: 'bob', label: '', paragraphs: ['Four. Five. Six. Seven.'] },
        { speaker: '', label: 'VOICE', paragraphs: ['Eight.'] },
      ]),
      date: '2004-01-01',
    },
  ],
  people,
);
const coverage = countCoverage(Corpus.open([packOf(['Nine.'], 'first'), talks]));

test('every passage is counted once, by its decade and by who speaks it', () => {
  expect(coverage.map(({ pack }) => pack.title)).toEqual(['first', 'Talks']);
  expect(coverage[1]).toMatchObject({
    decades: [
      { name: '1980', count: 2 },
      { name: '1990', count: 0 },
      { name: '2000', count: 6 },
    ],
    speakers: [
      { name: 'BOB', count: 4 },
      { name: 'Ada Byron', count: 3 },
    ],
  });
  for (const { pack, decades } of coverage)
    expect(decades.reduce((sum, { count }) => sum + count, 0)).toBe(pack.passages);
});

test('the page is there before the sources are counted, and then shows them', () => {
  act(() => render(<Method coverage={null} />, root));
  expect(root.querySelectorAll('.meaning')).toHaveLength(8);
  expect(root.querySelector('.coverage')).toBeNull();
  act(() => render(<Method coverage={coverage} />, root));
  const [one, talks] = root.querySelectorAll('.coverage');
  // One decade is no picture.
  expect(one?.querySelector('.columns')).toBeNull();
  expect(talks?.textContent).toContain('Version 7. Sources: 2, passages: 8. Club; free.');
  expect(talks?.querySelector('.columns svg')?.getAttribute('aria-label')).toBe(
    'Passages by decade, 1980 to 2000; most in the 2000s: 6.',
  );
  expect([...(talks?.querySelectorAll('.bars tbody tr') ?? [])].map((r) => r.textContent)).toEqual([
    'BOB4',
    'Ada Byron3',
  ]);
});
