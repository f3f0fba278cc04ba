// The signature of a pack index: Ed25519 (RFC 8032) over the object without its signature, written in one way
// only: keys in the order of their UTF-16 units, no blanks, strings and numbers as JSON.stringify writes them
// (RFC 8785). So a file may be indented, reordered and carried by anybody.

/** Why an index is not trusted. other-key: signed by somebody else than before · no-crypto: this browser
 * cannot check such signatures. */
export type Distrust = 'signature' | 'other-key' | 'no-crypto';

/** The bytes that are signed. */
export function signedBytes(sent: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  const { signature: _, ...rest } = sent;
  return new TextEncoder().encode(canonical(rest));
}

/** Checks the signature by the key in the index, which must be the one that is pinned; null pins none yet. */
export async function verifyIndex(
  sent: Readonly<Record<string, unknown>>,
  pinned: string | null,
): Promise<Distrust | null> {
  const { key, signature } = sent;
  if (typeof key !== 'string' || typeof signature !== 'string') return 'signature';
  if (pinned !== null && key !== pinned) return 'other-key';
  const bytes = bytesOf(key);
  const proof = bytesOf(signature);
  if (bytes?.length !== 32 || proof?.length !== 64) return 'signature';
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    const isUnknown = error instanceof DOMException && error.name === 'NotSupportedError';
    return isUnknown ? 'no-crypto' : 'signature';
  }
  try {
    const good = await crypto.subtle.verify('Ed25519', imported, proof, signedBytes(sent));
    return good ? null : 'signature';
  } catch {
    // Fields of fields without end, which no publisher has signed.
    return 'signature';
  }
}

/** What a reader can compare with what the publisher says: 'a1b2 c3d4 …', the first 16 bytes of the key's
 * SHA-256. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(key) ?? new Uint8Array());
  const hex = Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/.{4}(?=.)/g, '$& ');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  } catch {
    return null;
  }
}
