/**
 * Pairs the quotation marks of a text: characters become stretches.
 *
 * One pass over the text, with a stack a paragraph. A mark opens or closes by its glyph where
 * the glyph is clear („ opens, ” closes), by its neighbours where it is not (" before a letter and
 * after a blank opens), and by what is open where both are unclear. Single marks are paired
 * by themselves, since most of them are apostrophes, and kept only where they do not cross or sit in
 * a double pair. A mark left open at the end of a paragraph closes there: either the next paragraph
 * opens one again and the quotation runs on, or the closing mark was lost.
 * Cost: linear in the text. Will not do: marks that span a paragraph end without a new opening mark.
 */

import { Kind, kindAt, kindOf, MARK_OR_LINE_END } from '../lang/characters.ts';

/** The words between one opening and one closing mark, UTF-16, `to` exclusive, marks not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the opening mark starts and the closing mark ends. */
  readonly open: number;
  readonly close: number;
  /** No closing mark in this paragraph. */
  readonly unclosed: boolean;
  readonly single: boolean;
  /** No marks at all: behind a dash (dialogue.ts) or a label (transcript.ts). */
  readonly dash?: boolean;
}

/** All outermost stretches between marks, in order; they do not overlap. */
export function pairMarks(text: string): Stretch[] {
  const doubles: Doubles = { found: [], stack: [] };
  const singles: Singles = { found: [], open: null, doubtful: -1 };
  let free = 0; // behind the last double mark, which may be two units long
  // Jumping from mark to mark takes a third of the time of looking at each letter.
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind & Kind.lineEnd) {
      endDoubles(text, doubles, at);
      endSingles(text, singles);
      continue;
    }
    if (at >= free) {
      const length = doubleAt(text, at, unit, kind);
      if (length > 0) {
        free = at + length;
        readDouble(text, doubles, at, free);
      }
    }
    if (kind & Kind.single) readSingle(text, singles, at);
  }
  endDoubles(text, doubles, text.length);
  endSingles(text, singles);
  return merge(doubles.found, singles.found);
}

/** Where the next mark or line end stands; -1 for none. */
function nextMark(text: string, from: number): number {
  MARK_OR_LINE_END.lastIndex = from;
  if (!MARK_OR_LINE_END.test(text)) return -1;
  const last = MARK_OR_LINE_END.lastIndex - 1;
  return text.charCodeAt(last) === COMMA ? last - 1 : last;
}

interface Open {
  readonly at: number;
  readonly from: number;
  readonly glyph: string;
}

const COMMA = 0x2c;

/** Length of the double mark at `at`, 0 for none: one of “ ” " « » and the like, or two strokes in place of one, ``so'' ,,so'' */
function doubleAt(text: string, at: number, unit: number, kind: number): number {
  if (kind & Kind.double) return 1;
  if (text.charCodeAt(at + 1) !== unit) return 0;
  if (unit === COMMA) return kindAt(text, at + 2) & Kind.letter ? 2 : 0;
  return unit === 0x27 || unit === 0x60 ? 2 : 0;
}

interface Doubles {
  readonly found: Stretch[];
  readonly stack: Open[];
}

function readDouble(text: string, { found, stack }: Doubles, at: number, end: number): void {
  const glyph = text.slice(at, end);
  const role = roleOf(text, at, end, glyph, stack);
  if (role === 'open') stack.push({ at, from: end, glyph });
  else if (role === 'close') {
    const opened = stack.pop();
    if (opened && stack.length === 0) found.push(stretch(text, opened, at, end, false, false));
  }
}

function endDoubles(text: string, { found, stack }: Doubles, lineEnd: number): void {
  const outer = stack[0];
  if (!outer) return;
  found.push(stretch(text, outer, lineEnd, lineEnd, true, false));
  stack.length = 0;
}

/** What a double mark does here; 'none' for a lone one that closes nothing (inches, a lost opening). */
function roleOf(
  text: string,
  at: number,
  end: number,
  glyph: string,
  stack: readonly Open[],
): 'open' | 'close' | 'none' {
  const top = stack[stack.length - 1]?.glyph ?? '';
  const before = kindAt(text, at - 1);
  const after = kindAt(text, end);
  const opens = (before & Kind.beforeOpening) !== 0 && !(after & Kind.blank);
  const closes = !(before & Kind.blank) && (after & Kind.afterClosing) !== 0;
  if ('„「『``,,'.includes(glyph)) return 'open';
  if ('」』'.includes(glyph)) return top === '' ? 'none' : 'close';
  if (glyph === '“') {
    if ('„,,'.includes(top) && top !== '') return 'close';
    return top !== '' && closes && !opens ? 'close' : closes && !opens ? 'none' : 'open';
  }
  if (glyph === '«') return top === '»' ? 'close' : 'open';
  if (glyph === '»') return top !== '' ? 'close' : opens ? 'open' : 'none';
  if (glyph === '”' || glyph === '‟') {
    if (top !== '') return opens && !closes ? 'open' : 'close';
    return opens && !closes ? 'open' : 'none';
  }
  // " and its like
  if (top === '') {
    if (before & Kind.number && !(after & (Kind.letter | Kind.number))) return 'none'; // 12"
    return closes && !opens ? 'none' : 'open';
  }
  return opens && !closes ? 'open' : 'close';
}

interface Singles {
  readonly found: Stretch[];
  open: Open | null;
  /** A ' after s and before a blank: may close, may be the workers' apostrophe; -1 for none. */
  doubtful: number;
}

function readSingle(text: string, singles: Singles, at: number): void {
  const { open } = singles;
  const glyph = text[at] as string;
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const opens =
    before & Kind.beforeOpening &&
    after & (Kind.letter | Kind.number) &&
    glyph !== '’' &&
    !(open?.glyph === '‚' && glyph === '‘');
  if (opens) {
    if (open && singles.doubtful >= 0) closeSingle(text, singles, singles.doubtful);
    singles.open ??= { at, from: at + 1, glyph };
  } else if (
    open &&
    !(before & Kind.blank) &&
    !(after & (Kind.letter | Kind.number)) &&
    closesWith(open.glyph, glyph)
  ) {
    const last = text[at - 1];
    if ((last === 's' || last === 'S') && text[at + 1] === ' ') {
      if (singles.doubtful < 0) singles.doubtful = at;
    } else closeSingle(text, singles, at);
  }
}

function closeSingle(text: string, singles: Singles, at: number): void {
  if (singles.open) singles.found.push(stretch(text, singles.open, at, at + 1, false, true));
  singles.open = null;
  singles.doubtful = -1;
}

function endSingles(text: string, singles: Singles): void {
  if (singles.doubtful >= 0) closeSingle(text, singles, singles.doubtful);
  singles.open = null;
}

/** ‘ closes only what ‚ opened; ’ and ' close anything else. */
function closesWith(opening: string, glyph: string): boolean {
  return glyph === '‘' ? opening === '‚' : glyph !== '‚';
}

/** Doubles win over singles they hold or cross; a single pair that holds doubles wins over them. */
function merge(doubles: readonly Stretch[], singles: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  let next = 0;
  for (const single of singles) {
    while (next < doubles.length && (doubles[next]?.close ?? 0) <= single.open)
      kept.push(doubles[next++] as Stretch);
    const first = doubles[next];
    if (first && first.open < single.open) continue;
    let last = next;
    while (last < doubles.length && (doubles[last]?.open ?? 0) < single.close) last++;
    const crossing = doubles[last - 1];
    if (last > next && crossing && (crossing.close > single.close || crossing.unclosed)) continue;
    kept.push(single);
    next = last;
  }
  for (; next < doubles.length; next++) kept.push(doubles[next] as Stretch);
  return kept;
}

function stretch(
  text: string,
  open: Open,
  to: number,
  close: number,
  unclosed: boolean,
  single: boolean,
): Stretch {
  let from = open.from;
  let end = to;
  while (from < end && isBlank(text, from)) from++;
  while (end > from && isBlank(text, end - 1)) end--;
  return { from, to: end, open: open.at, close, unclosed, single };
}

function isBlank(text: string, at: number): boolean {
  return (kindAt(text, at) & Kind.blank) !== 0;
}
