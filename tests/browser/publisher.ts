// A publisher's web server that can be told to do its worst.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Publisher {
  readonly origin: string;
  /** By path. */
  readonly files: Map<string, string | Uint8Array>;
  /** What came, as 'GET /path range if-none-match'. */
  readonly asked: string[];
  /** By path: what happens instead of an answer. */
  readonly moods: Map<string, Mood>;
  readonly close: () => Promise<void>;
}

/** break: half of it, then the line goes dead · elsewhere: another host · a status. */
export type Mood = 'break' | 'elsewhere' | number;

export async function startPublisher(): Promise<Publisher> {
  const files = new Map<string, string | Uint8Array>();
  const moods = new Map<string, Mood>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const { range = '', 'if-none-match': known = '' } = request.headers;
    asked.push(['GET', path, range, known].join(' ').trim());
    answer(request, response, Buffer.from(files.get(path) ?? ''), moods.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    asked,
    moods,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { headers }: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  mood: Mood | undefined,
): void {
  if (mood === 'elsewhere') {
    response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end();
    return;
  }
  if (typeof mood === 'number' || bytes.length === 0) {
    response.writeHead(typeof mood === 'number' ? mood : 404).end();
    return;
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const from = headers['if-range'] === etag ? Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0) : 0;
  const rest = bytes.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    etag,
    'content-length': rest.length,
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  if (mood !== 'break') {
    response.end(rest);
    return;
  }
  response.write(rest.subarray(0, rest.length >> 1));
  setTimeout(() => response.destroy(), 50);
}
