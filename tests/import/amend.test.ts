import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  amendFields,
  dropTurn,
  mergeTurn,
  renameSpeaker,
  splitTurn,
} from '../../src/import/amend.ts';
import { makePerson } from '../../src/import/names.ts';
import { transcript } from '../engine/transcripts.ts';

const talk = {
  ...transcript('talk', [
    { speaker: 'ada', label: 'ADA', paragraphs: ['One.', 'Two.', 'Three.'] },
    { speaker: '', label: 'Q', paragraphs: ['Four?'] },
    { speaker: 'ada', label: 'ADA', paragraphs: ['Five.'] },
  ]),
  marks: [0, 1, 2].map((paragraph) => mark(0, paragraph)).concat(mark(1, 0), mark(2, 0)),
};

function mark(turn: number, paragraph: number) {
  return { turn, paragraph, at: 0, kind: 'note', text: `${turn}.${paragraph}` } as const;
}

test('split and merge undo each other, marks and all', () => {
  const split = splitTurn(talk, 0, 1, 'BOB');
  expect(split.turns.map(({ label, paragraphs }) => `${label} ${paragraphs.length}`)).toEqual([
    'ADA 1',
    'BOB 2',
    'Q 1',
    'ADA 1',
  ]);
  expect(split.marks.map(({ turn, paragraph }) => `${turn}.${paragraph}`)).toEqual([
    '0.0',
    '1.0',
    '1.1',
    '2.0',
    '3.0',
  ]);
  expect(mergeTurn(split, 1)).toEqual(talk);
  expect(splitTurn(talk, 0, 2, 'Q').turns[1]).toEqual({
    speaker: '',
    label: 'Q',
    paragraphs: ['Three.'],
  });
});

test('a speaker is renamed by label; the main speaker follows', () => {
  const roe = makePerson('Jane Roe');
  const renamed = renameSpeaker(talk, 'ADA', roe);
  expect(renamed.turns.map(({ speaker }) => speaker)).toEqual(['jane-roe', '', 'jane-roe']);
  expect(renamed.speaker).toBe('jane-roe');
  expect(renameSpeaker(talk, 'Q', roe).speaker).toBe('ada');
  expect(renameSpeaker(talk, 'ADA', null).turns[0]?.speaker).toBe('');
});

test('fields are set, days only when they exist', () => {
  expect(amendFields(talk, { date: '2024-02-29', place: 'There' })).toMatchObject({
    date: '2024-02-29',
    place: 'There',
  });
  expect(() => amendFields(talk, { date: '2024-02-30' })).toThrow(/no day/);
  expect(() => splitTurn(talk, 0, 3, 'X')).toThrow(/3 paragraphs/);
  expect(() => mergeTurn(talk, 0)).toThrow(/no turn -1/);
  expect(() => dropTurn(talk, 3)).toThrow(/no turn 3/);
});

test('whatever is done, every mark stands at its paragraph', () => {
  const step = fc.record({ what: fc.nat(2), turn: fc.nat(6), paragraph: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now: typeof talk | ReturnType<typeof dropTurn> = talk;
      for (const { what, turn, paragraph } of steps) {
        const { turns } = now;
        if (what === 0 && paragraph > 0 && paragraph < (turns[turn]?.paragraphs.length ?? 0))
          now = splitTurn(now, turn, paragraph, 'X');
        else if (what === 1 && turn > 0 && turn < turns.length) now = mergeTurn(now, turn);
        else if (what === 2 && turn < turns.length) now = dropTurn(now, turn);
      }
      const words = ['One.', 'Two.', 'Three.', 'Four?', 'Five.'];
      const names = ['0.0', '0.1', '0.2', '1.0', '2.0'];
      for (const { turn, paragraph, text } of now.marks)
        expect(now.turns[turn]?.paragraphs[paragraph]).toBe(words[names.indexOf(text)]);
    }),
  );
});
