import { describe, expect, test } from 'vitest';
import { fits, readHints } from '../../../src/engine/verdict/hints.ts';
import { transcript } from '../transcripts.ts';

/** The hints of a paragraph printed on Thursday, 31 October 2024. */
function hintsOf(before: string, language?: string) {
  const text = `An earlier paragraph of 1999.\n${before} “Words.”`;
  const at = text.indexOf('Words');
  const span = { from: at, to: at + 5 };
  const article = { text, date: '2024-10-31', ...(language ? { language } : {}) };
  return readHints(article)({ ...span, text: 'Words', parts: [span], kind: 'direct' });
}

test.each([
  ['en', 'In his 2002 State of the Union address he said:', 2002, true],
  ['en', 'In the State of the Union address of January 29, 2002 he said:', 2002, true],
  ['en', 'He told reporters in 2002:', null, false],
  ['de', 'In seiner Rede zur Lage der Nation von 2002 sagte er:', 2002, true],
  ['de', 'In der Regierungserklärung vom 27. Februar 2022 sagte er:', 2022, true],
  ['de', 'In ihrer Neujahrsansprache im Jahr 2010 sagte sie:', 2010, true],
  ['de', 'In einer Rede vor dem Bundestag sagte sie:', null, true],
  ['de', 'Seit 2002 redet er davon:', null, false],
  ['fr', 'Dans son discours de 2002, il a dit :', 2002, false],
  ['fr', 'Dans son discours sur l’état de l’Union du 29 janvier 2002, il a dit :', 2002, true],
  ['fr', "Lors de l'allocution prononcée en 2015, elle a déclaré :", 2015, true],
  ['fr', 'Devant le Sénat, dans sa déclaration de politique générale :', null, true],
  ['fr', 'Il le répète depuis 2002 :', null, false],
  ['es', 'En su discurso de 2002 dijo:', 2002, false],
  ['es', 'En el discurso sobre el estado de la Unión del 29 de enero de 2002 dijo:', 2002, true],
  ['es', 'En su mensaje de Navidad en 2014 afirmó:', 2014, true],
  ['es', 'En el debate sobre el estado de la nación dijo:', null, true],
  ['es', 'Lo repite desde 2002:', null, false],
])('%s: %s', (language, before, explicitYear, occasion) => {
  expect(hintsOf(before, language)).toMatchObject({ explicitYear, occasion });
});

test.each([
  ['en', 'On Monday she said:', '2024-10-28', '2024-10-28'],
  ['en', 'She said on Thursday:', '2024-10-31', '2024-10-31'],
  ['en', 'Earlier this week, on Tuesday, she said:', '2024-10-29', '2024-10-29'],
  ['en', 'Yesterday she said:', '2024-10-30', '2024-10-30'],
  ['en', 'Last week she said:', '2024-10-18', '2024-10-30'],
  ['en', 'On January 29, 2002 she said:', '2002-01-29', '2002-01-29'],
  ['en', 'On 5 November she said:', '2023-11-05', '2023-11-05'],
  ['de', 'Am Montagabend sagte sie:', '2024-10-28', '2024-10-28'],
  ['de', 'In der vergangenen Woche sagte sie:', '2024-10-18', '2024-10-30'],
  ['de', 'Am 29. Januar 2002 sagte sie:', '2002-01-29', '2002-01-29'],
  ['fr', 'Lundi, elle a déclaré :', '2024-10-28', '2024-10-28'],
  ['fr', 'La semaine dernière, elle a déclaré :', '2024-10-18', '2024-10-30'],
  ['fr', 'Le 1er mars 2021, elle a déclaré :', '2021-03-01', '2021-03-01'],
  ['fr', "Elle l'a dit aujourd'hui :", '2024-10-31', '2024-10-31'],
  ['es', 'El lunes dijo:', '2024-10-28', '2024-10-28'],
  ['es', 'La semana pasada dijo:', '2024-10-18', '2024-10-30'],
  ['es', 'El 29 de enero de 2002 dijo:', '2002-01-29', '2002-01-29'],
])('%s: %s names its days', (language, before, first, last) => {
  expect(hintsOf(before, language).days).toEqual({ first, last });
});

test('two days that differ are no hint, nor is a verb for a month', () => {
  expect(hintsOf('After the vote on Monday, she said on Tuesday:', 'en').days).toBeNull();
  expect(hintsOf('She may say:', 'en').days).toBeNull();
});

test('a day beside the name of a speech is the day of the speech', () => {
  expect(hintsOf('In Tuesday’s State of the Union she said:', 'en').explicitDay).toBe('2024-10-29');
  expect(hintsOf('Dans son allocution de mardi, elle a dit :', 'fr').explicitDay).toBe(
    '2024-10-29',
  );
  expect(hintsOf('On Tuesday she said:', 'en').explicitDay).toBeNull();
});

test('last year is a year', () => {
  for (const [language, words] of [
    ['en', 'Last year he said:'],
    ['de', 'Im vergangenen Jahr sagte er:'],
    ['fr', 'L’an dernier, il a dit :'],
    ['es', 'El año pasado dijo:'],
  ])
    expect(hintsOf(words ?? '', language).years).toEqual([2023]);
});

describe('how well a source fits', () => {
  const source = (date: string) => ({ ...transcript('one', ['Words.']), date });

  test('the day named, then the year named, then the year of the article', () => {
    expect(fits(source('2024-10-28'), hintsOf('On Monday she said:', 'en'))).toBe(3);
    expect(fits(source('2002-05-05'), hintsOf('In 2002 she said:', 'en'))).toBe(2);
    expect(fits(source('2024-02-05'), hintsOf('On Monday she said:', 'en'))).toBe(1);
    expect(fits(source('2003-02-05'), hintsOf('On Monday she said:', 'en'))).toBe(0);
  });
});
