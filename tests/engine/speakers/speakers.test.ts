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

describe('people of one name', () => {
  const namesOf = (text: string) => speakersOf(text).map((speaker) => speaker?.name);

  it('are told apart by given name, also when one comes back', () => {
    const text =
      'George Bush met Jeb Bush. "We will win this state," George Bush said. "It will be close, I fear," Jeb Bush said. "Nobody knows that yet," George Bush said.';
    expect(namesOf(text)).toEqual(['George Bush', 'Jeb Bush', 'George Bush']);
  });

  it('are told apart by what stands between given name and surname', () => {
    const text =
      '"The union must be kept at any price," John Adams said. "My father told me so," John Quincy Adams said.';
    expect(namesOf(text)).toEqual(['John Adams', 'John Quincy Adams']);
    const bushes =
      '"The war is over now," George H. W. Bush said. "It has just begun again," George W. Bush said.';
    expect(namesOf(bushes)).toEqual(['George H. W. Bush', 'George W. Bush']);
  });

  it('are told apart by a Jr.', () => {
    const text =
      '"My father is right about that," Donald Trump Jr. said. "My son is right about that," Donald Trump said.';
    expect(namesOf(text)).toEqual(['Donald Trump Jr.', 'Donald Trump']);
  });

  it('are one with and without an initial', () => {
    const text =
      'George W. Bush spoke on Monday, George W. Bush only. "The war goes on for now," George Bush said.';
    expect(namesOf(text)).toEqual(['George W. Bush']);
  });

  it('are whoever was named last when the surname stands alone', () => {
    const text =
      'Ron Paul and Rand Paul spoke. "The bank must go at last," Rand Paul said. "It is a disgrace to us all," Paul said.';
    expect(namesOf(text)).toEqual(['Rand Paul', 'Rand Paul']);
  });

  it('are whoever the title fits', () => {
    const text =
      'Hillary Clinton and Bill Clinton spoke. "The schools come first for me," Mrs. Clinton said. "The roads come first for me," Mr. Clinton said.';
    expect(namesOf(text)).toEqual(['Hillary Clinton', 'Bill Clinton']);
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
