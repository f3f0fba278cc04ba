import { createReadStream } from 'node:fs';
import type { Finding } from '../engine/check.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { badInput, explainFile, resolveInput } from './bad-input.ts';
import { sizeLimit } from './decode.ts';
import { type CheckOptions, checkDate, checkLanguage } from './options.ts';

/**
 * JSON lines in, JSON lines out, one for one and in order. Each answer is written before the next
 * line is read and waits until the reader has taken it, so memory stays at one line whatever the
 * length of the stream. A bad line ends it: the answers before it are already out.
 */
export async function answerLines(
  options: CheckOptions,
  find: (article: Article) => Promise<readonly Finding[]>,
): Promise<void> {
  let number = 0;
  for await (const line of lines(options.input)) {
    number++;
    if (line.trim() === '') continue;
    const { id, article } = readLine(line, number, options);
    await write(`${JSON.stringify({ id, findings: await find(article) })}\n`);
  }
}

interface Line {
  readonly id: string | number;
  readonly article: Article;
}

function readLine(line: string, number: number, options: CheckOptions): Line {
  const bad = (what: string) => badInput(`Line ${number}: ${what}`);
  const value = parse(line);
  if (value === null) throw bad('is not a JSON object.');
  const { id, text } = value;
  if (typeof text !== 'string') throw bad('has no "text" that is a string.');
  if (typeof id !== 'string' && typeof id !== 'number')
    throw bad('has no "id" that is a string or a number.');
  try {
    const language = optional(value, 'lang');
    const date = optional(value, 'date');
    const url = optional(value, 'url');
    const article: Article = {
      text,
      ...defined('language', language === null ? options.language : checkLanguage(language)),
      ...defined('date', date === null ? options.date : checkDate(date)),
      ...defined('url', url),
    };
    return { id, article };
  } catch (error) {
    throw error instanceof Error && error.name === 'BadInput' ? bad(error.message) : error;
  }
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** A field that may be left out or null, but is a string otherwise. */
function optional(value: Readonly<Record<string, unknown>>, field: string): string | null {
  const given = value[field] ?? null;
  if (given === null || typeof given === 'string') return given;
  throw badInput(`"${field}" is not a string.`);
}

function defined<Key extends string>(
  key: Key,
  value: string | null,
): { readonly [K in Key]?: string } {
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}

/**
 * The lines of a file or of standard input. Only \n ends a line: Node's readline also splits at
 * U+2028, which may stand inside a JSON string.
 */
async function* lines(input: string): AsyncGenerator<string> {
  const name = input === '-' ? 'standard input' : input;
  const stream = input === '-' ? process.stdin : createReadStream(resolveInput(input));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return null;
    }
  };
  try {
    for await (const chunk of stream) {
      // Line by line, so that the lines before a bad byte are answered first.
      let from = 0;
      while (from < chunk.length) {
        const end = chunk.indexOf(10, from);
        const piece = decode(chunk.subarray(from, end < 0 ? chunk.length : end + 1));
        if (piece === null) throw badInput(`Line ${number + 1}: is not UTF-8 text (${name}).`);
        rest += piece;
        if (rest.length > sizeLimit) {
          throw badInput(`Line ${number + 1}: is longer than ${sizeLimit >> 20} MB (${name}).`);
        }
        from = end < 0 ? chunk.length : end + 1;
        if (end < 0) continue;
        number++;
        yield rest.slice(0, -1);
        rest = '';
      }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw badInput(explainFile(name, error));
    throw error;
  }
  const end = decode();
  if (end === null) throw badInput(`Line ${number + 1}: is not UTF-8 text (${name}).`);
  if (rest + end !== '') yield rest + end;
}

/** Resolves when standard output has taken the text, so that a slow reader slows us down. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
