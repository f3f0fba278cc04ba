import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/import/front-matter.ts';

test('plain and quoted values are read as text, over several lines too', () => {
  const head = [
    "Date: '2024-03-14'",
    'published-time: 2024-03-14 23:30:00-05:00',
    'source_url: https://example.org/a#b',
    'title: "Doe\\u2019s \\"Plan\\",\\',
    '  \\ Part\\_2,',
    '  and more"',
    'tags: [one, two]',
  ].join('\n');
  expect([...readFrontMatter(head)]).toEqual([
    ['date', '2024-03-14'],
    ['published_time', '2024-03-14 23:30:00-05:00'],
    ['source_url', 'https://example.org/a#b'],
    ['title', 'Doe’s "Plan", Part\u00a02, and more'],
  ]);
});

test('what is no YAML is refused with its line', () => {
  expect(() => readFrontMatter('title: one\nspeaker: "two')).toThrow(
    expect.objectContaining({ code: 'syntax', line: 3 }),
  );
});
