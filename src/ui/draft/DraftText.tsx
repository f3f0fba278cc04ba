// The draft with its findings marked: a link on each, whose line says how much it matters, as on a page.

import type { JSX } from 'preact';
import type { Article, Block, Finding, Span } from '../../engine/index.ts';
import { hashOf } from '../shell/routes.ts';
import { say } from '../words.ts';

export function DraftText(props: {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly chosen: number | null;
  /** The page that shows it. */
  readonly route?: string;
}): JSX.Element {
  const { article, findings, chosen, route = 'draft' } = props;
  const marked = findings.flatMap((finding, index) => {
    const tier = tierOf(finding);
    return tier
      ? finding.quote.parts.map((part, i) => ({ ...part, index, tier, first: i === 0 }))
      : [];
  });
  return (
    <div class="draft" dir="auto">
      {blocksOf(article).map((block) => {
        const Tag = tags[block.kind] ?? 'p';
        return (
          <Tag key={block.from}>
            {cut(block, marked).map((piece) =>
              piece.mark ? (
                <a
                  key={piece.from}
                  id={piece.mark.first ? `mark-${piece.mark.index}` : undefined}
                  class="tier"
                  data-tier={piece.mark.tier}
                  href={hashOf(route, { finding: String(piece.mark.index) })}
                  aria-current={piece.mark.index === chosen ? 'true' : undefined}
                  aria-description={labelOf(findings[piece.mark.index])}
                >
                  {article.text.slice(piece.from, piece.to)}
                </a>
              ) : (
                article.text.slice(piece.from, piece.to)
              ),
            )}
          </Tag>
        );
      })}
    </div>
  );
}

const tags: Readonly<Partial<Record<Block['kind'], 'h2' | 'blockquote'>>> = {
  headline: 'h2',
  'block-quotation': 'blockquote',
};

function labelOf(finding: Finding | undefined): string | undefined {
  return finding && say(`label.${finding.label}`);
}

/** As the marks on a page; null for findings that are only listed. */
function tierOf({ look, label }: Finding): 'look' | 'minor' | 'match' | null {
  if (look) return 'look';
  if (label === 'not-found' || label === 'not-checkable') return null;
  return label === 'matches' || label === 'marked' ? 'match' : 'minor';
}

/** The blocks of a page, the lines of a text. */
function blocksOf({ text, blocks }: Article): readonly Block[] {
  if (blocks) return blocks;
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    from: line.index,
    to: line.index + line[0].length,
    kind: 'paragraph',
  }));
}

interface Marked extends Span {
  readonly index: number;
  readonly tier: 'look' | 'minor' | 'match';
  readonly first: boolean;
}

/** A block in pieces: marked ones and what lies between. */
function cut(block: Span, marked: readonly Marked[]) {
  const pieces: (Span & { readonly mark: Marked | null })[] = [];
  let at = block.from;
  for (const mark of marked) {
    const from = Math.max(at, mark.from);
    const to = Math.min(block.to, mark.to);
    if (from >= to) continue;
    if (from > at) pieces.push({ from: at, to: from, mark: null });
    pieces.push({ from, to, mark });
    at = to;
  }
  if (at < block.to) pieces.push({ from: at, to: block.to, mark: null });
  return pieces;
}
