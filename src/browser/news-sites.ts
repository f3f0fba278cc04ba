// The list of news sites that comes with the extension: domains with country and language, a data
// file. The grant for all of them is asked once, in one question, and taken back the same way.

import { browser } from 'wxt/browser';

/** What the file holds: country → language → domains separated by spaces. */
type SiteFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The match patterns of the listed domains and all below them; empty when the list is missing. */
export async function readNewsSites(): Promise<readonly string[]> {
  // The types list only the files of the last build.
  const path = '/sites.json' as Parameters<typeof browser.runtime.getURL>[0];
  const answer = await fetch(browser.runtime.getURL(path)).catch(() => null);
  if (!answer?.ok) return [];
  const file = (await answer.json()) as SiteFile;
  const domains = Object.values(file).flatMap((languages) =>
    Object.values(languages).flatMap((list) => list.split(' ')),
  );
  return [...new Set(domains)].map((domain) => `*://*.${domain}/*`);
}
