/**
 * What a UTF-16 unit is, as bits: one read from a table where a regular expression would be asked.
 *
 * ASCII and the marks of printing are written down here; Unicode is asked for everything else, once
 * a unit, when it is first met. 128 KB. Half of a character outside the basic plane is nothing.
 */

/** Several may hold. */
export const Kind = {
  letter: 1 << 0,
  /** An accent or vowel sign. */
  mark: 1 << 1,
  number: 1 << 2,
  upper: 1 << 3,
  lower: 1 << 4,
  /** A letter of a script without capitals. */
  caseless: 1 << 5,
  blank: 1 << 6,
  /** A quotation mark: “ ” " « » */
  double: 1 << 7,
  /** ‘ ’ ' ‹ › */
  single: 1 << 8,
  /** May stand before a mark that opens: a blank, ( [ — another mark. */
  beforeOpening: 1 << 9,
  /** May stand after a mark that closes: a blank, . , ; ) — another mark. */
  afterClosing: 1 << 10,
  /** Trimmed from the ends of a quotation. */
  edge: 1 << 11,
  lineEnd: 1 << 12,
  known: 1 << 13,
} as const;

/** What words are made of. */
export const WORD = Kind.letter | Kind.mark | Kind.number;

const KINDS = new Uint16Array(65536);

/** The bits of a UTF-16 unit. */
export function kindOf(unit: number): number {
  const kind = KINDS[unit] as number;
  return kind !== 0 ? kind : askUnicode(unit);
}

/** The bits of the unit at an offset; before the start and behind the end stands a line end. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : kindOf(10);
}

/** One of the combining accents that NFC puts together with its letter, and the first of them. */
const FIRST_COMBINING = 0x300;
const COMBINING = /[\u0300-\u036f\u3099\u309a\u1100-\u11ff]/u;

/** The text composed (NFC): most are. */
export function compose(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) >= FIRST_COMBINING)
      return COMBINING.test(text) ? text.normalize('NFC') : text;
  return text;
}

/** The first units of the composed text. */
export function openingOf(text: string, length: number): string {
  return compose(text.slice(0, 2 * length)).slice(0, length);
}

function mark(units: string, bits: number): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    KINDS[unit] = (KINDS[unit] as number) | bits | Kind.known;
  }
}

for (let unit = 0; unit < 0x80; unit++) KINDS[unit] = Kind.known;
for (let unit = 0x30; unit <= 0x39; unit++) KINDS[unit] = Kind.known | Kind.number;
for (let unit = 0x41; unit <= 0x5a; unit++) {
  KINDS[unit] = Kind.known | Kind.letter | Kind.upper;
  KINDS[unit + 32] = Kind.known | Kind.letter | Kind.lower;
}
const aroundBlank = Kind.blank | Kind.beforeOpening | Kind.afterClosing | Kind.edge;
mark(' \t\n\v\f\r\u00a0\u2028\u2029\ufeff', aroundBlank);
mark('\n\r', Kind.lineEnd);
const [DOUBLE, SINGLE] = ['"“”„‟«»″＂「」『』״', "‘’‚'‹›`"];
mark(DOUBLE, Kind.double);
mark(SINGLE, Kind.single);
mark('([{-–—―/:>|…"“”„«»‘’\'', Kind.beforeOpening);
mark('.,;:!?)]}-–—―/…<|"“”„«»‘’\'*', Kind.afterClosing);
mark('"“”„‟«»‹›‘’\'`´.,;:!?—–-。、，！？；：「」『』', Kind.edge);

/** A quotation mark, two commas that may stand for one, or a line end; whoever asks sets where to begin. */
export const MARK_OR_LINE_END = new RegExp(`[${DOUBLE}${SINGLE}\\r\\n]|,,`, 'g');

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const CASELESS = /\p{Lo}/u;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;
const BLANK = /\s/u;

function askUnicode(unit: number): number {
  const character = String.fromCharCode(unit);
  let bits: number = Kind.known;
  if (LETTER.test(character)) {
    bits |= Kind.letter;
    if (SMALL.test(character)) bits |= Kind.lower;
    else if (CAPITAL.test(character)) bits |= Kind.upper;
    else if (CASELESS.test(character)) bits |= Kind.caseless;
  } else if (MARK.test(character)) bits |= Kind.mark;
  else if (NUMBER.test(character)) bits |= Kind.number;
  else if (BLANK.test(character)) bits |= aroundBlank;
  KINDS[unit] = bits;
  return bits;
}
