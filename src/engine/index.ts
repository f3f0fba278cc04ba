/** The engine's public face: everything other folders may use. */

export { type Alignment, align, type Change, type ChangeKind } from './align.ts';
export { buildPack, type Mark, type Transcript, type Turn } from './build.ts';
export { type CheckOptions, check, type Finding } from './check.ts';
export {
  type Candidate,
  Corpus,
  type Edition,
  type PackInfo,
  type Passage,
  type Segment,
  type Source,
} from './corpus.ts';
export { type Judgement, judge, type Label, type Profile, type Weight } from './judge.ts';
export { type Person, type Role, resolvePerson } from './people.ts';
export { printChange, printChanges, printFinding } from './print.ts';
export {
  type Article,
  type Block,
  findQuotes,
  type Quote,
  type QuoteKind,
  type Span,
} from './quotes.ts';
export { findSpeakers, type Mention } from './speakers.ts';
export { type Reason, SENTENCES, type Sentences, sayWhy, type WriteDate } from './why.ts';
