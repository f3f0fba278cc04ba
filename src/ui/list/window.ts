// Draws only the rows of a long list that are near the reader's view, so that five thousand of them
// scroll as ten do. Rows of a long list have one height; a short one is drawn whole.

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { scrollerOf } from '../scroller.ts';

/** Lists longer than this are long. */
export const longList = 200;

/** Rows are drawn by so many at a time, and so many beyond either edge of the view: a turn of the
 * wheel redraws once or not at all. */
const step = 20;

export interface Drawn {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Height of a row in pixels; 0 as long as it is not known, and in a short list. */
  readonly height: number;
}

/** The rows of `list` to draw, of `count`; scrolls to row `wanted` where that is not drawn. */
export function useDrawn(
  list: RefObject<HTMLElement | null>,
  count: number,
  wanted: number | null,
): Drawn {
  const isLong = count > longList;
  const [drawn, setDrawn] = useState<Drawn>({ first: 0, last: 3 * step, height: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!isLong || !element) return;
    const scroller = scrollerOf(element);
    const look = () => setDrawn((before) => near(element, scroller, count, before));
    const target = scroller === document.scrollingElement ? document : scroller;
    look();
    target.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      target.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list, isLong, count]);
  useLayoutEffect(() => {
    const element = list.current;
    if (wanted === null || !isLong || !element || drawn.height === 0) return;
    if (wanted >= drawn.first && wanted < drawn.last) return;
    const scroller = scrollerOf(element);
    const row = element.getBoundingClientRect().top + wanted * drawn.height;
    scroller.scrollBy({ top: row - topOf(scroller) - scroller.clientHeight / 2 });
  }, [list, isLong, wanted, drawn.height]);
  return isLong ? { ...drawn, last: Math.min(drawn.last, count) } : all(count);
}

const all = (count: number): Drawn => ({ first: 0, last: count, height: 0 });

/** The document scrolls under the window, a box within its own edge. */
const topOf = (scroller: Element) =>
  scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;

function near(list: HTMLElement, scroller: Element, count: number, before: Drawn): Drawn {
  const height = list.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (height === 0) return before;
  const above = topOf(scroller) - list.getBoundingClientRect().top;
  const stepped = (row: number) => Math.min(Math.max(row, 0), count - 1) / step;
  const first = Math.max(0, Math.floor(stepped(above / height)) - 1) * step;
  const last = (Math.ceil(stepped((above + scroller.clientHeight) / height)) + 1) * step;
  const same = first === before.first && last === before.last && height === before.height;
  return same ? before : { first, last, height };
}
