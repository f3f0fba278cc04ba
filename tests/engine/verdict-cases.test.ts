/**
 * Runs the case files of tests/cases/verdicts: one case is five lines.
 *
 *   # name
 *   quoted  what the page prints (`scrap` instead of `quoted`: part of a paraphrase, not a sentence)
 *   record  what the record reads
 *   changes the changes in their one-line form (print.ts); empty when there are none
 *   label   the label, with ! when a reader should look
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printChanges } from '../../src/engine/print.ts';
import { align } from '../../src/engine/verdict/align.ts';
import { findCuts } from '../../src/engine/verdict/context.ts';
import { judge } from '../../src/engine/verdict/judge.ts';

const folder = join(import.meta.dirname, '../cases/verdicts');

interface VerdictCase {
  readonly name: string;
  readonly quoted: string;
  readonly scrap: boolean;
  readonly record: string;
  readonly changes: string;
  readonly label: string;
}

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  const language = languageOf(file);
  test.each(readCases(join(folder, file)))('$name', ({ quoted, scrap, record, changes, label }) => {
    const alignment = align(quoted, record, language);
    const openBefore = /^(?:…|\.\.\.)/.test(quoted);
    const openAfter = /(?:…|\.\.\.)$/.test(quoted);
    const printed = { asSentence: !scrap, openBefore, openAfter, asks: quoted.endsWith('?') };
    const judgement = judge(alignment, {
      language,
      cuts: findCuts(alignment, printed, language),
      markedEnds: openBefore || openAfter,
    });
    expect(printChanges(alignment.changes())).toBe(changes);
    expect(judgement.label + (judgement.look ? '!' : '')).toBe(label);
  });
});

test.each([
  ['en', 150],
  ['de', 25],
  ['fr', 10],
  ['es', 10],
])('there are cases enough in %s', (language, least) => {
  const own = files.filter((file) => languageOf(file) === language);
  expect(own.flatMap((file) => readCases(join(folder, file))).length).toBeGreaterThanOrEqual(least);
});

/** German, French and Spanish have a file each; the others are English. */
function languageOf(file: string): string {
  return { 'german.txt': 'de', 'french.txt': 'fr', 'spanish.txt': 'es' }[file] ?? 'en';
}

function readCases(path: string): VerdictCase[] {
  const blocks = readFileSync(path, 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const line = (key: string) =>
      new RegExp(`^${key}(?: +(.*))?$`, 'm').exec(block)?.[1]?.trim() ?? '';
    const scrap = line('scrap');
    return {
      name: line('#'),
      quoted: scrap || line('quoted'),
      scrap: scrap !== '',
      record: line('record'),
      changes: line('changes'),
      label: line('label'),
    };
  });
}
