/**
 * Judges an alignment: what happened to the words, and whether a reader should look.
 *
 * Three tables are the whole judgement, each in two profiles: WEIGHTS says what an unmarked change of a kind of word
 * weighs, FORM what a change of form weighs whatever the words, CUTS what a clause left off at an end weighs: quiet,
 * minor or look. `judge` takes the heaviest of it all and gives it its label. Which kind a word is of stands in
 * wordkinds.ts, what was left off in context.ts. Nothing here looks at speakers, dates or coverage: check.ts adds those.
 */

import type { Alignment, Change, ChangeKind } from './align.ts';
import type { Cut } from './context.ts';
import { firstFrom, hasMark, keyAt, OPENS } from './reading.ts';
import { type SmallWords, smallWordsOf, wordsIn } from './smallwords.ts';
import { kindsOf, unitsIn, type WordKind } from './wordkinds.ts';

/** How much a change weighs: nothing, little, or enough to ask for a reader's attention. */
export type Weight = 'quiet' | 'minor' | 'look';

/** house-cleaned: tidied grammar and fillers are quiet; strict-wire: only marked edits are. */
export type Profile = 'house-cleaned' | 'strict-wire';

/** The axis "what happened to the words". */
export type Wording =
  | 'same'
  | 'written otherwise'
  | 'marked'
  | 'minor'
  | 'changed'
  | 'cut'
  | 'joined'
  | 'none';

export type Label =
  | 'matches'
  | 'marked'
  | 'differs'
  | 'cut'
  | 'joined'
  | 'other-speaker'
  | 'not-found'
  | 'not-checkable';

/** What the words alone say. `change` is the heaviest change, `cut` what was left off, when they decided. */
export interface Judgement {
  readonly label: 'matches' | 'marked' | 'differs' | 'cut' | 'joined';
  readonly look: boolean;
  readonly wording: Wording;
  readonly change: Change | null;
  readonly cut: Cut | null;
}

/** Columns of the table: what was done to words without a mark. */
type Deed = 'left-out' | 'added' | 'replaced';

/** left out · added · replaced, in the default profile. */
const WEIGHTS: Readonly<Record<WordKind, readonly [Weight, Weight, Weight]>> = {
  number: ['look', 'look', 'look'],
  negation: ['look', 'look', 'look'],
  modal: ['look', 'look', 'look'],
  quantifier: ['look', 'look', 'look'],
  comparative: ['look', 'look', 'look'],
  hedge: ['look', 'look', 'look'],
  turn: ['look', 'look', 'look'],
  pronoun: ['look', 'look', 'look'],
  name: ['look', 'look', 'look'],
  content: ['look', 'look', 'look'],
  direction: ['minor', 'minor', 'look'],
  opener: ['minor', 'minor', 'minor'],
  address: ['minor', 'minor', 'look'],
  intensifier: ['minor', 'minor', 'minor'],
  inflection: ['minor', 'minor', 'minor'],
  function: ['minor', 'minor', 'minor'],
  filler: ['quiet', 'minor', 'minor'],
};
const COLUMN: Readonly<Record<Deed, 0 | 1 | 2>> = { 'left-out': 0, added: 1, replaced: 2 };

/** Changes that weigh the same whatever the words: default profile, strict profile. */
const FORM: Readonly<Record<Exclude<ChangeKind, Deed>, readonly [Weight, Weight]>> = {
  spelling: ['quiet', 'quiet'],
  notation: ['quiet', 'quiet'],
  compound: ['quiet', 'quiet'],
  contraction: ['minor', 'look'],
  tidied: ['quiet', 'look'],
  bracket: ['quiet', 'quiet'],
  ellipsis: ['quiet', 'quiet'],
  joined: ['look', 'look'],
};

/** What was left off where the quotation begins or ends in the middle of a sentence: default profile, strict profile. */
const CUTS: Readonly<Record<Cut['why'], readonly [Weight, Weight]>> = {
  condition: ['look', 'look'],
  turn: ['look', 'look'],
  negation: ['look', 'look'],
  question: ['look', 'look'],
  reported: ['look', 'look'],
  quantifier: ['look', 'look'],
  opener: ['minor', 'look'],
};

/** What a judgement rests on besides the alignment. */
export interface JudgeOptions {
  readonly profile?: Profile;
  readonly language?: string;
  /** What was left off at the ends of the quotation; none when absent. */
  readonly cuts?: readonly Cut[];
  /** An ellipsis or bracket stands right outside the quotation's first or last word. */
  readonly markedEnds?: boolean;
  /** Offsets in the quotation where "he said" interrupts it: a joint there is shown to the reader. */
  readonly pauses?: readonly number[];
}

/** The judgement on a quotation's words. */
export function judge(alignment: Alignment, options: JudgeOptions = {}): Judgement {
  const small = smallWordsOf(options.language);
  const weighed = alignment.changes().map((change) => ({
    change,
    weight: weigh(change, alignment, small, options),
  }));
  const heaviest = (weight: Weight) =>
    weighed.find((each) => each.weight === weight)?.change ?? null;
  const joint = weighed.find(({ change }) => change.kind === 'joined');
  const cutOf = (weight: Weight) =>
    options.cuts?.find(({ why }) => CUTS[why][column(options)] === weight) ?? null;
  const hardCut = cutOf('look');
  const inner = weighed.find(({ change }) => isInnerCut(change, alignment, small))?.change ?? null;
  const looked = heaviest('look');
  const say = (
    label: Judgement['label'],
    look: boolean,
    wording: Wording,
    change: Change | null = null,
    cut: Cut | null = null,
  ): Judgement => ({ label, look, wording, change, cut });

  // The heaviest first; what asks for no look comes after all that does.
  if (joint) return say('joined', joint.weight === 'look', 'joined', joint.change);
  if (looked && looked !== inner) return say('differs', true, 'changed', looked);
  if (hardCut) return say('cut', true, 'cut', null, hardCut);
  if (inner) return say('cut', true, 'cut', inner);
  const minor = heaviest('minor');
  if (minor) return say('differs', false, 'minor', minor);
  const softCut = cutOf('minor');
  if (softCut) return say('cut', false, 'cut', null, softCut);
  const marks = weighed.find(
    ({ change }) => change.kind === 'bracket' || change.kind === 'ellipsis',
  );
  if (marks || options.markedEnds) return say('marked', false, 'marked', marks?.change ?? null);
  const quiet = weighed[0]?.change ?? null;
  return say('matches', false, quiet ? 'written otherwise' : 'same', quiet);
}

/** How much one change weighs. */
export function weigh(
  change: Change,
  alignment: Alignment,
  small: SmallWords,
  options: JudgeOptions = {},
): Weight {
  const strict = options.profile === 'strict-wire';
  const { kind } = change;
  if (kind !== 'left-out' && kind !== 'added' && kind !== 'replaced') {
    if (kind === 'joined' && isPause(change, options)) return strict ? 'look' : 'minor';
    return FORM[kind][column(options)];
  }
  const kinds = kindsOf(change, alignment.quotation, alignment.record, small);
  const weights = kinds.map((word) => WEIGHTS[word][COLUMN[kind]]);
  const heaviest = weights.includes('look')
    ? 'look'
    : weights.includes('minor')
      ? 'minor'
      : 'quiet';
  return strict && heaviest === 'minor' ? 'look' : heaviest;
}

/** The profile's column of FORM and CUTS. */
const column = ({ profile }: JudgeOptions) => (profile === 'strict-wire' ? 1 : 0);

/** Blanks and marks may stand between the joint and the pause. */
const NEAR_PAUSE = 3;

function isPause(change: Change, { pauses = [] }: JudgeOptions): boolean {
  return pauses.some((pause) => Math.abs(pause - change.fromA) <= NEAR_PAUSE);
}

/** A loss inside the quotation that ends a sentence there and opens with a condition: cut short, not reworded. */
function isInnerCut(change: Change, { quotation, record }: Alignment, small: SmallWords): boolean {
  if (change.kind !== 'left-out') return false;
  const next = firstFrom(quotation, change.fromA);
  if (next < quotation.count && !hasMark(quotation, next, OPENS)) return false;
  const lost = unitsIn(record, change.fromB, change.toB);
  const first = keyAt(record, firstFrom(record, change.fromB));
  return lost.length >= 3 && wordsIn(small, 'conditions').has(first);
}
