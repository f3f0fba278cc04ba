// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { carryFindings } from '../../src/page/carry.ts';
import { articleOf, readingOf } from '../../src/page/read.ts';
import { layoutByMarkup } from '../../src/page/regions.ts';
import { joinRepeats } from '../../src/page/repeats.ts';
import { makeWalk } from '../../src/page/walk.ts';
import { makeFinding } from '../ui/finding.ts';

/** Reads, changes the page, reads again what was touched, and carries one finding over. */
function carry(html: string, words: string, change: () => readonly Node[]) {
  document.body.innerHTML = html;
  const walk = makeWalk(document.documentElement, layoutByMarkup, false);
  const read = (touched: ReadonlySet<Node>) => {
    walk.begin(touched);
    walk.advance(() => false);
    return readingOf(walk.blocks());
  };
  const before = read(new Set());
  const from = articleOf(document, before).text.indexOf(words);
  const span = { from, to: from + words.length };
  const quote = { ...span, text: words, kind: 'direct' as const, parts: [span] };
  const touched = new Set<Node>();
  for (const first of change())
    for (let node: Node | null = first; node; node = node.parentNode) touched.add(node);
  const after = read(touched);
  const finding = makeFinding({ quote, speaker: null });
  const findings = [finding];
  const carried = carryFindings(findings, before, after);
  if (carried === findings) return 'stays';
  return carried?.map(({ quote }) => after.rangesOf(quote).map(String).join());
}

const html = '<p id="a">Before</p><p id="b">He said “two three four”.</p>';
const get = (id: string) => document.getElementById(id) as HTMLElement;

test('nothing changed, nothing moves', () => {
  expect(carry(html, 'two three four', () => [])).toBe('stays');
  const change = () => {
    document.body.insertAdjacentHTML('beforeend', '<p>More</p>');
    return [document.body];
  };
  expect(carry(html, 'two three four', change)).toBe('stays');
});

test('what changes around it moves it', () => {
  const change = () => {
    get('a').textContent = 'Something longer before';
    return [get('a')];
  };
  expect(carry(html, 'two three four', change)).toEqual(['two three four']);
});

test('the same words drawn again carry it to the new nodes', () => {
  const change = () => {
    document.body.innerHTML = html;
    return [document.body];
  };
  expect(carry(html, 'two three four', change)).toEqual(['two three four']);
});

test.each([
  ['its words', '<p>He said “two three five”.</p>'],
  ['a new quotation', `${html}<p>She said “six seven eight”.</p>`],
  ['a block quotation', `${html}<blockquote>Six seven eight</blockquote>`],
  ['its going', '<p id="a">Before</p>'],
])('%s makes a new check', (_, changed) => {
  const change = () => {
    document.body.innerHTML = changed;
    return [document.body];
  };
  expect(carry(html, 'two three four', change)).toBeUndefined();
});

test('words printed twice are one finding at two places, its speaker’s first', () => {
  const at = (from: number, text: string, speaker: boolean) => {
    const span = { from, to: from + text.length };
    const quote = { ...span, text, kind: 'direct' as const, parts: [span] };
    return makeFinding(speaker ? { quote } : { quote, speaker: null });
  };
  const words = 'We shall never give an inch of it';
  const joined = joinRepeats([at(0, words, false), at(50, `${words}!`, true), at(99, 'No', true)]);
  expect(joined.map(({ places }) => places.map((parts) => parts[0]?.from))).toEqual([
    [50, 0],
    [99],
  ]);
  expect(joined[0]?.finding.speaker).not.toBeNull();
});
