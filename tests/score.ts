/**
 * Scores the quotation finder and the attribution against human annotation, and the verdicts on
 * generated edits against the labels they should get.
 *
 *   npx tsx tests/score.ts              prints the table
 *   npx tsx tests/score.ts --ablations  and what each family of evidence earns (two minutes)
 *   npx tsx tests/score.ts --write      all of it, written into src/engine/README.md
 *   npx tsx tests/score.ts --errors N   N errors of each class, of the seen slice only
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findQuotes } from '../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../src/engine/speakers/speakers.ts';
import { ablate } from './ablation.ts';
import { type Document, files, gold, loadGold } from './annotated.ts';
import { printVerdicts, scoreVerdicts } from './verdicts.ts';

const scorer = join(gold, 'score.mjs');

/** One row of the scorer (exact spans, all classes); null where the gold has no such case. */
export interface Row {
  readonly [measure: string]: number | null;
}

/** What the engine says about a document, in the scorer's form; words that are mere terms are left out. */
export function predict(document: Document): object {
  const article = { text: document.text, language: document.lang };
  const quotes = findQuotes(article);
  const speakers = findSpeakers(article, quotes);
  const rows = quotes.flatMap((quote, index) => {
    if (quote.kind === 'term') return [];
    const speaker = speakers[index];
    return quote.parts.map((part) => ({
      start: part.from,
      end: part.to,
      type: quote.kind === 'mixed' ? 'mixed' : 'direct',
      // The scorer takes the last word for the surname.
      speaker: speaker?.name.replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/u, '') ?? null,
      speakerStart: speaker?.from ?? null,
      speakerEnd: speaker?.to ?? null,
    }));
  });
  return { id: document.id, text: document.text, quotes: rows };
}

/** Runs the scorer over a slice; `more` are further arguments for it. */
export function runScorer(documents: readonly Document[], more: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const [want, have] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(want, documents.map((each) => JSON.stringify(each)).join('\n'));
    writeFileSync(have, documents.map((each) => JSON.stringify(predict(each))).join('\n'));
    return execFileSync('node', [scorer, want, have, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The scorer's rows of exact spans by class of quotation. */
export function score(documents: readonly Document[]): Readonly<Record<string, Row>> {
  const result = JSON.parse(runScorer(documents, ['--json'])) as {
    modes: { exact: Record<string, Row> };
  };
  return result.modes.exact;
}

const measures = 'gold P R F1 attr strict name noun pronoun who whoPr none jointF1'.split(' ');

function table(): string {
  const lines = [
    `| file | slice | class | ${measures.join(' | ')} |`,
    `|---|---|---|${measures.map(() => '--:').join('|')}|`,
  ];
  for (const file of files)
    for (const slice of ['all', 'seen', 'held'] as const) {
      const rows = score(loadGold(file, slice) ?? []);
      for (const kind of ['quoted', 'direct', 'mixed']) {
        const values = measures.map((measure) => rows[kind]?.[measure] ?? '–');
        lines.push(`| ${file.split('.')[0]} | ${slice} | ${kind} | ${values.join(' | ')} |`);
      }
    }
  return lines.join('\n');
}

/** Replaces what stands between a pair of markers in the engine's manual. */
function writeInto(name: 'score' | 'verdicts', text: string): void {
  const path = resolve(import.meta.dirname, '../src/engine/README.md');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const old = readFileSync(path, 'utf8');
  const from = old.indexOf(open) + open.length;
  const to = old.indexOf(close, from);
  if (from < open.length || to < 0) throw new RangeError(`${path} has no ${open} … ${close}`);
  writeFileSync(path, `${old.slice(0, from)}\n${text}\n${old.slice(to)}`);
}

/** Edits of each class, and a seed nobody looked at while building. */
const [EDITS, SEED] = [210, 41];

function main(): void {
  const write = process.argv.includes('--write');
  if (existsSync(scorer)) scoreAnnotated(write);
  else console.log(`no annotated texts to score: ${gold} is not there\n`);
  if (process.argv.includes('--errors')) return;
  const verdicts = printVerdicts(scoreVerdicts(EDITS, SEED).scores);
  console.log(`\n${verdicts}`);
  if (write) writeInto('verdicts', verdicts);
}

function scoreAnnotated(write: boolean): void {
  const errors = process.argv.indexOf('--errors');
  if (errors >= 0) {
    const file = process.argv[errors + 2] ?? files[0];
    const documents = loadGold(file, 'seen') ?? [];
    console.log(runScorer(documents, ['--errors', process.argv[errors + 1] ?? '20']));
    return;
  }
  const more = write || process.argv.includes('--ablations') ? ['', ablate()] : [];
  const text = [table(), ...more].join('\n');
  console.log(text);
  if (write) writeInto('score', text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
