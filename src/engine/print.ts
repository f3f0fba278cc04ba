/**
 * One-line forms: of changes for tests and people, of a finding for terminals.
 *
 *   1,200→12,000        replaced          -[not]        left out        +[very]      added
 *   spelling:a→b        written otherwise  {[he]→Bush}   bracket         {…→words}    ellipsis
 *   ~[fillers]          tidied             <words>       joined over these words
 */

import type { Finding } from './check.ts';
import type { Change } from './verdict/align.ts';

/** The changes in one line, parted by " · "; record first, then what the quotation made of it. */
export function printChanges(changes: readonly Change[]): string {
  return changes.map(printChange).join(' · ');
}

/** One change in its one-line form. */
export function printChange({ kind, quoted, record }: Change): string {
  switch (kind) {
    case 'replaced':
      return `${record}→${quoted}`;
    case 'left-out':
      return `-[${record}]`;
    case 'added':
      return `+[${quoted}]`;
    case 'tidied':
      return `~[${record}]`;
    case 'joined':
      return `<${record}>`;
    case 'bracket':
    case 'ellipsis':
      return `{${record}→${quoted}}`;
    default:
      return `${kind}:${record}→${quoted}`;
  }
}

/** A finding in one line: label, look, speaker, quotation, changes. */
export function printFinding(finding: Finding): string {
  const { label, look, speaker, quote, changes, record } = finding;
  const who = speaker?.name ?? '?';
  const where = record ? ` = ${record.speaker}, ${record.date}` : '';
  const what = changes.length > 0 ? ` | ${printChanges(changes)}` : '';
  return `${label}${look ? '!' : ''} (${who}${where}) “${quote.text}”${what}`;
}
