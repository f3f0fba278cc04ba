/**
 * Two editions of one address: the text released in advance and what was said (March 2024, White House).
 * The texts lie outside the project; without them the test is skipped.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { buildPack, type Transcript } from '../../src/engine/corpus/build.ts';
import { Corpus, type Edition } from '../../src/engine/corpus/corpus.ts';
import { sentencesOf } from '../../src/engine/verdict/why.ts';
import { isQuotable } from '../edits.ts';

const folder = resolve(
  import.meta.dirname,
  '../../../shared/corpora/wh-briefings/speeches-remarks/2024-03',
);
const president = {
  id: 'joe-biden',
  name: 'Joe Biden',
  aliases: [],
  roles: [{ title: 'President', from: '2021-01-20', to: '2025-01-20' }],
};

/** Enough to see a fault in one of a hundred. */
const MOST_LINES = 100;

test.skipIf(!existsSync(folder))(
  'the prepared and the delivered text are told apart (needs ../shared/corpora)',
  () => {
    const prepared = readText('2024-03-07-remarks-of-president-joe-biden');
    const delivered = readText('2024-03-08-remarks-by-president-biden-in-state-of-the-union');
    const label = { id: 'editions', title: '', version: '1', publisher: '', licence: '' };
    const pack = buildPack(
      label,
      [transcriptOf('prepared', prepared), transcriptOf('delivered', delivered)],
      [president],
    );
    const corpus = Corpus.open([pack]);
    const told = (own: string, other: string, edition: Edition) => {
      const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      const foreign = plain(other);
      const lines = splitSentences(own)
        .filter((line) => isQuotable(line) && !foreign.includes(plain(line)))
        .slice(0, MOST_LINES);
      const findings = lines.flatMap((line) =>
        check(
          { text: `President Biden said: “${line}”`, date: '2024-03-08', language: 'en' },
          corpus,
        ),
      );
      const right = findings.filter(
        ({ record, label: said }) => record?.edition === edition && said === 'matches',
      );
      const named = findings.filter(({ why }) =>
        why.startsWith(`The words agree with ${sentencesOf('en').editions[edition]}, but not`),
      );
      return {
        count: lines.length,
        right: right.length / lines.length,
        named: named.length / lines.length,
      };
    };
    const first = told(prepared, delivered, 'prepared');
    const second = told(delivered, prepared, 'delivered');
    expect(first.count).toBeGreaterThan(40);
    expect(second.count).toBeGreaterThan(40);
    expect(first.right).toBeGreaterThanOrEqual(0.97);
    expect(second.right).toBeGreaterThanOrEqual(0.97);
    // Where only one edition has the sentence at all there is no other to name.
    expect(first.named).toBeGreaterThan(0.5);
  },
);

function readText(start: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) ?? '';
  const body = readFileSync(join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  return body
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^.*?(?=Good evening)/s, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function splitSentences(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}

function transcriptOf(edition: Edition, text: string): Transcript {
  return {
    id: `address-${edition}`,
    title: 'State of the Union address',
    kind: 'address',
    speaker: president.id,
    role: 'President',
    date: '2024-03-07',
    datePrecision: 'day',
    place: 'the Capitol',
    edition,
    complete: true,
    language: 'en',
    url: '',
    retrieved: '2026-01-01',
    licence: '',
    publisher: '',
    note: '',
    turns: [{ speaker: president.id, label: '', paragraphs: [text] }],
    marks: [],
  };
}
