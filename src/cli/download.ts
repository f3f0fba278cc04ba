import { badInput } from './bad-input.ts';
import { type Raw, sizeLimit } from './decode.ts';

/** Half a minute: news sites are slow, but a script should not hang on a dead one. */
const patience = 30_000;

/** Fetches an address the user named. Throws BadInput for every way that can fail. */
export async function download(url: string): Promise<Raw> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9' },
    });
    if (!response.ok) throw badInput(`${url} answered ${response.status} ${response.statusText}.`);
    const type = response.headers.get('content-type');
    if (type !== null && !/^(text\/|application\/(xhtml\+)?xml)/i.test(type)) {
      throw badInput(`${url} is ${type}: On Record reads text and HTML.`);
    }
    return { bytes: await body(response, url), name: url, url: response.url || url, type };
  } catch (error) {
    if (error instanceof Error && error.name === 'BadInput') throw error;
    throw badInput(explain(url, error));
  }
}

async function body(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The platform's own type of a body lacks the iteration that Node has.
  const stream = response.body as unknown as AsyncIterable<Uint8Array> | null;
  if (stream === null) return new Uint8Array();
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) {
      throw badInput(`${url} is larger than ${sizeLimit >> 20} MB: that is no article.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explain(url: string, error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${url} did not answer within ${patience / 1000} seconds.`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return `${url}: no such host, or no network.`;
  if (/ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH/.test(code)) {
    return `${url}: no connection (${code}).`;
  }
  return `${url} could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}`;
}
