// The card beside a mark: one host element with a closed shadow root, there only while a card is
// open. The page can neither style nor read what is in it, and the host leaves no trace. Beside the
// text on wide windows (below it, or above when there is no room), a sheet at the bottom on narrow.

/** Fills the card and returns what empties it. */
type Fill = (root: HTMLElement) => () => void;

export interface Card {
  /** Opens the card at a stretch of the page, or moves it there. */
  readonly open: (range: Range, label: string, fill: Fill) => void;
  /** Closes it and gives the focus back. */
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** Makes the card of one document. `style` is its whole stylesheet; `closed` is told of every end. */
export function makeCard(document: Document, style: string, closed: () => void): Card {
  let opened: Opened | null = null;
  return { open, close, isOpen: () => opened !== null };

  function open(range: Range, label: string, fill: Fill) {
    opened ??= openCard(document, style, close);
    opened.show(range, label, fill);
  }

  function close() {
    const leaving = opened;
    opened = null;
    if (!leaving) return;
    leaving.leave();
    closed();
  }
}

interface Opened {
  readonly show: (range: Range, label: string, fill: Fill) => void;
  /** Takes the card off the page and gives the focus back. */
  readonly leave: () => void;
}

function openCard(document: Document, style: string, close: () => void): Opened {
  const focusBefore = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('section');
  panel.className = 'card';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.dir = 'auto';
  root.append(panel);
  // In the browser's top layer nothing of the page can cover it.
  host.popover = 'manual';

  let place = () => {};
  let empty = () => {};
  const later = oncePerFrame(() => place());
  const watch = new ResizeObserver(later);
  const stop = new AbortController();
  listen(document, host, stop.signal, close);
  shield(document, host, root, stop.signal);
  panel.addEventListener('keydown', (event) => keepFocus(root, panel, event));
  addEventListener('scroll', later, { signal: stop.signal, passive: true, capture: true });
  addEventListener('resize', later, { signal: stop.signal, passive: true });
  return { show, leave };

  function show(range: Range, label: string, fill: Fill) {
    panel.setAttribute('aria-label', label);
    // Filled again rather than made anew: a control that has the focus keeps it.
    empty = fill(panel);
    panel.scrollTop = 0;
    place = () => (host.isConnected ? placeCard(host, panel, range) : close());
    if (!host.isConnected) {
      document.documentElement.append(host);
      place();
      host.showPopover?.();
      watch.observe(panel);
    }
    place();
    uncover(panel, range);
    if (!root.activeElement) panel.focus({ preventScroll: true });
  }

  function leave() {
    stop.abort();
    watch.disconnect();
    place = () => {};
    empty();
    host.remove();
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }
}

/** What closes the card. On the window, before any listener the page has on a node. */
function listen(document: Document, host: HTMLElement, signal: AbortSignal, close: () => void) {
  const view = document.defaultView ?? globalThis;
  const onPointer = (event: Event) => {
    if (!event.composedPath().includes(host)) close();
  };
  const onKey = (event: Event) => {
    if (!('key' in event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
    // The key comes up when the card is gone.
    const swallow = (up: Event) => up.stopImmediatePropagation();
    view.addEventListener('keyup', swallow, { capture: true, once: true });
  };
  view.addEventListener('pointerdown', onPointer, { signal, capture: true });
  view.addEventListener('keydown', onKey, { signal, capture: true });
}

/** What happens in the card is not for the page, which might read it, take it for a shortcut of its
 * own, or swallow it. Each event is stopped before it sets out; clicks and keys are told anew inside
 * the shadow root, which such an event does not leave. What the browser itself does with the first
 * one, a link or the Tab key, it still does. */
function shield(document: Document, host: HTMLElement, root: ShadowRoot, signal: AbortSignal) {
  const onEvent = (event: Event) => {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const again = retell(event, root);
    const target = targetIn(event, root);
    if (again && target && !target.dispatchEvent(again)) event.preventDefault();
  };
  for (const type of shielded) {
    (document.defaultView ?? globalThis).addEventListener(type, onEvent, { signal, capture: true });
  }
  // The browser has already done what a click does.
  root.addEventListener('click', (event) => !event.isTrusted && event.preventDefault(), { signal });
}

const shielded = [
  ...['click', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy', 'selectstart'],
];

function retell(event: Event, root: ShadowRoot): Event | null {
  const view = root.ownerDocument.defaultView;
  const inside = { bubbles: true, cancelable: true, composed: false };
  if (event.type === 'click' && view) return new MouseEvent('click', inside);
  if (event.type !== 'keydown' || !('key' in event)) return null;
  const { key, shiftKey } = event as KeyboardEvent;
  // No KeyboardEvent: in Firefox one by this name goes out to the page whatever it is made with.
  return Object.assign(new Event('keydown', inside), { key, shiftKey });
}

/** A click by mouse is where the mouse is, one by key where the focus is. */
function targetIn(event: Event, root: ShadowRoot): Element | null {
  if (event.type === 'click' && 'detail' in event && event.detail !== 0) {
    const { clientX, clientY } = event as MouseEvent;
    return root.elementFromPoint(clientX, clientY);
  }
  return root.activeElement;
}

/** Distance from the words and from the window's edges, in CSS pixels. */
const gap = 8;
/** Windows narrower than this get a sheet at the bottom: a card beside the text would cover it. */
const narrow = 520;
const cardWidth = 400;

function placeCard(host: HTMLElement, panel: HTMLElement, range: Range) {
  const wide = document.documentElement.clientWidth;
  const high = innerHeight;
  const sheet = wide < narrow;
  const width = sheet ? wide : Math.min(cardWidth, wide - 2 * gap);
  const rects = range.getClientRects();
  const first = rects[0] ?? range.getBoundingClientRect();
  const last = rects[rects.length - 1] ?? first;
  const below = high - last.bottom - 2 * gap;
  const above = first.top - 2 * gap;
  const needed = panel.scrollHeight + 2;
  const under = below >= needed || below >= above;
  // Where the page ends, words cannot be brought above a sheet: the sheet gives way instead.
  const atEnd = scrollY + high >= document.documentElement.scrollHeight - 1;
  const beneath = Math.max(high - last.bottom - gap, high * 0.35);
  const sheetRoom = Math.min(high * 0.7, atEnd ? beneath : high);
  const room = sheet ? sheetRoom : Math.max(160, Math.min(under ? below : above, high * 0.8));
  const height = Math.min(needed, room);
  const left = Math.min(Math.max(gap, (under ? last : first).left), wide - width - gap);
  const top = under ? last.bottom + gap : first.top - gap - height;
  const put: Readonly<Record<string, string>> = {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'z-index': '2147483647',
    'max-width': 'none',
    'max-height': 'none',
    width: `${width}px`,
    height: 'auto',
    left: `${sheet ? 0 : left}px`,
    top: sheet ? 'auto' : `${top}px`,
    bottom: sheet ? '0' : 'auto',
    display: 'block',
  };
  // Important inline declarations: no rule of the page outweighs them.
  for (const [name, value] of Object.entries(put)) host.style.setProperty(name, value, 'important');
  panel.style.maxHeight = `${room}px`;
  panel.classList.toggle('sheet', sheet);
}

/** A sheet may lie over the very words it speaks of: they are brought above it. */
function uncover(panel: HTMLElement, range: Range) {
  if (!panel.classList.contains('sheet')) return;
  const sheetTop = panel.getBoundingClientRect().top;
  const { top, bottom } = range.getBoundingClientRect();
  if (bottom > sheetTop - gap) scrollBy({ top: Math.min(bottom - sheetTop + gap, top - gap) });
}

function keepFocus(root: ShadowRoot, panel: HTMLElement, event: KeyboardEvent) {
  if (event.key !== 'Tab') return;
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"], summary'),
  ];
  const first = stops[0];
  const last = stops.at(-1);
  const at = root.activeElement;
  const wrap = event.shiftKey ? at === first || at === panel : at === last;
  if (!wrap) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function oncePerFrame(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
}
