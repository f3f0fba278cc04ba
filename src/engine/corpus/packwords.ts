// The builder's first half: texts become numbered words, and the tables packtext.ts reads them back from.
//
// 1. Each text is tokenised. Every distinct form and separator gets a number when first met (packforms.ts); a token
//    is two numbers.
// 2. Forms of equal hash are one word. Words are numbered by hash, forms of a word by frequency.
// 3. Commonest form + one space is "plain"; the 255 commonest other pairs are styles; the rest is listed.
// Cost: about 0.5 µs a word, 8 bytes a token at the peak.

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
  emptyForms,
  emptyStrings,
  type NumberedForms,
  type NumberedStrings,
  numberForm,
  numberOfSpace,
  numberSeparator,
  sentenceEnds,
} from './packforms.ts';
import { LONG_WORD } from './packtext.ts';

/** A source's whole text, and the rising UTF-16 offsets at which its sentences and its turns begin. */
export interface PlainText {
  readonly text: string;
  readonly sentenceChar: readonly number[];
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
}

/** Numbers the words of all sources; `read` is told how many sources are done. */
export function numberWords(
  sources: Iterable<PlainText>,
  read: (done: number) => void = () => {},
): WordParts {
  const column = readTokens(sources, read);
  const vocabulary = sortVocabulary(column);
  return { ...writeStrings(column, vocabulary), ...writeTokens(column, vocabulary) };
}

/** The texts as numbers: per token a form and a separator, both numbered by first appearance. */
interface TokenColumns {
  readonly tokenForm: Uint32Array;
  readonly tokenSeparator: Uint32Array;
  readonly forms: NumberedForms;
  readonly separators: NumberedStrings;
  readonly sourceToken: Uint32Array;
  readonly sourceChar: Uint32Array;
  readonly turnToken: Uint32Array;
}

function readTokens(sources: Iterable<PlainText>, read: (done: number) => void): TokenColumns {
  const forms = emptyForms();
  const separators = emptyStrings();
  const formChunks: Uint32Array[] = [];
  const separatorChunks: Uint32Array[] = [];
  const sourceToken = [0];
  const sourceChar = [0];
  const turnToken: number[] = [];
  const words = emptyWords();
  let gap = ''; // text since the last token, perhaps over the end of a source
  let isBreak = true;
  let chars = 0;
  let tokens = 0;
  for (const { text, sentenceChar, turnChar } of sources) {
    tokenize(text, words);
    const { length } = words;
    const formColumn = new Uint32Array(length);
    const separatorColumn = new Uint32Array(length); // the separator before the token
    let sentence = 0;
    let turn = 0;
    let end = 0;
    for (let i = 0; i < length; i++) {
      const start = words.start[i] as number;
      gap += text.slice(end, start);
      for (; (sentenceChar[sentence] ?? Number.POSITIVE_INFINITY) <= start; sentence++)
        isBreak = true;
      for (; (turnChar[turn] ?? Number.POSITIVE_INFINITY) <= start; turn++) {
        turnToken.push(tokens + i);
        isBreak = true;
      }
      separatorColumn[i] = numberSeparator(separators, gap, isBreak);
      end = words.end[i] as number;
      formColumn[i] = numberForm(forms, text, start, end, words.hash[i] as number);
      gap = '';
      isBreak = false;
    }
    gap += text.slice(end);
    isBreak = true;
    chars += text.length;
    tokens += length;
    for (; turn < turnChar.length; turn++) turnToken.push(tokens); // turns without a word
    formChunks.push(formColumn);
    separatorChunks.push(separatorColumn);
    sourceToken.push(tokens);
    sourceChar.push(chars);
    read(sourceToken.length - 1);
  }
  separatorChunks.push(Uint32Array.of(numberSeparator(separators, gap, true)));
  return {
    tokenForm: concatenate(formChunks, tokens),
    tokenSeparator: concatenate(separatorChunks, tokens + 1),
    forms,
    separators,
    sourceToken: Uint32Array.from(sourceToken),
    sourceChar: Uint32Array.from(sourceChar),
    turnToken: Uint32Array.from([...turnToken, tokens]),
  };
}

function concatenate(chunks: readonly Uint32Array[], length: number): Uint32Array {
  const whole = new Uint32Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Vocabulary {
  /** As written: hash by slot. */
  readonly wordHash: Uint32Array;
  /** Per form as first numbered: its word and its place among all forms as written. */
  readonly formWord: Uint32Array;
  readonly formPlace: Uint32Array;
  /** Form numbers as written: word by word, commonest first. */
  readonly formOrder: readonly number[];
  readonly wordForm: Uint32Array;
}

function sortVocabulary({ forms }: TokenColumns): Vocabulary {
  const wordHash = hashTable(new Set(forms.hash));
  const formWord = Uint32Array.from(forms.hash, (hash) => findWord(wordHash, hash));
  const formOrder = forms.text.map((_, form) => form);
  formOrder.sort(
    (a, b) =>
      (formWord[a] as number) - (formWord[b] as number) ||
      (forms.count[b] as number) - (forms.count[a] as number) ||
      a - b,
  );
  const formPlace = new Uint32Array(formOrder.length);
  const wordForm = new Uint32Array(wordHash.length + 1);
  formOrder.forEach((form, place) => {
    formPlace[form] = place;
    wordForm[(formWord[form] as number) + 1] = place + 1;
  });
  // A free slot has no forms: it begins where the next word does.
  for (let word = 1; word < wordForm.length; word++) {
    wordForm[word] = Math.max(wordForm[word] as number, wordForm[word - 1] as number);
  }
  return { wordHash, formWord, formPlace, formOrder, wordForm };
}

/** An open-addressing table of hashes, four fifths full, filled in the order of the hashes. */
function hashTable(hashes: ReadonlySet<number>): Uint32Array {
  const table = new Uint32Array(Math.ceil((hashes.size * 5) / 4) + 1);
  for (const key of Uint32Array.from(hashes, wordKey).sort()) {
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
  const texts = [
    ...formOrder.map((form) => forms.text[form] as string),
    ...order.map((separator) => separators.text[separator] as string),
  ];
  const stringStart = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    stringStart[i + 1] = (stringStart[i] as number) + text.length;
  });
  const wordCount = new Uint32Array(wordHash.length);
  forms.count.forEach((count, form) => {
    const word = formWord[form] as number;
    wordCount[word] = (wordCount[word] as number) + count;
  });
  const tokens = column.tokenForm.length;
  const lengthOf = (_: number, word: number): number =>
    wordCount[word] === 0
      ? 0
      : Math.min(LONG_WORD, (texts[wordForm[word] as number] as string).length);
  const ends = sentenceEnds(separators);
  return {
    strings: unitsOf(texts, stringStart),
    stringStart,
    separatorEnds: Uint8Array.from(order, (i) => ends[i] as number),
    wordHash,
    wordForm,
    wordWeight: Uint8Array.from(wordCount, (count) =>
      count > 0 ? weightOfCount(count, tokens) : 0,
    ),
    wordLength: Uint8Array.from(wordHash, lengthOf),
  };
}

function unitsOf(texts: readonly string[], stringStart: Uint32Array): Uint16Array {
  const units = new Uint16Array(stringStart.at(-1) ?? 0);
  texts.forEach((text, i) => {
    const start = stringStart[i] as number;
    for (let u = 0; u < text.length; u++) units[start + u] = text.charCodeAt(u);
  });
  return units;
}

/** The separators as written: the one before the first token leads. */
function separatorOrder({ tokenSeparator, separators }: TokenColumns): number[] {
  const lead = tokenSeparator[0] as number;
  return [lead, ...separators.text.map((_, i) => i).filter((i) => i !== lead)];
}

function writeTokens(column: TokenColumns, vocabulary: Vocabulary) {
  const { tokenForm, tokenSeparator, forms, separators } = column;
  const { formWord, formPlace, wordForm, wordHash } = vocabulary;
  const tokens = tokenForm.length;
  const written = new Uint32Array(separators.text.length);
  separatorOrder(column).forEach((separator, i) => {
    written[separator] = i;
  });
  const space = numberOfSpace(separators);
  const styles = countStyles(column, vocabulary, space);

  const tokenWord = new Uint32Array(tokens);
  const blocks = new Uint32Array((Math.ceil(tokens / BLOCK) + 1) * BLOCK_WORDS);
  const codes: number[] = [];
  const rare: { token: number; form: number; separator: number }[] = [];
  let char = (separators.text[tokenSeparator[0] as number] as string).length;
  let groupChar = char;
  for (let t = 0; t < tokens; t++) {
    if (t % BLOCK === 0) beginBlock(blocks, t, char, codes.length);
    if (t % GROUP === 0) groupChar = char;
    const form = tokenForm[t] as number;
    const separator = tokenSeparator[t + 1] as number;
    const word = formWord[form] as number;
    const rank = (formPlace[form] as number) - (wordForm[word] as number);
    tokenWord[t] = word;
    char += (forms.text[form] as string).length + (separators.text[separator] as string).length;
    if (t % GROUP === GROUP - 1) noteGroup(blocks, t, char - groupChar);
    if (rank === 0 && separator === space) {
      markPlain(blocks, t);
      continue;
    }
    const style = styles.indexOf.get(styleKey(rank, separator)) ?? RARE_STYLE;
    codes.push(style);
    if (style === RARE_STYLE) {
      rare.push({
        token: t,
        form: formPlace[form] as number,
        separator: written[separator] as number,
      });
    }
  }
  beginBlock(blocks, (blocks.length / BLOCK_WORDS) * BLOCK - BLOCK, char, codes.length);
  return {
    tokenWord,
    tokenLow: Uint16Array.from(tokenWord),
    tokenHigh: packHigh(tokenWord, wordHash.length),
    styleForm: Uint16Array.from(styles.list, ({ rank }) => rank),
    styleSeparator: Uint16Array.from(styles.list, ({ separator }) => written[separator] as number),
    styles: Uint8Array.from(codes),
    rareToken: Uint32Array.from(rare, ({ token }) => token),
    rareForm: Uint32Array.from(rare, ({ form }) => form),
    rareSeparator: Uint32Array.from(rare, ({ separator }) => separator),
    blocks,
    sourceToken: column.sourceToken,
    sourceChar: column.sourceChar,
    turnToken: column.turnToken,
  };
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

function styleKey(rank: number, separator: number): number {
  return rank * 0x100000 + separator;
}

/** The commonest styles, most frequent first. */
function countStyles(column: TokenColumns, vocabulary: Vocabulary, space: number) {
  const { tokenForm, tokenSeparator } = column;
  const { formWord, formPlace, wordForm } = vocabulary;
  const counts = new Map<number, number>();
  for (let t = 0; t < tokenForm.length; t++) {
    const form = tokenForm[t] as number;
    const separator = tokenSeparator[t + 1] as number;
    const rank = (formPlace[form] as number) - (wordForm[formWord[form] as number] as number);
    if (rank === 0 && separator === space) continue;
    if (rank > 0xffff || separator >= 0xffff) continue;
    const key = styleKey(rank, separator);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, RARE_STYLE);
  const list: Style[] = commonest.map(([key]) => ({
    rank: Math.floor(key / 0x100000),
    separator: key % 0x100000,
  }));
  return { list, indexOf: new Map(commonest.map(([key], i) => [key, i])) };
}
