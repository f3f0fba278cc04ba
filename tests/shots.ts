// Screenshots of everything a reader sees, in light and dark, in English, German and a pseudo-language
// written from right to left: `npm run shots -- [WORD]`. One PNG each and one contact sheet into
// .output/shots; with a word, only those whose name (as in popup.en.dark) holds it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sample as draftSample } from '../entrypoints/reader/sample.ts';
import { findChromium, howToGet } from '../src/cli/browsers.mjs';
import { type Chromium, launchChromium } from '../src/cli/chromium.ts';
import { serve } from '../src/cli/serve.ts';
import { buildExtension, root } from '../src/cli/setup.mjs';
import { printBody } from '../src/report/json.ts';
import { type InPage, list, order, setUpHooks } from './e2e/outbox.ts';
import { recordingFile, transcriptFiles, transcriptPage } from './e2e/transcripts.ts';
import { report } from './report/sample.ts';
import { wordsIn } from './ui/english.ts';

/** One picture: how to come to it in a fresh tab. */
interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** A page of the extension, or 'page' for the sample article. */
  readonly at: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const firstRow = (page: Page) => page.locator('.row').first().click();

const scenes: readonly Scene[] = [
  { name: 'popup', width: 400, height: 640, at: 'popup.html' },
  { name: 'popup-options', width: 400, height: 900, at: 'popup.html', act: openOptions },
  { name: 'finding', width: 400, height: 1000, at: 'popup.html', act: openAll },
  { name: 'finding-320', width: 320, height: 1000, at: 'popup.html', act: firstRow },
  { name: 'finding-wide', width: 900, height: 1000, at: 'popup.html', act: openSpeech },
  { name: 'card', width: 900, height: 700, at: 'page', act: openCard },
  { name: 'search-empty', width: 1000, height: 600, at: 'reader.html#/search' },
  { name: 'search', width: 1000, height: 1100, at: 'reader.html#/search?q=state of the union' },
  { name: 'search-320', width: 320, height: 1100, at: 'reader.html#/search?q=tarif' },
  { name: 'search-names', width: 1000, height: 700, at: 'reader.html#/search?q=Rosevelt' },
  {
    name: 'search-place',
    width: 1000,
    height: 800,
    at: 'reader.html#/search?q=union&in=sotu-1941-01-06&at=17000',
  },
  { name: 'library', width: 1000, height: 1100, at: 'reader.html#/library', act: counted },
  { name: 'library-320', width: 320, height: 1500, at: 'reader.html#/library', act: counted },
  { name: 'library-zoom', width: 500, height: 1000, at: 'reader.html#/library', act: counted },
  {
    name: 'library-pack',
    width: 1000,
    height: 900,
    at: 'reader.html#/library?pack=sotu&from=1861-01-01&to=1865-12-31',
    act: (page) => page.locator('.sources').waitFor(),
  },
  {
    name: 'library-source',
    width: 1000,
    height: 700,
    at: 'reader.html#/library?pack=press&source=us-rok-2plus2-2024-10-31',
    act: (page) => page.locator('.speech').waitFor(),
  },
  { name: 'library-import', width: 1000, height: 1500, at: 'reader.html#/library', act: addFiles },
  {
    name: 'library-import-320',
    width: 320,
    height: 1900,
    at: 'reader.html#/library',
    act: addFiles,
  },
  { name: 'library-draft', width: 1000, height: 1700, at: 'reader.html#/library', act: openPage },
  {
    name: 'library-recording',
    width: 1000,
    height: 600,
    at: 'reader.html#/library',
    act: openRecording,
  },
  {
    name: 'library-recording-320',
    width: 320,
    height: 800,
    at: 'reader.html#/library',
    act: openRecording,
  },
  { name: 'library-own', width: 1000, height: 1300, at: 'reader.html#/library', act: saveFiles },
  { name: 'panel', width: 380, height: 900, at: 'sidepanel.html', act: firstRow },
  { name: 'panel-wide', width: 1200, height: 800, at: 'sidepanel.html', act: openSpeech },
  { name: 'panel-zoom', width: 320, height: 360, at: 'sidepanel.html', act: firstRow },
  { name: 'panel-empty', width: 380, height: 500, at: 'sidepanel.html' },
  { name: 'draft-empty', width: 1000, height: 700, at: 'reader.html#/draft' },
  { name: 'draft', width: 1000, height: 800, at: 'reader.html#/draft', act: checkDraft },
  { name: 'draft-finding', width: 1000, height: 900, at: 'reader.html#/draft', act: openMark },
  { name: 'draft-320', width: 320, height: 900, at: 'reader.html#/draft', act: checkDraft },
  { name: 'settings', width: 1000, height: 2100, at: 'reader.html#/settings', act: askReset },
  { name: 'settings-320', width: 320, height: 1200, at: 'reader.html#/settings' },
  { name: 'welcome', width: 1000, height: 500, at: 'reader.html#/welcome' },
  { name: 'welcome-where', width: 1000, height: 500, at: 'reader.html#/welcome', act: step },
  { name: 'welcome-try', width: 1000, height: 1200, at: 'reader.html#/welcome?finding=0' },
  { name: 'welcome-320', width: 320, height: 1000, at: 'reader.html#/welcome?finding=0' },
  {
    name: 'reports-empty',
    width: 1000,
    height: 700,
    at: 'reader.html#/reports',
    act: clearReports,
  },
  { name: 'reports', width: 1000, height: 1000, at: 'reader.html#/reports', act: leaveReports },
  {
    name: 'reports-all',
    width: 1000,
    height: 1600,
    at: 'reader.html#/reports',
    act: openDestinations,
  },
  { name: 'report', width: 1000, height: 1700, at: 'reader.html#/reports', act: openDraft },
  { name: 'report-sent', width: 1000, height: 800, at: 'reader.html#/reports', act: openSent },
  {
    name: 'reports-320',
    width: 320,
    height: 1600,
    at: 'reader.html#/reports',
    act: openDestinations,
  },
  { name: 'report-320', width: 320, height: 1600, at: 'reader.html#/reports', act: openDraft },
  { name: 'method', width: 1000, height: 2400, at: 'reader.html#/method' },
  { name: 'method-320', width: 320, height: 640, at: 'reader.html#/method' },
  { name: 'missing', width: 1000, height: 400, at: 'reader.html#/nowhere' },
];

/** The report that has left. */
const sentId = '11111111-2222-4333-8444-555555555555';

const languages = ['en', 'de', 'ar-XB'] as const;
const themes = ['light', 'dark'] as const;

const folder = join(root, '.output', 'shots');
const wanted = process.argv[2] ?? '';
const sample = readFileSync(join(root, 'tests', 'pages', 'sample.html'), 'utf8');
const { text: draft } = draftSample;
const server = await serve({ '/sample': { body: sample } });
const chromium = await start();
const [article = await chromium.context.newPage()] = chromium.context.pages();
const taken: string[] = [];
try {
  for (const language of languages) {
    await choose(language);
    for (const scene of scenes) {
      const names = themes
        .map((theme) => ({ theme, name: `${scene.name}.${language}.${theme}` }))
        .filter(({ name }) => name.includes(wanted));
      if (names.length > 0) taken.push(...(await take(scene, names)));
    }
  }
  await layOut();
} finally {
  await chromium.close();
  await server.close();
}
console.log(`${taken.length} pictures and sheet.png in ${folder}`);

async function start(): Promise<Chromium> {
  const browser = findChromium();
  if (browser === null) throw new Error(howToGet('Chromium'));
  const build = await buildExtension('chrome', { grant: ['http://127.0.0.1/*'] });
  const extension = join(folder, 'extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(build, extension, { recursive: true });
  writeFileSync(
    join(extension, 'locales', 'ar-XB.json'),
    JSON.stringify(pseudo(wordsIn('en').areas)),
  );
  return launchChromium({ path: browser.path, extension, headless: true });
}

/** English in Arabic letters, so that what is not in the files stands out; placeholders stay. */
function pseudo(value: unknown): unknown {
  if (typeof value !== 'string')
    return Object.fromEntries(Object.entries(value as object).map(([key, v]) => [key, pseudo(v)]));
  const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  return value.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (arabic[found.toLowerCase().charCodeAt(0) - 97] ?? found),
  );
}

async function choose(language: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
}

/** Comes to a scene once and takes it in each theme. */
async function take(
  scene: Scene,
  names: readonly { readonly theme: (typeof themes)[number]; readonly name: string }[],
): Promise<readonly string[]> {
  const isArticle = scene.at === 'page';
  if (!article.url().endsWith('/sample')) await article.goto(`${server.origin}/sample`);
  await article.bringToFront();
  // Behind the article, as a popup is: the tab in front is what it speaks of.
  const page = isArticle ? article : await openBehind(scene.at);
  await page.setViewportSize({ width: scene.width, height: scene.height });
  if (!/^(page|reader)/.test(scene.at)) await page.locator('.row').first().waitFor();
  if (scene.at.startsWith('reader')) {
    await page.locator('main').waitFor();
    await page.locator('.working').waitFor({ state: 'detached' });
  }
  await scene.act?.(page);
  const files: string[] = [];
  for (const { theme, name } of names) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(200);
    const file = `${name}.png`;
    await page.screenshot({ path: join(folder, file) });
    files.push(file);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log(`${files[0]} scrolls sideways`);
  if (isArticle) await article.goto('about:blank');
  else await page.close();
  return files;
}

async function openBehind(at: string): Promise<Page> {
  const worker = await chromium.worker();
  const [page] = await Promise.all([
    chromium.context.waitForEvent('page'),
    worker.evaluate(`chrome.tabs.create({ url: '/${at}', active: false })`),
  ]);
  return page;
}

async function checkDraft(page: Page): Promise<void> {
  await page.locator('textarea').fill(draft);
  await page.locator('.entry .main').click();
  await page.locator('.desk').waitFor();
}

async function openMark(page: Page): Promise<void> {
  await checkDraft(page);
  await page.locator('.draft .tier').first().click();
}

async function counted(page: Page): Promise<void> {
  await page.locator('.pack .columns').first().waitFor();
}

async function addFiles(page: Page): Promise<void> {
  await counted(page);
  await page.locator('.adding input[type=file]').setInputFiles(transcriptFiles);
  await page.locator('.understood').waitFor();
}

async function openPage(page: Page): Promise<void> {
  const kept = {
    key: 'shot',
    source: transcriptPage,
    address: 'https://coast.example/remarks',
    retrieved: '2024-03-05T08:00:00Z',
    sha256: '0'.repeat(64),
  };
  await counted(page);
  await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('library');
    opening.onsuccess = () => {
      const all = opening.result.transaction('pages', 'readwrite');
      all.objectStore('pages').put(${JSON.stringify(kept)});
      all.oncomplete = () => { opening.result.close(); resolve(1); };
    };
  })`);
  await page.evaluate(`location.hash = '#/library?page=shot'`);
  await page.locator('.document').waitFor();
}

async function saveFiles(page: Page): Promise<void> {
  await addFiles(page);
  await page.locator('.handing input').first().fill('Harbour council');
  await page.locator('.handing .main').click();
  await page.locator('.kept[role=status]').waitFor();
  await page.waitForTimeout(500);
}

/** A source with the times of its recording and what was officially said otherwise. */
async function openRecording(page: Page): Promise<void> {
  await counted(page);
  await page.locator('.adding input[type=file]').setInputFiles(recordingFile);
  await page.locator('.handing input').first().fill('Harbour tapes');
  await page.locator('.handing .main').click();
  await page.locator('.kept[role=status] a').click();
  await page.locator('.sources a').first().click();
  await page.locator('.speech').waitFor();
}

async function askReset(page: Page): Promise<void> {
  await page.locator('[aria-expanded=false]').last().click();
}

async function step(page: Page): Promise<void> {
  await page.locator('.welcome .main').click();
}

async function openOptions(page: Page): Promise<void> {
  await page.locator('.options summary').click();
}

async function openAll(page: Page): Promise<void> {
  await firstRow(page);
  for (const summary of await page.locator('.tools summary').all()) await summary.click();
}

async function openSpeech(page: Page): Promise<void> {
  await page.locator('.row', { hasText: 'poverty' }).first().click();
  await page.locator('.more button').first().click();
  await page.locator('.reasons summary').click();
}

async function openCard(page: Page): Promise<void> {
  const read = () => page.evaluate(() => (CSS.highlights.get('on-record-look')?.size ?? 0) > 0);
  for (let tries = 0; tries < 100 && !(await read()); tries++) await page.waitForTimeout(100);
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.tabs.sendMessage(tab.id, { to: 'page', kind: 'show', question: { index: 1, card: true } }))`);
}

/** One sheet of all pictures, a scene a row, in two columns: higher than 16,000 pixels no browser draws. */
async function layOut(): Promise<void> {
  const page = await chromium.context.newPage();
  const image = (file: string) => {
    const data = readFileSync(join(folder, file)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file}</figcaption></figure>`;
  };
  const rows = scenes.map(({ name }) => taken.filter((file) => file.startsWith(`${name}.`)));
  await page.setViewportSize({ width: 2400, height: 1000 });
  await page.setContent(
    `<!doctype html><style>
    body { font: 9px sans-serif; background: #888; columns: 2 } div { display: flex; gap: 8px; margin: 8px; break-inside: avoid }
    figure { margin: 0; inline-size: 16% } img { inline-size: 100%; display: block }</style>
    ${rows.map((files) => `<div>${files.map(image).join('')}</div>`).join('')}`,
    { timeout: 120_000 },
  );
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true, timeout: 120_000 });
  await page.close();
}

function inPage(page: Page): InPage {
  return (expression) => page.evaluate(expression.replaceAll('browser.', 'chrome.'));
}

async function clearReports(page: Page): Promise<void> {
  const keys = (await list(inPage(page))).map(({ key }) => key);
  await order(inPage(page), { do: 'remove', keys });
}

async function leaveReports(page: Page): Promise<void> {
  const at = Date.now();
  await setUpHooks(inPage(page), 'https://desk.example', ['1']);
  await order(inPage(page), { do: 'draft', report: report.id, body: printBody(report) });
  const sent = { ...report, id: sentId, kind: 'out-of-context' as const };
  const body = printBody(sent);
  for (const destination of ['mail', 'download-csv', '1'])
    await order(inPage(page), { do: 'hand-over', report: sentId, body, destination });
  const check = { outcome: 'corrected', reached: true, at } as const;
  await order(inPage(page), { do: 'check', report: sentId, check });
  await page.locator('.kept-reports li').nth(1).waitFor();
}

async function openDestinations(page: Page): Promise<void> {
  await leaveReports(page);
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

async function openDraft(page: Page): Promise<void> {
  await leaveReports(page);
  await page.goto(`${page.url().split('#')[0]}#/reports?report=${report.id}`);
  await page.locator('.report .draft-fields').waitFor();
}

async function openSent(page: Page): Promise<void> {
  await leaveReports(page);
  await page.goto(`${page.url().split('#')[0]}#/reports?report=${sentId}`);
  await page.locator('.report').waitFor();
}
