// Tabs the reader has paused. Kept for as long as the browser runs and no longer: it is a choice for
// the moment, and a list of tabs is nobody's business afterwards.

import { browser } from 'wxt/browser';

const keyOf = (tab: number) => `paused-${tab}`;

/** Whether a tab is paused. */
export async function isPaused(tab: number): Promise<boolean> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Pauses a tab, for this page and the next ones, or takes it up again. */
export async function setPaused(tab: number, paused: boolean): Promise<void> {
  if (paused) await browser.storage.session.set({ [keyOf(tab)]: true });
  else await browser.storage.session.remove(keyOf(tab));
}
