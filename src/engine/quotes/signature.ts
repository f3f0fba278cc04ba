/**
 * Where a block quotation is signed: "We have waited long enough. — Mary Holt, mayor".
 *
 * A dash near the end with nothing but a name behind it, and perhaps an office after a comma. One
 * look at the last letters of a block.
 */

/** A signature is no longer, in UTF-16 units. */
const LONGEST = 100;

/** Where the words of a block end: before its signature, or at `to`. */
export function endOfWords(text: string, from: number, to: number): number {
  const start = Math.max(from, to - LONGEST);
  const last = text.slice(start, to);
  // The whole pattern takes 6 ms to compile, and few blocks have a dash there.
  const match = /\s[—–―-]/u.test(last) ? findSignature(last) : null;
  return match ? start + match.index : to;
}

/** A dash, two to five words in capitals (small ones such as "van" between them), a comma and what follows. */
function findSignature(last: string): RegExpExecArray | null {
  return /\s(?:[—–―]|--?)\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}(?:,[^—–―]*)?\s*$/u.exec(
    last,
  );
}
