/**
 * Two editions of one address: the text released in advance and what was said (March 2024, White House), among all
 * texts of that month. The texts lie outside the project; without them the test is skipped.
 */

import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { buildPack, type Transcript } from '../../src/engine/corpus/build.ts';
import { Corpus, type Edition } from '../../src/engine/corpus/corpus.ts';
import { sentencesOf } from '../../src/engine/verdict/why.ts';
import { briefings, readBriefings } from '../briefings.ts';
import { isQuotable } from '../edits.ts';

/** Enough to see a fault in one of a hundred. */
const MOST_LINES = 100;

test.skipIf(!briefings)(
  'the prepared and the delivered text are told apart (needs ../shared/corpora)',
  { timeout: 120_000 },
  async () => {
    const { transcripts: month, people } = await readBriefings(briefings ?? '', (name) =>
      name.includes('speeches-remarks/2024-03'),
    );
    const prepared = entitled(month, /state-of-the-union-address-as-prepared-for-delivery-2$/);
    const delivered = entitled(month, /remarks-by-president-biden-in-state-of-the-union/);
    expect([prepared.edition, delivered.edition]).toEqual(['prepared', 'transcript']);
    const others = month.filter(({ id }) => id !== prepared.id && id !== delivered.id);
    expect(others.length).toBeGreaterThan(50);
    const label = { id: 'march', title: '', version: '1', publisher: '', licence: '' };
    const corpus = Corpus.open([buildPack(label, [prepared, delivered, ...others], people)]);
    const told = (source: number, other: number, edition: Edition, otherEdition: Edition) => {
      const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      const foreign = plain(corpus.text(other));
      const lines = splitSentences(corpus.text(source))
        .filter((line) => isQuotable(line) && !foreign.includes(plain(line)))
        .slice(0, MOST_LINES);
      const findings = lines.flatMap((line) =>
        check(
          { text: `President Biden said: “${line}”`, date: '2024-03-08', language: 'en' },
          corpus,
        ),
      );
      const right = findings.filter(
        ({ record, label: said, look }) =>
          record?.edition === edition && said === 'matches' && !look,
      );
      const { editions } = sentencesOf('en');
      const sentence = `The words agree with ${editions[edition]}, but not with ${editions[otherEdition]}.`;
      return {
        count: lines.length,
        right: right.length / lines.length,
        named: findings.filter(({ why }) => why === sentence).length / lines.length,
      };
    };
    for (const score of [
      told(0, 1, 'prepared', 'transcript'),
      told(1, 0, 'transcript', 'prepared'),
    ]) {
      expect(score.count).toBeGreaterThan(40);
      expect(score.right).toBeGreaterThanOrEqual(0.97);
      expect(score.named).toBeGreaterThanOrEqual(0.9);
    }
  },
);

/** The transcript of that id, under the one title both texts of an event have in a library. */
function entitled(month: readonly Transcript[], id: RegExp): Transcript {
  const found = month.find((each) => id.test(each.id));
  if (!found) throw new RangeError(`no text ${id}`);
  return { ...found, title: 'State of the Union address' };
}

function splitSentences(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}
