/** The learned weights by language, opened once. */

import { readWeights, type Weights } from './ranking.ts';
import { pronounsEn } from './weights/pronouns-en.ts';
import { speakersDe } from './weights/speakers-de.ts';
import { speakersEn } from './weights/speakers-en.ts';
import { termsDe } from './weights/terms-de.ts';
import { termsEn } from './weights/terms-en.ts';

const opened = new Map<string, Weights>();
const speakers: Readonly<Record<string, string>> = { de: speakersDe, en: speakersEn };
const terms: Readonly<Record<string, string>> = { de: termsDe, en: termsEn };

/** Weights of the attribution; those of English where a language has none of its own. */
export function speakerWeights(code: string): Weights {
  return open(speakers[code] ?? speakersEn);
}

/** Weights that tell quotations from terms. */
export function termWeights(code: string): Weights {
  return open(terms[code] ?? termsEn);
}

/** Weights that resolve he and she. */
export function pronounWeights(_code: string): Weights {
  return open(pronounsEn);
}

function open(table: string): Weights {
  const known = opened.get(table);
  if (known) return known;
  const weights = readWeights(table);
  opened.set(table, weights);
  return weights;
}
