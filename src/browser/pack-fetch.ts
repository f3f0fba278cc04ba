// What comes over the network for subscriptions: an index, asked for again only when it changed, and packs,
// gone on with where a download broke off. Nothing is sent along, no redirection is followed: whoever is asked
// is who the reader agreed to.

import { digest } from './packs.ts';

/** Why nothing was fetched. */
export type FetchFailure = {
  readonly state: 'failed';
  readonly why: 'unreachable' | 'redirected' | 'status' | 'size' | 'hash';
  /** Of the answer; null when there was none. */
  readonly status: number | null;
};

/** What the server said about the index the last time, to be told it again; '' when it said nothing. */
export interface Validators {
  readonly etag: string;
  readonly modified: string;
}

export type FetchedIndex =
  | ({ readonly state: 'fresh'; readonly text: string } & Validators)
  | { readonly state: 'unchanged' }
  | FetchFailure;

/** A pack of which a part is here. */
export interface Part {
  readonly etag: string;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
}

const usual: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
  cache: 'no-store',
};

/** An index answers within this, or not at all. */
const PATIENCE = 20_000;
/** A pack must keep coming. */
const SILENCE = 30_000;

/** Fetches an index of up to `largest` bytes. Never rejects. */
export async function fetchIndex(
  address: string,
  known: Validators,
  largest: number,
): Promise<FetchedIndex> {
  try {
    const headers = {
      ...(known.etag && { 'If-None-Match': known.etag }),
      ...(known.modified && { 'If-Modified-Since': known.modified }),
    };
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, { ...usual, headers, signal });
    if (response.status === 304) return { state: 'unchanged' };
    const failure = failureOf(response);
    if (failure) return failure;
    const bytes = await readUpTo(response, largest, () => {});
    if (lengthOf(bytes) > largest) return failed('size');
    return {
      state: 'fresh',
      text: new TextDecoder().decode(join(bytes)),
      etag: response.headers.get('ETag') ?? '',
      modified: response.headers.get('Last-Modified') ?? '',
    };
  } catch {
    return failed('unreachable');
  }
}

/** Fetches a pack of exactly that size and hash. What came is handed to `keep` when the rest does not come, to
 * go on with it the next time. Never rejects. */
export async function fetchPack(
  address: string,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
  part: Part | null,
  keep: (part: Part | null) => Promise<unknown>,
): Promise<{ readonly state: 'whole'; readonly bytes: ArrayBuffer } | FetchFailure> {
  // Without a mark of what a part belongs to, the rest may belong to something else.
  const chunks = part?.etag && lengthOf(part.chunks) < size ? [...part.chunks] : [];
  let etag = chunks.length > 0 ? (part?.etag ?? '') : '';
  const stop = new AbortController();
  const alive = watch(stop);
  try {
    const headers: Record<string, string> = {};
    if (etag !== '') {
      headers.Range = `bytes=${lengthOf(chunks)}-`;
      headers['If-Range'] = etag;
    }
    const response = await fetch(address, { ...usual, headers, signal: stop.signal });
    const failure = failureOf(response);
    if (failure) return failure;
    if (response.status !== 206) chunks.length = 0;
    etag = strong(response.headers.get('ETag'));
    await readUpTo(response, size - lengthOf(chunks), alive.beat, chunks);
  } catch {
    await keep(chunks.length > 0 && etag !== '' ? { etag, chunks } : null);
    return failed('unreachable');
  } finally {
    alive.end();
  }
  // Whole or wrong: nothing of it is the beginning of another attempt.
  await keep(null);
  const bytes = join(chunks);
  if (bytes.length !== size) return failed('size');
  if ((await digest(bytes)) !== sha256) return failed('hash');
  return { state: 'whole', bytes: bytes.buffer };
}

/** Reads until the end, or until there is more than `largest`. */
async function readUpTo(
  response: Response,
  largest: number,
  beat: () => void,
  chunks: Uint8Array<ArrayBuffer>[] = [],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const reader = response.body?.getReader();
  let length = 0;
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return chunks;
    beat();
    chunks.push(read.value);
    length += read.value.length;
    if (length > largest) {
      await reader?.cancel();
      return chunks;
    }
  }
}

function failureOf({ status, type }: Response): FetchFailure | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return { state: 'failed', why: 'redirected', status: status || null };
  return status === 200 || status === 206 ? null : { state: 'failed', why: 'status', status };
}

function failed(why: FetchFailure['why']): FetchFailure {
  return { state: 'failed', why, status: null };
}

/** Stops a download from which nothing has come for a while. */
function watch(stop: AbortController) {
  let timer = setTimeout(() => stop.abort(), SILENCE);
  return {
    beat: () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), SILENCE);
    },
    end: () => clearTimeout(timer),
  };
}

/** Only a strong mark says that two parts are of the same bytes. */
function strong(etag: string | null): string {
  return etag !== null && !etag.startsWith('W/') ? etag : '';
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}
