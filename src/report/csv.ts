// Reports as a table: RFC 4180, a row a report. Spreadsheets run what begins with = + - @ as a formula,
// so such a field gets an apostrophe in front, which reading takes away again: nothing is lost.

import { type ReadReports, sortReports } from './json.ts';
import type { Report } from './report.ts';

/** A column: its name, and the path to its value. What is no text is written as JSON. */
const COLUMNS = [
  'format',
  'id',
  'replaces',
  'created',
  'kind',
  'note',
  'reporter.name',
  'reporter.contact',
  'article.title',
  'article.address',
  'article.published',
  'article.language',
  'quotation.text',
  'quotation.exact',
  'quotation.prefix',
  'quotation.suffix',
  'quotation.from',
  'quotation.to',
  'quotation.speaker',
  'quotation.mention',
  'finding.label',
  'finding.look',
  'finding.wording',
  'finding.attribution',
  'finding.coverage',
  'finding.why',
  'record.speaker',
  'record.role',
  'record.date',
  'record.title',
  'record.place',
  'record.edition',
  'record.complete',
  'record.url',
  'record.source',
  'record.text',
  'record.from',
  'record.to',
  'record.before',
  'record.after',
  'changes',
  'versions.onRecord',
  'versions.packs',
] as const;

/** Columns that hold JSON: numbers, truth values, lists. */
const JSON_COLUMN = /\.(?:from|to|look|complete|packs)$|^changes$/;
/** Columns whose empty field means "nothing" and not an empty text. */
const NULL_COLUMN =
  /^(?:replaces|kind|article\.(?:address|published|language)|quotation\.(?:speaker|mention))$/;

/** The reports as a file that every spreadsheet opens. */
export function printCsv(reports: readonly Report[]): string {
  const rows = reports.map((report) => COLUMNS.map((column) => printField(report, column)));
  // The mark in front tells spreadsheets that this is UTF-8.
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** Reads such a file; columns may stand in any order, and be more. */
export function readCsv(text: string): ReadReports {
  const [names, ...rows] = parse(text.replace(/^\ufeff/, '')).filter(
    (row) => row.length > 1 || row[0] !== '',
  );
  if (!names?.includes('id')) return { reports: [], refused: ['The file has no column "id".'] };
  return sortReports(rows.map((row) => readRow(new Map(names.map((name, i) => [name, row[i]])))));
}

function printField(report: Report, column: string): string {
  const value = column
    .split('.')
    .reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>> | null)?.[name],
      report,
    );
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Tree = { [name: string]: unknown };

function readRow(row: ReadonlyMap<string, string | undefined>): unknown {
  const report: Tree = {};
  for (const column of COLUMNS) {
    const [group = '', field] = column.split('.');
    const value = readField(column, row.get(column) ?? '');
    if (field === undefined) report[group] = value;
    else report[group] = { ...(report[group] as Tree | undefined), [field]: value };
  }
  // A group none of whose fields says anything was not there.
  const { finding, record, reporter } = report as { [name: string]: Tree };
  return {
    ...report,
    finding: finding?.label ? finding : null,
    record: record?.source || record?.text ? record : null,
    reporter: reporter?.name || reporter?.contact ? reporter : null,
  };
}

function readField(column: string, field: string): unknown {
  if (field === '' && NULL_COLUMN.test(column)) return null;
  if (!JSON_COLUMN.test(column)) return field;
  try {
    return JSON.parse(field);
  } catch {
    return undefined; // the check of the report says which field it is
  }
}

/** What a spreadsheet may take for a formula, apostrophes in front included: =1+1, '=1+1, ＝A1 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function quote(field: string): string {
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]|^[\s']|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function unquote(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field;
}

/** The rest of a field that is not in quotation marks. */
const PLAIN = /[^,\r\n]*/y;

/** Fields and rows; a line break inside quotes belongs to its field. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      field = text.slice(at + 1, end).replace(/""/g, '"');
      at = end + 1;
    } else {
      PLAIN.lastIndex = at;
      field = PLAIN.exec(text)?.[0] ?? '';
      at += field.length;
    }
    row.push(unquote(field));
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Where the field that starts at `from`, after its quotation mark, ends. */
function closing(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}
