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

/**
 * Decodes a file piece by piece: by its mark or content type, UTF-16 without a mark by its zero bytes, else
 * UTF-8; Windows-1252 when the first byte beyond ASCII cannot be UTF-8. A bad byte later is damage: the pieces
 * then throw what `damaged` makes of its position and the encoding. `encoding` may change until the end.
 */
export async function* decodePieces(
  chunks: AsyncIterable<Uint8Array>,
  type: string | null,
  damaged: (at: number, encoding: string) => Error,
): AsyncGenerator<{ readonly text: string; readonly encoding: string }> {
  let encoding: string | null = null;
  let decoder: TextDecoder | null = null;
  let plain = true; // nothing but ASCII so far: UTF-8 and Windows-1252 agree
  let held: Uint8Array = new Uint8Array();
  let done = 0;
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : joinBytes([held, chunk]);
    encoding ??= encodingOf(bytes, type);
    decoder ??= new TextDecoder(encoding, { fatal: true });
    if (encoding === 'windows-1252') {
      yield { text: decodeAs(bytes, encoding), encoding };
      held = new Uint8Array();
      done += bytes.length;
      continue;
    }
    const whole = encoding === 'utf-8' ? bytes.length - cutSequence(bytes) : bytes.length;
    const ready = bytes.subarray(0, whole);
    held = bytes.slice(whole);
    let text: string;
    try {
      text = decoder.decode(ready, { stream: true });
    } catch {
      const bad = encoding === 'utf-8' ? firstBadByte(ready) : 0;
      const isLegacy = encoding === 'utf-8' && plain && isAscii(ready.subarray(0, bad));
      if (!isLegacy) throw damaged(done + bad, encoding);
      encoding = 'windows-1252';
      text = decodeAs(bytes, encoding);
      held = new Uint8Array();
    }
    plain &&= encoding === 'utf-8' && isAscii(ready);
    done += bytes.length - held.length;
    yield { text, encoding };
  }
  if (held.length === 0) return;
  if (!plain) throw damaged(done, 'utf-8');
  yield { text: decodeAs(held, 'windows-1252'), encoding: 'windows-1252' };
}

/** The first bytes tell: a mark, what the transport or the text says of itself, zero bytes; else UTF-8. */
function encodingOf(bytes: Uint8Array, type: string | null): string {
  const start = latin(bytes.subarray(0, 256));
  const inXml = /^\s*<\?xml[^>]{0,100}encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  const said = inXml === undefined ? declared(bytes) : `charset=${inXml}`;
  return byMark(bytes) ?? charset(type) ?? byZeros(bytes) ?? charset(said) ?? 'utf-8';
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return false;
  return true;
}

/** Chunks as one. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** How many bytes at the end begin a UTF-8 sequence that goes on in the next chunk. */
function cutSequence(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** UTF-16 without a mark: western text has a zero in every other byte. */
function byZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (let i = 0; i < start.length; i++) if (start[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null;
}

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
  const start = bytes.subarray(0, 4096);
  if (!start.includes(LESS_THAN)) return null; // spares most plain texts the search
  const meta = /<meta[^>]+charset[^>]*>/i.exec(latin(start))?.[0] ?? null;
  return meta === null ? null : meta.replace(/utf-16(le|be)?/i, 'utf-8');
}

const LESS_THAN = 0x3c;

/** A character for each byte. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  // Arguments of one call are limited.
  for (let from = 0; from < bytes.length; from += 8192) {
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + 8192));
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
