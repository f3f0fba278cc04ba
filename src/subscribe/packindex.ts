// A pack index: one JSON file that says which packs a publisher offers, in which version, and where. It is
// signed, so that whoever carries it cannot change it.

/** The file. Fields that are not known here are passed over, but they are signed like the others. */
export interface PackIndex {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly title: string;
  readonly publisher: string;
  /** Where to write to about it: an e-mail or https address, or ''. */
  readonly support: string;
  /** Grows by every issue: an older index never replaces a newer one. */
  readonly issue: number;
  /** Hours after which to look again. */
  readonly refresh: number;
  readonly packs: readonly OfferedPack[];
  /** The publisher's public key, Ed25519, 32 bytes in base64. */
  readonly key: string;
}

/** One pack of an index. */
export interface OfferedPack {
  readonly id: string;
  readonly title: string;
  /** Numbers and dots, '1.4'; a new one is greater. */
  readonly version: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly coverage: {
    /** First and last day, ISO. */
    readonly from: string;
    readonly to: string;
    readonly sources: number;
    readonly speakers: number;
    readonly passages: number;
  };
  readonly licence: string;
  /** Bytes. */
  readonly size: number;
  /** Of the file, in hex. */
  readonly sha256: string;
  /** Where it is, absolute or from the index. */
  readonly address: string;
  /** Where else it is. */
  readonly mirrors: readonly string[];
  /** Where errors in its sources can be reported; '' for the index's own address. */
  readonly support: string;
  /** Shorter ways to it from versions before; none when absent. */
  readonly deltas?: readonly OfferedDelta[];
}

/** What makes the pack of a version before (delta.ts). */
export interface OfferedDelta {
  /** SHA-256 of the pack it begins with, in hex. */
  readonly from: string;
  /** Of the file: bytes, in hex, absolute or from the index. */
  readonly size: number;
  readonly sha256: string;
  readonly address: string;
}

export const FORMAT = 'on-record-index';
export const VERSION = 1;

/** A megabyte is an index of thousands of packs. */
export const LARGEST_INDEX = 1_000_000;

/** A quarter of a gigabyte: a browser must hold a pack in memory. */
const LARGEST_PACK = 256_000_000;

export type IndexRead =
  | {
      readonly state: 'read';
      readonly index: PackIndex;
      /** The object as it was sent, all fields of it, for the signature. */
      readonly sent: Readonly<Record<string, unknown>>;
    }
  /** `fault` names the field that is missing or of another kind. */
  | { readonly state: 'refused'; readonly why: 'schema' | 'newer'; readonly fault: string };

/** Reads an index; whether it is signed is another question (signature.ts). */
export function readIndex(text: string): IndexRead {
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    return refused('JSON');
  }
  if (!isObject(sent) || sent.format !== FORMAT) return refused('format');
  if (typeof sent.version !== 'number') return refused('version');
  if (sent.version > VERSION) return { state: 'refused', why: 'newer', fault: 'version' };
  const fault = faultOf(sent, INDEX) ?? faultOf({ signature: sent.signature }, { signature: is64 });
  if (fault !== null) return refused(fault);
  const index = sent as unknown as PackIndex;
  for (const [i, pack] of index.packs.entries()) {
    const wrong = isObject(pack) ? faultOf(pack, PACK) : '';
    if (wrong !== null) return refused(`packs[${i}].${wrong}`);
    const inside = faultOf(pack.coverage as never, COVERAGE);
    if (inside !== null) return refused(`packs[${i}].coverage.${inside}`);
    for (const delta of pack.deltas ?? []) {
      const fault = isObject(delta) ? faultOf(delta, DELTA) : '';
      if (fault !== null) return refused(`packs[${i}].deltas[].${fault}`);
    }
  }
  const ids = index.packs.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refused('packs[].id');
  return { state: 'read', index, sent };
}

/** Which versions are greater: -1, 0 or 1. '1.10' comes after '1.9'. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersIn(a), numbersIn(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

function numbersIn(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length <= 2000;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay: Check = (value) => /^\d{4}(?:-\d\d){0,2}$/.test(String(value));
const isTexts: Check = (value) =>
  Array.isArray(value) && value.length <= 100 && value.every(isText);
const is64: Check = (value) => typeof value === 'string' && /^[\w+/]+={0,2}$/.test(value);

const INDEX: Readonly<Record<string, Check>> = {
  title: isText,
  publisher: isText,
  support: isText,
  issue: isCount,
  refresh: isCount,
  packs: (value) => Array.isArray(value) && value.length <= 10_000,
  key: is64,
};

const isSize: Check = (value) => isCount(value) && Number(value) <= LARGEST_PACK;
const isHash: Check = (value) => /^[\da-f]{64}$/.test(String(value));

const PACK: Readonly<Record<string, Check>> = {
  id: (value) => isText(value) && value !== '',
  title: isText,
  version: (value) => isText(value) && /^\d+(?:\.\d+)*$/.test(String(value)),
  languages: isTexts,
  coverage: isObject,
  licence: isText,
  size: isSize,
  sha256: isHash,
  address: isText,
  mirrors: isTexts,
  support: isText,
  deltas: (value) => value === undefined || (Array.isArray(value) && value.length <= 100),
};

const DELTA: Readonly<Record<string, Check>> = {
  from: isHash,
  size: isSize,
  sha256: isHash,
  address: isText,
};

const COVERAGE: Readonly<Record<string, Check>> = {
  from: isDay,
  to: isDay,
  sources: isCount,
  speakers: isCount,
  passages: isCount,
};

function faultOf(
  record: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): string | null {
  return Object.keys(checks).find((field) => !checks[field]?.(record[field])) ?? null;
}

function refused(fault: string): IndexRead {
  return { state: 'refused', why: 'schema', fault };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
