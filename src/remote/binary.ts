// Bytes in ClickHouse's binary form: numbers little-endian, lengths in 7 bits a byte, texts behind their length.

/** Bytes that grow; `view` lies over `bytes`, of which `length` are written. */
export interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView;
  length: number;
}

const encoder = new TextEncoder();

/** An empty one with room for so many bytes. */
export function writer(room = 1 << 16): Writer {
  const bytes = new Uint8Array(room);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** Makes room for so many bytes more. */
function reserve(to: Writer, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const bytes = new Uint8Array(Math.max(to.length + more, to.bytes.length * 2));
  bytes.set(to.bytes.subarray(0, to.length));
  to.bytes = bytes;
  to.view = new DataView(bytes.buffer);
}

export function writeUint32(to: Writer, value: number): void {
  reserve(to, 4);
  to.view.setUint32(to.length, value, true);
  to.length += 4;
}

/** A length, or any number below 2³². */
export function writeLength(to: Writer, length: number): void {
  reserve(to, 5);
  let rest = length;
  for (; rest >= 128; rest >>>= 7) to.bytes[to.length++] = (rest & 127) | 128;
  to.bytes[to.length++] = rest;
}

export function writeText(to: Writer, text: string): void {
  const utf8 = encoder.encode(text);
  writeLength(to, utf8.length);
  reserve(to, utf8.length);
  to.bytes.set(utf8, to.length);
  to.length += utf8.length;
}

/** What was written; the writer is empty again and keeps its room. */
export function taken(from: Writer): Uint8Array<ArrayBuffer> {
  const bytes = from.bytes.slice(0, from.length);
  from.length = 0;
  return bytes;
}
