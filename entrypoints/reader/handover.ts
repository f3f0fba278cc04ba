// What: hand a report to what needs no outbox: the clipboard, a file, a letter, a tracker's own form.

import { browser } from 'wxt/browser';
import type { Destination } from '../../src/browser/destinations.ts';
import {
  correctionsFor,
  type Desks,
  githubAddress,
  gitlabAddress,
  mailAddress,
} from '../../src/report/handover.ts';
import type { Desk } from '../../src/report/linked.ts';
import { printHtml, printMarkdown, printText } from '../../src/report/print.ts';
import type { Report } from '../../src/report/report.ts';
import { FORMS, fileOf } from '../../src/ui/reports/exports.ts';
import type { Plain } from '../../src/ui/reports/Handing.tsx';
import { reportWords } from '../../src/ui/words.ts';
import { saveFile } from './save.ts';

/** cut: too long for the other program, and shortened. */
export type Done = 'done' | 'cut' | 'not-copied';

/** Hands a report to what needs no setting up. `desk`: for claim reviews. */
export async function takeAway(
  id: Plain,
  report: Report,
  mailTo: string,
  desk: Desk | null,
): Promise<Done> {
  const words = reportWords();
  switch (id) {
    case 'copy-text':
      return copy(printText(report, words));
    case 'copy-markdown':
      return copy(printMarkdown(report, words));
    case 'copy-html':
      return copy(printHtml(report, words));
    case 'mail': {
      const { address, cut } = mailAddress(mailTo, report, words);
      location.href = address;
      return cut ? 'cut' : 'done';
    }
    default: {
      const form = FORMS.find((each) => id === `download-${each}`) ?? 'json';
      saveFile(fileOf(form, [report], words, desk));
      return 'done';
    }
  }
}

/** Opens a letter or the form of a tracker that was set up. */
export async function openOther(
  destination: Exclude<Destination, { readonly kind: 'webhook' }>,
  report: Report,
  desks: Desks,
): Promise<Done> {
  if (destination.kind === 'mail')
    return takeAway('mail', report, destination.to || deskOf(report, desks), null);
  const open = destination.kind === 'github' ? githubAddress : gitlabAddress;
  const { address, cut } = open(destination.project, report, reportWords());
  await browser.tabs.create({ url: address });
  return cut ? 'cut' : 'done';
}

/** The corrections address of a report's article; '' where none is known. */
export function deskOf({ article }: Report, desks: Desks): string {
  return correctionsFor(article.address, desks) ?? '';
}

/** The corrections addresses that come with the extension; none where they cannot be read. */
export async function readDesks(): Promise<Desks> {
  // The types list only the files of the last build.
  const path = '/corrections.json' as Parameters<typeof browser.runtime.getURL>[0];
  const answer = await fetch(browser.runtime.getURL(path)).catch(() => null);
  return answer?.ok ? answer.json() : {};
}

async function copy(text: string): Promise<Done> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'not-copied';
  }
}
