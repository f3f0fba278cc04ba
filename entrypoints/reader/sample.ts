// The text to try On Record on: an invented article with two quotations of the bundled addresses, one
// of them with a word exchanged. In English, because the sources are.

import type { Article } from '../../src/engine/index.ts';

export const sample: Article = {
  language: 'en',
  date: '2024-01-08',
  text: [
    'In January 1964 President Lyndon B. Johnson spoke to Congress. “This administration today, here and now, declares unconditional war on crime in America,” he said.',
    'President Franklin D. Roosevelt had put it this way in 1941: “In the future days, which we seek to make secure, we look forward to a world founded upon four essential human freedoms.”',
  ].join('\n\n'),
};
