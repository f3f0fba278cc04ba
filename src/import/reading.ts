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

/** Fields of a Transcript; those nobody states are left out or undefined. */
type Stated = {
  readonly [Field in keyof Omit<Transcript, 'turns' | 'marks'>]?: Transcript[Field] | undefined;
};

export interface Reading {
  /** What the file says in fields of its own, under the names of a Transcript. Days are ISO. */
  readonly stated: Stated;
  /**
   * The day of publication, '' when unknown; null in formats whose stated day is the event's. Elsewhere a day printed
   * in title or heading counts for more than the stated one, which often is that of publication.
   */
  readonly published: string | null;
  /** Lines printed above the first turn: place, day, time, occasion. */
  readonly head: readonly string[];
  readonly turns: readonly ReadTurn[];
  readonly marks: readonly Mark[];
}
