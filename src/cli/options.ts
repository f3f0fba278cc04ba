import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SENTENCE_LANGUAGES } from '../engine/verdict/why.ts';
import { badInput } from './bad-input.ts';

/** What `onrecord check` was asked to do. `input` is a path, an address, or '-' for standard input. */
export interface CheckOptions {
  readonly input: string;
  readonly form: 'table' | 'json' | 'jsonl';
  /** Pack files to check against; empty for the built-in ones. */
  readonly packs: readonly string[];
  readonly language: string | null;
  /** Code of the language `why` is written in. */
  readonly say: string;
  readonly date: string | null;
  /** Whether words in marks that nobody is said to have spoken are listed too. */
  readonly all: boolean;
  /** Address of a shared library for what the packs do not know. */
  readonly shared: string | null;
}

/** What `onrecord report` was asked to do. */
export interface ReportOptions {
  /** Paths and addresses, at least one. */
  readonly inputs: readonly string[];
  readonly format: 'md' | 'csv' | 'json' | 'jsonld' | 'html';
  /** Only what is worth a look, or everything. */
  readonly only: 'look' | null;
  /** What makes the exit status 1. */
  readonly failOn: 'look' | null;
  readonly packs: readonly string[];
  readonly language: string | null;
  readonly date: string | null;
  readonly shared: string | null;
}

/** What `onrecord push` was asked to do. */
export interface PushOptions {
  /** Of the server that is asked, and of further nodes. */
  readonly addresses: readonly string[];
  readonly cluster: string;
  /** At least one. */
  readonly packs: readonly string[];
}

/** What `onrecord publish` was asked to do. */
export interface PublishOptions {
  /** Where to write a new key; null to issue an index. */
  readonly newKey: string | null;
  /** The file of the publisher's key. */
  readonly key: string;
  /** The folder that is then put on a web server. */
  readonly out: string;
  /** Pack files. */
  readonly packs: readonly string[];
  /** Folders of other servers that hold the same files, as addresses. */
  readonly mirrors: readonly string[];
  /** Null keeps what the last issue said. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly support: string | null;
  /** Hours. */
  readonly refresh: number | null;
}

export const help = `Checks the quotations of an article against the records installed on this device.

onrecord check [--json|--jsonl] [--pack FILE]… [--lang CODE] [--date YYYY-MM-DD] [--say CODE] [--all]
               [--shared URL] [FILE|URL|-]
onrecord report [--format html|md|csv|json|jsonld] [--only look] [--fail-on look]
                [--pack FILE]… [--lang CODE] [--date YYYY-MM-DD] [--shared URL] FILE|URL…
onrecord build FILE|FOLDER|PATTERN… --out PACK [--id ID] [--title TEXT] [--version TEXT] [--publisher TEXT]
               [--licence TEXT] [--lang CODE] [--columns text=COLUMN,speaker=COLUMN,…]
onrecord export PACK [--out FILE]
onrecord publish --new-key FILE
onrecord publish --key FILE --out FOLDER [--title TEXT] [--publisher TEXT] [--support ADDRESS]
                 [--refresh HOURS] [--mirror ADDRESS]… PACK…
onrecord push --clickhouse URL --cluster NAME PACK…
onrecord corpus       builds the packs of the corpus into assets/corpus/
onrecord --version
onrecord --help

FILE is a text (UTF-8) or an HTML page, URL an http(s) address, - or nothing standard input.

--json        prints {"page": {title, url, date, language, text}, "findings": […]}
--jsonl       reads lines {"id", "text", "lang"?, "date"?, "url"?} and writes lines {"id", "findings"},
              one for one, in order, each as soon as it is done
--pack FILE   checks against this pack instead of the built-in ones; may be given several times
--lang CODE   the language of the article (en, de, pt-BR); otherwise what the page says
--date DATE   the day the article was published; otherwise what the page says
--say CODE    the language of the sentences that say why: ${SENTENCE_LANGUAGES.join(', ')}; otherwise en
--shared URL  asks a shared library for what the packs do not know: only hashes of word triples are sent to it
--all         lists scare quotes, titles and names too (kind "term"), which nobody is said to have spoken

Offsets are UTF-16 code units: of the text itself for a text (after its byte order mark, if it has one),
of page.text for a page. A finding:

{"quote": {from, to, text, kind, parts: [{from, to}]},
 "speaker": {name, from, to, mention} or null,
 "label": "matches" | "marked" | "differs" | "cut" | "joined" | "other-speaker" | "not-found" | "not-checkable",
 "look": true when a reader's attention is asked for, "wording", "attribution", "coverage",
 "changes": [{kind, quoted, record, fromA, toA, fromB, toB}]   A in quote.text, B in record.text
 "record": {speaker, role, date, title, place, edition, complete, url, source, text, from, to, before, after,
            corrections: [{from, to, official}], joined: [{from, date, title, place, edition, complete, url, source}]}
           or null: what was spoken, where it reads otherwise officially, and further sources of joined words,
 "also": [{speaker, date, title}], "why": "one sentence"}

report writes one report about all the articles to standard output: html (a page to read, print or send
along; unless another is named), md, csv, json (src/report/report.schema.json), jsonld (Web Annotations).
--only look     leaves out what agrees with the record or cannot be checked
--fail-on look  makes the exit status 1 when something is worth a look
An article that cannot be read is named on standard error, the others are reported all the same, and the
exit status is 2.

build makes a pack of transcripts: text and Markdown (.txt, .md), pages (.html), our own JSON (.json, .jsonl;
src/import/transcript.schema.json), tables (.csv, .tsv), captions (.vtt, .srt), debates (.xml: TEI, Akoma Ntoso).
A file that cannot be read is named on standard error with line and reason, the others are built all the same,
and the exit status is 2.
--columns       which columns of a table hold text, speaker, date, title, document, place, role, url, language
export writes the transcripts of a pack as JSONL, from which build makes the same pack.

publish makes FOLDER ready for a web server: the packs, and index.json, a signed list of them to which
readers subscribe by its address (https). Its issue grows by one each time; a pack that changed needs a
greater version. The key is yours to keep, and never overwritten.

push loads packs into a shared library on a ClickHouse cluster, which another run may go on with (src/remote/README.md).
--clickhouse URL  HTTP address of a node; more of them where the nodes do not share one port
--cluster NAME    the cluster as the server's configuration calls it
User and password of --clickhouse and --shared stand in the URL or in CLICKHOUSE_USER and CLICKHOUSE_PASSWORD.

Exit status of check: 0 whatever is found, 2 when the input cannot be read (one sentence on standard error says why),
3 when the shared library or a part of it did not answer (the findings of the packs are printed all the same).
Nothing is sent anywhere but to a shared library you name; only a URL you name is fetched.
`;

/** The options of `onrecord check`; throws a BadInput with a sentence when they make no sense. */
export function parseCheck(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  if (values.json && values.jsonl) throw badInput('Give --json or --jsonl, not both.');
  if (positionals.length > 1) {
    throw badInput(
      `One article at a time, but ${positionals.length} are named: ${positionals.join(', ')}.`,
    );
  }
  return {
    input: positionals[0] ?? '-',
    form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'table',
    packs: values.pack ?? [],
    language: values.lang === undefined ? null : checkLanguage(values.lang),
    date: values.date === undefined ? null : checkDate(values.date),
    say: checkSay(values.say ?? 'en'),
    all: values.all === true,
    shared: values.shared ?? null,
  };
}

/** The options of `onrecord report`; throws a BadInput with a sentence when they make no sense. */
export function parseReport(args: readonly string[]): ReportOptions {
  const { values, positionals } = parseWith(args, {
    format: { type: 'string', default: 'html' },
    only: { type: 'string' },
    'fail-on': { type: 'string' },
    pack: { type: 'string', multiple: true },
    lang: { type: 'string' },
    date: { type: 'string' },
    shared: { type: 'string' },
  });
  if (positionals.length === 0) throw badInput('Name the articles to report on: FILE or URL.');
  return {
    inputs: positionals,
    format: oneOf('--format', values.format, ['html', 'md', 'csv', 'json', 'jsonld']),
    only: optional('--only', values.only),
    failOn: optional('--fail-on', values['fail-on']),
    packs: values.pack ?? [],
    language: values.lang === undefined ? null : checkLanguage(values.lang),
    date: values.date === undefined ? null : checkDate(values.date),
    shared: values.shared ?? null,
  };
}

/** The options of `onrecord publish`; throws a BadInput with a sentence when they make no sense. */
export function parsePublish(args: readonly string[]): PublishOptions {
  const { values, positionals } = parseWith(args, {
    'new-key': { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    support: { type: 'string' },
    refresh: { type: 'string' },
    mirror: { type: 'string', multiple: true },
  });
  const newKey = values['new-key'] ?? null;
  if (newKey === null && (values.key === undefined || values.out === undefined))
    throw badInput('Name the key and the folder: --key FILE --out FOLDER. See onrecord --help.');
  if (newKey === null && positionals.length === 0) throw badInput('Name the packs to publish.');
  const refresh = values.refresh === undefined ? null : Number(values.refresh);
  if (refresh !== null && !(Number.isInteger(refresh) && refresh >= 1 && refresh <= 720))
    throw badInput(`--refresh ${values.refresh}: hours, 1 to 720.`);
  const mirrors = (values.mirror ?? []).map((base) => (base.endsWith('/') ? base : `${base}/`));
  for (const base of mirrors)
    if (!/^https:\/\/[^\s/]+\//.test(base)) throw badInput(`"${base}" is not an https address.`);
  return {
    newKey,
    key: values.key ?? '',
    out: values.out ?? '',
    packs: positionals,
    mirrors,
    title: values.title ?? null,
    publisher: values.publisher ?? null,
    support: values.support ?? null,
    refresh,
  };
}

/** The options of `onrecord push`; throws a BadInput with a sentence when they make no sense. */
export function parsePush(args: readonly string[]): PushOptions {
  const { values, positionals } = parseWith(args, {
    clickhouse: { type: 'string', multiple: true },
    cluster: { type: 'string' },
  });
  const { clickhouse = [], cluster = '' } = values;
  if (clickhouse.length === 0) throw badInput('Name the server: --clickhouse URL.');
  // It stands in SQL.
  if (!/^[\w-]{1,64}$/.test(cluster))
    throw badInput('Name the cluster with letters, digits, - and _: --cluster NAME.');
  if (positionals.length === 0) throw badInput('Name the packs to load: PACK….');
  return { addresses: clickhouse, cluster, packs: positionals };
}

function optional(option: string, value: string | undefined): 'look' | null {
  return value === undefined ? null : oneOf(option, value, ['look']);
}

function oneOf<const Name extends string>(
  option: string,
  value: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found === undefined)
    throw badInput(`${option} ${value}: it can be ${names.join(', ')}. See onrecord --help.`);
  return found;
}

/** A language tag, or a BadInput that names it. */
export function checkLanguage(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    throw badInput(`"${code}" is not a language code such as en, de or pt-BR.`);
  }
}

function checkSay(code: string): string {
  if (SENTENCE_LANGUAGES.includes(code)) return code;
  throw badInput(`"${code}" is not one of ${SENTENCE_LANGUAGES.join(', ')}.`);
}

/** A calendar day, or a BadInput that names it. A time after the day is allowed and dropped. */
export function checkDate(date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(date)?.[0];
  if (day === undefined || new Date(day).toJSON()?.slice(0, 10) !== day) {
    throw badInput(`"${date}" is not a day such as 2024-11-01.`);
  }
  return day;
}

function parse(args: readonly string[]) {
  return parseWith(args, {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    pack: { type: 'string', multiple: true },
    lang: { type: 'string' },
    date: { type: 'string' },
    say: { type: 'string' },
    all: { type: 'boolean' },
    shared: { type: 'string' },
  });
}

/** Parses arguments; what makes no sense is a BadInput. */
export function parseWith<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node's own sentence goes on with advice about `--`; its first sentence is the useful one.
    const message = error instanceof Error ? error.message : String(error);
    throw badInput(`${message.split(/\.\s/)[0]?.replace(/\.$/, '')}. See onrecord --help.`);
  }
}
