import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/engine/lang/index.ts';
import {
  type Article,
  type Block,
  findQuotes,
  type Quote,
} from '../../../src/engine/quotes/quotes.ts';
import { findSpeakers } from '../../../src/engine/speakers/speakers.ts';

const folder = resolve(import.meta.dirname, '../../cases/quotes');

/** One quotation a line: kind, its parts, and who speaks (as named here, and the whole name). */
function print(article: Article): string {
  const quotes = findQuotes(article);
  const speakers = findSpeakers(article, quotes);
  const lines = quotes.map((quote, index) => {
    const parts = quote.parts.map((part) => article.text.slice(part.from, part.to)).join(' / ');
    const speaker = speakers[index];
    const mention = speaker ? article.text.slice(speaker.from, speaker.to) : 'nobody';
    const name = speaker && speaker.name !== mention ? `${mention} = ${speaker.name}` : mention;
    return `${quote.kind} | ${parts} | ${name}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'nothing';
}

/** A case file: `# name [language]`, the text, `==>`, what is printed; `<kind>` opens a block of the page. */
function readCases(file: string) {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^(?=# )/mu)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [, name = '', language = 'en', text = '', expected = ''] =
        /^# (.*) \[(\w+)\]\n([\s\S]*?)\n==>\n([\s\S]*)$/u.exec(block) ?? [];
      return { name, article: { language, ...readBlocks(text) }, expected: expected.trim() };
    });
}

/** The lines of a text, each a block of the kind it opens with, else a paragraph. */
function readBlocks(lines: string): Pick<Article, 'text' | 'blocks'> {
  let text = '';
  const blocks = lines.split('\n').map((line) => {
    const [, kind = 'paragraph', words = ''] = /^(?:<(.+?)> )?(.*)$/u.exec(line) ?? [];
    const from = text.length;
    text += `${words}\n`;
    return { kind: kind as Block['kind'], from, to: from + words.length };
  });
  return { text: text.slice(0, -1), blocks };
}

for (const file of readdirSync(folder))
  describe(`cases in ${file}`, () => {
    for (const { name, article, expected } of readCases(file))
      it(name, () => expect(print(article)).toBe(expected));
  });

it('takes a short text for the language its words are in, not for one that shares a few', () => {
  const text = '“In the future days we look forward to a world,” Tom Reed told Congress.';
  expect(languageOf(undefined, text).code).toBe('en');
  expect(languageOf(undefined, '„Wir öffnen den Hafen wieder“, sagte Mary Holt.').code).toBe('de');
  expect(languageOf(undefined, '«No vamos a cerrar el puerto», dijo Mary Holt.').code).toBe('es');
});

describe('block quotations', () => {
  const text =
    'Tom Reed wrote to the council:\nWe have waited long enough for this harbour.\nThe council met.';
  const from = text.indexOf('We have');
  const to = text.indexOf('\nThe council');
  const blocks = [{ kind: 'block-quotation' as const, from, to }];

  it('come from the page and need no marks', () => {
    const [quote] = findQuotes({ text, blocks });
    expect(quote).toMatchObject({ kind: 'block', from, to: to - 1 });
  });

  it('are not found twice when they have marks', () => {
    const marked = text.replace('We have', '"We have').replace('harbour.', 'harbour."');
    const wide = [{ ...blocks[0], from, to: to + 2 }] as const;
    expect(findQuotes({ text: marked, blocks: wide as never })).toHaveLength(1);
  });
});

/** Pieces of which nasty texts are made. */
const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  ',',
  '.',
  '?',
  '…',
  ' ',
  '\n',
  '\n\n',
  ' — ',
  ': ',
  'said ',
  'Tom Reed',
  'he',
  'She ',
  'the minister ',
  'It is not so',
  'é',
  'Ü',
  '😀',
  '(',
  ')',
  '12"',
  'says',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const spansOf = (quotes: readonly Quote[]) => quotes.flatMap((quote) => quote.parts);

describe('properties', () => {
  it('spans lie inside the text, parts are in order and quotations do not overlap', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const quotes = findQuotes({ text: sample });
        let at = 0;
        for (const part of spansOf(quotes)) {
          expect(part.from).toBeGreaterThanOrEqual(at);
          expect(part.to).toBeGreaterThan(part.from);
          at = part.to;
        }
        expect(at).toBeLessThanOrEqual(sample.length);
        for (const quote of quotes) {
          expect(quote.from).toBe(quote.parts[0]?.from);
          expect(quote.to).toBe(quote.parts.at(-1)?.to);
          const words = quote.parts.map((part) => sample.slice(part.from, part.to)).join(' ');
          expect(quote.text).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for CRLF as for LF, offsets mapped', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const crlf = sample.replaceAll('\n', '\r\n');
        const map = (offset: number) =>
          offset + (sample.slice(0, offset).match(/\n/gu)?.length ?? 0);
        const plain = findQuotes({ text: sample });
        const other = findQuotes({ text: crlf });
        expect(spansOf(other)).toEqual(
          spansOf(plain).map(({ from, to }) => ({ from: map(from), to: map(to) })),
        );
        expect(other.map((quote) => quote.kind)).toEqual(plain.map((quote) => quote.kind));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for NFD as for NFC, offsets mapped', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const composed = sample.normalize('NFC');
        const map = (offset: number) => composed.slice(0, offset).normalize('NFD').length;
        const plain = findQuotes({ text: composed });
        const other = findQuotes({ text: composed.normalize('NFD') });
        expect(spansOf(other)).toEqual(
          spansOf(plain).map(({ from, to }) => ({ from: map(from), to: map(to) })),
        );
        expect(other.map((quote) => quote.kind)).toEqual(plain.map((quote) => quote.kind));
      }),
      { numRuns: 300 },
    );
  });
});
