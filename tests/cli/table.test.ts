import { expect, test } from 'vitest';
import { table } from '../../src/cli/table.ts';
import type { Finding } from '../../src/engine/check.ts';

const text = 'Kim said: “They had taken off their uniforms,” he added. “A scrap,” said Ann.';

const base: Finding = {
  quote: {
    from: 11,
    to: 46,
    text: text.slice(11, 46),
    kind: 'direct',
    parts: [{ from: 11, to: 46 }],
  },
  speaker: { name: 'Kim Yong-hyun', from: 0, to: 3, mention: 'Kim' },
  label: 'differs',
  look: true,
  wording: 'look',
  attribution: 'same',
  coverage: 'full',
  changes: [],
  record: {
    speaker: 'Kim Yong-hyun',
    role: 'Minister of National Defence',
    date: '2024-10-31',
    title: 'Joint press availability',
    place: 'Washington',
    edition: 'press report',
    complete: false,
    url: 'https://example.org/',
    source: 'a',
    text: 'They had taken off the uniforms.',
    from: 0,
    to: 31,
    before: '',
    after: '',
    corrections: [],
    joined: [],
  },
  also: [],
  why: 'the record reads “the” for “their”',
};
const unheard: Finding = {
  ...base,
  quote: { from: 58, to: 65, text: 'A scrap', kind: 'mixed', parts: [{ from: 58, to: 65 }] },
  speaker: { name: 'Ann', from: 73, to: 76, mention: 'Ann' },
  label: 'not-checkable',
  look: false,
  record: null,
  why: 'too short to check',
};

test('one column for each fact, those worth a look first, no colours off a terminal', () => {
  const printed = table({ text, title: 'News' }, [unheard, base], { columns: 120 });
  expect(printed).not.toContain('\x1b');
  const lines = printed.split('\n');
  expect(lines[0]).toBe('News');
  expect(printed.indexOf('Worth a look (1)')).toBeLessThan(
    printed.indexOf('not checkable here (1)'),
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  for (const words of ['Kim Yong-hyun', '(“Kim”)', '2024-10-31', '(press', 'Too short to check']) {
    expect(printed).toContain(words);
  }
});

test('a narrow terminal gets a list', () => {
  const lines = table({ text }, [base], { columns: 60 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines).toContain('  date     2024-10-31');
});

test('colours on a terminal, unless the reader asked for none', () => {
  const before = process.env.NO_COLOR;
  delete process.env.NO_COLOR;
  try {
    expect(table({ text }, [base], { columns: 100, isTTY: true })).toContain('\x1b[');
    process.env.NO_COLOR = '1';
    expect(table({ text }, [base], { columns: 100, isTTY: true })).not.toContain('\x1b[');
  } finally {
    if (before === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = before;
  }
});

test('wide characters and long words keep to their column', () => {
  const quote = { ...base.quote, text: `${'私たちは平和を望む'.repeat(6)} ${'x'.repeat(90)}` };
  const printed = table({ text }, [{ ...base, quote }], { columns: 100 });
  const cells = (line: string) => [...line].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0);
  expect(Math.max(...printed.split('\n').map(cells))).toBeLessThanOrEqual(100);
});

test('no findings', () => {
  expect(table({ text }, [], { columns: 100 })).toBe('No quotations found.\n');
});

test('words joined from two sources name both, with both days', () => {
  const record = base.record as NonNullable<Finding['record']>;
  const other = { ...record, from: 40, date: '2023-05-02', title: 'Harbour speech' };
  const joined = { ...base, record: { ...record, joined: [other] } };
  const printed = table({ text }, [joined], { columns: 60 }).replace(/\s+/g, ' ');
  expect(printed).toContain('(press report); joined with Harbour speech');
  expect(printed).toContain('2024-10-31 2023-05-02');
});

test('official corrections stand behind what was spoken', () => {
  const record = base.record as NonNullable<Finding['record']>;
  const corrections = [{ from: 9, to: 14, official: 'put' }];
  const printed = table({ text }, [{ ...base, record: { ...record, corrections } }], {
    columns: 80,
  }).replace(/\s+/g, ' ');
  expect(printed).toContain('They had taken [official correction: put] off the uniforms.');
});
