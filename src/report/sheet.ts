// One page for people about the quotations of several articles: to read, to print, to send along. Nothing
// in it is fetched from anywhere, nothing in it runs, and it says the same without its colours.

import type { Span } from '../engine/index.ts';
import { escapeHtml, printDifference, printSource } from './print.ts';
import type { Report } from './report.ts';
import { fill, type ReportWords } from './words.ts';

/** An article and the reports of its findings, or why it could not be read. */
export type SheetArticle = {
  /** The file or address it was read from. */
  readonly name: string;
} & ({ readonly title: string; readonly reports: readonly Report[] } | { readonly why: string });

/** What the words of the report's own do not hold. */
export interface SheetFacts {
  /** yyyy-mm-dd */
  readonly day: string;
  /** The name of each label. */
  readonly labels: Readonly<Record<string, string>>;
  /** The language of the words: a code. */
  readonly language: string;
}

/** A whole HTML document. */
export function printSheet(
  articles: readonly SheetArticle[],
  words: ReportWords,
  facts: SheetFacts,
): string {
  const all = articles.flatMap((article) => ('reports' in article ? article.reports : []));
  const summary = fill(words.sheetSummary, {
    total: all.length,
    look: all.filter((report) => groupOf(report) === 'look').length,
  });
  return `<!doctype html>
<html lang="${escapeHtml(facts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.sheetTitle)}, ${facts.day}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.sheetTitle)}</h1>
<p>${escapeHtml(summary)} <time>${facts.day}</time></p>
${all.length > 0 ? picture(all, words, summary) : ''}
</header>
<main>
${articles.map((article) => section(article, words, facts)).join('\n')}
</main>
<footer><p>${escapeHtml(words.sheetMethod)}</p>${made(all, words)}</footer>
</body>
</html>
`;
}

const GROUPS = ['look', 'match', 'missing'] as const;
type Group = (typeof GROUPS)[number];
const NAMES = { look: 'groupLook', match: 'groupMatch', missing: 'groupMissing' } as const;

function groupOf({ finding, record }: Report): Group {
  if (finding?.look) return 'look';
  return record ? 'match' : 'missing';
}

/** A bar in three parts, each with its number; the pattern tells them apart where colours do not. */
function picture(reports: readonly Report[], words: ReportWords, summary: string): string {
  const width = 640;
  let x = 0;
  const parts = GROUPS.map((group) => {
    const count = reports.filter((report) => groupOf(report) === group).length;
    const part = { group, count, x, width: (count / reports.length) * width };
    x += part.width;
    return part;
  });
  const bars = parts
    .filter(({ count }) => count > 0)
    .map(
      ({ group, x, width }) =>
        `<rect class="${group}" x="${round(x)}" y="0" width="${round(width)}" height="28"/>`,
    );
  const legend = parts.map(({ group, count }, i) => {
    const y = 52 + i * 22;
    return `<rect class="${group}" x="0" y="${y - 12}" width="14" height="14"/><text x="22" y="${y}">${escapeHtml(words[NAMES[group]])}: ${count}</text>`;
  });
  return `<svg viewBox="-1 -1 ${width + 2} 110" role="img" aria-label="${escapeHtml(summary)}">
<defs><pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="#8a4b08" stroke-width="3"/></pattern></defs>
${[...bars, ...legend].join('\n')}
</svg>`;
}

function section(article: SheetArticle, words: ReportWords, facts: SheetFacts): string {
  if ('why' in article) {
    const failed = fill(words.sheetFailed, { why: article.why });
    return `<section><h2>${escapeHtml(article.name)}</h2><p>${escapeHtml(failed)}</p></section>`;
  }
  const { title, name, reports } = article;
  const address = reports[0]?.article.address ?? name;
  const groups = GROUPS.map((group) => {
    const members = reports.filter((report) => groupOf(report) === group);
    if (members.length === 0) return '';
    const items = members.map((report) => item(report, words, facts)).join('\n');
    return `<h3 class="${group}">${escapeHtml(words[NAMES[group]])} (${members.length})</h3>\n${items}`;
  });
  const body = reports.length > 0 ? groups.join('\n') : `<p>${escapeHtml(words.sheetNone)}</p>`;
  return `<section><h2>${escapeHtml(title || name)}</h2><p class="where">${linked(address, address)}</p>\n${body}</section>`;
}

function item(report: Report, words: ReportWords, { labels }: SheetFacts): string {
  const { quotation, finding, record, changes } = report;
  const clauses = changes.flatMap((change) => printDifference(change, words) ?? []);
  const real = changes.filter((change) => printDifference(change, words) !== null);
  const lines = [
    `<h4>${escapeHtml(labels[finding?.label ?? ''] ?? '')}</h4>`,
    row(
      words.quotation,
      marked(
        quotation.text,
        real.map(({ fromA, toA }) => ({ from: fromA, to: toA })),
      ),
      true,
    ),
    row(words.speaker, escapeHtml(quotation.speaker ?? words.nobody)),
    record &&
      row(
        words.record,
        marked(
          record.text,
          real.map(({ fromB, toB }) => ({ from: fromB, to: toB })),
        ),
        true,
      ),
    clauses.length > 0 && row(words.differences, clauses.map(escapeHtml).join('<br>')),
    record && row(words.source, linked(printSource(record, words), record.url)),
    finding && `<p class="why">${escapeHtml(finding.why)}</p>`,
  ];
  return `<article class="${groupOf(report)}">${lines.filter(Boolean).join('')}</article>`;
}

function row(name: string, html: string, quoted = false): string {
  const value = quoted ? `<blockquote>${html}</blockquote>` : html;
  return `<div><b>${escapeHtml(name)}</b><span>${value}</span></div>`;
}

/** A text that leads to an address, if that is one of the web. */
function linked(text: string, address: string): string {
  if (!/^https?:\/\//.test(address)) return escapeHtml(text);
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

/** A text with stretches of it marked; stretches may touch and overlap. */
function marked(text: string, spans: readonly Span[]): string {
  let html = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, to))}</mark>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at));
}

function made(reports: readonly Report[], words: ReportWords): string {
  const versions = reports[0]?.versions;
  if (!versions) return '';
  const packs = versions.packs.map(({ id, version }) => `${id} ${version}`).join(', ');
  return `<p>${escapeHtml(fill(words.made, { version: versions.onRecord, packs }))}</p>`;
}

function round(x: number): string {
  return String(Math.round(x * 10) / 10);
}

const STYLE = `
:root { color-scheme: light; --look: #8a4b08; --match: #1d6b3a; --missing: #5c6066; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #1b1d20; background: #fff; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.2em 0 0.3em; }
h2 { border-top: 1px solid #c9ccd1; padding-top: 1em; }
h4 { margin: 0 0 0.4em; font-size: 1em; }
h3.look, article.look h4 { color: var(--look); }
h3.match, article.match h4 { color: var(--match); }
h3.missing, article.missing h4 { color: var(--missing); }
svg { width: 100%; max-width: 40rem; height: auto; font: 14px system-ui, sans-serif; }
rect { stroke: #1b1d20; stroke-width: 0.5; }
rect.look { fill: url(#lines); } rect.match { fill: #b7dfc5; } rect.missing { fill: #fff; }
article { border-inline-start: 4px solid var(--missing); padding: 0.1em 0 0.1em 1em; margin: 0 0 1.4em; break-inside: avoid; }
article.look { border-color: var(--look); } article.match { border-color: var(--match); }
article div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.2em 1em; margin: 0.2em 0; }
article b { font-weight: normal; color: #5c6066; }
blockquote { margin: 0; font-family: Georgia, serif; }
mark { background: #fbe7c6; color: inherit; text-decoration: underline; text-underline-offset: 3px; }
.why, .where, footer { color: #44474c; font-size: 0.92em; overflow-wrap: anywhere; }
footer { border-top: 1px solid #c9ccd1; margin-top: 3em; }
@media (max-width: 34rem) { article div { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } h3, h4 { break-after: avoid; } }
`;
