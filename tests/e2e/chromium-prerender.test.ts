// A page that Chromium makes ready before the reader asks for it, and one in a tab in the background:
// nothing is done there until it is shown. A driver that is attached to a page keeps Chromium from both:
// this one speaks to the browser alone, over a pipe, and looks at pages through the extension's worker.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, howToGet } from '../../src/cli/browsers.mjs';
import { chromiumArguments } from '../../src/cli/chromium.ts';
import { dropProfile, makeProfile } from '../../src/cli/profile.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { buildExtension } from '../../src/cli/setup.mjs';
import { expectSilenceBehind } from './behind.ts';
import { until } from './browser.ts';
import type { InPage } from './library.ts';

const rules = { prerender: [{ source: 'list', urls: ['/story'], eagerness: 'immediate' }] };
const story = readFileSync(join(import.meta.dirname, 'pages', 'dark.html'), 'utf8');

let profile: string;
let server: Server;
let browser: ChildProcess;
let worker: (expression: string) => Promise<unknown>;
beforeAll(async () => {
  server = await serve({
    '/list': {
      body: `<!doctype html><title>List</title><a href="/story">A story</a>
<script type="speculationrules">${JSON.stringify(rules)}</script>`,
    },
    '/story': { body: story },
  });
  const found = findChromium();
  if (found === null) throw new Error(howToGet('Chromium'));
  const extension = await buildExtension('chrome', { grant: ['http://127.0.0.1/*'] });
  profile = await makeProfile();
  browser = spawn(
    found.path,
    [
      ...chromiumArguments(extension),
      ...['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speak(browser);
  const target = await until(async () => {
    const { targetInfos } = (await send('Target.getTargets')) as Targets;
    return targetInfos.find(({ type, url }) => type === 'service_worker' && /background/.test(url));
  });
  const how = { targetId: target.targetId, flatten: true };
  const { sessionId } = (await send('Target.attachToTarget', how)) as { sessionId: string };
  worker = async (expression) => {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result } = (await send('Runtime.evaluate', given, sessionId)) as Evaluated;
    return result.value;
  };
});
afterAll(async () => {
  const gone = new Promise((resolve) => browser?.once('exit', resolve));
  if (browser?.kill()) await gone;
  await server?.close();
  await dropProfile(profile);
});

test('it asks nothing before it is shown, and is marked then', async () => {
  const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)';
  await until(() => worker(registered));
  await worker(`(globalThis.heard = [], chrome.runtime.onMessage.addListener((message, sender) => {
    heard.push(sender.documentLifecycle + ' ' + new URL(sender.url).pathname);
  }), chrome.tabs.create({ url: '${server.origin}/list' }).then(({ id }) => { globalThis.tab = id; }))`);
  await until(async () => server.requests.includes('/story'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const heard = async () => (await worker('heard')) as readonly string[];
  expect((await heard()).filter((each) => each.endsWith('/story'))).toEqual([]);
  await inPage(`document.querySelector('a').click()`);
  await until(async () => (await inPage(marks)) === 2);
  // It is the page that was made ready, not a new one.
  expect(server.requests.filter((path) => path === '/story')).toHaveLength(1);
  expect(await inPage(activation)).toBeGreaterThan(0);
  expect((await heard()).filter((each) => each.startsWith('prerender'))).toEqual([]);
});

test('a tab in the background asks nothing until somebody looks at it', async () => {
  await expectSilenceBehind(worker as InPage, `${server.origin}/story?behind`);
});

const marks = `CSS.highlights.get('on-record-look')?.size ?? 0`;
const activation = `performance.getEntriesByType('navigation')[0].activationStart`;

/** Runs an expression in the page that is shown, in the page's own world. */
function inPage(expression: string): Promise<unknown> {
  return worker(`chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN',
    func: () => ${expression} }).then(([{ result }]) => result, () => null)`);
}

interface Targets {
  readonly targetInfos: readonly {
    readonly targetId: string;
    readonly type: string;
    readonly url: string;
  }[];
}
interface Evaluated {
  readonly result: { readonly value: unknown };
}

/** Commands to the browser by its pipe: JSON, a zero byte after each message. */
function speak({ stdio }: ChildProcess) {
  const [, , , input, output] = stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      waiting.get(id ?? 0)?.(result);
    }
  });
  return (method: string, params: object = {}, sessionId?: string) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++last, resolve);
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
