// The panel at the side of the window: a side panel in Chromium, a sidebar in Firefox.

import { browser } from 'wxt/browser';

/** Either browser's way to open it; the types know one each. */
interface Panels {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as Panels;

/** Opens the panel of a window. Must be called first thing in a click handler; null where the browser
 * has no panel. */
export const openPanel: ((window: number) => Promise<void>) | null =
  (sidePanel && ((window) => sidePanel.open({ windowId: window }))) ??
  (sidebarAction && (() => sidebarAction.open())) ??
  null;
