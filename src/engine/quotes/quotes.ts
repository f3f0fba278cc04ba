/**
 * Finds the quotations of an article: text becomes Quote[].
 *
 * Stretches between marks (marks.ts) are joined where one quotation runs over paragraphs that each
 * open a mark, or is interrupted in mid-sentence by an attribution; block quotations come from the
 * page's structure. Each is then given its kind. Cost: linear in the text.
 */

import { languageOf } from '../lang/index.ts';
import { findDialogue } from './dialogue.ts';
import { pairMarks, type Stretch } from './marks.ts';
import { type Outline, readOutline } from './outline.ts';
import { type Describe, probability } from './ranking.ts';
import { describeMarked, type Judged, type Marked } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { termWeights } from './weights.ts';

/** UTF-16 offsets, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the page reader knows about a stretch of the text. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind:
    | 'headline'
    | 'paragraph'
    | 'list'
    | 'block-quotation'
    | 'caption'
    | 'pull-quote'
    | 'comment';
}

/**
 * direct: a clause or more in marks; mixed: a scrap inside a paraphrase; block: no marks, the page's
 * structure says so; term: words in marks nobody is said to have spoken (scare quotes, titles,
 * nicknames, defined terms).
 */
export type QuoteKind = 'direct' | 'mixed' | 'block' | 'term';

/**
 * from/to run from the first to the last word inside the marks (ellipses and brackets of an editor
 * included); parts are the stretches inside the marks: several when interrupted by "he said" in
 * mid-sentence, or when running over paragraphs that each open a mark. text = parts joined by one space.
 */
export interface Quote extends Span {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
}

/** An article as read from a page or a file. */
export interface Article {
  readonly text: string;
  readonly language?: string;
  /** ISO yyyy-mm-dd */
  readonly date?: string;
  readonly url?: string;
  readonly title?: string;
  readonly blocks?: readonly Block[];
}

/** Marks and stops that are trimmed from the ends of a quotation. */
const EDGE = /[\s"“”„‟«»‹›‘’'`´.,;:!?—–\-。、，！？；：「」『』]/u;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** All quotations of the article, in order; terms included. */
export function findQuotes(article: Article): Quote[] {
  const marked = readMarked(article);
  const { language } = marked.outline;
  const known = vocabularyOf(language);
  const weights = termWeights(language.code);
  const quotes: Quote[] = [];
  let last: Judged | null = null;
  for (const each of marked.groups) {
    const before: Judged | null = last;
    const describe: Describe = (add) =>
      describeMarked(marked.outline, each.marked, known, before, each.repeats, add);
    const chance = probability(describe, weights);
    const spoken = each.dash || chance >= ENOUGH;
    last = { marked: each.marked, spoken };
    quotes.push({ ...each.quote, kind: spoken ? each.quote.kind : 'term' });
  }
  return withBlocks(article.text, quotes, article.blocks ?? []);
}

/** Above this a stretch is a quotation: recall and precision of the whole are about equal here. */
const ENOUGH = 0.5;

/** A group of stretches as it will be judged. */
export interface Group {
  readonly quote: Quote;
  readonly marked: Marked;
  /** How often the article has the same words in marks. */
  readonly repeats: number;
  /** Spoken for sure: dialogue behind a dash. */
  readonly dash: boolean;
}

/** Pairs the marks and groups the stretches, before their kinds are known. */
export function readMarked(article: Article): {
  readonly outline: Outline;
  readonly groups: readonly Group[];
} {
  const { text } = article;
  const language = languageOf(article.language, text);
  const groups: Stretch[][] = [];
  let group: Stretch[] = [];
  for (const stretch of withDialogue(pairMarks(text), findDialogue(text, language))) {
    const last = group[group.length - 1];
    if (!last || runsOn(text, last, stretch)) group.push(stretch);
    else {
      groups.push(group);
      group = [stretch];
    }
  }
  if (group.length > 0) groups.push(group);
  const shaped = groups.flatMap((stretches) => {
    const quote = quoteOf(text, stretches);
    return quote ? [{ quote, stretches }] : [];
  });
  const outline = readOutline(
    text,
    language,
    shaped.flatMap(({ quote }) => quote.parts),
  );
  const counts = new Map<string, number>();
  for (const { quote } of shaped) {
    const key = quote.text.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let next = 0;
  return {
    outline,
    groups: shaped.map(({ quote, stretches }) => {
      const first = outline.holes[next] as number;
      next += quote.parts.length;
      const end = stretches[stretches.length - 1] as Stretch;
      const marked: Marked = {
        first,
        last: outline.holes[next - 1] as number,
        text: quote.text,
        single: end.single,
        unclosed: end.unclosed,
        ending: text[end.to - 1] ?? '',
      };
      return {
        quote,
        marked,
        dash: end.dash === true,
        repeats: counts.get(quote.text.toLowerCase()) ?? 1,
      };
    }),
  };
}

/** Both in order; a stretch between marks inside spoken dialogue is a part of it. */
function withDialogue(marked: readonly Stretch[], spoken: readonly Stretch[]): readonly Stretch[] {
  if (spoken.length === 0) return marked;
  const all: Stretch[] = [];
  let next = 0;
  for (const stretch of marked) {
    while (next < spoken.length && (spoken[next] as Stretch).from < stretch.to)
      all.push(spoken[next++] as Stretch);
    const last = all[all.length - 1];
    if (!last || last.to <= stretch.open) all.push(stretch);
  }
  return [...all, ...spoken.slice(next)];
}

/** Whether the next stretch belongs to the same quotation as the last one. */
function runsOn(text: string, last: Stretch, next: Stretch): boolean {
  const between = text.slice(last.close, Math.min(next.open, last.close + 400));
  if (last.unclosed) return /^\s*$/u.test(between);
  if (between.normalize('NFC').length >= 160 || /[\r\n]/u.test(between)) return false;
  const before = text[last.to - 1] ?? '';
  const comma = before === ',' || /^\s*[,–—-]/u.test(between);
  const lower = /^[^\p{L}]*\p{Ll}/u.test(text.slice(next.from, next.from + 8));
  return comma && lower && /[,–—-]\s*$/u.test(between) && !/[.!?]\s/u.test(between);
}

function quoteOf(text: string, stretches: readonly Stretch[]): Quote | null {
  const parts: Span[] = [];
  for (const stretch of stretches) {
    const part = trim(text, stretch);
    if (part) parts.push(part);
  }
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return null;
  const words = parts.map((part) => text.slice(part.from, part.to)).join(' ');
  const kind = isClause(text, first, words) ? 'direct' : 'mixed';
  return { from: first.from, to: last.to, text: words, parts, kind };
}

/** Direct: opens with a capital, or is long enough to stand alone; scripts without capitals by length. */
function isClause(text: string, first: Span, words: string): boolean {
  const composed = words.slice(0, 320).normalize('NFC').slice(0, 160);
  const count = composed.match(WORD)?.length ?? 0;
  const opening = /\p{L}/u.exec(text.slice(first.from, first.from + 8))?.[0] ?? '';
  if (/\p{Lo}/u.test(opening)) return composed.length > 9;
  return /\p{Lu}/u.test(opening) ? count > 1 : count > 12;
}

function trim(text: string, span: Span): Span | null {
  let { from, to } = span;
  const edge = (at: number) => EDGE.test(text[at] as string) && !inEllipsis(text, at);
  while (from < to && edge(from)) from++;
  while (to > from && edge(to - 1)) to--;
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { from, to } : null;
}

function inEllipsis(text: string, at: number): boolean {
  if (text[at] === '…') return true;
  if (text[at] !== '.') return false;
  return (
    text.startsWith('...', at) || text.startsWith('...', at - 1) || text.startsWith('...', at - 2)
  );
}

/** Block quotations without marks of their own become quotes; others stay what they are. */
function withBlocks(text: string, quotes: readonly Quote[], blocks: readonly Block[]): Quote[] {
  const all: Quote[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== 'block-quotation' && block.kind !== 'pull-quote') continue;
    while (next < quotes.length && (quotes[next] as Quote).to <= block.from)
      all.push(quotes[next++] as Quote);
    if ((quotes[next]?.from ?? text.length) < block.to) continue;
    const part = trim(text, block);
    if (part) {
      const words = text.slice(part.from, part.to);
      all.push({ ...part, parts: [part], text: words, kind: 'block' });
    }
  }
  return [...all, ...quotes.slice(next)];
}
