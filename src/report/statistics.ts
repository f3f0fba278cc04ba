// Reports in numbers, for the reports page and for a team that keeps count.

import type { Report } from './report.ts';

/** How many reports of each kind, label, site and month; each table most first, months in order. */
export interface Statistics {
  readonly total: number;
  readonly kinds: Count;
  readonly labels: Count;
  readonly sites: Count;
  readonly months: Count;
}

export type Count = readonly (readonly [name: string, count: number])[];

/** Counts reports. Mended reports count once: the form that was replaced does not count. */
export function countReports(reports: readonly Report[]): Statistics {
  const replaced = new Set(reports.map((report) => report.replaces));
  const last = reports.filter((report) => !replaced.has(report.id));
  return {
    total: last.length,
    kinds: count(last.flatMap((report) => report.kind ?? [])),
    labels: count(last.flatMap((report) => report.finding?.label ?? [])),
    sites: count(last.flatMap((report) => siteOf(report) ?? [])),
    months: [...count(last.map((report) => report.created.slice(0, 7)))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  };
}

function count(names: readonly string[]): Count {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function siteOf({ article }: Report): string | null {
  return article.address && new URL(article.address).hostname.replace(/^www\./, '');
}
