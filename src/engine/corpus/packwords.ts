// The builder's first half: texts become numbered words, and the tables packtext.ts reads them back from.
//
// 1. Each text is tokenised. Every distinct form and separator gets a number when first met (packforms.ts); a token
//    is two numbers.
// 2. Forms of equal hash are one word. Words are numbered by hash, forms of a word by frequency.
// 3. Commonest form + one space is "plain"; the 255 commonest other pairs are styles; the rest is listed.
// Cost: about 0.2 µs a word, most of it the tokeniser's; 12 bytes a token at the peak.

import { emptyWords, tokenize } from '../words/words.ts';
import { beginBlock, GROUP, markPlain, noteGroup } from './blocks.ts';
import { findWord, wordKey, wordSlot } from './grams.ts';
import {
  BLOCK,
  BLOCK_WORDS,
  highBytes,
  highShiftOf,
  type PackParts,
  RARE_STYLE,
  weightOfCount,
} from './layout.ts';
import {
  copyString,
  emptyStrings,
  grown,
  lengthOfString,
  type NumberedStrings,
  numberString,
  unitsOf,
} from './packforms.ts';
import { LONG_WORD } from './packtext.ts';
import { sentenceStarts } from './sentences.ts';
import { countKey, countOf, emptyTally, keysAbove, putCount } from './tally.ts';

/** A source's whole text, and the rising UTF-16 offsets at which its turns begin. */
export interface PlainText {
  readonly text: string;
  readonly turnChar: readonly number[];
}

/** The sections this half writes, and the word of each token for the other half. */
export interface WordParts
  extends Pick<
    PackParts,
    | 'strings'
    | 'stringStart'
    | 'separatorEnds'
    | 'wordHash'
    | 'wordWeight'
    | 'wordForm'
    | 'wordLength'
    | 'tokenLow'
    | 'tokenHigh'
    | 'styleForm'
    | 'styleSeparator'
    | 'styles'
    | 'rareToken'
    | 'rareForm'
    | 'rareSeparator'
    | 'blocks'
    | 'sourceToken'
    | 'sourceChar'
    | 'turnToken'
  > {
  readonly tokenWord: Uint32Array;
  /** Sentences in all sources. */
  readonly passages: number;
}

/** Numbers the words of all sources, whose texts have about `units` in all; `read` is told how many are done. */
export function numberWords(
  sources: Iterable<PlainText>,
  units: number,
  read: (done: number) => void,
): WordParts {
  const column = readTokens(sources, units, read);
  const vocabulary = sortVocabulary(column);
  return { ...writeStrings(column, vocabulary), ...writeTokens(column, vocabulary) };
}

/** The texts as numbers: per token a form and a separator, both numbered by first appearance. */
interface TokenColumns {
  /** Given up to the words in the end (writeTokens). */
  readonly tokenForm: Uint32Array;
  /** One more than tokens: number t stands before token t. */
  readonly tokenSeparator: Uint32Array;
  /** Tagged with the hash of the word. */
  readonly forms: NumberedStrings;
  /** Tagged with BREAK when a sentence ends in it, else with WITHIN. */
  readonly separators: NumberedStrings;
  /** The number of one space within a sentence, which nearly all are; -1 when there is none. */
  readonly space: number;
  readonly sourceToken: Uint32Array;
  readonly sourceChar: Uint32Array;
  readonly turnToken: Uint32Array;
  readonly passages: number;
}

function readTokens(
  sources: Iterable<PlainText>,
  units: number,
  read: (done: number) => void,
): TokenColumns {
  const forms = emptyStrings();
  const separators = emptyStrings();
  // Room is made at once: to gather many columns and join them makes engines clear their memory in between.
  let tokenForm = new Uint32Array(Math.ceil(units / UNITS_A_TOKEN) + 1);
  let tokenSeparator = new Uint32Array(tokenForm.length);
  const sourceToken = [0];
  const sourceChar = [0];
  const turnToken: number[] = [];
  const words = emptyWords();
  let space = -1;
  let rest = ''; // text behind the last token of the source before
  let chars = 0;
  let tokens = 0;
  let passages = 0;
  for (const { text, turnChar } of sources) {
    tokenize(text, words);
    const sentenceChar = sentenceStarts(text, words);
    passages += sentenceChar.length;
    const { length } = words;
    if (tokens + length >= tokenForm.length) {
      const room = Math.ceil(1.5 * (tokens + length)) + 1;
      tokenForm = grown(tokenForm, new Uint32Array(room));
      tokenSeparator = grown(tokenSeparator, new Uint32Array(room));
    }
    let sentence = 0;
    let turn = 0;
    let next = 0; // where the next sentence or turn begins
    let end = 0;
    for (let i = 0; i < length; i++) {
      const start = words.start[i] as number;
      const isBreak = start >= next;
      if (isBreak) {
        while ((sentenceChar[sentence] ?? text.length) <= start) sentence++;
        for (; (turnChar[turn] ?? text.length) <= start; turn++) turnToken.push(tokens + i);
        next = Math.min(sentenceChar[sentence] ?? text.length, turnChar[turn] ?? text.length);
      }
      const isSpace = !isBreak && start === end + 1 && text.charCodeAt(end) === SPACE;
      let separator = space;
      if (i === 0) separator = numberWhole(separators, rest + text.slice(0, start), BREAK);
      else if (!isSpace || space < 0)
        separator = numberString(separators, text, end, start, isBreak ? BREAK : WITHIN);
      if (isSpace) space = separator;
      tokenSeparator[tokens + i] = separator;
      end = words.end[i] as number;
      tokenForm[tokens + i] = numberString(forms, text, start, end, words.hash[i] as number);
    }
    rest = length === 0 ? rest + text : text.slice(end);
    chars += text.length;
    tokens += length;
    for (; turn < turnChar.length; turn++) turnToken.push(tokens); // turns without a word
    sourceToken.push(tokens);
    sourceChar.push(chars);
    read(sourceToken.length - 1);
  }
  tokenSeparator[tokens] = numberWhole(separators, rest, BREAK);
  return {
    tokenForm: tokenForm.subarray(0, tokens),
    tokenSeparator: tokenSeparator.subarray(0, tokens + 1),
    forms,
    separators,
    space,
    sourceToken: Uint32Array.from(sourceToken),
    sourceChar: Uint32Array.from(sourceChar),
    turnToken: Uint32Array.from([...turnToken, tokens]),
    passages,
  };
}

/** A little less than in English, so that there is room for most texts. */
const UNITS_A_TOKEN = 5;
const SPACE = 0x20;
const WITHIN = 0;
const BREAK = 1;

function numberWhole(strings: NumberedStrings, text: string, tag: number): number {
  return numberString(strings, text, 0, text.length, tag);
}

interface Vocabulary {
  /** As written: hash by slot. */
  readonly wordHash: Uint32Array;
  /** Per form as first numbered: its word, and which of the word's forms it is, 0 the commonest. */
  readonly formWord: Uint32Array;
  readonly formRank: Uint32Array;
  /** Form numbers as written: word by word, commonest first. */
  readonly formOrder: Uint32Array;
  readonly wordForm: Uint32Array;
}

function sortVocabulary({ forms }: TokenColumns): Vocabulary {
  const wordHash = hashTable(forms.tag.slice(0, forms.size));
  const formWord = forms.tag.slice(0, forms.size).map((hash) => findWord(wordHash, hash));
  // Each word's forms begin behind those of the words before it; a free slot has none.
  const wordForm = new Uint32Array(wordHash.length + 1);
  for (const word of formWord) wordForm[word + 1] = (wordForm[word + 1] as number) + 1;
  for (let word = 1; word < wordForm.length; word++)
    wordForm[word] = (wordForm[word] as number) + (wordForm[word - 1] as number);
  const formOrder = new Uint32Array(forms.size);
  const next = wordForm.slice();
  formWord.forEach((word, form) => {
    const place = next[word] as number;
    next[word] = place + 1;
    formOrder[place] = form;
  });
  const { count } = forms;
  for (let word = 0; word < wordHash.length; word++) {
    const first = wordForm[word] as number;
    const end = wordForm[word + 1] as number;
    if (end - first < 2) continue;
    formOrder
      .subarray(first, end)
      .sort((a, b) => (count[b] as number) - (count[a] as number) || a - b);
  }
  const formRank = new Uint32Array(forms.size);
  formOrder.forEach((form, place) => {
    formRank[form] = place - (wordForm[formWord[form] as number] as number);
  });
  return { wordHash, formWord, formRank, formOrder, wordForm };
}

/** An open-addressing table of hashes, four fifths full, filled in the order of the hashes; sorts what it is given. */
function hashTable(hashes: Uint32Array): Uint32Array {
  const distinct = hashes.sort().filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
  const table = new Uint32Array(Math.ceil((distinct.length * 5) / 4) + 1);
  for (const key of distinct.map(wordKey)) {
    let slot = wordSlot(key, table.length);
    while (table[slot] !== 0 && table[slot] !== key) slot = slot + 1 < table.length ? slot + 1 : 0;
    table[slot] = key;
  }
  return table;
}

function writeStrings(column: TokenColumns, vocabulary: Vocabulary) {
  const { forms, separators } = column;
  const { formOrder, formWord, wordForm, wordHash } = vocabulary;
  // Separator 0 is what stands before the first token; with no token at all it is the whole text.
  const order = separatorOrder(column);
  const stringStart = new Uint32Array(forms.size + separators.size + 1);
  const strings = new Uint16Array(unitsOf(forms) + unitsOf(separators));
  let string = 0;
  let end = 0;
  const write = (numbered: NumberedStrings, number: number): void => {
    end = copyString(numbered, number, strings, end);
    stringStart[++string] = end;
  };
  for (const form of formOrder) write(forms, form);
  for (const separator of order) write(separators, separator);
  const wordCount = new Uint32Array(wordHash.length);
  formWord.forEach((word, form) => {
    wordCount[word] = (wordCount[word] as number) + (forms.count[form] as number);
  });
  const tokens = column.tokenForm.length;
  const lengthOf = (_: number, word: number): number =>
    wordCount[word] === 0
      ? 0
      : Math.min(LONG_WORD, lengthOfString(forms, formOrder[wordForm[word] as number] as number));
  return {
    strings,
    stringStart,
    separatorEnds: Uint8Array.from(order, (separator) => separators.tag[separator] as number),
    wordHash,
    wordForm,
    wordWeight: Uint8Array.from(wordCount, (count) =>
      count > 0 ? weightOfCount(count, tokens) : 0,
    ),
    wordLength: Uint8Array.from(wordHash, lengthOf),
  };
}

/** The separators as written: the one before the first token leads. */
function separatorOrder({ tokenSeparator, separators }: TokenColumns): Uint32Array {
  const lead = tokenSeparator[0] as number;
  return Uint32Array.from({ length: separators.size }, (_, i) =>
    i === 0 ? lead : i <= lead ? i - 1 : i,
  );
}

function writeTokens(column: TokenColumns, vocabulary: Vocabulary) {
  const { tokenForm, tokenSeparator, forms, separators, space } = column;
  const { formWord, formRank, wordForm, wordHash } = vocabulary;
  const tokens = tokenForm.length;
  const written = new Uint32Array(separators.size);
  separatorOrder(column).forEach((separator, i) => {
    written[separator] = i;
  });
  const formLength = stringLengths(forms);
  const separatorLength = stringLengths(separators);
  const { list, numbers, unplain } = countStyles(column, vocabulary);

  const placeOf = (form: number): number =>
    (wordForm[formWord[form] as number] as number) + (formRank[form] as number);
  const tokenWord = tokenForm; // each form is read once: its word takes its place, which saves a column
  const blocks = new Uint32Array((Math.ceil(tokens / BLOCK) + 1) * BLOCK_WORDS);
  const styles = new Uint8Array(unplain);
  let styled = 0;
  const rareToken: number[] = [];
  const rareForm: number[] = [];
  let char = separatorLength[tokenSeparator[0] as number] as number;
  let groupChar = char;
  for (let t = 0; t < tokens; t++) {
    if (t % BLOCK === 0) beginBlock(blocks, t, char, styled);
    if (t % GROUP === 0) groupChar = char;
    const form = tokenForm[t] as number;
    const separator = tokenSeparator[t + 1] as number;
    tokenWord[t] = formWord[form] as number;
    char += (formLength[form] as number) + (separatorLength[separator] as number);
    if (t % GROUP === GROUP - 1) noteGroup(blocks, t, char - groupChar);
    const rank = formRank[form] as number;
    if (rank === 0 && separator === space) {
      markPlain(blocks, t);
      continue;
    }
    const style = (countOf(numbers, styleKey(rank, separator)) || RARE_STYLE + 1) - 1;
    styles[styled++] = style;
    if (style !== RARE_STYLE) continue;
    rareToken.push(t);
    rareForm.push(placeOf(form));
  }
  beginBlock(blocks, (blocks.length / BLOCK_WORDS) * BLOCK - BLOCK, char, styled);
  return {
    tokenWord,
    tokenLow: new Uint16Array(tokenWord),
    tokenHigh: packHigh(tokenWord, wordHash.length),
    styleForm: Uint16Array.from(list, ({ rank }) => rank),
    styleSeparator: Uint16Array.from(list, ({ separator }) => written[separator] as number),
    styles,
    rareToken: Uint32Array.from(rareToken),
    rareForm: Uint32Array.from(rareForm),
    rareSeparator: Uint32Array.from(
      rareToken,
      (t) => written[tokenSeparator[t + 1] as number] as number,
    ),
    blocks,
    sourceToken: column.sourceToken,
    sourceChar: column.sourceChar,
    turnToken: column.turnToken,
    passages: column.passages,
  };
}

function stringLengths(strings: NumberedStrings): Uint32Array {
  return Uint32Array.from({ length: strings.size }, (_, i) => lengthOfString(strings, i));
}

/** The bits of the word numbers above the sixteenth, packed. */
function packHigh(tokenWord: Uint32Array, words: number): Uint8Array {
  const packed = new Uint8Array(highBytes(tokenWord.length, words));
  if (packed.length === 0) return packed;
  const shift = highShiftOf(words);
  tokenWord.forEach((word, t) => {
    const first = (t & ((1 << shift) - 1)) * (8 >> shift);
    packed[t >> shift] = (packed[t >> shift] as number) | ((word >>> 16) << first);
  });
  return packed;
}

/** A form's rank within its word and a separator as first numbered. */
interface Style {
  readonly rank: number;
  readonly separator: number;
}

/** A style in 32 bits, never 0; NO_KEY for one that cannot be listed. */
function styleKey(rank: number, separator: number): number {
  return rank > 0xffff || separator >= 0xffff ? NO_KEY : ((rank << 16) | (separator + 1)) >>> 0;
}

const NO_KEY = 0;

/** The commonest styles, most frequent first; their numbers + 1 by key; how many tokens are not plain. */
function countStyles({ tokenForm, tokenSeparator, space }: TokenColumns, { formRank }: Vocabulary) {
  const tally = emptyTally();
  let unplain = 0;
  for (let t = 0; t < tokenForm.length; t++) {
    const rank = formRank[tokenForm[t] as number] as number;
    const separator = tokenSeparator[t + 1] as number;
    if (rank === 0 && separator === space) continue;
    unplain++;
    const key = styleKey(rank, separator);
    if (key !== NO_KEY) countKey(tally, key);
  }
  const commonest = Array.from(keysAbove(tally, 0))
    .sort((a, b) => countOf(tally, b) - countOf(tally, a) || a - b)
    .slice(0, RARE_STYLE);
  const list = commonest.map((key): Style => ({ rank: key >>> 16, separator: (key & 0xffff) - 1 }));
  const numbers = emptyTally();
  commonest.forEach((key, style) => {
    putCount(numbers, key, style + 1);
  });
  return { list, numbers, unplain };
}
