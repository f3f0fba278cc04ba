// Test quotations made from a corpus, with the places they come from. The same seed gives the same quotations.
// Seed 1 is for development; seed 2 is the test set, looked at only to report figures.
//
// class        what happens to a stretch of 8–40 words of the corpus
// verbatim     nothing
// typography   curly quotes, dashes, British spelling, odd spaces, soft hyphens, capitals, ligatures, commas lost
// small-edit   one or two words replaced, lost, added, swapped or inflected
// elision      3–40 words cut out of the middle, behind an ellipsis (three of four) or silently
// bracket      a word or three replaced by, or added as, "[the President]"; perhaps "[T]he" at the start
// splice       two sentences of one speech joined as neighbours
// number       one number changed
// negation     one "not", "no" or "never" lost or added
// fragment     only 4–6 words, standing at five places at most
// ocr          2–6 % of the characters misread, lost, doubled or swapped
// quarter      a quarter of the words edited as in small-edit (12–40 words)
// short-edit   5–7 words, one of them replaced
//
// and of quotations that stand nowhere:
// markov       10–35 words, every three of them from the corpus, the sentence not
//
// A place counts as found when the candidate lies in the same source and overlaps the original.

import { foldedWord, tokenize, type Words } from '../../src/engine/words/words.ts';
import {
  bracket,
  curly,
  type Dice,
  diceFrom,
  edit,
  misread,
  negate,
  renumber,
  typeset,
} from './alterations.ts';

const POSITIVE_CLASSES = [
  'verbatim',
  'typography',
  'small-edit',
  'elision',
  'bracket',
  'splice',
  'number',
  'negation',
  'fragment',
  'ocr',
  'quarter',
  'short-edit',
] as const;
export type QueryClass = (typeof POSITIVE_CLASSES)[number] | 'markov';

/** UTF-16 offsets in a source's text. */
export interface TruePlace {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

export interface TestQuery {
  readonly kind: QueryClass;
  readonly quotation: string;
  /** Every place where the words, before they were changed, stand; none for markov. */
  readonly places: readonly TruePlace[];
}

/** Quotations of every class. */
export function makeQueries(texts: readonly string[], seed: number, perClass = 60): TestQuery[] {
  const maker = new QueryMaker(texts, seed);
  const kinds: readonly QueryClass[] = [...POSITIVE_CLASSES, 'markov'];
  return kinds.flatMap((kind) => Array.from({ length: perClass }, () => maker.make(kind)));
}

/** Whether a candidate lies where the quotation comes from. */
export function isHit(query: TestQuery, found: TruePlace): boolean {
  return query.places.some((place) => {
    const overlap = Math.min(place.to, found.to) - Math.max(place.from, found.from);
    return place.source === found.source && overlap >= Math.min(12, (place.to - place.from) / 2);
  });
}

/** A stretch of words of one source: first word and the word after the last. */
interface Stretch {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

class QueryMaker {
  readonly #texts: readonly string[];
  readonly #words: readonly Words[];
  readonly #dice: Dice;
  readonly #places = new Map<number, { source: number; word: number }[]>();
  readonly #count = new Map<string, number>();
  readonly #fillers: readonly string[];

  constructor(texts: readonly string[], seed: number) {
    this.#texts = texts;
    this.#dice = diceFrom(seed);
    this.#words = texts.map((text) => {
      const words = tokenize(text);
      return { ...words, hash: words.hash.slice(0, words.length) };
    });
    for (const [source, words] of this.#words.entries()) {
      for (let i = 0; i < words.length; i++) {
        const folded = foldedWord(words, i);
        this.#count.set(folded, (this.#count.get(folded) ?? 0) + 1);
        if (i + 3 >= words.length) continue;
        const key = this.#key(words, i);
        const list = this.#places.get(key);
        if (list) list.push({ source, word: i });
        else this.#places.set(key, [{ source, word: i }]);
      }
    }
    this.#fillers = [...this.#count]
      .filter(([word, count]) => count >= 20 && count <= 800 && /^[a-z]{4,}$/.test(word))
      .map(([word]) => word)
      .sort();
  }

  make(kind: QueryClass): TestQuery {
    if (kind === 'markov') return { kind, quotation: this.#markov(), places: [] };
    if (kind === 'elision') return this.#elision();
    if (kind === 'splice') return this.#splice();
    const length: Record<string, [number, number]> = {
      fragment: [4, 6],
      'short-edit': [5, 7],
      quarter: [12, 40],
    };
    const [least, most] = length[kind] ?? [8, 40];
    for (;;) {
      const stretch = this.#stretch(least, most);
      const quotation = this.#change(kind, stretch);
      if (quotation === null) continue;
      const places = this.#occurrences(stretch);
      if ((kind === 'fragment' || kind === 'short-edit') && places.length > 5) continue;
      return { kind, quotation, places };
    }
  }

  #change(kind: QueryClass, stretch: Stretch): string | null {
    const text = this.#textOf(stretch);
    const pieces = this.#pieces(stretch);
    const dice = this.#dice;
    switch (kind) {
      case 'typography':
        return typeset(dice, text);
      case 'small-edit':
        return edit(dice, this.#fillers, pieces, pieces.length < 12 ? 1 : this.#dice.integer(1, 2));
      case 'quarter':
        return edit(dice, this.#fillers, pieces, Math.round(pieces.length / 4));
      case 'short-edit':
        return edit(dice, this.#fillers, pieces, 1, true);
      case 'bracket':
        return bracket(dice, pieces);
      case 'number':
        return renumber(dice, pieces);
      case 'negation':
        return negate(dice, pieces);
      case 'ocr':
        return misread(dice, text, 0.02 + dice.random() * 0.04);
      default:
        return curly(text);
    }
  }

  #elision(): TestQuery {
    const head = this.#dice.integer(4, 18);
    const cut = this.#dice.integer(3, 40);
    const tail = this.#dice.integer(4, 18);
    const whole = this.#stretch(head + cut + tail, head + cut + tail);
    const first = { ...whole, to: whole.from + head };
    const last = { ...whole, from: whole.to - tail };
    const mark = this.#dice.pick(['... ', ' ... ', '… ', ' … ', ' . . . ', ' [...] ', ' ', ' ']);
    return {
      kind: 'elision',
      quotation: curly(this.#textOf(first) + mark + this.#textOf(last)),
      places: [...this.#occurrences(first), ...this.#occurrences(last)],
    };
  }

  #splice(): TestQuery {
    for (;;) {
      const a = this.#stretch(6, 20);
      const b = this.#stretch(6, 20, a.source);
      if (Math.abs(a.from - b.from) < 60) continue;
      return {
        kind: 'splice',
        quotation: curly(`${this.#textOf(a)}. ${this.#textOf(b)}`),
        places: [...this.#occurrences(a), ...this.#occurrences(b)],
      };
    }
  }

  /** Each word follows the two before it somewhere in the corpus; no long stretch is one place's. */
  #markov(): string {
    for (;;) {
      const length = this.#dice.integer(10, 35);
      const start = this.#stretch(3, 3);
      const words = this.#words[start.source] as Words;
      const made = [0, 1, 2].map((n) => foldedWord(words, start.from + n));
      let { source, word } = { source: start.source, word: start.from };
      let run = 3;
      while (made.length < length) {
        // Go on from another place that holds the same last two words, so that runs stay short.
        const next = this.#otherPlace(source, word + 1);
        if (!next) break;
        run = next.source === source && next.word === word + 1 ? run + 1 : 3;
        if (run > 5) break;
        ({ source, word } = next);
        made.push(foldedWord(this.#words[source] as Words, word + 2));
      }
      if (made.length === length) return `${made.join(' ')}`;
    }
  }

  /** Another place whose words `word` and `word + 1` are the same. */
  #otherPlace(source: number, word: number): { source: number; word: number } | null {
    const words = this.#words[source] as Words;
    this.#pairs ??= this.#listPairs();
    const places = this.#pairs.get(pairKey(words, word)) ?? [];
    for (let tries = 0; tries < 20 && places.length > 0; tries++) {
      const place = this.#dice.pick(places);
      if (place.source !== source || place.word !== word) return place;
    }
    return null;
  }

  #pairs: Map<number, { source: number; word: number }[]> | null = null;

  #listPairs(): Map<number, { source: number; word: number }[]> {
    const pairs = new Map<number, { source: number; word: number }[]>();
    for (const [source, words] of this.#words.entries()) {
      for (let word = 0; word + 2 < words.length; word++) {
        const key = pairKey(words, word);
        const list = pairs.get(key);
        if (!list) pairs.set(key, [{ source, word }]);
        else if (list.length < 200) list.push({ source, word });
      }
    }
    return pairs;
  }

  #stretch(least: number, most: number, inSource?: number): Stretch {
    for (;;) {
      const source = inSource ?? this.#dice.integer(0, this.#words.length - 1);
      const length = this.#dice.integer(least, most);
      const words = this.#words[source] as Words;
      if (words.length < length + 8) continue;
      const from = this.#dice.integer(0, words.length - length);
      const stretch = { source, from, to: from + length };
      const text = this.#textOf(stretch);
      if (/[[\]<>]|\.\.\.|\(/.test(text) || (text.match(/\d/g) ?? []).length > length * 0.8)
        continue;
      return stretch;
    }
  }

  #textOf({ source, from, to }: Stretch): string {
    const words = this.#words[source] as Words;
    return (this.#texts[source] as string).slice(words.start[from], words.end[to - 1]);
  }

  /** The words of a stretch, each with the punctuation before it. */
  #pieces({ source, from, to }: Stretch): string[] {
    const words = this.#words[source] as Words;
    const pieces: string[] = [];
    for (let i = from; i < to; i++) {
      const start = i === from ? words.start[i] : words.end[i - 1];
      pieces.push((this.#texts[source] as string).slice(start, words.end[i]));
    }
    return pieces;
  }

  #occurrences({ source, from, to }: Stretch): TruePlace[] {
    const words = this.#words[source] as Words;
    const whole = words.hash.subarray(from, to);
    if (whole.length < 4) return [];
    return (this.#places.get(this.#key(words, from)) ?? []).flatMap((place) => {
      const other = this.#words[place.source] as Words;
      const isSame = whole.every((hash, i) => other.hash[place.word + i] === hash);
      if (!isSame) return [];
      const last = place.word + whole.length - 1;
      return [
        {
          source: place.source,
          from: other.start[place.word] as number,
          to: other.end[last] as number,
        },
      ];
    });
  }

  #key(words: Words, i: number): number {
    let key = 0;
    for (let n = 0; n < 4; n++) key = Math.imul(key, 0x01000193) ^ (words.hash[i + n] as number);
    return key;
  }
}

function pairKey(words: Words, i: number): number {
  return Math.imul(words.hash[i] as number, 0x01000193) ^ (words.hash[i + 1] as number);
}
