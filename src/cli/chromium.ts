import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { dropProfile, makeProfile } from './profile.ts';

/** A Chromium with one extension in it, driven over its own pipe. */
export interface Chromium {
  readonly context: BrowserContext;
  /** The id of the extension: its pages are at chrome-extension://ID/. */
  readonly id: string;
  /** The extension's worker; waits for it to wake when it sleeps. */
  readonly worker: () => Promise<Worker>;
  /** Whether the worker is running just now. */
  readonly isAwake: () => Promise<boolean>;
  /** Stops every worker, as Chromium does after half a minute without work. */
  readonly stopWorker: (page: Page) => Promise<void>;
  /** Opens the real popup of the toolbar button over the page that is in front. */
  readonly openPopup: () => Promise<Popup>;
  /** Kills the browser, as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The toolbar popup. It is no tab, so it is driven by messages of its own. */
export interface Popup {
  /** Runs an expression in the popup and returns its value, which must be JSON. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** A PNG of the popup. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** What the browser is started with. `extension` is the folder of a build. */
export interface LaunchOptions {
  readonly path: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A profile to go on with, which is kept; otherwise a fresh one for this once. */
  readonly profile?: string;
  /** The proxy that everything goes through, requests within this machine too. */
  readonly proxy?: string;
}

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { path, extension, headless, width = 1100, height = 800, proxy } = options;
  const profile = options.profile ?? (await makeProfile());
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    chromiumSandbox: !asRoot,
    viewport: headless ? { width, height } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(extension),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxy === undefined
        ? []
        : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await dropProfile(profile);
  };
  try {
    const id = await findExtension(context, extension);
    const worker = () => awake(context, id);
    return {
      context,
      id,
      worker,
      isAwake: async () => isRunning(await browserSession(context), id),
      stopWorker: (page) => stopWorkers(context, page, id),
      openPopup: async () => openPopup(context, await worker(), id),
      kill: () => killBrowser(context),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What loads an extension from a folder; Google's own builds since 137 ignore it. */
export function chromiumArguments(extension: string): readonly string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
}

async function findExtension(context: BrowserContext, extension: string): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 8000 }).catch(() => null));
  if (worker !== null) return new URL(worker.url()).host;
  // Google Chrome takes an extension from a folder only over the debugging pipe.
  const session = await browserSession(context);
  const raw = session as unknown as Raw;
  const { id } = (await raw.send('Extensions.loadUnpacked', { path: extension })) as { id: string };
  return id;
}

/** The session without the table of known methods: a few we use are newer than it. */
interface Raw {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly on: (event: string, listener: (data: never) => void) => void;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser has no debugging session of its own.');
  return browser.newBrowserCDPSession();
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.once('close', resolve));
  for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await closed;
}

/** Asking a stopped worker anything takes the whole browser down, so look at the targets first. */
async function awake(context: BrowserContext, id: string): Promise<Worker> {
  const session = await browserSession(context);
  for (let tries = 0; tries < 200; tries++) {
    const running = await isRunning(session, id);
    const worker = context.serviceWorkers().find((each) => new URL(each.url()).host === id);
    if (running && worker !== undefined) {
      await session.detach();
      return worker;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The worker of the extension is not running.');
}

async function isRunning(session: CDPSession, id: string): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.some(({ type, url }) => type === 'service_worker' && new URL(url).host === id);
}

async function stopWorkers(context: BrowserContext, page: Page, id: string): Promise<void> {
  const session = await context.newCDPSession(page);
  // A page that is waiting for an answer wakes the worker at once: wait for the stop, not for quiet.
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const mine = versions.filter(({ scriptURL }) => new URL(scriptURL).host === id);
      if (mine.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
    setTimeout(resolve, 3000);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function openPopup(context: BrowserContext, worker: Worker, id: string): Promise<Popup> {
  const session = await browserSession(context);
  await worker.evaluate('chrome.action.openPopup()');
  const targetId = await popupTarget(session, id);
  const attached = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = messenger(session, attached.sessionId);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (answer.exceptionDetails !== undefined) {
      throw new Error(
        answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text,
      );
    }
    return answer.result.value;
  };
  return {
    evaluate,
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as {
        data: string;
      };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await evaluate('window.close()').catch(() => null);
      await session.detach();
    },
  };
}

async function popupTarget(session: CDPSession, id: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(
      ({ type, url }) =>
        type !== 'service_worker' && url.startsWith(`chrome-extension://${id}/popup`),
    );
    if (popup !== undefined) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The popup did not open.');
}

/** Calls inside a session that is tunnelled through another one. */
function messenger(session: CDPSession, sessionId: string) {
  let last = 0;
  const waiting = new Map<
    number,
    (answer: { result?: unknown; error?: { message: string } }) => void
  >();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), 10_000);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(late);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
