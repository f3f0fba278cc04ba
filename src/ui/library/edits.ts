// Corrections of a document before it is kept: each makes a new draft of an old one. Marks stay with the
// words they were made on.

import { type Correction, listCorrections } from '../../engine/corpus/corrections.ts';
import type { Person, Transcript, Turn } from '../../engine/index.ts';

/** A document as it was understood. */
export interface Draft {
  readonly transcript: Transcript;
  /** Everybody who speaks in it. */
  readonly people: readonly Person[];
  /** Fields that rest on a guess, by name. */
  readonly doubts: readonly { readonly field: string; readonly why: string }[];
}

/** What a reader may write over. */
export type Fields = Pick<Transcript, 'title' | 'date' | 'place' | 'edition' | 'licence'>;

export function changeFields(draft: Draft, change: Partial<Fields>): Draft {
  const doubts = draft.doubts.filter(({ field }) => !(field in change));
  return { ...draft, doubts, transcript: { ...draft.transcript, ...change } };
}

/** Begins a new turn at a paragraph; the speaker is the same until another is chosen. */
export function splitTurn(draft: Draft, at: number, paragraph: number): Draft {
  const { turns, marks } = draft.transcript;
  const turn = turns[at];
  if (!turn || paragraph <= 0 || paragraph >= turn.paragraphs.length) return draft;
  const { paragraphs } = turn;
  const halves = [
    { ...turn, paragraphs: paragraphs.slice(0, paragraph) },
    { ...turn, paragraphs: paragraphs.slice(paragraph) },
  ];
  return withTurns(
    draft,
    turns.toSpliced(at, 1, ...halves),
    (mark) => {
      if (mark.turn === at && mark.paragraph >= paragraph)
        return { ...mark, turn: at + 1, paragraph: mark.paragraph - paragraph };
      return mark.turn > at ? { ...mark, turn: mark.turn + 1 } : mark;
    },
    marks,
  );
}

/** Joins a turn to the one before, whose speaker it takes. */
export function mergeTurn(draft: Draft, at: number): Draft {
  const { turns, marks } = draft.transcript;
  const [before, turn] = [turns[at - 1], turns[at]];
  if (!before || !turn) return draft;
  const joined = { ...before, paragraphs: [...before.paragraphs, ...turn.paragraphs] };
  return withTurns(
    draft,
    turns.toSpliced(at - 1, 2, joined),
    (mark) => {
      if (mark.turn === at)
        return { ...mark, turn: at - 1, paragraph: mark.paragraph + before.paragraphs.length };
      return mark.turn > at ? { ...mark, turn: mark.turn - 1 } : mark;
    },
    marks,
  );
}

/** Leaves a turn out: a heading, a credit, what nobody said. */
export function removeTurn(draft: Draft, at: number): Draft {
  const { turns, marks } = draft.transcript;
  if (turns.length < 2) return draft;
  return withTurns(
    draft,
    turns.toSpliced(at, 1),
    (mark) => (mark.turn > at ? { ...mark, turn: mark.turn - 1 } : mark),
    marks.filter(({ turn }) => turn !== at),
  );
}

/** The official corrections of a paragraph, in its offsets. */
export function correctionsOf(
  { transcript }: Draft,
  turn: number,
  paragraph: number,
): readonly Correction[] {
  const here = transcript.marks.filter(
    (mark) => mark.turn === turn && mark.paragraph === paragraph,
  );
  return listCorrections(here, () => 0);
}

/** A speaker as printed, who that is ('' when nobody says), and how many turns are theirs. */
export interface Voice {
  readonly label: string;
  readonly speaker: string;
  readonly name: string;
  readonly turns: number;
}

/** The distinct speakers in the order they come. */
export function voicesOf({ transcript, people }: Draft): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const { label, speaker } of transcript.turns) {
    const key = voiceKey({ label, speaker });
    const name = people.find(({ id }) => id === speaker)?.name ?? '';
    const turns = (voices.get(key)?.turns ?? 0) + 1;
    voices.set(key, { label, speaker, name, turns });
  }
  return [...voices.values()];
}

/** Who a voice may be, to be asked: the name in its label, or for a surname the one person of the draft who has it.
 * `names` are the names in labels. */
export function guessOf(
  { people }: Draft,
  { label, name }: Voice,
  names: Readonly<Record<string, string>>,
): string | null {
  const said = names[label] ?? '';
  if (name !== '' || said === '') return null;
  if (said.includes(' ')) return said;
  const [only, ...others] = people.filter((person) => person.name.endsWith(` ${said}`));
  return only && others.length === 0 ? only.name : null;
}

/** Tells voices apart. */
export function voiceKey({ label, speaker }: Pick<Turn, 'label' | 'speaker'>): string {
  return JSON.stringify([label, speaker]);
}

/** Says who a voice is, in all its turns; '' leaves them without a name. `known` are people of the library:
 * a name one of them has means that person. */
export function nameVoice(
  draft: Draft,
  voice: Pick<Turn, 'label' | 'speaker'>,
  name: string,
  known: readonly Person[],
): Draft {
  const key = voiceKey(voice);
  const person = personNamed(name.trim(), [...draft.people, ...known]);
  const turns = draft.transcript.turns.map((turn) =>
    voiceKey(turn) === key ? { ...turn, speaker: person?.id ?? '' } : turn,
  );
  const people = person ? [...draft.people, person] : draft.people;
  return settle({ ...draft, people, transcript: { ...draft.transcript, turns } });
}

/** Gives one turn to another voice of the draft. */
export function giveTurn(draft: Draft, at: number, voice: Pick<Turn, 'label' | 'speaker'>): Draft {
  const { turns } = draft.transcript;
  const { label, speaker } = voice;
  const given = turns.map((turn, i) => (i === at ? { ...turn, label, speaker } : turn));
  return settle({ ...draft, transcript: { ...draft.transcript, turns: given } });
}

function withTurns(
  draft: Draft,
  turns: readonly Turn[],
  move: (mark: Transcript['marks'][number]) => Transcript['marks'][number],
  marks: Transcript['marks'],
): Draft {
  return settle({ ...draft, transcript: { ...draft.transcript, turns, marks: marks.map(move) } });
}

/** Only those who speak are people of it; its speaker is one of them, the one who says most. */
function settle(draft: Draft): Draft {
  const said = new Map<string, number>();
  for (const { speaker, paragraphs } of draft.transcript.turns) {
    const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
    if (speaker !== '') said.set(speaker, (said.get(speaker) ?? 0) + length);
  }
  const people = new Map(
    draft.people.filter(({ id }) => said.has(id)).map((person) => [person.id, person]),
  );
  const { speaker } = draft.transcript;
  const most = [...said].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return {
    ...draft,
    people: [...people.values()],
    transcript: { ...draft.transcript, speaker: said.has(speaker) ? speaker : most },
  };
}

function personNamed(name: string, people: readonly Person[]): Person | null {
  if (name === '') return null;
  const same = (other: string) =>
    other.localeCompare(name, undefined, { sensitivity: 'base' }) === 0;
  const found = people.find((person) => [person.name, ...person.aliases].some(same));
  return found ?? { id: idOf(name), name, aliases: [], roles: [] };
}

/** 'Ana María Ruiz' → 'ana-maria-ruiz' */
export function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
