// A receiver of reports that does its worst, and the proxy the browser goes through: whatever the
// browser asks of anybody passes here and is written down.

import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  /** Address of the proxy, `http://127.0.0.1:PORT`; webhooks are at /hook/NAME below it. */
  readonly origin: string;
  /** Ids of the reports that were kept, by hook, in the order they first came. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  /** What came of each request, by name. */
  readonly moods: ReadonlyMap<string, number>;
  /** Requests for anything but the webhooks. */
  readonly strays: readonly string[];
  /** What was wrong with requests that came. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** How often each thing happens, of a hundred; the rest is accepted. */
const MOODS = {
  refuse: 3,
  hang: 0.5,
  500: 4,
  429: 3,
  413: 2,
  302: 2,
  'drop the answer': 4,
} as const;

/** What Chromium asks its maker by itself, whatever is installed in it: method and address. */
export const browsersOwn =
  /^(?:CONNECT|POST) (?:http:\/\/)?(?:update\.googleapis|accounts\.google|redirector\.gvt1)\.com[:/]/;

/** The secret of a hook. Hooks with an even number check a signature, the others a header. */
export const secretOf = (hook: string): string => `secret-of-${hook}-b7d1`;
export const isSigned = (hook: string): boolean => Number(hook) % 2 === 0;

/** Starts it; `seed` makes its moods the same each time, as far as the order of requests is. */
export async function startReceiver(seed: number): Promise<Receiver> {
  const kept = new Map<string, string[]>();
  const moods = new Map<string, number>();
  const strays: string[] = [];
  const faults: string[] = [];
  const random = randomOf(seed);
  const server = createServer((request, response) => {
    const hook = /^\/hook\/(\w+)$/.exec(pathOf(request, origin()) ?? '')?.[1];
    if (hook === undefined) {
      strays.push(`${request.method} ${request.url}`);
      return void response.writeHead(404).end();
    }
    const mood = moodOf(random() * 100);
    moods.set(mood, (moods.get(mood) ?? 0) + 1);
    if (mood === 'refuse') return void request.socket.destroy();
    void readBody(request).then((body) => answer(hook, mood, request, body, response));
  });
  const answer = (
    hook: string,
    mood: string,
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ) => {
    faults.push(...faultsOf(hook, request, body));
    if (mood === 'hang') return;
    if (mood === '302') {
      const away = random() < 0.5 ? `${origin()}/elsewhere` : 'http://elsewhere.example/';
      response.writeHead(302, { location: away });
    } else if (mood === '429') response.writeHead(429, { 'retry-after': '1' });
    else if (mood === 'accept' || mood === 'drop the answer') {
      const { id } = JSON.parse(body) as { readonly id: string };
      const here = kept.get(hook) ?? [];
      // What a receiver that honours the key does: the second time it only says thank you.
      if (!here.includes(id)) kept.set(hook, [...here, id]);
      if (mood === 'drop the answer') return void request.socket.destroy();
      response.writeHead(201);
    } else response.writeHead(Number(mood));
    response.end();
  };
  server.on('connect', (request, socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: origin(),
    kept,
    moods,
    strays,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function faultsOf(hook: string, { method, headers }: IncomingMessage, body: string): string[] {
  const faults: string[] = [];
  const { id } = JSON.parse(body) as { readonly id?: string };
  if (method !== 'POST') faults.push(`a ${method}`);
  if (headers['idempotency-key'] !== id) faults.push(`key ${headers['idempotency-key']} for ${id}`);
  if (headers['content-type'] !== 'application/json') faults.push(`${headers['content-type']}`);
  if (headers.cookie || headers.referer) faults.push('a cookie or a referrer');
  if (body.includes('secret-of')) faults.push('a secret in a body');
  const secret = secretOf(hook);
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  if (isSigned(hook) && headers['x-hub-signature-256'] !== signature) faults.push('the signature');
  if (isSigned(hook) && JSON.stringify(headers).includes(secret)) faults.push('a secret sent');
  if (!isSigned(hook) && headers['x-desk-token'] !== secret) faults.push('the token');
  return faults;
}

function moodOf(chance: number): string {
  let from = 0;
  for (const [mood, share] of Object.entries(MOODS)) {
    from += share;
    if (chance < from) return mood;
  }
  return 'accept';
}

/** The path of a request to us; null for one that we should hand on to somebody else. */
function pathOf({ url = '' }: IncomingMessage, origin: string): string | null {
  if (url.startsWith('/')) return url;
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : null;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
