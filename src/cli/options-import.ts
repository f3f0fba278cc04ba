import { COLUMN_FIELDS, type ColumnMap } from '../import/columns.ts';
import { badInput } from './bad-input.ts';
import type { BuildOptions } from './build.ts';
import { checkLanguage, parseWith } from './options.ts';

/** The options of `onrecord build`; throws a BadInput with a sentence when they make no sense. */
export function parseBuild(args: readonly string[]): BuildOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseWith(args, {
    ...{ out: text, id: text, title: text, version: text, publisher: text, licence: text },
    ...{ lang: text, columns: text },
  });
  const { out, lang, columns, ...label } = values;
  if (positionals.length === 0)
    throw badInput('Name the transcripts to build from: files, folders or patterns.');
  if (out === undefined) throw badInput('Say where the pack goes: --out PACK.');
  return {
    inputs: positionals,
    out,
    label: Object.fromEntries(Object.entries(label).filter(([, value]) => value !== undefined)),
    language: lang === undefined ? undefined : checkLanguage(lang),
    columns: columns === undefined ? undefined : readColumns(columns),
  };
}

/** The options of `onrecord export`; out is null for standard output. */
export function parseExport(args: readonly string[]): {
  readonly pack: string;
  readonly out: string | null;
} {
  const { values, positionals } = parseWith(args, { out: { type: 'string' } });
  const [pack, ...rest] = positionals;
  if (pack === undefined || rest.length > 0) throw badInput('Name one pack to export.');
  return { pack, out: values.out ?? null };
}

/** "text=Rede,speaker=Name"; "place=" takes no column for the place. */
function readColumns(map: string): ColumnMap {
  const pairs = map.split(',').map((pair) => pair.split('='));
  const fields: readonly string[] = COLUMN_FIELDS;
  const wrong = pairs.find(
    ([field = '', ...column]) => !fields.includes(field) || column.length !== 1,
  );
  if (wrong === undefined) return Object.fromEntries(pairs);
  throw badInput(
    `--columns ${wrong.join('=')}: write FIELD=COLUMN; fields are ${COLUMN_FIELDS.join(', ')}.`,
  );
}
