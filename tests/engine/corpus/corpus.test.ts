import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { tokenize } from '../../../src/engine/words/words.ts';
import { isHit, makeQueries } from '../queries.ts';
import { corpusOf, packOf, readAddresses, transcript } from '../transcripts.ts';

const LABEL = { id: 'p', title: 'P', version: '1', publisher: 'x', licence: 'y' };
const FILLER = 'Nothing of this was heard before in any of the halls. ';

/** What stands at the best candidate, and how many there are. */
function best(corpus: Corpus, quotation: string): { text: string; score: number; count: number } {
  const candidates = corpus.find(quotation);
  const first = candidates[0];
  if (!first) return { text: '', score: 0, count: 0 };
  const text = corpus.text(first.source, first.from, first.to);
  return { text, score: first.score, count: candidates.length };
}

describe('text', () => {
  test('comes back unit for unit, whatever it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const prose = fc
      .array(
        fc.constantFrom('The', 'the', 'state,', '“Union”', 'é', '...', '\n', '1,000', '  ', 'U.S.'),
      )
      .map((words) => words.join(' '));
    const texts = fc.array(fc.oneof(text, prose), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.nat(400), fc.nat(400), (sources, a, b) => {
        const corpus = Corpus.open([packOf(sources)]);
        sources.forEach((source, i) => {
          expect(corpus.text(i)).toBe(source);
          expect(corpus.text(i, a, b)).toBe(source.slice(a, Math.max(a, b)));
          const { length, hash, start } = tokenize(source);
          const columns = {
            hash: hash.slice(0, length),
            start: Uint32Array.from(start).slice(0, length),
          };
          expect(corpus.wordsOf(i)).toEqual({ length, ...columns });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('words beyond the sixteenth bit are told apart', () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i.toString(36)}x`);
    const text = words.join(' ');
    const corpus = corpusOf(text);
    expect(corpus.text(0)).toBe(text);
    const quotation = words.slice(69_000, 69_012).join(' ');
    expect(best(corpus, quotation)).toEqual({ text: quotation, score: 1, count: 1 });
  });

  test('offsets behind words too long for the table of lengths are counted', () => {
    const long = 'a'.repeat(300);
    const text = `${FILLER}${long} ${long} then we stood before the ruined gate. ${FILLER}`;
    expect(best(corpusOf(text), 'then we stood before the ruined gate').text).toBe(
      'then we stood before the ruined gate',
    );
  });

  test('a source that is not there is a misuse', () => {
    expect(() => corpusOf('One.').text(1)).toThrow(RangeError);
    expect(() => corpusOf('One.').text(-1)).toThrow(RangeError);
  });
});

describe('find', () => {
  test('a quotation over a thousand words is found whole', () => {
    const words = Array.from({ length: 1200 }, (_, i) => `word${i}`).join(' ');
    const corpus = corpusOf(FILLER + words, FILLER);
    expect(best(corpus, words)).toEqual({ text: words, score: 1, count: 1 });
  });

  test('equal places are all returned, in the order of the record', () => {
    const line = 'the state of our union is strong';
    const corpus = corpusOf(
      `${FILLER}And ${line}.`,
      FILLER,
      `My friends, ${line}! ${FILLER}${line}`,
    );
    const places = corpus.find(line).map(({ source, from, score }) => [source, from, score]);
    const text = corpus.text(2);
    expect(places).toEqual([
      [0, corpus.text(0).indexOf(line), 1],
      [2, text.indexOf(line), 1],
      [2, text.lastIndexOf(line), 1],
    ]);
  });

  test('a line that stands everywhere is still placed', () => {
    const line = 'God bless the United States of America';
    const corpus = corpusOf(...Array.from({ length: 60 }, () => `${line}. `));
    expect(corpus.find(line, 100)).toHaveLength(60);
    expect(corpus.find(line, 5)).toHaveLength(5);
  });

  test('two diagonals of one block both count', () => {
    // Two rows of a table, a few words apart: the quotation matches the second row but for one word.
    const corpus = corpusOf(
      `${FILLER}Army four hundred thousand dollars. Navy four hundred thousand dollars and ninety cents. ${FILLER}`,
    );
    const { text } = best(corpus, 'Navy five hundred thousand dollars and ninety cents');
    expect(text).toBe('Navy four hundred thousand dollars and ninety cents');
  });

  test('an elision gives two segments, each where its words stand', () => {
    const text = `${FILLER}We choose to go to the moon in this decade and do the other things, not because they are easy, but because they are hard. ${FILLER}`;
    const quotation = 'We choose to go to the moon … not because they are easy';
    const corpus = corpusOf(text);
    const [found] = corpus.find(quotation);
    expect(
      found?.segments.map((s) => [quotation.slice(s.fromA, s.toA), text.slice(s.fromB, s.toB)]),
    ).toEqual([
      ['We choose to go to the moon', 'We choose to go to the moon'],
      ['not because they are easy', 'not because they are easy'],
    ]);
  });

  test('words in square brackets are neither asked for nor counted', () => {
    const corpus = corpusOf(`${FILLER}He told the committee that taxes would fall sharply.`);
    expect(best(corpus, '[President Lincoln] told the committee that taxes would fall').score).toBe(
      1,
    );
  });

  test('misread words are found by their neighbours in the dictionary', () => {
    const corpus = corpusOf(
      `${FILLER}The government protects every citizen against violence abroad.`,
    );
    const { text } = best(corpus, 'Tbe governmcnt protccts cvery citizcn');
    expect(text).toContain('government protects every citizen');
  });

  test('scripts without spaces are found', () => {
    const corpus = corpusOf('女士们先生们,我们的国家比以往任何时候都更加强大。谢谢大家。', FILLER);
    expect(best(corpus, '我们的国家比以往任何时候都更加强大').score).toBe(1);
  });

  test('nothing is found for nothing', () => {
    const corpus = corpusOf(FILLER);
    expect(corpus.find('')).toEqual([]);
    expect(corpus.find('… —')).toEqual([]);
    expect(corpus.find('zebra giraffe')).toEqual([]);
    expect(Corpus.open([]).find('anything at all')).toEqual([]);
    expect(Corpus.open([packOf([])]).find('anything at all')).toEqual([]);
    expect(Corpus.open([packOf([''])]).find('anything at all')).toEqual([]);
  });
});

describe('packs', () => {
  const first = packOf(['The harvest was plentiful in every county.', FILLER], 'first');
  const second = packOf(['The harvest was plentiful in every county of Ohio.'], 'second');

  test('are searched as one, sources numbered through', () => {
    const corpus = Corpus.open([first, second]);
    expect(corpus.packs.map(({ id, sources }) => [id, sources])).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['first-0', 'first-1', 'second-0']);
    expect(corpus.people.map(({ id }) => id)).toEqual(['ada']);
    expect(corpus.find('The harvest was plentiful in every county').map((c) => c.source)).toEqual([
      0, 2,
    ]);
    const [found] = corpus.find('plentiful in every county of Ohio');
    expect(found?.source).toBe(2);
    expect(corpus.passage(2, found ?? { from: 0, to: 1 }).text).toBe(
      'The harvest was plentiful in every county of Ohio.',
    );
  });

  test('come and go without touching the others', () => {
    const corpus = Corpus.open([first]);
    const both = corpus.with(second);
    expect(both.packs).toHaveLength(2);
    expect(both.with(second).packs).toHaveLength(2);
    expect(both.without('first').sources.map(({ id }) => id)).toEqual(['second-0']);
    expect(corpus.packs).toHaveLength(1);
  });
});

describe('passage', () => {
  const turns = [
    {
      speaker: 'ada',
      label: 'The President',
      paragraphs: ['Good day. Mr. Smith is here. He is welcome.', 'Sit down.'],
    },
    { speaker: 'bob', label: '', paragraphs: ['Thank you all. I am glad.'] },
  ];
  const corpus = Corpus.open([buildPack(LABEL, [transcript('t', turns)], [])]);
  const text = corpus.text(0);
  const spanOf = (words: string) => ({
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
  });

  test('holds whole sentences and their neighbours', () => {
    const passage = corpus.passage(0, spanOf('Smith is'));
    expect(passage).toMatchObject({
      source: 0,
      speaker: 'ada',
      label: 'The President',
      text: 'Mr. Smith is here.',
    });
    expect(corpus.neighbours(passage)).toEqual({ before: 'Good day.', after: 'He is welcome.' });
    expect(text.slice(passage.from, passage.to)).toBe(passage.text);
  });

  test('runs over sentences when the span does', () => {
    expect(corpus.passage(0, spanOf('here. He')).text).toBe('Mr. Smith is here. He is welcome.');
  });

  test('everybody who speaks in a source is one of its speakers', () => {
    const more = [transcript('a', ['One.']), transcript('b', turns), transcript('c', ['Two.'])];
    const three = Corpus.open([buildPack(LABEL, more, [])]);
    expect([0, 1, 2].map((source) => three.speakersOf(source))).toEqual([
      ['ada'],
      ['ada', 'bob'],
      ['ada'],
    ]);
    expect(() => three.speakersOf(3)).toThrow(RangeError);
  });

  test('does not look into the next turn', () => {
    const sit = corpus.passage(0, spanOf('Sit'));
    expect(sit.text).toBe('Sit down.');
    expect(corpus.neighbours(sit)).toEqual({ before: 'He is welcome.', after: '' });
    const thank = corpus.passage(0, spanOf('Thank'));
    expect(thank.speaker).toBe('bob');
    expect(corpus.neighbours(thank)).toEqual({ before: '', after: 'I am glad.' });
  });
});

// --- the slow twin: every position of every source ---

/** Where the words of a quotation stand exactly, by looking everywhere. */
function scan(texts: readonly string[], quotation: string): [number, number, number][] {
  const asked = tokenize(quotation);
  const hash = asked.hash.slice(0, asked.length);
  return texts.flatMap((text, source) => {
    const words = tokenize(text);
    const places: [number, number, number][] = [];
    for (let i = 0; i + hash.length <= words.length; i++) {
      if (hash.every((word, k) => words.hash[i + k] === word)) {
        places.push([source, words.start[i] as number, words.end[i + hash.length - 1] as number]);
      }
    }
    return places;
  });
}

test('the index and a scan of all positions agree on every exact quotation', () => {
  // Few words, so that grams are common, runs overlap and ties abound.
  const word = fc.constantFrom(
    ...'the of we a war peace nation union'.split(' '),
    'five',
    '5',
    'colour',
    'color',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.integer({ min: 3, max: 12 }),
      (texts, at, size) => {
        const words = (texts[at % texts.length] as string).split(' ');
        const from = at % Math.max(1, words.length - size);
        const quotation = words.slice(from, from + size).join(' ');
        const expected = scan(texts, quotation);
        const found = corpusOf(...texts)
          .find(quotation, 10_000)
          .filter(({ score }) => score === 1)
          .map(({ source, from, to }) => [source, from, to]);
        if (quotation.split(' ').length < 3) return;
        // Overlapping places count as one; the index keeps the first of each.
        const apart = expected.filter(
          ([s, a], i) => !expected.some(([t, , z], j) => j < i && s === t && a < z),
        );
        for (const place of apart)
          expect(
            found.some(
              ([s, a, z]) => s === place[0] && (a as number) < place[2] && (z as number) > place[1],
            ),
          ).toBe(true);
        for (const place of found) expect(expected).toContainEqual(place);
      },
    ),
    { numRuns: 80 },
  );
});

/** The position whose words agree with most of a quotation's, word by word, and whether it is the only one. */
function scanForBest(
  texts: readonly string[],
  quotation: string,
): { source: number; at: number; alone: boolean } {
  const asked = quotation.split(' ');
  let best = { source: -1, at: -1, alone: false };
  let most = 0;
  texts.forEach((text, source) => {
    const words = text.split(' ');
    for (let i = 0; i + asked.length <= words.length; i++) {
      const same = asked.filter((word, k) => words[i + k] === word).length;
      if (same >= most) best = { source, at: i, alone: same > most };
      most = Math.max(most, same);
    }
  });
  return best;
}

test('the index and a scan of all positions agree on the best place of a changed quotation', () => {
  const word = fc.nat(300).map((n) => `w${n.toString(36)}q`);
  const text = fc.array(word, { minLength: 60, maxLength: 400 }).map((words) => words.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(9), (sources, at, changed) => {
      const words = (sources[at % sources.length] as string).split(' ');
      const from = at % (words.length - 10);
      const quotation = words
        .slice(from, from + 10)
        .with(changed, 'xyzzy')
        .join(' ');
      const expected = scanForBest(sources, quotation);
      if (!expected.alone) return;
      const [found] = corpusOf(...sources).find(quotation);
      const start = (sources[expected.source] as string)
        .split(' ')
        .slice(0, expected.at + 5)
        .join(' ').length;
      expect(found?.source).toBe(expected.source);
      expect(found?.from).toBeLessThan(start);
      expect(found?.to).toBeGreaterThan(start);
    }),
    { numRuns: 50 },
  );
});

test('two editions of one speech are both found and told apart', () => {
  const spoken = 'We shall never, never walk away from the duty we owe our children.';
  const label = { id: 'p', title: 'P', version: '1', publisher: 'x', licence: 'y' };
  const editions = [
    { ...transcript('as delivered', [spoken]), edition: 'delivered' as const },
    {
      ...transcript('as prepared', [spoken.replace('never, never', 'never')]),
      edition: 'prepared' as const,
    },
  ];
  const corpus = Corpus.open([buildPack(label, editions, [])]);
  const found = corpus.find('We shall never walk away from the duty we owe our children');
  expect(found.map(({ source }) => corpus.sources[source]?.edition)).toEqual([
    'prepared',
    'delivered',
  ]);
});

test('quotations of every kind made from thirty addresses lead back to their place', () => {
  const texts = readAddresses().slice(0, 30);
  const corpus = corpusOf(...texts);
  const missed = makeQueries(texts, 1, 12).filter((query) => {
    const candidates = corpus.find(query.quotation);
    const highest = candidates[0]?.score ?? 0;
    return (
      query.kind !== 'markov' &&
      !candidates.some((found) => found.score >= highest && isHit(query, found))
    );
  });
  expect(missed.map(({ kind, quotation }) => `${kind}: ${quotation}`).length).toBeLessThanOrEqual(
    3,
  );
});
