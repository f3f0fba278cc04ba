// Where sentences begin, after the rules of Unicode's annex 29: a sentence ends behind a mark that Unicode calls
// sentence terminal, with the closing marks and spaces that follow, or with its line. A full stop ends one only
// before a space. Two exceptions join what that cuts too early: after an abbreviation ("Mr.", "Gen.", "U.S.", an
// initial) and before a small letter.
// Marks stand between words: what the tokeniser took for one is not looked at, but in scripts without spaces, where a
// run of letters may hold them.
// Cost: about 5 ns a word: Unicode is asked once what a UTF-16 unit is, then it stands in a table.
// Not done: headings without a full stop, abbreviations of languages other than English and German.

import type { Words } from '../words/words.ts';

/** UTF-16 offsets of the first character of each sentence; a stretch without a word is none. `words` are the text's. */
export function sentenceStarts(text: string, words: Words): number[] {
  const starts: number[] = [];
  let from = 0;
  const open = (at: number): void => {
    if (skip(text, from, at, OTHER) < at) starts.push(from);
    from = at;
  };
  const readGap = (gap: number, to: number): void => {
    for (let i = gap; i < to; ) {
      if ((kindAt(text, i) & MARK) === 0) {
        i++;
        continue;
      }
      const end = endOfMark(text, i);
      if (endsLine(text, i, end) || !goesOn(text, i, end)) open(end);
      i = end;
    }
  };
  let gap = 0;
  for (let word = 0; word < words.length; word++) {
    const start = words.start[word] as number;
    const isBlank = start === gap + 1 && text.charCodeAt(gap) === BLANK;
    if (text.charCodeAt(start) >= FIRST_UNSPACED) continue;
    if (!isBlank) readGap(gap, start);
    gap = words.end[word] as number;
  }
  readGap(gap, text.length);
  open(text.length);
  return starts;
}

/** Where a mark ends with what belongs to it: "." of "end. Next", "?” " of "“Why?” he", "。", or the end of a line. */
function endOfMark(text: string, from: number): number {
  const { length } = text;
  const to = skip(text, from, length, TERMINAL);
  const closed = to === from ? from + 1 : skip(text, to, length, CLOSING);
  return skip(text, closed, length, SPACE);
}

/** Whether a sentence goes on behind a mark: the mark is an abbreviation's or a small letter follows. */
function goesOn(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from) === FULL_STOP) {
    if (to === from + 1) return true; // 3.5, U.S, example.org
    if (isAbbreviation(text, from)) return true;
  }
  // "… Yahoo! and others"
  const next = skip(text, to, text.length, OPENING);
  return next < text.length && (kindAt(text, next) & SMALL) !== 0;
}

/** Whether the word that ends in a full stop is "… Mr.", "… of the U.S.", "… J." */
function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < LONGEST && (kindAt(text, from - 1) & (SPACE | OPENING)) === 0)
    from--;
  return ABBREVIATION.test(text.slice(from, stop));
}

function endsLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === LINE_END) return true;
  return false;
}

/** The first character within from … to that is of none of the kinds, else `to`. */
function skip(text: string, from: number, to: number, kinds: number): number {
  let i = from;
  while (i < to && (kindAt(text, i) & kinds) !== 0)
    i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  return i;
}

const LINE_END = 0x0a;
const BLANK = 0x20;
/** Thai, before all other scripts without spaces. */
const FIRST_UNSPACED = 0x0e00;
const FULL_STOP = 0x2e;
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Messrs|Hon|Rev|Gen|Col|Capt|Lt|Maj|Adm|Sen|Rep|Gov|St|No|Nos|Art|Sec|vs|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Nr|Prof|bzw|ca|(?:[A-Z]\.)*[A-Z])$/;
const LONGEST = 12;

// --- what a character is ---

const WORD = 1;
const OTHER = 2;
const SMALL = 4;
const TERMINAL = 8;
/** What may end a sentence: a terminal mark or a line end. */
const MARK = 16;
const CLOSING = 32;
const OPENING = 64;
const SPACE = 128;
const UNKNOWN = 256;

/** Kinds by UTF-16 unit. Half of a surrogate pair tells nothing. */
const KIND = new Uint16Array(0x10000).fill(UNKNOWN);

/** The kinds of the character at an offset. */
function kindAt(text: string, at: number): number {
  const kinds = KIND[text.charCodeAt(at)] as number;
  return kinds === UNKNOWN ? classify(text, at) : kinds;
}

function classify(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  const character = String.fromCodePoint(code);
  const isTerminal = /\p{Sentence_Terminal}/u.test(character);
  let kinds = /[\p{L}\p{N}]/u.test(character) ? WORD : OTHER;
  if (/\p{Ll}/u.test(character)) kinds |= SMALL;
  if (isTerminal) kinds |= TERMINAL;
  if (isTerminal || code === LINE_END) kinds |= MARK;
  if (/[\p{Pe}\p{Pf}\p{Pi}"']/u.test(character)) kinds |= CLOSING;
  if (/["'“‘(]/.test(character)) kinds |= OPENING;
  if (/\s/.test(character)) kinds |= SPACE;
  if (code < 0xd800 || (code > 0xdfff && code < 0x10000)) KIND[code] = kinds;
  return kinds;
}
