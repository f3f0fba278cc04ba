// One walk over a page in reading order, which copies the words out the way they are rendered: white
// space collapsed, invisible characters dropped, '\n' for <br>, a new block wherever the page breaks.
//
// The walk keeps a stack of its own rather than calling itself, so that it can stop at any node and
// go on later; and it remembers which blocks came out of which element, so that a second walk enters
// only what was touched since. It goes where the reader's eye goes: through open shadow roots and
// what is slotted into them, and through frames of the same site. It asks nothing of layout itself:
// a `Layout` does, and the one by markup alone lets it run over a parsed file in Node.

import type { Block } from '../engine/quotes/quotes.ts';
import {
  addPiece,
  dropBlock,
  dropPieces,
  gatherPieces,
  type Pieced,
  type Pieces,
} from './pieces.ts';
import { blockTags, type Layout, type Place, regionOf } from './regions.ts';

/** A block of the page: its words and the nodes they stand in. */
export interface WalkedBlock extends Pieced {
  readonly place: Place;
  /** The number of the walk that read it. */
  readonly born: number;
  /** Its place among the blocks, where it starts in the text, and the number of the last walk that
   * found it; set anew by every walk. */
  index: number;
  start: number;
  turn: number;
}

export interface Walk {
  /** Begins a walk; only touched elements and what is new are entered. */
  readonly begin: (touched: ReadonlySet<Node>) => void;
  /** Goes on until done (true) or until it is late (false). */
  readonly advance: (isLate: () => boolean) => boolean;
  /** What the last finished walk found, in reading order. */
  readonly blocks: () => readonly WalkedBlock[];
  /** Documents and shadow roots the walk has entered, besides the first. */
  readonly roots: ReadonlySet<Document | ShadowRoot>;
  /** Whether a node was left out together with everything in it. */
  readonly isLeftOut: (node: Node) => boolean;
  /** Elements left out because they were hidden, which may show later. */
  readonly hidden: ReadonlySet<Element>;
}

/** An element on the way down, and what is left to do in it. */
interface Level {
  readonly element: Element;
  readonly place: Place;
  readonly apart: boolean;
  readonly drawsMarks: boolean;
  /** How many blocks there were when it was entered. */
  readonly from: number;
  next: Node | null;
  /** Children that are not siblings of each other: what is slotted. */
  readonly slotted: readonly Node[] | null;
  slot: number;
}

/** What came out of an element: nothing, one block, or the first and the last of several. */
type Extent = WalkedBlock | readonly [WalkedBlock, WalkedBlock] | null;
/** An element that was left out with all that is in it. */
const out = 'out';

interface OpenBlock {
  readonly place: Place;
  readonly parts: string[];
  /** The number of its first piece. */
  readonly first: number;
  length: number;
  linked: number;
}

/** A block this much of which is link text is a teaser or a menu, not prose. */
const linkedShare = 0.9;
/** The clock is asked once in so many nodes: often enough for slices of a few milliseconds. */
const nodesBetweenLooks = 48;

/** Words joined by single plain spaces: nothing in them to collapse. Soft hyphens, zero-width
 * spaces and byte order marks are never shown and end a run like white space does. */
const runs = /[^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+(?: [^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+)*/g;
const whiteSpace = /[ \t\n\r\f]/;
/** Words that bring their own quotation marks, though they stand in a <q>. */
const opensWithMark = /^\s*["'“”„«»‹›‘’「『]/;

const outside: Place = {
  kind: 'paragraph',
  quotation: null,
  aside: false,
  inside: false,
  link: false,
};
const contentTags = new Set(['article', 'main', 'section', 'figure', 'blockquote']);

/** Makes the walk of a page. Memory: each block's words once, a node and four numbers a piece. */
export function makeWalk(root: Element | null, layout: Layout, comments: boolean): Walk {
  const extents = new WeakMap<Node, Extent | typeof out>();
  const hidden = new Set<Element>();
  const roots = new Set<Document | ShadowRoot>();
  let last: WalkedBlock[] = [];
  let found: WalkedBlock[] = [];
  let touched: ReadonlySet<Node> = new Set();
  let stack: Level[] = [];
  let turn = 0;
  /** Those of blocks that were read in this walk. */
  let pieces: Pieces = { nodes: [], columns: [] };

  let open: OpenBlock | null = null;
  /** Where a space was seen that is written only once a word follows on the same line. */
  let space: { readonly node: Text; readonly at: number } | null = null;
  let newlines = 0;
  /** Whether words of the same block were left out since the last that were written. */
  let gap = false;

  const isLeftOut = (node: Node) => extents.get(node) === out;

  return { begin, advance, blocks: () => last, roots, hidden, isLeftOut };

  function begin(given: ReadonlySet<Node>) {
    touched = given;
    turn++;
    found = [];
    stack = [];
    if (root) enter(root, root.localName, outside, true, false);
  }

  function advance(isLate: () => boolean): boolean {
    for (let count = 1; ; count++) {
      const level = stack.at(-1);
      if (!level) break;
      const node = nextOf(level);
      if (!node) {
        stack.pop();
        leave(level, false);
      } else {
        const { nodeType } = node;
        if (nodeType === 3) visitText(node as Text, level.place);
        else if (nodeType === 1) visitElement(node as Element, level.place);
      }
      if (count % nodesBetweenLooks === 0 && isLate()) return false;
    }
    breakBlock();
    let start = 0;
    found.forEach((block, index) => {
      block.index = index;
      block.start = start;
      block.turn = turn;
      start += block.text.length + 2;
    });
    gatherPieces(found);
    pieces = { nodes: [], columns: [] };
    // What a page took away it may keep, but not with it the nodes that stood around.
    for (const block of last) if (block.turn !== turn) dropBlock(block);
    last = found;
    return true;
  }

  function nextOf(level: Level): Node | null {
    if (level.slotted) return level.slotted[level.slot++] ?? null;
    const node = level.next;
    level.next = node?.nextSibling ?? null;
    return node;
  }

  function enter(element: Element, tag: string, place: Place, apart: boolean, drawsMarks: boolean) {
    const from = found.length;
    const within = insideOf(element, tag, roots);
    const slotted = Array.isArray(within) ? within : null;
    const next = slotted ? null : (within as Node | null);
    const level = { element, place, apart, drawsMarks, from, next, slotted, slot: 0 };
    // Most elements hold words and nothing else.
    const isBare = !slotted && (!next || (next.nodeType === 3 && !next.nextSibling));
    if (!isBare) return void stack.push(level);
    if (next) visitText(next as Text, place);
    leave(level, true);
  }

  function visitElement(element: Element, place: Place) {
    const tag = element.localName;
    if (tag === 'br') {
      space = null;
      newlines = Math.min(2, newlines + 1);
      return;
    }
    const known = extents.get(element);
    if (known !== undefined) {
      if (known !== out && !touched.has(element) && reuse(known)) return;
      extents.delete(element);
      hidden.delete(element);
    }
    // Pictures, icons and markers: most of a page's elements, and nothing to read.
    if (isEmpty(element, tag)) return;
    const region = regionOf(element, tag, place, comments);
    if (region === 'skip') return leaveOut(element);
    const shown = layout(element, tag);
    if (shown === 'hidden') {
      if (element.firstChild && hidden.size < mostHidden) hidden.add(element);
      return leaveOut(element);
    }
    const inner = placeIn(element, tag, region, place);
    // A block quotation's credit line stands apart even where it is set in the line.
    const apart = shown === 'block' || inner.kind !== place.kind || tag === 'iframe';
    const drawsMarks = tag === 'q' && !opensWithMark.test(element.textContent ?? '');
    if (apart) breakBlock();
    if (drawsMarks) write('“', inner, null, 0);
    enter(element, tag, inner, apart, drawsMarks);
  }

  // What holds nothing is not remembered: it is as quickly read again as looked up.
  function leaveOut(element: Element) {
    if (!element.firstChild) return;
    extents.set(element, out);
    gap = true;
  }

  function leave({ element, place, apart, drawsMarks, from }: Level, isBare: boolean) {
    if (drawsMarks) write('”', place, null, 0);
    if (!apart) return;
    breakBlock();
    const first = found[from];
    const end = found.at(-1);
    if (first && end) extents.set(element, first === end ? first : [first, end]);
    else if (!isBare) extents.set(element, null);
  }

  /** Takes over what came out of an element the last time; false when it was away for a walk. */
  function reuse(extent: Extent): boolean {
    const [first, end] = extent === null || 'index' in extent ? [extent, extent] : extent;
    if (first && last[first.index] !== first) return false;
    breakBlock();
    if (first && end) for (const block of last.slice(first.index, end.index + 1)) found.push(block);
    return true;
  }

  function visitText(node: Text, place: Place) {
    const data = node.data;
    let end = 0;
    runs.lastIndex = 0;
    for (let run = runs.exec(data); run; run = runs.exec(data)) {
      if (run.index > end) noteSpace(node, data, end, run.index);
      write(run[0], place, node, run.index);
      end = run.index + run[0].length;
    }
    if (end < data.length) noteSpace(node, data, end, data.length);
  }

  function noteSpace(node: Text, data: string, from: number, to: number) {
    if (!open) return;
    for (let at = from; at < to && !space; at++) {
      if (whiteSpace.test(data.charAt(at))) space = { node, at };
    }
  }

  /** Words of a node, or (node null) a mark the browser draws and no node holds. */
  function write(words: string, place: Place, node: Text | null, at: number) {
    if (!open) {
      open = { place, parts: [], length: 0, linked: 0, first: pieces.nodes.length };
      gap = false;
    } else if (newlines > 0) push(open, '\n'.repeat(newlines), null, 0);
    else if (space) push(open, ' ', gap ? null : space.node, space.at);
    space = null;
    newlines = 0;
    if (place.link) open.linked += words.length;
    push(open, words, node, at);
  }

  function push(block: OpenBlock, words: string, node: Text | null, at: number) {
    if (node) {
      addPiece(pieces, block.length, words.length, node, at, gap);
      gap = false;
    }
    block.parts.push(words);
    block.length += words.length;
  }

  function breakBlock() {
    const block = open;
    open = null;
    space = null;
    newlines = 0;
    if (!block) return;
    const { place, parts, length, linked, first } = block;
    if (place.kind !== 'headline' && linked > length * linkedShare)
      return dropPieces(pieces, first);
    found.push({
      text: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
      place,
      pieces,
      first,
      end: pieces.nodes.length,
      born: turn,
      index: 0,
      start: 0,
      turn: 0,
    });
  }
}

/** More hidden parts than this are menus of menus: only these are asked again. */
const mostHidden = 400;

/** The place of what stands in an element; the same object when nothing is new. */
function placeIn(element: Element, tag: string, region: Block['kind'] | null, place: Place): Place {
  const isQuotation = tag === 'blockquote' && !place.quotation;
  const isAside = tag === 'aside' && !place.aside;
  const isContent = !place.inside && contentTags.has(tag);
  const isLink = tag === 'a' && !place.link;
  const kind = region ?? place.kind;
  if (kind === place.kind && !isQuotation && !isAside && !isContent && !isLink) return place;
  return {
    kind,
    quotation: isQuotation ? element : place.quotation,
    aside: place.aside || isAside,
    inside: place.inside || isContent,
    link: place.link || isLink,
  };
}

/** What is seen inside an element: its children, its open shadow root's, what is slotted into it, or
 * the page in a frame of the same site. */
function insideOf(
  element: Element,
  tag: string,
  roots: Set<Document | ShadowRoot>,
): Node | readonly Node[] | null {
  const shadow = element.shadowRoot;
  if (shadow) {
    roots.add(shadow);
    return shadow.firstChild;
  }
  if (tag === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (slotted.length > 0) return slotted;
  }
  if (tag === 'iframe') {
    const page = pageIn(element as HTMLIFrameElement);
    if (page) roots.add(page);
    return page?.body?.firstChild ?? null;
  }
  return element.firstChild;
}

/** Nothing in it, nor a break around it. */
function isEmpty(element: Element, tag: string): boolean {
  if (element.firstChild || blockTags.has(tag)) return false;
  return tag !== 'iframe' && tag !== 'slot' && !element.shadowRoot;
}

/** The page in a frame; null for other sites' and for frames too small to read in. To ask a frame for its
 * page is by far the dearest question there is, so it comes last. */
function pageIn(frame: HTMLIFrameElement): Document | null {
  // A parsed file has no sizes, nor pages in its frames.
  const { clientWidth = 0, clientHeight = 0 } = frame;
  if (clientWidth < leastFrame || clientHeight < leastFrame / 2) return null;
  // What a script writes, it writes into a frame without an address, or one that says about:blank.
  const address = frame.getAttribute('src') ?? '';
  if (elsewhere.test(address) && !address.includes(frame.ownerDocument.location.host)) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** src="https://ads.example/", src="//ads.example/" */
const elsewhere = /^\s*(?:https?:)?\/\//i;

/** Frames narrower than this hold buttons and advertisements, in CSS pixels. */
const leastFrame = 240;
