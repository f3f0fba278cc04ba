// What has changed on a page. One observer for the document, its open shadow roots and its frames
// collects the elements that were touched; when the page has been quiet for a moment it is told
// once. What On Record left out (menus, editors, hidden parts) may change as it likes.

import { isReachable } from './reachable.ts';
import type { Walk } from './walk.ts';

export interface Watch {
  /** The elements touched since the last call, with all around them, ready for a walk. */
  readonly take: () => ReadonlySet<Node>;
  /** Watches the roots that the walk has come to know meanwhile. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/** How long a page must be quiet before it is read again, and how long it may keep us waiting. */
const quiet = 250;
const patience = 1500;

/** Watches a document. `timed` accounts for the work; `changed` is called after something was touched
 * and the page has come to rest. */
export function watchPage(
  document: Document,
  walk: Pick<Walk, 'roots' | 'isLeftOut' | 'hidden'>,
  timed: <Value>(act: () => Value) => Value,
  changed: () => void,
): Watch {
  let touched = new Set<Node>();
  let attributes = false;
  let since: number | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const followed = new WeakSet<Node>();
  const stopped = new AbortController();
  const observer = new MutationObserver((records) => timed(() => note(records)));
  observe(document);

  return { take, follow, stop };

  function observe(root: Node) {
    if (followed.has(root)) return;
    followed.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-hidden', 'open', 'class', 'style'],
    });
    // A page that comes into a frame changes nothing around it.
    root.addEventListener('load', onLoad, { capture: true, signal: stopped.signal });
  }

  function onLoad({ target }: Event) {
    if ((target as Element | null)?.localName === 'iframe' && touch(target as Element)) wait();
  }

  function follow() {
    for (const root of walk.roots) observe(root);
  }

  function note(records: readonly MutationRecord[]) {
    let news = false;
    for (const { type, target } of records) {
      // Attributes show and hide things: those are looked at when the page has come to rest.
      if (type === 'attributes') attributes = news = true;
      else if (touch(target)) news = true;
    }
    if (news) wait();
  }

  /** Marks an element and all around it as touched; false for what is left out anyway. */
  function touch(target: Node): boolean {
    const chain: Node[] = [];
    for (let node: Node | null = target; node; node = parentOf(node)) {
      if (walk.isLeftOut(node)) return false;
      if (touched.has(node)) break;
      chain.push(node);
    }
    for (const node of chain) touched.add(node);
    return true;
  }

  function wait() {
    const now = performance.now();
    since ??= now;
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        since = null;
        changed();
      },
      Math.max(0, Math.min(quiet, since + patience - now)),
    );
  }

  function take(): ReadonlySet<Node> {
    if (attributes) lookAgain();
    attributes = false;
    const taken = touched;
    touched = new Set();
    return taken;
  }

  /** Hidden parts that are shown by now count as touched. */
  function lookAgain() {
    for (const element of walk.hidden) {
      if (!isReachable(element)) continue;
      const parent = parentOf(element);
      if (element.isConnected && parent && isShown(element)) touch(parent);
    }
  }

  function stop() {
    clearTimeout(waiting);
    stopped.abort();
    observer.disconnect();
  }
}

function isShown(element: Element): boolean {
  if (element.localName === 'details') return element.hasAttribute('open');
  return (
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** The node around a node, out of shadow roots and frames too. */
function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? null;
  return null;
}
