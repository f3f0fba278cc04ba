// Code that has never run is slow at first: the browser interprets it, sees what it does, and compiles what is worth
// it. A background is started anew after every half minute of rest, and its first article would take three times as
// long as the next. So it checks a few sentences of its own while a page is still loading: found and not found,
// word for word and altered, with names, offices and days around them.

import { check } from '../engine/check.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';

/** Checks the sentences against some sources, giving way to messages after each one, until `isOver` says so. */
export async function warmUp(corpus: Corpus, isOver: () => boolean): Promise<void> {
  for (const text of [...sentences, ...sentences]) {
    if (isOver()) return;
    check({ text, language: 'en', date: '2024-11-01' }, corpus);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const sentences = [
  '“We have not seen those troops go into combat against Ukrainian forces, but we expect that to happen in the coming days,” Secretary of State Antony Blinken told reporters on Thursday.',
  'In 1862 President Lincoln wrote: “The dogmas of the quiet past are inadequate for the stormy present. The occasion is piled high with difficulty, and we must rise to the occasion.”',
  'She said that “the era of big government is over” was a promise, as Bill Clinton put it, and called it “a new beginning.” “Nobody ever asked us what this bridge was for,” Mayor Ruth Amsel added last week, “and nobody ever will.”',
  '“We look forward to a world founded on four human freedoms,” Franklin D. Roosevelt told Congress on January 6, 1941.',
];
