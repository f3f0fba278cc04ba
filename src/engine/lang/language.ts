/**
 * What differs from language to language, as plain data: one file a language, one object a file.
 *
 * Verbs and nouns are written as paradigms: the endings first, then the stems they go on, so that
 * `{ 'e es ed ing': 'announc declar' }` stands for announce, announces, announced, announcing, declare …
 * A paradigm may make a few forms that do not exist; nothing is lost, for no text holds them.
 * All words are lower case. Nothing here is learned from an annotated corpus.
 */

/** Endings, separated by blanks (`-` is the empty ending), and the stems they go on. */
export type Paradigms = Readonly<Record<string, string>>;

/** f, m: one person; n: a thing or body; p: several; i: the writer; q: a relative or indefinite word. */
export type Gender = 'f' | 'm' | 'n' | 'p' | 'i' | 'q';

/** How a language is written down in its file; whatever a language does not have is left out. */
export interface LanguageData {
  readonly code: string;
  /** Verbs that report words by themselves: say, write. */
  readonly speech: Paradigms;
  /** Verbs that report words only beside a quotation: joke, begin, smile, call (somebody "…"). */
  readonly manner?: Paradigms;
  /** Nouns that stand for words spoken: statement, letter, tweet. */
  readonly words?: Paradigms;
  /** Phrases that name the speaker right after them, with commas between: according to, in the words of. */
  readonly sources?: string;
  /** Pronouns by gender. */
  readonly pronouns?: Readonly<Partial<Record<Gender, string>>>;
  /** Words that open a noun phrase: the, a, his, several. */
  readonly determiners?: string;
  /** Small words: prepositions, conjunctions, auxiliaries and adverbs; no names though capitalised. */
  readonly small?: string;
  /** Prepositions: a noun phrase right after one is not the subject. */
  readonly prepositions?: string;
  /** Auxiliaries and adverbs that stand between a subject and its verb. */
  readonly between?: string;
  /** Titles and offices that stand before a name: Mr, Senator, Chancellor. */
  readonly titles?: Paradigms;
  /** Nouns for people who speak: spokesman, official, professor. */
  readonly people?: Paradigms;
  /** Nouns for bodies that speak: committee, ministry, campaign. */
  readonly bodies?: Paradigms;
  /** Capitalised words that name no speaker: days, months. */
  readonly calendar?: string;
  /** Parts that may stand in lower case inside a name: van, de, al. */
  readonly particles?: string;
  /** Given names by gender. */
  readonly given?: { readonly f: string; readonly m: string };
  /** Verb forms of reported speech (German subjunctive): a sentence with one goes on reporting. */
  readonly reported?: string;
  /** Words beside marks that make the marked words a name or a term: so-called, titled, the show. */
  readonly naming?: string;
  /** Common nouns are capitalised (German), so that capitals say little about names. */
  readonly capitalNouns?: boolean;
  /** The last part of a compound tells what it is: Regierungssprecher is a Sprecher. */
  readonly compounds?: boolean;
  /** No capitals (Arabic, Chinese): any word that is in no list may be a name. */
  readonly caseless?: boolean;
  /** No blanks (Chinese, Japanese): words are cut out by the lists. */
  readonly unspaced?: boolean;
  /** Endings that are cut from a word before it is looked up (Korean particles). */
  readonly endings?: string;
  /** Paragraphs that open with a dash are speech. */
  readonly dialogueDash?: boolean;
}

/** The same, opened for use; its words are opened by vocabulary.ts. */
export interface Language {
  readonly code: string;
  readonly data: LanguageData;
  readonly sources: readonly (readonly string[])[];
  readonly reports: boolean;
  readonly capitalNouns: boolean;
  readonly compounds: boolean;
  readonly caseless: boolean;
  readonly unspaced: boolean;
  readonly endings: readonly string[];
  readonly dialogueDash: boolean;
}

/** Opens the data of a language. */
export function openLanguage(data: LanguageData): Language {
  return {
    code: data.code,
    data,
    sources: (data.sources ?? '')
      .split(',')
      .map(splitList)
      .filter((phrase) => phrase.length > 0),
    reports: data.reported !== undefined,
    capitalNouns: data.capitalNouns ?? false,
    compounds: data.compounds ?? false,
    caseless: data.caseless ?? false,
    unspaced: data.unspaced ?? false,
    endings: splitList(data.endings),
    dialogueDash: data.dialogueDash ?? false,
  };
}

/** All forms of some paradigms; a form may come twice. */
export function expandParadigms(paradigms: Paradigms = {}): string[] {
  const forms: string[] = [];
  for (const [endings, stems] of Object.entries(paradigms)) {
    const all = splitList(endings).map((ending) => (ending === '-' ? '' : ending));
    for (const stem of splitList(stems)) for (const ending of all) forms.push(stem + ending);
  }
  return forms;
}

/** The words of a list. */
export function splitList(list = ''): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
