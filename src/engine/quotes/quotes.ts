/**
 * Finds the quotations of an article: text becomes Quote[].
 *
 * Stretches between marks (marks.ts) are joined where one quotation runs over paragraphs that each
 * open a mark, or is interrupted in mid-sentence by an attribution; block quotations come from the
 * page's structure. Each is then given its kind. Cost: linear in the text.
 */

import { compose, Kind, kindAt, openingOf } from '../lang/characters.ts';
import { languageOf } from '../lang/index.ts';
import type { Language } from '../lang/language.ts';
import { findDialogue } from './dialogue.ts';
import { pairMarks, type Stretch } from './marks.ts';
import { type Outline, readOutline, type Sift } from './outline.ts';
import { type Describe, probability } from './ranking.ts';
import { endOfWords } from './signature.ts';
import { describeMarked, type Judged, type Marked } from './terms.ts';
import { findTranscript } from './transcript.ts';
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
  const { outline, quotes } = readQuotes(article, judgeByWeights);
  outlines.set(quotes, outline);
  return quotes;
}

/** The outline that was read for some quotations, so that it is not read again for their speakers. */
const outlines = new WeakMap<readonly Quote[], Outline>();

/** The outline read when these quotations were found in this article; null if they come from elsewhere. */
export function outlineOf({ text }: Article, quotes: readonly Quote[]): Outline | null {
  const known = outlines.get(quotes);
  return known?.text === text ? known : null;
}

/** Above this a stretch is a quotation. At 0.5 twice as many are taken wrongly as are missed; from 0.65 on German loses more than it wins. */
const ENOUGH = 0.6;

/** Words between marks as they are judged. */
interface Group {
  readonly quote: Quote;
  readonly marked: Marked;
  /** How often the article has the same words in marks. */
  readonly repeats: number;
}

/** Whether words between marks were spoken; `last` are those before. */
export type Judge = (outline: Outline, group: Group, last: Judged | null) => boolean;

const judgeByWeights: Judge = (outline, { marked, repeats }, last) => {
  const describe: Describe = (add) =>
    describeMarked(outline, marked, outline.vocabulary, last, repeats, add);
  return probability(describe, termWeights(outline.language.code)) >= ENOUGH;
};

/** Words as they will be judged; `end` is their last stretch between marks, null for words that are spoken for sure. */
interface Found {
  readonly quote: Quote;
  readonly end: Stretch | null;
}

/** The quotations of an article, judged as they are read, and the outline around those that are spoken. */
export function readQuotes(
  article: Article,
  judge: Judge,
): { readonly outline: Outline; readonly quotes: Quote[] } {
  const { text } = article;
  const language = languageOf(article.language, text);
  const found = withBlocks(text, groupStretches(text, language), article.blocks ?? []);
  const counts = new Map<string, number>();
  const keys = found.map(({ quote }) => quote.text.toLowerCase());
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const quotes: Quote[] = [];
  let last: Judged | null = null;
  let hole = 0; // the first of the next quotation
  const terms: number[] = [];
  const sift: Sift = (outline, read) => {
    for (let each = found[quotes.length]; each && hole < read; each = found[quotes.length]) {
      const { quote, end } = each;
      const behind = hole + quote.parts.length;
      if (behind > read) return null;
      const marked: Marked = {
        first: outline.holes[hole] as number,
        last: outline.holes[behind - 1] as number,
        text: quote.text,
        single: end?.single ?? false,
        unclosed: end?.unclosed ?? false,
        ending: text[(end ?? quote).to - 1] ?? '',
      };
      const repeats = counts.get(keys[quotes.length] as string) ?? 1;
      const spoken: boolean = end === null || judge(outline, { quote, marked, repeats }, last);
      last = { marked, spoken, paragraph: outline.paragraph[marked.last] as number };
      quotes.push(spoken ? quote : { ...quote, kind: 'term' });
      for (; hole < behind; hole++) if (!spoken) terms.push(hole);
    }
    return terms.splice(0);
  };
  const outline = readOutline(
    text,
    language,
    found.flatMap(({ quote }) => quote.parts),
    sift,
  );
  return { outline, quotes };
}

/** The stretches between marks, behind dashes and labels, joined where one quotation runs over several. */
function groupStretches(text: string, language: Language): Found[] {
  const dialogue = findDialogue(text, language);
  const unmarked = dialogue.length > 0 ? dialogue : findTranscript(text);
  const found: Found[] = [];
  let group: Stretch[] = [];
  const close = () => {
    const end = group[group.length - 1];
    const quote = end && quoteOf(text, group);
    if (quote) found.push({ quote, end: end.dash ? null : end });
    group = [];
  };
  for (const stretch of withDialogue(pairMarks(text), unmarked)) {
    const last = group[group.length - 1];
    if (last && !runsOn(text, last, stretch)) close();
    group.push(stretch);
  }
  close();
  return found;
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

/** How many words a text has: of letters and digits, with ' ’ . - between two of them. Linear, makes no list. */
export function countWords(text: string): number {
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
function withBlocks(
  text: string,
  marked: readonly Found[],
  blocks: readonly Block[],
): readonly Found[] {
  if (blocks.length === 0) return marked;
  const all: Found[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== 'block-quotation' && block.kind !== 'pull-quote') continue;
    while (next < marked.length && (marked[next] as Found).quote.to <= block.from)
      all.push(marked[next++] as Found);
    if ((marked[next]?.quote.from ?? text.length) < block.to) continue;
    const part = trim(text, { ...block, to: endOfWords(text, block.from, block.to) });
    if (part) {
      const words = text.slice(part.from, part.to);
      all.push({ quote: { ...part, parts: [part], text: words, kind: 'block' }, end: null });
    }
  }
  return [...all, ...marked.slice(next)];
}
