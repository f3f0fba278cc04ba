/**
 * Makes a readable list of changes of a path between quotation and record.
 *
 * Neighbouring steps that are not plain agreement form one run; a run becomes as few changes as say clearly
 * what an editor did: one word put for another, words added, left out, set in brackets, passed over by an
 * ellipsis or by a joint. Words that agree but are written otherwise (12,000 / twelve thousand) become
 * changes of notation. Nothing here says whether a change matters: that is judge.ts. Linear in the path.
 */

import type { Span } from '../quotes/quotes.ts';
import { BREAK } from './break.ts';
import { isSame } from './lexicon.ts';
import { type Step, type Steps, stepAt } from './path.ts';
import {
  BRACKET,
  DASH,
  fromAt,
  hasMark,
  keyAt,
  keysOf,
  OPENS,
  type Reading,
  ROUND,
  SQUARE,
  spanOf,
  TOUCHED,
  toAt,
  wordAt,
} from './reading.ts';
import { areFillers, hasWeight, type SmallWords } from './smallwords.ts';

/**
 * spelling colour/color · notation 12,000/twelve thousand · contraction don't/do not · compound health care/healthcare ·
 * tidied fillers, false starts and repeated words left out · bracket, ellipsis marked by the editor ·
 * left-out, added, replaced not marked · joined a stretch passed over without a mark, across sentences.
 */
export type ChangeKind =
  | 'spelling'
  | 'notation'
  | 'contraction'
  | 'compound'
  | 'tidied'
  | 'bracket'
  | 'ellipsis'
  | 'left-out'
  | 'added'
  | 'replaced'
  | 'joined';

/** One change. A is the quotation, B the record, UTF-16; an empty span stands where words are missing. */
export interface Change {
  readonly kind: ChangeKind;
  readonly quoted: string;
  readonly record: string;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The changes of a path, in the order of the quotation. */
export function listChanges(a: Reading, b: Reading, steps: Steps): Change[] {
  const job: Job = { a, b, small: a.lexicon.small, changes: [] };
  let run: Step[] = [];
  let agreed = 0; // the steps from here on agree
  let lastB = -1;
  const addAgreed = (end: number): void => {
    addNotations(job, steps, agreed, end);
    agreed = end;
  };
  const count = steps.length / 2;
  for (let i = 0; i < count; i++) {
    const at = steps[2 * i] as number;
    const inRecord = steps[2 * i + 1] as number;
    if (!stands(a, b, at, inRecord)) {
      addAgreed(i);
      agreed = i + 1;
      run.push(stepAt(steps, i));
      if (inRecord >= 0) lastB = inRecord;
      continue;
    }
    const leapt = run.some((s) => s.kind === 'jump' || s.kind === 'left');
    if (run.length > 0) {
      addRun(job, run, at, inRecord);
      run = [];
    }
    const gapA = a.gaps.get(at);
    const gapB = b.gaps.get(inRecord);
    if (gapA || gapB) {
      const isBreak = isBreakMark(b, inRecord);
      // Where the record shows a pause of its own, the ellipsis is no editor's.
      const gap = gapB && !isBreak ? undefined : gapA;
      if (gap && !job.changes.some((c) => c.kind === 'ellipsis' && c.fromA === gap.from)) {
        addAgreed(i);
        pushChange(job, 'ellipsis', gap, emptyAt(fromAt(b, inRecord)));
      } else if (gapB && lastB >= 0 && !leapt && !gap && isBreak) {
        addAgreed(i);
        pushChange(job, 'joined', placeOf(a, at), gapB);
      }
    }
    lastB = inRecord;
  }
  addAgreed(count);
  addRun(job, run, a.count, lastB + 1);
  if (a.endGap) pushChange(job, 'ellipsis', a.endGap, emptyAt(lastB < 0 ? 0 : toAt(b, lastB)));
  if (job.changes.length < 2) return job.changes;
  job.changes.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB);
  return mergeOverlaps(job.changes, a, b);
}

/** Whether a step is a word that both texts hold. */
export function stands(a: Reading, b: Reading, at: number, inRecord: number): boolean {
  if (at < 0 || inRecord < 0) return false;
  return isSame(a.lexicon, wordAt(a, at), wordAt(b, inRecord));
}

/** A change inside a contraction ("don't" for "do") touches its whole printed word: neighbours that overlap become one. */
function mergeOverlaps(changes: readonly Change[], a: Reading, b: Reading): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    if (last && (change.fromA < last.toA || (change.fromB < last.toB && change.toB > last.fromB))) {
      const [fromA, toA] = union([last.fromA, last.toA], [change.fromA, change.toA]);
      const [fromB, toB] = union([last.fromB, last.toB], [change.fromB, change.toB]);
      const isMarked = [last, change].some(({ kind }) => kind === 'bracket');
      merged[merged.length - 1] = {
        kind: isMarked ? 'bracket' : 'replaced',
        quoted: a.text.slice(fromA, toA),
        record: b.text.slice(fromB, toB),
        fromA,
        toA,
        fromB,
        toB,
      };
    } else merged.push(change);
  }
  return merged;
}

type Bounds = readonly [from: number, to: number];

/** Both stretches and what lies between; an empty one is only a place and adds nothing. */
function union(x: Bounds, y: Bounds): Bounds {
  if (x[0] === x[1]) return y;
  return y[0] === y[1] ? x : [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
}

interface Job {
  readonly a: Reading;
  readonly b: Reading;
  readonly small: SmallWords;
  readonly changes: Change[];
}

/** A stretch of four words or more that holds a whole sentence or crosses a sentence end is a joint, not a loss. */
const LEAST_JOINT = 4;
/** Within one sentence a loss this long makes two passages of one. */
const LONG_LOSS = 16;

/** One run of steps without plain agreement; nextA, nextB are the units that agree again after it. */
function addRun(job: Job, run: readonly Step[], nextA: number, nextB: number): void {
  let part: Step[] = [];
  let leap: Step[] = [];
  const flushPart = () => {
    if (part.length > 0) addPart(job, part, nextA);
    part = [];
  };
  const flushLeap = (atA: number) => {
    if (leap.length > 0) addLeap(job, leap, atA, nextB);
    leap = [];
  };
  for (const step of run) {
    if (step.kind === 'jump') {
      flushPart();
      leap.push(step);
    } else {
      if (leap.length > 0) flushLeap(step.a >= 0 ? step.a : nextA);
      part.push(step);
    }
  }
  flushLeap(nextA);
  flushPart();
}

/** Record words passed over at one price: an ellipsis when the quotation shows one there, else a joint or a loss. */
function addLeap(job: Job, leap: readonly Step[], atA: number, nextB: number): void {
  const first = leap[0] as Step;
  const last = leap[leap.length - 1] as Step;
  const span = spanOf(job.b, first.b, last.b);
  const gap = job.a.gaps.get(atA);
  if (gap) pushChange(job, 'ellipsis', gap, span);
  else pushChange(job, lossKind(job, first.b, last.b, nextB), placeOf(job.a, atA), span);
}

/** Pairs, additions and losses that touch each other. */
function addPart(job: Job, part: readonly Step[], nextA: number): void {
  const inBrackets = (step: Step) => hasMark(job.a, step.a, BRACKET | TOUCHED);
  if (part.every((step) => step.kind === 'pair')) {
    for (let i = 0; i < part.length; i++) {
      const first = part[i] as Step;
      if (inBrackets(first)) while (hasMark(job.a, part[i + 1]?.a ?? -1, BRACKET)) i++;
      const last = part[i] as Step; // of one word, or of all words of one bracket
      const spanB = spanOf(job.b, first.b, last.b);
      if (inBrackets(first)) pushChange(job, 'bracket', bracketSpan(job.a, first.a, last.a), spanB);
      else pushChange(job, 'replaced', spanOf(job.a, first.a, last.a), spanB);
    }
    return;
  }
  // What touches a bracket belongs to it; the rest is a change of its own.
  let group: Step[] = [];
  const flush = () => {
    if (group.length > 0) addGroup(job, group, inBrackets, nextA);
    group = [];
  };
  for (const step of part) {
    const last = group[group.length - 1];
    const parts = step.a >= 0 && last && last.a >= 0 && inBrackets(step) !== inBrackets(last);
    if (parts) flush();
    group.push(step);
  }
  flush();
}

function addGroup(
  job: Job,
  group: readonly Step[],
  inBrackets: (step: Step) => boolean,
  nextA: number,
): void {
  const quoted = group.filter((step) => step.a >= 0).map((step) => step.a);
  const recorded = group.filter((step) => step.b >= 0).map((step) => step.b);
  const firstA = quoted[0];
  const lastA = quoted[quoted.length - 1];
  const firstB = recorded[0];
  const lastB = recorded[recorded.length - 1];
  const spanB = firstB !== undefined && lastB !== undefined ? spanOf(job.b, firstB, lastB) : null;
  if (firstA === undefined || lastA === undefined) {
    if (!spanB || firstB === undefined || lastB === undefined) return;
    const gap = job.a.gaps.get(nextA);
    if (gap) pushChange(job, 'ellipsis', gap, spanB);
    else pushChange(job, lossKind(job, firstB, lastB, lastB + 1), placeOf(job.a, nextA), spanB);
    return;
  }
  const bracketed = group.some(inBrackets);
  const spanA = bracketed ? bracketSpan(job.a, firstA, lastA) : spanOf(job.a, firstA, lastA);
  if (bracketed) pushChange(job, 'bracket', spanA, spanB ?? emptyAt(endOfRecord(job)));
  else if (!spanB) pushChange(job, 'added', spanA, emptyAt(endOfRecord(job)));
  else {
    const keys = (reading: Reading, first: number, last: number) =>
      keysOf(reading, first, last).join('');
    const glued = keys(job.a, firstA, lastA) === keys(job.b, firstB as number, lastB as number);
    pushChange(job, glued ? 'compound' : 'replaced', spanA, spanB);
  }
}

/** Where the record stands after the last change or agreement: the place of something added. */
function endOfRecord(job: Job): number {
  return job.changes.reduce((end, change) => Math.max(end, change.toB), 0);
}

/** (Laughter.) (Applause continues.): longer parentheses were spoken. */
const LONGEST_NOTE = 2;

function lossKind(job: Job, firstB: number, lastB: number, nextB: number): ChangeKind {
  const count = lastB - firstB + 1;
  const isEvery = (mark: number) => {
    for (let b = firstB; b <= lastB; b++) if (!hasMark(job.b, b, mark)) return false;
    return true;
  };
  for (let b = firstB; b <= nextB; b++) if (isBreakMark(job.b, b)) return 'joined';
  const isNote = isEvery(SQUARE) || (count <= LONGEST_NOTE && isEvery(ROUND));
  if (isNote || isTidied(job, firstB, lastB)) return 'tidied';
  // A whole sentence, or the end of one and the head of the next; a mere end is a loss.
  let crosses = hasMark(job.b, firstB, OPENS) && hasMark(job.b, nextB, OPENS);
  for (let b = firstB + 1; b <= lastB; b++) crosses ||= hasMark(job.b, b, OPENS);
  return (crosses && count >= LEAST_JOINT) || count >= LONG_LOSS ? 'joined' : 'left-out';
}

/** Fillers, a word said twice, or a start the speaker broke off and began anew. */
function isTidied(job: Job, firstB: number, lastB: number): boolean {
  const lost = keysOf(job.b, firstB, lastB);
  if (areFillers(lost, job.small, hasMark(job.b, firstB, OPENS))) return true;
  const after = keysOf(job.b, lastB + 1, lastB + lost.length);
  const before = keysOf(job.b, firstB - lost.length, firstB - 1);
  if (lost.length <= 6 && (same(lost, after) || same(lost, before))) return true;
  // "we need to — we must": a dash, and the same word begins again
  const broken = hasMark(job.b, lastB + 1, DASH) && lost.length <= 6;
  return broken && lost[0] === after[0] && !hasWeight(lost, job.small);
}

const same = (x: readonly string[], y: readonly string[]) =>
  x.length === y.length && x.every((key, i) => key === y[i]);

/**
 * Words that agree, steps `from` up to `to`, but are printed otherwise; the smallest stretches whose bounds are word
 * bounds on both sides.
 */
function addNotations(job: Job, steps: Steps, from: number, to: number): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const at = steps[2 * i] as number;
    const inRecord = steps[2 * i + 1] as number;
    const isLast = i + 1 === to;
    if (
      !isLast &&
      (goesOn(job.a, at, steps[2 * i + 2] as number) ||
        goesOn(job.b, inRecord, steps[2 * i + 3] as number))
    )
      continue;
    if (i > start || !isPrintedAlike(job, at, inRecord))
      addNotation(job, stepAt(steps, start), stepAt(steps, i));
    start = i + 1;
  }
}

/** Whether a later unit begins inside the printed word of an earlier one. */
const goesOn = (reading: Reading, at: number, after: number) =>
  fromAt(reading, after) < toAt(reading, at);

/** The same letters outside brackets, as nearly always. */
function isPrintedAlike({ a, b }: Job, at: number, inRecord: number): boolean {
  const fromA = fromAt(a, at);
  const fromB = fromAt(b, inRecord);
  const length = toAt(a, at) - fromA;
  if (hasMark(a, at, TOUCHED | BRACKET) || toAt(b, inRecord) - fromB !== length) return false;
  for (let i = 0; i < length; i++)
    if (a.text.charCodeAt(fromA + i) !== b.text.charCodeAt(fromB + i)) return false;
  return true;
}

function addNotation(job: Job, first: Step, last: Step): void {
  const spanA = spanOf(job.a, first.a, last.a);
  const spanB = spanOf(job.b, first.b, last.b);
  const quoted = job.a.text.slice(spanA.from, spanA.to);
  const record = job.b.text.slice(spanB.from, spanB.to);
  if (hasMark(job.a, first.a, TOUCHED | BRACKET)) {
    // the record's own brackets
    if (hasMark(job.a, first.a, BRACKET) && hasMark(job.b, first.b, BRACKET)) return;
    pushChange(job, 'bracket', bracketSpan(job.a, first.a, last.a), spanB);
    return;
  }
  const isOnlyCase = quoted.toLowerCase() === record.toLowerCase();
  if (isOnlyCase || plain(quoted) === plain(record)) return;
  const isNumber = [keyAt(job.a, first.a), keyAt(job.b, first.b)].some((key) =>
    key.startsWith('#'),
  );
  const isShort = INITIALS.test(quoted) || INITIALS.test(record);
  const several = last.a > first.a || /['’]/.test(quoted) !== /['’]/.test(record);
  const isSign = /[$€£¥%]|\d/.test(quoted + record);
  pushChange(
    job,
    isNumber || isSign ? 'notation' : several && !isShort ? 'contraction' : 'spelling',
    spanA,
    spanB,
  );
}

/** U.S., NATO */
const INITIALS = /^(?:\p{Lu}\.?){2,}$/u;

/** Letters and digits only, without case and accents: what typography leaves alone. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function pushChange(job: Job, kind: ChangeKind, a: Span, b: Span): void {
  job.changes.push({
    kind,
    quoted: job.a.text.slice(a.from, a.to),
    record: job.b.text.slice(b.from, b.to),
    fromA: a.from,
    toA: a.to,
    fromB: b.from,
    toB: b.to,
  });
}

const isBreakMark = (record: Reading, at: number) => {
  const gap = record.gaps.get(at);
  return Boolean(gap && record.text.slice(gap.from, gap.to) === BREAK);
};

/** The span of units with the brackets around them. */
function bracketSpan(reading: Reading, first: number, last: number): Span {
  const { from, to } = spanOf(reading, first, last);
  return {
    from: /[[(]/.test(reading.text.charAt(from - 1)) ? from - 1 : from,
    to: /[\])]/.test(reading.text.charAt(to)) ? to + 1 : to,
  };
}

/** The empty place before unit `at`, or at the end. */
const placeOf = (reading: Reading, at: number): Span =>
  emptyAt(at < reading.count ? fromAt(reading, at) : reading.text.length);

const emptyAt = (at: number): Span => ({ from: at, to: at });
