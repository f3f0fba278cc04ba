// When: a page of an allowed site begins to load in front of a reader. Wakes the background, so that
// the sources are open by the time the page has something to ask. Nothing of the page is looked at;
// the few lines stand alone, without the wrapper of the messages, because every such page runs them.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  if (document.hidden) return;
  const { runtime } = (globalThis as unknown as { readonly chrome: Extension }).chrome;
  runtime.sendMessage({ to: 'background', kind: 'wake', question: null }).catch(() => null);
});

/** What both browsers give a script of an extension. */
interface Extension {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> };
}
