// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/engine/check.ts';
import { cutAtChanges } from '../../../src/ui/finding/Differences.tsx';
import { FindingView } from '../../../src/ui/finding/FindingView.tsx';
import '../english.ts';
import {
  changed,
  correctedRecord,
  correctedText,
  joinedRecord,
  makeFinding,
  record,
  tools,
} from '../finding.ts';

function show(finding: Finding): HTMLElement {
  const root = document.createElement('div');
  act(() => render(<FindingView finding={finding} tools={tools} />, root));
  return root;
}

const factsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('section > .facts > div')].map((fact) =>
    [...fact.children].map((part) => part.textContent).join(': '),
  );

test('both sides show their own words and have the other side read out', () => {
  const root = show(changed);
  expect(root.querySelector('h2')?.textContent).toBe('Wording differs');
  expect(root.querySelector('.why')?.textContent).toBe(changed.why);
  const visible = (selector: string) => {
    const part = root.querySelector(selector)?.cloneNode(true) as HTMLElement;
    for (const spoken of part.querySelectorAll('.spoken')) spoken.remove();
    return part.textContent;
  };
  expect(visible('.quoted')).toBe('“We have 12,000 casualties a day now.”');
  expect(visible('.original')).toBe(
    'What stands before. We have 1,200 casualties a day now. What stands after.',
  );
  expect(visible('ins')).toBe('12,000');
  expect(visible('del')).toBe('1,200');
  expect(root.querySelector('ins')?.textContent).toContain('changed from “1,200” to:');
  expect(root.querySelector('del')?.textContent).toContain('changed to “12,000”:');
});

test('the record says who, when, where and how it is known', () => {
  const root = show(
    makeFinding({
      record: { ...record, complete: false },
      also: [{ speaker: 'Antony Blinken', date: '2024-11', title: 'Remarks to the press' }],
    }),
  );
  expect(factsOf(root)).toEqual([
    'Occasion: Joint press availability',
    'Date: October 31, 2024',
    'Place: Washington',
    'Edition: press report',
    'Extent: Only a part of what was said',
    'Also said on: November 2024, Remarks to the press',
  ]);
  expect(root.querySelector('.speaker')?.textContent).toBe(
    'ABSaid by Antony BlinkenSecretary of State',
  );
  expect(root.querySelector('a')?.getAttribute('href')).toContain(record.url);
});

test('official corrections stand behind what was spoken and say what they are', () => {
  const changes: Finding['changes'] = [
    { kind: 'replaced', fromA: 0, toA: 4, fromB: 14, toB: 20, quoted: 'guns', record: 'figers' },
  ];
  const original = (finding: Finding) => {
    const part = show(finding).querySelector('.original strong') as HTMLElement;
    for (const spoken of part.querySelectorAll('.spoken')) spoken.remove();
    return part.textContent?.replace(/\s+/g, ' ');
  };
  expect(original(makeFinding({ record: correctedRecord }))).toBe(correctedText);
  expect(original(makeFinding({ record: correctedRecord, changes }))).toBe(correctedText);
});

test('words joined from two sources show both, each with a way to its own words', () => {
  const root = show(makeFinding({ label: 'joined', look: true, record: joinedRecord }));
  expect(factsOf(root)).toContain(
    'Joined with words from: May 2, 2023, Remarks at the harbour (transcript)',
  );
  expect(factsOf(root)).toContain('Date: October 31, 2024');
  expect([...root.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href))).toEqual([
    'https://record.example/2#:~:text=Nobody has asked us to go.',
    'https://record.example/1#:~:text=We have 1,200 casualties a day now.',
  ]);
});

test('a joined source without an address is named all the same', () => {
  const [other] = joinedRecord.joined;
  const joined = other ? [{ ...other, url: '' }] : [];
  const root = show(makeFinding({ record: { ...joinedRecord, joined } }));
  expect(factsOf(root)).toContain(
    'Joined with words from: May 2, 2023, Remarks at the harbour (transcript)',
  );
});

test('without a record there is the quotation and the reason', () => {
  const root = show(makeFinding({ label: 'not-found', record: null, why: 'Nothing comes close.' }));
  expect(root.querySelector('.why')?.textContent).toBe('Nothing comes close.');
  expect(root.querySelector('.original, .speaker, a')).toBeNull();
});

test('an address that is not of the web is no link', () => {
  expect(
    show(makeFinding({ record: { ...record, url: 'javascript:1' } })).querySelector('a'),
  ).toBeNull();
});

test('words from outside are never markup', () => {
  const text = '<img src=x onerror=alert(1)>';
  expect(show(makeFinding({ text, why: text })).querySelector('img')).toBeNull();
});

test('cutting loses nothing, whatever the changes', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz';
  const spans = fc.array(fc.tuple(fc.nat(26), fc.nat(26)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, fc.nat(26), fc.nat(26), (pairs, x, y) => {
      const changes = pairs.map(([a, b]) => ({
        kind: 'replaced' as const,
        fromA: Math.min(a, b),
        toA: Math.max(a, b),
        fromB: 0,
        toB: 0,
        quoted: '',
        record: '',
      }));
      const from = Math.min(x, y);
      const to = Math.max(x, y);
      const cut = cutAtChanges(text, changes, 'quotation', from, to);
      expect(cut.map((stretch) => stretch.text).join('')).toBe(text.slice(from, to));
    }),
  );
});
