import { expect, test } from 'vitest';
import { tokenize } from '../../src/engine/words/words.ts';
import { type Triples, triplesOf, triplesToAsk } from '../../src/remote/triples.ts';

const numbers = ({ count, low, high }: Triples) =>
  Array.from({ length: count }, (_, i) => `${high[i]} ${low[i]}`);
const source = (text: string) => new Set(numbers(triplesOf(tokenize(text))));
const shared = (quotation: string, text: string) => {
  const known = source(text);
  return numbers(triplesToAsk(quotation)).filter((each) => known.has(each)).length;
};
const said =
  'We have waited long enough for the harbour, and nobody can tell us why it was closed.';

test('the same words have the same triples, however they are written', () => {
  expect(shared('we have waited, LONG enough', said)).toBe(5); // three in a row, two with a gap
  expect(shared('[W]e have waited long', said)).toBe(3);
  expect(shared('entirely other words stand here', said)).toBe(0);
});

test('five words with any one of them exchanged are still found', () => {
  const quoted = 'waited long enough for the'.split(' ');
  for (let i = 0; i < quoted.length; i++)
    expect(shared(quoted.with(i, 'tree').join(' '), said)).toBeGreaterThan(0);
});

test('nothing is asked over an ellipsis, of an editor’s words, or of two words', () => {
  expect(triplesToAsk('waited long').count).toBe(0);
  expect(triplesToAsk('').count).toBe(0);
  expect(triplesToAsk('We have … waited long').count).toBe(0);
  expect(triplesToAsk('we [the people] have').count).toBe(0);
});

test('a long quotation is asked for by triples from all over it', () => {
  const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
  const { count, word } = triplesToAsk(long);
  expect(count).toBe(12);
  expect(word[0]).toBeLessThan(20);
  expect(word[11]).toBeGreaterThan(380);
});
