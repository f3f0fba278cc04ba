// What is written can be read again, and nothing in a page or a note gets out of its place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../assets/locales/en/report.json' with { type: 'json' };
import { printCsv, readCsv } from '../../src/report/csv.ts';
import { findFault, printBody, printJson, readJson } from '../../src/report/json.ts';
import { printHtml, printMarkdown, printText } from '../../src/report/print.ts';
import schema from '../../src/report/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/report/report.ts';
import type { ReportWords } from '../../src/report/words.ts';
import { anyReport } from './arbitrary.ts';
import { report } from './sample.ts';

const words: ReportWords = english;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

describe('JSON', () => {
  test('every report fits the schema and comes back', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 3 }), (reports) => {
        for (const each of reports) expect(validate(each)).toBe(true);
        expect(readJson(printJson(reports))).toEqual({ reports, refused: [] });
      }),
    );
    expect(readJson(printBody(report)).reports).toEqual([report]);
  });

  test('our check and a whole implementation of JSON Schema agree on damaged reports', () => {
    const junk = fc.constantFrom(null, '', 'x', -1, 1.5, 3, true, [], {}, [{}], undefined);
    fc.assert(
      fc.property(anyReport, fc.nat(), junk, (good, at, value) => {
        const paths = pathsOf(good);
        const damaged = damage(good, paths[at % paths.length] ?? [], value);
        expect(findFault(damaged) === null).toBe(validate(damaged));
      }),
      { numRuns: 500 },
    );
  });

  test('what is no report is refused with a sentence', () => {
    expect(readJson('{').refused).toEqual(['The file is not JSON.']);
    const { id: _, ...without } = report;
    expect(readJson(JSON.stringify([report, without, { ...report, extra: 1 }]))).toEqual({
      reports: [report],
      refused: [
        'Entry 2: the report has no id.',
        'Entry 3: the report has an unknown field extra.',
      ],
    });
  });
});

describe('CSV', () => {
  test('comes back whole', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 3 }), (reports) => {
        expect(readCsv(printCsv(reports))).toEqual({ reports, refused: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('no field begins a formula', () => {
    fc.assert(
      fc.property(anyReport, (each) => {
        for (const field of fieldsOf(printCsv([each])))
          expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  test('columns in another order, line ends of another system', () => {
    const [names = '', row = ''] = printCsv([{ ...report, note: 'one line' }])
      .trim()
      .split('\r\n');
    const swapped = [names, row].map((line) => {
      const [a, b, ...rest] = line.replace('\ufeff', '').split(',');
      return [b, a, ...rest].join(',');
    });
    expect(readCsv(`${swapped.join('\n')}\n\n`).reports).toEqual([{ ...report, note: 'one line' }]);
  });

  test('what is no table of reports is refused', () => {
    expect(readCsv('a,b\n1,2').refused).toEqual(['The file has no column "id".']);
    expect(readCsv('').reports).toEqual([]);
    expect(readCsv('id\nx').refused).toHaveLength(1);
  });
});

describe('for people', () => {
  test('plain text', () => {
    expect(
      printText(report, words),
    ).toBe(`Words differ from the record: “We have 12,000 casualties a day now”

Article: Allies count their losses

Article: https://news.example/world/losses?id=7

Published: 2024-11-01

The article prints:
“We have 12,000 casualties a day now”

Speaker as named: Antony Blinken

The record reads:
“We have 1,200 casualties a day now.”

Differences:
- prints “12,000” where the record reads “1,200”

Source of the record: Antony Blinken, Secretary of State, Joint press availability, Washington, 2024-10-31, press report, this source holds only a part of what was said

Source of the record: https://record.example/1

Note: Please compare the number.

Reported by: Ann Reader, ann@mail.example

On Record: Compared with On Record 0.1.0. press 1
`);
  });

  test('Markdown keeps words words', () => {
    const note = '# no heading\n- no list\n1. none\n@ann *x* <b> [a](b) #12 `c` ![i](j) &amp;\n---';
    const markdown = printMarkdown({ ...report, note }, words);
    expect(markdown).toContain('> We have 12,000 casualties a day now');
    expect(markdown).toContain('<https://news.example/world/losses?id=7>');
    const printed = markdown.slice(markdown.indexOf('**Note:**'));
    for (const live of [
      /^#/m,
      /^- no/m,
      /^1\. /m,
      /@ann/,
      /(?<!\\)\*x/,
      /<b>/,
      /(?<!\\)\]\(b/,
      /#12/,
      /^---$/m,
    ])
      expect(printed).not.toMatch(live);
  });

  test('HTML holds no markup but our own', () => {
    fc.assert(
      fc.property(anyReport, (each) => {
        const tags = printHtml(each, words).match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<(\/?(article|h2|dl|dt|dd|ul|li|blockquote)|br|\/a|a href="https?:\/\/[^"<>]*")>$/,
          );
      }),
    );
    const attack = { ...report, note: '<img src=x onerror=alert(1)>"\'' };
    expect(printHtml(attack, words)).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;');
    const address = {
      ...report,
      record: report.record && { ...report.record, url: 'javascript:alert(1)' },
    };
    expect(printHtml(address as Report, words)).not.toContain('href="javascript');
  });

  test('the words are complete in every language, slots and all', () => {
    const folder = join(import.meta.dirname, '..', '..', 'assets', 'locales');
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const languages = readdirSync(folder);
    expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr']));
    for (const language of languages) {
      const own: Readonly<Record<string, string>> = JSON.parse(
        readFileSync(join(folder, language, 'report.json'), 'utf8'),
      );
      expect(Object.keys(own).sort()).toEqual(Object.keys(words).sort());
      for (const [key, text] of Object.entries(own)) {
        expect(text).not.toBe('');
        expect([key, slots(text)]).toEqual([key, slots(words[key as keyof ReportWords])]);
      }
    }
  });
});

/** The fields of a table as a spreadsheet sees them, read by another method than ours. */
function fieldsOf(csv: string): readonly string[] {
  const fields = csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

/** The value with something else at a path; undefined takes the field away. */
function damage(value: unknown, [key, ...rest]: Path, junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  const put = damage(copy[key], rest, junk);
  if (put === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = put ?? null;
  return copy;
}
