// Looks at a reported page again, later: has it been mended?

import type { Article, Finding } from '../engine/index.ts';
import { fold } from '../engine/words/words.ts';
import { type Anchor, anchor } from './anchor.ts';
import type { Report } from './report.ts';

/** corrected: the words or the speaker now agree with the record, or the report's words were taken
 * out while their place still stands · changed: other words, which do not agree either · unchanged ·
 * gone: neither the words nor their place are there, or there is no page. */
export const OUTCOMES = ['corrected', 'changed', 'unchanged', 'gone'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What a later look at the page found; the last one is kept with the report. */
export interface Check {
  readonly outcome: Outcome;
  /** False when there was no page to read: taken down, or out of reach. */
  readonly reached: boolean;
  /** ms since 1970 */
  readonly at: number;
}

/** The page as it reads now. */
export interface PageNow {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** What became of a reported quotation; `page` is null when the page cannot be reached. */
export function recheck(report: Report, page: PageNow | null): Outcome {
  const found = page && anchor(report.quotation, page.article.text);
  if (!page || !found) return 'gone';
  const now = findingAt(found, page.findings);
  const printed = page.article.text.slice(found.from, found.to);
  const same = fold(printed) === fold(report.quotation.exact);
  if (!same) return agrees(report, now, printed) ? 'corrected' : 'changed';
  // The same words: only another speaker beside them can have mended the report.
  const speaker = now?.speaker?.name ?? null;
  const wasSpeaker = report.kind === 'wrong-speaker' || report.finding?.label === 'other-speaker';
  if (wasSpeaker && speaker !== report.quotation.speaker)
    return speaker === report.record?.speaker ? 'corrected' : 'changed';
  return 'unchanged';
}

/** The finding whose words overlap the place most. */
function findingAt({ from, to }: Anchor, findings: readonly Finding[]): Finding | null {
  const overlap = ({ quote }: Finding) => Math.min(to, quote.to) - Math.max(from, quote.from);
  const [best] = findings
    .filter((finding) => overlap(finding) > 0)
    .sort((a, b) => overlap(b) - overlap(a));
  return best ?? null;
}

/** Whether the place now holds words of the record, or no quotation at all. */
function agrees({ record }: Report, now: Finding | null, printed: string): boolean {
  if (now) return now.record !== null && !now.look;
  return record === null || fold(record.text).includes(fold(printed));
}
