// Bad input of every format ends in a refusal that says where and what to do, quickly and in bounded memory.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/import/files.ts';
import { importAs, people, refusalOf, tree } from './file.ts';

const TURN = 'MR. DOE: Good morning.';

test.each([
  ['a.txt', '', 'a.txt: the file has no text: check that it was saved whole.'],
  ['a.txt', ' \n\n ', 'a.txt: the file has no text: check that it was saved whole.'],
  [
    'a.txt',
    TURN,
    'a.txt: no day is given: write "date: 2024-01-31" into its head, or the day into the file name.',
  ],
  [
    '2024-01-31.txt',
    '###\n\n1:00 P.M. EST',
    '2024-01-31.txt: nobody speaks in it: begin each turn with the speaker, as in "MS. DOE: Good morning."',
  ],
  [
    'a.md',
    `---\ntitle: [\n---\n\n${TURN}`,
    /^a\.md, line [23]: this cannot be read: .*\. Correct it and try again\.$/,
  ],
  [
    '2024-01-31.md',
    `---\nedition: rumour\n---\n\n${TURN}`,
    /^2024-01-31\.md, line 1: "edition" is one of delivered, /,
  ],
  ['a.pdf', '%PDF-1.7', 'a.pdf: this is a PDF: save its text as .txt or the page as .html.'],
  ['a.docx', 'PK\x03\x04x', /an office document or an archive/],
  ['a.txt', 'abc\0\0\0\0def', /this is no text/],
  ['a.mp3', 'hello there', /the format is not known/],
  ['a.json', '{"turns": [', /^a\.json, line 1: this cannot be read/],
  [
    'a.json',
    '[{"turns":[{"paragraphs":["a"]}],\n"x":}]',
    /^a\.json(?:, line 2)?: this cannot be read/,
  ],
  [
    'a.jsonl',
    '{"date":"2024-01-31","turns":[{"paragraphs":["Hello."]}]}\n{"turns":[{"paragraphs":[]}]}',
    'a.jsonl, line 2: turn 1 has no paragraphs, or one with blanks around it. Correct it and try again.',
  ],
  [
    'a.jsonl',
    '{"turns":[{"speaker":"zaphod","paragraphs":["Hello."]}]}',
    /^a\.jsonl, line 1: "zaphod" is not among the people/,
  ],
  ['a.vtt', 'WEBVTT\n\n00:00:xx --> 00:00:02.000\nhi', /^a\.vtt, line 3: /],
  ['a.srt', 'no cues here', /nobody speaks|cannot be read/],
  ['a.xml', '<TEI><text></TEI>', /^a\.xml, line 1: this cannot be read: unexpected close tag/],
  [
    'a.xml',
    '<rss><a/></rss>',
    'a.xml, line 1: this XML is neither TEI nor Akoma Ntoso, its first element is <rss>: convert it.',
  ],
])('%s %#', async (name, content, sentence) => {
  expect(await refusalOf(name, content)).toMatch(
    sentence instanceof RegExp
      ? sentence
      : new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  );
});

describe('what would burst', () => {
  test('entities of entities', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY l0 "lol">${levels}]><TEI><text>&l9;</text></TEI>`;
    expect(await refusalOf('a.xml', bomb)).toMatch(/declares entities of its own/);
  });

  test('aliases of aliases', async () => {
    const lines = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    expect(await refusalOf('2024-01-31.md', `---\n${lines.join('\n')}\n---\n${TURN}`)).toMatch(
      /declares entities|read/,
    );
  });

  test.each([
    ['a.xml', `<TEI>${'<a>'.repeat(100_000)}`],
    ['2024-01-31.html', `<html><body>${'<div>'.repeat(100_000)}`],
    ['2024-01-31.html', `<html><body>${'<b>'.repeat(100_000)}${TURN}`],
    ['a.json', '['.repeat(1_000_000)],
    ['a.json', `{"turns":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
    ['2024-01-31.md', `${'> '.repeat(100_000)}${'['.repeat(100_000)}`],
    ['2024-01-31.md', `${'*'.repeat(100_000)}a`],
    ['2024-01-31.md', `MR. DOE: ${'('.repeat(100_000)}`],
    ['2024-01-31.md', `MR. DOE: ${'[a'.repeat(50_000)}`],
    ['2024-01-31.txt', `${'A '.repeat(100_000)}`],
    ['2024-01-31.txt', `${'A'.repeat(200_000)}:`],
    ['2024-01-31.txt', 'Aa '.repeat(70_000)],
    ['2024-01-31.txt', `${' '.repeat(300_000)}x`],
    ['a.vtt', `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${'<b>'.repeat(20_000)}x\n`],
    ['a.csv', `text,date\n"${'a'.repeat(300_000)}`],
  ])('%s %# ends soon', async (name, content) => {
    const before = performance.now();
    const imported = await importAs(name, content);
    expect(performance.now() - before).toBeLessThan(3000);
    if (imported.state === 'refused') expect(imported.what).toBeDefined();
  });

  test.each(['a.jsonl', 'a.csv', 'a.txt', 'a.xml', 'a.vtt'])(
    'a line of a gigabyte: %s',
    async (name) => {
      const head =
        { 'a.xml': '<TEI><text><u>', 'a.vtt': 'WEBVTT\n\n', 'a.csv': 'text\n"' }[name] ??
        '{"turns":["';
      let given = 0;
      async function* bytes() {
        yield new TextEncoder().encode(head);
        const chunk = new Uint8Array(1 << 20).fill(97);
        for (; given < 1 << 30; given += chunk.length) yield chunk;
      }
      const imported = await importFile({ name, type: '', size: 1 << 30, bytes }, { tree, people });
      expect(imported).toMatchObject({ state: 'refused' });
      // Refused long before its end.
      expect(given).toBeLessThan(200 << 20);
    },
  );
});

test('a stopped import rejects with the reason and reads no further', async () => {
  const stop = new AbortController();
  let chunks = 0;
  async function* bytes() {
    for (; chunks < 1000; chunks++) {
      if (chunks === 3) stop.abort(new Error('enough'));
      yield new TextEncoder().encode(
        `{"date":"2024-01-31","turns":[{"paragraphs":["${'a'.repeat(2000)}"]}]}\n`,
      );
    }
  }
  const file = { name: 'a.jsonl', type: '', size: 1e6, bytes };
  await expect(importFile(file, { tree, people, signal: stop.signal })).rejects.toThrow('enough');
  expect(chunks).toBeLessThan(6);
});

test('bytes that are damaged are refused with their place', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('MR. DOE: Déjà vu'), 0xff, 0x41]);
  expect(await refusalOf('2024-01-31.txt', bytes)).toBe(
    '2024-01-31.txt: byte 18 is no UTF-8: save the file as UTF-8.',
  );
});

const SEEDS: Readonly<Record<string, string>> = {
  'f.md': `---\ntitle: Talk\ndate: 2024-01-31\n---\n\n**MR. DOE:** It <s>is</s> \\[was\\] (Applause.)\n\nQ Why?\n`,
  'f.html':
    '<html><body><h1>Talk</h1><dl><dt>A:</dt><dd>b</dd></dl><table><tr><td>MR. DOE:</td><td>x</td></tr></table><p><b>MS. ROE:</b> <s>y</s></p></body></html>',
  'f.jsonl':
    '{"pack":null,"people":[]}\n{"date":"2024-01-31","turns":[{"label":"A","paragraphs":["b c"]}],"marks":[]}\n',
  'f.json': '[{"date":"2024-01-31","turns":[{"label":"A","paragraphs":["b c"]}],"marks":[]}]',
  'f.csv': 'text,speaker,date\n"a, b",Jane Roe,2024-01-31\n',
  'f.vtt': 'WEBVTT\ndate: 2024-01-31\n\n00:00:01.000 --> 00:00:02.000\n<v Jane>Hello &amp; you\n',
  'f.srt': '1\n00:00:01,000 --> 00:00:02,000\n>> JANE: Hello\n',
  'f.xml':
    '<TEI xmlns="x"><teiHeader><setting><date when="2024-01-31"/></setting></teiHeader><text><u who="#a"><seg>Hi <note>n</note></seg></u></text></TEI>',
  'g.xml':
    '<akomaNtoso><debate><docDate date="2024-01-31"/><speech by="#a"><from>A</from><p>Hi</p></speech></debate></akomaNtoso>',
};

test.each(Object.keys(SEEDS))(
  '%s: damaged anywhere, it is read or refused, never thrown',
  async (name) => {
    const seed = new TextEncoder().encode(SEEDS[name]);
    const damage = fc.array(
      fc.record({
        at: fc.nat(seed.length),
        drop: fc.nat(12),
        put: fc.uint8Array({ maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.integer({ min: 1, max: 64 }), async (cuts, pieces) => {
        let bytes = seed;
        for (const { at, drop, put } of cuts)
          bytes = new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + drop)]);
        const imported = await importAs(name, bytes, { pieces });
        if (imported.state === 'refused') return;
        for (const { turns, marks, date } of imported.transcripts) {
          expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
          for (const { paragraphs } of turns)
            expect(paragraphs.every((text) => text.trim() !== '')).toBe(true);
          for (const { turn, paragraph, at, length = 0 } of marks)
            expect(turns[turn]?.paragraphs[paragraph]?.length).toBeGreaterThanOrEqual(at + length);
        }
      }),
      { numRuns: 150 },
    );
  },
);
