// Pull quotes: words a page prints twice, once in the story and once as ornament. An aside, a block
// quotation or a part called so by its class is one when its words also stand in another block.

import type { Block } from '../engine/quotes.ts';

/** A block as the walk leaves it. */
export interface WalkedBlock extends Block {
  /** The block quotation it belongs to. */
  readonly owner: Element | null;
  readonly aside: boolean;
}

/** Names the pull quotes among the blocks; a would-be one whose words stand nowhere else is what
 * its element says: a quotation or a paragraph. */
export function markPullQuotes(text: string, blocks: readonly WalkedBlock[]): Block[] {
  const mayRepeat = (block: WalkedBlock) =>
    block.aside || block.kind === 'block-quotation' || block.kind === 'pull-quote';
  const bodies = blocks.some(mayRepeat)
    ? blocks
        .filter((block) => !mayRepeat(block) && block.kind !== 'headline')
        .map((block) => lettersOf(text.slice(block.from, block.to)))
        .join('\n')
    : '';
  return blocks.map((block) => {
    const { from, to } = block;
    if (!mayRepeat(block)) return { from, to, kind: block.kind };
    const letters = lettersOf(text.slice(from, to));
    if (letters.length >= leastLetters && bodies.includes(letters)) {
      return { from, to, kind: 'pull-quote' };
    }
    return { from, to, kind: block.kind === 'pull-quote' ? 'paragraph' : block.kind };
  });
}

/** Shorter than this a repetition is chance: an aside reading "Listen". */
const leastLetters = 20;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
