// A page is edited, and the reported words are found again where a reader would find them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/index.ts';
import { anchor } from '../../src/report/anchor.ts';
import { recheck } from '../../src/report/recheck.ts';
import { article, finding, report } from './sample.ts';

const { text } = article;
const { quotation } = report;

/** What the anchor points at in an edited page. */
function found(edited: string): readonly [string | undefined, string | undefined] {
  const place = anchor(quotation, edited);
  return [place?.how, place ? edited.slice(place.from, place.to) : undefined];
}

describe('anchor', () => {
  test.each([
    ['nothing', text, 'exact', quotation.exact],
    ['a paragraph in front', `Updated at noon.\n\n${text}`, 'exact', quotation.exact],
    [
      'the sentence before',
      text.replace('reporters on Thursday', 'the press'),
      'exact',
      quotation.exact,
    ],
    [
      'typography',
      text.replace('We have 12,000', 'We  have “12,000”'),
      'fuzzy',
      'We  have “12,000” casualties a day now',
    ],
    ['the number', text.replace('12,000', '1,200'), 'fuzzy', 'We have 1,200 casualties a day now'],
    [
      'a word added',
      text.replace('have', 'now have'),
      'fuzzy',
      'We now have 12,000 casualties a day now',
    ],
    [
      'a word left out',
      text.replace(' a day', ' day'),
      'fuzzy',
      'We have 12,000 casualties day now',
    ],
    [
      'all of it',
      text.replace(quotation.exact, 'Our losses are great'),
      'context',
      'Our losses are great',
    ],
    [
      'everything',
      'Another story altogether, about gardens and the rain in spring.',
      undefined,
      undefined,
    ],
  ])('changed: %s', (_, edited, how, words) => {
    expect(found(edited)).toEqual([
      how,
      how === 'context' ? expect.stringContaining(words ?? '') : words,
    ]);
  });

  test('of equal words those with the same surroundings', () => {
    const twice = `“${quotation.exact},” said another man, quite elsewhere.\n\n${text}`;
    const place = anchor(quotation, twice);
    expect(place?.from).toBe(twice.lastIndexOf(quotation.exact));
    // Without surroundings, the place nearest to the old one.
    const bare = { ...quotation, prefix: '', suffix: '', from: 0 };
    expect(anchor(bare, twice)?.from).toBe(twice.indexOf(quotation.exact));
  });

  test('scripts without spaces', () => {
    const before = '国务卿周四在会后对记者说：“';
    const exact = '我们现在每天有一万二千人伤亡，情况非常严重';
    const selector = { exact, prefix: before, suffix: '。”他没有回答问题。', from: before.length };
    const edited = `更新。${before}${exact.replace('一万二千', '一千二百')}。”他没有回答问题。`;
    const place = anchor(selector, edited);
    expect(place && edited.slice(place.from, place.to)).toBe(
      '我们现在每天有一千二百人伤亡，情况非常严重',
    );
  });

  test('few edits anywhere never lose it', () => {
    const words = text.split(' ');
    const edit = fc.record({
      at: fc.nat(words.length - 1),
      word: fc.constantFrom('', 'the', 'old new'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 2 }), (edits) => {
        const edited = [...words];
        for (const { at, word } of edits) edited[at] = word;
        const page = `Intro.\n\n${edited.join(' ')}`;
        const place = anchor(quotation, page);
        const middle = page.indexOf('casualties a');
        expect(place).not.toBe(null);
        // Where the middle of the quotation still stands, the place holds it.
        if (place && middle >= 0) {
          expect(place.from).toBeLessThanOrEqual(middle);
          expect(place.to).toBeGreaterThanOrEqual(middle + 10);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a long quotation on a long page takes a moment, not longer', () => {
    const filler = Array.from({ length: 20_000 }, (_, i) => `word${i % 997}`).join(' ');
    const started = process.cpuUsage().user;
    const exact = Array.from({ length: 200 }, (_, i) => `spoken${i}`).join(' ');
    expect(anchor({ exact, prefix: '', suffix: '', from: 0 }, filler)).toBe(null);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1000);
  });
});

describe('recheck', () => {
  const page = (edited: string, change: Partial<Finding> | null) => {
    const place = anchor(quotation, edited);
    const now: Finding | null = change &&
      place && {
        ...finding,
        ...change,
        quote: { ...finding.quote, from: place.from, to: place.to },
      };
    return { article: { ...article, text: edited }, findings: now ? [now] : [] };
  };
  const right = text.replace('12,000', '1,200');

  test.each([
    ['the page cannot be reached', null, 'gone'],
    ['another page', page('Gardens in the rain.', null), 'gone'],
    ['the same', page(text, {}), 'unchanged'],
    ['other marks, same words', page(text.replace('We have', 'We  have'), {}), 'unchanged'],
    ['the words of the record', page(right, { label: 'matches', look: false }), 'corrected'],
    ['the words of the record, found by no sources', page(right, null), 'corrected'],
    ['other words that differ too', page(text.replace('12,000', '13,000'), {}), 'changed'],
  ] as const)('%s', (_, now, outcome) => {
    expect(recheck(report, now)).toBe(outcome);
  });

  test('another speaker was put right', () => {
    const wrong = {
      ...report,
      kind: 'wrong-speaker' as const,
      quotation: { ...quotation, speaker: 'John Kirby' },
    };
    const speaker = { name: 'Antony Blinken', mention: 'Blinken', from: 0, to: 1 };
    expect(recheck(wrong, page(text, { speaker }))).toBe('corrected');
    expect(recheck(wrong, page(text, { speaker: { ...speaker, name: 'Someone' } }))).toBe(
      'changed',
    );
    expect(recheck(wrong, page(text, { speaker: { ...speaker, name: 'John Kirby' } }))).toBe(
      'unchanged',
    );
  });
});
