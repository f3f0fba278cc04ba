/** The languages the engine knows, and which of them an article is in. */

import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { type Language, type LanguageData, openLanguage } from './language.ts';
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

/** The language whose script, or whose small words, the beginning of the text shows most; English when in doubt. */
function detect(text: string): LanguageData {
  const sample = text
    .slice(0, 2 * SAMPLE)
    .normalize('NFC')
    .slice(0, SAMPLE);
  for (const [script, data] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) * 20 > sample.length) return data;
  const hits = new Float64Array(all.length);
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = smallWords().get(word) ?? [];
    // "to" and "we" are English and Polish: a word says less of a language the more of them have it.
    for (const language of languages) hits[language] = (hits[language] ?? 0) + 1 / languages.length;
  }
  let best: LanguageData = english;
  let most = 0;
  all.forEach((data, index) => {
    const worth = hits[index] as number;
    if (worth > most) [best, most] = [data, worth];
  });
  return best;
}

let small: Map<string, number[]> | null = null;

/** The languages of each small word, by their place in the list; made once. */
function smallWords(): ReadonlyMap<string, readonly number[]> {
  if (small) return small;
  small = new Map();
  for (const [index, data] of all.entries())
    for (const word of new Set(data.small?.split(' '))) {
      const known = small.get(word);
      if (known) known.push(index);
      else small.set(word, [index]);
    }
  return small;
}
