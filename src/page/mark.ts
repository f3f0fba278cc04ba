// Marks on the page: CSS Custom Highlights, so that no node is added, wrapped or touched. The line
// tells the tiers apart (double, dotted, thin) and colour only adds. The registry belongs to the
// page as much as to us: names carry a prefix, and a set the page has cleared is put back.
//
// Each document (the page, a frame of it) has a registry of its own, each shadow root style sheets of
// its own. What can be pointed at is kept by root, in reading order, so that a hit is one question
// to the browser, a binary search, and a look at the rectangles of one range.

import { lastAtMost } from './binary-search.ts';
import { isReachable } from './reachable.ts';
import { type Lines, markStyle, names, type Tier, usualLines } from './style.ts';

export interface Mark {
  /** What shows the words, in reading order. */
  readonly ranges: readonly Range[];
  readonly tier: Tier;
  /** Given back by `hit`. */
  readonly index: number;
}

export interface Marks {
  /** Replaces all marks. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Draws the marks with these lines. */
  readonly draw: (lines: Lines) => void;
  /** Sets some words off from all others; none when empty. */
  readonly point: (ranges: readonly Range[]) => void;
  /** The index of the mark at a place of a document's window. */
  readonly hit: (document: Document, x: number, y: number) => number | null;
  /** Puts back what the page has cleared. */
  readonly restore: () => void;
  readonly clear: () => void;
}

interface Target {
  readonly range: Range;
  readonly index: number;
}

type Root = Document | ShadowRoot;
type View = Window & typeof globalThis;

/** Makes the marks of one page. */
export function makeMarks(): Marks {
  const targets = new Map<Root, Target[]>();
  /** Our sets, by name and by document. */
  const own = new Map<string, ReadonlyMap<Document, Highlight>>();
  const sheets = new Map<Root, CSSStyleSheet>();

  let lines = usualLines;
  /** In a browser without highlights there is only the list. */
  const isAble = typeof Highlight !== 'undefined';

  return { paint, draw, point, hit, restore, clear };

  function paint(marks: readonly Mark[]) {
    if (!isAble) return;
    targets.clear();
    for (const { ranges, index } of marks) {
      for (const range of ranges) {
        const root = rootOf(range);
        if (!root) continue;
        const list = targets.get(root) ?? [];
        if (list.length === 0) targets.set(root, list);
        list.push({ range, index });
      }
    }
    for (const list of targets.values()) list.sort(byPlace);
    for (const tier of ['look', 'minor', 'match'] as const) {
      register(
        names[tier],
        marks.flatMap((mark) => (mark.tier === tier ? mark.ranges : [])),
      );
    }
    restore();
  }

  function draw(wanted: Lines) {
    lines = wanted;
    restore();
    for (const sheet of sheets.values()) sheet.replaceSync(markStyle(lines));
  }

  function point(ranges: readonly Range[]) {
    if (!isAble) return;
    register(names.here, ranges);
    restore();
  }

  /** Replaces what is registered under a name, in every document. */
  function register(name: string, ranges: readonly Range[]) {
    const sets = new Map<Document, Highlight>();
    for (const range of ranges) {
      const root = rootOf(range);
      const document = (root?.ownerDocument ?? root) as Document;
      const view = document?.defaultView as View | null;
      if (!root || !view) continue;
      let highlight = sets.get(document);
      if (!highlight) {
        highlight = new view.Highlight();
        highlight.priority = name === names.here ? 1 : 0;
        sets.set(document, highlight);
      }
      highlight.add(range);
      if (!sheets.has(root)) sheets.set(root, sheetFor(view, lines));
    }
    for (const document of own.get(name)?.keys() ?? []) {
      if (!sets.has(document)) registryOf(document)?.delete(name);
    }
    own.set(name, sets);
  }

  function restore() {
    for (const [name, sets] of own) {
      for (const [document, highlight] of sets) {
        const registry = registryOf(document);
        if (registry?.get(name) !== highlight) registry?.set(name, highlight);
      }
    }
    for (const [root, sheet] of sheets) {
      if (!isReachable(root)) sheets.delete(root);
      else if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  function hit(document: Document, x: number, y: number): number | null {
    if (targets.size === 0) return null;
    restore();
    const roots = [...targets.keys()].filter(isLiveShadow);
    const caret = caretAt(document, x, y, roots);
    const list = caret && targets.get(caret.node.getRootNode() as Root);
    const target = list && targetAt(list, caret);
    // A caret is found beside a line's end too: only the words themselves count.
    if (target && covers(target.range.getClientRects(), x, y)) return target.index;
    // Where words cannot be selected, and inside shadow roots in some browsers, there is no caret.
    if (target || (caret && roots.length === 0 && isSelectable(caret.node))) return null;
    return hitByRectangles(document, x, y);
  }

  function hitByRectangles(document: Document, x: number, y: number): number | null {
    let root: Root = document;
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      root = element.shadowRoot;
      const inner: Element | null = root.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    const list = targets.get((element?.getRootNode() as Root | undefined) ?? root) ?? [];
    const near = list.filter(({ range }) => element && range.intersectsNode(element));
    return near.find(({ range }) => covers(range.getClientRects(), x, y))?.index ?? null;
  }

  function clear() {
    for (const name of own.keys()) register(name, []);
    for (const [root, sheet] of sheets) {
      if (isReachable(root))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    own.clear();
    sheets.clear();
    targets.clear();
  }
}

/** In Firefox an expression of a content script that reads `highlights` of one window after another gets
 * those of the first: its engine keeps the getter, which knows its window. So the getter is fetched anew. */
function registryOf(document: Document): HighlightRegistry | undefined {
  const css = isReachable(document) ? (document.defaultView as View | null)?.CSS : null;
  return css ? Object.getOwnPropertyDescriptor(css, 'highlights')?.get?.call(css) : undefined;
}

function isLiveShadow(root: Root): root is ShadowRoot {
  return isReachable(root) && root.nodeType === 11;
}

/** Null for words the page has taken away, as it may while they are checked. */
function rootOf(range: Range): Root | null {
  const node = range.startContainer;
  const root = isReachable(node) && node.getRootNode();
  return root && 'adoptedStyleSheets' in root ? (root as Root) : null;
}

/** A sheet can only be adopted where it was made. */
function sheetFor(view: View, lines: Lines): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markStyle(lines));
  return sheet;
}

function byPlace(a: Target, b: Target): number {
  return a.range.compareBoundaryPoints(0, b.range);
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number, roots: ShadowRoot[]): Caret | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isSelectable(node: Node): boolean {
  const element = node.parentElement;
  return node.nodeType === 3 && element !== null && getComputedStyle(element).userSelect !== 'none';
}

/** The last target that begins at or before a caret and does not end before it. */
function targetAt(targets: readonly Target[], { node, offset }: Caret): Target | null {
  // 1: the caret stands after the range; 0: in it.
  const before = (i: number) => -(targets[i]?.range.comparePoint(node, offset) ?? -1);
  const target = targets[lastAtMost(targets.length, 0, before)];
  return target?.range.comparePoint(node, offset) === 0 ? target : null;
}

function covers(rects: DOMRectList, x: number, y: number): boolean {
  return Array.from(rects).some(
    (r) => x >= r.left && x <= r.right && y >= r.top - slack && y <= r.bottom + slack,
  );
}

/** The underline stands a little below the words, in CSS pixels. */
const slack = 3;
