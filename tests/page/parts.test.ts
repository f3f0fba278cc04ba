import { expect, test } from 'vitest';
import { cutArticle, findingsAt } from '../../src/page/parts.ts';
import { makeFinding } from '../ui/finding.ts';

const words = 'Ten letters and a little more. '.repeat(300).trim();
const articleOf = (count: number) => {
  const text = Array.from({ length: count }, () => words).join('\n\n');
  const blocks = Array.from({ length: count }, (_, i) => {
    const from = i * (words.length + 2);
    return { from, to: from + words.length, kind: 'paragraph' as const };
  });
  return { text, blocks, title: 'Title' };
};

test('an article is one part', () => {
  const article = articleOf(3);
  expect(cutArticle(article)).toEqual([{ article, from: 0 }]);
});

test('a long page is cut between blocks, and nothing is lost', () => {
  const article = articleOf(40);
  const parts = cutArticle(article);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.map((part) => part.article.text).join('\n\n')).toBe(article.text);
  for (const { article: part, from } of parts) {
    expect(part.title).toBe('Title');
    expect(article.text.slice(from, from + part.text.length)).toBe(part.text);
    for (const block of part.blocks ?? [])
      expect(part.text.slice(block.from, block.to)).toBe(words);
  }
});

test('what was found in a part stands at its place in the whole', () => {
  const [moved] = findingsAt([makeFinding({})], 100);
  const { quote } = makeFinding({});
  expect([moved?.quote.from, moved?.quote.parts[0]?.from]).toEqual([
    quote.from + 100,
    (quote.parts[0]?.from ?? 0) + 100,
  ]);
});
