/**
 * Plain text and Markdown: front matter, then paragraphs apart by empty lines. Of Markdown, marks of emphasis, links,
 * escapes and tags leave the words; struck words keep theirs (<s>said</s>, ~~said~~) for corrections.ts.
 * Linear in the text.
 */
import { dayOfStamp, findDay } from './day.ts';
import { readFrontMatter } from './front-matter.ts';
import { readLabel } from './label.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { EDITIONS } from './transcript.ts';
import { type Block, readTurns } from './turns.ts';

/** The document of a text. Throws Refusal. */
export function readPlain(source: string): Reading {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const { fields, body } = splitFrontMatter(text);
  const blocks = readBlocks(body);
  const title = fields.get('title') ?? '';
  // "# Title" above everything is the title of a file that names none.
  const [opening] = blocks;
  const isTitle = title === '' && opening?.isHeading === true;
  const { head, turns, marks } = readTurns(isTitle ? blocks.slice(1) : blocks);
  const published = dayOfStamp(fields.get('published_time') ?? fields.get('published') ?? '');
  return {
    stated: { ...statedFields(fields), ...(isTitle ? { title: opening.text } : {}) },
    published,
    head,
    turns,
    marks,
  };
}

type Fields = ReadonlyMap<string, string>;

/** Fields of a Transcript under the names people give them. Throws Refusal for an edition nobody knows. */
function statedFields(fields: Fields): Reading['stated'] {
  const stated: Record<string, string> = {};
  for (const [field, names] of FIELD_NAMES) {
    const value = names.map((name) => fields.get(name)?.trim()).find((text) => text);
    if (value === undefined) continue;
    const isDate = field === 'date' || field === 'retrieved';
    const text = isDate ? dayOfStamp(value) || (findDay(value, 'en')?.iso ?? '') : value;
    if (text !== '') stated[field] = text;
  }
  const { edition } = stated;
  if (edition !== undefined && !(EDITIONS as readonly string[]).includes(edition))
    throw new Refusal('field', 1, { fault: `"edition" is one of ${EDITIONS.join(', ')}` });
  return stated;
}

const FIELD_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['id', ['id']],
  ['title', ['title']],
  ['kind', ['kind', 'type']],
  ['speaker', ['speaker', 'author']],
  ['role', ['role']],
  ['date', ['event_date', 'date']],
  ['place', ['place', 'location', 'venue']],
  ['edition', ['edition']],
  ['language', ['language', 'lang']],
  ['url', ['url', 'source_url', 'source', 'permalink']],
  ['retrieved', ['retrieved', 'accessed']],
  ['licence', ['licence', 'license']],
  ['publisher', ['publisher']],
  ['note', ['note']],
];

/** The fields between two lines of --- at the very beginning, and what follows. Throws Refusal. */
function splitFrontMatter(text: string): { readonly fields: Fields; readonly body: string } {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { fields: new Map(), body: text };
  const fields = [...readFrontMatter(match[1] ?? '')];
  return {
    fields: new Map(fields.map(([key, value]) => [key, tidy(value)])),
    body: text.slice(match[0].length),
  };
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Paragraphs: lines between empty ones, cut at hard breaks and before lines that begin with a capital label. */
function readBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const end = (): void => {
    if (lines.length > 0) addBlock(blocks, lines.join(' '));
    lines = [];
  };
  for (const line of body.split('\n')) {
    const text = line.trim();
    if (text === '') end();
    else {
      // A wrapped line may begin with a word in capitals by chance: a turn begins behind a finished sentence.
      if (FINISHED.has(lines.at(-1)?.at(-1) ?? '') && opensTurn(text)) end();
      lines.push(text.endsWith('\\') ? text.slice(0, -1) : text);
      if (line.endsWith('  ') || line.endsWith('\\') || /^#{1,6}\s/.test(text)) end();
    }
  }
  end();
  return blocks;
}

const FINISHED: ReadonlySet<string> = new Set('.!?…)]”"’—–-');

function opensTurn(line: string): boolean {
  // Most lines are told by their first two letters.
  if (!/^(?:\*\*)?(?:\p{Lu}[\p{Lu}.'’ ]|Q[ :\u00a0])/u.test(line)) return false;
  const kind = readLabel(line.replace(/^\*\*/, ''))?.kind;
  return kind === 'capitals';
}

function addBlock(blocks: Block[], raw: string): void {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(raw);
  const bold = /^(?:\*\*|__|<(?:b|strong)>)([^*_<]{1,200}?)(?:\*\*|__|<\/(?:b|strong)>)/.exec(raw);
  const text = tidy(stripMarks(heading?.[2] ?? raw));
  if (text === '') return;
  const isHeading = heading !== null && !/^[#\s]*$/.test(text);
  blocks.push({ text, bold: bold?.[1]?.trim().length ?? 0, ...(isHeading ? { isHeading } : {}) });
}

/** Markdown's marks gone, its words kept. */
function stripMarks(raw: string): string {
  let text = raw;
  if (text.includes('](')) text = text.replace(IMAGE, '').replace(LINK, '$1');
  if (text.includes('~~')) text = text.replace(/~~(?=\S)([^~]+)~~/g, '<s>$1</s>');
  if (text.includes('<')) {
    text = text
      .replace(/<(\/?)(?:del|strike)>/gi, '<$1s>')
      .replace(/<(?!\/?s>)\/?[a-z][^<>]{0,2000}>|<!--[\s\S]{0,2000}?-->/gi, '');
  }
  if (text.includes('*')) text = text.replace(/(?<!\\)(\*{1,3})(?=\S)([^*]*)(?<!\\)\1/g, '$2');
  // Emphasis over several lines leaves a mark at an end of each.
  if (text.includes('*')) text = text.replace(/^\s*\*{1,3}(?=\p{L})|\*{1,3}\s*$/gu, '');
  if (text.includes('_'))
    text = text.replace(/(?<![\p{L}\p{N}\\_])(_{1,3})(?=\S)([^_]*)\1(?![\p{L}\p{N}_])/gu, '$2');
  if (text.includes('\\')) text = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (text.includes('&'))
    text = text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, decodeEntity);
  return text;
}

const IMAGE = /!\[[^\]]{0,500}\]\([^)\s]{0,2000}[^)]{0,500}\)/g;
const LINK = /(?<![\\!])\[((?:[^\]\\[]|\\.){0,2000})\]\([^)\s]{0,2000}(?:\s[^)]{0,500})?\)/g;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    mdash: '—',
    ndash: '–',
    hellip: '…',
  }),
);

function decodeEntity(whole: string, decimal = '', hex = '', name = ''): string {
  if (name !== '') return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === '' ? Number.parseInt(hex, 16) : Number(decimal);
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

/** Blanks of any kind are one blank. */
function tidy(text: string): string {
  return text.replace(ODD_BLANKS, ' ').trim();
}

/** All but a single ordinary blank, which nearly all are: putting one in its own place would cost as much as any. */
const ODD_BLANKS = / [\s\u200b]+|[^\S ][\s\u200b]*|\u200b[\s\u200b]*/g;
