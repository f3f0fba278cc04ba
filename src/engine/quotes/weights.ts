/** The learned weights by language, opened once. */

import pronounsEn from '../../../assets/weights/pronouns-en.json' with { type: 'json' };
import speakersDe from '../../../assets/weights/speakers-de.json' with { type: 'json' };
import speakersEn from '../../../assets/weights/speakers-en.json' with { type: 'json' };
import termsDe from '../../../assets/weights/terms-de.json' with { type: 'json' };
import termsEn from '../../../assets/weights/terms-en.json' with { type: 'json' };
import { readWeights, type Weights, type WeightTable } from './ranking.ts';

const opened = new Map<WeightTable, Weights>();
const speakers: Readonly<Record<string, WeightTable>> = { de: speakersDe, en: speakersEn };
const terms: Readonly<Record<string, WeightTable>> = { de: termsDe, en: termsEn };

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

function open(table: WeightTable): Weights {
  const known = opened.get(table);
  if (known) return known;
  const weights = readWeights(table);
  opened.set(table, weights);
  return weights;
}
