// Corrections of a document before it is kept.
import { describe, expect, test } from 'vitest';
import {
  changeFields,
  type Draft,
  giveTurn,
  guessOf,
  idOf,
  mergeTurn,
  nameVoice,
  removeTurn,
  splitTurn,
  voicesOf,
} from '../../../src/ui/library/edits.ts';
import { tinyTranscript } from '../../engine/tiny-pack.ts';

const people = [
  { id: 'a', name: 'Ada Bright', aliases: [], roles: [] },
  { id: 'b', name: 'Bo Quill', aliases: ['B. Quill'], roles: [] },
];
const draft: Draft = {
  transcript: {
    ...tinyTranscript('x', ''),
    speaker: 'a',
    date: '2020-01-02',
    turns: [
      { speaker: 'a', label: 'MS. BRIGHT', paragraphs: ['one', 'two', 'three'] },
      { speaker: '', label: 'Q', paragraphs: ['why?'] },
      { speaker: 'a', label: 'MS. BRIGHT', paragraphs: ['because'] },
    ],
    marks: [
      { turn: 0, paragraph: 1, at: 0, kind: 'applause', text: 'Applause' },
      { turn: 2, paragraph: 0, at: 1, kind: 'note', text: 'sic' },
    ],
  },
  people: people.slice(0, 1),
  doubts: [{ field: 'date', why: 'publication' }],
};

/** 'a/MS. BRIGHT: one two' a turn; marks as the paragraph they stand in. */
const print = ({ transcript: { turns, marks } }: Draft) => [
  ...turns.map((turn) => `${turn.speaker}/${turn.label}: ${turn.paragraphs.join(' ')}`),
  ...marks.map((mark) => `${mark.text} in ${turns[mark.turn]?.paragraphs[mark.paragraph]}`),
];

describe('turns', () => {
  test('split and joined again are what they were, marks and all', () => {
    const split = splitTurn(draft, 0, 1);
    expect(print(split)).toEqual([
      'a/MS. BRIGHT: one',
      'a/MS. BRIGHT: two three',
      '/Q: why?',
      'a/MS. BRIGHT: because',
      'Applause in two',
      'sic in because',
    ]);
    expect(mergeTurn(split, 1)).toEqual(draft);
  });

  test('joined to the one before, they are its speaker’s', () => {
    expect(print(mergeTurn(draft, 2))).toEqual([
      'a/MS. BRIGHT: one two three',
      '/Q: why? because',
      'Applause in two',
      'sic in because',
    ]);
  });

  test('left out, they take their marks along', () => {
    expect(print(removeTurn(draft, 0))).toEqual([
      '/Q: why?',
      'a/MS. BRIGHT: because',
      'sic in because',
    ]);
  });

  test('where there is nothing to split, join or leave out, nothing changes', () => {
    for (const [turn, paragraph] of [
      [0, 0],
      [0, 3],
      [9, 1],
    ] as const)
      expect(splitTurn(draft, turn, paragraph)).toBe(draft);
    expect(mergeTurn(draft, 0)).toBe(draft);
    const [one] = draft.transcript.turns;
    const alone = { ...draft, transcript: { ...draft.transcript, turns: one ? [one] : [] } };
    expect(removeTurn(alone, 0)).toBe(alone);
  });
});

describe('speakers', () => {
  test('are listed once, with what they say', () => {
    expect(voicesOf(draft)).toEqual([
      { label: 'MS. BRIGHT', speaker: 'a', name: 'Ada Bright', turns: 2 },
      { label: 'Q', speaker: '', name: '', turns: 1 },
    ]);
  });

  test('a name somebody of the library has means that person, and nobody is left over', () => {
    const named = nameVoice(draft, { label: 'MS. BRIGHT', speaker: 'a' }, 'b. quill ', people);
    expect(named.people.map(({ id }) => id)).toEqual(['b']);
    expect(named.transcript.speaker).toBe('b');
    expect(print(named)[0]).toBe('b/MS. BRIGHT: one two three');
  });

  test('a new name is a new person; no name is nobody', () => {
    const named = nameVoice(draft, { label: 'Q', speaker: '' }, 'Ana María Ruiz', people);
    expect(named.people.at(-1)).toMatchObject({ id: 'ana-maria-ruiz', name: 'Ana María Ruiz' });
    const unnamed = nameVoice(named, { label: 'Q', speaker: 'ana-maria-ruiz' }, '', people);
    expect(unnamed).toEqual(draft);
  });

  test('a name is offered where a label holds one, or the surname of one person here', () => {
    const voice = { label: 'x', speaker: '', name: '', turns: 1 };
    expect(guessOf(draft, voice, { x: 'Elspeth Quill' })).toBe('Elspeth Quill');
    expect(guessOf(draft, voice, { x: 'Bright' })).toBe('Ada Bright');
    expect(guessOf(draft, voice, { x: 'Quill' })).toBeNull();
    expect(guessOf(draft, voice, { x: '' })).toBeNull();
    expect(guessOf(draft, { ...voice, name: 'Ada Bright' }, { x: 'Bright' })).toBeNull();
    const [ada] = draft.people;
    const two = { ...draft, people: ada ? [ada, { ...ada, id: 'c', name: 'Cleo Bright' }] : [] };
    expect(guessOf(two, voice, { x: 'Bright' })).toBeNull();
  });

  test('one turn is given to another voice', () => {
    expect(print(giveTurn(draft, 2, { label: 'Q', speaker: '' }))[2]).toBe('/Q: because');
  });

  test('ids are letters and digits of any language', () => {
    expect(idOf('Þóra Œuvre-Łęcka, Ph.D.')).toMatch(/^[\p{Ll}\p{N}-]+$/u);
  });
});

test('a day that was written over is no longer in doubt', () => {
  expect(changeFields(draft, { title: 'Other' }).doubts).toEqual(draft.doubts);
  expect(changeFields(draft, { date: '2020-01-01' })).toMatchObject({
    doubts: [],
    transcript: { date: '2020-01-01' },
  });
});
