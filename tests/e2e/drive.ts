// Both browsers behind one face, for what measures pages: a tab, the extension's answers about it, and
// what the browser itself has to say.
import type { PageReport } from '../../src/browser/messages.ts';
import { startChromium, startFirefox } from './browser.ts';

export interface Driver {
  readonly name: string;
  readonly open: (address: string) => Promise<Tab>;
  /** Stops the extension's background, as the browser does after a while without work. */
  readonly sleep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Asks the page script what it found, as the popup does. */
  readonly report: () => Promise<Report>;
  readonly ask: (kind: string, question: unknown) => Promise<unknown>;
  /** Runs an expression where the extension's own API is, as `browser`. */
  readonly inExtension: <Value>(expression: string) => Promise<Value>;
  readonly click: (x: number, y: number) => Promise<void>;
  readonly move: (x: number, y: number) => Promise<void>;
  /** Shows the page another way; all but the last one asked for are taken back. */
  readonly showAs: (way: Way | null) => Promise<void>;
  readonly pressEscape: () => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  /** What the browser's console says about the extension. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Milliseconds the layout and styles of the page have taken so far; where the browser does not
   * say, those of laying it out once more. */
  readonly layout: () => Promise<number>;
  /** Bytes of script memory in use, garbage taken out; NaN where the browser does not say. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Ways to show a page: on paper, in the reader's own colours, at 200 %, in a narrow window. */
export type Way = 'print' | 'forced' | 'zoomed' | 'narrow';

/** A report as it crosses messages. */
export type Report = Omit<PageReport, 'outcome'> & {
  readonly outcome: {
    readonly state: string;
    readonly findings?: readonly { readonly quote: { readonly text: string } }[];
  };
};

/** For an extension page or worker: a question to the page script of the tab at an address. */
const ask = (title: string, kind: string, question: unknown) => `(async () => {
  const tabs = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  const tab = tabs.filter(({ title }) => title === ${JSON.stringify(title)}).at(-1) ?? tabs.at(-1);
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
  return browser.tabs.sendMessage(tab.id, ${JSON.stringify({ to: 'page', kind, question })});
})()`;

/** Chromium, driven over its own pipe. */
export async function driveChromium(): Promise<Driver> {
  const chromium = await startChromium();
  const inExtension = async <Value>(expression: string) =>
    (await chromium.worker()).evaluate(expression.replaceAll('browser.', 'chrome.')) as Value;
  const open = async (address: string): Promise<Tab> => {
    const page = await chromium.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/extension/.test(message.text() + message.location().url))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address);
    await page.bringToFront();
    // Not through Playwright, which leans on prototypes a page may have overridden.
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const how = { awaitPromise: true, returnByValue: true } as const;
      const answer = await session.send('Runtime.evaluate', { expression, ...how });
      const { exceptionDetails: failure } = answer;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return answer.result.value as Value;
    };
    const put = async (kind: string, question: unknown) =>
      inExtension(ask(await evaluate<string>('document.title'), kind, question));
    return {
      evaluate,
      inExtension,
      report: () => put('report', null) as Promise<Report>,
      ask: put,
      click: (x, y) => page.mouse.click(x, y),
      move: (x, y) => page.mouse.move(x, y),
      showAs: async (way) => {
        const media = way === 'print' ? 'print' : null;
        await page.emulateMedia({ media, forcedColors: way === 'forced' ? 'active' : 'none' });
        const [width, height] = way === 'narrow' ? [380, 640] : [1100, 800];
        // What zooming does to a page: half the CSS pixels, each twice as large.
        const scale = way === 'zoomed' ? 2 : 1;
        const size = { width: width / scale, height: height / scale, deviceScaleFactor: scale };
        await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
      },
      pressEscape: () => page.keyboard.press('Escape'),
      // Not Playwright's own, which takes the size of the window back.
      screenshot: async () => {
        const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
        return Buffer.from(data, 'base64');
      },
      complaints: async () => complaints,
      layout: async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
        return 1000 * (of('LayoutDuration') + of('RecalcStyleDuration'));
      },
      memory: async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      },
      close: () => page.close(),
    };
  };
  const sleep = async () => {
    const [page] = chromium.context.pages();
    if (page && (await chromium.isAwake())) await chromium.stopWorker(page);
  };
  return { name: 'Chromium', open, sleep, close: chromium.close };
}

/** Firefox, driven over WebDriver BiDi; a page of the extension asks for us. */
export async function driveFirefox(): Promise<Driver> {
  const firefox = await startFirefox();
  const own = await firefox.open('/popup.html');
  const inExtension = <Value>(expression: string) => firefox.evaluate<Value>(own, expression);
  const open = async (address: string): Promise<Tab> => {
    const tab = await firefox.open(address);
    const put = async (kind: string, question: unknown) =>
      inExtension<unknown>(ask(await firefox.evaluate(tab, 'document.title'), kind, question));
    return {
      evaluate: (expression) => firefox.evaluate(tab, expression),
      inExtension,
      report: () => put('report', null) as Promise<Report>,
      ask: put,
      click: (x, y) => firefox.click(tab, x, y),
      move: (x, y) => firefox.move(tab, x, y),
      showAs: (way) => firefox.evaluateInBrowser(`(${showInFirefox})(${JSON.stringify(way)})`),
      pressEscape: () => firefox.press(tab, '\uE00C'),
      screenshot: () => firefox.screenshot(tab),
      complaints: () => firefox.evaluateInBrowser(complaintsOfFirefox),
      layout: () => firefox.evaluate<number>(tab, layOutAgain),
      memory: async () => Number.NaN,
      close: () =>
        firefox.evaluateInBrowser(
          '(gBrowser.tabs.length > 2 && gBrowser.removeTab(gBrowser.selectedTab), null)',
        ),
    };
  };
  return { name: 'Firefox', open, sleep: firefox.stopBackground, close: firefox.close };
}

/** For the browser's window: shows the tab in front another way. */
const showInFirefox = `(way) => {
  const context = gBrowser.selectedBrowser.browsingContext;
  context.mediumOverride = way === 'print' ? 'print' : '';
  context.forcedColorsOverride = way === 'forced' ? 'active' : 'none';
  context.fullZoom = way === 'zoomed' ? 2 : 1;
  const { style } = gBrowser.selectedBrowser;
  style.maxWidth = way === 'narrow' ? '380px' : '';
  return null;
}`;

/** For the page: takes it away and lays it out from nothing. */
const layOutAgain = `(() => {
  const { style } = document.documentElement;
  style.display = 'none';
  document.documentElement.getBoundingClientRect();
  const from = performance.now();
  style.display = '';
  document.documentElement.getBoundingClientRect();
  return performance.now() - from;
})()`;

/** For the browser's window: errors that name our scripts. */
const complaintsOfFirefox = `Services.console.getMessageArray().map(String)
  .filter((line) => /moz-extension/.test(line) && /error/i.test(line) && !/content-security/i.test(line))
  .slice(0, 3)`;
