// Reports as files.

import { printCsv } from '../../report/csv.ts';
import { printJson } from '../../report/json.ts';
import { type Desk, printJsonLd } from '../../report/linked.ts';
import { printMarkdown } from '../../report/print.ts';
import type { Report } from '../../report/report.ts';
import type { ReportWords } from '../../report/words.ts';

export const FORMS = ['json', 'csv', 'markdown', 'jsonld'] as const;

export type Form = (typeof FORMS)[number];

/** A file to be saved. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** `desk`: who answers for claim reviews, which are left out without one. */
export function fileOf(
  form: Form,
  reports: readonly Report[],
  words: ReportWords,
  desk: Desk | null = null,
): ReportFile {
  switch (form) {
    case 'json':
      return { name: 'reports.json', type: 'application/json', text: printJson(reports) };
    case 'csv':
      return { name: 'reports.csv', type: 'text/csv', text: printCsv(reports) };
    case 'markdown': {
      const text = reports.map((each) => printMarkdown(each, words)).join('\n---\n\n');
      return { name: 'reports.md', type: 'text/markdown', text };
    }
    case 'jsonld':
      return {
        name: 'reports.jsonld',
        type: 'application/ld+json',
        text: printJsonLd(reports, desk ? { claimReview: desk } : {}),
      };
  }
}
