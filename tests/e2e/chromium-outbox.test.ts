// A thousand reports to receivers that do their worst, while the worker is stopped at random moments and
// the browser is killed once: every one arrives, none twice, in order, and nothing goes anywhere else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chromium } from '../../src/cli/chromium.ts';
import { dropProfile, makeProfile } from '../../src/cli/profile.ts';
import { startChromium } from './browser.ts';
import { fileReports, type InPage, list, order, ordersOf, persist, setUpHooks } from './outbox.ts';
import { browsersOwn, type Receiver, randomOf, startReceiver } from './receiver.ts';

const hooks = Array.from({ length: 25 }, (_, i) => String(i));
const each = 40;

let profile: string;
let receiver: Receiver;
let chromium: Chromium;
let said: string[] = [];

beforeAll(async () => {
  profile = await makeProfile();
  receiver = await startReceiver(7);
});
afterAll(async () => {
  await chromium?.close();
  await receiver?.close();
  await dropProfile(profile);
});

/** Starts the browser on the same profile, with a page of the extension to speak from. */
async function start() {
  chromium = await startChromium({ profile, proxy: receiver.origin });
  const tab = await chromium.context.newPage();
  tab.on('console', (message) => said.push(message.text()));
  await tab.goto(`chrome-extension://${chromium.id}/popup.html`);
  const page: InPage = (expression) => tab.evaluate(expression.replaceAll('browser.', 'chrome.'));
  return { tab, page };
}

test('every report arrives, once, in order, and nothing goes anywhere else', async () => {
  said = [];
  let { tab, page } = await start();
  await setUpHooks(page, receiver.origin, hooks);
  const filed = await fileReports(page, hooks, each);
  const random = randomOf(11);
  // Twice what it takes when nothing else runs.
  const until = Date.now() + 130_000;
  let stops = 0;
  let killed = false;
  let left = hooks.length * each;
  for (let turn = 0; left > 0 && Date.now() < until; turn++) {
    // A reader looks at the list now and then; the whole of it takes a while to hand over.
    if (turn % 3 === 0) left = await persist(page);
    else await order(page, { do: 'send' });
    await new Promise((resolve) => setTimeout(resolve, 200 + random() * 600));
    if (!killed && left < 600) {
      killed = true;
      await chromium.kill();
      ({ tab, page } = await start());
    } else if (random() < 0.3) {
      stops++;
      await chromium.stopWorker(tab);
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
  expect(receiver.faults).toEqual([]);
  expect(killed).toBe(true);
  expect(stops).toBeGreaterThan(3);
  for (const mood of ['refuse', 'hang', '500', '429', '413', '302', 'drop the answer'])
    expect([mood, receiver.moods.get(mood) ?? 0]).toEqual([mood, expect.toSatisfy((n) => n > 0)]);
  // No redirection was followed, and nothing else of the whole session left the browser.
  expect(receiver.strays.filter((stray) => !browsersOwn.test(stray))).toEqual([]);
  const shown = JSON.stringify([await order(page, { do: 'list' }), said]);
  expect(shown).toContain('Hook 1');
  expect(shown).not.toContain('secret-of');
}, 150_000);
