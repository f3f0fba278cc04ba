// Code that has never run is slow at first: the browser interprets it, sees what it does, and compiles what is worth
// it. A background is started anew after every half minute of rest, and its first article would take three times as
// long as the next. So it checks a few sentences of its own while a page is still loading: found in the sources and
// not, word for word and altered, with names, offices and days around them.

import { check } from '../engine/check.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';
import { type Reason, sayWhy } from '../engine/verdict/why.ts';

/** Checks sentences against some sources, giving way to messages after each one, until `isOver` says so or the code is
 * warm. What one page began, the next goes on with. */
export async function warmUp(corpus: Corpus, isOver: () => boolean): Promise<void> {
  const sentences = sentencesFor(corpus);
  if (!isOver()) sayWhy(dated);
  for (let i = 0; left > 0 && !isOver(); i++, left--) {
    const text = sentences[i % sentences.length];
    if (text === undefined) return;
    check({ text, language: 'en', date: '2024-11-01' }, corpus);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A reason with a date in it: the first date anybody writes takes Chromium 15 to 50 ms. */
const dated: Reason = {
  key: 'other-date',
  facts: { date: { date: '2024-11-01', datePrecision: 'day' }, told: '' },
};

/** How many sentences are still to be checked. After 32 an article takes four fifths of what it takes after eight, and
 * after more no less (measured in Node, each in a process of its own). */
let left = 32;

/** Characters of a source that are quoted: a long sentence. */
const LENGTH = 160;

/** Sentences around what one of the sources says, whatever that is. */
function sentencesFor(corpus: Corpus): readonly string[] {
  const at = corpus.sources.length >> 1;
  const source = corpus.sources[at];
  if (!source) return [];
  const name = corpus.people.find(({ id }) => id === source.speaker)?.name ?? 'Ruth Amsel';
  const words = corpus.text(at, 0, LENGTH).replace(/["“”]/g, '').split(/\s+/).slice(0, -1);
  const said = words.join(' ');
  const altered = words.filter((_, i) => i % 9 !== 5).join(' ');
  return [
    `In ${source.date.slice(0, 4)} President ${name} wrote: “${said}”`,
    `“${altered},” Secretary ${name} told reporters on Thursday.`,
    // Words no source holds: words near them are looked for, as in half of all articles.
    `She said that “${words.slice(3, 9).join(' ')}” was a promise, and called it “a better beginning.” “At Brellwick the Ostmere ferry is thronged with moped riders,” Mayor Ruth Amsel added last week, “and nobody minds.”`,
    `“We had counted the lamps on the pier before the storm, and there were twelve of them,” ${name} told the council on January 6, 2024.`,
  ];
}
