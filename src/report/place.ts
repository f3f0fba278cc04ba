// Where a finding stands in a text that may have moved since: pages change between check and report.
// And where words stand that a reader selected on the page.

import type { Article, Finding, Span } from '../engine/index.ts';
import { fold } from '../engine/words/words.ts';
import { anchor } from './anchor.ts';

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

/** Selected words at their place in the article, without the quotation marks around them; where they are
 * not in it, an article of them alone. `before` and `after` tell one place from another. Null when there
 * are no words. */
export function placeSelection(
  selected: { readonly words: string; readonly before: string; readonly after: string },
  article: Article,
): { readonly span: Span; readonly article: Article } | null {
  const [, open = '', exact = '', close = ''] = QUOTED.exec(selected.words.trim()) ?? [];
  if (fold(exact) === '') return null;
  const prefix = selected.before + open;
  const place = anchor({ exact, prefix, suffix: close + selected.after, from: 0 }, article.text);
  const isThere = place && fold(article.text.slice(place.from, place.to)) === fold(exact);
  return isThere
    ? { span: { from: place.from, to: place.to }, article }
    : { span: { from: 0, to: exact.length }, article: { ...article, text: exact } };
}

/** “We have now” → [“] [We have now] [”] */
const QUOTED = /^(["“”„«»‹›‘’'「『]*\s*)([\s\S]*?)(\s*["“”„«»‹›‘’'」』]*)$/u;

/** Where words stand nearest to an offset; NaN for nowhere. */
function nearest(text: string, words: string, offset: number): number {
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  if (before < 0 || after < 0)
    return before < 0 && after < 0 ? Number.NaN : Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}
