import { expect, test } from 'vitest';
import { readHints } from '../../../src/engine/verdict/hints.ts';

function hintsOf(before: string) {
  const text = `An earlier paragraph of 1999.\n${before} “Words.”`;
  const at = text.indexOf('Words');
  const span = { from: at, to: at + 5 };
  return readHints({ text }, { ...span, text: 'Words', parts: [span], kind: 'direct' });
}

test.each([
  ['In his 2002 State of the Union address he said:', 2002, true],
  ['In the State of the Union address of January 29, 2002 he said:', 2002, true],
  ['In seiner Rede zur Lage der Nation von 2002 sagte er:', 2002, true],
  ['In der Regierungserklärung vom 27. Februar 2022 sagte er:', 2022, true],
  ['In ihrer Neujahrsansprache im Jahr 2010 sagte sie:', 2010, true],
  ['In einer Rede vor dem Bundestag sagte sie:', null, true],
  ['He told reporters in 2002:', null, false],
  ['Seit 2002 redet er davon:', null, false],
])('%s', (before, explicitYear, occasion) => {
  expect(hintsOf(before)).toMatchObject({ explicitYear, occasion });
});
