// Passages are read by the printed words their pack knows: the same units must come out as from their text.
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../src/engine/corpus/build.ts';
import { Corpus } from '../../../src/engine/corpus/corpus.ts';
import { lexiconOf } from '../../../src/engine/verdict/lexicon.ts';
import { marksAt, unitsOf } from '../../../src/engine/verdict/reading.ts';
import { smallWordsOf } from '../../../src/engine/verdict/smallwords.ts';
import { readPassage, readUnits } from '../../../src/engine/verdict/units.ts';
import { transcript } from '../transcripts.ts';

const texts = [
  'We don’t owe $9 million, or 12,000; we owe twenty-five per cent of it. Per cent of what? US aid, U.S. aid.',
  'America’s fiancé said … “no” -- and I’ll go on. ’Em too! (Laughter.) [T]he rest, he [said], is 3.5 percent.',
  'the The THE color colour. One two. Two thousand and one — half a million. It was 9/11. Mr. Doe, John F. Doe.',
];
const label = { id: 'x', title: '', version: '1', publisher: '', licence: '' };
const corpus = Corpus.open([buildPack(label, [transcript('a', texts)], [])]);

describe.each(['en', 'de'])('in %s', (language) => {
  test('a passage is read as its text is, the first time and again', () => {
    const lexicon = lexiconOf(smallWordsOf(language));
    const whole = corpus.text(0);
    for (let from = 0; from < 2 * whole.length; from++) {
      const at = from % whole.length;
      const passage = corpus.passage(0, { from: at, to: Math.min(whole.length, at + 20) });
      const read = readPassage(passage, lexicon);
      const expected = readUnits(passage.text, lexicon);
      const marks = unitsOf(read).map((_, i) => marksAt(read, i));
      expect(unitsOf(read)).toEqual(unitsOf(expected));
      expect(marks).toEqual(marks.map((_, i) => marksAt(expected, i)));
      expect([read.gaps, read.endGap]).toEqual([expected.gaps, expected.endGap]);
    }
  });
});
