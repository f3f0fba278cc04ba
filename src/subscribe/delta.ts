// A delta: what makes a pack of its version before. It names the documents that stay and holds those that are new.
//
// Bytes compared with bytes would gain nothing, for a new word renumbers others all over a pack. So the reader's device
// takes the old pack apart and builds the new one: equal documents give equal bytes, and what comes out must have the
// size and the hash that the signed index names. A file is a gzipped JSON object.

import { buildPack, type Person, type Transcript, unpack } from '../engine/index.ts';

interface Delta {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly label: Parameters<typeof buildPack>[0];
  readonly people: readonly Person[];
  /** In the order of the new pack. */
  readonly documents: readonly (Kept | Transcript)[];
}

/** Documents of the old pack that follow each other: the number of the first, and how many. */
interface Kept {
  readonly keep: readonly [number, number];
}

const FORMAT = 'on-record-delta';
const VERSION = 1;

/** Building takes seconds and eight times the memory: larger packs are fetched whole. Bytes. */
export const LARGEST_REBUILT = 32_000_000;

/** The delta from one pack to the next, gzipped. Rejects with PackError when one is damaged. */
export async function makeDelta(
  from: ArrayBuffer,
  to: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  const { transcripts: old } = unpack(from);
  const { label, people, transcripts } = unpack(to);
  const places = new Map(old.map((transcript, i) => [JSON.stringify(transcript), i]));
  const documents: (Kept | Transcript)[] = [];
  let next = -1; // the old document that would go on a row of kept ones
  for (const transcript of transcripts) {
    const place = places.get(JSON.stringify(transcript));
    const last = documents.at(-1);
    if (place === undefined) documents.push(transcript);
    else if (place === next && last && 'keep' in last)
      documents[documents.length - 1] = { keep: [last.keep[0], last.keep[1] + 1] };
    else documents.push({ keep: [place, 1] });
    next = place === undefined ? -1 : place + 1;
  }
  const delta: Delta = { format: FORMAT, version: VERSION, label, people, documents };
  const text = new Blob([JSON.stringify(delta)]);
  return read(text.stream().pipeThrough(new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/** The pack that a delta makes of an old one; null when it makes none. Whoever calls compares its hash. */
export async function applyDelta(
  pack: ArrayBuffer,
  gzipped: ArrayBuffer,
): Promise<ArrayBuffer | null> {
  try {
    const packed = new Blob([gzipped]).stream();
    // All of the text could be new: twice the pack as JSON, and no more.
    const bytes = await read(
      packed.pipeThrough(new DecompressionStream('gzip')),
      2 * LARGEST_REBUILT,
    );
    const delta = JSON.parse(new TextDecoder().decode(bytes)) as Delta;
    if (delta.format !== FORMAT || delta.version !== VERSION) return null;
    const { transcripts } = unpack(pack);
    const documents = delta.documents.flatMap((each) =>
      'keep' in each ? transcripts.slice(each.keep[0], each.keep[0] + each.keep[1]) : [each],
    );
    return buildPack(delta.label, documents, delta.people);
  } catch {
    // Not a delta, cut short, or of a publisher whose documents make no pack: the whole pack is fetched instead.
    return null;
  }
}

/** All that comes; an Error when it is more than `largest` bytes. */
async function read(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  largest: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length > largest) throw new Error(`more than ${largest} bytes`);
  }
}
