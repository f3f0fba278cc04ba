/**
 * The words of a language that matter when two texts are compared, as plain data: one file a language
 * (words-<code>.ts). Word lists are strings separated by blanks; phrases are separated by commas.
 * A word may stand in several lists; wordkinds.ts says which one wins.
 * All in lower case, folded (no diacritics, ß as ss).
 */

/** One language's small words; '' where a language has no such thing. */
export interface SmallWords {
  readonly language: string;
  /** Whether a comma (not a dot) marks decimals: 1.200,5. */
  readonly decimalComma: boolean;
  /** Spellings of one word beyond those of spelling.ts: "mister=mr". */
  readonly spellings: string;
  /** Whole words that stand for several: "won't=will_not" */
  readonly contractions: string;
  /** Endings after an apostrophe that are words of their own: "'re=are". An ending without `=` stays as it is. */
  readonly clitics: string;
  /** Pairs that count as the same word though their letters differ: "'s=is 'd=would". */
  readonly same: string;
  /** Number words: "seven=7". Tens, hundred and the scales are told apart by size. */
  readonly numbers: string;
  /** Ordinal words: "third=3". */
  readonly ordinals: string;
  /** Denominators: "thirds=3". */
  readonly fractions: string;
  /** Units written as a sign before or after a number: "$=dollar dollars=dollar %=percent". */
  readonly units: string;
  /** Whether number words are written in one piece with the unit first: einundzwanzig. */
  readonly unitFirst: boolean;
  /** The word between hundreds and tens: two hundred *and* five. */
  readonly numberJoint: string;
  /** The word between tens and ones: treinta *y* dos. */
  readonly tensJoint: string;
  /** Words for twenty that multiply a four before them: quatre-vingts. */
  readonly scores: string;
  /** Scales that are numbers with nothing before them: mille, cien. */
  readonly bareScales: string;
  /** Articles that may stand for one: *a* hundred. */
  readonly numberArticle: string;
  /** Endings of ordinals in digits: 21st. */
  readonly ordinalEndings: string;
  /** Endings that inflect a word, longest first: both words are cut at one of these. */
  readonly endings: string;
  readonly negations: string;
  readonly modals: string;
  readonly quantifiers: string;
  readonly comparatives: string;
  readonly hedges: string;
  readonly hedgePhrases: string;
  readonly pronouns: string;
  /** The same by person, groups parted by commas: "i me my mine, we us our". */
  readonly persons: string;
  /** Small words that turn to their opposite when exchanged: up down, for against. */
  readonly directions: string;
  /** Pronouns without a person behind them; they count as function words. */
  readonly emptyPronouns: string;
  readonly functionWords: string;
  readonly intensifiers: string;
  /** Words that only fill where a sentence opens: well, so, look. */
  readonly fillers: string;
  /** Sounds that are no words anywhere: uh, um. */
  readonly sounds: string;
  readonly fillerPhrases: string;
  /** Words a speaker opens a sentence with and an editor drops: And, But, Tonight. */
  readonly openers: string;
  /** Address to the audience: my fellow Americans, Mr. Speaker. */
  readonly address: string;
  /** Words that turn the sense of what went before: but, however, unless, if, except. */
  readonly turns: string;
  /** Those of them that turn it from the head of the next sentence. */
  readonly nextTurns: string;
  /** Words that open a condition. */
  readonly conditions: string;
  /** Phrases that put what follows into another mouth or mind: "they say", "some claim". */
  readonly reported: string;
  /** Verbs that do so with any subject but "I" and "we"; forms that only those two take are left out. */
  readonly reporting: string;
  /** Words after which a dot ends no sentence. */
  readonly abbreviations: string;
}
