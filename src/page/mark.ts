// Marks on the page: CSS Custom Highlights, so that no node is added, wrapped or touched. The line
// tells the tiers apart (double, dotted, thin) and colour only adds. The registry belongs to the
// page as much as to us: names carry a prefix, and a set the page has cleared is put back.

import type { Span } from '../engine/quotes.ts';

/** look: worth a reader's attention; minor: a small difference; match: agrees with the record. */
export type Tier = 'look' | 'minor' | 'match';

export interface Mark {
  /** The words inside the marks, in the order of the text. */
  readonly parts: readonly Span[];
  readonly tier: Tier;
}

export interface Marks {
  /** Replaces all marks. Those of a tier that is not shown are left out. */
  readonly paint: (marks: readonly Mark[], shown: ReadonlySet<Tier>) => void;
  /** Sets some words off from all others; none when empty. */
  readonly point: (parts: readonly Span[]) => void;
  /** The mark at a place of the window, by its index in what was painted. */
  readonly hit: (x: number, y: number) => number | null;
  readonly clear: () => void;
}

interface TextMap {
  readonly rangeOf: (span: Span) => Range | null;
  readonly offsetAt: (node: Node, offset: number) => number | null;
}

/** Makes the marks of one document. `map` gives the text map of the latest reading. */
export function makeMarks(document: Document, map: () => TextMap): Marks {
  /** The parts that can be pointed at, in the order of the text. */
  let targets: readonly (Span & { readonly index: number })[] = [];
  const own = new Map<string, Highlight>();
  let sheet: CSSStyleSheet | null = null;

  function register(name: string, ranges: readonly Range[]) {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      own.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = name === names.here ? 1 : 0;
    own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  function restore() {
    for (const [name, highlight] of own) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    adopt();
  }

  function adopt() {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyle);
    }
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  const rangesOf = (parts: readonly Span[]) =>
    parts.map((part) => map().rangeOf(part)).filter((range) => range !== null);

  return {
    paint(marks, shown) {
      if (!supported()) return;
      for (const tier of ['look', 'minor', 'match'] as const) {
        const seen = shown.has(tier) ? marks.filter((mark) => mark.tier === tier) : [];
        register(names[tier], rangesOf(seen.flatMap((mark) => mark.parts)));
      }
      targets = marks
        .flatMap((mark, index) =>
          shown.has(mark.tier) ? mark.parts.map((part) => ({ ...part, index })) : [],
        )
        .sort((a, b) => a.from - b.from);
      adopt();
    },
    point(parts) {
      if (!supported()) return;
      register(names.here, rangesOf(parts));
      restore();
    },
    hit(x, y) {
      if (targets.length === 0) return null;
      restore();
      const caret = caretAt(document, x, y);
      const offset = caret && map().offsetAt(caret.node, caret.offset);
      if (offset === null) return null;
      const target = targetAt(targets, offset);
      const range = target && map().rangeOf(target);
      // A caret is found beside a line's end too: only the words themselves count.
      return range && covers(range.getClientRects(), x, y) ? target.index : null;
    },
    clear() {
      for (const name of Object.values(names)) if (supported()) CSS.highlights.delete(name);
      own.clear();
      targets = [];
      if (sheet) {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
      }
      sheet = null;
    },
  };
}

/** Names in the document's highlight registry. */
const names = {
  look: 'on-record-look',
  minor: 'on-record-minor',
  match: 'on-record-match',
  here: 'on-record-here',
} as const;

// Middle tones: at least 3:1 on white and on black, since no rule can ask what stands behind.
const markStyle = `
::highlight(${names.look}) {
  text-decoration: underline double #c0660a 1.5px;
  text-underline-offset: 0.2em;
  background-color: rgb(224 138 30 / 0.13);
}
::highlight(${names.minor}) {
  text-decoration: underline dotted #8a7a5e 1.5px;
  text-underline-offset: 0.2em;
}
::highlight(${names.match}) {
  text-decoration: underline solid #3f8f68 1px;
  text-underline-offset: 0.2em;
}
::highlight(${names.here}) {
  background-color: rgb(232 160 40 / 0.34);
}
@media (forced-colors: active) {
  ::highlight(${names.look}), ::highlight(${names.minor}), ::highlight(${names.match}) {
    text-decoration-color: CanvasText;
    background-color: transparent;
  }
  ::highlight(${names.here}) {
    color: HighlightText;
    background-color: Highlight;
  }
}
@media print {
  ::highlight(${names.look}), ::highlight(${names.minor}), ::highlight(${names.match}), ::highlight(${names.here}) {
    text-decoration: none;
    background-color: transparent;
  }
}`;

function supported(): boolean {
  return typeof Highlight !== 'undefined' && 'highlights' in CSS;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function targetAt<T extends Span>(targets: readonly T[], offset: number): T | null {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const target = targets[low - 1];
  return target && offset <= target.to ? target : null;
}

function covers(rects: DOMRectList, x: number, y: number): boolean {
  return Array.from(rects).some(
    (r) => x >= r.left && x <= r.right && y >= r.top - slack && y <= r.bottom + slack,
  );
}

/** The underline stands a little below the words, in CSS pixels. */
const slack = 3;
