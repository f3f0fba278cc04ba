// The way back from a pack to the transcripts it was built from, as far as it holds them.
//
// The words, turns, labels, corrections and times come back whole; applause, laughter and notes are not in a pack.
// Building again from what comes back gives the same bytes.

import type { Person } from '../people.ts';
import type { Mark, Transcript, Turn } from './build.ts';
import type { Correction } from './corrections.ts';
import { fail, openView } from './layout.ts';
import { type PackLabel, readMetadata, readOrigins } from './metadata.ts';
import { readText } from './packtext.ts';
import { spellTimes, type Times } from './times.ts';

/** What a pack was built from. */
export interface Unpacked {
  readonly label: PackLabel;
  readonly people: readonly Person[];
  readonly transcripts: readonly Transcript[];
}

/** Throws PackError when the pack is damaged. */
export function unpack(buffer: ArrayBuffer): Unpacked {
  const view = openView(buffer);
  const { label, people, sources, voices, corrections, times } = readMetadata(view);
  const origins = readOrigins(view);
  let turn = 0;
  const transcripts = sources.map((source, i): Transcript => {
    const from = view.sourceChar[i] as number;
    const text = readText(view, from, view.sourceChar[i + 1] as number);
    const turns: Turn[] = text.split('\n\n').map((words) => {
      const voice = voices[view.turnVoice[turn++] ?? -1];
      if (voice === undefined) return fail('turnVoice', `source ${i} has more turns than voices`);
      return { ...voice, paragraphs: words === '' ? [] : words.split('\n') };
    });
    const marks = marksOf(turns, corrections[i] ?? [], times[i] ?? []);
    return { ...source, ...(origins[i] ?? { kind: '', retrieved: '' }), turns, marks };
  });
  if (turn !== view.turnVoice.length)
    fail('turnVoice', `${view.turnVoice.length} turns, ${turn} are due`);
  return { label, people, transcripts };
}

/** Offsets in the source's text back to places in paragraphs. */
function marksOf(
  turns: readonly Turn[],
  corrections: readonly Correction[],
  times: Times,
): readonly Mark[] {
  if (corrections.length === 0 && times.length === 0) return [];
  const starts = turns
    .flatMap(({ paragraphs }, turn) =>
      paragraphs.map((text, paragraph) => ({ turn, paragraph, text })),
    )
    .map((place) => ({ ...place, from: 0 }));
  let from = 0;
  starts.forEach((place, i) => {
    place.from = from;
    from += place.text.length + (starts[i + 1]?.turn === place.turn ? 1 : 2);
  });
  const placeOf = (char: number): { turn: number; paragraph: number; at: number } => {
    const {
      turn = 0,
      paragraph = 0,
      from: start = 0,
    } = starts.findLast((place) => place.from <= char) ?? {};
    return { turn, paragraph, at: char - start };
  };
  return [
    ...corrections.map(({ from: at, to, official }): Mark => {
      return { ...placeOf(at), length: to - at, kind: 'correction', text: official };
    }),
    ...spellTimes(times).map(({ at, second }): Mark => {
      return { ...placeOf(at), kind: 'time', text: String(second) };
    }),
  ];
}
