// The nodes of a cluster that take statements and rows, and the library's tables on each.
//
// Rows go to their shard at once where it is known which node is which: each is asked for its number in the cluster.
// Then no node has to take all rows apart and pass most of them on. Where it is not known, or copies are kept by Keeper,
// rows go through the tables over all shards of the one node that was named.

import type { Address } from './address.ts';
import { LibraryError, type Limits, request } from './request.ts';
import { MOST_SHARES, type Shares, sharesOf, UNDIVIDED } from './shards.ts';
import { type Cluster, countTables, createTables, hasKeeper, listNodes } from './tables.ts';

/** Nodes of a cluster that take statements: one of each copy of each shard, or one for all. */
export interface Library {
  readonly address: Address;
  readonly cluster: Cluster;
  readonly nodes: readonly Address[];
  readonly targets: readonly Target[];
  /** How rows are divided among the targets. */
  readonly shares: Shares;
}

/** Nodes of which each takes the same rows: the copies of a shard, or the one that passes rows on. */
export interface Target {
  readonly nodes: readonly Address[];
  /** Whether rows go into the nodes' own tables and not into those over all shards. */
  readonly isHere: boolean;
}

/** Creating takes its time. */
export const LIMITS = { patience: 120_000, most: 64 << 20 };

/**
 * Finds the nodes of a cluster and makes the tables. `others`: addresses of further nodes, where they cannot be
 * told from the cluster's own list. Rejects with a LibraryError; 'foreign' when there is no such cluster.
 */
export async function openLibrary(
  address: Address,
  name: string,
  others: readonly Address[] = [],
  signal?: AbortSignal,
): Promise<Library> {
  const limits = { ...LIMITS, signal };
  const members = await readMembers(address, name, limits);
  if (members.length === 0) throw new LibraryError('foreign', `no cluster ${name}`);
  const [[keepers] = []] = await askRows(address, hasKeeper, limits);
  const cluster = { name, isReplicated: Number(keepers) > 0 };
  const through = { targets: [{ nodes: [address], isHere: false }], shares: UNDIVIDED };
  if (cluster.isReplicated) {
    // They are made on all nodes at once, for which none may be away; once made, one may.
    const [[made, all] = []] = await askRows(address, countTables(address.database), limits);
    if (Number(made) !== all) await makeTables([address], cluster, limits);
    return { address, cluster, nodes: [address], ...through };
  }
  const nodes = others.length > 0 ? [address, ...others] : nodesOf(address, members);
  await makeTables(nodes, cluster, limits);
  const shards = await shardsOf(members, nodes, name, limits);
  return { address, cluster, nodes, ...(shards ?? through) };
}

async function makeTables(
  nodes: readonly Address[],
  cluster: Cluster,
  limits: Limits,
): Promise<void> {
  for (const node of nodes)
    for (const sql of createTables(node.database, cluster)) await request(node, { sql }, limits);
}

/** A line of the cluster's list: one copy of one shard. */
interface Member {
  readonly host: string;
  readonly port: number;
  /** Whether it is the node that was asked for the list. */
  readonly isLocal: boolean;
  readonly shard: number;
  readonly weight: number;
}

async function readMembers(
  node: Address,
  cluster: string,
  limits: Limits,
): Promise<readonly Member[]> {
  const rows = await askRows(node, listNodes(cluster), limits);
  return rows.map(([host, ...numbers]) => {
    const [port = 0, isLocal, shard = 0, weight = 0] = numbers.map(Number);
    return { host: String(host), port, isLocal: isLocal === 1, shard, weight };
  });
}

/** The nodes at their own hosts; a native port that is so much higher than that of the node we ask stands for an
 * HTTP port that is so much higher. */
function nodesOf(address: Address, members: readonly Member[]): readonly Address[] {
  const own = members.find(({ isLocal }) => isLocal);
  const { protocol, port, pathname } = new URL(address.url);
  const http = Number(port || (protocol === 'https:' ? 443 : 80));
  const others = members
    .filter((member) => member !== own)
    .map((member) => {
      const theirs = http + member.port - (own?.port ?? member.port);
      const name = member.host.includes(':') ? `[${member.host}]` : member.host;
      return { ...address, url: `${protocol}//${name}:${theirs}${pathname}` };
    });
  return [address, ...others];
}

/** The shards with all their copies, if each node says which one it is of and no copy is missing; else null. */
async function shardsOf(
  members: readonly Member[],
  nodes: readonly Address[],
  name: string,
  limits: Limits,
): Promise<Pick<Library, 'targets' | 'shares'> | null> {
  const numbers = [...new Set(members.map(({ shard }) => shard))];
  const shards = new Map(numbers.map((number) => [number, new Map<string, Address>()]));
  for (const node of nodes) {
    // 18.16 calls all copies of a shard local where one of them is.
    const own = (await readMembers(node, name, limits)).filter(({ isLocal }) => isLocal);
    if (own.some(({ shard }) => shard !== own[0]?.shard)) return null;
    shards.get(own[0]?.shard ?? 0)?.set(node.url, node);
  }
  const copies = (number: number) => members.filter(({ shard }) => shard === number);
  if (numbers.some((number) => shards.get(number)?.size !== copies(number).length)) return null;
  const weights = numbers.map((number) => copies(number)[0]?.weight ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0 || sum > MOST_SHARES) return null;
  const targets = [...shards.values()].map((own) => ({ nodes: [...own.values()], isHere: true }));
  return { targets, shares: sharesOf(weights) };
}

/** The rows of an answer in JSONCompact. */
export async function askRows(
  address: Address,
  sql: string,
  limits: Limits,
): Promise<readonly (readonly unknown[])[]> {
  const answer = await request(address, { sql }, limits);
  try {
    return (JSON.parse(answer) as { readonly data: readonly (readonly unknown[])[] }).data;
  } catch {
    throw new LibraryError('foreign');
  }
}
