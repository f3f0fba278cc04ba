/**
 * What a reader of a format found in one document, before names become people and gaps are filled
 * (settle.ts). All formats meet here: a new one only has to fill this.
 */
import type { Mark, Transcript } from '../engine/corpus/build.ts';

/** One uninterrupted stretch of speech. label: as printed, '' when nobody is named. */
export interface ReadTurn {
  readonly label: string;
  /** Full name when the file says it apart from the label (TEI, Akoma Ntoso, a column). */
  readonly name?: string;
  /** Person id when the file gives one of ours (JSON). */
  readonly speaker?: string;
  readonly paragraphs: readonly string[];
}

export interface Reading {
  /** What the file says in fields of its own, under the names of a Transcript. Days are ISO. */
  readonly stated: Partial<Omit<Transcript, 'turns' | 'marks'>>;
  /** The day of publication, '' when unknown. The day of the event is stated, printed or doubtful. */
  readonly published: string;
  /** Lines printed above the first turn: place, day, time, occasion. */
  readonly head: readonly string[];
  readonly turns: readonly ReadTurn[];
  readonly marks: readonly Mark[];
}
