// A page as an article, and the way from its words back to the page.
//
// The walk (walk.ts) gives the blocks; here they are put together to one text, '\n\n' between them,
// and told apart from the ornaments that repeat them.

import type { Article, Block, Span } from '../engine/quotes/quotes.ts';
import { lastAtMost } from './binary-search.ts';
import { readFacts } from './facts.ts';
import { addRanges } from './pieces.ts';
import { type Layout, layoutByMarkup } from './regions.ts';
import { markPullQuotes } from './repeats.ts';
import { makeWalk, type WalkedBlock } from './walk.ts';

/** A page as it was when it was read. */
export interface Reading {
  /** The blocks, in order. */
  readonly blocks: readonly WalkedBlock[];
  /** Where each starts in the text. */
  readonly starts: readonly number[];
  /** The DOM ranges that show a stretch of the text, in order: one, or several where hidden words or
   * another paragraph's edge lie in between. Empty when the page no longer shows it. */
  readonly rangesOf: (span: Span) => Range[];
}

/** Reads a page at once: its words, its structure, and what it says about itself. */
export function readPage(
  document: Document,
  layout: Layout = layoutByMarkup,
): Reading & { readonly article: Article } {
  const walk = makeWalk(document.documentElement, layout, false);
  walk.begin(new Set());
  walk.advance(() => false);
  const reading = readingOf(walk.blocks());
  return { ...reading, article: articleOf(document, reading) };
}

/** What a finished walk found, kept as it is now. */
export function readingOf(blocks: readonly WalkedBlock[]): Reading {
  const starts = blocks.map((block) => block.start);
  return { blocks, starts, rangesOf: (span) => rangesOf(blocks, starts, span) };
}

/** A reading as an article, with what the page says about itself. */
export function articleOf(document: Document, { blocks, starts }: Reading): Article {
  const text = blocks.map((block) => block.text).join('\n\n');
  return { text, blocks: markPullQuotes(text, joined(blocks, starts)), ...readFacts(document) };
}

/** A block of the article with what tells an ornament. */
export interface ArticleBlock extends Block {
  readonly aside: boolean;
}

function joined(blocks: readonly WalkedBlock[], starts: readonly number[]): ArticleBlock[] {
  const all: ArticleBlock[] = [];
  let owner: Element | null = null;
  blocks.forEach(({ text, place: { kind, aside, quotation } }, i) => {
    const from = starts[i] ?? 0;
    const to = from + text.length;
    const before = all.at(-1);
    const its = kind === 'block-quotation' ? quotation : null;
    // The paragraphs of one block quotation are one block.
    if (its && its === owner && before) all[all.length - 1] = { ...before, to };
    else all.push({ from, to, kind, aside });
    owner = its;
  });
  return all;
}

function rangesOf(
  blocks: readonly WalkedBlock[],
  starts: readonly number[],
  { from, to }: Span,
): Range[] {
  const ranges: Range[] = [];
  for (let i = blockAt(starts, from); i < blocks.length; i++) {
    const block = blocks[i];
    const start = starts[i] ?? 0;
    if (!block || start >= to) break;
    const inBlock = {
      from: Math.max(0, from - start),
      to: Math.min(block.text.length, to - start),
    };
    if (inBlock.to > inBlock.from && !addRanges(block, inBlock, ranges)) return [];
  }
  return ranges;
}

/** The block an offset stands in, or the last before it; -1 where there is none. */
export function blockAt(starts: readonly number[], offset: number): number {
  return lastAtMost(starts.length, offset, (i) => starts[i] ?? 0);
}
