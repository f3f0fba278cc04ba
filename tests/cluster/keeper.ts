// A ZooKeeper on this machine, from Debian's package, by which ClickHouse keeps copies.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JAR = '/usr/share/java/zookeeper.jar';
/** Milliseconds; whoever is killed counts as away after four of them. */
const TICK = '500';
const MAIN = 'org.apache.zookeeper.server.ZooKeeperServerMain';

export interface Keeper {
  readonly port: number;
  /** Ends it and takes its data away. */
  readonly stop: () => Promise<void>;
}

/** Why there can be no ZooKeeper here; null when there can. */
export const missingKeeper: string | null =
  existsSync(JAR) && spawnSync('java', ['-version']).error === undefined
    ? null
    : 'needs ZooKeeper and Java (Debian: apt install zookeeper)';

/** Starts one; resolves when it takes connections. */
export async function startKeeper(port: number): Promise<Keeper> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-keeper-'));
  const options = ['-Xmx128m', '-Dzookeeper.admin.enableServer=false', '-cp', JAR];
  const data = join(folder, 'data');
  const server = spawn('java', [...options, MAIN, String(port), data, TICK], {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(port)) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`no ZooKeeper at ${port}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
