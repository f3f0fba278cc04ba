// What On Record costs a page, and whether it leaves it as it was: `npm run bench:pages -- FOLDER
// [Chromium|Firefox]`. FOLDER holds saved pages as NAME/page.html; without one, the project's own
// pages are used. Every page is opened in a real browser with the real build, its scripts and its
// network shut off by a policy, so that whatever happens is ours: three times by itself, under a name
// the extension is not allowed on, three times with the extension, its background stopped before, and three
// times with its background still awake, as for a reader who goes from one article to the next.
// Times are the least of three, with and without the extension, because other work on a machine only adds
// to them; memory is the middle one. Ratios are to one bare TreeWalker pass over the text of the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, serve } from '../src/cli/serve.ts';
import { type Driver, driveChromium, driveFirefox, type Tab } from './e2e/drive.ts';

/** A page by itself, in milliseconds. */
interface Alone {
  readonly bare: number;
  readonly bareBurst: number;
  readonly layout: number;
  readonly shift: number;
}

/** A page with the extension, in milliseconds and bytes. */
interface Together {
  readonly first: number;
  readonly longest: number;
  readonly marked: number;
  /** The same with a background that is awake. */
  readonly markedNext: number;
  readonly burst: number;
  readonly hit: number;
  /** NaN where the browser does not say. */
  readonly memory: number;
  /** UTF-16 bytes of what the page shows by then. */
  readonly text: number;
  readonly shift: number;
}

interface Measured {
  readonly name: string;
  readonly findings: number;
  readonly alone: Alone;
  readonly together: Together;
  /** What is wrong; nothing, one hopes. */
  readonly faults: readonly string[];
}

const folder = process.argv[2] ?? join(import.meta.dirname, 'pages');
const only = process.argv[3];
/** Alone in its process, a page gets the finest clock the browser has. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const runs = 3;

const pages = savedPages(folder);
const server = await serve(
  Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/${name}`, { body, headers }])),
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
  const address = `${origin}/${encodeURIComponent(name)}`;
  const alone: Alone[] = [];
  const together: Together[] = [];
  const faults: string[] = [];
  let findings = 0;
  for (let i = 0; i < runs; i++) {
    const bare = await driver.open(address.replace('127.0.0.1', 'localhost'));
    alone.push(await measureAlone(bare));
    await bare.close();
    await driver.sleep();
    const asked = requests.length;
    const tab = await driver.open(address);
    await wait(settling);
    if (i === 0) {
      const checked = await checkPage(tab);
      findings = checked.findings;
      faults.push(...checked.faults);
    }
    const cold = await measureTogether(tab);
    const strays = requests.slice(asked).filter((path) => !/^\/favicon/.test(path));
    if (strays.length > 1) faults.push(`requests: ${strays.slice(1).join(' ')}`);
    await tab.close();
    const next = await driver.open(address);
    await wait(settling);
    together.push({ ...cold, markedNext: (await next.report()).cost.marked });
    await next.close();
  }
  const times = { alone: leastOf(alone), together: leastOf(together) };
  if (shiftOf(times) > 0.0001) faults.push(`layout shift ${shiftOf(times)}`);
  if (faults.length > 0) console.log(`${driver.name} ${name}: ${faults.join('\n    ')}`);
  return { name, findings, faults, ...times };
}

async function measureAlone(tab: Tab): Promise<Alone> {
  const layout = await tab.layout();
  const bare = await tab.evaluate<number>(`(${barePass})(document.body)`);
  const bareBurst = await tab.evaluate<number>(`(${barePass})((${makeBurst})())`);
  await wait(settling);
  return { bare, bareBurst, layout, shift: await shiftIn(tab) };
}

async function measureTogether(tab: Tab): Promise<Omit<Together, 'markedNext'>> {
  const shift = await shiftIn(tab);
  const { first, longest, marked, total } = (await tab.report()).cost;
  // Points of the text, where a click asks what is marked there.
  const points = await tab.evaluate<readonly (readonly [number, number])[]>(pointsOfText);
  for (const [x, y] of points) await tab.click(x, y);
  const clicked = (await tab.report()).cost.total;
  await tab.evaluate(`(document.body.append((${makeBurst})()), null)`);
  await wait(1000);
  const added = (await tab.report()).cost.total;
  const text = 2 * (await tab.evaluate<number>('document.body.innerText.length'));
  const full = await tab.memory();
  await tab.ask('pause', true);
  const memory = full - (await tab.memory());
  const hit = (clicked - total) / points.length;
  return { first, longest, marked, burst: added - clicked, hit, memory, text, shift };
}

/** Whether every finding is shown exactly, and the page is left as it was. */
async function checkPage(tab: Tab) {
  const before = await tab.evaluate<string>('document.documentElement.outerHTML');
  const { outcome } = await tab.report();
  const faults: string[] = [];
  const findings = outcome.findings ?? [];
  if (outcome.state !== 'checked') faults.push(`not checked: ${outcome.state}`);
  for (const [index, { quote }] of findings.entries()) {
    await tab.ask('show', { index, card: false });
    const shown = await tab.evaluate<string>(wordsHere);
    if (bareWords(shown) !== bareWords(quote.text)) {
      faults.push(`“${quote.text.slice(0, 60)}” is shown as “${shown.slice(0, 60)}”`);
    }
  }
  await tab.evaluate('scrollTo(0, 0)');
  const after = await tab.evaluate<string>('document.documentElement.outerHTML');
  if (after !== before) faults.push('the page was changed');
  return { findings: findings.length, faults: [...faults, ...(await tab.complaints())] };
}

/** How long a page is left to itself after it has loaded. */
const settling = 600;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** For the page: one pass over the text of an element, in milliseconds. */
const barePass = `(root) => {
  const from = performance.now();
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) text += walker.currentNode.data;
  return performance.now() - from;
}`;

/** For the page: a hundred new paragraphs. */
const makeBurst = `() => {
  const box = document.createElement('section');
  const words = ' was added to the page after it had been read, and holds no quotation at all.</p>';
  box.innerHTML = Array.from({ length: 100 }, (_, i) => '<p>Paragraph ' + i + words).join('');
  return box;
}`;

/** For the page: the words of the finding that is shown. */
const wordsHere = `Array.from(CSS.highlights.get('on-record-here') ?? [], (range) => range.toString()).join(' ')`;

/** For the page: how much of it moved; null where the browser does not count that. */
const layoutShift = `new Promise((resolve) => {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(null);
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 50);
})`;

/** For the page: up to twenty points in view where a click does nothing by itself. A menu that opens under
 * the pointer may put a link there: none is followed. */
const pointsOfText = `(() => {
  addEventListener('click', (event) => event.preventDefault(), true);
  const points = [];
  for (let y = 60; y < innerHeight - 20; y += 18) {
    const hit = document.elementFromPoint(innerWidth / 2, y);
    if (hit && !hit.closest('a,button,input,label,summary,select,textarea,iframe,video')) {
      points.push([innerWidth / 2, y]);
    }
  }
  return points.slice(0, 20);
})()`;

/** Words without white space, invisible characters, and the marks a browser draws for <q>. */
function bareWords(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2060\uFEFF“”‘’]+/g, '');
}

/** The least of each time; of what is no time the middle one. */
function leastOf<Of extends Alone | Together>(all: readonly Of[]): Of {
  const keys = Object.keys(all[0] ?? {}) as (keyof Of & string)[];
  const of = (key: keyof Of & string) => {
    const sorted = all.map((one) => Number(one[key])).sort((a, b) => a - b);
    return sorted[key === 'memory' || key === 'shift' ? sorted.length >> 1 : 0] ?? Number.NaN;
  };
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as unknown as Of;
}

async function shiftIn(tab: Tab): Promise<number> {
  return (await tab.evaluate<number | null>(layoutShift)) ?? Number.NaN;
}

/** How much more of a page moved with the extension than without. */
function shiftOf({ alone, together }: Pick<Measured, 'alone' | 'together'>): number {
  return Math.max(0, together.shift - alone.shift);
}

type Row = readonly [what: string, wanted: string, of: (page: Measured) => number];
const rows: readonly Row[] = [
  ['bare pass over the text, ms', '', ({ alone }) => alone.bare],
  ['first reading, main thread, ms', '', ({ together }) => together.first],
  ['first reading / bare pass', '≤ 6', ({ alone, together }) => together.first / alone.bare],
  ['longest task, ms', '≤ 50', ({ together }) => together.longest],
  ['marked, background cold, ms', 'worst ≤ 300', ({ together }) => together.marked],
  [
    'marked / own layout, background cold',
    '≤ 1',
    ({ alone, together }) => together.marked / alone.layout,
  ],
  ['marked, background awake, ms', '', ({ together }) => together.markedNext],
  [
    'marked / own layout, background awake',
    '≤ 1',
    ({ alone, together }) => together.markedNext / alone.layout,
  ],
  ['burst of 100 paragraphs, ms', '', ({ together }) => together.burst],
  ['burst / their bare pass', '≤ 8', ({ alone, together }) => together.burst / alone.bareBurst],
  ['what is marked at a point, ms', '≤ 0.5', ({ together }) => together.hit],
  ['memory / visible text', '≤ 2', ({ together }) => together.memory / together.text],
  ['layout shift added', '0', shiftOf],
];

function print(browser: string, all: readonly Measured[]) {
  const found = all.reduce((sum, page) => sum + page.findings, 0);
  const faults = all.reduce((sum, page) => sum + page.faults.length, 0);
  console.log(`\n${browser}: ${all.length} pages, ${found} findings, ${faults} faults`);
  console.log(`| | median | worst | | to reach |\n| --- | --- | --- | --- | --- |`);
  for (const [what, wanted, of] of rows) {
    const values = all
      .map((page) => ({ name: page.name, value: of(page) }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value);
    const median = values[values.length >> 1];
    const worst = values.at(-1);
    if (!median || !worst) {
      console.log(`| ${what} | ${browser} does not say | | | ${wanted} |`);
      continue;
    }
    const [mid, most] = [median, worst].map(({ value }) => value.toFixed(value < 1 ? 2 : 1));
    console.log(`| ${what} | ${mid} | ${most} | ${worst.name} | ${wanted} |`);
  }
}

for (const [name, start] of [
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
] as const) {
  if (only !== undefined && only !== name) continue;
  const driver = await start();
  const all: Measured[] = [];
  for (const page of Object.keys(pages)) all.push(await measure(driver, server, page));
  await driver.close();
  print(name, all);
}
await server.close();
