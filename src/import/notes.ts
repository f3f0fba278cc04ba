/**
 * What a transcript prints in round brackets and nobody said: "(Applause.)", "(Laughter and applause.)",
 * "(inaudible)", "(As interpreted.)". It leaves the words and stays as a mark. Other brackets may be speech.
 */
import { type Correction, isAfterBlank, takeCorrections } from './corrections.ts';

/** What was said in a paragraph; what is struck or only stands in brackets are marks. */
export function takeMarks(printed: string): ReturnType<typeof takeNotes> {
  const corrected = takeCorrections(roundStageNotes(printed));
  return takeNotes(corrected.text, corrected.marks);
}

/** The words without such notes; marks already taken keep their place. Linear in the paragraph. */
function takeNotes(
  printed: string,
  taken: readonly Correction[],
): { readonly text: string; readonly marks: readonly Correction[] } {
  if (!printed.includes('(')) return { text: printed, marks: taken };
  const marks: Correction[] = [];
  let text = '';
  let at = 0;
  let next = 0;
  const keep = (to: number): void => {
    for (; next < taken.length && (taken[next] as Correction).at < to; next++) {
      const mark = taken[next] as Correction;
      marks.push({
        ...mark,
        at: Math.min(text.length + Math.max(0, mark.at - at), text.length + to - at),
      });
    }
    text += printed.slice(at, to);
  };
  for (const match of printed.matchAll(ROUND)) {
    if (!isStageNote(match[1] ?? '')) continue;
    const end = match.index + match[0].length;
    keep(match.index);
    // One blank is left between the words on both sides.
    const before = isAfterBlank(text) || /^\s*[.,;:?!]/.test(printed.slice(end));
    if (before) text = text.trimEnd();
    const said = (match[1] ?? '').replace(/\.$/, '');
    const kind = /applau/i.test(said) ? 'applause' : /laugh/i.test(said) ? 'laughter' : 'note';
    marks.push({ kind, at: text.length, text: said });
    at = end;
    if (text === '') while (/\s/.test(printed.charAt(at))) at++;
  }
  keep(printed.length + 1);
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    marks: marks.map((mark) => ({ ...mark, at: Math.min(mark.at, trimmed.length) })),
  };
}

/** Square brackets around such a note become round ones: "[Applause]" is no correction. */
function roundStageNotes(printed: string): string {
  return printed.includes('[') ? printed.replace(SQUARE, '($1)') : printed;
}

/** Whether words are such a note: "Applause on the left". */
export function isStageNote(words: string): boolean {
  return WHOLE.test(words);
}

const STAGE = String.raw`(?:[^()[\]]{0,40}\b)?(?:applau|laugh|inaudible|unintelligible|cross-?talk|cheer|chant|sing(?:s|ing)\b|boo(?:s|ing)\b|pause|interpret|translat|off[ -]mic|music|moment of silence|no (?:audible )?response|simultaneous|phonetic|recording|gasp|whistl)[^()[\]]{0,60}`;
const ROUND = /\(([^()[\]]+)\)/g;
const SQUARE = new RegExp(`\\\\?\\[(${STAGE})\\\\?\\]`, 'gi');
const WHOLE = new RegExp(`^${STAGE}$`, 'i');
