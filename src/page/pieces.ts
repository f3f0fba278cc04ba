// The map between the words of a page and its nodes. A *piece* is a stretch of one text node that
// stands unchanged in a block: text [start, start + length) is node.data [at, at + length). Four
// numbers a piece, and most text nodes are one piece. A piece after a *gap* does not run on from the
// one before: hidden words, a ruby gloss or the edge of a shadow root lie between them, and a range
// over both would show what the reader does not see. The pieces of all blocks stand in two lists, one
// block after the other: lists of each block's own would take more room than what is in them.

import type { Span } from '../engine/quotes/quotes.ts';
import { lastAtMost } from './binary-search.ts';

export interface Pieces {
  nodes: Text[];
  /** start, length, at, gap (1 or 0) of each piece. */
  columns: number[];
}

/** A block's words, and which pieces they are made of. */
export interface Pieced {
  readonly text: string;
  pieces: Pieces;
  /** The number of the first piece, and of the one after the last. */
  first: number;
  end: number;
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

/** Takes back the pieces from a number on. */
export function dropPieces({ nodes, columns }: Pieces, first: number) {
  nodes.length = first;
  columns.length = first * width;
}

/** Lets the nodes of a block that is gone go. */
export function dropBlock(block: Pieced) {
  block.pieces = { nodes: [], columns: [] };
  block.end = block.first;
}

/** Brings the pieces of some blocks together in two lists, as long as they need to be: the nodes of
 * blocks that are gone are let go. Pieces that stand side by side are copied in one go. */
export function gatherPieces(blocks: readonly Pieced[]) {
  const gathered: Pieces = { nodes: [], columns: [] };
  const runs: Omit<Pieced, 'text'>[] = [];
  let count = 0;
  for (const block of blocks) {
    const { pieces, first, end } = block;
    const run = runs.at(-1);
    if (run?.pieces === pieces && run.end === first) run.end = end;
    else runs.push({ pieces, first, end });
    block.pieces = gathered;
    block.first = count;
    count += end - first;
    block.end = count;
  }
  // Lists that grew are half as long again as what is in them: the last copy is not.
  const of = <Of>(part: (run: Omit<Pieced, 'text'>) => readonly Of[]) => runs.flatMap(part).slice();
  gathered.nodes = of(({ pieces, first, end }) => pieces.nodes.slice(first, end));
  gathered.columns = of(({ pieces, first, end }) =>
    pieces.columns.slice(first * width, end * width),
  );
}

/** Appends to `ranges` what shows a stretch of a block's words: one range, or several where hidden
 * words or the edge of a shadow root lie in between. False when the page has since changed a node
 * of it: no range rather than a wrong one. */
export function addRanges(block: Pieced, { from, to }: Span, ranges: Range[]): boolean {
  const { nodes, columns } = block.pieces;
  let open: Range | null = null;
  let root: Node | null = null;
  for (let i = firstPiece(block, from); i < block.end; i++) {
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
    if (!node || !isSame(words, block.text.slice(begin, end))) return false;
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

/** The last piece of a block that starts at or before an offset, or the first of all. */
function firstPiece({ pieces: { columns }, first, end }: Pieced, offset: number): number {
  const startOf = (i: number) => columns[(first + i) * width] ?? 0;
  return first + Math.max(0, lastAtMost(end - first, offset, startOf));
}
