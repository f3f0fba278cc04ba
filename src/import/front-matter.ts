/**
 * What stands between two lines of --- at the beginning of a text, as text by key. It is YAML, read as text only, so
 * that no day is shifted by a time zone and no tag makes anything but words. Most heads are a key and a value a line,
 * and read here in a fiftieth of the time a whole reader of YAML takes to be set up; whatever else stands in one is
 * left to that.
 */
import { parseDocument } from 'yaml';
import { Refusal } from './refusal.ts';

/** Values by key, in small letters with _ for -; what is no text is left out. Throws Refusal. */
export function readFrontMatter(yaml: string): ReadonlyMap<string, string> {
  if (yaml.length > LONGEST)
    throw new Refusal('line-too-long', 1, { limit: '64 kB of front matter' });
  const entries = readPlainHead(yaml) ?? readYaml(yaml);
  return new Map(entries.map(([key, text]) => [key.toLowerCase().replace(/-/g, '_'), text]));
}

const LONGEST = 65_536;

type Entries = readonly (readonly [string, string])[];

/** The entries of a head of keys with a plain word, or words in quotation marks; null when there is anything else. */
function readPlainHead(yaml: string): Entries | null {
  const entries = new Map<string, string>();
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < yaml.length) {
    const [, key = '', plain, single, double = ''] = ENTRY.exec(yaml) ?? [];
    if (key === '' || entries.has(key)) return null;
    entries.set(key, plain ?? single ?? unfold(double));
  }
  return [...entries];
}

/** Words that no mark of YAML stands in, up to the end of the line. */
const PLAIN = String.raw`[A-Za-z\d](?:[^\s:#]|:(?=\S)|(?<=\S)#| (?=[^\s#]))*`;
const SINGLE = String.raw`'([^'\s]*(?: [^'\s]+)*)'`;
/** "words \"with escapes\"\
 *   \ over several lines" */
const DOUBLE = String.raw`"((?:[^"\\\s]| (?=\S)|\\(?:["\\/_]|x[\da-fA-F]{2}|u[\da-fA-F]{4}| (?=\S))|\\?\n {1,20}(?=\S))*)"`;
const ENTRY = new RegExp(
  String.raw`([A-Za-z]\w{0,99}): (?:(${PLAIN})|${SINGLE}|${DOUBLE})(?:\n(?! )|$)`,
  'y',
);

/** Words within quotation marks: where they go on in the next line there is a blank, behind a backslash none. */
function unfold(quoted: string): string {
  return quoted.replace(/(\\?)\n +|\\(?:x(..)|u(....)|(.))/g, (_, joined, short, long, sign) => {
    if (sign !== undefined) return sign === '_' ? '\u00a0' : sign;
    const code = short ?? long;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return joined === '' ? ' ' : '';
  });
}

function readYaml(yaml: string): Entries {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new Refusal('syntax', line, { fault: error.message.split('\n')[0] ?? error.code });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 10 });
  } catch {
    throw new Refusal('entity', 1);
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
