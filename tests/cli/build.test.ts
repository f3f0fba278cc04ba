import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBuild, parseExport } from '../../src/cli/options-import.ts';
import { unpack } from '../../src/engine/corpus/unpack.ts';

/** Runs the command line as a process of its own. */
function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/onrecord.mjs', ...args],
    { encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

const TALK = '---\ndate: 2024-01-31\ntitle: Talk\n---\n\nMR. DOE: John Doe is my name.\n';

test('a folder becomes a pack; what cannot be read is named, with exit status 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'talk.md'), TALK);
  writeFileSync(join(folder, 'bad.jsonl'), '{"turns":[]}\n');
  const out = join(folder, 'mine.pack');
  const { code, stdout, stderr } = run(['build', folder, '--out', out, '--title', 'Mine']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/bad\.jsonl, line 1: "turns" is a list\. Correct it and try again\.\n$/);
  expect(stdout).toMatch(
    /mine\.pack: .* of 1 document, 1 turn, 5 words, 1 speaker; 1 file refused\n$/,
  );
  const bytes = readFileSync(out);
  const { label, people, transcripts } = unpack(new Uint8Array(bytes).buffer);
  expect(label).toMatchObject({ id: 'mine', title: 'Mine' });
  expect(people.map(({ name }) => name)).toEqual(['John Doe']);
  expect(transcripts[0]?.turns[0]).toEqual({
    speaker: 'john-doe',
    label: 'MR. DOE',
    paragraphs: ['John Doe is my name.'],
  });

  const lines = join(folder, 'mine.jsonl');
  expect(run(['export', out, '--out', lines]).code).toBe(0);
  const again = join(folder, 'again.pack');
  expect(run(['build', join(folder, '*.json?'), lines, '--out', again]).code).toBe(2);
  expect(readFileSync(again).equals(bytes)).toBe(true);
});

test('nothing to read is one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  expect(run(['build', folder, '--out', join(folder, 'a.pack')])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There are no transcripts'),
  });
  expect(run(['build', join(folder, 'no.txt'), '--out', 'a.pack'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no file'),
  });
});

test('options', () => {
  expect(
    parseBuild(['a', 'b', '--out', 'p', '--id', 'x', '--columns', 'text=Rede,speaker=Wer']),
  ).toEqual({
    inputs: ['a', 'b'],
    out: 'p',
    label: { id: 'x' },
    language: undefined,
    columns: { text: 'Rede', speaker: 'Wer' },
  });
  expect(() => parseBuild(['--out', 'p'])).toThrow(/Name the transcripts/);
  expect(() => parseBuild(['a'])).toThrow(/--out PACK/);
  expect(() => parseBuild(['a', '--out', 'p', '--columns', 'words=x'])).toThrow(
    /fields are text, speaker/,
  );
  expect(parseBuild(['a', '--out', 'p', '--columns', 'place=']).columns).toEqual({ place: '' });
  expect(() => parseBuild(['a', '--out', 'p', '--columns', 'place'])).toThrow(/FIELD=COLUMN/);
  expect(() => parseExport([])).toThrow(/Name one pack/);
});
