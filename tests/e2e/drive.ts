// Both browsers behind one face, for what measures pages: a tab, the extension's answers about it, and
// what the browser itself has to say.
import type { PageReport } from '../../src/browser/messages.ts';
import type { Popup } from '../../src/cli/chromium.ts';
import { startChromium, startFirefox } from './browser.ts';
import { cardText } from './card.ts';

export interface Driver {
  readonly name: string;
  readonly open: (address: string) => Promise<Tab>;
  /** Opens the real popup over the tab in front. */
  readonly openPopup: () => Promise<Popup>;
  /** Gives a command of the extension as its shortcut does. */
  readonly command: (name: Command) => Promise<void>;
  /** Takes the right to read the test pages away, or gives it back. */
  readonly allow: (on: boolean) => Promise<void>;
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
  readonly press: (key: keyof typeof keys) => Promise<void>;
  /** Chooses an entry of ours from the menu over what is selected, at a point of the page. */
  readonly choose: (entry: string, x: number, y: number) => Promise<void>;
  /** All words of the open card; null when none is open. The tab is in front. */
  readonly cardText: () => Promise<string | null>;
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

/** The keys pages are tried with, as WebDriver names them. */
const keys = { Escape: '\uE00C', Tab: '\uE004' } as const;

/** Shortcuts of the extension, and their letters with Alt and Shift. */
const commands = { 'next-finding': 'N', 'previous-finding': 'P', 'open-finding': 'O' } as const;
export type Command = keyof typeof commands;

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
    (await chromium.worker()).evaluate(
      `(async () => ${expression.replaceAll('browser.', 'chrome.')})()`,
    ) as Value;
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
      press: (key) => page.keyboard.press(key),
      // Native menus do not open headless.
      choose: async (menuItemId) => {
        const info = { menuItemId, pageUrl: address };
        await inExtension(
          `browser.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, ${front})`,
        );
      },
      cardText: () => cardText(page),
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
  return {
    name: 'Chromium',
    open,
    openPopup: chromium.openPopup,
    // Keys do not reach the browser headless.
    command: async (name) => {
      await inExtension(`browser.commands.onCommand.dispatch(${JSON.stringify(name)}, ${front})`);
    },
    // The browser asks before it gives a grant: only what follows from one is seen.
    allow: async (on) => {
      await inExtension(
        on
          ? `browser.permissions.onAdded.dispatch({ origins: ['http://127.0.0.1/*'] })`
          : 'browser.scripting.unregisterContentScripts()',
      );
    },
    sleep,
    close: chromium.close,
  };
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
      press: (key) => firefox.press(tab, keys[key]),
      choose: async (entry, x, y) => {
        await firefox.click(tab, x, y, 2);
        await firefox.evaluateInBrowser(`(${chooseInFirefox})(${JSON.stringify(entry)})`);
      },
      cardText: () => firefox.evaluateInBrowser(cardInFirefox),
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
  return {
    name: 'Firefox',
    open,
    openPopup: firefox.openPopup,
    // Keys come to pages only; these press the entry that stands for them in the browser's window.
    command: async (name) => {
      const key = `keyset[id^="ext-keyset"] > key[key="${commands[name]}"]`;
      await firefox.evaluateInBrowser(`(document.querySelector('${key}').doCommand(), null)`);
    },
    allow: async (on) => {
      const id = await inExtension<string>('browser.runtime.id');
      await firefox.evaluateInBrowser(`(${allowInFirefox})(${JSON.stringify(id)}, ${on})`);
    },
    sleep: firefox.stopBackground,
    close: firefox.close,
  };
}

/** For the worker of Chromium: the tab in front. */
const front = '(await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]';

/** For the browser's window: chooses one of our entries from the open menu. */
const chooseInFirefox = `async (entry) => {
  const menu = document.getElementById('contentAreaContextMenu');
  while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 50));
  const item = () => menu.querySelector('menuitem[id$="-_' + entry + '"]');
  const inside = item().closest('menu');
  if (inside) {
    inside.openMenu(true);
    while (inside.menupopup.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 50));
  }
  (inside?.menupopup ?? menu).activateItem(item());
  return null;
}`;

/** For the browser's window: the words of the card, which only the browser itself sees. */
const cardInFirefox = `new Promise((resolve) => {
  const name = 'on-record-' + Math.random();
  const { messageManager } = gBrowser.selectedBrowser;
  messageManager.addMessageListener(name, ({ data }) => resolve(data));
  const words = 'content.document.querySelector("html > div[popover]")?.openOrClosedShadowRoot.firstElementChild.innerText';
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', ' + words + ' || null)';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

/** For the browser's window: what a reader answers to a question, or takes back in the settings. */
const allowInFirefox = `async (id, on) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const site = { permissions: [], origins: ['http://127.0.0.1/*'] };
  await ExtensionPermissions[on ? 'add' : 'remove'](id, site, extension);
  return null;
}`;

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
