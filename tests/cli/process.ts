// The command line as a process of its own, as scripts use it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = join(import.meta.dirname, '../../src/cli/onrecord.mjs');

/** Runs `onrecord` in a folder, with `input` as its standard input, to its end. */
export function runOnrecord(
  args: readonly string[],
  cwd = process.cwd(),
  input: string | Uint8Array = '',
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', npm_lifecycle_event: '' };
    const child = spawn(process.execPath, [program, ...args], { cwd, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // It may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
