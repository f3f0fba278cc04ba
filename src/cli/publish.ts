// A pack index for others to subscribe to: the packs are read, listed and copied beside index.json, which is
// signed with a key that the publisher makes and keeps.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
} from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Corpus } from '../engine/corpus/corpus.ts';
import { LARGEST_REBUILT, makeDelta } from '../subscribe/delta.ts';
import {
  compareVersions,
  FORMAT,
  type OfferedDelta,
  type OfferedPack,
  type PackIndex,
  readIndex,
  VERSION,
} from '../subscribe/packindex.ts';
import { fingerprintOf, signedBytes } from '../subscribe/signature.ts';
import { badInput, explainFile, resolveInput } from './bad-input.ts';
import type { PublishOptions } from './options.ts';

/** Carries out `onrecord publish`. */
export async function publish(options: PublishOptions): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (options.newKey !== null) {
    const key = await makeKey(resolveInput(options.newKey));
    say(`${options.newKey}: a new key. Keep it: only who has it can issue the next index.`);
    say(`Its fingerprint, for your readers: ${await fingerprintOf(key)}`);
    return;
  }
  const { index, files } = await issueIndex(options);
  const out = resolveInput(options.out);
  for (const { name, bytes } of files) await write(join(out, name), bytes);
  // Last: whoever reads it finds all it names.
  await write(join(out, INDEX), `${JSON.stringify(index, null, 2)}\n`);
  say(`${join(options.out, INDEX)}: issue ${index.issue}, ${index.packs.length} packs`);
  say(`Fingerprint of the key: ${await fingerprintOf(index.key)}`);
}

const INDEX = 'index.json';

/** The next index of a folder, signed, and the packs that belong beside it. BadInput when it makes no sense. */
async function issueIndex(options: PublishOptions) {
  const secret = await readKey(resolveInput(options.key));
  const key = createPublicKey(secret).export({ format: 'jwk' }).x ?? '';
  const before = await readIssued(join(resolveInput(options.out), INDEX));
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const packs: OfferedPack[] = [];
  for (const path of options.packs) {
    const bytes = await readBytes(resolveInput(path));
    const pack = describe(path, bytes, options.mirrors);
    if (packs.some(({ id }) => id === pack.id)) throw badInput(`Two packs have the id ${pack.id}.`);
    const old = before?.packs.find(({ id }) => id === pack.id);
    if (old && old.sha256 !== pack.sha256 && compareVersions(pack.version, old.version) <= 0)
      throw badInput(
        `${path}: version ${pack.version} was issued before as ${old.version}; readers take only a greater one.`,
      );
    const deltas = await makeDeltas(resolveInput(options.out), pack, bytes);
    packs.push({ ...pack, deltas: deltas.map(({ offered }) => offered) });
    files.push({ name: pack.address, bytes }, ...deltas);
  }
  const unsigned: PackIndex = {
    format: FORMAT,
    version: VERSION,
    title: options.title ?? before?.title ?? packs[0]?.title ?? '',
    publisher: options.publisher ?? before?.publisher ?? '',
    support: options.support ?? before?.support ?? '',
    issue: (before?.issue ?? 0) + 1,
    refresh: options.refresh ?? before?.refresh ?? 24,
    packs,
    key: Buffer.from(key, 'base64url').toString('base64'),
  };
  if (before && before.key !== unsigned.key)
    throw badInput('The last index was signed with another key: readers would not take this one.');
  const signature = sign(null, signedBytes({ ...unsigned }), secret).toString('base64');
  const index = { ...unsigned, signature };
  const read = readIndex(JSON.stringify(index));
  if (read.state === 'refused') throw badInput(`The index would not be taken: ${read.fault}.`);
  return { index, files };
}

/** Versions back from which a reader need not fetch the whole pack. */
const VERSIONS_BACK = 3;

/** Deltas from the versions of a pack that were issued last, where their packs are still in the folder and a delta
 * saves at least half. */
async function makeDeltas(folder: string, pack: OfferedPack, bytes: Uint8Array) {
  if (pack.size > LARGEST_REBUILT) return [];
  const next = new Uint8Array(bytes).buffer;
  const made: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly offered: OfferedDelta;
  }[] = [];
  for (const version of await listVersions(folder, pack)) {
    const before = await readBytes(join(folder, nameOf(pack.id, version, 'pack')));
    const delta = await makeDelta(new Uint8Array(before).buffer, next).catch(skipDamaged);
    if (delta === null || delta.length > bytes.length / 2) continue;
    const name = nameOf(pack.id, `${version}-to-${pack.version}`, 'delta');
    const file = { size: delta.length, sha256: hashOf(delta), address: name };
    made.push({ name, bytes: delta, offered: { from: hashOf(before), ...file } });
  }
  return made;
}

/** A pack of an older format is nothing a reader still has. */
function skipDamaged(error: unknown): null {
  if (error instanceof Error && error.name === 'PackError') return null;
  throw error;
}

/** The last versions before a pack's that lie in a folder, the newest first. */
async function listVersions(folder: string, { id, version }: OfferedPack) {
  const files = await readdir(folder).catch(() => []);
  const found = files.map((file) => /-(\d+(?:\.\d+)*)\.pack$/.exec(file)?.[1] ?? '');
  return found
    .filter((each, i) => each !== '' && files[i] === nameOf(id, each, 'pack'))
    .filter((each) => compareVersions(each, version) < 0)
    .sort((a, b) => compareVersions(b, a))
    .slice(0, VERSIONS_BACK);
}

const nameOf = (id: string, version: string, kind: string) =>
  `${id.replace(/[^\w.-]+/g, '-')}-${version}.${kind}`;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What an index says about a pack. */
function describe(path: string, bytes: Uint8Array, mirrors: readonly string[]): OfferedPack {
  const corpus = openPack(path, bytes);
  const [info] = corpus.packs;
  const { sources } = corpus;
  if (!info || sources.length === 0) throw badInput(`${path} holds no source.`);
  const days = sources.map(({ date }) => date).sort();
  const speakers = new Set(sources.flatMap((_, i) => corpus.speakersOf(i)));
  const name = nameOf(info.id, info.version, 'pack');
  return {
    id: info.id,
    title: info.title,
    version: info.version,
    languages: [...new Set(sources.map(({ language }) => language))].sort(),
    coverage: {
      from: days[0] ?? '',
      to: days.at(-1) ?? '',
      sources: sources.length,
      speakers: speakers.size,
      passages: info.passages,
    },
    licence: info.licence,
    size: bytes.length,
    sha256: hashOf(bytes),
    address: name,
    mirrors: mirrors.map((base) => new URL(name, base).href),
    support: '',
  };
}

function openPack(path: string, bytes: Uint8Array): Corpus {
  try {
    return Corpus.open([new Uint8Array(bytes).buffer]);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PackError') throw error;
    throw badInput(`${error.message} (${path})`);
  }
}

/** The index that was issued before; null when this is the first. */
async function readIssued(path: string): Promise<PackIndex | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const read = readIndex(text);
  if (read.state === 'refused')
    throw badInput(`${path} is no index On Record can read: move it away to begin anew.`);
  return read.index;
}

/** Makes a key pair; resolves with the public half in base64. */
async function makeKey(path: string): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    // Never over another key: what it signed could not be followed by anything.
    await writeFile(path, secret, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw badInput(exists ? `${path} is there already.` : explainFile(path, error));
  }
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}

async function readKey(path: string) {
  const pem = await readFile(path, 'utf8').catch((error) => {
    throw badInput(explainFile(path, error));
  });
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw badInput(`${path} is no Ed25519 key: make one with onrecord publish --new-key FILE.`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error) => {
    throw badInput(explainFile(path, error));
  });
}

/** The whole file or none of it. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw badInput(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
