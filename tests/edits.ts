/**
 * Makes quotations of known history: sentences of the addresses, edited the way newsrooms edit, with the
 * verdict each deserves. Fixed seeds; the same seed gives the same quotations on every machine.
 *
 * Classes are independent of the engine's own word lists where it matters: the editor below has lists of its
 * own. What cannot be made from a sentence (it holds no number, no modal …) is skipped and the next one tried.
 */

import { EDITORS, type Line, pick } from './editors.ts';

export type { Line } from './editors.ts';

/** One generated quotation. `record` is the sentence (or sentences) it was made from. */
export interface Edit {
  readonly kind: string;
  readonly record: string;
  readonly quote: string;
  /** Whether a reader should look, and the label that is right; '' where several are. */
  readonly look: boolean;
  readonly label: string;
}

/** A small generator of fair random numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Up to `count` edits of every class, from the lines in random order. */
export function makeEdits(lines: readonly Line[], count: number, seed: number): Edit[] {
  const edits: Edit[] = [];
  for (const [kind, { edit, look, label }] of Object.entries(EDITORS)) {
    const random = seeded(seed + kind.length * 7919 + kind.charCodeAt(0));
    let made = 0;
    const tries = Math.min(lines.length, 20000);
    const start = Math.floor(random() * lines.length);
    // A step prime to most lengths visits lines far apart.
    for (let t = 0; t < tries && made < count; t++) {
      const line = lines[(start + t * 7907) % lines.length] as Line;
      const other = lines[(start + t * 7907 + 23) % lines.length] as Line;
      const quote = edit(line, random, other);
      if (!quote || quote === line.text) continue;
      edits.push({ kind, record: line.text, quote, look, label });
      made++;
    }
  }
  return edits;
}

/** What a record says around a line that a newsroom quotes by itself: one class of edit each. */
export const SPOKEN: Readonly<
  Record<string, { readonly speak: Speak; readonly look: boolean; readonly label: string }>
> = {
  fillers: { speak: speakWithFillers, look: false, label: 'matches' },
  // The addresses themselves hold four such sentences, so the frame is put around other lines.
  'speech cut': { speak: putIntoOtherMouths, look: true, label: 'cut' },
};

/** Makes the record of a line, or null when the line does not lend itself. */
type Speak = (line: Line, random: () => number) => string | null;

/** Words dropped into speech, and the mouthful around them. */
const FILLERS = ['uh,', 'um,', 'you know,', 'I mean,', 'er,', 'uh —'];

/** A spoken version of a line: fillers and a word said twice; the quotation is the clean line. */
function speakWithFillers({ text }: Line, random: () => number): string | null {
  const places = [...text.matchAll(/ (?=[a-z])/g)].map((place) => place.index);
  if (places.length < 8) return null;
  const at = pick(places.slice(2, -3), random);
  if (random() < 0.3) {
    const word = /^ ([a-z]+)/.exec(text.slice(at))?.[1];
    return word
      ? `${text.slice(0, at)} ${word} — ${word}${text.slice(at + 1 + word.length)}`
      : null;
  }
  return `${text.slice(0, at)}, ${pick(FILLERS, random)}${text.slice(at)}`;
}

/** Who else says it, before a statement and after it. */
const BEFORE = [
  'Some say',
  'Some people will tell you that',
  'Our opponents claim that',
  'There are those who argue that',
  'Many experts believe that',
  'We have been told that',
  'Others insist that',
  'The skeptics say',
  'They keep telling us that',
  'The lobbyists would have you believe that',
];
const AFTER = ['they tell us', 'the critics say', 'or so we are told', 'some would argue'];

/** First words that lose their capital behind another word, whatever the sentence is about. */
const PLAIN_OPENING = /^(?:The|This|That|These|Those|Our|We|It|There|Every|No|Most|All|You|An?) /;

/** A plain statement put into other mouths; the quotation is the bare statement. */
function putIntoOtherMouths({ text }: Line, random: () => number): string | null {
  if (!PLAIN_OPENING.test(text) || !text.endsWith('.')) return null;
  if (random() < 0.3) return `${text.slice(0, -1)}, ${pick(AFTER, random)}.`;
  return `${pick(BEFORE, random)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Whether a sentence is fit to be quoted: one plain sentence of a good length. */
export function isQuotable(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= 9 &&
    words <= 45 &&
    /^[A-Z]/.test(text) &&
    /[.!?]$/.test(text) &&
    !/["“”[\]()…]|\.\.|\b[A-Z]\.|:$|Mr\.|\d\. /.test(text)
  );
}
