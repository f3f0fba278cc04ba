// What On Record costs a page, and whether it leaves it as it was: `npm run bench:pages -- FOLDER`.
// FOLDER holds saved pages as NAME/page.html; without one, the project's own pages are used. Every
// page is opened in a real browser with the real build, its scripts and its network shut off by a
// policy, so that whatever happens is ours. Times are ratios to one bare TreeWalker pass over the
// text of the same page, first run of both, and milliseconds for the record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, serve } from '../src/cli/serve.ts';
import { type Driver, driveChromium, driveFirefox } from './e2e/drive.ts';

interface Measured {
  readonly name: string;
  readonly characters: number;
  readonly findings: number;
  /** Milliseconds. */
  readonly bare: number;
  readonly first: number;
  readonly longest: number;
  readonly marked: number;
  readonly layout: number;
  readonly burst: number;
  readonly bareBurst: number;
  /** What is wrong; nothing, one hopes. */
  readonly faults: readonly string[];
}

const folder = process.argv[2] ?? join(import.meta.dirname, 'pages');
const only = process.argv.slice(3);
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const pages = savedPages(folder);
const server = await serve(
  Object.fromEntries(
    Object.entries(pages).map(([name, body]) => [
      `/${name}`,
      { body, headers: { 'content-security-policy': policy } },
    ]),
  ),
);
/** Saved pages by name: NAME/page.html or NAME.html. */
function savedPages(from: string): Readonly<Record<string, string>> {
  const found = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return Object.fromEntries(
    found
      .sort()
      .map((file) => [
        file.replace(/[\\/]page\.html$|\.html$/, ''),
        readFileSync(join(from, file), 'utf8'),
      ]),
  );
}

async function measure(driver: Driver, { origin, requests }: Server, name: string) {
  const asked = requests.length;
  const tab = await driver.open(`${origin}/${encodeURIComponent(name)}`);
  const bare = await tab.evaluate<number>(`(${barePass})(document.body)`);
  const characters = await tab.evaluate<number>('document.body.innerText.length');
  const before = await tab.evaluate<string>('document.documentElement.outerHTML');
  const report = await tab.report();
  const faults: string[] = [];
  const findings = report.outcome.findings ?? [];
  if (report.outcome.state !== 'checked') faults.push(`not checked: ${report.outcome.state}`);
  for (const [index, { quote }] of findings.entries()) {
    await tab.ask('show', { index, card: false });
    const shown = await tab.evaluate<string>(wordsHere);
    if (bareWords(shown) !== bareWords(quote.text)) {
      faults.push(`“${quote.text.slice(0, 60)}” is shown as “${shown.slice(0, 60)}”`);
    }
  }
  if ((await tab.evaluate<string>('document.documentElement.outerHTML')) !== before) {
    faults.push('the page was changed');
  }
  faults.push(...(await tab.complaints()));
  const shift = await tab.evaluate<number>(layoutShift);
  const own = shift > 0 ? await ownShift(driver, origin, name) : 0;
  if (shift > own + 0.0001) faults.push(`layout shift ${shift}, without us ${own}`);
  const strays = requests.slice(asked).filter((path) => !/^\/favicon/.test(path));
  if (strays.length > 1) faults.push(`requests: ${strays.slice(1).join(' ')}`);
  const layout = await tab.layout();
  const bareBurst = await tab.evaluate<number>(`(${appendBurst})(${barePass})`);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const after = await tab.report();
  await tab.close();
  const { first, longest, marked, total } = report.cost;
  const burst = after.cost.total - total;
  if (faults.length > 0) console.log(`${driver.name} ${name}: ${faults.join('\n    ')}`);
  return {
    ...{ name, characters, findings: findings.length, bare, first, longest, marked, layout },
    ...{ burst, bareBurst, faults },
  };
}

/** How much a page moves by itself, under a name the extension is not allowed on. */
async function ownShift(driver: Driver, origin: string, name: string): Promise<number> {
  const tab = await driver.open(`${origin.replace('127.0.0.1', 'localhost')}/${name}`);
  await tab.evaluate('scrollTo(0, 1e6)');
  const shift = await tab.evaluate<number>(layoutShift);
  await tab.close();
  return shift;
}

/** For the page: one pass over its text, in milliseconds. */
const barePass = `(root) => {
  const from = performance.now();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.data;
  return performance.now() - from;
}`;

/** For the page: a hundred paragraphs at once, and one pass over them. */
const appendBurst = `(barePass) => {
  const box = document.createElement('section');
  for (let i = 0; i < 100; i++) {
    const p = document.createElement('p');
    p.textContent = 'Paragraph ' + i + ' was added to the page after it had been read, and holds no quotation at all.';
    box.append(p);
  }
  document.body.append(box);
  return barePass(box);
}`;

/** For the page: the words of the finding that is shown. */
const wordsHere = `Array.from(CSS.highlights.get('on-record-here') ?? [], (range) => range.toString()).join(' ')`;

/** For the page: how much of it moved, as browsers that count it say. */
const layoutShift = `new Promise((resolve) => {
  let sum = 0;
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}
  setTimeout(() => resolve(sum), 50);
})`;

/** Words without white space, invisible characters, and the marks a browser draws for <q>. */
function bareWords(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2060\uFEFF“”‘’]+/g, '');
}

function print(browser: string, all: readonly Measured[]) {
  const row = (what: string, of: (page: Measured) => number, unit: string) => {
    const values = all
      .map((page) => ({ name: page.name, value: of(page) }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value);
    const median = values[values.length >> 1]?.value ?? Number.NaN;
    const worst = values.at(-1);
    console.log(
      `${what.padEnd(46)} ${median.toFixed(1).padStart(7)} ${unit}   worst ${(worst?.value ?? 0).toFixed(1)} ${unit} (${worst?.name})`,
    );
  };
  const found = all.reduce((sum, page) => sum + page.findings, 0);
  const faults = all.reduce((sum, page) => sum + page.faults.length, 0);
  console.log(`\n${browser}: ${all.length} pages, ${found} findings, ${faults} faults`);
  row('bare pass', (page) => page.bare, 'ms');
  row('first reading, main thread', (page) => page.first, 'ms');
  row('first reading / bare pass', (page) => page.first / page.bare, '×');
  row('longest task', (page) => page.longest, 'ms');
  row('marked after the start', (page) => page.marked, 'ms');
  row('marked / layout of the page', (page) => page.marked / page.layout, '×');
  row('burst of 100 paragraphs', (page) => page.burst, 'ms');
  row('burst / their bare pass', (page) => page.burst / page.bareBurst, '×');
}

for (const start of [driveChromium, driveFirefox]) {
  if (only.length > 0 && !only.includes(start.name)) continue;
  const driver = await start();
  const all: Measured[] = [];
  for (const name of Object.keys(pages)) all.push(await measure(driver, server, name));
  await driver.close();
  print(driver.name, all);
}
await server.close();
