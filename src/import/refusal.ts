/**
 * Why a file is not imported. A file is read whole or refused; a refusal names the line where it can and
 * carries a code with the values of its sentence, so that every surface may say it in its own language.
 */

/** What was wrong. `what` of a refusal holds the values in braces. */
export type RefusalCode = keyof typeof SENTENCES;

/** Thrown by readers of formats and caught by `importFile`; never seen outside. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** 1-based line of the file, null where there is none to name. */
  readonly line: number | null;
  readonly what: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    line: number | null = null,
    what: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.line = line;
    this.what = what;
  }
}

/** "notes.csv, line 3: the row has 4 fields, the head line 5: put text with commas in quotation marks." */
export function sayRefusal(refused: {
  readonly name: string;
  readonly line: number | null;
  readonly why: RefusalCode;
  readonly what: Readonly<Record<string, string>>;
}): string {
  const place = refused.line === null ? refused.name : `${refused.name}, line ${refused.line}`;
  const sentence = SENTENCES[refused.why].replace(
    /\{(\w+)\}/g,
    (_, key) => refused.what[key] ?? '',
  );
  return `${place}: ${sentence}`;
}

/** What is wrong, and what to do about it. */
const SENTENCES = {
  empty: 'the file has no text: check that it was saved whole.',
  'too-large': 'the file is larger than {limit}: split it into several.',
  'line-too-long': 'one record or line is longer than {limit}: split it, or check the file.',
  'too-deep': 'elements are nested more than {limit} deep: this is no transcript.',
  pdf: 'this is a PDF: save its text as .txt or the page as .html.',
  office: 'this is an office document or an archive: save it as .txt or .html.',
  binary: 'this is no text: choose a transcript as text, page, table or XML.',
  encoding: 'byte {byte} is no {encoding}: save the file as UTF-8.',
  format:
    'the format is not known: name the file .txt, .md, .html, .json, .jsonl, .csv, .vtt, .srt or .xml.',
  xml: 'this XML is neither TEI nor Akoma Ntoso, its first element is <{root}>: convert it.',
  syntax: 'this cannot be read: {fault}. Correct it and try again.',
  entity:
    'the file declares entities of its own, which are not expanded: replace them by their text.',
  field: '{fault}. Correct it and try again.',
  columns: 'no column holds the {missing}; there are {columns}: name it in the column map.',
  turns: 'nobody speaks in it: begin each turn with the speaker, as in "MS. DOE: Good morning."',
  date: 'no day is given: write "date: 2024-01-31" into its head, or the day into the file name.',
} as const;
