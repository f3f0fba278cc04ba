import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/engine/people.ts';
import { findQuotes } from '../../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../../src/engine/speakers/speakers.ts';

const speakersOf = (text: string, people: readonly Person[] = [], date = '2024-05-01') => {
  const article = { text, date };
  return findSpeakers(article, findQuotes(article), people);
};

describe('mentions', () => {
  const text = 'Mary Holt arrived. "The harbour will open again," she said.';

  it('point at the words that name the speaker', () => {
    const [speaker] = speakersOf(text);
    expect(text.slice(speaker?.from, speaker?.to)).toBe('she');
    expect(speaker?.name).toBe('Mary Holt');
  });

  it('say which rule and which cue gave them', () => {
    expect(speakersOf(text)[0]?.why).toBe('subject of the cue "said", after the quotation');
    expect(speakersOf('"We have waited long enough," said Tom Reed.')[0]?.why).toBe(
      'after the cue "said", after the quotation',
    );
  });

  it('are null for mere terms', () => {
    expect(speakersOf('The film "The Long Way Home" opens on Friday.')).toEqual([null]);
  });

  it('come one for each quotation, in order', () => {
    const names = speakersOf(
      '"Did you see the lights?" asked Anna Bell. "I saw nothing at all," Tom Reed replied.',
    ).map((speaker) => speaker?.name);
    expect(names).toEqual(['Anna Bell', 'Tom Reed']);
  });
});

describe('he and she', () => {
  it('go to the person of that gender', () => {
    const names = speakersOf(
      'Mary Holt met Peter Lang in Oslo. "We have agreed on nothing yet," he said. "It was a long day for us," she said.',
    ).map((speaker) => speaker?.name);
    expect(names).toEqual(['Peter Lang', 'Mary Holt']);
  });

  it('go on meaning who spoke last, not who was talked about', () => {
    const names = speakersOf(
      'Austin Dell warned the neighbours. "Hugo Brandt has gone too far this time. Now he wants the river," he said.',
    ).map((speaker) => speaker?.name);
    expect(names).toEqual(['Austin Dell']);
  });
});

describe('offices', () => {
  const people: readonly Person[] = [
    {
      id: 'holt',
      name: 'Mary Holt',
      aliases: ['Holt'],
      gender: 'f',
      roles: [{ title: 'President', from: '2021-01-20', to: '2025-01-20' }],
    },
  ];

  it('are looked up in the article first', () => {
    const [speaker] = speakersOf(
      'Finance Minister Carol Okafor met reporters. "Nothing has been decided yet," the minister said.',
      people,
    );
    expect(speaker?.name).toBe('Carol Okafor');
  });

  it('and then among the people of the sources, by date', () => {
    const text = '"Nothing has been decided yet," the president said on Monday.';
    expect(speakersOf(text, people)[0]?.name).toBe('Mary Holt');
    expect(speakersOf(text, people, '2010-05-01')[0]?.name).toBe('the president');
  });
});
