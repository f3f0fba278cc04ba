// Reports begun from a page: written down before anything is opened, so that nothing is lost.

import { browser } from 'wxt/browser';
import { openCorpus } from '../../src/browser/library.ts';
import { askPage } from '../../src/browser/messages.ts';
import { orderOutbox } from '../../src/browser/outbox-orders.ts';
import { readSelection } from '../../src/browser/selection.ts';
import type { Article, Finding, Span } from '../../src/engine/index.ts';
import { printBody } from '../../src/report/json.ts';
import { placeFinding, placeSelection } from '../../src/report/place.ts';
import { composeReport, type ReportKind, suggestKind } from '../../src/report/report.ts';
import { hashOf } from '../../src/ui/shell/routes.ts';
import { reach } from './tabs.ts';

/** Drafts a report about a finding; resolves with whether it could be kept. */
export async function draftAbout(finding: Finding, tab: number | null): Promise<boolean> {
  const found = tab === null ? null : await askPage(tab, 'article', null).catch(() => null);
  const placed = placeFinding(finding, found ?? { text: '' });
  return keepDraft(placed.finding, placed.article, suggestKind(finding));
}

/** Drafts a report about words the reader selected, whether they were found or not. `told`: the words as
 * the menu has them, for a page that cannot be looked into. */
export async function draftAboutSelection(
  tab: { readonly id?: number; readonly title?: string; readonly url?: string },
  frame: number,
  told: string,
): Promise<void> {
  const id = tab.id ?? -1;
  const selected = await readSelection(id, frame);
  const read = (await reach(id)) ? await askPage(id, 'article', null).catch(() => null) : null;
  const article = read ?? { text: '', title: tab.title ?? '', url: tab.url ?? '' };
  const placed = placeSelection(selected ?? { words: told, before: '', after: '' }, article);
  if (placed) await keepDraft(placed.span, placed.article, 'misquotation');
}

/** Keeps a draft before anything is opened, so that nothing is lost, and opens it; resolves with whether
 * it could be kept. */
async function keepDraft(
  about: Finding | Span,
  article: Article,
  kind: ReportKind,
): Promise<boolean> {
  const corpus = await openCorpus().catch(() => null);
  const report = composeReport(about, article, {
    id: crypto.randomUUID(),
    now: Date.now(),
    kind,
    versions: {
      onRecord: browser.runtime.getManifest().version,
      packs: (corpus?.packs ?? []).map(({ id, version }) => ({ id, version })),
    },
  });
  const body = printBody(report);
  const { state } = await orderOutbox({ do: 'draft', report: report.id, body });
  if (state !== 'done') return false;
  const address = `/reader.html${hashOf('reports', { report: report.id })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/reader.html') });
  return true;
}
