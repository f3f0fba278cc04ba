import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A document the server makes itself, and the headers it goes out with. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The path of every request so far, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Serves pages by path on 127.0.0.1, and what they show (styles, pictures, fonts, scripts) from
 * `folder` when one is given; nothing else and to nobody else.
 */
export async function serve(
  pages: Readonly<Record<string, ServedPage>>,
  folder: string | null = null,
): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(path);
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.body);
    } else {
      void sendFile(folder, path, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, requests, close };
}

/** A text as a page of its own, so that a browser shows it with paragraphs. */
export function pageOfText(text: string, title: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`);
  return [
    '<!doctype html>',
    `<meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    '<style>body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif; }</style>',
    `<article>${paragraphs.join('\n')}</article>`,
  ].join('\n');
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

async function sendFile(folder: string | null, path: string, response: ServerResponse) {
  const type = types[extname(path).toLowerCase()];
  const inside = normalize(decode(path));
  try {
    if (folder === null || type === undefined || inside.split(sep).includes('..')) throw null;
    const bytes = await readFile(join(folder, inside));
    response.writeHead(200, { 'content-type': type });
    response.end(bytes);
  } catch {
    response.writeHead(404);
    response.end();
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
