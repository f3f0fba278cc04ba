import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFrontMatter } from '../../src/import/front-matter.ts';

test('plain and quoted values, over several lines too', () => {
  const head = [
    "date: '2024-03-14'",
    'published_time: 2024-03-14 23:30:00-05:00',
    'source_url: https://example.org/a#b',
    'title: "Doe\\u2019s \\"Plan\\",\\',
    '  \\ Part\\_2,',
    '  and more"',
  ].join('\n');
  expect([...readFrontMatter(head)]).toEqual([
    ['date', '2024-03-14'],
    ['published_time', '2024-03-14 23:30:00-05:00'],
    ['source_url', 'https://example.org/a#b'],
    ['title', 'Doe’s "Plan", Part\u00a02, and more'],
  ]);
});

/** Words, and what means something to YAML. */
const PIECES = [
  ...[
    'word',
    'Ä',
    '12',
    'null',
    ' ',
    '  ',
    "'",
    '"',
    '\\',
    '\\_',
    '\\u00e9',
    '\\x41',
    '\\n',
    '\\ ',
  ],
  ...[
    '\n',
    '\n  ',
    '\\\n  ',
    '\n\n',
    '\n  \\ ',
    '#',
    ' #',
    ':',
    ': ',
    '-',
    '- ',
    '[',
    ']',
    '{',
    '}',
  ],
  ...['&a', '*a', '!', '|', '>', '%', '@', '`', ',', '?', '~', '\t', '\u00a0', '---', '<<'],
];

const value = fc
  .tuple(
    fc.constantFrom('', '', "'", '"', '"'),
    fc.array(fc.constantFrom('word', ' ', '\\_', '\n  ', '\\\n  ', ...PIECES), { maxLength: 6 }),
  )
  .map(([mark, pieces]) => `${mark}${pieces.join('')}${mark}`);
const key = fc.constantFrom('title', 'a_b', 'x-y', 'Date', 'title ', "'q'", '- a', '12');
const head = fc
  .array(
    fc
      .tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ' : '), value)
      .map((line) => line.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

test('every head is read as YAML says', () => {
  fc.assert(
    fc.property(head, (yaml) => {
      let found: unknown;
      try {
        found = [...readFrontMatter(yaml)];
      } catch {
        found = 'refused';
      }
      expect(found).toEqual(asYaml(yaml));
    }),
    { numRuns: 4000 },
  );
});

function asYaml(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return 'refused';
  let read: unknown;
  try {
    read = document.toJS({ maxAliasCount: 10 });
  } catch {
    return 'refused';
  }
  const entries = Object.entries(typeof read === 'object' ? (read ?? {}) : {});
  const texts = entries.filter((entry) => typeof entry[1] === 'string');
  return [...new Map(texts.map(([name, text]) => [name.toLowerCase().replace(/-/g, '_'), text]))];
}
