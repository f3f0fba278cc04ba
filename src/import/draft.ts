/**
 * A file somebody is writing, as text or as the source of a page: .txt, .html and .docx, whatever it is
 * called: the first bytes say what it is. Word files are opened by mammoth, which is loaded only for them;
 * their pictures are left out, deletions that are still shown as changes are gone. What cannot be read is
 * refused with the reason.
 */

import { decodeAs, decodePageBytes, decodeTextBytes, latin } from './encoding.ts';

/** A draft. A page is source to be parsed, never to be put into a document of ours. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly source: string }
  | { readonly kind: 'refused'; readonly why: DraftRefusal };

export type DraftRefusal =
  | 'too-large'
  | 'empty'
  | 'pdf'
  | 'old-word'
  | 'other-format'
  | 'binary'
  | 'damaged';

/** 16 MB: a thick book as text; more is a mistake, and a Word file may unfold to ten times its size. */
export const largestDraft = 16 * 1024 * 1024;

/** Reads a file; `type` is its content type, '' when nobody knows. */
export async function readDraft(name: string, type: string, bytes: Uint8Array): Promise<Draft> {
  if (bytes.length > largestDraft) return refused('too-large');
  const draft = await readBytes(name, type, bytes);
  const words = draft.kind === 'text' ? draft.text : draft.kind === 'page' ? draft.source : 'x';
  return words.trim() === '' ? refused('empty') : draft;
}

async function readBytes(name: string, type: string, bytes: Uint8Array): Promise<Draft> {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('%PDF-')) return refused('pdf');
  if (start.startsWith('\xd0\xcf\x11\xe0')) return refused('old-word');
  if (start.startsWith('{\\rtf') || isOpenDocument.test(start)) return refused('other-format');
  if (start.startsWith('PK\x03\x04')) return readWord(name, bytes);
  if (/html/i.test(type) || /\.x?html?$/i.test(name) || looksLikePage.test(start)) {
    const source = decodePageBytes(bytes, type);
    return typeof source === 'string' ? { kind: 'page', source } : refused('binary');
  }
  const text = decodeTextBytes(bytes, type);
  if (typeof text === 'string') return { kind: 'text', text: plainLines(text) };
  if (text.why !== 'not-utf8') return refused('binary');
  return { kind: 'text', text: plainLines(decodeAs(bytes, 'windows-1252')) };
}

async function readWord(name: string, bytes: Uint8Array): Promise<Draft> {
  try {
    const { default: mammoth } = await import('mammoth');
    const arrayBuffer = new Uint8Array(bytes).buffer;
    const { value } = await mammoth.convertToHtml(
      // Browsers are given one, Node the other.
      Object.assign({ arrayBuffer }, { buffer: arrayBuffer }),
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return { kind: 'page', source: value };
  } catch {
    return refused(/\.docx$/i.test(name) ? 'damaged' : 'other-format');
  }
}

/** The first file of an OpenDocument archive says what it is. */
const isOpenDocument = /^PK.{28}mimetypeapplication\/vnd\.oasis\./s;
/** `<!doctype html>`, `<html lang=…>`, `<head>` at the start */
const looksLikePage = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|article|p)\b/i;

/** Lines end in one way, so that offsets are those of what is shown. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function refused(why: DraftRefusal): Draft {
  return { kind: 'refused', why };
}
