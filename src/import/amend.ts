/**
 * What a reader corrects before a transcript is saved, as pure operations: each gives a new transcript and leaves the
 * old one, so that undoing is keeping it. Marks move with the words they stand at. Cost linear in the transcript.
 */
import type { Mark, Transcript, Turn } from '../engine/corpus/build.ts';
import type { Person } from '../engine/people.ts';
import { isDay } from './day.ts';

/** Sets title, place, edition and the like. A day that does not exist is a RangeError. */
export function amendFields(
  transcript: Transcript,
  fields: Partial<Omit<Transcript, 'turns' | 'marks'>>,
): Transcript {
  if (fields.date !== undefined && !isDay(fields.date))
    throw new RangeError(`"${fields.date}" is no day such as 2024-01-31`);
  return { ...transcript, ...fields };
}

/** Gives all turns of a label to somebody, or to nobody known (null). */
export function renameSpeaker(
  transcript: Transcript,
  label: string,
  person: Person | null,
): Transcript {
  const before = transcript.turns.find((turn) => turn.label === label)?.speaker;
  const turns = transcript.turns.map((turn) =>
    turn.label === label ? { ...turn, speaker: person?.id ?? '' } : turn,
  );
  const isMain = before !== undefined && before !== '' && before === transcript.speaker;
  const stillSpeaks = turns.some(({ speaker }) => speaker === transcript.speaker);
  return {
    ...transcript,
    turns,
    speaker: isMain && !stillSpeaks ? (person?.id ?? '') : transcript.speaker,
  };
}

/** Begins a new turn at a paragraph: what a missed label ran together. `label` is who speaks from there on. */
export function splitTurn(
  transcript: Transcript,
  turn: number,
  paragraph: number,
  label: string,
): Transcript {
  const whole = turnAt(transcript, turn);
  if (paragraph < 1 || paragraph >= whole.paragraphs.length)
    throw new RangeError(
      `turn ${turn} has ${whole.paragraphs.length} paragraphs, it cannot be split at ${paragraph}`,
    );
  const same = transcript.turns.find((each) => each.label === label);
  const head: Turn = { ...whole, paragraphs: whole.paragraphs.slice(0, paragraph) };
  const tail: Turn = {
    speaker: same?.speaker ?? '',
    label,
    paragraphs: whole.paragraphs.slice(paragraph),
  };
  return {
    ...transcript,
    turns: [...transcript.turns.slice(0, turn), head, tail, ...transcript.turns.slice(turn + 1)],
    marks: transcript.marks.map((mark): Mark => {
      if (mark.turn > turn) return { ...mark, turn: mark.turn + 1 };
      if (mark.turn < turn || mark.paragraph < paragraph) return mark;
      return { ...mark, turn: turn + 1, paragraph: mark.paragraph - paragraph };
    }),
  };
}

/** Joins a turn to the one before it: what a false label took apart. The first speaker keeps it. */
export function mergeTurn(transcript: Transcript, turn: number): Transcript {
  const second = turnAt(transcript, turn);
  const first = turnAt(transcript, turn - 1);
  const shift = first.paragraphs.length;
  const joined: Turn = { ...first, paragraphs: [...first.paragraphs, ...second.paragraphs] };
  return {
    ...transcript,
    turns: [...transcript.turns.slice(0, turn - 1), joined, ...transcript.turns.slice(turn + 1)],
    marks: transcript.marks.map((mark): Mark => {
      if (mark.turn < turn) return mark;
      if (mark.turn > turn) return { ...mark, turn: mark.turn - 1 };
      return { ...mark, turn: turn - 1, paragraph: mark.paragraph + shift };
    }),
  };
}

/** Leaves a turn out: what is no part of the transcript. */
export function dropTurn(transcript: Transcript, turn: number): Transcript {
  turnAt(transcript, turn);
  return {
    ...transcript,
    turns: transcript.turns.filter((_, i) => i !== turn),
    marks: transcript.marks
      .filter((mark) => mark.turn !== turn)
      .map((mark) => (mark.turn > turn ? { ...mark, turn: mark.turn - 1 } : mark)),
  };
}

function turnAt({ turns }: Transcript, turn: number): Turn {
  const found = turns[turn];
  if (found === undefined) throw new RangeError(`no turn ${turn}, there are ${turns.length}`);
  return found;
}
