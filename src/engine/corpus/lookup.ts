// Words a reader types, looked up in all sources while typing: not where a quotation comes from
// (Corpus.find), but every sentence that holds these words.
//
// Opening numbers the words of the whole record, sentence by sentence, into one array. A question gives
// each word of the vocabulary the terms it answers, one bit a term, and then simply reads the array once:
// a sentence whose words answer all terms is a place. The last term is a beginning while it is being
// typed; a word nobody said takes the words nearly like it. Four words or more that stand nowhere side by
// side are given to Corpus.find as well, for those who remember a line not quite as it was. There is no
// index to keep, and every count is exact. While a question grows, only the sentences of the answer before
// are read again.
// Cost: 4 bytes a word and 8 a sentence; opening 0.2 µs a word, in slices; a question 3 ns a word.

import type { Span } from '../quotes/quotes.ts';
import { foldedWord, tokenize } from '../words/words.ts';
import type { Corpus, Neighbours, Passage, Source } from './corpus.ts';
import { isNear } from './nearwords.ts';

/** All words of a corpus, ready to be asked. */
export interface Lookup {
  readonly corpus: Corpus;
  /** Folded forms of the vocabulary; a word's number is its index. */
  readonly forms: readonly string[];
  readonly numbers: ReadonlyMap<number, number>;
  /** Word numbers of all sentences, one after the other. */
  readonly tokens: Uint32Array;
  /** Per sentence its first token (one entry more at the end) and its UTF-16 offset in its source. */
  readonly sentenceToken: Uint32Array;
  readonly sentenceChar: Uint32Array;
  /** In the order of the sentences. */
  readonly turns: readonly LookupTurn[];
  /** The same by date. */
  readonly newest: readonly LookupTurn[];
  readonly oldest: readonly LookupTurn[];
}

interface LookupTurn {
  readonly source: number;
  readonly pack: string;
  readonly speaker: string;
  readonly year: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** What is asked. Null stands for all. */
export interface Question {
  /** Words in any order; in quotation marks only in this order, side by side. */
  readonly text: string;
  readonly speaker: string | null;
  /** Years, both included. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Pack id. */
  readonly pack: string | null;
  readonly edition: Source['edition'] | null;
  readonly order: 'newest' | 'oldest';
}

/** Sentences by number, in the order asked for. No sentence is in two groups. */
export interface Answer {
  /** The terms stand side by side in the order typed. */
  readonly phrases: readonly number[];
  /** Nearly the same wording, best first. */
  readonly similar: readonly number[];
  /** All terms, in any order. */
  readonly others: readonly number[];
  /** How many places are of each year, in order of time; years without any are left out. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Words nobody said, and what was looked up instead. */
  readonly instead: readonly { readonly typed: string; readonly found: readonly string[] }[];
  readonly question: Question;
  /** How many words were asked for. */
  readonly asked: number;
  /** How many of them differ; 0 when one of them is not known at all. */
  readonly terms: number;
  /** Per word of the vocabulary the terms it answers, one bit each. */
  readonly answers: Uint32Array;
}

/** One bit of a number for each term. */
const MOST_TERMS = 30;
/** A shorter beginning stands for itself only: it would begin a tenth of all words. */
const SHORTEST_BEGINNING = 2;
/** Fewer words are near to everything. */
const SHORTEST_SIMILAR = 4;
/** A place that holds less of the bits asked for is another sentence. */
const LEAST_SIMILAR = 0.5;
/** Words nearly like one nobody said; more are guesswork. */
const MOST_INSTEAD = 4;

/** Reads all words of a corpus. Gives way after every source, so that a page can stay alive meanwhile. */
export function* openLookup(corpus: Corpus): Generator<undefined, Lookup> {
  const forms: string[] = [];
  const numbers = new Map<number, number>();
  const sentenceToken: number[] = [];
  const sentenceChar: number[] = [];
  const turns: LookupTurn[] = [];
  let tokens = new Uint32Array(1 << 16);
  let used = 0;
  const packs = corpus.packs.flatMap(({ id, sources }) => Array<string>(sources).fill(id));
  const words = tokenize('');
  for (const [source, { date }] of corpus.sources.entries()) {
    for (const { speaker, from, to, sentences } of corpus.turnsOf(source)) {
      tokenize(corpus.text(source, from, to), words);
      if (used + words.length > tokens.length) {
        const grown = new Uint32Array((used + words.length) * 2);
        grown.set(tokens);
        tokens = grown;
      }
      const firstSentence = sentenceToken.length;
      let next = 0;
      for (let i = 0; i < words.length; i++) {
        if (from + (words.end[i] as number) > (sentences[next] ?? Number.POSITIVE_INFINITY)) {
          sentenceToken.push(used);
          sentenceChar.push(sentences[next] as number);
          next++;
        }
        const hash = words.hash[i] as number;
        let number = numbers.get(hash);
        if (number === undefined) {
          number = forms.push(foldedWord(words, i)) - 1;
          numbers.set(hash, number);
        }
        tokens[used++] = number;
      }
      const year = Number(date.slice(0, 4));
      const pack = packs[source] ?? '';
      const endSentence = sentenceToken.length;
      turns.push({ source, pack, speaker, year, firstSentence, endSentence });
    }
    yield;
  }
  sentenceToken.push(used);
  const dateOf = ({ source }: LookupTurn) => corpus.sources[source]?.date ?? '';
  const byDate = (a: LookupTurn, b: LookupTurn) =>
    Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b));
  return {
    corpus,
    forms,
    numbers,
    tokens: tokens.slice(0, used),
    sentenceToken: Uint32Array.from(sentenceToken),
    sentenceChar: Uint32Array.from(sentenceChar),
    turns,
    newest: turns.toSorted((a, b) => byDate(b, a)),
    oldest: turns.toSorted(byDate),
  };
}

/** Every sentence that holds the words asked for. `before` is an earlier answer of the same lookup: where
 * this question only adds to that one, as while typing, no other sentences are read. */
export function lookUp(lookup: Lookup, question: Question, before: Answer | null = null): Answer {
  const terms = readTerms(lookup, question.text);
  const among = before && sentencesAmong(lookup, question, terms, before);
  const turns = lookup[question.order].filter((turn) => isAskedFor(lookup, turn, question));
  const phrases: number[] = [];
  let others: number[] = [];
  const years = new Map<number, number>();
  const count = (year: number, more: number) => years.set(year, (years.get(year) ?? 0) + more);
  if (terms.count > 0) {
    for (const turn of turns) {
      const found = readTurn(lookup, turn, terms, among, phrases, others);
      if (found > 0) count(turn.year, found);
    }
  }
  const isLong = terms.order.length >= SHORTEST_SIMILAR && !terms.phraseOnly;
  const similar = isLong && phrases.length === 0 ? findSimilar(lookup, question.text, turns) : [];
  for (const sentence of similar) {
    if (!others.includes(sentence)) count(turnOf(lookup, sentence).year, 1);
  }
  if (similar.length > 0) others = others.filter((sentence) => !similar.includes(sentence));
  return {
    phrases,
    similar,
    others,
    years: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    instead: terms.instead,
    question,
    asked: terms.order.length,
    terms: terms.count,
    answers: terms.answers,
  };
}

/** A sentence of the record with its neighbours, and the words in it that answer, UTF-16 in `text`. */
export interface PlaceShown extends Passage, Neighbours {
  readonly marks: readonly Span[];
}

/** Spells out a place of an answer. Where words stand side by side, they alone are marked. */
export function showPlace(
  lookup: Lookup,
  { answers, asked }: Answer,
  sentence: number,
): PlaceShown {
  const { source } = turnOf(lookup, sentence);
  const at = lookup.sentenceChar[sentence] as number;
  const passage = lookup.corpus.passage(source, { from: at, to: at + 1 });
  const words = tokenize(passage.text);
  const marks: { readonly from: number; to: number; words: number }[] = [];
  let isMarked = false;
  for (let i = 0; i < words.length; i++) {
    const number = lookup.numbers.get(words.hash[i] as number) as number;
    const wasMarked = isMarked;
    isMarked = answers[number] !== 0;
    if (!isMarked) continue;
    const to = words.end[i] as number;
    const last = marks.at(-1);
    if (wasMarked && last) {
      last.to = to;
      last.words++;
    } else marks.push({ from: words.start[i] as number, to, words: 1 });
  }
  const whole = marks.filter((mark) => mark.words >= asked);
  return {
    ...passage,
    ...lookup.corpus.neighbours(passage),
    marks: (whole.length > 0 ? whole : marks).map(({ from, to }) => ({ from, to })),
  };
}

interface Terms {
  /** Different terms; 0 when a word is not known at all, or when there are too many. */
  readonly count: number;
  /** Per word of the vocabulary: the terms it answers. */
  readonly answers: Uint32Array;
  /** The terms as they were typed, by number, for phrases. */
  readonly order: readonly number[];
  readonly phraseOnly: boolean;
  readonly instead: Answer['instead'];
}

/** “…”, "…", «…», „…“ around the whole question */
const IN_MARKS = /^\s*["“”„«»].*["“”«»]\s*$/s;
/** The last word is finished: a space or a point follows it. */
const IS_FINISHED = /[^\p{L}\p{N}\p{M}]$/u;

function readTerms({ forms, numbers }: Lookup, text: string): Terms {
  const words = tokenize(text);
  const phraseOnly = IN_MARKS.test(text);
  const answers = new Uint32Array(forms.length);
  const instead: { typed: string; found: string[] }[] = [];
  const bits = new Map<number, number>();
  const order: number[] = [];
  let isKnown = words.length > 0;
  for (let i = 0; i < words.length && bits.size <= MOST_TERMS; i++) {
    const hash = words.hash[i] as number;
    const typed = foldedWord(words, i);
    const isOpen =
      i === words.length - 1 && typed.length >= SHORTEST_BEGINNING && !IS_FINISHED.test(text);
    const known = bits.get(hash);
    // An open beginning is a term of its own even when it repeats a word.
    const term = known !== undefined && !isOpen ? known : bits.size;
    bits.set(isOpen ? -1 : hash, term);
    order.push(term);
    const found = isOpen ? numbersWhere(forms, (form) => form.startsWith(typed)) : [];
    const number = numbers.get(hash);
    if (number !== undefined) found.push(number);
    if (found.length === 0) {
      found.push(...numbersWhere(forms, (form) => isNear(typed, form)).slice(0, MOST_INSTEAD));
      if (found.length > 0)
        instead.push({ typed, found: found.map((near) => forms[near] as string) });
    }
    if (found.length === 0) isKnown = false;
    for (const each of found) answers[each] = (answers[each] as number) | (1 << term);
  }
  const count = isKnown && bits.size <= MOST_TERMS ? bits.size : 0;
  return { count, answers, order, phraseOnly, instead };
}

function numbersWhere(forms: readonly string[], fits: (form: string) => boolean): number[] {
  const found: number[] = [];
  for (let number = 0; number < forms.length; number++) {
    if (fits(forms[number] as string)) found.push(number);
  }
  return found;
}

function isAskedFor({ corpus }: Lookup, turn: LookupTurn, question: Question): boolean {
  const { speaker, fromYear, toYear, pack, edition } = question;
  return (
    (speaker === null || turn.speaker === speaker) &&
    (fromYear === null || turn.year >= fromYear) &&
    (toYear === null || turn.year <= toYear) &&
    (pack === null || turn.pack === pack) &&
    (edition === null || corpus.sources[turn.source]?.edition === edition)
  );
}

/** One flag a sentence: those an earlier answer holds, when no other can answer this question: its
 * conditions are the same, and no word answers an earlier term now that did not before. Else null. */
function sentencesAmong(
  { sentenceChar }: Lookup,
  question: Question,
  { answers }: Terms,
  before: Answer,
): Uint8Array | null {
  const { text, ...conditions } = before.question;
  const names = Object.keys(conditions) as (keyof typeof conditions)[];
  if (before.terms === 0 || IN_MARKS.test(text)) return null;
  if (names.some((name) => conditions[name] !== question[name])) return null;
  const earlier = allOf(before.terms);
  for (let word = 0; word < answers.length; word++) {
    const now = (answers[word] as number) & earlier;
    if ((now & ~(before.answers[word] as number)) !== 0) return null;
  }
  const among = new Uint8Array(sentenceChar.length);
  for (const sentences of [before.phrases, before.similar, before.others])
    for (const sentence of sentences) among[sentence] = 1;
  return among;
}

/** The bits of the first terms. */
function allOf(terms: number): number {
  return 2 ** terms - 1;
}

/** The hot loop: one read and one `or` a word. Returns how many sentences answered. */
function readTurn(
  { tokens, sentenceToken }: Lookup,
  { firstSentence, endSentence }: LookupTurn,
  { answers, order, phraseOnly, count: terms }: Terms,
  among: Uint8Array | null,
  phrases: number[],
  others: number[],
): number {
  const all = allOf(terms);
  let count = 0;
  for (let sentence = firstSentence; sentence < endSentence; sentence++) {
    if (among && among[sentence] === 0) continue;
    const first = sentenceToken[sentence] as number;
    const end = sentenceToken[sentence + 1] as number;
    let answered = 0;
    for (let token = first; token < end; token++)
      answered |= answers[tokens[token] as number] as number;
    if (answered !== all) continue;
    const isPhrase = standsSideBySide(tokens, answers, order, first, end);
    if (!isPhrase && phraseOnly) continue;
    (isPhrase ? phrases : others).push(sentence);
    count++;
  }
  return count;
}

function standsSideBySide(
  tokens: Uint32Array,
  answers: Uint32Array,
  order: readonly number[],
  first: number,
  end: number,
): boolean {
  for (let from = first; from + order.length <= end; from++) {
    let i = 0;
    while (i < order.length && hasTerm(answers, tokens[from + i] as number, order[i] as number))
      i++;
    if (i === order.length) return true;
  }
  return false;
}

function hasTerm(answers: Uint32Array, word: number, term: number): boolean {
  return (((answers[word] as number) >>> term) & 1) === 1;
}

function findSimilar(lookup: Lookup, text: string, turns: readonly LookupTurn[]): number[] {
  const sentences = lookup.corpus.find(text).flatMap(({ source, from, score }) => {
    const starts = (turn: LookupTurn) => lookup.sentenceChar[turn.firstSentence] as number;
    const turn = turns.find((each) => each.source === source && starts(each) <= from);
    if (!turn || score < LEAST_SIMILAR) return [];
    let sentence = turn.endSentence - 1;
    while ((lookup.sentenceChar[sentence] as number) > from) sentence--;
    return [sentence];
  });
  return [...new Set(sentences)];
}

/** The turn a sentence stands in. */
function turnOf({ turns }: Lookup, sentence: number): LookupTurn {
  let low = 0;
  let high = turns.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((turns[middle] as LookupTurn).firstSentence <= sentence) low = middle;
    else high = middle;
  }
  return turns[low] as LookupTurn;
}
