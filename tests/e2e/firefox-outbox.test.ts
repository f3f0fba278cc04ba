// The same receivers for Firefox, a smaller number: its event page is stopped at random moments.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Firefox } from '../../src/cli/firefox.ts';
import { startFirefox } from './browser.ts';
import { fileReports, type InPage, list, ordersOf, persist, setUpHooks } from './outbox.ts';
import { type Receiver, randomOf, startReceiver } from './receiver.ts';

const hooks = ['0', '1', '2', '3', '4'];
const each = 20;

let receiver: Receiver;
let firefox: Firefox;

beforeAll(async () => {
  receiver = await startReceiver(3);
  firefox = await startFirefox();
  // The reader's consent to send reports, which firefox-reports.test.ts asks for by a click.
  await firefox.evaluateInBrowser(`(async () => {
    const { extension } = WebExtensionPolicy.getActiveExtensions()
      .find(({ name }) => name.startsWith('On Record'));
    const data_collection = ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'];
    const grant = { permissions: [], origins: [], data_collection };
    await ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.add(extension.id, grant, extension);
    return true;
  })()`);
});
afterAll(async () => {
  await firefox?.close();
  await receiver?.close();
});

test('every report arrives, once, in order', async () => {
  const own = await firefox.open('/popup.html');
  const page: InPage = (expression) => firefox.evaluate(own, expression);
  await setUpHooks(page, receiver.origin, hooks);
  const filed = await fileReports(page, hooks, each);
  const random = randomOf(5);
  const until = Date.now() + 40_000;
  let stops = 0;
  for (let left = hooks.length * each; left > 0 && Date.now() < until; ) {
    left = await persist(page);
    await new Promise((resolve) => setTimeout(resolve, 200 + random() * 600));
    if (random() < 0.3) {
      stops++;
      await firefox.stopBackground();
    }
  }
  const entries = await list(page);
  expect(entries.filter(({ state }) => state !== 'sent')).toEqual([]);
  for (const hook of hooks) {
    const kept = receiver.kept.get(hook) ?? [];
    expect([...kept].sort()).toEqual(filed.get(hook));
    const orders = ordersOf(entries, kept);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  }
  expect(stops).toBeGreaterThan(1);
  expect(receiver.faults).toEqual([]);
  expect(receiver.strays).toEqual([]);
});
