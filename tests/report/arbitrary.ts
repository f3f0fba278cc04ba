// Reports of every shape a report can have, with the most awkward texts in them.

import fc from 'fast-check';
import { KINDS, type Report } from '../../src/report/report.ts';

/** Texts that formats stumble over, and any others. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''+1",
    '@ann',
    '-2',
    "'",
    'a,"b"\r\nc',
    '\n',
    '\t1',
    ' ',
    '"',
    '＝A1',
    '\ufeff',
    'null',
  ),
);

const optional = fc.option(text, { nil: null });
const offset = fc.nat();
const address = fc.webUrl();

const change = fc.record({
  kind: fc.constantFrom('replaced', 'left-out', 'added', 'joined', 'spelling', 'ellipsis'),
  quoted: text,
  record: text,
  fromA: offset,
  toA: offset,
  fromB: offset,
  toB: offset,
});

/** Any report. */
export const anyReport = fc.record({
  format: fc.constant('on-record-report-1'),
  id: fc.uuid(),
  replaces: fc.option(fc.uuid(), { nil: null }),
  created: fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString()),
  kind: fc.constantFrom(null, ...KINDS),
  note: text,
  reporter: fc.option(fc.record({ name: text.map((name) => `A${name}`), contact: text }), {
    nil: null,
  }),
  article: fc.record({
    title: text,
    address: fc.option(address, { nil: null }),
    published: fc.constantFrom(null, '2024-11-01'),
    language: fc.constantFrom(null, 'en', 'pt-BR'),
  }),
  quotation: fc.record({
    from: offset,
    to: offset,
    text,
    exact: text,
    prefix: text,
    suffix: text,
    // An empty name is no name: a table cannot tell them apart.
    speaker: optional.map((name) => name || null),
    mention: optional.map((name) => name || null),
  }),
  finding: fc.option(
    fc.record({
      label: fc.constantFrom('differs', 'cut', 'not-found'),
      look: fc.boolean(),
      wording: text,
      attribution: fc.constantFrom('same', 'other'),
      coverage: text,
      why: text,
    }),
    { nil: null },
  ),
  record: fc.option(
    fc.record({
      speaker: text,
      role: text,
      date: text,
      title: text,
      place: text,
      edition: fc.constantFrom('delivered', 'press report'),
      complete: fc.boolean(),
      url: fc.oneof(address, text),
      source: text.map((id) => `s${id}`),
      text,
      from: offset,
      to: offset,
      before: text,
      after: text,
    }),
    { nil: null },
  ),
  changes: fc.array(change, { maxLength: 3 }),
  versions: fc.record({
    onRecord: text,
    packs: fc.array(fc.record({ id: text, version: text }), { maxLength: 2 }),
  }),
}) as fc.Arbitrary<Report>;
