/**
 * Pairs the quotation marks of a text: characters become stretches.
 *
 * One pass over the marks of each paragraph with a stack. A mark opens or closes by its glyph where
 * the glyph is clear („ opens, ” closes), by its neighbours where it is not (" before a letter and
 * after a blank opens), and by what is open where both are unclear. Single marks are read in a pass
 * of their own, since most of them are apostrophes, and kept only where they do not cross or sit in
 * a double pair. A mark left open at the end of a paragraph closes there: either the next paragraph
 * opens one again and the quotation runs on, or the closing mark was lost.
 * Cost: linear in the text. Will not do: marks that span a paragraph end without a new opening mark.
 */

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
  /** No marks at all: a paragraph that opens with a dash (dialogue.ts). */
  readonly dash?: boolean;
}

/** One of “ ” „ ‟ « » " ″ ＂ 「 」 『 』 or two single strokes in place of a double: ``so'' */
const DOUBLE_MARK = /["“”„‟«»″＂「」『』״]|''|``|,,(?=\p{L})/gu;
/** One of ‘ ’ ‚ ' ‹ › ` */
const SINGLE_MARK = /[‘’‚'‹›`]/gu;
const LINE_END = /[\r\n]/u;
const LETTER = /[\p{L}\p{N}]/u;
const BLANK = /\s/u;
/** What may stand before a mark that opens, besides a blank: ( [ — another mark. */
const BEFORE_OPENING = /[\s([{\-–—―/:>|…"“”„«»‘’']/u;
/** What may stand after a mark that closes, besides a blank: . , ; ) — another mark. */
const AFTER_CLOSING = /[\s.,;:!?)\]}\-–—―/…<|"“”„«»‘’'*]/u;

/** All outermost stretches between marks, in order; they do not overlap. */
export function pairMarks(text: string): Stretch[] {
  return merge(pairDoubles(text), pairSingles(text));
}

interface Open {
  readonly at: number;
  readonly from: number;
  readonly glyph: string;
}

function pairDoubles(text: string): Stretch[] {
  const found: Stretch[] = [];
  const stack: Open[] = [];
  let lineEnd = nextLineEnd(text, 0);
  const closeLine = () => {
    const outer = stack[0];
    if (outer) found.push(stretch(text, outer, lineEnd, lineEnd, true, false));
    stack.length = 0;
  };
  for (const match of text.matchAll(DOUBLE_MARK)) {
    const at = match.index;
    if (at >= lineEnd) {
      closeLine();
      lineEnd = nextLineEnd(text, at);
    }
    const glyph = match[0];
    const end = at + glyph.length;
    const role = roleOf(text, at, end, glyph, stack);
    if (role === 'open') stack.push({ at, from: end, glyph });
    else if (role === 'close') {
      const opened = stack.pop();
      if (opened && stack.length === 0) found.push(stretch(text, opened, at, end, false, false));
    }
  }
  closeLine();
  return found;
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
  const before = text[at - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const opens = BEFORE_OPENING.test(before) && !BLANK.test(after);
  const closes = !BLANK.test(before) && AFTER_CLOSING.test(after);
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
    if (/\d/u.test(before) && !LETTER.test(after)) return 'none';
    return closes && !opens ? 'none' : 'open';
  }
  return opens && !closes ? 'open' : 'close';
}

function pairSingles(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open: Open | null = null;
  /** A ' after s and before a blank: may close, may be the workers' apostrophe. */
  let doubtful = -1;
  let lineEnd = nextLineEnd(text, 0);
  const close = (at: number) => {
    if (open) found.push(stretch(text, open, at, at + 1, false, true));
    open = null;
    doubtful = -1;
  };
  for (const match of text.matchAll(SINGLE_MARK)) {
    const at = match.index;
    if (at >= lineEnd) {
      if (doubtful >= 0) close(doubtful);
      open = null;
      lineEnd = nextLineEnd(text, at);
    }
    const before = text[at - 1] ?? '\n';
    const after = text[at + 1] ?? '\n';
    const opens =
      BEFORE_OPENING.test(before) &&
      LETTER.test(after) &&
      match[0] !== '’' &&
      !(open?.glyph === '‚' && match[0] === '‘');
    if (opens) {
      if (open && doubtful >= 0) close(doubtful);
      if (!open) open = { at, from: at + 1, glyph: match[0] };
    } else if (
      open &&
      !BLANK.test(before) &&
      !LETTER.test(after) &&
      closesWith(open.glyph, match[0])
    ) {
      if (/s/iu.test(before) && after === ' ') {
        if (doubtful < 0) doubtful = at;
      } else close(at);
    }
  }
  if (doubtful >= 0) close(doubtful);
  return found;
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
  while (from < end && BLANK.test(text[from] as string)) from++;
  while (end > from && BLANK.test(text[end - 1] as string)) end--;
  return { from, to: end, open: open.at, close, unclosed, single };
}

function nextLineEnd(text: string, from: number): number {
  LINE_END.lastIndex = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
