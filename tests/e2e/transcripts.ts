// Transcripts that exist nowhere else: a page as a ministry might print it, an article that quotes it, and
// files for the import.

/** Invented, like the places and people in it. */
export const said =
  'The ferry will run every night of the winter, and nobody on the outer islands will wait for a doctor until morning.';

export const transcriptPage = `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Remarks at the Opening of the Night Ferry</title></head><body>
<nav><a href="/">Home</a></nav><main><article>
<h1>Remarks at the Opening of the Night Ferry</h1>
<p>Ministry of Coasts and Islands</p>
<p>Tarn Harbour</p>
<p>March 4, 2024</p>
<p><strong>MINISTER ODELL BRANNIGAN:</strong> Thank you all for coming out in this rain. ${said}</p>
<p>We have spent two <s>yers</s> [years] on the pier and one on the boat, and both of them float.</p>
<p><strong>Q:</strong> Minister, who pays for the crew once the winter is over?</p>
<p><strong>MINISTER BRANNIGAN:</strong> The islands pay a third and the ministry pays the rest, as we agreed in the spring.</p>
</article></main></body></html>`;

/** One word of what was said is another here. */
export const quotingPage = `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Night ferry opens</title>
<meta property="article:published_time" content="2024-03-05"></head><body><article>
<h1>Night ferry opens</h1>
<p>“${said.slice(0, -1)},” Minister Odell Brannigan said at the harbour on Monday.</p>
</article></body></html>`;

/** The first words of the quotation. */
export const quoted = said.slice(0, 40);

const text = (title: string, date: string, first: string) =>
  Buffer.from(
    `---\ntitle: ${title}\ndate: ${date}\nplace: Tarn Harbour\n---\n\nMAYOR ELSPETH QUILL: ${first}\n\nQ: And what does it cost?\n\nMAYOR QUILL: Less than doing nothing, as the harbour master keeps telling us.\n`,
  );

/** Two files that are transcripts, one that is none, and a table whose columns are called otherwise. */
export const transcriptFiles = [
  {
    name: 'council-2023-05-02.md',
    mimeType: 'text/markdown',
    buffer: text(
      'Council on the new pier',
      '2023-05-02',
      'My name is Elspeth Quill, and this pier has stood longer than any of us.',
    ),
  },
  {
    name: 'council-2023-06-06.md',
    mimeType: 'text/markdown',
    buffer: text(
      'Council on the lighthouse',
      '2023-06-06',
      'The lamp will be lit by people again, and the people will be paid.',
    ),
  },
  { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  {
    name: 'lamps.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Wer;Datum;Rede\nElspeth Quill;2023-07-04;The oil is paid for until spring.\n',
    ),
  },
];

/** Captions of a recording that has an address. */
export const recordingFile = {
  name: 'tape.jsonl',
  mimeType: 'application/jsonl',
  buffer: Buffer.from(
    `${JSON.stringify({
      title: 'The keepers remember',
      date: '2023-08-01',
      url: 'https://harbour.example/tape',
      turns: [
        {
          label: 'ELSPETH QUILL',
          paragraphs: [
            'We counted the ships by their lamps, and we never lost one.',
            'In the winter of that year the ice came up to the dor of the keeper.',
          ],
        },
      ],
      marks: [
        { turn: 0, paragraph: 0, at: 0, kind: 'time', text: '12' },
        { turn: 0, paragraph: 1, at: 0, kind: 'time', text: '3723' },
        { turn: 0, paragraph: 1, at: 50, length: 3, kind: 'correction', text: 'door' },
      ],
    })}\n`,
  ),
};
