// The findings of a draft as a file to keep.

import type { Finding } from '../../engine/index.ts';
import { asMarkdown, asText } from '../finding/excerpt.ts';

/** A file to be saved. */
export interface Export {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export function exportFindings(
  kind: 'markdown' | 'asText' | 'json',
  findings: readonly Finding[],
): Export {
  switch (kind) {
    case 'markdown':
      return file('findings.md', 'text/markdown', findings.map(asMarkdown).join('\n\n---\n\n'));
    case 'asText':
      return file('findings.txt', 'text/plain', findings.map(asText).join('\n\n'));
    case 'json':
      return file('findings.json', 'application/json', JSON.stringify({ findings }, null, 2));
  }
}

function file(name: string, type: string, text: string): Export {
  return { name, type, text: `${text}\n` };
}
