import texts from '../../assets/locales/en/finding.json' with { type: 'json' };
import labels from '../../assets/locales/en/label.json' with { type: 'json' };
import type { Finding } from '../engine/check.ts';
import { type Correction, cutAtCorrections } from '../engine/corpus/corrections.ts';
import type { Article } from '../engine/quotes/quotes.ts';

/** Where a table goes: standard output, or anything that says how wide it is. */
export interface Paper {
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
}

/**
 * The findings as a table for people: those worth a look first, then those in agreement, then those
 * nobody can check here. Every column wraps at words; below 90 columns each finding becomes a short
 * list instead. Colours only on a terminal, and not when NO_COLOR is set; every label is in words.
 */
export function table(article: Article, findings: readonly Finding[], paper: Paper): string {
  const width = Math.max(40, Math.min(paper.columns ?? (Number(process.env.COLUMNS) || 120), 200));
  const ink = inks(paper.isTTY === true && !process.env.NO_COLOR);
  const title = article.title === undefined ? [] : [ink.strong(article.title), ''];
  if (findings.length === 0) return [...title, 'No quotations found.', ''].join('\n');
  const groups = [
    { name: 'Worth a look', members: findings.filter((f) => f.look), tint: ink.look },
    {
      name: 'On record',
      members: findings.filter((f) => !f.look && f.record !== null),
      tint: ink.calm,
    },
    {
      name: 'Not found, or not checkable here',
      members: findings.filter((f) => !f.look && f.record === null),
      tint: ink.faint,
    },
  ];
  const narrow = width < 90;
  const lay = narrow ? stacked : columns;
  const parts = groups.flatMap(({ name, members, tint }) =>
    members.length === 0
      ? []
      : [
          tint(`${name} (${members.length})`),
          ...lay(
            members.map((f) => row(f, article)),
            width,
            ink,
            tint,
          ),
          '',
        ],
  );
  return [...title, ...parts].join('\n');
}

const headings = ['Label', 'Quotation', 'Speaker as named', 'The record reads', 'Source', 'Date'];

/** Share of the free width each column gets; the date has its ten digits whatever happens. */
const shares = [0.12, 0.29, 0.13, 0.29, 0.17];

type Row = readonly string[];

function row({ quote, label, speaker, record, why }: Finding, article: Article): Row {
  const named = speaker === null ? '' : article.text.slice(speaker.from, speaker.to);
  return [
    labels[label],
    `“${shorten(quote.text, 240)}”`,
    speaker === null ? '–' : named === speaker.name ? named : `${speaker.name} (“${named}”)`,
    record === null ? sentence(why) : `“${reading(record)}”`,
    record === null
      ? '–'
      : `${record.speaker}, ${sources(record).map(occasion).join('; joined with ')}${from(record)}`,
    record === null
      ? ''
      : sources(record)
          .map(({ date }) => date)
          .join(' '),
  ].map((cell) => cell.replace(/\s+/g, ' '));
}

/** The source of a record, and further ones where words of several were joined. */
const sources = (record: NonNullable<Finding['record']>) => [record, ...record.joined];

const occasion = ({ title, edition }: { readonly title: string; readonly edition: string }) =>
  edition === 'delivered' ? title : `${title} (${edition})`;

const from = ({ library }: NonNullable<Finding['record']>) =>
  library === undefined ? '' : ` (shared library ${library})`;

/** The words of the record, with a little of what stands around them there. */
function reading({ text, from, to, corrections }: NonNullable<Finding['record']>): string {
  const pieces = cutAtCorrections(text, corrections, from, to);
  const corrected = pieces.map((piece) => piece.text + officially(piece.correction));
  const words = shorten(corrected.join(''), 240);
  const after = words.endsWith(' …') ? '' : shorten(text.slice(to), 90);
  return `${shorten(text.slice(0, from), 60, true)}${words}${after}`;
}

/** How the words before read officially. */
function officially(correction: Correction | null): string {
  if (correction === null) return '';
  const words = correction.official.trim();
  const { corrected, struck } = texts;
  const after = correction.from === correction.to ? ' ' : '';
  return ` [${words ? corrected.replace('{official}', () => words) : struck}]${after}`;
}

function columns(rows: readonly Row[], width: number, ink: Inks, tint: Ink): string[] {
  const gap = 2;
  const date = 10;
  const free = width - date - gap * shares.length;
  const widths = [...shares.map((share) => Math.max(8, Math.floor(free * share))), date];
  const line = (cells: Row, colour: (column: number) => Ink) => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? date));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, down) =>
      wrapped
        .map((lines, at) => colour(at)(pad(lines[down] ?? '', widths[at] ?? date)))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  const rule = ink.faint('─'.repeat(width));
  return [
    ...line(headings, () => ink.faint),
    ...rows.flatMap((cells) => [rule, ...line(cells, (at) => (at === 0 ? tint : ink.plain))]),
  ];
}

function stacked(rows: readonly Row[], width: number, ink: Inks, tint: Ink): string[] {
  const margin = 11;
  const names = ['', '', 'speaker', 'record', 'source', 'date'];
  return rows.flatMap((cells) =>
    cells.flatMap((cell, at) => {
      if (cell === '' || cell === '–') return [];
      if (at === 0) return ['', tint(cell)];
      return wrap(cell, width - margin).map(
        (text, down) => ink.faint(pad(down === 0 ? `  ${names[at]}` : '', margin)) + text,
      );
    }),
  );
}

/** Breaks at spaces, and inside a word only when it is longer than a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (cells(line) > width) {
      const head = fit(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The longest beginning that fits; always at least one character. */
function fit(text: string, width: number): string {
  let head = '';
  for (const { segment } of graphemes.segment(text)) {
    if (head !== '' && cells(head) + cells(segment) > width) break;
    head += segment;
  }
  return head;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide characters and emoji take two cells of a terminal, marks on a letter none. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function cells(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += wide.test(segment) ? 2 : 1;
  return sum;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** At most so many characters, cut at a word, with an ellipsis at the cut end. */
function shorten(text: string, most: number, fromEnd = false): string {
  if (text.length <= most) return text;
  if (fromEnd) return `… ${text.slice(-most).replace(/^\S*\s+/, '')}`;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

function sentence(text: string): string {
  return text === '' ? '–' : text.charAt(0).toUpperCase() + text.slice(1);
}

type Ink = (text: string) => string;

interface Inks {
  readonly plain: Ink;
  readonly strong: Ink;
  readonly look: Ink;
  readonly calm: Ink;
  readonly faint: Ink;
}

function inks(colours: boolean): Inks {
  const ink =
    (code: string): Ink =>
    (text) =>
      colours ? `\x1b[${code}m${text}\x1b[0m` : text;
  return {
    plain: (text) => text,
    strong: ink('1'),
    look: ink('1;33'),
    calm: ink('32'),
    faint: ink('2'),
  };
}
