// A report for people: plain text, Markdown and HTML. All three print the same rows, so that none of
// them says more than another. What the page or the reader wrote is data: it is escaped, never obeyed.

import type { Change } from '../engine/index.ts';
import type { Report } from './report.ts';
import { fill, type ReportWords } from './words.ts';

/** What a row holds: words, words quoted from somewhere, an address, or several things. */
interface Row {
  readonly name: string;
  readonly form: 'plain' | 'quoted' | 'address' | 'list';
  readonly values: readonly string[];
}

/** One line that says what a report is about. */
export function printTitle(report: Report, words: ReportWords): string {
  const { kind, quotation } = report;
  return fill(words.title, {
    kind: words[`kind-${kind ?? 'none'}`],
    words: beginning(oneLine(quotation.text), 60),
  });
}

/** For a letter, a chat, a text file. */
export function printText(report: Report, words: ReportWords): string {
  const rows = rowsOf(report, words).map(({ name, form, values }) => {
    if (form === 'list') return `${name}:\n${values.map((value) => `- ${value}`).join('\n')}`;
    if (form === 'quoted') return `${name}:\n${fill(words.quoted, { words: values.join('') })}`;
    return `${name}: ${values.join('\n')}`;
  });
  return `${[printTitle(report, words), ...rows].join('\n\n')}\n`;
}

/** For a tracker or a wiki. */
export function printMarkdown(report: Report, words: ReportWords): string {
  const rows = rowsOf(report, words).map(({ name, form, values }) => {
    const text = values.map(escapeMarkdown);
    if (form === 'list') return `**${name}**\n\n${text.map((item) => `- ${item}`).join('\n')}`;
    if (form === 'quoted') return `**${name}**\n\n${text.join('').replace(/^/gm, '> ')}`;
    if (form === 'address') return `**${name}:** <${values.join('')}>`;
    return `**${name}:** ${text.join('  \n')}`;
  });
  return `${[`## ${escapeMarkdown(printTitle(report, words))}`, ...rows].join('\n\n')}\n`;
}

/** For a page or the clipboard: a fragment without styles, scripts or pictures. */
export function printHtml(report: Report, words: ReportWords): string {
  const rows = rowsOf(report, words).map(({ name, form, values }) => {
    const text = values.map(escapeHtml);
    const value = {
      plain: () => text.join('<br>'),
      quoted: () => `<blockquote>${text.join('')}</blockquote>`,
      address: () => `<a href="${text.join('')}">${text.join('')}</a>`,
      list: () => `<ul>${text.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    }[form]();
    return `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`;
  });
  const title = escapeHtml(printTitle(report, words));
  return `<article><h2>${title}</h2><dl>${rows.join('')}</dl></article>`;
}

/** A change as a clause; null for those that only concern how words are written or are marked. */
export function printDifference(change: Change, words: ReportWords): string | null {
  const { quoted, record } = change;
  const slots = { quoted: oneLine(quoted), record: oneLine(record) };
  switch (change.kind) {
    case 'replaced':
      return fill(words.replaced, slots);
    case 'left-out':
      return fill(words.leftOut, slots);
    case 'added':
      return fill(words.added, slots);
    case 'joined':
      return fill(words.joined, slots);
    default:
      return null;
  }
}

/** Where the words of the record are from, on one line. */
export function printSource(record: NonNullable<Report['record']>, words: ReportWords): string {
  const { speaker, role, title, place, date, edition, complete } = record;
  const parts = [speaker, role, title, place, date, edition, complete ? '' : words.partial];
  return parts.filter(Boolean).join(', ');
}

function rowsOf(report: Report, words: ReportWords): readonly Row[] {
  const { article, quotation, record, changes, note, reporter, versions } = report;
  const rows: Row[] = [];
  const add = (name: string, form: Row['form'], ...values: readonly (string | null)[]) => {
    const given = values.filter((value): value is string => value !== null && value !== '');
    if (given.length > 0) rows.push({ name, form, values: given });
  };
  add(words.article, 'plain', oneLine(article.title));
  add(words.article, 'address', article.address);
  add(words.published, 'plain', article.published);
  add(words.quotation, 'quoted', quotation.text);
  // Of words that a reader selected nobody knows whose they are.
  add(words.speaker, 'plain', quotation.speaker ?? (report.finding ? words.nobody : null));
  add(words.record, 'quoted', record?.text ?? null);
  add(words.differences, 'list', ...changes.map((change) => printDifference(change, words)));
  if (record) {
    add(words.source, 'plain', printSource(record, words));
    add(words.source, /^https?:\/\//.test(record.url) ? 'address' : 'plain', record.url);
  }
  add(words.note, 'plain', note);
  add(words.reporter, 'plain', [reporter?.name, reporter?.contact].filter(Boolean).join(', '));
  const packs = versions.packs.map(({ id, version }) => `${id} ${version}`).join(', ');
  add('On Record', 'plain', fill(words.made, { version: versions.onRecord, packs }).trim());
  return rows;
}

/** Escapes what HTML reads as markup, in text and in attributes with quotes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Escapes what Markdown reads as markup. Words after @ and # call people and other issues in a
 * tracker; an empty comment between keeps them what they are: words. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>~|!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^([ \t]*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/^([ \t]*)(=+|-+)$/gm, '$1\\$2')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/^([ \t]*)#/gm, '$1\\#');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most so many UTF-16 units, cut at the end and never inside what a reader sees as one character. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = graphemes.segment(text).containing(most)?.index ?? 0;
  return `${text.slice(0, end).trimEnd()} …`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
