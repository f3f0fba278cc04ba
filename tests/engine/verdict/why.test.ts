import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Fact,
  type ReasonKey,
  SENTENCE_LANGUAGES,
  sayWhy,
  sentencesOf,
  shown,
} from '../../../src/engine/verdict/why.ts';

/** One fact of every name, as reasons.ts fills them in. */
const facts: Readonly<Record<string, Fact>> = {
  named: 'Ronald Reagan',
  speaker: 'Barack Obama',
  record: 'nations',
  quoted: 'nation',
  said: 'figers',
  official: 'fingers',
  date: { date: '2002-01-29', datePrecision: 'day' },
  other: { date: '2003-01-28', datePrecision: 'day' },
  edition: { edition: 'delivered' },
  told: '2003',
  count: 1234,
  title: 'State of the Union Address',
  first: '2001',
  last: '2008',
};

const english = sentencesOf('en');
const keys = Object.keys(english.sentences) as ReasonKey[];
const agree = { ...facts, other: { edition: 'press report' } } as const;
const factsOf = (key: ReasonKey) => (key === 'one-edition' ? agree : facts);

/** Every sentence of a key: one, or one for each plural form. */
function formsOf(language: string, key: ReasonKey): readonly (readonly [string, string])[] {
  const entry = sentencesOf(language).sentences[key];
  return typeof entry === 'string' ? [['', entry]] : Object.entries(entry);
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(SENTENCE_LANGUAGES)('in %s', (language) => {
  const said = sentencesOf(language);

  test('every sentence is there, with the same facts in it', () => {
    expect(Object.keys(said.sentences)).toEqual(keys);
    expect(Object.keys(said.editions)).toEqual(Object.keys(english.editions));
    const shape = (code: string) =>
      keys.map((key) => [
        key,
        formsOf(code, key).map(([form, text]) => [form, placeholders(text)]),
      ]);
    expect(shape(language)).toEqual(shape('en'));
  });

  test.each(keys)('%s is one plain sentence that accuses nobody', (key) => {
    for (const count of [1, 1234]) {
      const sentence = sayWhy({ key, facts: { ...factsOf(key), count } }, said);
      expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
      // One sentence, and no machine's date.
      expect(sentence).not.toMatch(/\p{L}\. \p{Lu}|\d{4}-\d\d/u);
      expect(sentence).not.toMatch(
        /false|fake|\blie|wrong|error|invent|falsch|gelogen|lüge|fehler|faux|mensonge|erreur|falso|mentira/i,
      );
      expect(sentence.split(' ').length).toBeLessThanOrEqual(32);
    }
  });

  test('no sentence is left in English', () => {
    if (language === 'en') return;
    const same = keys.filter((key) => said.sentences[key] === english.sentences[key]);
    expect(same).toEqual([]);
  });
});

test('every folder of locales with sentences is a language', () => {
  const folder = join(import.meta.dirname, '../../../assets/locales');
  const codes = readdirSync(folder).filter((code) =>
    readdirSync(join(folder, code)).includes('why.json'),
  );
  expect(codes.sort()).toEqual([...SENTENCE_LANGUAGES].sort());
});

test('a tag finds its language, and English stands in', () => {
  expect(sentencesOf('de-AT').locale).toBe('de-DE');
  expect(sentencesOf('ES_MX').locale).toBe('es-ES');
  expect(sentencesOf('ja').locale).toBe('en-GB');
  expect(sentencesOf('')).toBe(english);
});

test('dates are written out as far as they are known', () => {
  const say = (language: string, fact: Fact) =>
    sayWhy({ key: 'other-date', facts: { date: fact, told: '2003' } }, sentencesOf(language));
  expect(say('en', { date: '2024-10-31', datePrecision: 'day' })).toContain('31 October 2024');
  expect(say('de', { date: '2024-10-31', datePrecision: 'day' })).toContain('31. Oktober 2024');
  expect(say('fr', { date: '2024-10-01', datePrecision: 'month' })).toContain('octobre 2024');
  expect(say('es', { date: '2024-10-31', datePrecision: 'day' })).toContain(
    '31 de octubre de 2024',
  );
  expect(say('en', { date: '1790-01-01', datePrecision: 'year' })).toContain('dated 1790;');
  expect(say('en', { date: 'some day', datePrecision: 'day' })).toContain('dated some day;');
});

test('numbers and plural forms follow the language', () => {
  const say = (language: string, count: number) =>
    sayWhy({ key: 'not-found', facts: { ...facts, count } }, sentencesOf(language));
  expect(say('en', 1)).toContain('in the one source searched');
  expect(say('en', 1234)).toContain('in the 1,234 sources searched');
  expect(say('de', 1)).toContain(
    'eine Quelle zu Ronald Reagan: State of the Union Address, 29. Januar',
  );
  expect(say('de', 1234)).toContain('1.234 Quellen');
  expect(say('fr', 2)).toContain('les 2 sources');
  expect(say('es', 2)).toContain('las 2 fuentes');
});

test('long stretches are shortened in the middle', () => {
  expect(shown(' two\nwords ')).toBe('two words');
  expect(shown('word '.repeat(50)).length).toBeLessThan(100);
});
