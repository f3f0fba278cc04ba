// Where a shared library is, and as whom we ask.
//
//   https://reader:word@library.example:8443/?library=parliament
// The name of the library is that of a database; without it, it is "onrecord". What stands before the @ never goes
// into an address that is sent, shown or kept in a log: it travels in headers.

import { NORMALISER } from '../engine/words/words.ts';

export interface Address {
  /** Where requests go, without user, password and question. */
  readonly url: string;
  /** As people may see it: host and library. */
  readonly name: string;
  readonly user: string;
  readonly password: string;
  /** The database: the library's name and what its tables were made by. */
  readonly database: string;
}

/** Changes whenever tables or triples mean something else; with the rules of words it names the database, so that
 * a program of another version finds none instead of wrong ones. */
const LAYOUT = 1;
const NAME = /^[a-z][a-z0-9_]{0,39}$/; // it stands in SQL

/** Understands an address; null when it is none of http or https, or names a library with other signs than
 * a–z, 0–9 and _. `known` is used where the address itself names no user. */
export function readAddress(
  text: string,
  known: { readonly user?: string | undefined; readonly password?: string | undefined } = {},
): Address | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const library = url.searchParams.get('library') ?? 'onrecord';
  if (!NAME.test(library)) return null;
  const own = url.username !== '';
  return {
    url: `${url.origin}${url.pathname}`,
    name: library === 'onrecord' ? url.host : `${url.host} (${library})`,
    user: (own ? decode(url.username) : known.user) ?? '',
    password: (own ? decode(url.password) : known.password) ?? '',
    database: `${library}_${NORMALISER}_${LAYOUT}`,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
