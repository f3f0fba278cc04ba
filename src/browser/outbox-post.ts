// One attempt to hand a report to a webhook. Whatever happens becomes an answer; nothing is thrown, and
// nothing of what the receiver says is read but its status and how long we shall stay away.

import type { Answer } from '../report/outbox.ts';

/** Where to, and how the receiver knows us. */
export interface Hook {
  readonly address: string;
  readonly proof: Proof;
}

/** header: a secret in a header of the receiver's choice · signature: HMAC-SHA-256 of the body in
 * X-Hub-Signature-256, as many receivers already check it. */
export type Proof =
  | { readonly kind: 'none' }
  | { readonly kind: 'header'; readonly header: string; readonly secret: string }
  | { readonly kind: 'signature'; readonly secret: string };

/** Longer than any receiver that is well, shorter than a background may live. */
const PATIENCE = 20_000;

/** Posts a body under a key. */
export async function post(hook: Hook, key: string, body: string): Promise<Answer> {
  try {
    const response = await fetch(hook.address, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(await proofOf(hook.proof, body)),
      },
      // No cookies, no referrer, no second address: the report goes where the reader said.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    void response.body?.cancel();
    return answerOf(response, Date.now());
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: late ? 'timeout' : 'unreachable', status: null, retryAfter: null };
  }
}

/** What a response means; `now` for a Retry-After that names a date. */
export function answerOf(
  response: Pick<Response, 'status' | 'type' | 'headers'>,
  now: number,
): Answer {
  const { status, type, headers } = response;
  const retryAfter = readRetryAfter(headers.get('Retry-After'), now);
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return { kind: 'redirected', status: status || null, retryAfter: null };
  if (status >= 200 && status < 300) return { kind: 'accepted', status, retryAfter: null };
  if (status === 429) return { kind: 'busy', status, retryAfter };
  // Too slow, too early, locked: the receiver does not mean the report.
  if (status >= 500 || [408, 423, 425].includes(status))
    return { kind: 'broken', status, retryAfter };
  return { kind: status === 413 ? 'too-large' : 'refused', status, retryAfter: null };
}

/** '120' or 'Sun, 06 Nov 1994 08:49:37 GMT' → milliseconds from now. */
function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

async function proofOf(proof: Proof, body: string): Promise<Readonly<Record<string, string>>> {
  if (proof.kind === 'none') return {};
  if (proof.kind === 'header') return { [proof.header]: proof.secret };
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = bytes.encode(proof.secret);
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(body)));
  const hex = Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { 'X-Hub-Signature-256': `sha256=${hex}` };
}
