// Where a finding stands in a text that may have moved since: pages change between check and report.

import type { Article, Finding } from '../engine/index.ts';

/** The finding at its place in the article; where its words are gone, an article of them alone. */
export function placeFinding(
  finding: Finding,
  article: Article,
): { readonly finding: Finding; readonly article: Article } {
  const { quote } = finding;
  const first = quote.parts[0] ?? quote;
  const words = quote.text.slice(0, first.to - first.from);
  const by = nearest(article.text, words, first.from) - first.from;
  const lies = quote.to + by <= article.text.length && quote.from + by >= 0;
  if (Number.isFinite(by) && lies) {
    const moved = { ...quote, from: quote.from + by, to: quote.to + by };
    return { finding: { ...finding, quote: moved }, article };
  }
  const { text } = quote;
  const alone = { ...quote, from: 0, to: text.length };
  return { finding: { ...finding, quote: alone }, article: { ...article, text } };
}

/** Where words stand nearest to an offset; NaN for nowhere. */
function nearest(text: string, words: string, offset: number): number {
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  if (before < 0 || after < 0)
    return before < 0 && after < 0 ? Number.NaN : Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}
