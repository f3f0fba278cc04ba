// A tab nobody looks at, in either browser: it asks the background for nothing until it is in front.
import { expect } from 'vitest';
import { until } from './browser.ts';
import type { InPage } from './library.ts';

/** Opens an article behind the tab in front, waits, and brings it there. `run` is where the extension
 * hears what its pages ask. */
export async function expectSilenceBehind(run: InPage, address: string): Promise<void> {
  const quoted = JSON.stringify(address);
  await run(`(globalThis.askedBehind = [], chrome.runtime.onMessage.addListener(({ kind }, { url }) => {
    if (url === ${quoted}) askedBehind.push(kind);
  }), chrome.tabs.create({ url: ${quoted}, active: false }).then(({ id }) => { globalThis.behind = id; }))`);
  await until(() =>
    run<boolean>(`chrome.tabs.get(behind).then((tab) => tab.status === 'complete')`),
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await run('askedBehind')).toEqual([]);
  // Nor does it after settings have changed.
  await run('chrome.storage.local.set({ settings: { hover: true } })');
  await run('chrome.storage.local.set({ settings: {} })');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await run('askedBehind')).toEqual([]);
  await run('chrome.tabs.update(behind, { active: true }).then(() => null)');
  await until(() => run<boolean>(`askedBehind.includes('start') && askedBehind.includes('badge')`));
}
