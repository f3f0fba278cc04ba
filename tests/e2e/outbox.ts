// The outbox from a page of the extension, as the reports page uses it, for both browsers.

import type { Destination } from '../../src/browser/destinations.ts';
import type { OutboxOrder, OutboxReply } from '../../src/browser/outbox-orders.ts';
import type { Entry } from '../../src/report/outbox.ts';
import { isSigned, secretOf } from './receiver.ts';

/** Runs an expression in a page of the extension, where `browser` is its API. */
export type InPage = <Value>(expression: string) => Promise<Value>;

/** Gives an order as pages do: asked again when the background was stopped meanwhile. */
const ask = `(async (order) => {
  for (let tries = 0; ; tries++) {
    const message = { to: 'background', kind: 'outbox', question: order };
    const reply = await browser.runtime.sendMessage(message).catch(() => null);
    if (reply || tries > 20) return reply;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
})`;

export async function order(page: InPage, each: OutboxOrder): Promise<OutboxReply> {
  return page<OutboxReply>(`${ask}(${JSON.stringify(each)})`);
}

export async function list(page: InPage): Promise<readonly Entry[]> {
  const reply = await order(page, { do: 'list' });
  if (reply.state !== 'list') throw new Error(JSON.stringify(reply));
  return reply.entries;
}

/** Sets webhooks up, as the settings page does, past the questions only a reader can answer. */
export async function setUpHooks(page: InPage, origin: string, hooks: readonly string[]) {
  await list(page);
  const all = hooks.map((hook) => ({
    destination: {
      id: hook,
      name: `Hook ${hook}`,
      kind: 'webhook',
      address: `${origin}/hook/${hook}`,
      proof: isSigned(hook) ? 'signature' : 'header',
    } satisfies Destination,
    proof: isSigned(hook)
      ? { kind: 'signature', secret: secretOf(hook) }
      : { kind: 'header', header: 'X-Desk-Token', secret: secretOf(hook) },
  }));
  await page(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('reports');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const both = opening.result.transaction(['destinations', 'secrets'], 'readwrite');
      for (const { destination, proof } of ${JSON.stringify(all)}) {
        both.objectStore('destinations').put(destination);
        both.objectStore('secrets').put(proof, destination.id);
      }
      both.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
}

/** Files reports, each to one hook, and returns their ids by hook in the order they were filed. */
export async function fileReports(
  page: InPage,
  hooks: readonly string[],
  each: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map(
    hooks.map((hook) => [
      hook,
      Array.from(
        { length: each },
        (_, i) => `${hook.padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`,
      ),
    ]),
  );
  await page(`Promise.all(${JSON.stringify([...ids])}.map(async ([hook, ids]) => {
    const reports = ids.map((report) => (
      { report, body: JSON.stringify({ id: report, note: 'A note that is sent. '.repeat(20) }) }));
    while (reports.length > 0) {
      const some = reports.splice(0, 10);
      const reply = await ${ask}({ do: 'file', reports: some, destinations: [hook] });
      if (reply?.state !== 'done') throw new Error(JSON.stringify(reply));
    }
  })).then(() => true)`);
  return ids;
}

/** What a patient reader does: tries what failed for now, and sends again what was given up. Resolves with
 * how many are not sent yet. */
export async function persist(page: InPage): Promise<number> {
  return page<number>(`(async () => {
    const { entries } = await ${ask}({ do: 'list' });
    const keys = entries.filter(({ state }) => state === 'failed-for-good').map(({ key }) => key);
    if (keys.length > 0) await ${ask}({ do: 'retry', keys });
    await ${ask}({ do: 'send' });
    return entries.filter(({ state }) => state !== 'sent').length;
  })()`);
}

/** Whether ids that were never given up came in the order they were filed. */
export function ordersOf(entries: readonly Entry[], kept: readonly string[]): readonly number[] {
  const steady = new Map(
    entries
      .filter(({ history }) => !history.some(({ state }) => state === 'failed-for-good'))
      .map(({ report, order }) => [report, order]),
  );
  return kept.flatMap((id) => steady.get(id) ?? []);
}
