// What one would use instead, each at the settings that serve it best here, over the same normalised text.
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold, foldedWord, tokenize } from '../../src/engine/words/words.ts';

export interface Rival {
  readonly name: string;
  /** Queries it is asked: the slow ones get few. */
  readonly queries: number;
  /** The source of its best answer, -1 for none. */
  readonly search: (quotation: string) => number;
}

/** Passages of 120 words, every 60: what full-text engines are given as documents. */
const PASSAGE = 120;
const STEP = 60;
/** The hundred commonest words of a corpus carry no information for a bag of words. */
const STOP_WORDS = 100;

interface Record {
  readonly id: number;
  readonly source: number;
  readonly text: string;
}

/** Builds all rivals over the texts of a corpus. */
export function makeRivals(texts: readonly string[], withFuse: boolean): Rival[] {
  const passages = cut(texts, PASSAGE, STEP);
  const rivals = [indexOf(texts), flexSearch(passages), miniSearch(texts, passages)];
  // Fuse compares every record letter by letter: sentences are kinder to it than passages.
  return withFuse ? [...rivals, fuse(cut(texts, 28, 28))] : rivals;
}

function cut(texts: readonly string[], length: number, step: number): Record[] {
  const records: Record[] = [];
  texts.forEach((text, source) => {
    const words = tokenize(text);
    for (let from = 0; from < words.length; from += step) {
      const to = Math.min(words.length, from + length);
      const folded: string[] = [];
      for (let i = from; i < to; i++) folded.push(foldedWord(words, i));
      records.push({ id: records.length, source, text: folded.join(' ') });
      if (to === words.length) break;
    }
  });
  return records;
}

/** A search for the exact words. */
export function indexOf(texts: readonly string[]): Rival {
  const folded = texts.map(fold);
  const whole = folded.join('\n');
  const ends: number[] = [];
  for (const text of folded) ends.push((ends.at(-1) ?? -1) + text.length + 1);
  return {
    name: 'indexOf on normalised text (exact only)',
    queries: 60,
    search: (quotation) => {
      const at = whole.indexOf(fold(quotation));
      return at < 0 ? -1 : ends.findIndex((end) => at < end);
    },
  };
}

function flexSearch(passages: readonly Record[]): Rival {
  const index = new flexsearch.Index({
    tokenize: 'strict',
    context: { resolution: 5, depth: 3, bidirectional: true },
  });
  for (const { id, text } of passages) index.add(id, text);
  return {
    name: 'FlexSearch, passages, with context',
    queries: 60,
    search: (quotation) => {
      const [best] = index.search(fold(quotation), { limit: 1, suggest: true });
      return typeof best === 'number' ? (passages[best]?.source ?? -1) : -1;
    },
  };
}

function miniSearch(texts: readonly string[], passages: readonly Record[]): Rival {
  const stopWords = commonest(texts, STOP_WORDS);
  const index = new MiniSearch<Record>({
    fields: ['text'],
    storeFields: ['source'],
    processTerm: (term) => (stopWords.has(term) ? null : term),
  });
  index.addAll(passages);
  return {
    name: 'MiniSearch, passages, without stop words',
    queries: 60,
    search: (quotation) => {
      const [best] = index.search(fold(quotation));
      return typeof best?.source === 'number' ? best.source : -1;
    },
  };
}

function fuse(sentences: readonly Record[]): Rival {
  const index = new Fuse(sentences, { keys: ['text'], ignoreLocation: true, threshold: 0.4 });
  return {
    name: 'fuse.js, sentences',
    queries: 2,
    search: (quotation) => index.search(fold(quotation), { limit: 1 })[0]?.item.source ?? -1,
  };
}

function commonest(texts: readonly string[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = tokenize(text);
    for (let i = 0; i < words.length; i++) {
      const word = foldedWord(words, i);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, count).map(([word]) => word));
}
