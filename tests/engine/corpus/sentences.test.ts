import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceStarts } from '../../../src/engine/corpus/sentences.ts';
import { tokenize } from '../../../src/engine/words/words.ts';

test.each([
  ['Mr. Smith met Gen. Grant. They spoke.', ['Mr. Smith met Gen. Grant. ', 'They spoke.']],
  ['In the U.S. Senate it passed. Good.', ['In the U.S. Senate it passed. ', 'Good.']],
  ['He cried “Stop!” and ran. We ran.', ['He cried “Stop!” and ran. ', 'We ran.']],
  ['J. Q. Adams wrote.\nThen rest.', ['J. Q. Adams wrote.\n', 'Then rest.']],
  ['It was 3.5 . . . However, no.', ['It was 3.5 . . . ', 'However, no.']],
  ['我们很强大。谢谢！再见', ['我们很强大。', '谢谢！', '再见']],
])('sentences of %s', (text, sentences) => {
  const starts = sentenceStarts(text, tokenize(text));
  expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(sentences);
});

/** The same rules as patterns. */
function searchStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  const open = (at: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, at))) starts.push(from);
    from = at;
  };
  const marks = /\p{Sentence_Terminal}+[\p{Pe}\p{Pf}\p{Pi}"']*\s*|\n\s*/gu;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const at = index + mark.length;
    const isShort =
      mark.startsWith('.') &&
      /(?:^|[\s"'“‘(])(?:Mr|Sept|vs|bzw|(?:[A-Z]\.)*[A-Z])\.$/.test(text.slice(0, index + 1));
    const goesOn = mark === '.' || isShort || /^["'“‘(]*\p{Ll}/u.test(text.slice(at));
    if (mark.includes('\n') || !goesOn) open(at);
  }
  open(text.length);
  return starts;
}

test('sentences begin where patterns find them, in any script and with halves of characters', () => {
  const pieces =
    'Mr Sept vs bzw U.S. J. 3.5 the The é 東京 。 ကခ ။ ภาษา 𝑎 𑁇 😀 \ud800 \udc00 ः “ ” ‘ ’ « » " \' ( ) … . . ? !'
      .split(' ')
      .concat(' ', ' ', ' ', '\u00a0', '\n', '\r\n', '\u200b');
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      const whole = text.join('');
      expect(sentenceStarts(whole, tokenize(whole))).toEqual(searchStarts(whole));
    }),
    { numRuns: 2000 },
  );
});
