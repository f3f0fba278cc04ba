/**
 * Debates in XML, TEI (Parla-CLARIN, ParlaMint) and Akoma Ntoso: a stream of elements handed to the reader of
 * the first element's vocabulary. Mixed text keeps its order, entities of a file's own are refused and never expanded,
 * nesting is bounded; what is not well formed is refused with its line. Cost linear, memory one document.
 */
import { SaxesParser } from 'saxes';
import { openAkoma } from './akoma.ts';
import type { FormatInput } from './formats.ts';
import { LONGEST_LINE } from './lines.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { openTei } from './tei.ts';

/** Attributes by their local names: `xml:id` is `id`. */
export type Attributes = Readonly<Record<string, string>>;

/** Takes the elements of one vocabulary in order; names are local. `close` gives a document when one is complete. */
export interface DebateReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): Reading | null;
}

/** The first elements that are known. */
const VOCABULARIES: ReadonlyMap<string, () => DebateReader> = new Map([
  ['TEI', openTei],
  ['teiCorpus', openTei],
  ['akomaNtoso', openAkoma],
]);

/** Debates nest a dozen deep. */
const DEEPEST = 200;

/** The documents of an XML file. */
export async function* readXml(input: FormatInput): AsyncGenerator<Reading> {
  const parser = new SaxesParser();
  const done: Reading[] = [];
  let reader: DebateReader | null = null;
  let depth = 0;
  let quiet = 0; // characters since the last piece of the document was complete
  parser.on('error', (error) => {
    const fault = error.message.replace(/^\d+:\d+: /, '');
    throw new Refusal('syntax', parser.line, { fault: fault.slice(0, 160) });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Refusal('entity', parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    if (++depth > DEEPEST) throw new Refusal('too-deep', parser.line, { limit: String(DEEPEST) });
    if (reader === null) {
      const open = VOCABULARIES.get(localName(name));
      if (open === undefined) throw new Refusal('xml', parser.line, { root: name.slice(0, 40) });
      reader = open();
    }
    const local = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    reader.open(localName(name), Object.fromEntries(local));
  });
  const take = (text: string): void => reader?.text(text);
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    depth--;
    const reading = reader?.close(localName(name)) ?? null;
    if (reading !== null) done.push(reading);
  });
  for await (const piece of input.pieces) {
    quiet += piece.length;
    if (quiet > LONGEST_LINE)
      throw new Refusal('line-too-long', parser.line, { limit: '16 M characters' });
    parser.write(piece);
    yield* done.splice(0);
  }
  parser.close();
  yield* done;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Text of an element as a paragraph; struck words are kept for corrections. */
export function tidyXml(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
