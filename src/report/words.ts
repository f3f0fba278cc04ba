// The words of a report in the reader's language: the keys of assets/locales/<code>/report.json.

import type { ReportKind } from './report.ts';

/** One string a key; words in braces are filled in. */
export type ReportWords = Readonly<
  Record<
    | 'title'
    | 'article'
    | 'published'
    | 'quotation'
    | 'quoted'
    | 'speaker'
    | 'nobody'
    | 'record'
    | 'differences'
    | 'source'
    | 'partial'
    | 'note'
    | 'reporter'
    | 'made'
    | 'replaced'
    | 'leftOut'
    | 'added'
    | 'joined'
    | 'shortened'
    | `kind-${ReportKind | 'none'}`
    | 'sheetTitle'
    | 'sheetSummary'
    | 'sheetNone'
    | 'sheetFailed'
    | 'sheetMethod'
    | 'groupLook'
    | 'groupMatch'
    | 'groupMissing',
    string
  >
>;

/** Fills the slots of a string: fill('by {name}', {name: 'Ann'}) → 'by Ann'. */
export function fill(text: string, slots: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}
