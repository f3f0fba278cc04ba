// The map between a page's text and its nodes. A *piece* is a stretch of one text node that stands
// unchanged in the text: text [start, start + length) is node.data [at, at + length). Kept column by
// column, four numbers a piece and most text nodes one piece; an offset finds its node by binary
// search, a node its offset by a scan over its own few pieces.

import type { Span } from '../engine/quotes.ts';

export interface Pieces {
  readonly starts: number[];
  readonly lengths: number[];
  readonly ats: number[];
  readonly nodes: Text[];
}

/** Appends a piece, or lengthens the last one when the new words run on from it. */
export function addPiece(pieces: Pieces, start: number, length: number, node: Text, at: number) {
  const { starts, lengths, ats, nodes } = pieces;
  const last = nodes.length - 1;
  const lastLength = lengths[last] ?? 0;
  const runsOn =
    nodes[last] === node &&
    (ats[last] ?? 0) + lastLength === at &&
    (starts[last] ?? 0) + lastLength === start;
  if (runsOn) {
    lengths[last] = lastLength + length;
    return;
  }
  starts.push(start);
  lengths.push(length);
  ats.push(at);
  nodes.push(node);
}

/** Forgets all pieces but the first `count`. */
export function cutPieces(pieces: Pieces, count: number) {
  for (const column of [pieces.starts, pieces.lengths, pieces.ats, pieces.nodes]) {
    column.length = count;
  }
}

/** The DOM range that shows a stretch of the text. Null when the stretch holds no words, or when
 * the page has since changed a node of it: no range rather than a wrong one. */
export function rangeOf(document: Document, pieces: Pieces, { from, to }: Span): Range | null {
  const { starts, lengths, ats, nodes } = pieces;
  let first = pieceAt(starts, from);
  // An offset in a gap (a line break, a drawn mark) belongs to the words after it as a start,
  // to the words before it as an end.
  if (first < 0 || from >= (starts[first] ?? 0) + (lengths[first] ?? 0)) first++;
  const last = pieceAt(starts, to - 1);
  const firstNode = nodes[first];
  const lastNode = nodes[last];
  if (!firstNode?.isConnected || !lastNode?.isConnected || first > last) return null;
  const start = (ats[first] ?? 0) + Math.max(0, from - (starts[first] ?? 0));
  const end = (ats[last] ?? 0) + Math.min(lengths[last] ?? 0, to - (starts[last] ?? 0));
  if (start > firstNode.length || end > lastNode.length) return null;
  const range = document.createRange();
  range.setStart(firstNode, start);
  range.setEnd(lastNode, end);
  return range;
}

/** The way back: caret position → offset in the text; null when that node was not read. The index
 * is built at the first question, so that a page nobody points at never pays for it. */
export function makeOffsetAt(pieces: Pieces): (node: Node, offset: number) => number | null {
  let firstPiece: Map<Node, number> | null = null;
  return (node, offset) => {
    firstPiece ??= indexNodes(pieces.nodes);
    let i = firstPiece.get(node);
    if (i === undefined) return null;
    while (pieces.nodes[i + 1] === node && (pieces.ats[i + 1] ?? 0) <= offset) i++;
    const into = offset - (pieces.ats[i] ?? 0);
    return (pieces.starts[i] ?? 0) + Math.min(Math.max(into, 0), pieces.lengths[i] ?? 0);
  };
}

function indexNodes(nodes: readonly Text[]): Map<Node, number> {
  const firstPiece = new Map<Node, number>();
  nodes.forEach((node, i) => {
    if (!firstPiece.has(node)) firstPiece.set(node, i);
  });
  return firstPiece;
}

/** The last piece that starts at or before an offset; -1 when the offset stands before all. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
