// Where the text of every 64 tokens begins, and which of them are plain: what offsets are counted from.
//
//   block b, BLOCK_WORDS numbers of 32 bits, tokens 64 b … 64 b + 63
//   ┌────────────────┬────────────────┬─────────────────────────────────┬─────────────────────────────────┐
//   │ UTF-16 offset  │ tokens before  │ plain bits: token 64 b + i is   │ UTF-16 length of each group of  │
//   │ of token 64 b  │ not plain      │ bit i, from the lowest on       │ 8 tokens, a byte each; 255: more│
//   └────────────────┴────────────────┴─────────────────────────────────┴─────────────────────────────────┘
//     0                1                2 and 3                           4 and 5
//
// All of it lies within one or two lines of a processor's cache, and no offset is more than 7 tokens away.

import { BLOCK, BLOCK_SHIFT, BLOCK_WORDS, type PackView } from './layout.ts';

const CHAR = 0;
const STYLE = 1;
const PLAIN = 2;
const GROUPS = 4;
/** Tokens per group. */
export const GROUP = 8;
const GROUP_SHIFT = 3;
/** A group this long is walked through. */
const LONG_GROUP = 255;

/** UTF-16 offset of the first token of a block. */
export function blockChar({ blocks }: PackView, block: number): number {
  return blocks[block * BLOCK_WORDS + CHAR] as number;
}

/** The last block that begins at or before an offset; 0 when none does. */
export function blockAt(view: PackView, char: number): number {
  let low = 0;
  let high = view.blocks.length / BLOCK_WORDS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blockChar(view, middle) <= char) low = middle;
    else high = middle;
  }
  return low;
}

/** How long the group of tokens is that begins at a token, a multiple of GROUP; -1 when that must be counted. */
export function groupLength({ blocks }: PackView, token: number): number {
  const group = (token & (BLOCK - 1)) >> GROUP_SHIFT;
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS + GROUPS + (group >> 2);
  const length = ((blocks[at] as number) >>> ((group & 3) << 3)) & 0xff;
  return length === LONG_GROUP || group === BLOCK / GROUP - 1 ? -1 : length;
}

/** Whether a token is its word's commonest form with one space behind it. */
export function isPlain({ blocks }: PackView, token: number): boolean {
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS + PLAIN + ((token >> 5) & 1);
  return (((blocks[at] as number) >>> (token & 31)) & 1) === 1;
}

/** How many tokens before a token are not plain. */
export function stylesBefore({ blocks }: PackView, token: number): number {
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS;
  const below = (1 << (token & 31)) - 1;
  const first = ~(blocks[at + PLAIN] as number);
  const before = blocks[at + STYLE] as number;
  if ((token & 32) === 0) return before + countBits(first & below);
  return before + countBits(first) + countBits(~(blocks[at + PLAIN + 1] as number) & below);
}

/** How many bits of a 32-bit number are set. */
export function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// --- for the builder ---

/** Notes where the block of a token, a multiple of BLOCK, begins. */
export function beginBlock(blocks: Uint32Array, token: number, char: number, styles: number): void {
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS;
  blocks[at + CHAR] = char;
  blocks[at + STYLE] = styles;
}

/** Notes the length of the group a token stands in. */
export function noteGroup(blocks: Uint32Array, token: number, length: number): void {
  const group = (token & (BLOCK - 1)) >> GROUP_SHIFT;
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS + GROUPS + (group >> 2);
  const noted = Math.min(LONG_GROUP, length) << ((group & 3) << 3);
  blocks[at] = (blocks[at] as number) | noted;
}

export function markPlain(blocks: Uint32Array, token: number): void {
  const at = (token >> BLOCK_SHIFT) * BLOCK_WORDS + PLAIN + ((token >> 5) & 1);
  blocks[at] = (blocks[at] as number) | (1 << (token & 31));
}
