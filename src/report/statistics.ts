// Reports in numbers, for the reports page.

import { domainOf } from './address.ts';
import type { Report } from './report.ts';

/** How many reports there are, of each kind and about each site, most first. */
export interface Statistics {
  readonly total: number;
  readonly kinds: Count;
  readonly sites: Count;
}

export type Count = readonly (readonly [name: string, count: number])[];

/** Counts reports. Mended reports count once: the form that was replaced does not count. */
export function countReports(reports: readonly Report[]): Statistics {
  const replaced = new Set(reports.map((report) => report.replaces));
  const last = reports.filter((report) => !replaced.has(report.id));
  return {
    total: last.length,
    kinds: count(last.flatMap((report) => report.kind ?? [])),
    sites: count(last.flatMap((report) => domainOf(report.article.address) ?? [])),
  };
}

/** How often each name is there, most first. */
export function count(names: readonly string[]): Count {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
