// A report as an address that another program opens: a letter to write, an issue to file. Such an
// address must stay short, or programs drop it without a word. What is too long is cut where the reader
// can see it, quotations first; the addresses of article and source stay whole.

import { beginning, printMarkdown, printText, printTitle } from './print.ts';
import type { Report } from './report.ts';
import type { ReportWords } from './words.ts';

/** An address to open; `cut` when it does not hold the whole report. */
export interface Handover {
  readonly address: string;
  readonly cut: boolean;
}

/** Windows hands at most 2,048 characters to a mail program, and part of them is not ours. */
const LONGEST_MAIL = 1800;
/** GitHub answers 414 above about 8,000; GitLab's proxies often stop at 8,192 with the host in it. */
const LONGEST_ISSUE = 7500;

/** A letter in the reader's own mail program. `to` may be ''. */
export function mailAddress(to: string, report: Report, words: ReportWords): Handover {
  return fitted(report, words, LONGEST_MAIL, (title, shortened) => {
    const body = withNote(printText(shortened, words), shortened !== report, words);
    const query = `subject=${encode(title)}&body=${encode(body.replace(/\n/g, '\r\n'))}`;
    return `mailto:${encode(to).replace(/%40/g, '@')}?${query}`;
  });
}

/** A new issue on GitHub, filled in; `project` is owner/name. */
export function githubAddress(project: string, report: Report, words: ReportWords): Handover {
  return issueAddress(`https://github.com/${project}/issues/new`, 'title', 'body', report, words);
}

/** A new issue on a GitLab; `project` is its address, https://gitlab.com/group/name. */
export function gitlabAddress(project: string, report: Report, words: ReportWords): Handover {
  const form = `${project.replace(/\/+$/, '')}/-/issues/new`;
  return issueAddress(form, 'issue[title]', 'issue[description]', report, words);
}

/** Corrections desks by domain: `{"example.com": "corrections@example.com"}`. */
export type Desks = Readonly<Record<string, string>>;

/** Where the newsroom of an article takes corrections; null when nobody wrote it down. */
export function correctionsFor(address: string | null, desks: Desks): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const parts = new URL(address).hostname.split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const domain = parts.slice(i).join('.');
    if (Object.hasOwn(desks, domain)) return desks[domain] ?? null;
  }
  return null;
}

function issueAddress(
  form: string,
  titleField: string,
  bodyField: string,
  report: Report,
  words: ReportWords,
): Handover {
  return fitted(report, words, LONGEST_ISSUE, (title, shortened) => {
    const body = withNote(printMarkdown(shortened, words), shortened !== report, words);
    return `${form}?${encode(titleField)}=${encode(title)}&${encode(bodyField)}=${encode(body)}`;
  });
}

function withNote(body: string, cut: boolean, words: ReportWords): string {
  return cut ? `${body}\n${words.shortened}\n` : body;
}

/** The address with as much of the report as fits into `longest` characters. */
function fitted(
  report: Report,
  words: ReportWords,
  longest: number,
  print: (title: string, report: Report) => string,
): Handover {
  const whole = print(printTitle(report, words), report);
  if (whole.length <= longest) return { address: whole, cut: false };
  // The longest texts that fit, by halving; at 0 only the addresses and names are left.
  const at = (most: number) => {
    const shortened = shorten(report, most);
    return print(printTitle(shortened, words), shortened);
  };
  let fits = 0;
  let over = 2000;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (at(middle).length <= longest) fits = middle;
    else over = middle;
  }
  const address = at(fits);
  if (address.length <= longest) return { address, cut: true };
  // Addresses longer than any letter: the words alone, so that something useful is left.
  const bare = { ...shorten(report, 20), article: { ...report.article, title: '', address: null } };
  const title = words[`kind-${report.kind ?? 'none'}`];
  return { address: print(title, { ...bare, record: null }), cut: true };
}

/** The report with no text longer than so many characters; the changes are the first to go. */
function shorten(report: Report, most: number): Report {
  const cut = (text: string) => beginning(text, most);
  const { article, quotation, record, reporter, changes } = report;
  return {
    ...report,
    note: cut(report.note),
    reporter: reporter && { name: cut(reporter.name), contact: cut(reporter.contact) },
    article: { ...article, title: cut(article.title) },
    quotation: {
      ...quotation,
      text: cut(quotation.text),
      speaker: quotation.speaker && cut(quotation.speaker),
    },
    record: record && {
      ...record,
      text: cut(record.text),
      title: cut(record.title),
      speaker: cut(record.speaker),
      role: cut(record.role),
      place: cut(record.place),
    },
    changes: changes
      .slice(0, Math.min(most >> 4, 8))
      .map((change) => ({ ...change, quoted: cut(change.quoted), record: cut(change.record) })),
    versions: { ...report.versions, packs: report.versions.packs.slice(0, Math.min(most >> 4, 8)) },
  };
}

/** Percent-encoded; a lone half of a character, which cannot be, becomes a replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
