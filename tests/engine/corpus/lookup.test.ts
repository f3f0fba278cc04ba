import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import {
  type Answer,
  type Lookup,
  lookUp,
  openLookup,
  type Question,
  showPlace,
} from '../../../src/engine/corpus/lookup.ts';
import { fold } from '../../../src/engine/words/words.ts';
import { packOf, transcript } from '../transcripts.ts';

const anything: Question = {
  text: '',
  speaker: null,
  fromYear: null,
  toYear: null,
  pack: null,
  edition: null,
  order: 'newest',
};

function open(...packs: readonly ArrayBuffer[]): Lookup {
  const opening = openLookup(Corpus.open(packs));
  for (;;) {
    const step = opening.next();
    if (step.done) return step.value;
  }
}

function ask(lookup: Lookup, text: string, more: Partial<Question> = {}) {
  const answer = lookUp(lookup, { ...anything, ...more, text });
  const spell = (sentences: Answer['phrases']) =>
    sentences.map((sentence) => showPlace(lookup, answer, sentence).text);
  return {
    ...answer,
    phrases: spell(answer.phrases),
    similar: spell(answer.similar),
    others: spell(answer.others),
  };
}

const people = [
  { id: 'ada', name: 'Ada Byron', aliases: [], roles: [] },
  { id: 'bob', name: 'Bob Reed', aliases: [], roles: [] },
];

function dated(id: string, date: string, text: string) {
  return { ...transcript(id, [text]), date };
}

const label = { id: 'talks', title: 'Talks', version: '1', publisher: 'x', licence: 'y' };
const talks = buildPack(
  label,
  [
    dated('old', '1933-03-04', 'We fear nothing. The only thing we have to fear is fear itself.'),
    dated('new', '2011-05-06', 'The tariffs were tariffs on steel. Steel is strong, we know.'),
    {
      ...transcript('both', [
        { speaker: 'ada', label: 'A', paragraphs: ['I know steel. We will see.'] },
        { speaker: 'bob', label: 'B', paragraphs: ['You know nothing of steel.'] },
      ]),
      date: '1990-01-01',
      edition: 'transcript',
    },
  ],
  people,
);

describe('words as they are typed', () => {
  const lookup = open(talks, packOf(['Steel is old news.'], 'other'));

  test('side by side come first, then all in one sentence', () => {
    const { phrases, others } = ask(lookup, 'steel is');
    expect(phrases).toEqual(['Steel is old news.', 'Steel is strong, we know.']);
    expect(others).toEqual([]);
    expect(ask(lookup, 'strong steel ')).toMatchObject({
      phrases: [],
      others: ['Steel is strong, we know.'],
    });
  });

  test('the last word is a beginning until it is finished', () => {
    expect(ask(lookup, 'tari').phrases).toEqual(['The tariffs were tariffs on steel.']);
    expect(ask(lookup, 'tari ').phrases).toEqual([]);
    expect(ask(lookup, 't').phrases).toEqual([]);
  });

  test('in quotation marks they stand side by side or not at all', () => {
    expect(ask(lookup, '“strong steel”')).toMatchObject({ phrases: [], others: [] });
    expect(ask(lookup, '"to fear is fear"').phrases).toHaveLength(1);
  });

  test('a word nobody said gives way to the words like it, and says so', () => {
    const { phrases, instead } = ask(lookup, 'tarrifs were ');
    expect(phrases).toEqual(['The tariffs were tariffs on steel.']);
    expect(instead).toEqual([{ typed: 'tarrifs', found: ['tariffs'] }]);
    expect(ask(lookup, 'xylophones ')).toMatchObject({ phrases: [], others: [], instead: [] });
  });

  test('a line remembered not quite as it was is found', () => {
    const { phrases, similar, years } = ask(lookup, 'the one thing we have to fear is fear itself');
    expect(phrases).toEqual([]);
    expect(similar).toEqual(['The only thing we have to fear is fear itself.']);
    expect(years).toEqual([{ year: 1933, count: 1 }]);
  });

  test('places are counted by year, in order of time', () => {
    expect(ask(lookup, 'steel').years).toEqual([
      { year: 1990, count: 2 },
      { year: 2011, count: 2 },
      { year: 2020, count: 1 },
    ]);
  });

  test('each condition leaves out the rest; the speaker is the one of the turn', () => {
    const count = (more: Partial<Question>) => ask(lookup, 'steel', more).phrases.length;
    expect(count({ speaker: 'bob' })).toBe(1);
    expect(count({ fromYear: 2011 })).toBe(3);
    expect(count({ fromYear: 1990, toYear: 2011 })).toBe(4);
    expect(count({ pack: 'other' })).toBe(1);
    expect(count({ edition: 'transcript' })).toBe(2);
    expect(ask(lookup, 'steel', { order: 'oldest' }).phrases[0]).toBe('I know steel.');
  });

  test('a place is spelled out with its neighbours and its marks', () => {
    const answer = lookUp(lookup, { ...anything, text: 'fear it' });
    const shown = showPlace(lookup, answer, answer.phrases[0] ?? 0);
    expect(shown.before).toBe('We fear nothing.');
    expect(shown.marks.map(({ from, to }) => shown.text.slice(from, to))).toEqual(['fear itself']);
    const apart = lookUp(lookup, { ...anything, text: 'fear thing ' });
    const place = showPlace(lookup, apart, apart.others[0] ?? 0);
    expect(place.marks.map(({ from, to }) => place.text.slice(from, to))).toEqual([
      'thing',
      'fear',
      'fear',
    ]);
  });

  test('nothing typed, and more words than fit, find nothing and break nothing', () => {
    expect(ask(lookup, ' … ')).toMatchObject({ phrases: [], others: [], years: [] });
    expect(ask(lookup, Array.from({ length: 80 }, (_, i) => `w${i}`).join(' ')).phrases).toEqual(
      [],
    );
    expect(open()).toMatchObject({ forms: [], turns: [] });
  });
});

test('finds what reading every sentence finds', () => {
  const word = fc.constantFrom('we', 'will', 'win', 'wins', 'the', 'war', 'Will', 'warm', 'peace');
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => `${words.join(' ')}.`);
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 8 });
  const typed = fc.array(word, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sentences, typed, fc.boolean(), (some, terms, isOpen) => {
      // Every word was said by somebody, so none gives way to its neighbours.
      const said = [...some, 'We will win the war: wins, warm, peace.'];
      const lookup = open(packOf(said, 'p'));
      const text = `${terms.join(' ')}${isOpen ? '' : ' '}`;
      const { phrases, others, similar } = ask(lookup, text);
      const matches = (term: string, i: number) => (spoken: string) =>
        isOpen && i === terms.length - 1 ? spoken.startsWith(fold(term)) : spoken === fold(term);
      const wordsOf = (line: string) => fold(line).split(' ');
      const holdsAll = said.filter((line) =>
        terms.every((term, i) => wordsOf(line).some(matches(term, i))),
      );
      const holdsRow = said.filter((line) =>
        wordsOf(line).some((_, at, all) =>
          terms.every((term, i) => at + i < all.length && matches(term, i)(all[at + i] as string)),
        ),
      );
      expect(phrases.toSorted()).toEqual(holdsRow.toSorted());
      const inAnyOrder = [...others, ...similar.filter((line) => holdsAll.includes(line))];
      expect(inAnyOrder.toSorted()).toEqual(
        holdsAll.filter((line) => !holdsRow.includes(line)).toSorted(),
      );
    }),
    { numRuns: 150 },
  );
});

test('a question that grows letter by letter, or changes, has the answers of one asked at once', () => {
  const lookup = open(talks, packOf(['Steel is old news.'], 'other'));
  const typed = fc.constantFrom('steel', 'we', '“', '”', 'tariffs', 'tarrifs', 'k', 'know', '1990');
  const asked = fc.record({ words: fc.array(typed, { maxLength: 5 }), ada: fc.boolean() });
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 3 }), (sessions) => {
      let before: Answer | null = null;
      for (const { words, ada } of sessions) {
        const text = words.join(' ');
        for (let length = 1; length <= text.length; length++) {
          const speaker = ada ? 'ada' : null;
          const question = { ...anything, speaker, text: text.slice(0, length) };
          before = lookUp(lookup, question, before);
          expect(before).toEqual(lookUp(lookup, question));
        }
      }
    }),
    { numRuns: 60 },
  );
});
