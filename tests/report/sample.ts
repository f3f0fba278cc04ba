// An article with a quotation worth reporting, and the report of it.

import type { Article, Finding } from '../../src/engine/index.ts';
import { composeReport, type Report, type ReportFacts } from '../../src/report/report.ts';

const before =
  'WASHINGTON, Oct. 31 — The secretary spoke to reporters on Thursday after the meeting. ';
const exact = 'We have 12,000 casualties a day now';
const after =
  ',” Blinken said at the State Department. He left without taking any further questions.';

export const article: Article = {
  text: `${before}“${exact}${after}`,
  title: 'Allies count their losses',
  url: 'https://news.example/world/losses?id=7&utm_source=feed#top',
  date: '2024-11-01',
  language: 'en',
};

const from = before.length + 1;

export const finding: Finding = {
  quote: {
    from,
    to: from + exact.length,
    text: exact,
    kind: 'direct',
    parts: [{ from, to: from + exact.length }],
  },
  speaker: {
    name: 'Antony Blinken',
    mention: 'Blinken',
    from: article.text.indexOf('Blinken'),
    to: article.text.indexOf('Blinken') + 7,
  },
  label: 'differs',
  look: true,
  wording: 'changed',
  attribution: 'same',
  coverage: 'covered',
  changes: [
    { kind: 'replaced', fromA: 8, toA: 14, fromB: 8, toB: 13, quoted: '12,000', record: '1,200' },
  ],
  record: {
    speaker: 'Antony Blinken',
    role: 'Secretary of State',
    date: '2024-10-31',
    title: 'Joint press availability',
    place: 'Washington',
    edition: 'press report',
    complete: false,
    url: 'https://record.example/1',
    source: 'press-1',
    text: 'We have 1,200 casualties a day now.',
    from: 0,
    to: 34,
    before: 'What stands before.',
    after: 'What stands after.',
    corrections: [],
    joined: [],
  },
  also: [],
  why: 'The record reads “1,200” where the page prints “12,000”.',
};

export const facts: ReportFacts = {
  id: '6f1c2f6e-3d0a-4c57-9a0e-0b8a4f0c1d2e',
  now: Date.UTC(2024, 10, 2, 9, 30),
  kind: 'misquotation',
  note: 'Please compare the number.',
  reporter: { name: 'Ann Reader', contact: 'ann@mail.example' },
  versions: { onRecord: '0.1.0', packs: [{ id: 'press', version: '1' }] },
};

export const report: Report = composeReport(finding, article, facts);
