// The address of an article, without what is added to follow readers from place to place.

/** Parameters that say where a reader came from and nothing about the article. */
const TRACKING = [
  /^(?:utm|mtm|pk|piwik|matomo|hsa|oly|vero|stm|at|xtor|spm|cm)_/, // utm_source
  /^(?:fb|gc|dc|ms|tw|yc|tt|wb|gb)(?:lid|clid|raid)$/, // fbclid
  /^(?:igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|_ga|_gl|__twitter_impression|s_cid|ncid|cmpid|cmp|icid|ito|xtor)$/,
  /^(?:ref|ref_src|ref_url|referrer|smid|smtyp|guccounter|guce_.*|ocid|ns_.*|traffic_source|__source)$/,
] as const;

/** The address without tracking parameters, fragment and password; what is no web address: null. */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  const tracked = [...new Set(url.searchParams.keys())].filter((name) =>
    TRACKING.some((pattern) => pattern.test(name.toLowerCase())),
  );
  // Rewriting the query would also change how the rest of it is written, so only when there is need.
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

/** The domain of an address as readers name it: 'news.example'; null for none. */
export function domainOf(address: string | null): string | null {
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '');
}

/** The address to report an article under: the one the page calls canonical, unless that is a mere
 * front page, which many sites name by mistake. */
export function articleAddress(shown: string, canonical: string | null): string | null {
  const own = cleanAddress(shown);
  const named = canonical === null ? null : cleanAddress(canonical);
  if (named === null || own === null) return named ?? own;
  return isFrontPage(named) && !isFrontPage(own) ? own : named;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
