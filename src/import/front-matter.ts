/**
 * What stands between two lines of --- at the beginning of a text, as text by key. It is YAML, read as text only, so
 * that no day is shifted by a time zone and no tag makes anything but words.
 */
import { parseDocument } from 'yaml';
import { Refusal } from './refusal.ts';

/** Values by key, in small letters with _ for -; what is no text is left out. Throws Refusal. */
export function readFrontMatter(yaml: string): ReadonlyMap<string, string> {
  if (yaml.length > LONGEST)
    throw new Refusal('line-too-long', 1, { limit: '64 kB of front matter' });
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
  return new Map(
    entries.flatMap(([key, text]) =>
      typeof text === 'string' ? [[key.toLowerCase().replace(/-/g, '_'), text]] : [],
    ),
  );
}

const LONGEST = 65_536;
