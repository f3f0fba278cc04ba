// The map between a block's words and the page's nodes. A *piece* is a stretch of one text node that
// stands unchanged in the block: text [start, start + length) is node.data [at, at + length). Four
// numbers a piece, and most text nodes are one piece. A piece after a *gap* does not run on from the
// one before: hidden words, a ruby gloss or the edge of a shadow root lie between them, and a range
// over both would show what the reader does not see.

import type { Span } from '../engine/quotes/quotes.ts';

export interface Pieces {
  readonly nodes: Text[];
  /** start, length, at, gap (1 or 0) of each piece. */
  readonly columns: number[];
}

const width = 4;
const lengthColumn = 1;
const atColumn = 2;
const gapColumn = 3;

/** Appends a piece, or lengthens the last one when the new words run on from it. */
export function addPiece(
  { nodes, columns }: Pieces,
  start: number,
  length: number,
  node: Text,
  at: number,
  gap: boolean,
) {
  const base = columns.length - width;
  const lastStart = columns[base] ?? 0;
  const lastLength = columns[base + lengthColumn] ?? 0;
  const lastAt = columns[base + atColumn] ?? 0;
  const runsOn = lastAt + lastLength === at && lastStart + lastLength === start;
  if (nodes.at(-1) === node && runsOn && !gap) {
    columns[base + lengthColumn] = lastLength + length;
    return;
  }
  columns.push(start, length, at, gap ? 1 : 0);
  nodes.push(node);
}

/** Appends to `ranges` what shows a stretch of a block's words: one range, or several where hidden
 * words or the edge of a shadow root lie in between. False when the page has since changed a node
 * of it: no range rather than a wrong one. */
export function addRanges(
  { nodes, columns, text }: Pieces & { readonly text: string },
  { from, to }: Span,
  ranges: Range[],
): boolean {
  let open: Range | null = null;
  let root: Node | null = null;
  for (let i = firstPiece(columns, from); i < nodes.length; i++) {
    const base = i * width;
    const start = columns[base] ?? 0;
    if (start >= to) break;
    const node = nodes[i];
    const at = columns[base + atColumn] ?? 0;
    const end = Math.min(to, start + (columns[base + lengthColumn] ?? 0));
    const begin = Math.max(from, start);
    if (end <= begin) continue;
    const first = at + begin - start;
    const words = node?.isConnected ? node.data.slice(first, first + end - begin) : '';
    if (!node || !isSame(words, text.slice(begin, end))) return false;
    const itsRoot = node.getRootNode?.() ?? node.ownerDocument;
    if (open && root === itsRoot && columns[base + gapColumn] === 0) {
      open.setEnd(node, first + end - begin);
      continue;
    }
    root = itsRoot;
    open = node.ownerDocument.createRange();
    open.setStart(node, first);
    open.setEnd(node, first + end - begin);
    ranges.push(open);
  }
  return true;
}

/** Any white space was written as one plain space. */
function isSame(words: string, written: string): boolean {
  return words === written || words.replace(/[\t\n\r\f]/g, ' ') === written;
}

/** The last piece that starts at or before an offset, or the first of all. */
function firstPiece(columns: readonly number[], offset: number): number {
  let low = 0;
  let high = columns.length / width;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns[middle * width] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
