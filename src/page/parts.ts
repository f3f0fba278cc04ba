// Very long pages, live blogs above all, are checked in parts: the first marks come while the rest is
// still being checked, and no single question keeps the background busy for a minute.

import type { Finding } from '../engine/check.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { moveFinding } from './carry.ts';

/** Characters. Longer than all but a few articles, whose speakers are best told from the whole. */
const partLength = 40_000;

export interface Part {
  readonly article: Article;
  /** Where it begins in the whole text. */
  readonly from: number;
}

/** Cuts an article between blocks; most come back in one piece. */
export function cutArticle(article: Article): readonly Part[] {
  const { text, blocks = [] } = article;
  if (text.length <= partLength) return [{ article, from: 0 }];
  const parts: Part[] = [];
  let first = 0;
  blocks.forEach((block, i) => {
    const from = blocks[first]?.from ?? 0;
    const next = blocks[i + 1];
    if (next && next.to - from <= partLength) return;
    const inside = blocks.slice(first, i + 1);
    const moved = inside.map((each) => ({ ...each, from: each.from - from, to: each.to - from }));
    parts.push({ article: { ...article, text: text.slice(from, block.to), blocks: moved }, from });
    first = i + 1;
  });
  return parts;
}

/** What was found in a part, at its place in the whole. */
export function findingsAt(findings: readonly Finding[], from: number): Finding[] {
  return findings.flatMap((finding) => {
    const moved = moveFinding(finding, (span) => ({
      ...span,
      from: span.from + from,
      to: span.to + from,
    }));
    return moved ? [moved] : [];
  });
}
