// Words a page prints twice. A pull quote stands once in the story and once as ornament: an aside, a
// block quotation or a part called so by its class is one when its words also stand in another
// block. And a quotation printed twice, by whatever means, is one finding with two places.

import type { Finding } from '../engine/check.ts';
import type { Block, Span } from '../engine/quotes/quotes.ts';
import type { ArticleBlock } from './read.ts';

/** Names the pull quotes among the blocks; a would-be one whose words stand nowhere else is what
 * its element says: a quotation or a paragraph. */
export function markPullQuotes(text: string, blocks: readonly ArticleBlock[]): Block[] {
  const mayRepeat = (block: ArticleBlock) =>
    block.aside || block.kind === 'block-quotation' || block.kind === 'pull-quote';
  const candidates = blocks.filter(mayRepeat);
  // Folding a whole page costs more than reading it: a few plain words of each are looked for first.
  const isLikely = candidates.some(({ from, to }) => {
    const probe = longestRun(text.slice(from, to));
    const elsewhere = probe === '' ? -1 : text.indexOf(probe);
    return elsewhere >= 0 && (elsewhere < from || text.indexOf(probe, to) >= 0);
  });
  const bodies = isLikely
    ? blocks
        .filter((block) => !mayRepeat(block) && block.kind !== 'headline')
        .map((block) => lettersOf(text.slice(block.from, block.to)))
        .join('\n')
    : '';
  return blocks.map((block) => {
    const { from, to } = block;
    if (!mayRepeat(block)) return { from, to, kind: block.kind };
    const letters = lettersOf(text.slice(from, to));
    if (letters.length >= leastLetters && bodies.includes(letters)) {
      return { from, to, kind: 'pull-quote' };
    }
    return { from, to, kind: block.kind === 'pull-quote' ? 'paragraph' : block.kind };
  });
}

/** The longest stretch of words without a mark in it: typography does not touch it. The words an
 * ornament begins with may have got a capital. */
function longestRun(text: string): string {
  const stretches = text.slice(text.indexOf(' ') + 1).split(notLettersOrSpace);
  return stretches.reduce((best, one) => (one.length > best.length ? one : best), '');
}

/** Shorter than this a repetition is chance: an aside reading "Listen". */
const leastLetters = 20;

/** A finding and every place of the page it was printed at, each the parts of its words. */
export interface Placed {
  readonly finding: Finding;
  readonly places: readonly (readonly Span[])[];
}

/** Joins findings of the same words by the same speaker, or by nobody named. The one that names the
 * speaker speaks for all, and its place is the first. */
export function joinRepeats(findings: readonly Finding[]): Placed[] {
  const byWords = new Map<string, Placed[]>();
  const all: Placed[] = [];
  for (const finding of findings) {
    const letters = lettersOf(finding.quote.text);
    const same = byWords.get(letters) ?? [];
    const twin = same.find((other) => isSameSpeaker(other.finding, finding));
    const before = twin?.places ?? [];
    const stays = twin && (twin.finding.speaker || !finding.speaker);
    const joined: Placed = stays
      ? { finding: twin.finding, places: [...before, finding.quote.parts] }
      : { finding, places: [finding.quote.parts, ...before] };
    if (twin) {
      all[all.indexOf(twin)] = joined;
      same[same.indexOf(twin)] = joined;
    } else {
      all.push(joined);
      // A word or two in marks is no quotation printed twice.
      if (letters.length >= leastLetters) byWords.set(letters, [...same, joined]);
    }
  }
  return all;
}

function isSameSpeaker(a: Finding, b: Finding): boolean {
  return !a.speaker || !b.speaker || a.speaker.name === b.speaker.name;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(notLetters, '');
}

// Punctuation by its blocks: a class by Unicode property takes longer to compile than to read a page.
const notLetters =
  /[\t-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u2000-\u206F\u3000-\u303F\uFF00-\uFF0F]+/g;
const notLettersOrSpace =
  /[\t-\r\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u2000-\u206F\u3000-\u303F]+/;
