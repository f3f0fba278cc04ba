// Two ClickHouse shards on this machine, from Debian's clickhouse-server or any later one. User `default` may write
// from loopback alone; `reader` (password `reader`) has the profile that src/remote/README.md recommends.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Keeper, startKeeper } from './keeper.ts';

/** Clusters in both configurations: two shards, two of which one takes three rows of four, and one shard on both. */
export const CLUSTER = 'quotes';
export const UNEVEN = 'uneven';
export const COPIES = 'copies';

export interface Shard {
  /** HTTP address. */
  readonly url: string;
  readonly pid: () => number;
  /** Ends at once, as in a power failure; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Begins again with its data; resolves when it answers. */
  readonly start: () => Promise<void>;
}

export interface Shards {
  readonly shards: readonly [Shard, Shard];
  /** Ends both and takes their data away. */
  readonly stop: () => Promise<void>;
}

/** Why there can be no shards here; null when there can. */
export const missing: string | null =
  spawnSync('clickhouse-server', ['--version']).error === undefined
    ? null
    : 'needs clickhouse-server (Debian: apt install clickhouse-server)';

/** Starts both; with a Keeper of their own, as the two copies of one shard. */
export async function startShards(withKeeper = false): Promise<Shards> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-shards-'));
  const port = await freePorts();
  const keeper = withKeeper ? await startKeeper(port + 6) : null;
  const shards = [0, 1].map((i) => shard(folder, port, i, keeper)) as [Shard, Shard];
  const stop = async () => {
    await Promise.all(shards.map((each) => each.kill()));
    await keeper?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(shards.map((each) => each.start()));
    // 18.16 falls over a statement ON CLUSTER when it is not yet done with its own beginning.
    if (keeper) await new Promise((resolve) => setTimeout(resolve, 3000));
    return { shards, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function shard(parent: string, port: number, i: number, keeper: Keeper | null): Shard {
  const folder = join(parent, `n${i}`);
  for (const name of ['data', 'tmp', 'files']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'config.xml'), configuration(folder, port, i, keeper));
  writeFileSync(join(folder, 'users.xml'), USERS);
  const url = `http://127.0.0.1:${port + i}/`;
  let server: ChildProcess | null = null;
  return {
    url,
    pid: () => server?.pid ?? 0,
    async kill() {
      const ended = server;
      server = null;
      if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
      await new Promise((resolve) => {
        ended.once('exit', resolve);
        ended.kill('SIGKILL');
      });
    },
    async start() {
      const options = { cwd: folder, stdio: 'ignore' } as const;
      server = spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], options);
      for (let tries = 0; tries < 300; tries++) {
        const answer = await fetch(url, { method: 'POST', body: 'SELECT 1' }).catch(() => null);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no answer at ${url}; see ${folder}/err`);
    },
  };
}

/** The first of seven ports in a row that are free: two each for HTTP, the native protocol and the exchange of parts,
 * one for a Keeper. */
async function freePorts(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const free = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((i) => isFree(first + i)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('no seven free ports in a row');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function configuration(folder: string, port: number, i: number, keeper: Keeper | null): string {
  const replica = (n: number) =>
    `<replica><host>127.0.0.1</host><port>${port + 2 + n}</port></replica>`;
  const shard = (content: string) => `<shard>${content}</shard>`;
  const clusters = [
    [CLUSTER, shard(replica(0)) + shard(replica(1))],
    [UNEVEN, shard(`<weight>3</weight>${replica(0)}`) + shard(replica(1))],
    [
      COPIES,
      shard(
        `<internal_replication>${keeper !== null}</internal_replication>${replica(0)}${replica(1)}`,
      ),
    ],
  ].map(([name, shards]) => `<${name}>${shards}</${name}>`);
  const kept = keeper
    ? `<zookeeper><node><host>127.0.0.1</host><port>${keeper.port}</port></node><session_timeout_ms>2000</session_timeout_ms></zookeeper>
<macros><shard>one</shard><replica>${i}</replica></macros>
<distributed_ddl><path>/clickhouse/task_queue/ddl</path></distributed_ddl>
<interserver_http_host>127.0.0.1</interserver_http_host>`
    : '';
  return `<yandex>
<logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/err</errorlog></logger>
<listen_host>127.0.0.1</listen_host>
<http_port>${port + i}</http_port>
<tcp_port>${port + 2 + i}</tcp_port>
<interserver_http_port>${port + 4 + i}</interserver_http_port>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
<users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>536870912</mark_cache_size><max_concurrent_queries>100</max_concurrent_queries>
<remote_servers>${clusters.join('')}</remote_servers>
${kept}
</yandex>`;
}

const USERS = `<yandex>
<profiles>
<default>
<max_memory_usage>2000000000</max_memory_usage>
<min_compress_block_size>4096</min_compress_block_size>
</default>
<reader>
<readonly>1</readonly>
<skip_unavailable_shards>1</skip_unavailable_shards>
<max_memory_usage>2000000000</max_memory_usage>
<max_execution_time>10</max_execution_time>
</reader>
</profiles>
<quotas><default></default></quotas>
<users>
<default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
<reader><password>reader</password><networks><ip>127.0.0.1</ip></networks><profile>reader</profile><quota>default</quota></reader>
</users>
</yandex>`;
