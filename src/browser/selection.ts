// The words a reader has selected in a tab, with what stands around them.

import { browser } from 'wxt/browser';

/** Enough to tell one place from another. */
const CONTEXT = 200;

export interface Selected {
  readonly words: string;
  /** White space in these is as the page's source has it. */
  readonly before: string;
  readonly after: string;
}

/** What is selected in a frame of a tab; null for nothing, or where the browser does not let us look. */
export async function readSelection(tab: number, frame: number): Promise<Selected | null> {
  const target = { tabId: tab, frameIds: [frame] };
  const answers = await browser.scripting
    .executeScript({ target, func: selected, args: [CONTEXT] })
    .catch(() => []);
  return (answers[0]?.result as Selected | null | undefined) ?? null;
}

/** In the page. */
function selected(context: number): Selected | null {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || words === '') return null;
  const before = selection.getRangeAt(0).cloneRange();
  before.collapse(true);
  before.setStart(document.documentElement, 0);
  const after = selection.getRangeAt(selection.rangeCount - 1).cloneRange();
  after.collapse(false);
  after.setEndAfter(document.documentElement.lastChild ?? document.documentElement);
  return {
    words,
    before: before.toString().slice(-context),
    after: after.toString().slice(0, context),
  };
}
