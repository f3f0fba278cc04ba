// What the outbox holds, as the reports page shows it: an entry for each destination becomes a report
// with its ways.

import { readJson } from '../../report/json.ts';
import type { Answer, Entry, State } from '../../report/outbox.ts';
import type { Check, Outcome } from '../../report/recheck.ts';
import { type Report, subjectOf } from '../../report/report.ts';

/** A report on its way to one destination: what the page shows of an entry. */
export type Way = Pick<
  Entry,
  'key' | 'report' | 'destination' | 'body' | 'state' | 'at' | 'wait' | 'attempts'
> & { readonly answer: Pick<Answer, 'kind' | 'status'> | null };

/** A report and all its ways. */
export interface Kept {
  readonly report: Report;
  readonly ways: readonly Way[];
  /** What became of the page; null before it was looked at again. */
  readonly check: Check | null;
  /** When something last happened to it, ms. */
  readonly at: number;
}

/** The reports of an outbox, the last touched first. What is no report is left out. */
export function gather(
  ways: readonly Way[],
  checks: Readonly<Record<string, Check>>,
): readonly Kept[] {
  const byReport = new Map<string, Way[]>();
  for (const way of ways) {
    const own = byReport.get(way.report);
    if (own) own.push(way);
    else byReport.set(way.report, [way]);
  }
  return [...byReport.values()]
    .flatMap((own) => {
      const [report] = readJson(own[0]?.body ?? '').reports;
      if (!report) return [];
      const check = checks[report.id] ?? null;
      return [{ report, ways: own, check, at: Math.max(...own.map(({ at }) => at)) }];
    })
    .sort((a, b) => b.at - a.at);
}

export interface Wanted {
  readonly text: string;
  /** '' for any. */
  readonly state: State | '';
  /** What became of the page; never: not looked at again. '' for any. */
  readonly outcome: Outcome | 'never' | '';
}

/** The reports that hold all words typed and stand as is asked for. */
export function pick(all: readonly Kept[], { text, state, outcome }: Wanted): readonly Kept[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all.filter(({ report, ways, check }) => {
    if (state !== '' && !ways.some((way) => way.state === state)) return false;
    if (outcome !== '' && (check?.outcome ?? 'never') !== outcome) return false;
    const { article, quotation, record, note } = report;
    const fields = [article.title, article.address, quotation.text, quotation.speaker, note];
    const held = fold([...fields, record?.speaker, record?.text].join(' '));
    return words.every((word) => held.includes(word));
  });
}

/** Other reports about the same words on the same page. */
export function alsoAbout(report: Report, all: readonly Kept[]): readonly Kept[] {
  const subject = subjectOf(report);
  return all.filter((each) => each.report.id !== report.id && subjectOf(each.report) === subject);
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
