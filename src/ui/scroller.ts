// What scrolls.

/** The box, or the document, that scrolls when the element is scrolled. */
export function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
