// onrecord report, tried as a newsroom's script would: as a process.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '../../src/cli/setup.mjs';
import { readCsv } from '../../src/report/csv.ts';
import { readJson } from '../../src/report/json.ts';
import { runOnrecord } from './process.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'tests', 'pages', 'sample.html');
let folder: string;
let quiet: string;

beforeAll(async () => {
  await buildCorpus();
  folder = await mkdtemp(join(tmpdir(), 'on-record-test-'));
  quiet = join(folder, 'quiet.txt');
  await writeFile(quiet, 'Nobody said anything that day, and the clerk went home early.');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runOnrecord(['report', ...args], folder);

test('one page about several articles, those that cannot be read named in it', async () => {
  const { code, out, err } = await run(sample, 'missing.html', quiet);
  expect(code).toBe(2);
  expect(err).toMatch(/^There is no file .*missing\.html\.\n$/);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out.match(/<section>/g)).toHaveLength(3);
  expect(out).toContain('<mark>12,000</mark>');
  expect(out).toContain('No quotation was found.');
});

test('JSON and CSV hold the same reports, with the same ids every time', async () => {
  const [json, csv, again] = await Promise.all([
    run('--format', 'json', sample),
    run('--format', 'csv', sample),
    run('--format', 'json', sample),
  ]);
  const { reports, refused } = readJson(json.out);
  expect([json.code, json.err, refused]).toEqual([0, '', []]);
  expect(reports.length).toBeGreaterThan(5);
  const plain = (all: typeof reports) => all.map((report) => ({ ...report, created: '' }));
  expect(plain(readCsv(csv.out).reports)).toEqual(plain(reports));
  expect(plain(readJson(again.out).reports)).toEqual(plain(reports));
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  for (const { kind, finding } of reports) expect(kind === null).toBe(!finding?.look);
  expect(reports[0]?.versions.packs.map(({ id }) => id).sort()).toEqual(['press', 'sotu']);
});

test('only what is worth a look, and an exit status that says so', async () => {
  const [some, none, linked] = await Promise.all([
    run('--format', 'json', '--only', 'look', '--fail-on', 'look', sample),
    run('--format', 'md', '--fail-on', 'look', quiet),
    run('--format', 'jsonld', '--only', 'look', sample),
  ]);
  expect(some.code).toBe(1);
  const { reports } = readJson(some.out);
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.every(({ finding }) => finding?.look)).toBe(true);
  expect([none.code, none.out]).toEqual([0, '']);
  expect(JSON.parse(linked.out)['@graph']).toHaveLength(2 * reports.length);
});
