// Passages of a shared library put together again as transcripts, and these built into a small pack: what was found
// elsewhere is searched, aligned and judged by the same code as what is installed.
//
// Passages with neighbouring numbers are one stretch of their source, pieces of one turn one turn. Between two
// stretches the source has a gap; there a new turn begins, and nothing is made up for it. A passage whose source did
// not come along (its shard is away) is left out.
// Cost: 2 µs a word, a few ms for a page.

import { buildPack, type Mark, type Transcript } from '../engine/corpus/build.ts';
import type { Person } from '../engine/people.ts';
import type { PassageRow } from './lookup.ts';
import type { SourceRow } from './rows.ts';
import { SLOTS } from './tables.ts';

/** A pack of what a library answered, without the sources that are `installed`; null when nothing is left. `name`
 * is the library's, as people see it. */
export function packPassages(
  passages: readonly PassageRow[],
  name: string,
  installed: ReadonlySet<string> = new Set(),
): ArrayBuffer | null {
  const people = new Map<string, Person>();
  const transcripts = new Map<string, Transcript>();
  for (const [head, rows] of pagesOf(passages)) {
    const row = readSource(head);
    const id = row?.source.id ?? '';
    // A source may be in several packs of a library: the first one will do.
    if (!row || installed.has(id) || transcripts.has(id)) continue;
    const turns = joinTurns(rows);
    if (turns.length === 0) continue;
    transcripts.set(id, {
      ...row.source,
      kind: '',
      retrieved: '',
      turns: turns.map(({ speaker, label, text }) => ({
        speaker,
        label,
        paragraphs: text.trimEnd().split('\n'),
      })),
      marks: turns.flatMap(marksOf),
    });
    for (const person of row.people as readonly Person[]) people.set(person.id, person);
  }
  if (transcripts.size === 0) return null;
  const label = { id: `shared: ${name}`, title: name, version: '', publisher: '', licence: '' };
  return buildPack(label, [...transcripts.values()], [...people.values()]);
}

/** The rows by page: first its source, then what came of its passages. */
function pagesOf(passages: readonly PassageRow[]): Map<PassageRow, PassageRow[]> {
  const size = BigInt(SLOTS);
  const pages = new Map<PassageRow, PassageRow[]>();
  let head: PassageRow | null = null;
  for (const row of passages) {
    if (row.number % size === 0n) {
      head = row;
      pages.set(row, []);
    } else if (head && row.number / size === head.number / size) pages.get(head)?.push(row);
  }
  return pages;
}

function readSource({ text }: PassageRow): SourceRow | null {
  try {
    const row = JSON.parse(text) as Partial<SourceRow> | null;
    const { source, people, pack } = row ?? {};
    return typeof source?.id === 'string' && Array.isArray(people) && pack
      ? { source, people, pack }
      : null;
  } catch {
    return null;
  }
}

/** A turn or a piece of one; corrections in its text. */
interface TurnText extends Omit<PassageRow, 'corrections'> {
  readonly corrections: readonly {
    readonly from: number;
    readonly to: number;
    readonly official: string;
  }[];
}

function joinTurns(rows: readonly PassageRow[]): readonly TurnText[] {
  const turns: TurnText[] = [];
  let before = -1n;
  for (const row of rows) {
    const last = turns[turns.length - 1];
    const goesOn = last && row.number === before + 1n && row.turn === last.turn;
    const offset = goesOn ? last.text.length : 0;
    const corrections = readCorrections(row.corrections).map((each) => ({
      ...each,
      from: each.from + offset,
      to: each.to + offset,
    }));
    before = row.number;
    if (!goesOn) turns.push({ ...row, corrections });
    else
      turns[turns.length - 1] = {
        ...last,
        text: last.text + row.text,
        corrections: [...last.corrections, ...corrections],
      };
  }
  return turns.filter(({ text }) => text.trim() !== '');
}

function readCorrections(json: string): TurnText['corrections'] {
  if (json === '') return [];
  try {
    return JSON.parse(json) as TurnText['corrections'];
  } catch {
    return [];
  }
}

/** Corrections as marks at their paragraph. */
function marksOf({ text, corrections }: TurnText, turn: number): readonly Mark[] {
  return corrections.map(({ from, to, official }) => {
    const before = text.slice(0, from);
    return {
      turn,
      paragraph: before.split('\n').length - 1,
      at: from - (before.lastIndexOf('\n') + 1),
      length: to - from,
      kind: 'correction',
      text: official,
    };
  });
}
