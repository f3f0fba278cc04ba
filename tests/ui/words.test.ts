// Every word a reader sees comes from the locale files, and those are complete.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/browser/words.ts';
import { firstWords, languageInUse, say, sayDate, sayTally, speak } from '../../src/ui/words.ts';
import { codes, wordsIn } from './english.ts';

const root = join(import.meta.dirname, '..', '..');
afterEach(() => speak(wordsIn('en')));

/** Every text of a language by its key; the forms of a plural stand together. */
function textsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const { areas } = wordsIn(language);
  return new Map(
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, text]) => [
        `${area}.${key}`,
        typeof text === 'string' ? [text] : Object.values(text),
      ]),
    ),
  );
}

const english = textsOf('en');
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).toSorted();

test('the languages offered are those that have files', () => {
  expect(Object.keys(languages).toSorted()).toEqual(codes.toSorted());
});

describe.each(codes)('%s', (language) => {
  const texts = textsOf(language);

  test('has every text, and no other', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('fills in what English fills in', () => {
    const filledIn = (all: ReadonlyMap<string, readonly string[]>) =>
      [...all].flatMap(([key, forms]) => forms.map((text) => `${key} ${placeholders(text)}`));
    expect(new Set(filledIn(texts))).toEqual(new Set(filledIn(english)));
  });

  test('has a form for every number a reader may meet', () => {
    const rules = new Intl.PluralRules(language);
    const met = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
    for (const [area, entries] of Object.entries(wordsIn(language).areas))
      for (const [key, text] of Object.entries(entries)) {
        if (typeof text === 'string') continue;
        expect([`${area}.${key}`, Object.keys(text)]).toEqual([
          `${area}.${key}`,
          expect.arrayContaining(['other', ...met]),
        ]);
      }
  });

  test('never accuses', () => {
    const blame = /\b(fake|fälsch|gefälscht|falsifi|mentira|mensonge|lüge|erfunden|inventad)/i;
    expect([...texts].filter(([, forms]) => forms.some((text) => blame.test(text)))).toEqual([]);
  });
});

test('no text is kept that nothing shows', () => {
  const sources = [...files('src'), ...files('entrypoints'), 'wxt.config.ts']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // Written out, put together as in say(`label.${label}`), or a message of the manifest.
  const used = (key: string) =>
    sources.includes(`'${key}'`) ||
    sources.includes(`\`${key.replace(/\..*/, '.')}\${`) ||
    sources.includes(`\`${key.replace(/^([^-]*-).*/, '$1')}\${`) ||
    sources.includes(key.replace('manifest.', '__MSG_')) ||
    // src/report is handed its area whole: words.title, words[`kind-${kind}`], a table of 'groupLook'.
    (key.startsWith('report.') &&
      sources.includes(key.replace(/^report\.(\w+-)?.*/, (all, stem) => stem ?? all.slice(7))));
  expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
});

test('no component has words of its own', () => {
  const found = [...files('src/ui'), ...files('entrypoints')]
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => ownWords(file));
  expect(found).toEqual([]);
});

test('numbers choose the form and are written as the language writes them', () => {
  expect(sayTally(12, 2)).toBe('12 quotations; 2 are worth a look');
  expect(sayTally(1, 1)).toBe('1 quotation; 1 is worth a look');
  expect(sayTally(5, 0)).toBe('5 quotations; nothing that needs a look');
  expect(sayTally(0, 0)).toBe('No quotation was found.');
  speak(wordsIn('de'));
  expect(sayTally(1200, 1)).toBe('1.200 Zitate; 1 ist einen Blick wert');
  speak(wordsIn('fr'));
  // In French nought is one of a kind.
  expect(say('list.found', { count: 0 })).toBe('0 citation');
});

test('dates say what is known', () => {
  expect(['2024-10-31', '2024-10', '2024', ''].map((date) => sayDate(date))).toEqual([
    'October 31, 2024',
    'October 2024',
    '2024',
    '',
  ]);
  expect(sayDate('1790-01-01', 'year')).toBe('1790');
  speak(wordsIn('es'));
  expect(sayDate('2024-10-31')).toBe('31 de octubre de 2024');
});

test('the direction follows the language', () => {
  expect(languageInUse()).toEqual({ lang: 'en', dir: 'ltr' });
  speak({ language: 'ar', areas: {} });
  expect(languageInUse()).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('a long quotation is cut between words', () => {
  expect(firstWords('one two three', 8)).toBe('one two …');
  expect(firstWords('one  two', 90)).toBe('one two');
});

function files(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

/** Letters in JSX that are not the value of an expression: text between tags, names read aloud. */
function ownWords(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const spoken =
    /^(aria-(label|description|roledescription|placeholder|valuetext)|alt|title|placeholder)$/;
  const keep = (words: string) => /\p{L}/u.test(words) && found.push(`${file}: ${words.trim()}`);
  const literals = (node: ts.Node) => {
    if (ts.isCallExpression(node) || ts.isBinaryExpression(node)) return;
    if (ts.isStringLiteralLike(node)) keep(node.text);
    if (ts.isTemplateExpression(node))
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        keep(part.text);
    if (!ts.isJsxElement(node) && !ts.isJsxSelfClosingElement(node))
      ts.forEachChild(node, literals);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) keep(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText()) && node.initializer)
      literals(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
