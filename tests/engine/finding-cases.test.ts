/**
 * Runs the case files of tests/cases/findings: a page against the records of records.txt, the whole path of `check`.
 * Every sentence of the table occurs in a case. A case is a name and lines:
 *
 *   # name
 *   page     what the page prints
 *   date     of the page; language: of the page, en when absent
 *   label    the label of the longest quotation, with ! when a reader should look
 *   why      the sentence
 *   sources  ids of the sources of joined words
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { buildPack, type Transcript } from '../../src/engine/corpus/build.ts';
import { Corpus, type Edition } from '../../src/engine/corpus/corpus.ts';
import type { Person } from '../../src/engine/people.ts';
import { type ReasonKey, sentencesOf } from '../../src/engine/verdict/why.ts';
import { takeCorrections } from '../../src/import/corrections.ts';
import { transcript } from './transcripts.ts';

const folder = join(import.meta.dirname, '../cases/findings');
const records = readBlocks('records.txt');
const cases = readBlocks('english.txt');

const idOf = (name = '') => name.toLowerCase().replace(' ', '-');

const people: readonly Person[] = [...new Set(records.map(({ speaker = '' }) => speaker))].map(
  (name) => ({ id: idOf(name), name, aliases: [], roles: [] }),
);

const corpus = Corpus.open([
  buildPack(
    { id: 'cases', title: '', version: '1', publisher: '', licence: '' },
    records.map(transcriptOf),
    people,
  ),
]);

test.each(cases)('$name', ({ page = '', date, language = 'en', label, why, sources }) => {
  const found = check({ text: `${page}\n`, language, ...(date ? { date } : {}) }, corpus);
  const [finding] = found.toSorted((a, b) => b.quote.text.length - a.quote.text.length);
  expect([`${finding?.label}${finding?.look ? '!' : ''}`, finding?.why]).toEqual([label, why]);
  if (sources) {
    const { source, joined = [] } = finding?.record ?? {};
    expect([source, ...joined.map((other) => other.source)].join(' ')).toBe(sources);
  }
});

test('every sentence of the table is said in a case', () => {
  const { sentences } = sentencesOf('en');
  const unsaid = (Object.keys(sentences) as ReasonKey[]).flatMap((key) => {
    const entry = sentences[key];
    const forms = typeof entry === 'string' ? [entry] : Object.values(entry);
    return forms.filter((form) => !cases.some(({ why = '' }) => patternOf(form).test(why)));
  });
  expect(unsaid).toEqual([]);
});

/** A sentence with anything in the place of its facts. */
function patternOf(sentence: string): RegExp {
  const parts = sentence
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

function readBlocks(file: string): readonly Readonly<Record<string, string>>[] {
  const blocks = readFileSync(join(folder, file), 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) =>
    Object.fromEntries(
      block.split('\n').map((line) => {
        const [, key = '', value = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
        return [key === '#' ? 'name' : key, value];
      }),
    ),
  );
}

function transcriptOf(record: Readonly<Record<string, string>>): Transcript {
  const { id = '', speaker, date = '', title = '', edition = 'delivered', text = '' } = record;
  const { text: words, marks } = takeCorrections(text);
  return {
    ...transcript(id, [{ speaker: idOf(speaker), label: '', paragraphs: [words] }]),
    title,
    speaker: idOf(speaker),
    date,
    edition: edition as Edition,
    complete: !('partial' in record),
    marks: marks.map((mark) => ({ ...mark, turn: 0, paragraph: 0 })),
  };
}
