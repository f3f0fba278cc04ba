// When: a page of an allowed site begins to load in front of a reader. Asks the background what the page
// script will ask first, so that it is awake and the sources are open by the time there is something to
// check. Nothing of the page is looked at; the few lines stand alone, without the wrapper of the messages,
// because every such page runs them.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Started } from '../src/browser/messages.ts';
import { world } from '../src/page/world.ts';

export default defineUnlistedScript(() => {
  if (document.hidden) return;
  const { runtime } = (globalThis as unknown as { readonly chrome: Extension }).chrome;
  const question = { to: 'background', kind: 'start', question: null };
  world.onRecordStarted = runtime.sendMessage(question).catch(() => null);
});

/** What both browsers give a script of an extension. */
interface Extension {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<Started> };
}
