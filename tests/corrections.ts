/**
 * Reads every official correction of a year of transcripts both ways: `npx tsx tests/corrections.ts`.
 *
 * The texts of 2024 become a pack; the sentence of each correction is quoted as it was spoken and as it was corrected,
 * and goes the whole path of `check`. Right is: it matches, no look, and `why` says which reading it is. The texts lie
 * outside the project; without them it says so and does nothing.
 */

import { check } from '../src/engine/check.ts';
import { buildPack } from '../src/engine/corpus/build.ts';
import { Corpus } from '../src/engine/corpus/corpus.ts';
import { printFinding } from '../src/engine/print.ts';
import { sentencesOf } from '../src/engine/verdict/why.ts';
import { briefings, readBriefings } from './briefings.ts';

/** How many corrections there are, how many of their readings were quoted and rightly judged, and the others in a line each. */
export interface CorrectionScore {
  readonly sources: number;
  /** Struck words with others for them · struck · put in. */
  readonly replaced: number;
  readonly struck: number;
  readonly added: number;
  /** Brackets that are no corrections: [senior administration official], [sic]. */
  readonly notes: number;
  readonly readings: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** Sentences of fewer words are quoted with their neighbours: by itself no short sentence is checkable. */
const LEAST_WORDS = 10;

/** Scores all corrections in the folder. */
export async function scoreCorrections(folder: string): Promise<CorrectionScore> {
  const { transcripts, people } = await readBriefings(folder, (_, text) => /<s>|\\\[/.test(text));
  const label = { id: 'briefings', title: '', version: '1', publisher: '', licence: '' };
  const corpus = Corpus.open([buildPack(label, transcripts, people)]);
  const marks = transcripts.flatMap((transcript) => transcript.marks);
  const corrections = marks.filter(({ kind }) => kind === 'correction');
  const misses: string[] = [];
  let readings = 0;
  corpus.sources.forEach(({ date }, source) => {
    for (const { speaker, spoken, official } of readingsIn(corpus, source)) {
      for (const [quotation, said] of [
        [spoken, 'as-said'],
        [official, 'as-corrected'],
      ] as const) {
        readings++;
        const name = people.find(({ id }) => id === speaker)?.name ?? 'The official';
        const text = `${name} said: “${quotation.replace(/[“”"]/g, '')}”\n`;
        const [finding] = check({ text, language: 'en', date }, corpus);
        const lead = String(sentencesOf('en').sentences[said]).split('“')[0] ?? '';
        if (finding?.label === 'matches' && !finding.look && finding.why.startsWith(lead)) continue;
        misses.push(
          `${said}: ${finding ? `${printFinding(finding)} | ${finding.why}` : 'no quotation'}`,
        );
      }
    }
  });
  return {
    sources: transcripts.length,
    replaced: corrections.filter(({ length = 0, text }) => length > 0 && text !== '').length,
    struck: corrections.filter(({ text }) => text === '').length,
    added: corrections.filter(({ length = 0 }) => length === 0).length,
    notes: marks.filter(({ kind }) => kind === 'note').length,
    readings,
    right: readings - misses.length,
    misses,
  };
}

/** The sentence of each correction of a source, as spoken and with that one correction made. */
function readingsIn(corpus: Corpus, source: number) {
  const text = corpus.text(source);
  const whole = corpus.passage(source, { from: 0, to: text.length });
  return whole.corrections.map((correction) => {
    const from = whole.from + correction.from;
    const to = whole.from + correction.to;
    const place = corpus.passage(source, { from, to: Math.max(to, from + 1) });
    const { before: ahead, after: behind } = corpus.neighbours(place);
    const isShort = place.text.split(/\s+/).length < LEAST_WORDS;
    const [before, after] = isShort ? [`${ahead} `, ` ${behind}`] : ['', ''];
    const quote = (words: string) =>
      `${before}${text.slice(place.from, from)}${words}${text.slice(to, place.to)}${after}`.trim();
    return {
      speaker: place.speaker,
      spoken: quote(text.slice(from, to)),
      official: quote(correction.official),
    };
  });
}

/** The counts, and every miss in a line. */
export function printCorrections(score: CorrectionScore): string {
  const { sources, replaced, struck, added, notes, readings, right, misses } = score;
  return [
    `${sources} documents: ${replaced} words replaced, ${struck} struck, ${added} put in (and ${notes} notes in brackets)`,
    `${right} of ${readings} readings right (${((100 * right) / readings).toFixed(1)} %)`,
    ...misses,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename)
  console.log(
    briefings
      ? printCorrections(await scoreCorrections(briefings))
      : 'Skipped. The texts are not there (../shared/corpora/wh-briefings).',
  );
