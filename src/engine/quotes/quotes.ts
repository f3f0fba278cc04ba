/**
 * Finds the quotations of an article: text becomes Quote[].
 *
 * Stretches between marks (marks.ts) are joined where one quotation runs over paragraphs that each
 * open a mark, or is interrupted in mid-sentence by an attribution; block quotations come from the
 * page's structure. Each is then given its kind. Cost: linear in the text.
 */

import { compose, Kind, kindAt, openingOf } from '../lang/characters.ts';
import { languageOf } from '../lang/index.ts';
import { findDialogue } from './dialogue.ts';
import { pairMarks, type Stretch } from './marks.ts';
import { type Outline, readOutline } from './outline.ts';
import { type Describe, probability } from './ranking.ts';
import { endOfWords } from './signature.ts';
import { describeMarked, type Judged, type Marked } from './terms.ts';
import { findTranscript } from './transcript.ts';
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
  const all = withBlocks(article.text, quotes, article.blocks ?? []);
  outlines.set(all, marked.outline);
  return all;
}

/** The outline that was read for some quotations, so that it is not read again for their speakers. */
const outlines = new WeakMap<readonly Quote[], Outline>();

/** The outline read when these quotations were found in this article; null if they come from elsewhere. */
export function outlineOf({ text }: Article, quotes: readonly Quote[]): Outline | null {
  const known = outlines.get(quotes);
  return known?.text === text ? known : null;
}

/** Above this a stretch is a quotation: recall and precision of the whole are about equal here. */
const ENOUGH = 0.5;

/** A group of stretches as it will be judged. */
export interface Group {
  readonly quote: Quote;
  readonly marked: Marked;
  /** How often the article has the same words in marks. */
  readonly repeats: number;
  /** Spoken for sure: dialogue behind a dash or a label. */
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
  const dialogue = findDialogue(text, language);
  const unmarked = dialogue.length > 0 ? dialogue : findTranscript(text);
  for (const stretch of withDialogue(pairMarks(text), unmarked)) {
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
  const keys = shaped.map(({ quote }) => quote.text.toLowerCase());
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let next = 0;
  return {
    outline,
    groups: shaped.map(({ quote, stretches }, index) => {
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
        repeats: counts.get(keys[index] as string) ?? 1,
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

/** No attribution that interrupts a quotation is longer. */
const LONGEST_INTERRUPTION = 160;

/** Whether the next stretch belongs to the same quotation as the last one. */
function runsOn(text: string, last: Stretch, next: Stretch): boolean {
  if (last.unclosed) return isBlank(text, last.close, next.open);
  // A letter may be printed as two units that are composed to one.
  if (next.open - last.close >= 2 * LONGEST_INTERRUPTION) return false;
  let end = next.open;
  while (end > last.close && kindAt(text, end - 1) & Kind.blank) end--;
  if (end === last.close || !',–—-'.includes(text[end - 1] as string)) return false;
  const between = compose(text.slice(last.close, next.open));
  if (between.length >= LONGEST_INTERRUPTION || /[\r\n]/u.test(between)) return false;
  if (text[last.to - 1] !== ',' && !/^\s*[,–—-]/u.test(between)) return false;
  return opensSmall(text.slice(next.from, next.from + 8)) && !/[.!?]\s/u.test(between);
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(kindAt(text, at) & Kind.blank)) return false;
  return true;
}

/** Whether the first letter is a small one. */
export function opensSmall(words: string): boolean {
  return (firstLetter(words, 0, words.length) & Kind.lower) !== 0;
}

/** The bits of the first letter of a stretch, 0 for none. */
function firstLetter(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const kind = kindAt(text, at);
    if (kind & Kind.letter) return kind;
  }
  return 0;
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
  const opening = openingOf(words, 160);
  const kind = firstLetter(text, first.from, Math.min(first.to, first.from + 8));
  if (kind & Kind.caseless) return opening.length > 9;
  return countWords(opening) > (kind & Kind.upper ? 1 : 12);
}

/** Words of letters and digits, with ' ’ . - between two of them. */
function countWords(text: string): number {
  const part = Kind.letter | Kind.number;
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) & part) {
      if (!inside) count++;
      inside = true;
    } else
      inside = inside && "'’.-".includes(text[at] as string) && (kindAt(text, at + 1) & part) > 0;
  }
  return count;
}

function trim(text: string, span: Span): Span | null {
  let { from, to } = span;
  while (from < to && isEdge(text, from)) from++;
  while (to > from && isEdge(text, to - 1)) to--;
  for (let at = from; at < to; at++)
    if (kindAt(text, at) & (Kind.letter | Kind.number)) return { from, to };
  return null;
}

function isEdge(text: string, at: number): boolean {
  return (kindAt(text, at) & Kind.edge) !== 0 && !inEllipsis(text, at);
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
    const part = trim(text, { ...block, to: endOfWords(text, block.from, block.to) });
    if (part) {
      const words = text.slice(part.from, part.to);
      all.push({ ...part, parts: [part], text: words, kind: 'block' });
    }
  }
  return [...all, ...quotes.slice(next)];
}
