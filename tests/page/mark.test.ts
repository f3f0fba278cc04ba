// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Mark, makeMarks } from '../../src/page/mark.ts';
import { readPage } from '../../src/page/read.ts';

/** happy-dom has no highlights: a registry that remembers is all it takes. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  registry.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>He said “one two three” and then “four five six”.</p>';
});
afterEach(() => vi.unstubAllGlobals());

function start() {
  const reading = readPage(document);
  const marks = makeMarks(document, () => reading);
  const span = (words: string) => {
    const from = reading.article.text.indexOf(words);
    return { from, to: from + words.length };
  };
  return { marks, span };
}

const painted = () =>
  [...registry].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join(' | ')}`);

test('each tier has a name of its own, and only the shown ones are painted', () => {
  const { marks, span } = start();
  const all: Mark[] = [
    { parts: [span('one'), span('three')], tier: 'look' },
    { parts: [span('four five')], tier: 'match' },
  ];
  marks.paint(all, new Set(['look', 'minor']));
  expect(painted()).toEqual(['on-record-look: one | three']);
  marks.paint(all, new Set(['look', 'minor', 'match']));
  expect(painted()).toEqual(['on-record-look: one | three', 'on-record-match: four five']);
});

test('nothing of the page changes but its adopted sheets, and those come back', () => {
  const before = document.documentElement.outerHTML;
  const { marks, span } = start();
  marks.paint([{ parts: [span('one')], tier: 'look' }], new Set(['look']));
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(painted()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a registry the page has cleared is filled again', () => {
  const { marks, span } = start();
  marks.paint([{ parts: [span('one')], tier: 'look' }], new Set(['look']));
  registry.clear();
  marks.point([span('four')]);
  expect(painted()).toEqual(['on-record-here: four', 'on-record-look: one']);
});

test('a place in the window leads to the mark whose words cover it', () => {
  const { marks, span } = start();
  marks.paint(
    [
      { parts: [span('one two')], tier: 'look' },
      { parts: [span('four five')], tier: 'match' },
    ],
    new Set(['look']),
  );
  const node = document.querySelector('p')?.firstChild;
  const at = (words: string, covered = true) => {
    const offset = (node?.textContent ?? '').indexOf(words) + 1;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset }) });
    const rect = { left: 0, right: covered ? 100 : 10, top: 0, bottom: 20 };
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([rect] as unknown as DOMRectList);
    return marks.hit(50, 10);
  };
  expect(at('two')).toBe(0);
  expect(at('two', false)).toBeNull();
  expect(at('He said')).toBeNull();
  expect(at('five')).toBeNull();
});

test('a browser without highlights is left alone', () => {
  vi.stubGlobal('Highlight', undefined);
  const { marks, span } = start();
  marks.paint([{ parts: [span('one')], tier: 'look' }], new Set(['look']));
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(marks.hit(1, 1)).toBeNull();
});
