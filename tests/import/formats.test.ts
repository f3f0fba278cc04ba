// One small file of each format, and what comes of it.
import { expect, test } from 'vitest';
import type { TableHead } from '../../src/import/columns.ts';
import { readTranscriptPage } from '../../src/import/transcript-page.ts';
import { importAs, people, printTurns, readOne, refusalOf, tree } from './file.ts';

test('pages: labels in bold, what stands around the transcript left out', async () => {
  const page = `<!doctype html><html lang="en"><head><title>Site - Briefing</title>
<meta property="article:published_time" content="2024-03-20T10:00:00Z"><meta property="og:site_name" content="The Department"></head>
<body><nav><p>HOME: Start</p></nav><main><h1>Department Press Briefing</h1><div class="meta"><p>Washington, D.C.</p><p>March 18, 2024</p></div>
<div><p><strong>MR. MILLER:</strong> Good afternoon.<br>All <s>right</s> [well] &lt;there&gt;.</p>
<p><strong>QUESTION:</strong> Is it so?</p><p><b>MR MILLER</b>: It is (laughter).</p></div>
<div><p>Related: other pages</p></div></main><footer><p>CONTACT: us</p></footer></body></html>`;
  const transcript = await readOne('briefing.html', page);
  expect(transcript).toMatchObject({
    title: 'Department Press Briefing',
    date: '2024-03-18',
    place: 'Washington, D.C.',
    publisher: 'The Department',
  });
  expect(printTurns(transcript)).toBe(
    ` | MR. MILLER | Good afternoon. / All right <there>.
 | QUESTION | Is it so?
 | MR MILLER | It is.`,
  );
  expect(transcript.marks).toContainEqual({
    turn: 0,
    paragraph: 1,
    kind: 'correction',
    at: 4,
    length: 5,
    text: 'well',
  });
});

test('pages: definition lists and tables name their speakers by form', async () => {
  const list =
    '<html><body><dl><dt>Jane Roe:</dt><dd>Good day.</dd><dd>Again.</dd><dt>John Doe</dt><dd>Why?</dd></dl></body></html>';
  expect(printTurns(await readOne('2024-01-02.html', list))).toBe(
    ' | Jane Roe | Good day. / Again.\n | John Doe | Why?'
      .replaceAll('\n ', '\njohn-doe ')
      .replace(/^ /, 'jane-roe '),
  );
  const table =
    '<html><body><table><tr><th>Time</th><th>Speaker</th><th>Text</th></tr><tr><td>10:01</td><td>Jane Roe</td><td><p>Good day.</p></td></tr><tr><td>10:02</td><td>Q</td><td>Why?</td></tr></table></body></html>';
  expect(printTurns(await readOne('2024-01-02.html', table))).toContain(
    'jane-roe | Jane Roe | Good day.',
  );
});

test('"Add this page" keeps address, day and hash, and says what is not sure', () => {
  const origin = {
    address: 'https://a.example/2024/x/',
    retrieved: '2024-05-06',
    sha256: 'ab'.repeat(32),
  };
  const settled = readTranscriptPage(
    tree(
      '<html><body><h1>Remarks by President Biden</h1><p>THE PRESIDENT: Hello.</p></body></html>',
    ),
    origin,
    people,
  );
  expect(settled?.transcript).toMatchObject({
    id: 'x',
    url: origin.address,
    retrieved: '2024-05-06',
    sha256: origin.sha256,
  });
  expect(settled?.transcript.turns).toEqual([
    { speaker: '', label: 'THE PRESIDENT', paragraphs: ['Hello.'] },
  ]);
  expect(settled?.doubts).toContainEqual({ field: 'date', why: 'missing' });
  expect(readTranscriptPage(tree('<html><body></body></html>'), origin, people)).toBeNull();
});

test('tables: columns by name or by a map, rows to documents', async () => {
  const csv =
    'Date,Title,Speaker,Text\r\n2024-01-02,Debate,Jane Roe,"Good day, all."\r\n2024-01-02,Debate,John Doe,"He said ""no"".\nTwice."\r\n"January 3, 2024",Vote,Jane Roe,Aye.\r\n';
  const imported = await importAs('debates.csv', csv, { pieces: 5 });
  if (imported.state === 'refused') throw new Error(imported.why);
  expect(imported.transcripts.map(({ date, title, id }) => `${date} ${title} ${id}`)).toEqual([
    '2024-01-02 Debate debates',
    '2024-01-03 Vote debates-2',
  ]);
  expect(imported.transcripts.map(printTurns).join('\n')).toBe(
    'jane-roe | Jane Roe | Good day, all.\njohn-doe | John Doe | He said "no". / Twice.\njane-roe | Jane Roe | Aye.',
  );
  const tsv = 'Rede\tWer\tdate\nGuten Tag.\tJane Roe\t02.01.2024\n';
  const mapped = await readOne('reden.tsv', tsv, { columns: { text: 'Rede', speaker: 'Wer' } });
  expect([mapped.date, printTurns(mapped)]).toEqual([
    '2024-01-02',
    'jane-roe | Jane Roe | Guten Tag.',
  ]);
  expect(await refusalOf('reden.tsv', tsv)).toBe(
    'reden.tsv, line 1: no column holds the text; there are Rede, Wer, date: name it in the column map.',
  );
  expect(await refusalOf('a.csv', 'text,date\na,2024-01-02,extra\n')).toMatch(
    /^a\.csv, line 2: .*3 fields, the head 2/,
  );
  expect(await refusalOf('a.csv', 'text,date\na,soon\n')).toMatch(/line 2: "soon" is no day/);
});

test('a table says which columns it was taken to have, also when it is then refused', async () => {
  const heads: TableHead[] = [];
  const tellTable = (head: TableHead) => heads.push(head);
  const csv = 'name,date,Speech,place\nHarbour,2024-01-02,Good day.,Pier\n';
  const chosen = { columns: { text: 'Speech', speaker: '', title: 'name' }, tellTable };
  const read = await readOne('a.csv', csv, chosen);
  expect([read.title, read.turns[0]?.label]).toEqual(['Harbour', '']);
  await importAs('b.csv', 'Rede,Datum,speaker\nx,y,z\n', { tellTable });
  expect(heads).toEqual([
    {
      columns: ['name', 'date', 'Speech', 'place'],
      map: { title: 'name', date: 'date', text: 'Speech', place: 'place' },
    },
    { columns: ['Rede', 'Datum', 'speaker'], map: { date: 'Datum', speaker: 'speaker' } },
  ]);
});

const VTT = `WEBVTT
date: 2024-02-03
title: Talk

1
00:00:01.000 --> 00:00:04.000
<v Jane Roe>Hello &amp; good <i>day</i> &lt;all&gt;.

00:00:04.000 --> 00:00:08.000
<v Jane Roe>[Applause] We begin.

00:00:20.000 --> 00:00:23.000
<v John Doe>Thank you.
`;

test('captions: voices, pauses and the times of the recording', async () => {
  const transcript = await readOne('talk.vtt', VTT);
  expect(transcript).toMatchObject({ title: 'Talk', date: '2024-02-03', edition: 'captions' });
  expect(printTurns(transcript)).toBe(
    'jane-roe | Jane Roe | Hello & good day <all>. We begin.\njohn-doe | John Doe | Thank you.',
  );
  expect(transcript.marks).toEqual([
    { turn: 0, paragraph: 0, at: 0, kind: 'time', text: '1' },
    { turn: 0, paragraph: 0, at: 24, kind: 'applause', text: 'Applause' },
    { turn: 1, paragraph: 0, at: 0, kind: 'time', text: '20' },
  ]);
  const srt =
    '1\n00:00:01,000 --> 00:00:03,500\n>> JANE ROE: Hello\n\n2\n00:00:03,600 --> 00:00:05,000\nthere.\n';
  expect(printTurns(await readOne('2024-01-02.srt', srt))).toBe(
    'jane-roe | JANE ROE | Hello there.',
  );
});

const TEI = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Sitting 5</title></titleStmt></fileDesc>
<profileDesc><settingDesc><setting><name type="place">London</name><date when="2020-01-14">14 January</date></setting></settingDesc>
<particDesc><listPerson><person xml:id="RoeJane"><persName><surname>Roe</surname><forename>Jane</forename></persName></person></listPerson></particDesc></profileDesc></teiHeader>
<text><body><div><head>Question time</head><note type="speaker">Jane Roe (North):</note><u who="#RoeJane"><seg>I beg <kinesic type="applause"><desc>Applause</desc></kinesic> to move, <hi>that</hi> is all.</seg><seg>Second.</seg><note>The House divided.</note></u>
<u who="#x"><seg>Order &amp; calm.</seg></u></div></body></text></TEI>`;

const AKOMA = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><meta><identification><FRBRWork><FRBRdate date="2019-03-04" name="s"/></FRBRWork><FRBRManifestation><FRBRdate date="2019-04-01" name="p"/></FRBRManifestation></identification>
<references><TLCPerson eId="roe" href="/p/roe" showAs="Jane Roe"/></references></meta><preface><p><docTitle>Plenary</docTitle></p></preface>
<debateBody><debateSection><heading>Vote</heading><speech by="#roe"><from>Ms Roe (North) –</from><p>I <i>do</i> agree.</p><scene>(Applause)</scene><p>Twice.</p></speech><scene>The sitting ended.</scene></debateSection></debateBody></debate></akomaNtoso>`;

test('debates: TEI and Akoma Ntoso, mixed text in order', async () => {
  const tei = await readOne('sitting.xml', TEI);
  expect(tei).toMatchObject({
    title: 'Sitting 5',
    date: '2020-01-14',
    place: 'London',
    language: 'en',
  });
  expect(printTurns(tei)).toBe(
    'jane-roe | Jane Roe (North) | I beg to move, that is all. / Second.\n | x | Order & calm.',
  );
  expect(tei.marks).toEqual([{ turn: 0, paragraph: 0, kind: 'applause', at: 5, text: 'Applause' }]);
  const akoma = await readOne('plenary.xml', AKOMA);
  expect(akoma).toMatchObject({ title: 'Plenary', date: '2019-03-04' });
  expect(printTurns(akoma)).toBe('jane-roe | Ms Roe (North) | I do agree. / Twice.');
});

test('pieces of any size give the same', async () => {
  for (const [name, text] of [
    ['a.xml', TEI],
    ['b.xml', AKOMA],
    ['c.vtt', VTT],
  ] as const) {
    const whole = await importAs(name, text);
    expect(whole.state).toBe('read');
    for (const pieces of [1, 13, 100])
      expect(await importAs(name, text, { pieces })).toEqual(whole);
  }
});
