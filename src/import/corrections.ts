/**
 * Official corrections as transcripts print them, taken out of a paragraph: what was spoken stays, the rest is a mark.
 *
 *   pointing <s>figers</s> [fingers] at   spoken "figers", officially "fingers"
 *   16 billion <s>more</s> dollars        spoken "more", officially nothing
 *   it calls [for] action, HB[C]U         spoken without it
 *   the labol [labor] unions              spoken "labol": alike, so it stands for the words before it
 *   axpending [sic], [moderator], [1]     no correction but a note, kept out of the words all the same
 *
 * Brackets may be escaped as in Markdown (`\[fingers\]`). Linear in the paragraph.
 */
import type { Mark } from '../engine/corpus/build.ts';

/** A mark without its turn and paragraph. */
export type Correction = Omit<Mark, 'turn' | 'paragraph'>;

/** <s>spoken</s> [official], either part alone, brackets escaped or not. */
const PRINTED = /<s>([^<]*)<\/s>(?:\s*\\?\[([^\][\\]*)\\?\])?|\\?\[([^\][\\]*)\\?\]/g;
/** What stands in brackets for the reader of the transcript and is no word anybody meant to say. */
const NOTE = /^(?:sic|\d+|inaudible|crosstalk|redacted|moderator|operator)$|\bofficials?\b|, \d/i;

/** A paragraph as it was spoken, and its corrections and notes in the order of the text. */
export function takeCorrections(printed: string): {
  readonly text: string;
  readonly marks: readonly Correction[];
} {
  if (!printed.includes('[') && !printed.includes('<')) return { text: printed, marks: [] };
  const marks: Correction[] = [];
  let text = '';
  let at = 0;
  for (const match of printed.matchAll(PRINTED)) {
    const [whole, struck, official = '', alone] = match;
    let end = match.index + whole.length;
    text += printed.slice(at, match.index);
    if (alone === undefined) {
      const put = official.trim();
      marks.push({ kind: 'correction', at: text.length, length: struck?.length ?? 0, text: put });
      text += struck ?? '';
    } else {
      const isNote = NOTE.test(alone);
      const spoken = isNote ? null : spokenFor(alone, text);
      // One blank goes with the bracket: "calls [for] action" was spoken "calls action"; none in "HB[C]U".
      const next = printed.charAt(end);
      const isApart = isAfterBlank(text) && !/[\p{L}\p{N}]/u.test(next);
      const takesNext = isApart && /\s/.test(next) && spoken === null;
      if (takesNext) end++;
      else if (isApart) text = text.trimEnd();
      const put = !isApart || spoken !== null ? alone : takesNext ? `${alone} ` : ` ${alone}`;
      const length = spoken?.length ?? 0;
      if (isNote) marks.push({ kind: 'note', at: text.length, text: alone });
      else marks.push({ kind: 'correction', at: text.length - length, length, text: put });
    }
    at = end;
  }
  return { text: text + printed.slice(at), marks };
}

/** Whether a word may begin behind a text. */
export function isAfterBlank(text: string): boolean {
  return text === '' || /\s/.test(text.charAt(text.length - 1));
}

/** The words right before a bracket that it stands for: as many as it holds, and alike; null when it was only put in. */
function spokenFor(official: string, before: string): string | null {
  const count = official.trim().split(/\s+/).length;
  const words = new RegExp(`(?<![^\\s—–-])\\S+(?:\\s+\\S+){${count - 1}}(?=\\s+$)`, 'u').exec(
    before,
  );
  const spoken = words?.[0] ?? '';
  return spoken !== '' && isSlipOf(spoken, official) ? spoken : null;
}

/** Whether one may be a slip of the tongue, or of the pen, for the other: numbers both, or half of the letters shared. */
function isSlipOf(spoken: string, official: string): boolean {
  if (/\d/.test(spoken) && /^[\d$]/.test(official)) return true;
  const [a, b] = [spoken.toLowerCase(), official.toLowerCase()];
  if (a === b || !/\p{L}$/u.test(a)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail++;
  return head + tail >= Math.max(a.length, b.length) / 2;
}
