import { describe, expect, test } from 'vitest';
import { align } from '../../../src/engine/verdict/align.ts';
import { findCuts } from '../../../src/engine/verdict/context.ts';
import { type JudgeOptions, judge } from '../../../src/engine/verdict/judge.ts';

function say(quotation: string, record: string, options: JudgeOptions = {}): string {
  const { label, look } = judge(align(quotation, record), options);
  return label + (look ? '!' : '');
}

describe('a kind of word and what was done to it', () => {
  const record = 'We think that our farmers will not sell 40 barns to the bank.';
  test.each([
    ['number', record.replace('40', '400'), 'differs!'],
    ['negation', record.replace('not ', ''), 'differs!'],
    ['modal', record.replace('will', 'may'), 'differs!'],
    ['pronoun', record.replace('our', 'his'), 'differs!'],
    ['content', record.replace('farmers', 'bankers'), 'differs!'],
    ['quantifier', record.replace('our', 'all our'), 'differs!'],
    ['function', record.replace('that ', ''), 'differs'],
    ['inflection', record.replace('barns', 'barn'), 'differs'],
    ['nothing', record.toUpperCase(), 'matches'],
  ])('%s', (_, quotation, verdict) => {
    expect(say(quotation, record)).toBe(verdict);
  });
});

describe('profiles', () => {
  test.each([
    ['a contraction', 'We have won this war', "We've won this war."],
    ['a small word', 'We won war in Europe', 'We won the war in Europe.'],
    ['a filler', 'We won the war', 'We, uh, won the war.'],
  ])('%s is quiet at home and looked at on the wire', (_, quotation, record) => {
    expect(say(quotation, record)).not.toContain('!');
    expect(say(quotation, record, { profile: 'strict-wire' })).toContain('!');
  });

  test.each([
    ['typography', 'they – not we – chose', 'They--not we--chose.'],
    ['spelling', 'the colour of money', 'The color of money.'],
    ['marks', 'we … won [it]', 'We fought and won the war.'],
  ])('%s is quiet in both', (_, quotation, record) => {
    for (const profile of ['house-cleaned', 'strict-wire'] as const)
      expect(say(quotation, record, { profile })).not.toContain('!');
  });
});

describe('what outweighs what', () => {
  const record =
    'We will never sell the barns if the bank asks. The night is long. The day will come.';
  const joined = 'We will sell the barns if the bank asks. The day will come.';
  test('a joint before a changed word', () => {
    expect(say(joined, record)).toBe('joined!');
  });
  test('a changed word before a cut', () => {
    const alignment = align('We will sell the barns.', record);
    const printed = { asSentence: true, openBefore: false, openAfter: false, asks: false };
    expect(judge(alignment, { cuts: findCuts(alignment, printed) }).label).toBe('differs');
  });
  test('an unmarked change before a marked one', () => {
    expect(say('We will [sell] the barn', 'We will keep the barns')).toBe('differs');
  });
  test('a joint at “he said” is shown to the reader already', () => {
    const quotation = 'The night is long. The harvest will come.';
    const source = 'The night is long. Nobody sleeps in this town. The harvest will come.';
    expect(say(quotation, source)).toBe('joined!');
    expect(say(quotation, source, { pauses: [19] })).toBe('joined');
  });
});

test('the change that decided is handed over', () => {
  const { change } = judge(align('They sold 40 a barn', 'They sold 400 a barns.'));
  expect(change).toMatchObject({ quoted: '40', record: '400' });
});
