// One request to ClickHouse over HTTP, and what can become of it.
//
// Everything that can go wrong ends in a LibraryError of a few kinds, so that whoever asked can say it in a plain
// sentence. An answer is read up to a size, within a time, and can be called off; the server is told the same.

import type { Address } from './address.ts';

/**
 * away: no connection, or a shard has none · late: not within the time · refused: user or password · forbidden: the
 * user may not do this · empty: no such library · foreign: something else answers there · broken: the answer ended
 * too early · large: more than was asked for · failed: the server says why.
 */
export type FailureKind =
  | 'away'
  | 'late'
  | 'refused'
  | 'forbidden'
  | 'empty'
  | 'foreign'
  | 'broken'
  | 'large'
  | 'failed';

/** A request that came to nothing; the message is the server's own first line or '' and holds no secret. */
export class LibraryError extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message = '') {
    super(message);
    this.name = 'LibraryError';
    this.kind = kind;
  }
}

export interface Limits {
  /** Milliseconds until the answer must be complete. */
  readonly patience: number;
  /** Bytes of an answer. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Query {
  readonly sql: string;
  /** Rows to insert; then `sql` ends in FORMAT. */
  readonly rows?: Uint8Array<ArrayBuffer>;
  /** ClickHouse settings for this request alone. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Sends one statement and resolves with the text of the answer; rejects with a LibraryError, or with the reason
 * of the signal when it was called off. */
export async function request(address: Address, query: Query, limits: Limits): Promise<string> {
  const { signal } = limits;
  signal?.throwIfAborted();
  const late = AbortSignal.timeout(Math.ceil(limits.patience));
  const both = signal ? AbortSignal.any([signal, late]) : late;
  try {
    // A connection that was kept open may have been closed at the other end meanwhile: then a new one is made. Rows
    // may have arrived all the same; whoever sends them has to know.
    return await send(address, query, limits, both).catch((error) => {
      if (error instanceof LibraryError || both.aborted || query.rows) throw error;
      return send(address, query, limits, both);
    });
  } catch (error) {
    if (error instanceof LibraryError) throw error;
    signal?.throwIfAborted();
    throw new LibraryError(late.aborted ? 'late' : 'away');
  }
}

async function send(
  address: Address,
  query: Query,
  { most }: Limits,
  signal: AbortSignal,
): Promise<string> {
  const response = await fetch(addressOf(address, query), {
    method: 'POST',
    body: query.rows ?? query.sql,
    headers: {
      'Content-Type': query.rows ? 'application/octet-stream' : 'text/plain',
      ...(address.user !== '' && {
        'X-ClickHouse-User': address.user,
        'X-ClickHouse-Key': address.password,
      }),
    },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
    signal,
  });
  const text = await readText(response, most);
  if (!response.ok) throw explain(response.status, text);
  return text;
}

function addressOf({ url }: Address, { sql, rows, settings = {} }: Query): string {
  const asked = new URLSearchParams(settings);
  if (rows) asked.set('query', sql);
  const question = asked.toString();
  return question === '' ? url : `${url}?${question}`;
}

async function readText(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new LibraryError('large');
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** Error codes of ClickHouse that mean something to us; both ways it has printed them. */
const CODE = /^Code: (\d+)[.,]/;
const KINDS: readonly (readonly [FailureKind, readonly number[]])[] = [
  ['refused', [192, 193, 194, 516]],
  ['forbidden', [164, 291, 497]],
  ['empty', [60, 81]],
  ['away', [32, 209, 210, 279]], // what the asked server says when another one is gone
  ['late', [159, 160]],
];

function explain(status: number, text: string): LibraryError {
  const line = text.split('\n')[0]?.slice(0, 300) ?? '';
  const code = Number(CODE.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(code)) {
    if (status === 401 || status === 403) return new LibraryError('refused');
    return new LibraryError(status >= 500 ? 'away' : 'foreign');
  }
  return new LibraryError(KINDS.find(([, codes]) => codes.includes(code))?.[0] ?? 'failed', line);
}
