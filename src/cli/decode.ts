import { badInput } from './bad-input.ts';

/** The raw article: its bytes, and what tells a page from a text. */
export interface Raw {
  readonly bytes: Uint8Array;
  /** For messages: the path, the address, or "standard input". */
  readonly name: string;
  readonly url: string | null;
  /** The content type an address answered with, parameters and all; null when nobody said. */
  readonly type: string | null;
}

/** 32 MB of text is a shelf of novels: more is not an article but a mistake. */
export const sizeLimit = 32 * 1024 * 1024;

/** Whether the bytes are an HTML page: by content type, file name, or how they begin. */
export function isPage({ type, name, bytes }: Raw): boolean {
  if (type !== null) return /html|xml/i.test(type);
  if (/\.(x?html?|mht)$/i.test(name)) return true;
  if (/\.(txt|md|text)$/i.test(name)) return false;
  return looksLikePage.test(latin(bytes.subarray(0, 1024)));
}

/** `<!doctype html>`, `<html lang=…>`, `<?xml …`, `<head>`, `<!-- saved from … -->` at the start. */
const looksLikePage =
  /^[\s\u00ef\u00bb\u00bf]*<(!doctype\s+html|html|\?xml|head|body|!--|article|p)\b/i;

/** The text of a text file: UTF-8, or UTF-16 when it begins with that mark. Throws BadInput. */
export function decodeText(raw: Raw): string {
  const { bytes, name } = raw;
  const marked = byMark(bytes) ?? charset(raw.type);
  if (marked === null) refuseBinary(raw);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput(
      `${name} is not UTF-8 text (see around byte ${firstBadByte(bytes)}): convert it first.`,
    );
  }
}

/** The source of a page, by the rules of browsers: mark, header, <meta>, UTF-8, Windows-1252. */
export function decodePage(raw: Raw): string {
  const { bytes, type } = raw;
  const marked = byMark(bytes) ?? charset(type) ?? charset(declared(bytes));
  if (marked === null) refuseBinary(raw);
  if (marked !== null) return decode(bytes, marked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** Node 20 and 22 decode Windows-1252 as if it were Latin-1, which loses its quotation marks. */
function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return latin(bytes).replace(/[\x80-\x9f]/g, (c) => windows[c.charCodeAt(0) - 0x80] ?? c);
}

/** What Windows-1252 has at 0x80 to 0x9f; five places are empty and stay what they are. */
const windows = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

function refuseBinary({ bytes, name }: Raw): void {
  const start = latin(bytes.subarray(0, 8192));
  if (start.startsWith('%PDF-')) {
    throw badInput(`${name} is a PDF: save its text first, On Record reads text and HTML.`);
  }
  if (start.includes('\0')) {
    throw badInput(`${name} is a binary file: On Record reads text and HTML.`);
  }
}

/** The encoding a byte order mark names; null without one. The mark itself is not part of the text. */
function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** The encoding in `text/html; charset=…`; null when there is none or nobody knows it. */
function charset(type: string | null): string | null {
  const label = /charset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(type ?? '')?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The first <meta> that names a charset. It says so in ASCII, so a UTF-16 claim cannot be true. */
function declared(bytes: Uint8Array): string | null {
  const meta = /<meta[^>]+charset[^>]*>/i.exec(latin(bytes.subarray(0, 4096)))?.[0] ?? null;
  return meta === null ? null : meta.replace(/utf-16(le|be)?/i, 'utf-8');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Binary search for the longest valid beginning; a sequence cut at its end is still valid. */
function firstBadByte(bytes: Uint8Array): number {
  const valid = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (valid(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
