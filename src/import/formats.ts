/**
 * The formats a file may have: how each is told, and what reads it. To add one, write a file that yields
 * `Reading`s (plain.ts is the shortest example) and add its line here; the recipe stands in README.md.
 */
import type { ReadTree } from './files.ts';
import { readJson } from './json.ts';
import { readPlain } from './plain.ts';
import type { Reading } from './reading.ts';
import type { ColumnMap } from './table.ts';
import type { Header } from './transcript.ts';

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
  /** Takes what a file says above its documents. */
  tell(header: Header): void;
}

export type FormatName = (typeof FORMATS)[number]['name'];

interface Format {
  readonly name: string;
  /** How the file's name ends. */
  readonly endings: RegExp;
  /** How its text begins, where that is beyond doubt. */
  readonly opening: RegExp | null;
  readonly read: (input: FormatInput) => AsyncIterable<Reading>;
}

const FORMATS = [
  {
    name: 'json',
    endings: /\.(?:json|jsonl|ndjson)$/i,
    opening: /^\s*[{[]\s*["{]/,
    read: readJson,
  },
  {
    name: 'text',
    endings: /\.(?:txt|text|md|markdown)$/i,
    opening: /^---\r?\n/,
    read: wholly(readPlain),
  },
] as const satisfies readonly Format[];

/** The format of a file: by its beginning, else by its name, else text; null when the name says something unknown. */
export function formatOf(
  name: string,
  type: string,
  opening: string,
): (typeof FORMATS)[number] | null {
  const byOpening = FORMATS.find((format) => format.opening?.test(opening));
  const byName = FORMATS.find((format) => format.endings.test(name));
  if (byName?.name === 'text') return byName;
  const found = byOpening ?? byName;
  if (found !== undefined) return found;
  const isText = /^text\/(?:plain|markdown)/.test(type) || !/\.[a-z0-9]{1,5}$/i.test(name);
  return isText ? (FORMATS.find((format) => format.name === 'text') ?? null) : null;
}

/** A reader of whole texts. */
function wholly(read: (source: string) => Reading) {
  return async function* (input: FormatInput): AsyncGenerator<Reading> {
    yield read(await input.whole());
  };
}
