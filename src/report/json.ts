// Reports as JSON, out and in. report.schema.json is the one description of the format: what comes in
// is checked against it here, by the few words of JSON Schema it uses.

import schema from './report.schema.json' with { type: 'json' };
import type { Report } from './report.ts';

/** What a file held: its reports, and a sentence for each that is none. */
export interface ReadReports {
  readonly reports: readonly Report[];
  readonly refused: readonly string[];
}

/** Several reports as a file. */
export function printJson(reports: readonly Report[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}

/** One report as a receiver gets it. */
export function printBody(report: Report): string {
  return JSON.stringify(report);
}

/** Reads a file of one report or a list of them. */
export function readJson(text: string): ReadReports {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { reports: [], refused: ['The file is not JSON.'] };
  }
  return sortReports(Array.isArray(value) ? value : [value]);
}

/** Parts values that are reports from those that are not. */
export function sortReports(values: readonly unknown[]): ReadReports {
  const reports: Report[] = [];
  const refused: string[] = [];
  values.forEach((value, i) => {
    const fault = findFault(value);
    if (fault === null) reports.push(value as Report);
    else refused.push(`Entry ${i + 1}: ${fault}`);
  });
  return { reports, refused };
}

/** What is wrong with a value that should be a report; null when nothing is. */
export function findFault(value: unknown): string | null {
  return faultOf(value, schema.$defs.report as Schema, 'the report');
}

/** The words of JSON Schema that report.schema.json uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function faultOf(value: unknown, given: Schema, name: string): string | null {
  const its = given.$ref === undefined ? given : (schema.$defs.offset as Schema);
  const type = typeOf(value);
  const types = [its.type ?? []].flat();
  if (!types.includes(type)) return `${name} is not ${types.join(' or ')}.`;
  if (its.enum && !its.enum.includes(value)) return `${name} is none of ${its.enum.join(', ')}.`;
  if (type === 'string' && its.pattern && !new RegExp(its.pattern, 'u').test(value as string))
    return `${name} is not of the form ${its.pattern}.`;
  if (type === 'integer' && (value as number) < (its.minimum ?? 0)) return `${name} is negative.`;
  if (type === 'array') {
    const items = its.items ?? {};
    return first(value as readonly unknown[], (item, i) => faultOf(item, items, `${name}[${i}]`));
  }
  return type === 'object' ? faultInObject(value as object, its, name) : null;
}

function faultInObject(value: object, its: Schema, name: string): string | null {
  const known = its.properties ?? {};
  const missing = its.required?.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) return `${name} has no ${missing}.`;
  return first(Object.entries(value), ([field, inner]) => {
    const expected = Object.hasOwn(known, field) ? known[field] : undefined;
    if (!expected) return `${name} has an unknown field ${field}.`;
    return faultOf(inner, expected, field);
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function first<Item>(
  items: readonly Item[],
  look: (item: Item, i: number) => string | null,
): string | null {
  for (const [i, item] of items.entries()) {
    const found = look(item, i);
    if (found !== null) return found;
  }
  return null;
}
