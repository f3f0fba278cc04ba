import { expect, test } from 'vitest';
import { importAs, printTurns, readOne } from './file.ts';

const BRIEFING = `---
date: '2024-03-14'
published_time: 2024-03-14 23:30:00-05:00
source_url: https://example.org/briefing
title: "Press Briefing by Press Secretary Jane Doe-Smith and\\
  \\ Secretary Blinken"
---

*James Hall
Somewhere, Maryland*

(March 13, 2024)

1:12 P.M. EST

MS. DOE-SMITH:  Good afternoon.  (Laughter.)  It is great to see so many
of you here.

We begin.

Q    Jane, is it so?  
SECRETARY BLINKEN: The <s>fist</s> \\[first\\] step is a ban on
MISSILES: that is all.  (Applause.)

SENIOR ADMINISTRATION OFFICIAL:  No comment.

AIDE:  Thank you, everybody.

2:16 P.M. EST

\\# \\# \\#
`;

test('turns, heading and the day of the event, not of publication', async () => {
  const transcript = await readOne('2024-03-14-briefing.md', BRIEFING);
  expect(transcript).toMatchObject({
    id: '2024-03-14-briefing',
    title: 'Press Briefing by Press Secretary Jane Doe-Smith and Secretary Blinken',
    date: '2024-03-13',
    place: 'James Hall Somewhere, Maryland',
    url: 'https://example.org/briefing',
    speaker: 'jane-doe-smith',
    role: 'Press Secretary',
    edition: 'transcript',
    complete: true,
    language: 'en',
  });
  expect(printTurns(transcript)).toBe(
    `jane-doe-smith | MS. DOE-SMITH | Good afternoon. It is great to see so many of you here. / We begin.
 | Q | Jane, is it so?
antony-blinken | SECRETARY BLINKEN | The fist step is a ban on MISSILES: that is all.
 | SENIOR ADMINISTRATION OFFICIAL | No comment.
 | AIDE | Thank you, everybody.`,
  );
  expect(transcript.marks).toEqual([
    { turn: 0, paragraph: 0, kind: 'laughter', at: 15, text: 'Laughter' },
    { turn: 2, paragraph: 0, kind: 'correction', at: 4, length: 4, text: 'first' },
    { turn: 2, paragraph: 0, kind: 'applause', at: 48, text: 'Applause' },
    { turn: 4, paragraph: 0, kind: 'note', at: 21, text: '2:16 P.M. EST' },
    { turn: 4, paragraph: 0, kind: 'note', at: 21, text: '# # #' },
  ]);
});

test('what is not sure is said, with its reason', async () => {
  const imported = await importAs(
    'x.md',
    BRIEFING.replace('(March 13, 2024)', '').replace('MS. DOE-SMITH:', 'MR. NOBODY:'),
  );
  expect(imported.state === 'read' && imported.doubts).toEqual([
    [
      { field: 'date', why: 'publication' },
      { field: 'speaker', turn: 0, why: 'label-alone' },
    ],
  ]);
  expect(imported).toMatchObject({ format: 'text', encoding: 'utf-8' });
});

test.each([
  ['bold names', '**Jane Roe:** Yes.\n\n**John Doe:** No.', 'Jane Roe', 'John Doe'],
  [
    'names that come again',
    'Jane Roe: Yes.\n\nJohn Doe: No.\n\nJane Roe: Yes.\n\nJohn Doe: No.',
    'Jane Roe',
    'John Doe',
  ],
  ['a colon in speech', 'JANE ROE: Yes.\n\nHere is the thing: we won.', 'JANE ROE'],
  ['labels on their own line', 'MR. DOE:\n\nGood day.\n\nQ:\n\nWhy?', 'MR. DOE', 'Q'],
  ['an aside', 'PRESIDENT YOON (as interpreted): Thank you.', 'PRESIDENT YOON (as interpreted)'],
  [
    'small words in capitals',
    'MS. McCARTHY: Yes.\n\nCHANCELLOR VON DER HEIDE: Ja.',
    'MS. McCARTHY',
    'CHANCELLOR VON DER HEIDE',
  ],
])('labels: %s', async (_, body, ...labels) => {
  const { turns } = await readOne('2024-01-02.txt', body);
  expect([...new Set(turns.map(({ label }) => label))]).toEqual(labels);
});

test('a speech without labels belongs to whom the title says it is by', async () => {
  const text = `---
title: Remarks as Prepared for Delivery by First Lady Jill Biden at a Dinner
date: 2024-02-16
---
Green Bay, WI

Thank you, Maria. It is great to be here with all of you tonight.

On June 6, 1944, they came.
`;
  const transcript = await readOne('remarks.md', text);
  expect(transcript).toMatchObject({
    speaker: 'jill-biden',
    role: 'First Lady',
    place: 'Green Bay, WI',
    date: '2024-02-16',
    edition: 'prepared',
  });
  expect(transcript.turns).toHaveLength(1);
});

test('an office alone means its holder only where the holder is named', async () => {
  const named = await readOne('2024-05-06.txt', 'THE PRESIDENT: Joe Biden is my name. Hello.');
  expect(named.turns[0]?.speaker).toBe('joseph-r-biden-jr');
  const other = await readOne('2024-05-06.txt', 'THE PRESIDENT: I welcome you to Nairobi.');
  expect(other.turns[0]?.speaker).toBe('');
});

test('markup leaves the words', async () => {
  const { turns } = await readOne(
    '2024-01-02.md',
    'MR. DOE: See [the *plan*](https://x.example/a) &amp; a snake_case_word \\[sic\\] <b>now</b>, 2 \\* 3.',
  );
  expect(turns[0]?.paragraphs).toEqual(['See the plan & a snake_case_word now, 2 * 3.']);
});

test('lines are joined with one blank, and cut at hard breaks', async () => {
  const lines = [
    'MS. DOE:\u00a0 One \t',
    '\u00a0two\u200b three.\u00a0',
    'NATO stays',
    'MR. ROE: Four\\',
    'five  ',
    'six  seven',
    '\u00a0 ',
    '# Part two  ',
    'MS. DOE: Eight.',
  ];
  const transcript = await readOne('2024-03-14.md', `March 14, 2024\n\n${lines.join('\n')}`);
  expect(printTurns(transcript)).toBe(
    ` | MS. DOE | One two three. NATO stays MR. ROE: Four / five / six seven
 | MS. DOE | Eight.`,
  );
});

test('Windows-1252, UTF-16 and pieces of any size read the same', async () => {
  const text = 'MR. DOE: It’s “good” — naïve.';
  const wide = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++)
    new DataView(wide.buffer).setUint16(2 * i, text.charCodeAt(i), true);
  const legacy = Uint8Array.from(
    text,
    (c) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97 })[c] ?? c.charCodeAt(0),
  );
  for (const [bytes, encoding] of [
    [new TextEncoder().encode(text), 'utf-8'],
    [wide, 'utf-16le'],
    [legacy, 'windows-1252'],
  ] as const) {
    for (const pieces of [1, 2, 3, 7, 1000]) {
      const imported = await importAs('2024-01-02.txt', bytes, { pieces });
      expect(imported).toMatchObject({
        state: 'read',
        transcripts: [{ turns: [{ paragraphs: ['It’s “good” — naïve.'] }] }],
        encoding,
      });
    }
  }
});
