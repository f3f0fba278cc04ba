/**
 * The formats a file may have: how each is told, and what reads it. To add one, write a file that yields
 * `Reading`s (plain.ts is the shortest example) and add its line here; the recipe stands in README.md.
 */
import type { Person } from '../engine/people.ts';
import { readCaptions } from './captions.ts';
import type { ColumnMap, TableHead } from './columns.ts';
import type { ReadTree } from './files.ts';
import { readJson } from './json.ts';
import { readPlain } from './plain.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { readTable } from './table.ts';
import type { Header } from './transcript.ts';
import { readPage } from './transcript-page.ts';
import { readXml } from './xml.ts';

/** A decoded file. */
export interface FormatInput {
  readonly name: string;
  /** The first characters, a thousand where there are so many. */
  readonly opening: string;
  /** The text in pieces, once. */
  readonly pieces: AsyncIterable<string>;
  /** All of the text at once; throws Refusal when it is larger than a document can be. */
  whole(): Promise<string>;
  readonly tree: ReadTree;
  readonly columns: ColumnMap | undefined;
  /** Those known beforehand. */
  readonly people: readonly Person[];
  /** Takes what a file says above its documents. */
  tell(header: Header): void;
  tellTable(head: TableHead): void;
}

interface Format {
  readonly name: string;
  /** How the file's name ends. */
  readonly endings: RegExp;
  /** How its text begins, where that is beyond doubt. */
  readonly opening: RegExp | null;
  readonly read: (input: FormatInput) => AsyncIterable<Reading>;
}

/** An XML declaration, or the first element of a vocabulary we know; a page in XHTML is a page. */
const XML_OPENING =
  /^\s*(?:<\?xml(?![\s\S]*<html)|(?:<!--[\s\S]*?-->\s*)?<(?:\w+:)?(?:TEI|teiCorpus|akomaNtoso)[\s>])/;
const PAGE_OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|!--)/i;

const FORMATS: readonly Format[] = [
  {
    name: 'json',
    endings: /\.(?:json|jsonl|ndjson)$/i,
    opening: /^\s*(?:\[\s*)?\{\s*["}]/,
    read: readJson,
  },
  {
    name: 'captions',
    endings: /\.(?:vtt|srt)$/i,
    opening: /^WEBVTT(?:\s|$)|^\s*\d+\r?\n\d\d:\d\d:\d\d,\d{3} -->/,
    read: readCaptions,
  },
  { name: 'xml', endings: /\.(?:xml|tei)$/i, opening: XML_OPENING, read: readXml },
  { name: 'page', endings: /\.x?html?$/i, opening: PAGE_OPENING, read: readPages },
  { name: 'table', endings: /\.(?:csv|tsv|tab)$/i, opening: null, read: readTable },
  { name: 'text', endings: /\.(?:txt|text|md|markdown)$/i, opening: /^---\r?\n/, read: readText },
];

/** The format of a file: by its beginning, else by its name or content type; null when both say something unknown. */
export function formatOf(name: string, type: string, opening: string): Format | null {
  const byOpening = FORMATS.find((format) => format.opening?.test(opening));
  const byName = FORMATS.find((format) => format.endings.test(name));
  const found = byOpening ?? byName;
  if (found !== undefined) return found;
  const isText = /^text\/(?:plain|markdown)/.test(type) || !/\.[a-z][a-z0-9]{1,4}$/i.test(name);
  return isText ? (FORMATS.find((format) => format.name === 'text') ?? null) : null;
}

async function* readText(input: FormatInput): AsyncGenerator<Reading> {
  yield readPlain(await input.whole());
}

async function* readPages(input: FormatInput): AsyncGenerator<Reading> {
  const source = await input.whole();
  if (isTooDeep(source)) throw new Refusal('too-deep', null, { limit: String(DEEPEST_PAGE) });
  yield readPage(input.tree(source));
}

/** Browsers cut pages at 512; other parsers take each element's depth in time. */
const DEEPEST_PAGE = 1000;

/** Whether elements are opened and never closed, but for those that pages leave open. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (OPEN_ENDED.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_PAGE) return true;
  }
  return false;
}

const OPEN_ENDED: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr circle line path polygon rect use'.split(
    ' ',
  ),
);
