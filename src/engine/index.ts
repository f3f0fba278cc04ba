/** The engine's public face: everything other folders may use. */

export { type CheckOptions, check, type Finding } from './check.ts';
export { buildPack, type Mark, type Transcript, type Turn } from './corpus/build.ts';
export {
  type Candidate,
  Corpus,
  type Edition,
  type Neighbours,
  type PackInfo,
  type Passage,
  type Segment,
  type Source,
} from './corpus/corpus.ts';
export {
  type Answer,
  type Lookup,
  lookUp,
  openLookup,
  type PlaceShown,
  type Question,
  showPlace,
} from './corpus/lookup.ts';
export { type Unpacked, unpack } from './corpus/unpack.ts';
export { type Person, type Role, resolvePerson } from './people.ts';
export { printChange, printChanges, printFinding } from './print.ts';
export {
  type Article,
  type Block,
  countWords,
  findQuotes,
  type Quote,
  type QuoteKind,
  type Span,
} from './quotes/quotes.ts';
export { findSpeakers, type Mention } from './speakers/speakers.ts';
export { type Alignment, align, type Change, type ChangeKind } from './verdict/align.ts';
export { type Judgement, judge, type Label, type Profile, type Weight } from './verdict/judge.ts';
export { SENTENCE_LANGUAGES, type Sentences, sentencesOf } from './verdict/why.ts';
