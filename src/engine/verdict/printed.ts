/** Reads how the page prints a quotation: as a sentence or a scrap, open at an end, interrupted, asking. */

import type { Article, Quote } from '../quotes/quotes.ts';
import type { Printed } from './context.ts';

/** What the page shows around the quotation; pauses are offsets in the quotation's text where "he said" stands. */
export interface PagePrint extends Printed {
  readonly pauses: readonly number[];
}

/** … ... . . . […], with closing marks or none before the first word */
const OPEN_BEFORE = /(?:…|\.{3}|\. \. \.)[\])]?[\s"'“‘«„]*$/;
const OPEN_AFTER = /^[\s,]*[[(]?(?:…|\.{3}|\. \. \.)|^\s*(?:—|–|--)\s*["”»]/;
/** The same as the first and the last of the quotation's own. */
const OPENS = /^[[(]?(?:…|\.{3}|\. \. \.)/;
const ENDS = /(?:…|\.{3}|\. \. \.)[\])]?$/;
const ASKS = /^[\s"'”’)\]]*\?/;
/** A mark of opening or closing: as far as a quotation's own punctuation goes. */
const REACH = 8;

/** How the quotation stands on the page. */
export function readPage({ text }: Article, quote: Quote): PagePrint {
  const before = text.slice(Math.max(0, quote.from - REACH), quote.from);
  const after = text.slice(quote.to, quote.to + REACH);
  let offset = 0;
  const pauses = quote.parts.slice(0, -1).map((part) => {
    offset += part.to - part.from + 1;
    return offset;
  });
  return {
    asSentence: quote.kind === 'direct' || quote.kind === 'block',
    openBefore: OPEN_BEFORE.test(before) || OPENS.test(quote.text),
    openAfter: OPEN_AFTER.test(after) || ENDS.test(quote.text.slice(-REACH)),
    asks: ASKS.test(after) || quote.text.endsWith('?'),
    pauses,
  };
}
