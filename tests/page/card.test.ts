// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeCard } from '../../src/page/card.ts';

const attach = Element.prototype.attachShadow;
let root: ShadowRoot | null = null;
const roots: string[] = [];

beforeEach(() => {
  document.documentElement.innerHTML = '<body><p>Some words</p><button>Page</button></body>';
  // Closed roots cannot be looked into, which is the point of them; here they may.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    roots.push(init.mode);
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
});

const cards: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const card of cards.splice(0)) card.close();
});

function open(closed = () => {}) {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  const card = makeCard(document, '.card { color: red }', closed);
  cards.push(card);
  const fill = (panel: HTMLElement) => {
    panel.innerHTML = '<a href="#">first</a><button>last</button>';
    return () => panel.replaceChildren();
  };
  card.open(range, 'The record', fill);
  return { card, range, fill };
}

test('the card is a named dialog in a closed root, and takes the focus', () => {
  open();
  const panel = root?.querySelector('[role=dialog]');
  expect(roots.at(-1)).toBe('closed');
  expect(panel?.getAttribute('aria-label')).toBe('The record');
  expect(root?.activeElement).toBe(panel);
});

test('Escape closes it, the page is what it was, the focus is back', () => {
  const button = document.querySelector('button') as HTMLElement;
  button.focus();
  const before = document.documentElement.outerHTML;
  const closed = vi.fn();
  const { card } = open(closed);
  expect(document.documentElement.outerHTML).not.toBe(before);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(button);
  expect(card.isOpen()).toBe(false);
  expect(closed).toHaveBeenCalledOnce();
});

test('a click beside it closes it, one inside does not', () => {
  const { card } = open();
  root
    ?.querySelector('a')
    ?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  expect(card.isOpen()).toBe(true);
  document.querySelector('p')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(card.isOpen()).toBe(false);
});

test('there is one card at a time', () => {
  const { card, range, fill } = open();
  card.open(range, 'Another', fill);
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
  card.close();
  expect(document.querySelectorAll('html > div')).toHaveLength(0);
});

test('Tab stays inside', () => {
  open();
  const last = root?.querySelector('button') as HTMLElement;
  last.focus();
  last.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
  expect(root?.activeElement?.textContent).toBe('first');
});
