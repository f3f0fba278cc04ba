// Where on the page the reader is, for the panel that follows along. Nothing runs unless one does;
// then once a frame while the page is scrolled.

/** Calls `told` with what `find` gives for the reader's line, whenever that changes, until the
 * returned function is called. `line` is in pixels from the top of the window. */
export function watchView<Found>(
  document: Document,
  told: (found: Found) => void,
  find: (line: number) => Found,
): () => void {
  const stopped = new AbortController();
  let last: Found | undefined;
  let waiting = false;
  const look = () => {
    waiting = false;
    if (stopped.signal.aborted) return;
    const found = find(lineOf(document));
    if (found === last) return;
    last = found;
    told(found);
  };
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  // Boxes within the page scroll too; their events are heard on the way down.
  addEventListener('scroll', later, {
    capture: true,
    passive: true,
    signal: stopped.signal,
  });
  return () => stopped.abort();
}

/** Readers look at the top of a page that begins, and at the bottom of one that ends. */
function lineOf(document: Document): number {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  const way = scrollHeight - clientHeight;
  return way > 0 ? (clientHeight * scrollTop) / way : clientHeight;
}
