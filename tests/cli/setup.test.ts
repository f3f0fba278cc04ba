// What a fresh clone says when it cannot set itself up: a copy of the set-up scripts, and an npm
// that fails in the way to be explained.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'on-record-clone-'));
  await mkdir(join(clone, 'bin'));
  await symlink(process.execPath, join(clone, 'bin', 'node'));
  await cp(join(root, 'src', 'cli'), join(clone, 'src', 'cli'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    await cp(join(root, name), join(clone, name));
  }
});
afterAll(() => rm(clone, { recursive: true, force: true }));

/** Runs `onrecord check` in the clone with nothing but Node and the given npm on the PATH. */
async function withNpm(script: string | null, nodeArguments: readonly string[] = []) {
  const npm = join(clone, 'bin', 'npm');
  await rm(npm, { force: true });
  if (script !== null) {
    await writeFile(npm, `#!/bin/sh\n${script}\n`);
    await chmod(npm, 0o755);
  }
  const command = [...nodeArguments, join(clone, 'src', 'cli', 'onrecord.mjs'), 'check', 'a.txt'];
  return new Promise<{ readonly code: number; readonly err: string; readonly out: string }>(
    (resolve) => {
      // The shell of the fake npm is named by its full path; nothing else is needed.
      execFile(
        process.execPath,
        command,
        { env: { PATH: join(clone, 'bin') } },
        (error, out, err) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, err, out }),
      );
    },
  );
}

describe.skipIf(process.platform === 'win32')('a clear sentence', () => {
  test.each([
    ['no network', 'echo npm error code ENOTFOUND >&2; exit 1', 'could not reach its registry'],
    [
      'disk full',
      'echo "npm error ENOSPC: no space left on device" >&2; exit 1',
      'The disk is full',
    ],
    [
      'no permission',
      `echo "npm error EACCES: permission denied, mkdir '/a/b'" >&2; exit 1`,
      'No permission to write /a/b',
    ],
    ['lock file', 'echo npm error code EUSAGE >&2; exit 1', 'run `npm install` once'],
    [
      'anything else',
      'echo "npm error something odd" >&2; exit 1',
      'npm ci failed:\nnpm error something odd',
    ],
    ['no npm', null, 'npm was not found'],
  ])('%s', async (_, script, sentence) => {
    const { code, err, out } = await withNpm(script);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('an old Node', async () => {
    const old = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } })`;
    const { code, err } = await withNpm(null, ['--import', old]);
    expect(err).toBe(
      'On Record needs Node 20.19 or newer and this is Node 18.20.4: get a current one from https://nodejs.org and run the same command again.\n',
    );
    expect(code).toBe(2);
  });
});
