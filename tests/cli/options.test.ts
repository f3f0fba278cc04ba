import { expect, test } from 'vitest';
import { checkDate, checkLanguage, parseCheck, parseReport } from '../../src/cli/options.ts';

test('nothing named means standard input, the built-in packs, a table', () => {
  expect(parseCheck([])).toEqual({
    input: '-',
    form: 'table',
    packs: [],
    language: null,
    date: null,
    say: 'en',
    all: false,
    shared: null,
  });
});

test('options may stand anywhere and repeat where that means something', () => {
  const options = parseCheck(['--pack', 'a', 'article.txt', '--pack=b', '--json', '--all']);
  expect(options).toMatchObject({
    input: 'article.txt',
    form: 'json',
    packs: ['a', 'b'],
    all: true,
  });
  expect(parseCheck(['--jsonl', '--', '--odd-name']).input).toBe('--odd-name');
});

test('a day is a day of the calendar; a time after it is dropped', () => {
  expect(checkDate('2024-02-29')).toBe('2024-02-29');
  expect(checkDate('2024-11-01T06:30:00Z')).toBe('2024-11-01');
  for (const bad of ['2023-02-29', '2024-13-01', '1 May', '2024', '']) {
    expect(() => checkDate(bad)).toThrow('is not a day');
  }
});

test('a language is a tag', () => {
  expect(checkLanguage('pt-br')).toBe('pt-BR');
  expect(() => checkLanguage('e')).toThrow('is not a language code');
});

test('sentences are said in a language there is', () => {
  expect(parseCheck(['--say', 'fr']).say).toBe('fr');
  expect(() => parseCheck(['--say', 'xx'])).toThrow('"xx" is not one of en, de, fr, es.');
});

test('a report is a page about everything unless something else is asked for', () => {
  expect(parseReport(['a.html', 'b.html'])).toEqual({
    inputs: ['a.html', 'b.html'],
    format: 'html',
    only: null,
    failOn: null,
    packs: [],
    language: null,
    date: null,
    shared: null,
  });
  const asked = [
    '--format',
    'csv',
    '--only',
    'look',
    '--fail-on',
    'look',
    '--lang',
    'de',
    'a.html',
  ];
  expect(parseReport(asked)).toMatchObject({
    format: 'csv',
    only: 'look',
    failOn: 'look',
    language: 'de',
  });
});

test.each([
  [[], 'Name the articles'],
  [['--format', 'pdf', 'a.html'], '--format pdf: it can be html, md'],
  [['--fail-on', 'minor', 'a.html'], '--fail-on minor: it can be look'],
  [['--only', 'all', 'a.html'], '--only all'],
  [['--quick', 'a.html'], 'onrecord --help'],
])('no report of %j', (args, sentence) => {
  expect(() => parseReport(args)).toThrow(sentence);
});
