import { readFile } from 'node:fs/promises';
import type { Article } from '../engine/quotes/quotes.ts';
import { badInput, explainFile, resolveInput } from './bad-input.ts';
import { decodePage, decodeText, isPage, type Raw, sizeLimit } from './decode.ts';
import { download } from './download.ts';

/** What is known about the article beforehand; beats what the page says of itself. */
export interface Asked {
  readonly input: string;
  readonly language: string | null;
  readonly date: string | null;
}

/** Reads a file, an address or standard input ('-') into an article. Throws BadInput. */
export async function readArticle(asked: Asked): Promise<Article> {
  const article = await toArticle(await readRaw(asked.input));
  return {
    ...article,
    ...(asked.language === null ? {} : { language: asked.language }),
    ...(asked.date === null ? {} : { date: asked.date }),
  };
}

/** The bytes behind a file name, an address or '-'. Throws BadInput. */
export async function readRaw(input: string): Promise<Raw> {
  if (/^https?:\/\//i.test(input)) return download(input);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input) && !/^file:/i.test(input)) {
    throw badInput(`${input} cannot be read: give a file or an http(s) address.`);
  }
  const name = input === '-' ? 'standard input' : input;
  const bytes = input === '-' ? await readStandardInput() : await readBytes(resolveInput(input));
  if (bytes.length > sizeLimit) {
    throw badInput(`${name} is larger than ${sizeLimit >> 20} MB: that is no article.`);
  }
  return { bytes, name, url: null, type: null };
}

/** Bytes → article: a page goes through the reader of the extension, a text stays as it is. */
export async function toArticle(raw: Raw): Promise<Article> {
  if (!isPage(raw)) {
    return { text: decodeText(raw), ...(raw.url === null ? {} : { url: raw.url }) };
  }
  // Loaded only for pages: a text is answered without a DOM.
  const [{ parseHTML }, { readPage }] = await Promise.all([
    import('linkedom/worker'),
    import('../page/read.ts'),
  ]);
  const { document } = parseHTML(decodePage(raw));
  const { article } = readPage(document as unknown as Document);
  return raw.url === null ? article : { ...article, url: raw.url };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw badInput(explainFile(path, error));
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) break;
  }
  return Buffer.concat(chunks);
}
