/** Text in pieces to lines, without their ends. A line longer than a library of speeches is refused at once. */

import { Refusal } from './refusal.ts';

/** 16 M characters: the longest parliamentary sittings are a fifth of it. */
export const LONGEST_LINE = 16 * 1024 * 1024;

export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let held = 0;
  let number = 1;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      parts.push(piece.slice(from, end));
      yield parts.join('').replace(/\r$/, '');
      parts = [];
      held = 0;
      number++;
      from = end + 1;
    }
    if (from < piece.length) parts.push(piece.slice(from));
    held += piece.length - from;
    if (held > LONGEST_LINE)
      throw new Refusal('line-too-long', number, { limit: '16 M characters' });
  }
  if (parts.length > 0) yield parts.join('').replace(/\r$/, '');
}
