// Lays out the whole source around a passage, for whoever wants to read on: its paragraphs, who
// speaks each of them, and where the passage stands. Linear in the length of the source.

import type { Corpus, PackInfo, Source } from '../corpus/corpus.ts';
import type { Span } from '../quotes/quotes.ts';
import { BREAK } from './break.ts';

/** A source as a text to read. */
export interface Speech {
  readonly source: Source;
  /** The pack it came in. */
  readonly pack: Pick<PackInfo, 'id' | 'title' | 'version'>;
  readonly paragraphs: readonly Paragraph[];
  /** Where the stretches of the record stand, as offsets in the source's text. */
  readonly spans: readonly Span[];
  /** Other sources that hold the same occasion: same speaker, same day. */
  readonly editions: readonly Source[];
}

/** A paragraph; from and to are offsets in the source's text, UTF-16. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Full name, else the label as printed, else ''. */
  readonly speaker: string;
}

/** Lays out the source of that id around a record's text; stretches of another source are left out.
 * Null when the source is not installed or nothing of the text stands in it. */
export function readSpeech(corpus: Corpus, id: string, record: string): Speech | null {
  const number = corpus.sources.findIndex((source) => source.id === id);
  const source = corpus.sources[number];
  const pack = packOf(corpus, number);
  if (!source || !pack) return null;
  const text = corpus.text(number);
  const spans = record.split(` ${BREAK} `).flatMap((stretch) => {
    const from = text.indexOf(stretch);
    return from < 0 ? [] : [{ from, to: from + stretch.length }];
  });
  if (spans.length === 0) return null;
  const names = new Map(corpus.people.map((person) => [person.id, person.name]));
  const speakerAt = (span: Span) => {
    const { speaker, label } = corpus.passage(number, span);
    return names.get(speaker) ?? label;
  };
  const { title, version } = pack;
  return {
    source,
    pack: { id: pack.id, title, version },
    // A new speaker comes only with a new turn, which an empty line sets off.
    paragraphs: [...text.matchAll(/[^\n]+/g)].map((found) => {
      const span = { from: found.index, to: found.index + found[0].length };
      return { ...span, text: found[0], speaker: speakerAt(span) };
    }),
    spans,
    editions: corpus.sources.filter(
      (other) =>
        other !== source &&
        other.speaker === source.speaker &&
        other.date === source.date &&
        source.datePrecision === 'day',
    ),
  };
}

/** The pack that holds the source of that number. */
function packOf(corpus: Corpus, number: number): PackInfo | null {
  let end = 0;
  for (const pack of corpus.packs) {
    end += pack.sources;
    if (number < end) return pack;
  }
  return null;
}
