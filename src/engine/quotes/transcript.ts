/**
 * Speech that opens with a label instead of marks: "RAMOS: What did you say?"
 *
 * A label is a paragraph's first words in capitals with a colon behind them. Only texts that go back
 * and forth are transcripts: two labels or more, one of them twice, on most of the paragraphs.
 * "UPDATE:" alone is none. Paragraphs with marks of their own are left to marks.ts. Linear in the text.
 */

import type { Stretch } from './marks.ts';

/** REED: or SEN. MARY HOLT (D): at the start of a paragraph, and its words up to the line end. */
const LABELLED =
  /[^\S\r\n]*((?!Q:|A:)\p{Lu}[\p{Lu}.'’-]{1,20}(?: [\p{Lu}.'’()-]{1,20}){0,4}):[^\S\r\n]+([^\r\n]+)/uy;

const PARAGRAPH = /[^\r\n]+/gu;

/** Anything that opens a quotation. */
const MARK = /["“„«»「『]|``|''/u;

/** The spoken stretches of labelled paragraphs; none where the text is no transcript. */
export function findTranscript(text: string): Stretch[] {
  const found: Stretch[] = [];
  const labels = new Map<string, number>();
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf(lineEnd, start);
    LABELLED.lastIndex = start;
    const match = LABELLED.exec(text);
    if (!match) continue;
    const [whole, label = '', words = ''] = match;
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (MARK.test(words)) continue;
    const to = match.index + whole.length;
    const from = to - words.length;
    found.push({ from, to, open: from, close: to, unclosed: false, single: false, dash: true });
  }
  const labelled = [...labels.values()].reduce((sum, count) => sum + count, 0);
  if (labels.size < 2 || labels.size === labelled) return [];
  const paragraphs = text.match(PARAGRAPH)?.length ?? 0;
  return 2 * labelled > paragraphs ? found : [];
}
