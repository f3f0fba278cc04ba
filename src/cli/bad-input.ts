import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An error whose message is the whole answer: the command line prints it and exits with 2. */
export function badInput(sentence: string): Error {
  const error = new Error(sentence);
  error.name = 'BadInput';
  return error;
}

/** A path as the user meant it: npm scripts run in the project folder, whatever folder npm was called in. */
export function resolveInput(path: string): string {
  const plain = /^file:/i.test(path) ? fileURLToPath(path) : path;
  const script = process.env.npm_lifecycle_event;
  const from = script === 'onrecord' || script === 'start' ? process.env.INIT_CWD : undefined;
  return resolve(from ?? process.cwd(), plain);
}

/** One sentence about a file that could not be read. */
export function explainFile(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder: name one article.`;
  if (code === 'EACCES' || code === 'EPERM') return `No permission to read ${path}.`;
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
