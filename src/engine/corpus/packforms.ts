// The distinct forms ("The", "the", "per cent") and separators (" ", ", ") of the texts, numbered as the builder
// meets them.
//
// Nearly every form was met a short while ago: by its hash and first letter, which tells "The" from "the", it is
// found in a small table of recent ones, without making a string of it or asking a map larger than any cache.
// Cost: 30 ns a word, 150 ns one that is not recent.

/** Strings in order of first appearance, and how often each was met. */
export interface NumberedStrings {
  readonly number: Map<string, number>;
  readonly text: string[];
  readonly count: number[];
}

/** Forms, with the hash of the word each is a form of, and the number of the one met last in each slot. */
export interface NumberedForms extends NumberedStrings {
  readonly hash: number[];
  readonly recent: Uint32Array;
}

const RECENT_BITS = 15;
const SPREAD = 0x9e3779b1;
/** Put before a separator's text to make its key when a sentence ends in it. */
const ENDS = '\u0001';
const GOES_ON = '\u0002';
/** The key of one space within a sentence. */
const SPACE = `${GOES_ON} `;

export function emptyStrings(): NumberedStrings {
  return { number: new Map(), text: [], count: [] };
}

export function emptyForms(): NumberedForms {
  return { ...emptyStrings(), hash: [], recent: new Uint32Array(1 << RECENT_BITS) };
}

/** The number of the form that stands at start … end of a text; `hash` is its word's. */
export function numberForm(
  forms: NumberedForms,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const { recent } = forms;
  const slot = Math.imul(hash ^ text.charCodeAt(start), SPREAD) >>> (32 - RECENT_BITS);
  const known = recent[slot] as number;
  if (isForm(forms, known, text, start, end, hash)) return count(forms, known);
  const number = numberNewForm(forms, text.slice(start, end), hash);
  recent[slot] = number;
  return number;
}

function isForm(
  forms: NumberedForms,
  number: number,
  text: string,
  start: number,
  end: number,
  hash: number,
): boolean {
  if (forms.hash[number] !== hash) return false;
  const form = forms.text[number] as string;
  return form.length === end - start && text.startsWith(form, start);
}

/** Equal forms have equal hashes but for rare accidents of context; then the hash joins the key. */
function numberNewForm(forms: NumberedForms, form: string, hash: number): number {
  const known = forms.number.get(form);
  const isOther = known !== undefined && forms.hash[known] !== hash;
  const number = numberOf(forms, isOther ? `${form}${ENDS}${hash}` : form, form);
  forms.hash[number] = hash;
  return number;
}

/** The number of a separator; the same text is another one when a sentence ends in it. */
export function numberSeparator(
  separators: NumberedStrings,
  gap: string,
  endsSentence: boolean,
): number {
  const isSpace = gap === ' ' && !endsSentence; // nearly always: spares putting the key together
  return numberOf(separators, isSpace ? SPACE : (endsSentence ? ENDS : GOES_ON) + gap, gap);
}

/** The number of one space within a sentence, -1 when there is none. */
export function numberOfSpace(separators: NumberedStrings): number {
  return separators.number.get(SPACE) ?? -1;
}

/** Per separator 1 when a sentence ends in it. */
export function sentenceEnds(separators: NumberedStrings): number[] {
  return Array.from(separators.number.keys(), (key) => (key.startsWith(ENDS) ? 1 : 0));
}

function numberOf(strings: NumberedStrings, key: string, text: string): number {
  let number = strings.number.get(key);
  if (number === undefined) {
    number = strings.text.length;
    strings.number.set(key, number);
    strings.text.push(text);
    strings.count.push(0);
  }
  return count(strings, number);
}

function count(strings: NumberedStrings, number: number): number {
  strings.count[number] = (strings.count[number] as number) + 1;
  return number;
}
