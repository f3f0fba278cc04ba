/** The languages the engine knows, and which of them an article is in. */

import { arabic } from './ar.ts';
import { Kind, kindOf, openingOf } from './characters.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { type Language, type LanguageData, openLanguage, splitList } from './language.ts';
import {
  addUnit,
  emptyLexicon,
  endHash,
  enterWord,
  HASH_START,
  type Lexicon,
  placeOf,
} from './lexicon.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

const opened = new Map<string, Language>();
const all = [
  arabic,
  german,
  english,
  spanish,
  french,
  hebrew,
  italian,
  japanese,
  korean,
  dutch,
  polish,
  portuguese,
  russian,
  turkish,
  ukrainian,
  chinese,
];

/** The language of a BCP 47 tag ('de-AT'); of the text where there is no tag or nobody wrote a file for it. */
export function languageOf(tag: string | undefined, text: string): Language {
  const code = (tag ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  const data = all.find((each) => each.code === code) ?? detect(text);
  const known = opened.get(data.code);
  if (known) return known;
  const language = openLanguage(data);
  opened.set(data.code, language);
  return language;
}

/** Letters of the text that are looked at. */
const SAMPLE = 1500;
/** Scripts that tell the language, the most telling first: kana before the signs both share. */
const SCRIPTS: readonly (readonly [RegExp, LanguageData])[] = [
  [/[\u3041-\u30ff]/gu, japanese],
  [/[\uac00-\ud7af]/gu, korean],
  [/[\u4e00-\u9fff]/gu, chinese],
  [/[\u0590-\u05ff]/gu, hebrew],
  [/[\u0600-\u06ff]/gu, arabic],
  [/[іїєґ]/giu, ukrainian],
  [/[а-яё]/giu, russian],
];

/** A letter of any script but Latin and Greek. */
const FOREIGN = /[\u0400-\u1fff\u3041-\ud7ff]/u;

/** The language whose script, or whose small words, the beginning of the text shows most; English when in doubt. */
function detect(text: string): LanguageData {
  const sample = openingOf(text, SAMPLE);
  if (FOREIGN.test(sample))
    for (const [script, data] of SCRIPTS)
      if ((sample.match(script)?.length ?? 0) * 20 > sample.length) return data;
  const { lexicon, languages } = smallWords();
  const lower = sample.toLowerCase();
  const hits = new Float64Array(all.length);
  for (let at = 0; at < lower.length; at++) {
    const from = at;
    let hash = HASH_START;
    for (; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if ((kindOf(unit) & Kind.letter) === 0) break;
      hash = addUnit(hash, unit);
    }
    if (at === from) continue;
    const place = placeOf(lexicon, endHash(hash), lower, from, at);
    if (place < 0) continue;
    const known = languages[place] as readonly number[];
    // "to" and "we" are English and Polish: a word says less of a language the more of them have it.
    for (const each of known) hits[each] = (hits[each] as number) + 1 / known.length;
  }
  let best: LanguageData = english;
  let most = 0;
  all.forEach((data, index) => {
    const worth = hits[index] as number;
    if (worth > most) [best, most] = [data, worth];
  });
  return best;
}

/** The small words of all languages; for each the languages that have it, by their place in the list. */
interface SmallWords {
  readonly lexicon: Lexicon;
  readonly languages: readonly (readonly number[])[];
}

let small: SmallWords | null = null;

/** Made once. */
function smallWords(): SmallWords {
  if (small) return small;
  const lexicon = emptyLexicon(4096);
  const languages: number[][] = [];
  for (const [index, data] of all.entries())
    for (const word of splitList(data.small)) {
      const place = enterWord(lexicon, word);
      const known = languages[place] ?? [];
      if (!known.includes(index)) known.push(index);
      languages[place] = known;
    }
  small = { lexicon, languages };
  return small;
}
