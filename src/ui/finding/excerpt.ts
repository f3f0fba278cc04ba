// A finding as a few lines to put into a letter or a note: what the page prints, what the record
// reads, and where.

import type { Finding } from '../../engine/check.ts';
import { cutAtCorrections } from '../../engine/corpus/corrections.ts';
import { sayCorrection } from '../Corrected.tsx';
import { say, sayDate } from '../words.ts';

/** Plain lines. */
export function asText(finding: Finding): string {
  return linesOf(finding)
    .map(({ name, text }) => (name ? `${name}: ${text}` : text))
    .join('\n');
}

/** The same as Markdown: quotations as block quotations, the source as a link. */
export function asMarkdown(finding: Finding): string {
  return linesOf(finding)
    .map(({ name, text, heading, url }) => {
      const safe = escaped(text);
      if (name) return `${escaped(name)}:\n\n> ${safe}`;
      if (url) return `[${safe}](${url.replace(/[()\s]/g, encodeURIComponent)})`;
      return heading ? `**${safe}**` : safe;
    })
    .join('\n\n');
}

interface Line {
  /** Whose words these are; a line without is no quotation. */
  readonly name?: string;
  readonly text: string;
  readonly heading?: true;
  readonly url?: string;
}

function linesOf({ label, why, quote, speaker, record }: Finding): readonly Line[] {
  const lines: Line[] = [
    { text: say(`label.${label}`), heading: true },
    { text: why },
    {
      name: named(say('finding.quoted'), speaker?.name),
      text: say('list.words', { text: flat(quote.text) }),
    },
  ];
  if (!record) return lines;
  return [
    ...lines,
    {
      name: named(say('finding.record'), record.speaker),
      text: say('list.words', { text: flat(corrected(record)) }),
    },
    ...[record, ...record.joined.map((other) => ({ ...other, role: '' }))].map(
      ({ role, title, date, place, url }) => ({
        text: [record.speaker, role, title, sayDate(date), place].filter(Boolean).join(', '),
        ...(/^https?:/.test(url) && { url }),
      }),
    ),
  ];
}

const corrected = ({ text, corrections }: NonNullable<Finding['record']>) =>
  cutAtCorrections(text, corrections, 0, text.length)
    .map((piece) => piece.text + (piece.correction ? sayCorrection(piece.correction) : ''))
    .join('');
const named = (words: string, name: string | undefined) => (name ? `${words} (${name})` : words);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What Markdown reads as its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
