import { decodePageBytes, decodeTextBytes, latin, type Unread } from '../import/encoding.ts';
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
  const decoded = decodeTextBytes(raw.bytes, raw.type);
  return typeof decoded === 'string' ? decoded : refuse(raw, decoded);
}

/** The source of a page, by the rules of browsers: mark, header, <meta>, UTF-8, Windows-1252. */
export function decodePage(raw: Raw): string {
  const decoded = decodePageBytes(raw.bytes, raw.type);
  return typeof decoded === 'string' ? decoded : refuse(raw, decoded);
}

function refuse({ name }: Raw, { why, at }: Unread): never {
  switch (why) {
    case 'pdf':
      throw badInput(`${name} is a PDF: save its text first, On Record reads text and HTML.`);
    case 'binary':
      throw badInput(`${name} is a binary file: On Record reads text and HTML.`);
    case 'not-utf8':
      throw badInput(`${name} is not UTF-8 text (see around byte ${at}): convert it first.`);
  }
}
