/**
 * Numbers in all their notations, to one key: "12,000", "12 000", "twelve thousand", "12-thousand" → #12000;
 * "1.2 million" → #1200000; "two-thirds", "2/3", "⅔" → #2/3; "21st", "twenty-first" → #21.;
 * "the '90s", "1990's", "nineties" → #1990s; "nineteen eighty-four" → #1984; "einundzwanzig" → #21.
 *
 * Method: a left-to-right reading of the longest run of number words that makes sense, over words that
 * only blanks or hyphens part. Linear. It will not read Roman numerals, "a couple" or "a dozen".
 */

import { pairsIn, type SmallWords, type WordList, wordsIn } from './smallwords.ts';

/** What the number reader needs of a word: its folded letters or digits, and what parts it from the word before. */
export interface NumberWord {
  readonly text: string;
  /** '' for none, ' ' for a blank, '-' for a hyphen, ',' for anything else. */
  readonly joint: string;
}

/** A number read at some place: how many words it takes, and its key. */
export interface NumberRead {
  readonly length: number;
  readonly key: string;
}

/** The longest number that begins at word `at`; null when none does. */
export function readNumber(
  words: readonly NumberWord[],
  at: number,
  small: SmallWords,
): NumberRead | null {
  const first = words[at]?.text ?? '';
  if (!mayBegin(first, small)) return null;
  const decade = decadeOf(first);
  if (decade) return { length: 1, key: decade };
  const vulgar = vulgarFractions[first];
  if (vulgar) return { length: 1, key: `#${vulgar}` };
  if (/^\d+\/\d+$/.test(first)) return { length: 1, key: `#${first}` };
  const mixed = /^(\d+)([½⅓⅔¼¾⅕⅛])$/.exec(first);
  if (mixed)
    return {
      length: 1,
      key: mixed[2] === '½' ? `#${mixed[1]}.5` : `#${mixed[1]} ${vulgarFractions[mixed[2] ?? '']}`,
    };
  if (pairsIn(small, 'fractions').get(first) === '2') return readHalf(words, at, small);
  const ordinal = ordinalOf(first, small);
  if (ordinal !== null) return { length: 1, key: `#${ordinal}.` };
  return readSum(words, at, small);
}

/** Whether a word of plain letters can be part of a number, sign included (per cent), at any place in it. */
export function mayBeInNumber(word: string, small: SmallWords): boolean {
  return (
    pairsIn(small, 'numbers').has(word) ||
    pairsIn(small, 'ordinals').has(word) ||
    pairsIn(small, 'fractions').has(word) ||
    decadeWords.includes(word) ||
    word === small.numberJoint ||
    wordsIn(small, 'numberArticle').has(word) ||
    JOINTS.includes(word) ||
    (small.unitFirst && compoundValue(word, small) !== null)
  );
}

/** Whether such a word can be the first one. */
export function mayBeginNumber(word: string, small: SmallWords): boolean {
  return mayBeInNumber(word, small) && (mayBegin(word, small) || word === 'per');
}

/** and a half, per cent */
const JOINTS = ['and', 'a', 'half', 'per', 'cent'];

/** Half a million; "half" by itself is a word. */
function readHalf(words: readonly NumberWord[], at: number, small: SmallWords): NumberRead | null {
  const article = wordsIn(small, 'numberArticle').has(words[at + 1]?.text ?? '');
  const whole = article && words[at + 1]?.joint === ' ' ? readSum(words, at + 1, small) : null;
  if (!whole) return null;
  return { length: whole.length + 1, key: `#${Number(whole.key.slice(1)) / 2}` };
}

/** Most words begin no number: told by one look. */
function mayBegin(word: string, small: SmallWords): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x61 || code > 0x7a) return true; // digits, signs, an apostrophe
  return (
    pairsIn(small, 'numbers').has(word) ||
    pairsIn(small, 'ordinals').has(word) ||
    pairsIn(small, 'fractions').has(word) ||
    small.numberArticle.includes(word) ||
    word.endsWith('ies') ||
    (small.unitFirst && word.length > 5)
  );
}

/** Reads digits as a language writes them ("1,200.5", in German "1.200,5"); null for anything else. */
export function digitsValue(text: string, small: SmallWords): number | null {
  if (!/^\d/.test(text)) return null;
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const [group, point, grouped] = small.decimalComma
    ? ['.', ',', GROUPED_BY_DOTS]
    : [',', '.', GROUPED_BY_COMMAS];
  // A mark of the other language is read for what it must be: "1,5" is no thousand.
  const bare = grouped.test(plain)
    ? plain.replaceAll(group, '').replace(point, '.')
    : /^\d{1,3}(?:[.,]\d{3}){2,}$/.test(plain)
      ? plain.replace(/[.,]/g, '')
      : plain.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** 1,200.5 */
const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** 1.200,5 */
const GROUPED_BY_DOTS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

const vulgarFractions: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅛': '1/8',
};

const decadeWords = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(
  ' ',
);

function decadeOf(text: string): string | null {
  const word = decadeWords.indexOf(text);
  if (word >= 0) return `#19${word + 2}0s`;
  const digits = /^'?(\d\d)?(\d0)'?s$/.exec(text); // 1990s, 1990's, '90s
  return digits ? `#${digits[1] ?? '19'}${digits[2]}s` : null;
}

function ordinalOf(text: string, small: SmallWords): number | null {
  const word = pairsIn(small, 'ordinals').get(text);
  if (word) return Number(word);
  const digits = /^(\d+)([a-z]{2})$/.exec(text);
  return digits?.[2] && wordsIn(small, 'ordinalEndings').has(digits[2]) ? Number(digits[1]) : null;
}

/** Cardinals, sums ("two hundred and five"), scales, mixed fractions and years said in two halves. */
function readSum(
  words: readonly NumberWord[],
  start: number,
  small: SmallWords,
): NumberRead | null {
  const joined = (at: number) =>
    at === start || words[at]?.joint === ' ' || words[at]?.joint === '-';
  const value = (at: number) =>
    at < words.length && joined(at) ? wordValue(words[at]?.text ?? '', small) : null;
  const isDigits = (at: number) => /\d/.test(words[at]?.text ?? '');
  const isOneOf = (list: WordList, at: number) =>
    at < words.length && wordsIn(small, list).has(words[at]?.text ?? '');
  let at = start;
  let total = 0;
  let part = value(at);
  if (part === null) {
    const article = wordsIn(small, 'numberArticle').has(words[at]?.text ?? '');
    const next = article ? value(at + 1) : null;
    if (next === null || next < 100 || isDigits(at + 1)) return null;
    part = 1;
  } else if (isScale(part) && !isDigits(at) && !isOneOf('bareScales', at)) {
    return null; // "million" with nothing before it is a word, not a number
  }
  at++;
  let last = part;
  for (;;) {
    const next = value(at);
    const worded = next !== null && !isDigits(at);
    if (part === 4 && isOneOf('scores', at)) {
      part = 80; // quatre-vingts
      last = 80;
      at++;
      continue;
    }
    if (next !== null && worded && isScale(next)) {
      if (next === 100 ? part >= 100 : part >= 1000 || (total > 0 && next >= lastScale(total)))
        break;
      if (next === 100) part *= 100;
      else {
        total += part * next;
        part = 0;
      }
      last = next;
      at++;
      continue;
    }
    // Spanish has words for 200 … 900; "200 seven-year-olds" is no sum.
    const hundreds = last >= 200 && last < 1000 && last % 100 === 0 && !isDigits(at - 1);
    if (
      next !== null &&
      worded &&
      next < (hundreds ? 100 : 1000) &&
      (hundreds || fits(part, total, last, next, words[at]?.joint))
    ) {
      part = isYear(part, last, next, total) ? part * 100 + next : part + next;
      last = next;
      at++;
      continue;
    }
    // "two hundred and five", "treinta y dos": a joint counts only between a larger word and a smaller rest
    const bound =
      words[at]?.text === small.tensJoint && last >= 20 && last < 100 && last % 10 === 0
        ? 20
        : words[at]?.text === small.numberJoint && last >= 100 && last < 1_000_000
          ? 100
          : 0;
    if (bound > 0 && joined(at)) {
      const rest = value(at + 1);
      if (rest !== null && rest < bound && !isDigits(at + 1)) {
        at++;
        continue;
      }
    }
    break;
  }
  return finish(words, start, at, total + part, small);
}

/** Adds what may follow a sum: an ordinal unit ("twenty-first"), a denominator ("two-thirds"), a half. */
function finish(
  words: readonly NumberWord[],
  start: number,
  at: number,
  sum: number,
  small: SmallWords,
): NumberRead {
  const next = words[at];
  if (next && (next.joint === '-' || next.joint === ' ')) {
    const ordinal = pairsIn(small, 'ordinals').get(next.text);
    if (ordinal && sum >= 20 && sum % 10 === 0 && Number(ordinal) < 10)
      return { length: at + 1 - start, key: `#${sum + Number(ordinal)}.` };
    const below = Number(pairsIn(small, 'fractions').get(next.text) ?? 0);
    const plural = next.text.endsWith('s') || next.joint === '-';
    if (below && sum < below && sum >= 1 && plural)
      return { length: at + 1 - start, key: `#${sum}/${below}` };
    const vulgar = vulgarFractions[next.text];
    if (vulgar === '1/2' && Number.isInteger(sum))
      return { length: at + 1 - start, key: `#${sum}.5` };
  }
  if (next?.joint === '' && next.text === '½') return { length: at + 1 - start, key: `#${sum}.5` };
  const half = words.slice(at, at + 3).map((word) => word.text);
  if (half.join(' ') === 'and a half') return { length: at + 3 - start, key: `#${sum}.5` };
  return { length: at - start, key: `#${sum}` };
}

const isScale = (value: number) => value >= 100 && Number.isInteger(Math.log10(value));

/** The last scale already in a total: 1,200,000 → 1000. */
function lastScale(total: number): number {
  let scale = 1;
  while (total % (scale * 1000) === 0) scale *= 1000;
  return Math.max(scale, 1000);
}

/** Whether a word below 100 may follow: after tens, a scale, or as the second half of a year. */
function fits(part: number, total: number, last: number, next: number, joint?: string): boolean {
  if (last >= 100 && isScale(last)) return last < 1_000_000; // "51 million seven years ago"
  if (last >= 20 && last < 100 && last % 10 === 0 && next < 10 && next > 0) return true;
  if ((last === 60 || last === 80) && next >= 10 && next < 20) return true; // soixante-douze
  if (last === 10 && next >= 7 && next < 10 && joint === '-') return true; // dix-sept
  return isYear(part, last, next, total) && joint !== undefined;
}

function isYear(part: number, last: number, next: number, total: number): boolean {
  return total === 0 && part >= 13 && part <= 20 && last === part && next >= 10;
}

function wordValue(text: string, small: SmallWords): number | null {
  const word = pairsIn(small, 'numbers').get(text);
  if (word !== undefined) return Number(word);
  const digits = digitsValue(text, small);
  if (digits !== null) return digits;
  return small.unitFirst ? compoundValue(text, small) : null;
}

/** Number words in one piece, the unit before the tens: dreihundertfünfundzwanzigtausend → 325000. */
function compoundValue(text: string, small: SmallWords): number | null {
  const numbers = pairsIn(small, 'numbers');
  const plain = (word: string): number | null =>
    word === 'ein' || word === 'eine' ? 1 : Number(numbers.get(word) ?? Number.NaN);
  const below100 = (word: string): number | null => {
    const whole = plain(word);
    if (whole !== null && whole < 100) return whole;
    const at = word.indexOf('und');
    if (at <= 0) return null;
    const unit = plain(word.slice(0, at));
    const tens = plain(word.slice(at + 3));
    return unit && tens && unit < 10 && tens >= 20 && tens < 100 ? tens + unit : null;
  };
  const scaled = (word: string, name: string, size: number, rest: (w: string) => number | null) => {
    const at = word.indexOf(name);
    if (at < 0) return rest(word);
    const many = at === 0 ? 1 : rest(word.slice(0, at));
    const tail = word.slice(at + name.length).replace(/^und/, '');
    const more = tail === '' ? 0 : rest(tail);
    return many === null || more === null ? null : many * size + more;
  };
  const below1000 = (word: string) => scaled(word, 'hundert', 100, below100);
  const value = scaled(text, 'tausend', 1000, below1000);
  return value === null || Number.isNaN(value) ? null : value;
}
