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
  // Marks ask each document's own window for both.
  const fakes = {
    Highlight: FakeHighlight,
    CSS: {
      get highlights() {
        return registry;
      },
    },
  };
  Object.assign(document.defaultView as object, fakes);
  for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake);
  registry.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>He said “one two three” and then “four five six”.</p>';
});
afterEach(() => vi.unstubAllGlobals());

function start() {
  const { article, rangesOf } = readPage(document);
  const marks = makeMarks();
  const rangesFor = (words: string) => {
    const from = article.text.indexOf(words);
    return rangesOf({ from, to: from + words.length });
  };
  const mark = (tier: Mark['tier'], index: number, ...words: readonly string[]): Mark => ({
    tier,
    index,
    ranges: words.flatMap(rangesFor),
  });
  return { marks, mark, rangesFor };
}

const painted = () =>
  [...registry].map(([name, ranges]) => `${name}: ${[...ranges].map(String).join(' | ')}`);

test('each tier has a name of its own, and painting replaces all', () => {
  const { marks, mark } = start();
  marks.paint([mark('look', 0, 'one', 'three'), mark('match', 1, 'four five')]);
  expect(painted()).toEqual(['on-record-look: one | three', 'on-record-match: four five']);
  marks.paint([mark('look', 0, 'one')]);
  expect(painted()).toEqual(['on-record-look: one']);
});

test('words taken away while they were checked are passed over', () => {
  const { marks } = start();
  const gone = document.createElement('p');
  gone.textContent = 'gone';
  const range = document.createRange();
  range.selectNodeContents(gone);
  const there = document.createRange();
  there.selectNodeContents(document.body);
  const both: Mark = { tier: 'look', index: 0, ranges: [range, there] };
  marks.paint([both]);
  expect(registry.get('on-record-look')?.size).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('nothing of the page changes but its adopted sheets, and those come back', () => {
  const before = document.documentElement.outerHTML;
  const { marks, mark } = start();
  marks.paint([mark('look', 0, 'one')]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(painted()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a registry and sheets the page has cleared are filled again', () => {
  const { marks, mark } = start();
  marks.paint([mark('look', 0, 'one')]);
  registry.clear();
  document.adoptedStyleSheets = [];
  marks.restore();
  expect(painted()).toEqual(['on-record-look: one']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a place in the window leads to the mark whose words cover it', () => {
  const { marks, mark } = start();
  marks.paint([mark('look', 7, 'one two'), mark('match', 9, 'five')]);
  const node = document.querySelector('p')?.firstChild;
  const at = (words: string, covered = true) => {
    const offset = (node?.textContent ?? '').indexOf(words) + 1;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset }) });
    const rect = { left: 0, right: covered ? 100 : 10, top: 0, bottom: 20 };
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([rect] as unknown as DOMRectList);
    return marks.hit(document, 50, 10);
  };
  expect(at('two')).toBe(7);
  expect(at('two', false)).toBeNull();
  expect(at('He said')).toBeNull();
  expect(at('five')).toBe(9);
});

test('marks inside a shadow root bring their sheet there', () => {
  document.body.innerHTML = '<news-story></news-story>';
  const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>one two</p>';
  const { marks, mark } = start();
  marks.paint([mark('look', 0, 'one')]);
  expect(painted()).toEqual(['on-record-look: one']);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('marks are drawn with the lines that are chosen, those to come too', () => {
  const { marks, mark } = start();
  const text = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  marks.draw({ look: 'dashed', minor: 'solid', match: 'dotted' });
  marks.paint([mark('look', 0, 'one')]);
  expect(text.mock.lastCall?.[0]).toContain('underline dashed #c0660a');
  marks.draw({ look: 'double', minor: 'solid', match: 'dotted' });
  expect(text.mock.lastCall?.[0]).toContain('underline double #c0660a');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a browser without highlights is left alone', () => {
  vi.stubGlobal('Highlight', undefined);
  const { marks, mark } = start();
  marks.paint([mark('look', 0, 'one')]);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(marks.hit(document, 1, 1)).toBeNull();
});
