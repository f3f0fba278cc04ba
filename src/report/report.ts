// A report: one quotation a reader wants mended, with everything a newsroom needs to mend it and
// nothing else. Plain JSON that can be read without On Record; report.schema.json describes it.

import type { Article, Change, Finding, Span } from '../engine/index.ts';
import { cleanAddress } from './address.ts';

/** What the reader says is wrong. The tool only suggests; "out of context" it never does. */
export const KINDS = [
  'misquotation',
  'wrong-speaker',
  'wrong-occasion',
  'out-of-context',
  'not-in-source',
  'source-error',
  'tool-error',
] as const;

export type ReportKind = (typeof KINDS)[number];

export interface Report {
  readonly format: 'on-record-report-1';
  /** A UUID. Receivers keep one report per id: it is the idempotency key. */
  readonly id: string;
  /** The id of the report this one is the mended form of. */
  readonly replaces: string | null;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** null when nobody says that anything is wrong: the comparison alone. */
  readonly kind: ReportKind | null;
  readonly note: string;
  readonly reporter: Reporter | null;
  readonly article: ReportedArticle;
  readonly quotation: ReportedQuotation;
  /** What On Record said; null when the reader selected the words. */
  readonly finding: Pick<
    Finding,
    'label' | 'look' | 'wording' | 'attribution' | 'coverage' | 'why'
  > | null;
  /** As spoken, under its first source: corrections, and further sources of joined words, stay with the finding. */
  readonly record: Omit<
    NonNullable<Finding['record']>,
    'corrections' | 'joined' | 'library'
  > | null;
  /** A: quotation.text, B: record.text. */
  readonly changes: readonly Change[];
  readonly versions: Versions;
}

/** Who reports; only what the reader typed in. */
export interface Reporter {
  readonly name: string;
  readonly contact: string;
}

export interface ReportedArticle {
  readonly title: string;
  /** Without what only follows readers around; null for a text that has no address. */
  readonly address: string | null;
  /** yyyy-mm-dd */
  readonly published: string | null;
  readonly language: string | null;
}

/** from/to: UTF-16 in the text of the article. */
export interface ReportedQuotation extends Span {
  /** The quoted words. */
  readonly text: string;
  /** What the article prints from the first to the last of them, "he said" in between included. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Who is named, and the words that name them. */
  readonly speaker: string | null;
  readonly mention: string | null;
}

/** With what the comparison can be repeated. */
export interface Versions {
  readonly onRecord: string;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
}

/** What the reader adds to a finding or a selection. */
export interface ReportFacts {
  /** A new UUID. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly kind: ReportKind | null;
  readonly note?: string;
  readonly reporter?: Reporter | null;
  readonly versions: Versions;
}

/** Characters of context kept on each side: enough to tell one place from another, no more. */
const CONTEXT = 64;

/** A report about a finding, or about words the reader selected (UTF-16 in the article's text).
 * Throws RangeError when the words lie outside the article. */
export function composeReport(
  about: Finding | Span,
  article: Article,
  { id, now, kind, note = '', reporter = null, versions }: ReportFacts,
): Report {
  const finding = 'quote' in about ? about : null;
  const { from, to } = finding?.quote ?? (about as Span);
  const { text } = article;
  if (from < 0 || from >= to || to > text.length)
    throw new RangeError(`no words from ${from} to ${to} in an article of ${text.length}`);
  return {
    format: 'on-record-report-1',
    id,
    replaces: null,
    created: new Date(now).toISOString(),
    kind,
    note: note.trim(),
    reporter: reporter && (reporter.name || reporter.contact) ? reporter : null,
    article: {
      title: article.title ?? '',
      address: article.url ? cleanAddress(article.url) : null,
      published: article.date ?? null,
      language: article.language ?? null,
    },
    quotation: {
      text: finding?.quote.text ?? text.slice(from, to),
      exact: text.slice(from, to),
      prefix: text.slice(wholeFrom(text, from - CONTEXT), from),
      suffix: text.slice(to, wholeFrom(text, to + CONTEXT)),
      from,
      to,
      speaker: finding?.speaker?.name ?? null,
      mention: finding?.speaker?.mention ?? null,
    },
    finding: finding && {
      label: finding.label,
      look: finding.look,
      wording: finding.wording,
      attribution: finding.attribution,
      coverage: finding.coverage,
      why: finding.why,
    },
    record: finding?.record ? asSpoken(finding.record) : null,
    changes: finding?.changes ?? [],
    versions: withLibrary(versions, finding?.record?.library),
  };
}

/** A shared library the record comes from stands beside the packs. */
function withLibrary(versions: Versions, library: string | undefined): Versions {
  if (library === undefined) return versions;
  return { ...versions, packs: [...versions.packs, { id: `shared: ${library}`, version: '' }] };
}

function asSpoken({
  corrections: _,
  joined: __,
  library: ___,
  ...record
}: NonNullable<Finding['record']>): NonNullable<Report['record']> {
  return record;
}

/** The report as the reader mended it. It is another report for those who receive it. */
export function reviseReport(
  report: Report,
  change: Partial<Pick<Report, 'kind' | 'note' | 'reporter'>>,
  { id, now }: Pick<ReportFacts, 'id' | 'now'>,
): Report {
  return { ...report, ...change, id, replaces: report.id, created: new Date(now).toISOString() };
}

/** The kind to begin with; the reader decides. */
export function suggestKind({ label }: Pick<Finding, 'label'>): ReportKind {
  if (label === 'other-speaker') return 'wrong-speaker';
  return label === 'not-found' || label === 'not-checkable' ? 'not-in-source' : 'misquotation';
}

/** Equal for reports about the same words on the same page, whoever made them and when. */
export function subjectOf({ article, quotation }: Pick<Report, 'article' | 'quotation'>): string {
  const words =
    quotation.text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const place = article.address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return `${place ?? article.title}\n${words.join(' ')}`;
}

/** An offset moved off the middle of a surrogate pair, and into the text. */
function wholeFrom(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
