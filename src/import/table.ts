/**
 * CSV and TSV: a row a turn (or a whole speech), with a head that names the columns. Which column holds what is
 * said by a map or told by its name. Rows of one document follow each other; a document is told by its id, else by
 * title and day. Read in pieces by papaparse, so that size does not matter; cost linear.
 */
import Papa from 'papaparse';
import { type ColumnField, findColumns, missing, namesOf } from './columns.ts';
import { dayOfStamp, findDay } from './day.ts';
import type { FormatInput } from './formats.ts';
import { LONGEST_LINE } from './lines.ts';
import type { Reading, ReadTurn } from './reading.ts';
import { Refusal } from './refusal.ts';
import { takeSpeech } from './turns.ts';

/** The documents of a table. */
export async function* readTable(input: FormatInput): AsyncGenerator<Reading> {
  let columns: ReadonlyMap<ColumnField, number> | null = null;
  let width = 0;
  let document: TableDocument | null = null;
  for await (const { cells, line } of readRows(input)) {
    if (columns === null) {
      width = cells.length;
      columns = findColumns(cells, input.columns);
      input.tellTable({ columns: cells, map: namesOf(columns, cells) });
      if (!columns.has('text')) throw missing('text', cells);
      continue;
    }
    if (cells.length > width) {
      const fault = `the row has ${cells.length} fields, the head ${width}: put text with separators in quotation marks`;
      throw new Refusal('syntax', line, { fault });
    }
    const known: ReadonlyMap<ColumnField, number> = columns;
    const cell = (field: ColumnField): string => cells[known.get(field) ?? -1]?.trim() ?? '';
    if (cell('text') === '') continue;
    const key = cell('document') || `${cell('title')}\n${cell('date')}\n${cell('url')}`;
    if (document !== null && document.key !== key) yield finish(document);
    if (document === null || document.key !== key) document = begin(key, cell, line);
    document.turns.push({ label: cell('speaker'), paragraphs: cell('text').split(/\s*\n\s*/) });
  }
  if (document !== null) yield finish(document);
}

interface TableDocument {
  readonly key: string;
  readonly stated: Reading['stated'];
  readonly turns: ReadTurn[];
}

function begin(key: string, cell: (field: ColumnField) => string, line: number): TableDocument {
  const printed = cell('date');
  const date = dayOfStamp(printed) || findDay(printed, cell('language') || 'en')?.iso;
  if (printed !== '' && date === undefined)
    throw new Refusal('field', line, {
      fault: `"${printed.slice(0, 40)}" is no day such as 2024-01-31`,
    });
  const fields = (['title', 'place', 'role', 'url', 'language'] as const).map((field) => [
    field,
    cell(field),
  ]);
  const stated = Object.fromEntries(fields.filter(([, value]) => value !== ''));
  return { key, stated: date === undefined ? stated : { ...stated, date }, turns: [] };
}

/** Consecutive rows of one speaker are one turn. */
function finish({ stated, turns }: TableDocument): Reading {
  return { stated, published: null, head: [], ...takeSpeech(turns) };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows with the line each begins in. What is left of a piece waits for the next. */
async function* readRows(input: FormatInput): AsyncGenerator<Row> {
  const delimiter = delimiterOf(input.opening);
  let rest = '';
  let line = 1;
  let enough = 65_536;
  const parse = function* (isLast: boolean): Generator<Row> {
    const parser = new Papa.Parser({ delimiter });
    const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    for (const [i, cells] of data.entries()) {
      const fault = errors.find((error) => error.row === i);
      if (fault !== undefined) throw new Refusal('syntax', line, { fault: fault.message });
      if (cells.length > 1 || cells[0] !== '') yield { cells, line };
      line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    }
    rest = isLast ? '' : rest.slice(meta.cursor);
    // A field that has not ended yet is not looked through again with every piece.
    enough = Math.max(65_536, 2 * rest.length);
  };
  for await (const piece of input.pieces) {
    rest += piece.replaceAll('\r', '');
    if (rest.length > LONGEST_LINE)
      throw new Refusal('line-too-long', line, { limit: '16 M characters' });
    if (rest.length > enough) yield* parse(false);
  }
  yield* parse(true);
}

/** The separator that the first line has most of. */
function delimiterOf(opening: string): string {
  const head = opening.split('\n', 1)[0] ?? '';
  const counts = [',', '\t', ';', '|'].map((sign) => [sign, head.split(sign).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
