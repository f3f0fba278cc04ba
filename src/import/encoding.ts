/**
 * Bytes to text, by the rules of browsers: a byte order mark first, then what the transport said, what the
 * page says of itself, UTF-8 if it is that, and Windows-1252 for what remains. What is no text at all is
 * recognised by its first bytes.
 */

/** Why bytes are no text. at: for not-utf8, the first byte that cannot be. */
export interface Unread {
  readonly why: 'pdf' | 'binary' | 'not-utf8';
  readonly at: number;
}

/** The text of a text file: UTF-8, or what its byte order mark or content type says. */
export function decodeTextBytes(bytes: Uint8Array, type: string | null): string | Unread {
  const marked = byMark(bytes) ?? charset(type);
  const unread = marked === null ? unreadable(bytes) : null;
  if (unread) return unread;
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { why: 'not-utf8', at: firstBadByte(bytes) };
  }
}

/** The source of a page. */
export function decodePageBytes(bytes: Uint8Array, type: string | null): string | Unread {
  const marked = byMark(bytes) ?? charset(type) ?? charset(declared(bytes));
  if (marked !== null) return decodeAs(bytes, marked);
  const unread = unreadable(bytes);
  if (unread) return unread;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, 'windows-1252');
  }
}

/** Decodes by name, whatever comes out. Node 20 and 22 decode Windows-1252 as if it were Latin-1, which
 * loses its quotation marks. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return latin(bytes).replace(/[\x80-\x9f]/g, (c) => windows[c.charCodeAt(0) - 0x80] ?? c);
}

/** What Windows-1252 has at 0x80 to 0x9f; five places are empty and stay what they are. */
const windows = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

function unreadable(bytes: Uint8Array): Unread | null {
  const start = latin(bytes.subarray(0, 8192));
  if (start.startsWith('%PDF-')) return { why: 'pdf', at: 0 };
  return start.includes('\0') ? { why: 'binary', at: start.indexOf('\0') } : null;
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

/** A character for each byte. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  // Arguments of one call are limited.
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return text;
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
