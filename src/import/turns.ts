/**
 * Paragraphs in order to a heading and turns. A paragraph that begins with a label opens a turn; those behind it
 * belong to it. What stands above the first turn is the heading, unless it is speech itself; what stands below the
 * last (a clock, "END", "###") stays as a note. Two passes over the paragraphs, linear in their text.
 */
import type { Mark } from '../engine/corpus/build.ts';
import { isEndLine, isHeadLine } from './heading.ts';
import { type Label, readLabel } from './label.ts';
import { takeMarks } from './notes.ts';
import type { ReadTurn } from './reading.ts';

/** A paragraph of a document. Struck words stand in <s>…</s>; everything else is plain text. */
export interface Block {
  readonly text: string;
  /** Who speaks, where the document's form says so (definition list, table); '' when the form says nobody. */
  readonly label?: string;
  /** How many UTF-16 units at the beginning are set off in bold, 0 when none are. */
  readonly bold: number;
  /** A heading of a section: printed, not said. */
  readonly isHeading?: boolean;
}

export interface Turns {
  readonly head: readonly string[];
  readonly turns: readonly ReadTurn[];
  readonly marks: readonly Mark[];
}

/** Head, turns and marks of a document's paragraphs. */
export function readTurns(blocks: readonly Block[]): Turns {
  const found = blocks.map(({ text, label, isHeading }) =>
    label !== undefined || isHeading ? null : readLabel(text),
  );
  const isLabel = chooseLabels(blocks, found);
  const labelled = (i: number) => blocks[i]?.label !== undefined || isLabel(i);
  let first = blocks.findIndex((_, i) => labelled(i));
  const speech = blocks.findIndex(({ text, isHeading }) => !isHeading && !isHeadLine(text));
  if (first < 0 || (speech >= 0 && speech < first && isSpeech(blocks.slice(speech, first))))
    first = speech < 0 ? blocks.length : speech;
  const head = blocks.slice(0, first).map(({ text }) => text);

  let end = blocks.length;
  while (end > first && isEndLine(blocks[end - 1]?.text ?? '')) end--;
  const writer = openWriter();
  for (let i = first; i < end; i++) {
    const { text, label, isHeading } = blocks[i] as Block;
    if (isHeading || isEndLine(text)) writer.note(text);
    else if (label !== undefined) writer.turn(label, text);
    else if (isLabel(i)) writer.turn(found[i]?.text ?? '', text.slice(found[i]?.to));
    else writer.paragraph(text);
  }
  for (const { text } of blocks.slice(end)) writer.note(text);
  return { head, ...writer.close() };
}

/** Turns whose labels a format names, cleaned of what nobody said; neighbours of one speaker are one turn. */
export function takeSpeech(given: readonly ReadTurn[]): Omit<Turns, 'head'> {
  const writer = openWriter();
  let before: ReadTurn | null = null;
  for (const turn of given) {
    const goesOn = before?.label === turn.label && before.name === turn.name;
    turn.paragraphs.forEach((text, i) => {
      if (i > 0 || goesOn) writer.paragraph(text);
      else writer.turn(turn.label, text, turn.name);
    });
    before = turn;
  }
  return writer.close();
}

/** Which of the possible labels are labels in this document. */
function chooseLabels(
  blocks: readonly Block[],
  found: readonly (Label | null)[],
): (i: number) => boolean {
  const times = new Map<string, number>();
  let capitals = 0;
  for (const label of found) {
    if (label === null) continue;
    if (label.kind === 'capitals') capitals++;
    times.set(label.text, (times.get(label.text) ?? 0) + 1);
  }
  return (i) => {
    const label = found[i];
    if (!label) return false;
    if (label.kind === 'capitals') return true;
    if (label.kind === 'question') return capitals > 0 || (times.get(label.text) ?? 0) > 1;
    if ((blocks[i]?.bold ?? 0) >= label.text.length) return true;
    return capitals === 0 && (times.get(label.text) ?? 0) > 1;
  };
}

/** Whether paragraphs above the first label are speech without one, and not an introduction of a few lines. */
function isSpeech(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_HEAD;
}

const LONGEST_HEAD = 600;

interface OpenTurn extends ReadTurn {
  readonly paragraphs: string[];
}

/** Collects turns; a turn without a word is none, its marks move to the end of the one before. */
function openWriter() {
  const turns: OpenTurn[] = [];
  const marks: Mark[] = [];
  let current: OpenTurn | null = null;
  const append = (label: string | null, printed: string, name?: string): void => {
    const { text, marks: found } = takeMarks(printed.trim());
    if (label !== null || current === null)
      current = { label: label ?? '', paragraphs: [], ...(name === undefined ? {} : { name }) };
    if (text !== '') {
      if (current.paragraphs.length === 0) turns.push(current);
      current.paragraphs.push(text);
    }
    const turn = turns.length - 1;
    const paragraph = (turns[turn]?.paragraphs.length ?? 0) - 1;
    const at = text === '' ? (turns[turn]?.paragraphs[paragraph]?.length ?? 0) : null;
    if (turn < 0) return; // a note above the first word has nothing to stand at
    for (const mark of found) marks.push({ turn, paragraph, ...mark, at: at ?? mark.at });
  };
  return {
    turn: (label: string, text: string, name?: string) => append(label, text, name),
    paragraph: (text: string) => append(null, text),
    note: (text: string) => {
      const turn = turns.length - 1;
      const paragraphs = turns[turn]?.paragraphs ?? [];
      const last = paragraphs.at(-1);
      if (last === undefined) return;
      marks.push({ turn, paragraph: paragraphs.length - 1, at: last.length, kind: 'note', text });
    },
    close: () => ({ turns, marks }),
  };
}
