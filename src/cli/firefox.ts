import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import WebSocket from 'ws';
import type { Popup } from './chromium.ts';
import { dropProfile, makeProfile } from './profile.ts';

/** A Firefox with one extension in it, driven over WebDriver BiDi. */
export interface Firefox {
  /** Opens an address, or a page of the extension when it begins with a slash; resolves with the tab. */
  readonly open: (address: string) => Promise<string>;
  /** Runs a function in a tab; arguments and result cross as JSON. */
  readonly evaluate: <Value>(tab: string, expression: string) => Promise<Value>;
  /** Waits until an expression is truthy in a tab and returns its value. */
  readonly until: <Value>(tab: string, expression: string, ms?: number) => Promise<Value>;
  /** Runs an expression in the browser's own window, where `Services` and the toolbar are. */
  readonly evaluateInBrowser: <Value>(expression: string) => Promise<Value>;
  /** Clicks at a point of the viewport of a tab; 2 is the right button. */
  readonly click: (tab: string, x: number, y: number, button?: 0 | 2) => Promise<void>;
  /** Moves the pointer to a point of the viewport of a tab. */
  readonly move: (tab: string, x: number, y: number) => Promise<void>;
  /** Presses keys together, given as WebDriver names them (\uE00C is Escape). */
  readonly press: (tab: string, ...keys: readonly string[]) => Promise<void>;
  /** A PNG of a tab. */
  readonly screenshot: (tab: string) => Promise<Buffer>;
  /** The number on the toolbar button over the tab in front; '' for none. */
  readonly badge: () => Promise<string>;
  /** Opens the real popup of the toolbar button over the tab in front. */
  readonly openPopup: () => Promise<Popup>;
  /** Stops the background page, as Firefox does after half a minute without work. */
  readonly stopBackground: () => Promise<void>;
  /** Resolves when the browser has been closed by whoever sits before it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

/** The extension's address in this profile: fixed, so that its pages can be opened. */
const uuid = '3f0c1a52-6d2b-4e19-9a57-0e5a41c0a1d7';

/** Starts Firefox with a fresh profile and the extension of `folder` installed for this session. */
export async function launchFirefox(options: {
  readonly path: string;
  readonly extension: string;
  readonly addonId: string;
  readonly headless: boolean;
}): Promise<Firefox> {
  const profile = await makeProfile();
  await writeFile(join(profile, 'user.js'), preferences(options.addonId));
  const browser = spawn(
    options.path,
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      ...['--profile', profile],
      ...['--remote-debugging-port', '0'],
      '--remote-allow-system-access',
      'about:blank',
    ],
    {
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const kill = () => browser.kill('SIGKILL');
  process.once('exit', kill);
  const closed = new Promise<void>((resolve) => {
    browser.once('exit', () => {
      process.off('exit', kill);
      void dropProfile(profile).then(resolve);
    });
  });
  try {
    const { send, socket } = await connect(await address(browser));
    await send('session.new', { capabilities: {} });
    await send('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
    });
    return drive(send, options.addonId, closed, async () => {
      await send('browser.close').catch(() => null);
      socket.close();
      const late = setTimeout(kill, 4000);
      await closed;
      clearTimeout(late);
    });
  } catch (error) {
    kill();
    await closed;
    throw error;
  }
}

/** The caller says what the answer holds. */
type Send = <Result>(method: string, params?: object) => Promise<Result>;

async function drive(
  send: Send,
  addonId: string,
  closed: Promise<void>,
  close: () => Promise<void>,
): Promise<Firefox> {
  const evaluate = async <Value>(context: string, expression: string): Promise<Value> => {
    const answer = await send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  const until = async <Value>(tab: string, expression: string, ms = 10_000): Promise<Value> => {
    const end = Date.now() + ms;
    for (;;) {
      const value = await evaluate<Value>(tab, expression).catch(() => null);
      if (value) return value;
      if (Date.now() > end) throw new Error(`Firefox: not true within ${ms} ms: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const point = async (context: string, x: number, y: number, then: readonly object[]) => {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const actions = [{ type: 'pointer', id: 'mouse', actions: [move, ...then] }];
    await send('input.performActions', { context, actions });
  };
  const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts[0]?.context ?? '';
  return {
    evaluate,
    until,
    closed,
    close,
    evaluateInBrowser: (expression) => evaluate(window, expression),
    open: async (where) => {
      const { context } = await send<{ context: string }>('browsingContext.create', {
        type: 'tab',
      });
      const own = where.startsWith('/');
      const url = own ? `moz-extension://${uuid}${where}` : where;
      // A page of an extension never reports that it has loaded.
      await send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
      await until(context, 'document.readyState === "complete" && location.href !== "about:blank"');
      return context;
    },
    click: (context, x, y, button = 0) =>
      point(context, x, y, [
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ]),
    move: (context, x, y) => point(context, x, y, []),
    press: async (context, ...keys) => {
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'k', actions }] });
    },
    screenshot: async (context) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    badge: () =>
      evaluate(
        window,
        `${button(addonId)}.action.getContextData(gBrowser.selectedTab).badgeText ?? ''`,
      ),
    openPopup: async () => {
      await evaluate(window, `${button(addonId)}.openPopup(window).then(() => true)`);
      // Its frame is made first and changes process while it loads: what is asked then is lost.
      const ask = (expression: string) => `(${askPopup})(${popup}, ${JSON.stringify(expression)})`;
      const loaded = `document.readyState === 'complete' && location.protocol !== 'about:'`;
      await until(window, ask(loaded), 15_000);
      const inPopup = <Value>(expression: string) => evaluate<Value>(window, ask(expression));
      return {
        evaluate: inPopup,
        screenshot: async () => {
          const url = await evaluate<string>(window, `(${photograph})(${popup})`);
          return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
        },
        close: async () => {
          // One that is gone does not answer.
          await inPopup('(setTimeout(() => window.close(), 50), null)').catch(() => null);
        },
      };
    },
    stopBackground: async () => {
      await evaluate(
        window,
        `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension
          .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
          .then(() => true)`,
      );
    },
  };
}

/** The toolbar button of the extension, as the browser's own code sees it. */
function button(addonId: string): string {
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
    .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension)`;
}

/** The frame in the browser's window that shows the popup; null while there is none. */
const popup = `document.querySelector('browser.webextension-popup-browser')`;

/** For the browser's window: runs an expression in the popup's own process. */
const askPopup = `(frame, expression) => new Promise((resolve, reject) => {
  const name = 'on-record-' + Math.random();
  setTimeout(() => reject(new Error('the popup does not answer')), 3000);
  frame.messageManager.addMessageListener(name, ({ data }) =>
    data.error ? reject(new Error(data.error)) : resolve(data.value));
  // The popup's policy forbids eval; a sandbox over its window is the browser's own way around.
  const script = 'const box = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
    'Promise.resolve().then(() => Components.utils.evalInSandbox(' + JSON.stringify(expression) + ', box))' +
    '.then((value) => sendAsyncMessage(' + JSON.stringify(name) + ', { value: JSON.parse(JSON.stringify(value ?? null)) }),' +
    ' (error) => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
  frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

/** For the browser's window: the popup as the address of a picture. */
const photograph = `async (frame) => {
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}`;

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** Quiet preferences: no questions, no requests of the browser's own, a fixed extension address. */
function preferences(addonId: string): string {
  const all = {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The address of the debugging socket, which Firefox prints on standard error. */
function address(browser: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`Firefox ended at once: ${said.trim()}`)));
    setTimeout(() => reject(new Error(`Firefox did not start: ${said.trim()}`)), 30_000).unref();
  });
}

async function connect(url: string): Promise<{ readonly send: Send; readonly socket: WebSocket }> {
  const socket = new WebSocket(`${url}/session`);
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), 20_000);
      waiting.set(id, (answer) => {
        clearTimeout(late);
        if (answer.type === 'error')
          reject(new Error(`${method}: ${answer.error} ${answer.message}`));
        else resolve(answer.result as Result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, socket };
}

interface Answer {
  readonly id: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}
