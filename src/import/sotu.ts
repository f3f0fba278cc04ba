/**
 * The presidents' annual addresses, from the text package and the project's own facts file to
 * Transcripts. The package's texts are damaged in known ways; every repair here was found by reading
 * all 233 files and is counted in the tests. What is not spoken (applause, laughter, editors' notes,
 * page marks, speaker labels) leaves the words and stays as a mark, a turn's label or a new turn; each
 * other word survives in order. Left alone, because no rule is safe: a hyphen used as a dash
 * ("waged-it is"), section headings, tables, two lines set in the wrong order in 1922.
 */

import type { Mark, Transcript, Turn } from '../engine/corpus/build.ts';
import type { Edition } from '../engine/corpus/corpus.ts';
import type { Person } from '../engine/people.ts';

/** Where a reader finds the very text, one file an address. */
const TEXTS_PAGE = 'https://github.com/stdlib-js/datasets-sotu/blob/main/data';

/** The day the facts and the texts were last compared; a constant, so that packs are the same bytes. */
const RETRIEVED = '2026-11-22';

/**
 * All addresses the facts list, in their order. `texts` maps a file's name without ending to its text.
 * Throws RangeError when a listed text or its president is missing, or a column is.
 */
export function importSotu(
  facts: string,
  texts: ReadonlyMap<string, string>,
  people: readonly Person[],
): Transcript[] {
  const byName = new Map(people.map((person) => [person.name, person.id]));
  return readTable(facts).map((row) => {
    const file = column(row, 'file');
    const text = texts.get(file);
    if (text === undefined) throw new RangeError(`no text for the listed address ${file}`);
    const speaker = byName.get(column(row, 'president'));
    if (speaker === undefined)
      throw new RangeError(`${row.president} of ${file} is not in the people file`);
    return { ...describe(row), speaker, ...readAddress(text, speaker) };
  });
}

type Row = Readonly<Record<string, string>>;

/** Everything but the words: from the facts, never from the text. */
function describe(row: Row): Omit<Transcript, 'speaker' | 'turns' | 'marks'> {
  const kind = column(row, 'kind');
  const date = column(row, 'date');
  const status = column(row, 'status');
  const written = kind.includes('written');
  return {
    id: `sotu-${date}`,
    title: TITLES.get(kind) ?? kind,
    kind,
    role: 'President of the United States',
    date,
    datePrecision: 'day',
    place: placeOf(date, written),
    edition: editionOf(date, written, status),
    complete: !/TRUNCATED|gaps/.test(status) && row.flag !== 'partial',
    language: 'en',
    url: `${TEXTS_PAGE}/${column(row, 'file')}.txt`,
    retrieved: RETRIEVED,
    licence: 'public domain (work of the US federal government)',
    publisher: '',
    note: noteOf(row, status),
  };
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['State of the Union', 'State of the Union Address'],
  ['Annual Message (written)', 'Annual Message to Congress'],
  ['Address to joint session', 'Address Before a Joint Session of Congress'],
]);

function placeOf(date: string, written: boolean): string {
  if (date === '1944-01-11')
    return 'White House, Washington (by radio; the text was sent to Congress)';
  if (date < '1800-06') return 'Congress Hall, Philadelphia';
  return written ? 'Washington' : 'United States Capitol, Washington';
}

/** The last text was made by the White House's stenographers, the earlier spoken ones are the official print. */
function editionOf(date: string, written: boolean, status: string): Edition {
  if (written) return 'written';
  if (status.startsWith('as prepared')) return 'prepared';
  return date >= '2021' ? 'transcript' : 'delivered';
}

/** "corrected: the printed date …; stops at its first table (3934 of 10410 words)". */
function noteOf(row: Row, status: string): string {
  const flag = [row.flag, row.note].filter((part) => part).join(': ');
  const cut = status.startsWith('TRUNCATED');
  const words = `${row.words} of ${row.words_elsewhere} words`;
  const state = cut
    ? `the text stops at its first table (${words})`
    : status.replace(/^complete$/, '');
  return [flag, state].filter((part) => part).join('; ');
}

/** A stretch of the raw text that is not words: a mark, a label before a turn, or a paragraph's end. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: Mark['kind'] | 'label' | 'paragraph';
  readonly text: string;
}

/** Turns and marks of one text. `speaker` says the words no label gives to somebody else. */
export function readAddress(
  raw: string,
  speaker: string,
): { readonly turns: readonly Turn[]; readonly marks: readonly Mark[] } {
  const text = mendCharacters(raw);
  const turns: { speaker: string; label: string; paragraphs: string[] }[] = [];
  const marks: Mark[] = [];
  let turn = { speaker, label: '', paragraphs: [''] };
  const add = (words: string): void => {
    turn.paragraphs.push(joinWords(turn.paragraphs.pop() ?? '', words));
  };
  const endTurn = (): void => {
    turn.paragraphs = turn.paragraphs.map((paragraph) => paragraph.trimEnd());
    if (turn.paragraphs.some((paragraph) => paragraph !== '')) turns.push(turn);
  };
  let at = 0;
  for (const piece of findPieces(text)) {
    add(text.slice(at, piece.from));
    at = piece.to;
    if (piece.kind === 'paragraph') turn.paragraphs.push('');
    else if (piece.kind === 'label') {
      endTurn();
      turn = { speaker: speakerOf(piece.text, speaker), label: piece.text, paragraphs: [''] };
    } else {
      const paragraph = turn.paragraphs.length - 1;
      const before = (turn.paragraphs[paragraph] ?? '').trimEnd();
      const place = { turn: turns.length, paragraph, kind: piece.kind };
      if (piece.kind === 'correction') {
        const { length } = CORRECTED.exec(before)?.[0] ?? '';
        marks.push({ ...place, at: before.length - length, length, text: piece.text.slice(1, -1) });
      } else marks.push({ ...place, at: before.length, text: piece.text });
    }
  }
  add(text.slice(at));
  endTurn();
  return { turns, marks };
}

/** Characters the package lost or spelled in markup; dashes take their printed form. */
function mendCharacters(raw: string): string {
  return raw
    .trim()
    .replaceAll('&quot;', '"')
    .replaceAll('&mdash;', '—')
    .replaceAll('1\u0002', '1/2') // "4 and 4 1\u0002 per cent bonds", 1890
    .replace(/(?<=\d)o(?=\d)/g, '0') // "April 4, 19o8", 1911
    .replace(/(?<=\d)(?=(?:page|point) )/g, '-') // "a 10point plan", 1998
    .replaceAll('`', "'") // "words like `goodness'", 1989
    .replace(/(?<!-)--(?!-)/g, '—') // "In fact--not a dime"; the rows of hyphens in tables stay
    .replace(/(?<=\w\.)(?=\[On )/g, ' ') // "Part II.[On Fiscal, judicial", 1912
    .replace(/\((responding to [^:)]*): ([^)]*)\)/g, '[$1] $2'); // what he then said is his, 2015
}

/** All pieces in order; one that begins inside another is part of it. */
function findPieces(text: string): Piece[] {
  const labels = PAPERS_LABELS.test(text) ? [PAPERS_LABEL, PRESS_LABEL] : [PRESS_LABEL];
  const found: Piece[] = [];
  const collect = (kind: Piece['kind'], pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        kind,
        text: match[0].trim(),
      });
    }
  };
  for (const [kind, pattern] of MARKS) collect(kind, pattern);
  for (const pattern of labels) collect('label', pattern);
  collect('paragraph', LOST_JOINT);
  collect('paragraph', WIDE_JOINT);
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((piece) => {
    if (piece.from < end) return false;
    end = piece.to;
    return true;
  });
}

/** The words on both sides of a mark: one dash is left, not two, and no stop behind it ("a ban—[applause]—thank you"). */
function joinWords(before: string, after: string): string {
  const head = before.trimEnd();
  const tail = after.trimStart();
  if (head === '') return tail;
  if (tail === '') return head;
  if (/[—-]$/.test(head)) {
    const gap = /\s[—-]$/.test(head) ? ' ' : '';
    const rest = tail.replace(/^(?:[—-]+|\.(?= ))/, '');
    return `${head.slice(0, -1)}—${gap}${gap ? rest.trimStart() : rest}`;
  }
  const apart = before !== head || after !== tail;
  return apart && !/^[.,;:?!)—]/.test(tail) ? `${head} ${tail}` : head + tail;
}

/** "The President" is the speaker of the address; others by office; a crowd has no name. */
function speakerOf(label: string, president: string): string {
  const plain = label.replace(/[.:]$/, '').toLowerCase();
  if (plain === 'the president') return president;
  return plain === 'the vice president' ? 'kamala-harris' : '';
}

// A sentence that ends without a space before the next one is where a paragraph ended: "forms.Each",
// "[Laughter]At"; not "U.S.A".
const LOST_JOINT = /(?<=[\p{Ll}\d][.?!:]["”]?|\])(?=\p{Lu})/gu;
const WIDE_JOINT = /(?<=\S) {2,}(?=\S)/g; // "proud of who we are.  Our families", 2018

const PAPERS_LABELS = /^The President\. /; // the official papers print labels when anybody else spoke
const PAPERS_LABEL =
  /(?:^|(?<=[.!?\]] ))(?:The President|Audience members?|Members? of Congress)\.(?= )/g;
const PRESS_LABEL = /(?<=^| )(?:THE (?:VICE )?PRESIDENT|AUDIENCE MEMBERS?|MEMBERS? OF CONGRESS):/g; // "THE VICE PRESIDENT: Of course."

const MARKS: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['applause', /\[applause\]|\(applause\.?\)/gi],
  ['laughter', /\[laughter\]|\(laughter\.?\)|\(laughs\)/gi],
  ['page', /\[p\.\d+\]/g], // "great because [p.2] we"
  ['page', /Messages and Papers of the Presidents, [^,]{1,40}, vol\. \d+, p\.\d+/g], // running head, 1869 and 1901
  ['note', /\[Footnote \d+: [^\]]*\]/g],
  ['note', /\[\d\]/g], // "Reconversion.[1]"
  ['note', /(?<=[.\]])\*(?= )/g], // "since 1835.* We", "[on]* what's"
  ['note', /\[(?:At this point|responding to)[^\]]*\]/g],
  [
    'note',
    /The [Aa]ddress as reported from the floor appears in the Congressional Record[^()]*\([^)]*\)\./g,
  ],
  ['note', /\[missing text\]/g],
  ['note', /\[(?:National Aeronautics and Space Administration|former Senator Henry M\.)\]/g],
  ['note', /(?<=Governor \p{L}+ )\[[\p{L} ]+\]/gu], // "Governor Clinton [Arkansas]"
  ['note', /\[sic\]/g], // "exstrenuously [sic]"
  // What the editors would read instead of the word spoken before it; a word they supplied, as in
  // "[It] is foremost", stays among the words.
  ['correction', /\[(?:improve|sunset|last|of|as|\$\.5 million|over|under|child|2d)\]/g],
];

const CORRECTED = /(?:five or so )?\S+$/; // "the five or so million [$.5 million]", 1988

function column(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new RangeError(`the facts file has no column ${name}`);
  return value;
}

/** Comma-separated lines with a head line; a field in double quotes may hold commas and doubled quotes. */
function readTable(csv: string): Row[] {
  const [head = [], ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(FIELD)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return lines.map((fields) => Object.fromEntries(head.map((name, i) => [name, fields[i] ?? ''])));
}

const FIELD = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g; // a,"b, c",d
