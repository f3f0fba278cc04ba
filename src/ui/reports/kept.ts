// What the outbox holds, as the reports page shows it: an entry for each destination becomes a report
// with its ways.

import { readJson } from '../../report/json.ts';
import type { Answer, Entry, State } from '../../report/outbox.ts';
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
  /** When something last happened to it, ms. */
  readonly at: number;
}

/** The reports of an outbox, the last touched first. What is no report is left out. */
export function gather(ways: readonly Way[]): readonly Kept[] {
  const byReport = new Map<string, Way[]>();
  for (const way of ways) {
    const own = byReport.get(way.report);
    if (own) own.push(way);
    else byReport.set(way.report, [way]);
  }
  return [...byReport.values()]
    .flatMap((own) => {
      const [report] = readJson(own[0]?.body ?? '').reports;
      return report ? [{ report, ways: own, at: Math.max(...own.map(({ at }) => at)) }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

export interface Wanted {
  readonly text: string;
  /** '' for any. */
  readonly state: State | '';
}

/** The reports that hold all words typed and stand in the state asked for. */
export function pick(all: readonly Kept[], { text, state }: Wanted): readonly Kept[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all.filter(({ report, ways }) => {
    if (state !== '' && !ways.some((way) => way.state === state)) return false;
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
