// When in a recording words are said: for captions, so that a place in the record can be played.
//
// A source's times are pairs of numbers, the offset in its text and the second, both as the step from the pair before:
// seven bytes a mark. They stand in the pack's JSON, source by source. Looking one up is a walk over the list.

import { fail } from './layout.ts';

/** Offset and second of each mark in turn, both as steps from the mark before. */
export type Times = readonly number[];

/** The times among the marks of a transcript; `charAt` is where a paragraph begins in the source's text. */
export function listTimes(
  marks: readonly {
    readonly turn: number;
    readonly paragraph: number;
    readonly at: number;
    readonly kind: string;
    readonly text: string;
  }[],
  charAt: (turn: number, paragraph: number) => number,
): Times {
  let char = 0;
  let second = 0;
  return marks
    .filter((mark) => mark.kind === 'time' && Number.isFinite(Number(mark.text)))
    .map(({ turn, paragraph, at, text }) => [
      charAt(turn, paragraph) + at,
      Math.floor(Number(text)),
    ])
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap(([at = 0, said = 0]) => {
      const steps = [at - char, said - second];
      [char, second] = [at, said];
      return steps;
    });
}

/** Reads the times of a pack's JSON: one list a source, or nothing at all. */
export function readTimes(value: unknown, sources: number): readonly Times[] {
  if (!Array.isArray(value) || (value.length > 0 && value.length !== sources)) return wrong();
  return value.map((list) =>
    Array.isArray(list) && list.length % 2 === 0 && list.every(Number.isInteger)
      ? (list as Times)
      : wrong(),
  );
}

const wrong = (): never => fail('metadata', 'a time of another kind');

/** The marks as offsets and seconds from the beginning. */
export function spellTimes(
  times: Times,
): readonly { readonly at: number; readonly second: number }[] {
  const marks: { at: number; second: number }[] = [];
  for (let i = 0; i < times.length; i += 2) {
    const { at, second } = marks.at(-1) ?? { at: 0, second: 0 };
    marks.push({ at: at + (times[i] as number), second: second + (times[i + 1] as number) });
  }
  return marks;
}

/** The second of the last mark at or before an offset in the source's text; null where there is none. */
export function timeAt(times: Times, char: number): number | null {
  return spellTimes(times).findLast(({ at }) => at <= char)?.second ?? null;
}

/** The address of a recording at a second of it, as media fragments write it; unchanged where there is no time. */
export function addressAt(url: string, second: number | null): string {
  return second === null || url === '' || url.includes('#') ? url : `${url}#t=${second}`;
}
