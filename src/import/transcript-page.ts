/**
 * A page with a transcript to what it says, pure over a DOM that may be of any maker. The page's elements become
 * paragraphs in order (a line break ends one, too); a definition list and a table of two or three columns name
 * their speakers by form, everything else by labels (label.ts). Navigation, notices and what stands after the
 * transcript stay out: the transcript is the smallest element that holds all labelled paragraphs, or the one with
 * the most running text where nothing is labelled; the short lines before it are the heading.
 * Walks without recursion, linear in the page.
 */
import type { Person } from '../engine/people.ts';
import { dayOfStamp } from './day.ts';
import { isHeadLine } from './heading.ts';
import { readLabel } from './label.ts';
import type { Reading } from './reading.ts';
import { type Settled, settle } from './settle.ts';
import { type Block, readTurns } from './turns.ts';

/** Where a page was found. retrieved: day; sha256: of its bytes, hex. */
export interface PageOrigin {
  readonly address: string;
  readonly retrieved: string;
  readonly sha256: string;
}

/** A page as a transcript to be corrected and saved, with what is not sure; null when it holds no words. */
export function readTranscriptPage(
  document: Document,
  { address, retrieved, sha256 }: PageOrigin,
  people: readonly Person[],
): Settled | null {
  const reading = readPage(document);
  if (reading.turns.length === 0) return null;
  const stated = { ...reading.stated, url: address, retrieved, sha256 };
  const name = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? 'page';
  return settle({ ...reading, stated }, name, people);
}

/** What a page says. */
export function readPage(document: Document): Reading {
  const placed = placeBlocks(document);
  const title = titleOf(document);
  const region = transcriptOf(placed);
  const first = placed.findIndex(({ element }) => region?.contains(element));
  const before = placed
    .slice(0, Math.max(0, first))
    .filter(({ block }) => isHeadLine(block.text))
    .slice(-MOST_HEAD_LINES);
  const inside = placed.filter(({ element }) => region?.contains(element));
  const blocks = [...before, ...inside].map(({ block }) => block);
  const isTitle = ({ text, isHeading }: Block) => text === title && isHeading === true;
  const { head, turns, marks } = readTurns(blocks.filter((block) => !isTitle(block)));
  const language = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    stated: {
      ...(title === '' ? {} : { title }),
      ...(language === '' ? {} : { language }),
      ...(/^https?:/.test(url) ? { url } : {}),
      ...publisherOf(document),
    },
    published: publishedOf(document),
    head: head.filter((line) => line !== title),
    turns,
    marks,
  };
}

/** Lines above a transcript that may name place and day. */
const MOST_HEAD_LINES = 8;

/** A paragraph and the element it ends in. */
interface PlacedBlock {
  readonly block: Block;
  readonly element: Element;
}

/** The page's paragraphs in order. */
function placeBlocks(document: Document): readonly PlacedBlock[] {
  const root =
    document.querySelector('article') ??
    document.querySelector('main, [role="main"]') ??
    document.body;
  const writer = openWriter();
  let node: Node | null = root;
  while (node !== null) {
    let down: Node | null = null;
    if (node.nodeType === TEXT) writer.text(node.nodeValue ?? '');
    else if (isElement(node) && (node === root || !isAside(node))) {
      writer.open(node);
      down = node.firstChild;
      if (down === null) writer.close(node);
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) writer.close(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return writer.end();
}

const TEXT = 3;
const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Gathers text into paragraphs, which begin and end with the elements that make them. */
function openWriter() {
  const placed: PlacedBlock[] = [];
  let text = '';
  let bold = 0;
  let boldDepth = 0;
  let term: string | null = null; // of a definition list
  let row: { cells: string[] } | null = null;
  const flush = (element: Element): void => {
    const words = tidy(text);
    const isHeading = /^H[1-6]$/.test(nameOf(element));
    if (row !== null) {
      if (words !== '') row.cells.push(words);
    } else if (words !== '' && nameOf(element) === 'DT') term = words;
    else if (words !== '' && !/^(?:<\/?s>)*$/.test(words)) {
      // What follows in a second <dd> goes on.
      const isSaid = term !== null && nameOf(element) === 'DD';
      const label = isSaid ? { label: term?.replace(/:$/, '') ?? '' } : {};
      if (isSaid) term = null;
      const heading = isHeading ? { isHeading } : {};
      placed.push({ block: { text: words, bold, ...label, ...heading }, element });
    }
    text = '';
    bold = 0;
  };
  return {
    text: (value: string) => {
      const isFirst = boldDepth > 0 && tidy(text).length === bold;
      text += value;
      if (isFirst) bold = tidy(text).length;
    },
    open: (element: Element) => {
      const name = nameOf(element);
      if (BLOCKS.has(name)) flush(element.parentElement ?? element);
      if (name === 'TR') row = { cells: [] };
      if (name === 'DL') term = null;
      if (name === 'BR') flush(element.parentElement ?? element);
      if (BOLD.has(name)) boldDepth++;
      if (STRUCK.has(name)) text += '<s>';
    },
    close: (element: Element) => {
      const name = nameOf(element);
      if (BOLD.has(name)) boldDepth--;
      if (STRUCK.has(name)) text += '</s>';
      if (BLOCKS.has(name)) flush(element);
      if (name === 'TR' && row !== null) {
        const block = rowBlock(row.cells);
        row = null;
        if (block !== null) placed.push({ block, element });
      }
    },
    end: (): readonly PlacedBlock[] => placed,
  };
}

/** A row of speaker and words, perhaps with a time or number before: the words are the longest cell. */
function rowBlock(cells: readonly string[]): Block | null {
  const words = cells.at(-1) ?? '';
  if (words === '') return null;
  const label = cells.at(-2) ?? '';
  const isSpeaker = /\p{L}/u.test(label) && label.length <= LONGEST_LABEL && cells.length <= 3;
  return { text: words, bold: 0, ...(isSpeaker ? { label: label.replace(/:$/, '') } : {}) };
}

const LONGEST_LABEL = 80;
const BOLD: ReadonlySet<string> = new Set(['B', 'STRONG']);
const STRUCK: ReadonlySet<string> = new Set(['S', 'DEL', 'STRIKE']);
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const ASIDES: ReadonlySet<string> = new Set(
  'ASIDE BUTTON CANVAS DIALOG FIGURE FOOTER FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SUP SVG TEMPLATE TEXTAREA VIDEO AUDIO'.split(
    ' ',
  ),
);

/** What is no part of the running text. */
function isAside(element: Element): boolean {
  return (
    ASIDES.has(nameOf(element)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

const nameOf = (element: Element): string => element.nodeName.toUpperCase();

/** The smallest element with all labelled paragraphs; where none is labelled the parent of most running text. */
function transcriptOf(placed: readonly PlacedBlock[]): Element | null {
  const labelled = placed.filter(
    ({ block }) =>
      block.label !== undefined ||
      ['capitals', 'question'].includes(readLabel(block.text)?.kind ?? '') ||
      (block.bold > 0 && readLabel(block.text) !== null),
  );
  if (labelled.length > 1) {
    let common: Element | null = labelled[0]?.element.parentElement ?? null;
    const last = labelled.at(-1)?.element ?? null;
    while (common !== null && !common.contains(last)) common = common.parentElement;
    return common;
  }
  const sizes = new Map<Element, number>();
  for (const { block, element } of placed) {
    const parent = element.parentElement ?? element;
    sizes.set(parent, (sizes.get(parent) ?? 0) + block.text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function titleOf(document: Document): string {
  const heading = document.querySelector('h1')?.textContent;
  const graph = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return tidy(heading || graph || document.querySelector('title')?.textContent || '');
}

function publisherOf(document: Document): { readonly publisher?: string } {
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return name ? { publisher: tidy(name) } : {};
}

/** The day the page says it was put up. */
function publishedOf(document: Document): string {
  const stamps = [
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
    document.querySelector('meta[name="date"], meta[name="dc.date"]')?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  return stamps.map((stamp) => dayOfStamp(stamp ?? '')).find((day) => day !== '') ?? '';
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}
