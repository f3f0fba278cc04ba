// What it takes to add 20 MB of transcripts to the library, in a real Chromium: `npm run bench:library`. The
// addresses, twice, are given to the library page as Markdown files, as a reader drops them; told are the most memory
// that its process held, and how long the page was ever kept from answering. On Linux only: the memory is what the
// system itself counts, in /proc.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, howToGet } from '../src/cli/browsers.mjs';
import { type Chromium, launchChromium } from '../src/cli/chromium.ts';
import { buildExtension, root } from '../src/cli/setup.mjs';
import { Corpus } from '../src/engine/corpus/corpus.ts';

const ROUNDS = 3;
/** Reading and building may take so many ms on a busy machine. */
const PATIENCE = 300_000;

const browser = findChromium();
if (browser === null) throw new Error(howToGet('Chromium'));
const { path } = browser;
const extension = await buildExtension('chrome');
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
try {
  const { paths, bytes } = writeTranscripts();
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await addAll(paths));
  const middle = (value: (run: Run) => number) =>
    runs.map(value).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  const [before, peak] = [middle((run) => run.before), middle((run) => run.peak)];
  say('transcripts', `${paths.length} files, ${megabytes(bytes)}`);
  say('memory of the page before', megabytes(before));
  say('the most while they were read and built', megabytes(peak));
  say('which is more by', `${((peak - before) / bytes).toFixed(1)} × the files`);
  say('the page did not answer for at most', `${middle((run) => run.longest).toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Bytes, bytes, milliseconds. */
interface Run {
  readonly before: number;
  readonly peak: number;
  readonly longest: number;
}

/** The addresses as files, and once more under other days. */
function writeTranscripts(): { readonly paths: readonly string[]; readonly bytes: number } {
  const pack = readFileSync(join(root, 'assets', 'corpus', 'sotu.pack'));
  const corpus = Corpus.open([new Uint8Array(pack).buffer]);
  let bytes = 0;
  const paths = corpus.sources.flatMap(({ date, title, speaker }, source) =>
    [date, `${Number(date.slice(0, 4)) + 300}${date.slice(4)}`].map((day) => {
      const file = join(folder, `${day}-${source}.md`);
      const said = corpus.text(source);
      const text = `---\ntitle: ${title}\ndate: ${day}\nspeaker: ${speaker}\n---\n\n${said}\n`;
      writeFileSync(file, text);
      bytes += Buffer.byteLength(text);
      return file;
    }),
  );
  return { paths, bytes };
}

/** Adds all files by the library page of a fresh profile, until the pack is kept. */
async function addAll(paths: readonly string[]): Promise<Run> {
  const chromium = await launchChromium({ path, extension, headless: true });
  try {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.id}/reader.html#library`);
    await page.locator('.adding').waitFor();
    await page.evaluate(`(globalThis.longest = 0, new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' }), null)`);
    const before = new Map(
      (await renderersOf(chromium, page)).map((pid) => [pid, memoryOf(pid, 'VmRSS')]),
    );
    await page.locator('.adding input[type=file]').setInputFiles([...paths]);
    await page.locator('.understood').waitFor({ timeout: PATIENCE });
    await page.getByLabel('Name of the pack').fill('Addresses, twice');
    await page.locator('.handing .main').click();
    await page.locator('.kept[role=status]').waitFor({ timeout: PATIENCE });
    const longest = await page.evaluate<number>('longest');
    // All of an extension lives in one process, and in these minutes it is the largest.
    const peaks = [...before].map(([pid, had]) => ({
      before: had,
      peak: memoryOf(pid, 'VmHWM'),
      longest,
    }));
    return peaks.reduce((one, other) => (other.peak > one.peak ? other : one));
  } finally {
    await chromium.close();
  }
}

/** The processes that pages and workers live in. */
async function renderersOf({ context }: Chromium, page: Page): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error(`No session beside ${page.url()}.`);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Bytes a process holds (VmRSS), or has held at most (VmHWM). */
function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(44)} ${value}`);
}
