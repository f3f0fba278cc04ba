// The extension's own pages, by the word in their address: reader.html#/method. Those the navigation
// lists have a name in the words of `shell`; each has a file in entrypoints/reader.

export const routes = ['search', 'library', 'draft', 'reports', 'settings', 'method'] as const;

export type Route = (typeof routes)[number];

/** A page and what its address asks of it. */
export interface Place {
  readonly route: string;
  /** 'q=union&year=1981' → as a form would write it. */
  readonly query: URLSearchParams;
}

/** '#/search?q=union' → {route: 'search', query}; an empty address is the first page. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { route: path || routes[0], query: new URLSearchParams(query) };
}

/** The permanent address of a place, to follow `reader.html`. */
export function hashOf(route: string, query: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  const tail = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  return `#/${route}${tail}`;
}
