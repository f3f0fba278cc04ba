// The text of a pack, as it is displayed, read back from its words.
//
// A token's display text is the form of its word and the separator after it. Six of seven tokens are plain (the
// commonest form, one space) and cost one bit; the others have a style, found by counting the zero bits before
// them. Any offset is found by walking at most one group of 8 tokens; see blocks.ts.
// Cost: about 50 ns to place a token, 30 ns a word to spell out text. Nothing is decoded beforehand and nothing kept.

import { blockAt, blockChar, GROUP, groupLength, isPlain, stylesBefore } from './blocks.ts';
import { wordAt } from './grams.ts';
import { BLOCK, BLOCK_SHIFT, fail, type PackView, RARE_STYLE } from './layout.ts';

/** UTF-16 offset of a token's first unit; the end of the text for the number after the last token. */
export function charOf(view: PackView, token: number): number {
  const block = token >> BLOCK_SHIFT;
  let at = block << BLOCK_SHIFT;
  let char = blockChar(view, block);
  for (; at + GROUP <= token; at += GROUP) {
    const length = groupLength(view, at);
    if (length < 0) break;
    char += length;
  }
  let style = stylesBefore(view, at);
  for (; at < token; at++) {
    const plain = isPlain(view, at);
    char += plain ? commonLength(view, wordAt(view, at)) + 1 : styledLength(view, at, style);
    if (!plain) style++;
  }
  // Only a pack written in bad faith names strings it does not have.
  return char >= 0 ? char : fail('styles', `no text for token ${token}`);
}

/** UTF-16 offset after a token's last unit. */
export function charAfter(view: PackView, token: number): number {
  const length = isPlain(view, token)
    ? commonLength(view, wordAt(view, token))
    : stringLength(view, formAt(view, token, stylesBefore(view, token)));
  return charOf(view, token) + length;
}

/** The first token that ends after an offset; the number of tokens when there is none. */
export function tokenAfter(view: PackView, char: number): number {
  const block = blockAt(view, char);
  let token = block << BLOCK_SHIFT;
  let at = blockChar(view, block);
  const end = Math.min(view.tokens, token + BLOCK + 1);
  for (; token + GROUP < end; token += GROUP) {
    // A group may end in a separator that reaches over the offset: then the token is in the next one.
    const length = groupLength(view, token);
    if (length < 0 || at + length > char) break;
    at += length;
  }
  let style = stylesBefore(view, token);
  for (; token < end; token++) {
    const plain = isPlain(view, token);
    const form = plain
      ? commonLength(view, wordAt(view, token))
      : stringLength(view, formAt(view, token, style));
    if (at + form > char) break;
    at += plain ? form + 1 : styledLength(view, token, style);
    if (!plain) style++;
  }
  return token;
}

/** The display text between two offsets of the pack's text. */
export function readText(view: PackView, from: number, to: number): string {
  if (from >= to) return '';
  const isLead = from < blockChar(view, 0); // before the first token stands separator 0
  const token = isLead ? 0 : Math.max(0, tokenAfter(view, from) - 1);
  return spellFrom(view, token, isLead ? 0 : charOf(view, token), isLead, from, to);
}

/** The words of a text: which form each of them is printed as, and where it stands in that text. */
export interface Forms {
  readonly count: number;
  /** From `at` on three numbers a word: string number of the form, where it begins, where it ends. */
  readonly at: number;
  readonly columns: Int32Array;
}

/** A text and its words. */
export interface Spelled {
  readonly text: string;
  readonly forms: Forms;
}

/** The display text from a token, whose first unit stands at `from`, to an offset of the pack's text. */
export function readTokens(view: PackView, token: number, from: number, to: number): Spelled {
  if (from >= to) return { text: '', forms: { count: 0, at: 0, columns: spelled.columns } };
  const text = spellFrom(view, token, from, false, from, to);
  const { columns, at, end } = spelled;
  return { text, forms: { count: (end - at) / 3, at, columns } };
}

/** Spells from a token that begins at `begin` (behind separator 0 when it leads) and keeps from … to. */
function spellFrom(
  view: PackView,
  first: number,
  begin: number,
  isLead: boolean,
  from: number,
  to: number,
): string {
  if (to - from > LONGEST_TEXT) fail('sourceChar', `a text of ${to - from} units`);
  const limit = to - begin;
  const units = limit <= roomy.length ? roomy : new Uint16Array(limit);
  let at = isLead ? append(view, view.forms, units, 0, limit) : 0;
  let style = stylesBefore(view, first);
  spelled.at = spelled.end;
  for (let token = first; token < view.tokens && at < limit; token++) {
    const isMisplaced = token % BLOCK === 0 && begin + at !== blockChar(view, token >> BLOCK_SHIFT);
    if (isMisplaced) fail('blocks', `token ${token} stands at ${begin + at}`);
    const plain = isPlain(view, token);
    const form = formAt(view, token, plain ? -1 : style);
    const start = at;
    at = append(view, form, units, at, limit);
    addForm(form, start, at);
    if (!plain) at = append(view, separatorAt(view, token, style++), units, at, limit);
    else if (at < limit) units[at++] = SPACE;
  }
  return decode(units, from - begin, at);
}

function addForm(form: number, from: number, to: number): void {
  if (spelled.end + 3 > spelled.columns.length) moveForms();
  const { columns, end } = spelled;
  columns[end] = form;
  columns[end + 1] = from;
  columns[end + 2] = to;
  spelled.end = end + 3;
}

/** Takes the forms of the text being spelled to the beginning of a new array, which has room for more of them. */
function moveForms(): void {
  const begun = spelled.columns.subarray(spelled.at, spelled.end);
  spelled.columns = new Int32Array(Math.max(FORMS, begun.length * 2));
  spelled.columns.set(begun);
  spelled.at = 0;
  spelled.end = begun.length;
}

/** The commonest form of a word. */
export function spellWord(view: PackView, word: number): string {
  const length = append(view, view.wordForm[word] as number, roomy, 0, roomy.length);
  return decode(roomy, 0, length);
}

/** Copies a string of the pack to `units` from `at` on, no further than `limit`; returns where it ends. */
function append(view: PackView, i: number, units: Uint16Array, at: number, limit: number): number {
  const { strings, stringStart } = view;
  const start = stringStart[i] as number;
  const after = stringStart[i + 1] as number;
  if (!(after <= strings.length)) fail('stringStart', `string ${i} ends at ${after}`);
  const end = Math.min(after, start + limit - at);
  let to = at;
  for (let u = start; u < end; u++) units[to++] = strings[u] as number;
  return to;
}

/** Units from … to as a string: through bytes when all are ASCII, as most texts are, in a quarter of the time. */
function decode(units: Uint16Array, from: number, to: number): string {
  const length = to - from;
  if (length <= bytes.length) {
    let all = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[from + i] as number;
      all |= unit;
      bytes[i] = unit;
    }
    if (all < 0x80) return ascii.decode(bytes.subarray(0, length));
  }
  let text = '';
  for (let at = from; at < to; at += PIECE) {
    const piece: ArrayLike<number> = units.subarray(at, Math.min(to, at + PIECE));
    text += String.fromCharCode.apply(null, piece as number[]);
  }
  return text;
}

/** The words of the text last spelled, at … end of one large array, behind those of earlier texts. */
const spelled = { columns: new Int32Array(0), at: 0, end: 0 };
/** Some three hundred texts. */
const FORMS = 3 << 14;
/** Working space for texts that are not very long. */
const roomy = new Uint16Array(4096);
const bytes = new Uint8Array(4096);
const ascii = new TextDecoder();
/** Arguments of a call, which stand on the stack. */
const PIECE = 4096;
const SPACE = 0x20;
/** A longer source is a mistake. */
const LONGEST_TEXT = 2 ** 24;

/** The first token of the sentence a token stands in; looks no further back than `low`. */
export function sentenceStart(view: PackView, token: number, low: number): number {
  let start = token;
  while (start > low && !endsSentence(view, start - 1)) start--;
  return start;
}

/** The token after the sentence a token stands in; looks no further than `high`. */
export function sentenceEnd(view: PackView, token: number, high: number): number {
  let end = token + 1;
  while (end < high && !endsSentence(view, end - 1)) end++;
  return end;
}

/** UTF-16 offsets at which the sentences among tokens begin, in one pass over them. */
export function sentenceChars(view: PackView, from: number, to: number): number[] {
  const starts: number[] = [];
  let char = charOf(view, from);
  let style = stylesBefore(view, from);
  let isStart = true;
  for (let token = from; token < to; token++) {
    if (isStart) starts.push(char);
    isStart = false;
    if (isPlain(view, token)) {
      char += commonLength(view, wordAt(view, token)) + 1;
      continue;
    }
    char += styledLength(view, token, style);
    isStart = closesSentence(view, token, style++);
  }
  return starts;
}

/** Tokens as words: their hashes, and at which UTF-16 offsets they begin, counted from `origin`. */
export function readWords(
  view: PackView,
  from: number,
  to: number,
  origin: number,
): { readonly hash: Uint32Array; readonly start: Uint32Array } {
  const hash = new Uint32Array(to - from);
  const start = new Uint32Array(to - from);
  let char = charOf(view, from) - origin;
  let style = stylesBefore(view, from);
  for (let token = from; token < to; token++) {
    const word = wordAt(view, token);
    hash[token - from] = view.wordHash[word] as number;
    start[token - from] = char;
    if (isPlain(view, token)) char += commonLength(view, word) + 1;
    else char += styledLength(view, token, style++);
  }
  return { hash, start };
}

function endsSentence(view: PackView, token: number): boolean {
  if (isPlain(view, token)) return false;
  return closesSentence(view, token, stylesBefore(view, token));
}

function closesSentence(view: PackView, token: number, style: number): boolean {
  return view.separatorEnds[separatorAt(view, token, style) - view.forms] === 1;
}

/** The string number of a token's form; `style` is its entry in `styles`, -1 when it is plain. */
function formAt(view: PackView, token: number, style: number): number {
  const first = view.wordForm[wordAt(view, token)] as number;
  if (style < 0) return first;
  const number = view.styles[style] as number;
  if (number === RARE_STYLE) return view.rareForm[lastAtMost(view.rareToken, token)] as number;
  return first + (view.styleForm[number] as number);
}

/** The string number of the separator after a token that is not plain. */
function separatorAt(view: PackView, token: number, style: number): number {
  const number = view.styles[style] as number;
  if (number !== RARE_STYLE) return view.forms + (view.styleSeparator[number] as number);
  return view.forms + (view.rareSeparator[lastAtMost(view.rareToken, token)] as number);
}

/** Length of a token that is not plain, with its separator. */
function styledLength(view: PackView, token: number, style: number): number {
  return (
    stringLength(view, formAt(view, token, style)) +
    stringLength(view, separatorAt(view, token, style))
  );
}

/** Length of a word's commonest form. */
function commonLength(view: PackView, word: number): number {
  const length = view.wordLength[word] as number;
  return length === LONG_WORD ? stringLength(view, view.wordForm[word] as number) : length;
}

function stringLength(view: PackView, i: number): number {
  return (view.stringStart[i + 1] as number) - (view.stringStart[i] as number);
}

/** wordLength says only that the form is this long or longer. */
export const LONG_WORD = 255;

/** The index of the last entry ≤ value in a rising table, -1 when all are greater. */
export function lastAtMost(table: Uint32Array, value: number): number {
  let low = -1;
  let high = table.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((table[middle] as number) <= value) low = middle;
    else high = middle;
  }
  return low;
}
