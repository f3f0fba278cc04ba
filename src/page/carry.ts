// Findings carried from one reading of a page to the next. Most changes of a page say nothing new: a
// clock ticks, an advertisement comes in, React draws the same words again. Only when words in
// quotation marks came or went is the article checked again; else what was found moves with its block.

import type { Finding } from '../engine/check.ts';
import type { Block, Span } from '../engine/quotes/quotes.ts';
import { blockAt, type Reading } from './read.ts';
import type { WalkedBlock } from './walk.ts';

/** The same findings at their new places, or null when the article must be checked again. The very
 * list that was given says that nothing has moved: the marks may stay as they are. */
export function carryFindings(
  findings: readonly Finding[],
  before: Reading,
  after: Reading,
): readonly Finding[] | null {
  const turn = after.blocks[0]?.turn;
  // A block that both readings hold is the same object, stamped by the later walk.
  const gone = before.blocks.filter((block) => block.turn !== turn);
  const fresh = after.blocks.filter((block) => block.born === turn);
  if (gone.length === 0 && fresh.length === 0) return findings;
  const again = new Map(fresh.map((block) => [block.text, block]));
  const goneTexts = new Set(gone.map((block) => block.text));
  const matters = (block: WalkedBlock) =>
    structured.has(block.place.kind) || marks.test(block.text);
  if (fresh.some((block) => !goneTexts.has(block.text) && matters(block))) return null;
  if (gone.some((block) => !again.has(block.text) && matters(block))) return null;

  let stays = true;
  const move = <S extends Span>(span: S): S | null => {
    const at = blockAt(before.starts, span.from);
    const old = before.blocks[at];
    const now = old?.turn === turn ? old : again.get(old?.text ?? '');
    if (!now) return null;
    const by = now.start - (before.starts[at] ?? 0);
    if (now !== old || by !== 0) stays = false;
    return { ...span, from: span.from + by, to: span.to + by };
  };
  const moved = findings.map((finding) => moveFinding(finding, move));
  if (!moved.every((finding) => finding !== null)) return null;
  return stays ? findings : moved;
}

/** A finding whose spans were moved; null when one of them has gone. */
export function moveFinding(finding: Finding, move: <S extends Span>(span: S) => S | null) {
  const { quote, speaker } = finding;
  const parts = quote.parts.map(move).filter((part) => part !== null);
  const first = parts[0];
  const last = parts.at(-1);
  const named = speaker && move(speaker);
  if (!first || !last || parts.length < quote.parts.length || (speaker && !named)) return null;
  return {
    ...finding,
    quote: { ...quote, from: first.from, to: last.to, parts },
    speaker: named,
  } satisfies Finding;
}

/** Kinds that are quotations without any mark. */
const structured: ReadonlySet<Block['kind']> = new Set(['block-quotation', 'pull-quote']);

/** Anything that opens or closes a quotation in any of the languages. */
const marks = /["“”„‟«»‹›「」『』〝〞＂]|''|``/;
