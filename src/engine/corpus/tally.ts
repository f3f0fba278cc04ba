// How often each of many 32-bit keys stands: an open-addressing table of counts, without an object a key.
// Cost: 5 ns a key while the table fits a cache; 16 bytes a distinct key.

/** Keys and how often they were counted, slot by slot; a free slot has count 0. At most half full. */
export interface Tally {
  size: number;
  key: Uint32Array;
  count: Uint32Array;
}

export function emptyTally(): Tally {
  return { size: 0, key: new Uint32Array(4096), count: new Uint32Array(4096) };
}

/** Counts a key, an unsigned 32-bit number, once more. */
export function countKey(tally: Tally, key: number): void {
  const slot = slotOf(tally, key);
  const count = tally.count[slot] as number;
  tally.count[slot] = count + 1;
  if (count > 0) return;
  tally.key[slot] = key;
  tally.size++;
  if (2 * tally.size > tally.key.length) growTally(tally);
}

/** The slot of a key; that of a key that was never counted is free. */
export function slotOf({ key: keys, count }: Tally, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> Math.clz32(mask);
  while (count[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function growTally(tally: Tally): void {
  const { key, count } = tally;
  tally.key = new Uint32Array(2 * key.length);
  tally.count = new Uint32Array(2 * key.length);
  for (let old = 0; old < key.length; old++) {
    if (count[old] === 0) continue;
    const slot = slotOf(tally, key[old] as number);
    tally.key[slot] = key[old] as number;
    tally.count[slot] = count[old] as number;
  }
}
