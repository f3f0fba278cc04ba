// One question for a page: the triples of its quotations go out, candidate passages come back.
//
// Whatever goes wrong is an answer. A shard that is away is left out and said; when one goes away in the middle of the
// question, it is asked once more of those that are left. What comes back is checked field by field: it may come from
// anybody.

import type { Address } from './address.ts';
import { type FailureKind, LibraryError, request } from './request.ts';
import { lookUpTriples } from './tables.ts';
import type { Triples } from './triples.ts';

/** A row of the library. number: see tables.ts; in slot 0 `text` is the source as JSON. */
export interface PassageRow {
  readonly number: bigint;
  readonly turn: number;
  readonly speaker: string;
  readonly label: string;
  readonly text: string;
  /** JSON, or ''. */
  readonly corrections: string;
}

/** What a library answers: passages in the order of their numbers, and how many of how many shards were asked; or
 * why there is none. */
export type Answer =
  | {
      readonly state: 'answered';
      readonly passages: readonly PassageRow[];
      readonly shards: number;
      readonly missing: number;
    }
  /** `told`: the server's own first line, or ''. */
  | { readonly state: 'failed'; readonly why: FailureKind; readonly told: string };

export interface LookUpOptions {
  /** Milliseconds for all of it. */
  readonly patience?: number;
  readonly signal?: AbortSignal | undefined;
}

/** A reader waits for this before the page is marked. */
const PATIENCE = 4_000;
/** Eight passages with neighbours and source for each of a hundred quotations are 4 MB. */
const MOST_BYTES = 16 << 20;
/** More triples would not fit the longest question ClickHouse takes. */
const MOST_TRIPLES = 5_000;

/** Candidate passages for quotations, best for each. Rejects only with the reason of a signal that called it off. */
export async function lookUp(
  address: Address,
  quotations: readonly Triples[],
  { patience = PATIENCE, signal }: LookUpOptions = {},
): Promise<Answer> {
  const asked = atMost(quotations);
  if (asked.length === 0) return { state: 'answered', passages: [], shards: 0, missing: 0 };
  const sql = lookUpTriples(address.database, asked);
  const until = performance.now() + patience;
  const ask = async (settings: Readonly<Record<string, string>>) => {
    const limits = { patience: Math.max(1, until - performance.now()), most: MOST_BYTES, signal };
    return readAnswer(await request(address, { sql, settings }, limits));
  };
  try {
    return await ask({}).catch((error) => {
      // The library's own profile should leave out what is away; a server that lets us say so does it as well.
      if (isPassing(error)) return ask({ skip_unavailable_shards: '1' });
      throw error;
    });
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const why = error.kind === 'forbidden' ? 'away' : error.kind;
    return { state: 'failed', why, told: error.message };
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof LibraryError && (error.kind === 'away' || error.kind === 'broken');
}

/** Quotations with triples, as many as a question holds. */
function atMost(quotations: readonly Triples[]): readonly Triples[] {
  let sum = 0;
  return quotations.filter(({ count }) => {
    sum += count;
    return count > 0 && sum <= MOST_TRIPLES;
  });
}

function readAnswer(text: string): Answer {
  const rows = readRows(text);
  const about = rows.find(([number]) => number === '0');
  if (!about) throw new LibraryError('foreign');
  const shards = Number(about[1]);
  const passages = rows.filter((row) => row !== about).map(readPassage);
  passages.sort((a, b) => (a.number < b.number ? -1 : 1));
  return { state: 'answered', passages, shards, missing: Math.max(0, shards - Number(about[4])) };
}

function readRows(text: string): readonly (readonly unknown[])[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // An answer that was begun and not ended: the server fell over it.
    throw new LibraryError(text.trimStart().startsWith('{') ? 'broken' : 'foreign');
  }
  const { data } = (answer ?? {}) as { readonly data?: unknown };
  if (!Array.isArray(data) || !data.every(Array.isArray)) throw new LibraryError('foreign');
  return data;
}

function readPassage([number, turn, ...texts]: readonly unknown[]): PassageRow {
  const [speaker, label, text, corrections] = texts.map(String);
  const isNumber = typeof number === 'string' && /^\d{1,20}$/.test(number);
  const isWhole = speaker !== undefined && label !== undefined && text !== undefined;
  if (!isNumber || !isWhole || corrections === undefined) throw new LibraryError('foreign');
  return { number: BigInt(number), turn: Number(turn), speaker, label, text, corrections };
}
