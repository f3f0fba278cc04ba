import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyWords,
  FLAG_BRACKET,
  FLAG_GAP,
  FLAG_ROUND,
  fold,
  foldedWord,
  tokenize,
} from '../../../src/engine/words/words.ts';

/** Word by word: its text and its flags, as "text" or "text/flags". */
function show(text: string): string[] {
  const words = tokenize(text);
  return Array.from({ length: words.length }, (_, i) => {
    const word = text.slice(words.start[i], words.end[i]);
    return words.flag[i] ? `${word}/${words.flag[i]}` : word;
  });
}

function hashes(text: string): number[] {
  const words = tokenize(text);
  return [...words.hash.subarray(0, words.length)];
}

describe('fold', () => {
  test.each([
    ['Don’t stop', 'dont stop'],
    ["the nation's 'best'", 'the nations best'],
    ['1,000 or 12,345,678', '1000 or 12345678'],
    ['1999,2000', '1999 2000'],
    ['3.5 and 9.', '3.5 and 9'],
    ['The U.S. and the U.S, e.g. J.F.K.', 'the us and the us eg jfk'],
    ['the end.A start', 'the end a start'],
    ['[T]he nation[s]', 'the nations'],
    ['70% or 70 per cent', '70 percent or 70 percent'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['ﬁne ﬂag Straße Æther œuvre', 'fine flag strasse aether oeuvre'],
    ['Café Wałęsa Søren İstanbul', 'cafe walesa soren istanbul'],
    ['ＦＵＬＬ　ｗｉｄｔｈ', 'full width'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['well-known—dash/slash', 'well known dash slash'],
    ['twenty-five, can not, to-day', 'twentyfive cannot today'],
    ['', ''],
    ['… — !', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('equal words have equal hashes', () => {
  test.each([
    ['five', '5'],
    ['twenty-five', '25'],
    ['twenty five', '25'],
    ['twenty-fifth', '25th'],
    ['third', '3rd'],
    ['per cent', 'percent'],
    ['per cent', '%'],
    ['colour', 'color'],
    ['neighbourhood', 'neighborhood'],
    ['organise', 'organize'],
    ['analysed', 'analyzed'],
    ['civilisation', 'civilization'],
    ['advertising', 'advertizing'],
    ['centre', 'center'],
    ['counsellor', 'counselor'],
    ['misbehaviour', 'misbehavior'],
    ['travelled', 'traveled'],
    ['skilful', 'skillful'],
    ['to-morrow', 'tomorrow'],
    ['9.00', '9'],
    ['10,000', '10000'],
    ['U.S.', 'US'],
  ])('%s = %s', (a, b) => {
    expect(hashes(a)).toEqual(hashes(b));
  });

  test.each([
    ['hour', 'hor'],
    ['four', '5'],
    ['prize', 'price'],
    ['zeal', 'seal'],
    ['9.50', '9.5'],
    ['3.5', '35'],
    ['25', '2 5'],
  ])('%s ≠ %s', (a, b) => {
    expect(hashes(a)).not.toEqual(hashes(b));
  });
});

describe('flags', () => {
  test.each([
    ['we [the people] know', ['we', `the/${FLAG_BRACKET}`, `people/${FLAG_BRACKET}`, 'know']],
    ['we (the people) know', ['we', `the/${FLAG_ROUND}`, `people/${FLAG_ROUND}`, 'know']],
    ['an open [bracket runs on', ['an', 'open', 'bracket', 'runs', 'on']],
    ['we ... know', ['we', `know/${FLAG_GAP}`]],
    ['we . . . know', ['we', `know/${FLAG_GAP}`]],
    ['we [...] know', ['we', `know/${FLAG_GAP}`]],
    ['we… know. Then', ['we', `know/${FLAG_GAP}`, 'Then']],
  ])('%s', (text, words) => {
    expect(show(text)).toEqual(words);
  });

  test('an ellipsis at the end is kept apart', () => {
    expect(tokenize('and so on …').trailingGap).toBe(true);
    expect(tokenize('and so on.').trailingGap).toBe(false);
  });
});

test('scripts without spaces are cut into words', () => {
  expect(show('我们的国家很强大。')).toEqual(['我们', '的', '国家', '很', '强大']);
  expect(show('ประเทศของเรา').length).toBeGreaterThan(1);
  expect(hashes('ｶﾀｶﾅ')).toEqual(hashes('カタカナ'));
});

test('hostile text takes no longer than its length allows', () => {
  for (const piece of ['[', '(', '. ', 'a', 'é', '我', '%', 'U.']) {
    const started = performance.now();
    tokenize(piece.repeat(100_000));
    expect(performance.now() - started, piece).toBeLessThan(3000);
  }
});

// --- against the dumb definition ---

/** Letters of many scripts, digits, marks, and what stands between words; no character with a rule of its own. */
const plain = fc
  .array(
    fc.constantFrom(
      ...'abcdeXYZ0123éÉüßﬁøЖжλΣאبकिन',
      ' ',
      ' ',
      ' ',
      '-',
      '—',
      '!',
      '"',
      '“',
      '\n',
      '€',
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 40 });

test('a word is a maximal run of letters, digits and marks', () => {
  fc.assert(
    fc.property(plain, (text) => {
      const dumb = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word);
      // "twenty-five" and its like cannot arise from these letters.
      expect(show(text)).toEqual(dumb);
    }),
  );
});

test('every letter and digit of any text is inside a word, and words do not overlap', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const words = tokenize(text);
      let end = 0;
      let outside = '';
      for (let i = 0; i < words.length; i++) {
        expect(words.start[i]).toBeGreaterThanOrEqual(end);
        expect(words.end[i]).toBeGreaterThan(words.start[i] as number);
        outside += `${text.slice(end, words.start[i])} `;
        end = words.end[i] as number;
      }
      outside += text.slice(end);
      expect(outside.replace(/[ʼʻʽ\p{M}]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('composed and decomposed, upper and lower case are the same words', () => {
  for (const text of ['パパパパ', 'バルセロナパリ'])
    expect(hashes(text.normalize('NFD'))).toEqual(hashes(text));
  const letters = fc
    .array(fc.constantFrom(...'aéÅñ ž한국がパΰή क़', ' '), { maxLength: 30 })
    .map((units) => units.join(''));
  fc.assert(
    fc.property(letters, (text) => {
      expect(hashes(text.normalize('NFD'))).toEqual(hashes(text.normalize('NFC')));
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});

test('folding twice changes nothing more, and a reused buffer remembers nothing', () => {
  const buffer = emptyWords(2);
  fc.assert(
    fc.property(plain, anything, (text, other) => {
      expect(fold(fold(text))).toBe(fold(text));
      tokenize(other, buffer);
      const reused = tokenize(text, buffer);
      const fresh = tokenize(text);
      expect(reused.length).toBe(fresh.length);
      for (let i = 0; i < fresh.length; i++) {
        expect(foldedWord(reused, i)).toBe(foldedWord(fresh, i));
        expect(reused.hash[i]).toBe(fresh.hash[i]);
      }
    }),
  );
});
