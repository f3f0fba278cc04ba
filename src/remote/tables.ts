// All SQL of a shared library, in the words that ClickHouse 18.16 and current releases share.
//
//   grams     (hash, passage)    which passages hold a word triple; sorted by hash, spread over the shards by it
//   passages  (passage, …)       passages and, in slot 0 of every page, the source they stand in
//   loads     (pack, part, …)    which parts of which packs are in
//   answering, expected          how many shards answer, and how many there are
// Every node has the rows of its shard in tables that end in _here, and tables over all shards without it.
//
// A passage's number is pack (24 bits) · page (28 bits) · slot (12 bits). Neighbours in a source have neighbouring
// slots, so a passage brings those around it and its source along without another question.
//
// Only names we checked and numbers we made ourselves stand in the SQL: there is nothing to inject into.

import type { Triples } from './triples.ts';

/** Slots of a page: the source and 4,095 passages; a longer source goes on in the next page. */
export const SLOTS = 4096;
/** Pages of a pack. */
export const PAGES = 2 ** 28;
/** Packs are numbered below this. */
export const PACKS = 2 ** 24;

/** A triple that stands in more passages says nothing and is dropped by the server. */
const MOST_PLACES = 512;
/** Passages a quotation may bring, without their neighbours. */
const MOST_PASSAGES = 8;
/** A triple weighs as much as the places it leaves open: 1 when it stands in one passage only. A passage is brought
 * that holds so much of its quotation, or such a share of what the best one does. */
const ENOUGH_WEIGHT = 0.5;
const ENOUGH_SHARE = 0.1;

/** How tables are made: the cluster's name, and whether its nodes keep copies by Keeper or ZooKeeper. */
export interface Cluster {
  readonly name: string;
  readonly isReplicated: boolean;
}

interface Table {
  readonly name: string;
  readonly columns: string;
  readonly order: string;
  /** Which shard a row belongs to; shards.ts computes the same. */
  readonly shard: string;
  /** Rows between two entries of the sparse index: few, because a look-up wants few. */
  readonly granularity: number;
}

const TABLES: readonly Table[] = [
  {
    name: 'grams',
    columns: 'hash UInt64, passage UInt64',
    order: 'hash, passage',
    shard: 'hash',
    granularity: 512,
  },
  {
    name: 'passages',
    columns:
      'passage UInt64, turn UInt32, speaker String, label String, text String, corrections String',
    order: 'passage',
    shard: `intHash64(intDiv(passage, ${SLOTS}))`,
    granularity: 8,
  },
  {
    name: 'loads',
    columns: 'pack UInt32, part UInt32, id String, state String',
    order: 'pack, part',
    shard: 'pack',
    granularity: 8192,
  },
];

/** The statements that make a library's tables on one node, or with `everywhere` on all of them at once. */
export function createTables(database: string, cluster: Cluster): readonly string[] {
  const on = cluster.isReplicated ? ` ON CLUSTER '${cluster.name}'` : '';
  const here = TABLES.map(
    ({ name, columns, order, granularity }) =>
      `CREATE TABLE IF NOT EXISTS ${database}.${name}_here${on} (${columns}) ENGINE = ${engine(database, name, cluster)} ORDER BY (${order}) SETTINGS index_granularity = ${granularity}`,
  );
  const everywhere = TABLES.map(
    ({ name, columns, shard }) =>
      `CREATE TABLE IF NOT EXISTS ${database}.${name}${on} (${columns}) ENGINE = Distributed('${cluster.name}', '${database}', '${name}_here', ${shard})`,
  );
  return [
    `CREATE DATABASE IF NOT EXISTS ${database}${on}`,
    ...here,
    ...everywhere,
    `CREATE TABLE IF NOT EXISTS ${database}.answering${on} (dummy UInt8) ENGINE = Distributed('${cluster.name}', 'system', 'one')`,
    `CREATE VIEW IF NOT EXISTS ${database}.expected${on} AS SELECT uniqExact(shard_num) AS shards FROM system.clusters WHERE cluster = '${cluster.name}'`,
  ];
}

/** How many of a library's tables there are on the node that is asked, and how many there should be. */
export function countTables(database: string): string {
  const names = TABLES.flatMap(({ name }) => [name, `${name}_here`]).concat(
    'answering',
    'expected',
  );
  const list = names.map((name) => `'${name}'`).join(', ');
  return `SELECT count(), ${names.length} FROM system.tables WHERE database = '${database}' AND name IN (${list}) FORMAT JSONCompact`;
}

/** Equal rows become one when their parts are merged, so that a part loaded twice is there once. */
function engine(database: string, name: string, { isReplicated }: Cluster): string {
  return isReplicated
    ? `ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/${database}/${name}', '{replica}')`
    : 'ReplacingMergeTree()';
}

/** In what form rows of each table are sent: sorted triples in columns, all else row by row. */
const FORMATS = { grams: 'Native', passages: 'RowBinary', loads: 'RowBinary' } as const;

type TableName = keyof typeof FORMATS;

/** Rows of a table, of the shard that is asked or of all of them. */
export function insertRows(database: string, table: TableName, isHere: boolean): string {
  return `INSERT INTO ${database}.${table}${isHere ? '_here' : ''} FORMAT ${FORMATS[table]}`;
}

/** Merges all parts of a table into one, and equal rows as well, on the node that is asked. */
export function mergeRows(database: string): readonly string[] {
  return ['grams', 'passages'].map((name) => `OPTIMIZE TABLE ${database}.${name}_here FINAL`);
}

/** In how many parts the triples of the node that is asked lie: a question looks into each. */
export function countParts(database: string): string {
  return `SELECT count() FROM system.parts WHERE active AND database = '${database}' AND table = 'grams_here' FORMAT JSONCompact`;
}

/** Takes a pack's rows away on the node that is asked; the server does it in the background. */
export function dropPack(database: string, pack: number): readonly string[] {
  const size = BigInt(PAGES) * BigInt(SLOTS);
  const first = BigInt(pack) * size;
  const rows = `passage >= ${first} AND passage < ${first + size}`;
  return [
    `ALTER TABLE ${database}.grams_here DELETE WHERE ${rows}`,
    `ALTER TABLE ${database}.passages_here DELETE WHERE ${rows}`,
    `ALTER TABLE ${database}.loads_here DELETE WHERE pack = ${pack}`,
  ];
}

/** Which parts of which packs are in: rows of pack, part, pack id, state. */
export function listLoads(database: string): string {
  return `SELECT DISTINCT pack, part, id, state FROM ${database}.loads FORMAT JSONCompact`;
}

/** All nodes in the order of their shards: rows of host, native port, 1 for the node that is asked, number and weight
 * of the shard. */
export function listNodes(cluster: string): string {
  return `SELECT host_name, port, is_local, shard_num, shard_weight FROM system.clusters WHERE cluster = '${cluster}' ORDER BY shard_num, replica_num FORMAT JSONCompact`;
}

/** 1 when the server knows a Keeper or ZooKeeper. */
export const hasKeeper =
  "SELECT count() FROM system.tables WHERE database = 'system' AND name = 'zookeeper' FORMAT JSONCompact";

/**
 * The one question of a page: for each quotation the passages that share most of its rare triples, their neighbours
 * and sources. Rows of passage, turn, speaker, label, text, corrections; and one of passage 0 whose turn is the
 * number of shards and whose text the number of those that answered.
 */
export function lookUpTriples(database: string, asked: readonly Triples[]): string {
  const numbers: string[] = [];
  const quotations: number[] = [];
  const seen = new Set<string>();
  asked.forEach(({ count, low, high }, quotation) => {
    for (let i = 0; i < count; i++) {
      const number = String((BigInt(high[i] as number) << 32n) | BigInt(low[i] as number));
      if (seen.has(number)) continue;
      seen.add(number);
      numbers.push(number);
      quotations.push(quotation + 1);
    }
  });
  const list = numbers.join(',');
  const triples = `SELECT hash, groupArray(${MOST_PLACES + 1})(passage) AS places, length(places) AS often FROM ${database}.grams WHERE hash IN (${list}) GROUP BY hash HAVING often <= ${MOST_PLACES}`;
  const weights = `SELECT transform(hash, [${list}], [${quotations.join(',')}], 0) AS quotation, arrayJoin(places) AS passage, 1 / often AS weight FROM (${triples})`;
  const scores = `SELECT quotation, passage, sum(weight) AS score FROM (${weights}) GROUP BY quotation, passage ORDER BY quotation, score DESC, passage LIMIT ${MOST_PASSAGES} BY quotation`;
  const best = `SELECT groupArray(passage) AS passages, groupArray(score) AS scores, least(max(score) * ${ENOUGH_SHARE}, ${ENOUGH_WEIGHT}) AS enough FROM (${scores}) GROUP BY quotation`;
  const found = `SELECT passage FROM (${best}) ARRAY JOIN passages AS passage, scores AS score WHERE score >= enough`;
  const around = `[toUInt64(passage - 1), passage, passage + 1, intDiv(passage, ${SLOTS}) * ${SLOTS}]`;
  return `SELECT toString(passage), turn, speaker, label, text, corrections FROM ${database}.passages
WHERE passage GLOBAL IN (SELECT arrayJoin(${around}) FROM (${found}))
UNION ALL SELECT '0', toUInt32((SELECT shards FROM ${database}.expected)), '', '', toString((SELECT count() FROM ${database}.answering)), ''
FORMAT JSONCompact`;
}
