import { expect, test } from 'vitest';
import { printChanges, printFinding } from '../../src/engine/print.ts';
import { align } from '../../src/engine/verdict/align.ts';

test.each([
  ['we sold 12,000 barns', 'we sold 1,200 barns', '1,200→12,000'],
  ['we sold them', 'we never sold them', '-[never]'],
  ['we never sold them', 'we sold them', '+[never]'],
  ['we sold them', 'we, uh, sold them', '~[uh]'],
  ['we sold [the barns]', 'we sold them', '{them→[the barns]}'],
  ['we sold … barns', 'we sold all the barns', '{all the→…}'],
  ['the colour of a barn', 'the color of a barn', 'spelling:color→colour'],
  ['we sold 2 barns', 'we sold two barns', 'notation:two→2'],
  ['we act now', 'we act now', ''],
])('%s | %s', (quotation, record, line) => {
  expect(printChanges(align(quotation, record).changes())).toBe(line);
});

test('a finding in one line', () => {
  const finding = {
    quote: { from: 0, to: 8, text: 'we act now', kind: 'direct', parts: [{ from: 0, to: 8 }] },
    speaker: { name: 'Ada Marlow', from: 0, to: 2, mention: 'she' },
    label: 'differs',
    look: true,
    wording: 'changed',
    attribution: 'same',
    coverage: 'covered',
    changes: align('we act now', 'we act later').changes(),
    record: null,
    also: [],
    why: '',
  } as const;
  expect(printFinding(finding)).toBe('differs! (Ada Marlow) “we act now” | later→now');
});
