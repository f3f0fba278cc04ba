/**
 * Our own format: JSON of Transcripts. One document or a list of them in .json; one a line in .jsonl, which is read
 * line by line, so that its size does not matter. A first object {"pack", "people"} says what they are built into
 * and who the speakers are: what `printTranscripts` writes.
 */
import type { FormatInput } from './formats.ts';
import { readLines } from './lines.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { readShape } from './transcript.ts';

/** Documents of a file of JSON. */
export async function* readJson(input: FormatInput): AsyncGenerator<Reading> {
  const take = openTaker(input);
  if (!/\.(?:jsonl|ndjson)$/i.test(input.name) && !isLines(input.opening)) {
    const value = parse(await input.whole(), 1);
    for (const one of Array.isArray(value) ? value : [value]) yield* take(one, null);
    return;
  }
  let number = 0;
  for await (const line of readLines(input.pieces)) {
    number++;
    if (line.trim() !== '') yield* take(parse(line, number), number);
  }
}

/** Tells headers, gives documents, and refuses those whose speakers nobody knows. */
function openTaker(input: FormatInput) {
  const known = new Set(['', ...input.people.map(({ id }) => id)]);
  return function* take(value: unknown, line: number | null): Generator<Reading> {
    const shape = readShape(value);
    if (shape.is === 'fault') throw new Refusal('field', line, { fault: shape.fault });
    if (shape.is === 'header') {
      input.tell(shape.header);
      for (const { id } of shape.header.people) known.add(id);
      return;
    }
    const { stated, turns } = shape.reading;
    const stranger = [stated.speaker, ...turns.map(({ speaker }) => speaker)].find(
      (id) => id !== undefined && !known.has(id),
    );
    if (stranger !== undefined) {
      const fault = `"${stranger.slice(0, 60)}" is not among the people: list them in a first line, or give a label only`;
      throw new Refusal('field', line, { fault });
    }
    yield shape.reading;
  };
}

/** Whether the first line is a value of its own, and another follows. */
function isLines(opening: string): boolean {
  const end = opening.indexOf('\n');
  if (end < 0 || !/^\s*[{[]/.test(opening.slice(end))) return false;
  try {
    JSON.parse(opening.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function parse(source: string, line: number): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const fault = (error instanceof Error ? error.message : 'it is not JSON').replace(/\s+/g, ' ');
    throw new Refusal('syntax', placeOf(fault, source, line), { fault: fault.slice(0, 160) });
  }
}

/** The line the platform's message names: "at position 123", "at line 4 column 5"; some name none. */
function placeOf(message: string, source: string, line: number): number | null {
  const named = /line (\d+)/.exec(message)?.[1];
  if (named !== undefined) return line + Number(named) - 1;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined)
    return line + source.slice(0, Number(position)).split('\n').length - 1;
  return source.includes('\n') ? null : line;
}
