// A signed index for tests, and the key it is signed with.
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { OfferedPack, PackIndex } from '../../src/subscribe/packindex.ts';
import { signedBytes } from '../../src/subscribe/signature.ts';

export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

export const sampleKey = newKey();

export const offered: OfferedPack = {
  id: 'lamps',
  title: 'Lamps of the harbour',
  version: '1',
  languages: ['en'],
  coverage: { from: '2020-01-02', to: '2020-01-02', sources: 1, speakers: 1, passages: 1 },
  licence: 'public domain',
  size: 10,
  sha256: '0'.repeat(64),
  address: 'lamps-1.pack',
  mirrors: [],
  support: '',
};

/** An index as it is sent, signed by `key`. */
export function signedIndex(
  change: Partial<PackIndex> = {},
  key: KeyObject = sampleKey,
): PackIndex & { readonly signature: string } {
  const x = createPublicKey(key).export({ format: 'jwk' }).x ?? '';
  const index: PackIndex = {
    format: 'on-record-index',
    version: 1,
    title: 'Harbour sources',
    publisher: 'The harbour desk',
    support: 'desk@harbour.example',
    issue: 1,
    refresh: 24,
    packs: [offered],
    key: Buffer.from(x, 'base64url').toString('base64'),
    ...change,
  };
  return { ...index, signature: sign(null, signedBytes({ ...index }), key).toString('base64') };
}
