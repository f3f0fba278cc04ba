// What: look at a reported page again.

import { readLaterPage } from '../../src/browser/later-page.ts';
import { askBackground } from '../../src/browser/messages.ts';
import { recheck } from '../../src/report/recheck.ts';
import type { Report } from '../../src/report/report.ts';
import type { Looked } from '../../src/ui/reports/Later.tsx';

/** Looks at the page of a report and keeps what became of it. */
export async function lookAgain(report: Report, load: boolean): Promise<Looked> {
  const page = await readLaterPage(report.article.address ?? '', load);
  if (page.state !== 'read' && page.state !== 'missing') return page.state;
  const reached = page.state === 'read';
  const outcome = recheck(report, reached ? page : null);
  const check = { outcome, reached, at: Date.now() };
  const { state } = await askBackground('outbox', { do: 'check', report: report.id, check });
  return state === 'done' ? 'done' : 'failed';
}
