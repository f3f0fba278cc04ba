// The visible text of a page and the way back into it.
//
// One walk over the nodes in reading order copies the words out the way they are rendered: white
// space collapsed, invisible characters dropped, '\n' for <br>, '\n\n' between blocks. What was
// copied from where is kept in pieces.ts. The walk asks nothing of layout itself: a `Layout` does,
// and the default one goes by markup alone, so the same reader runs over a parsed file in Node.

import type { Article, Block, Span } from '../engine/quotes.ts';
import { readFacts } from './facts.ts';
import { addPiece, cutPieces, makeOffsetAt, type Pieces, rangeOf } from './pieces.ts';
import { type Layout, layoutByMarkup, regionOf } from './regions.ts';
import { markPullQuotes, type WalkedBlock } from './repeats.ts';

export interface Reading {
  readonly article: Article;
  /** The DOM range that shows a stretch of the text; null when there is none (any more). */
  readonly rangeOf: (span: Span) => Range | null;
  /** Where in the text a caret position stands; null when that node was not read. */
  readonly offsetAt: (node: Node, offset: number) => number | null;
}

/** Reads a page: its words, its structure, and what it says about itself. */
export function readPage(document: Document, layout: Layout = layoutByMarkup): Reading {
  const { text, blocks, pieces } = walkPage(document.body ?? document.documentElement, layout);
  return {
    article: { text, blocks: markPullQuotes(text, blocks), ...readFacts(document) },
    rangeOf: (span) => rangeOf(document, pieces, span),
    offsetAt: makeOffsetAt(pieces),
  };
}

/** What the walk knows about where it is. */
interface Place {
  readonly kind: Block['kind'];
  /** The outermost block quotation around: all its paragraphs form one block. */
  readonly quotation: Element | null;
  readonly aside: boolean;
  /** Inside an article, a section, a figure …: a footer there is content. */
  readonly inside: boolean;
  readonly link: boolean;
}

const outside: Place = {
  kind: 'paragraph',
  quotation: null,
  aside: false,
  inside: false,
  link: false,
};
const contentTags = new Set(['article', 'main', 'section', 'figure', 'blockquote']);

/** A block being written, with what to cut back to when it turns out to be nothing but links. */
interface OpenBlock {
  readonly from: number;
  readonly place: Place;
  readonly before: { readonly parts: number; readonly length: number; readonly pieces: number };
  linked: number;
}

/** A block this much of which is link text is a teaser or a menu, not prose. */
const linkedShare = 0.9;

/** Words joined by single plain spaces: nothing in them to collapse. Soft hyphens, zero-width
 * spaces and byte order marks are never shown and end a run like white space does. */
const runs = /[^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+(?: [^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+)*/g;
const whiteSpace = /[ \t\n\r\f]/;
/** Words that bring their own quotation marks, though they stand in a <q>. */
const opensWithMark = /^\s*["'“”„«»‹›‘’「『]/;

interface Walked {
  readonly text: string;
  readonly blocks: readonly WalkedBlock[];
  readonly pieces: Pieces;
}

function walkPage(root: Element | null, layout: Layout): Walked {
  const parts: string[] = [];
  const pieces: Pieces = { starts: [], lengths: [], ats: [], nodes: [] };
  const blocks: WalkedBlock[] = [];
  let length = 0;
  let open: OpenBlock | null = null;
  /** Where a space was seen that is written only once a word follows on the same line. */
  let space: { readonly node: Text; readonly at: number } | null = null;
  let newlines = 0;

  if (root) visit(root, outside);
  breakBlock();
  return { text: parts.join(''), blocks, pieces };

  function visit(parent: Element, place: Place) {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) visitText(node as Text, place);
      else if (node.nodeType === 1) visitElement(node as Element, place);
    }
  }

  function visitElement(element: Element, place: Place) {
    const tag = element.localName;
    if (tag === 'br') {
      space = null;
      newlines = Math.min(2, newlines + 1);
      return;
    }
    const region = regionOf(element, place);
    if (region === 'skip') return;
    const shown = layout(element);
    if (shown === 'hidden') return;
    const inner: Place = {
      kind: region ?? place.kind,
      quotation: tag === 'blockquote' ? (place.quotation ?? element) : place.quotation,
      aside: place.aside || tag === 'aside',
      inside: place.inside || contentTags.has(tag),
      link: place.link || tag === 'a',
    };
    // A block quotation's credit line stands apart even where it is set in the line.
    const apart = shown === 'block' || inner.kind !== place.kind;
    const drawsMarks = tag === 'q' && !opensWithMark.test(element.textContent ?? '');
    if (apart) breakBlock();
    if (drawsMarks) write('“', inner, null, 0);
    visit(element, inner);
    if (drawsMarks) write('”', inner, null, 0);
    if (apart) breakBlock();
  }

  function visitText(node: Text, place: Place) {
    const data = node.data;
    let end = 0;
    for (const run of data.matchAll(runs)) {
      noteSpace(node, data, end, run.index);
      write(run[0], place, node, run.index);
      end = run.index + run[0].length;
    }
    noteSpace(node, data, end, data.length);
  }

  function noteSpace(node: Text, data: string, from: number, to: number) {
    for (let at = from; at < to && !space; at++) {
      if (whiteSpace.test(data.charAt(at))) space = { node, at };
    }
  }

  /** Words of a node, or (node null) a mark the browser draws and no node holds. */
  function write(words: string, place: Place, node: Text | null, at: number) {
    if (!open) openBlock(place);
    else if (newlines > 0) push('\n'.repeat(newlines), null, 0);
    else if (space) push(' ', space.node, space.at);
    space = null;
    newlines = 0;
    if (place.link && open) open.linked += words.length;
    push(words, node, at);
  }

  function push(words: string, node: Text | null, at: number) {
    if (node) addPiece(pieces, length, words.length, node, at);
    parts.push(words);
    length += words.length;
  }

  function openBlock(place: Place) {
    const before = { parts: parts.length, length, pieces: pieces.nodes.length };
    if (length > 0) push('\n\n', null, 0);
    open = { from: length, place, before, linked: 0 };
  }

  function breakBlock() {
    if (open) closeBlock(open);
    open = null;
    space = null;
    newlines = 0;
  }

  function closeBlock({ from, place, before, linked }: OpenBlock) {
    const { kind, quotation, aside } = place;
    if (kind !== 'headline' && linked > (length - from) * linkedShare) {
      parts.length = before.parts;
      length = before.length;
      cutPieces(pieces, before.pieces);
      return;
    }
    const owner = kind === 'block-quotation' ? quotation : null;
    const last = blocks.at(-1);
    if (owner && last?.owner === owner) blocks[blocks.length - 1] = { ...last, to: length };
    else blocks.push({ from, to: length, kind, owner, aside });
  }
}
