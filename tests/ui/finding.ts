// Findings to show, with what a test cares about written at the test.

import type { Finding } from '../../src/engine/check.ts';
import type { FindingTools } from '../../src/ui/finding/FindingView.tsx';

type Record = NonNullable<Finding['record']>;

export const record: Record = {
  speaker: 'Antony Blinken',
  role: 'Secretary of State',
  date: '2024-10-31',
  title: 'Joint press availability',
  place: 'Washington',
  edition: 'press report',
  complete: true,
  url: 'https://record.example/1',
  source: 'press-1',
  text: 'We have 1,200 casualties a day now.',
  from: 0,
  to: 35,
  before: 'What stands before.',
  after: 'What stands after.',
  corrections: [],
  joined: [],
};

/** A slip of the tongue, a word too many, a word too few, with what the official text makes of them. */
export const correctedRecord: Record = {
  ...record,
  text: 'Stop pointing figers more at me, it calls four ferrys.',
  to: 54,
  corrections: [
    { from: 14, to: 20, official: 'fingers' },
    { from: 20, to: 25, official: '' },
    { from: 42, to: 42, official: 'for ' },
    { from: 47, to: 53, official: 'ferries' },
  ],
};

/** How it should read. */
export const correctedText =
  'Stop pointing figers [official correction: fingers] more [left out in the official text] at me, it calls [official correction: for] four ferrys [official correction: ferries].';

/** Two sentences of two sources. */
export const joinedRecord: Record = {
  ...record,
  text: 'We have 1,200 casualties a day now. […] Nobody has asked us to go.',
  to: 66,
  joined: [
    {
      from: 40,
      date: '2023-05-02',
      title: 'Remarks at the harbour',
      place: 'Oslo',
      edition: 'transcript',
      complete: true,
      url: 'https://record.example/2',
      source: 'press-2',
    },
  ],
};

export function makeFinding(change: Partial<Finding> & { readonly text?: string }): Finding {
  const { text = 'We have 1,200 casualties a day now.', ...rest } = change;
  return {
    quote: {
      from: 0,
      to: text.length,
      text,
      kind: 'direct',
      parts: [{ from: 0, to: text.length }],
    },
    speaker: { name: 'Antony Blinken', from: 0, to: 7, mention: 'Blinken' },
    label: 'matches',
    look: false,
    wording: 'same',
    attribution: 'same',
    coverage: 'covered',
    changes: [],
    record,
    also: [],
    why: 'The words are the same as in the record.',
    ...rest,
  };
}

/** A number changed: 1,200 printed as 12,000. */
export const changed = makeFinding({
  text: 'We have 12,000 casualties a day now.',
  label: 'differs',
  look: true,
  why: 'The page has “12,000”; the record reads “1,200”.',
  changes: [
    { kind: 'replaced', fromA: 8, toA: 14, fromB: 8, toB: 13, quoted: '12,000', record: '1,200' },
  ],
});

/** Nothing is installed here but what the finding holds. */
export const tools: FindingTools = { readSpeech: async () => null, version: '1.2.3' };
