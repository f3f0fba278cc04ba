// What to fetch when an index has been read, and when to look again.

import { compareVersions, type OfferedPack, type PackIndex } from './packindex.ts';

/** An installed pack, as far as updates are concerned. */
export interface Held {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  /** Address of the index it comes from; '' for the reader's own. */
  readonly index: string;
}

/** Why a pack stays as it is. older: the index has a lower version, or other bytes under the same · withdrawn: it is
 * no longer offered · taken: the reader has another pack of that id. */
export type Stay = 'older' | 'withdrawn' | 'taken';

export interface Plan {
  readonly fetch: readonly OfferedPack[];
  readonly stay: Readonly<Record<string, Stay>>;
}

/** Decides for the packs a reader has chosen from the index at `address`. */
export function planUpdates(
  address: string,
  { packs }: PackIndex,
  chosen: readonly string[],
  held: readonly Held[],
): Plan {
  const fetch: OfferedPack[] = [];
  const stay: Record<string, Stay> = {};
  for (const id of chosen) {
    const offered = packs.find((pack) => pack.id === id);
    const mine = held.find((pack) => pack.id === id);
    if (!offered) stay[id] = 'withdrawn';
    else if (!mine) fetch.push(offered);
    else if (mine.index !== address) stay[id] = 'taken';
    else if (mine.sha256 === offered.sha256) continue;
    else if (compareVersions(offered.version, mine.version) <= 0) stay[id] = 'older';
    else fetch.push(offered);
  }
  return { fetch, stay };
}

const HOUR = 3_600_000;

/** When to look again, in milliseconds since 1970: as the index asks, within an hour and a month; after failures
 * soon and then ever later, up to a day. `chance` (0..1) spreads readers over time. */
export function nextLook(now: number, refresh: number, failures: number, chance: number): number {
  const spread = 0.9 + 0.2 * chance;
  if (failures === 0) return now + Math.min(Math.max(refresh, 1), 720) * HOUR * spread;
  return now + Math.min((HOUR / 4) * 2 ** (failures - 1), 24 * HOUR) * spread;
}
