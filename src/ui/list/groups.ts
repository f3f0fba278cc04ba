// The order of the list: findings by group, those worth a look first, and the filter over them.

import type { Finding } from '../../engine/check.ts';

/** Headings of the list, in its order. */
export type Group = (typeof order)[number];

const order = ['look', 'small', 'match', 'missing', 'unchecked', 'comments'] as const;

/** A finding and its place on the page. */
export interface Row {
  readonly finding: Finding;
  readonly index: number;
}

export interface Rows {
  readonly group: Group;
  readonly rows: readonly Row[];
}

/** The groups that have rows, rows in the order of the page. */
export function groupsOf(
  findings: readonly Finding[],
  comments: readonly number[] = [],
  filter: Filter = everything,
): Rows[] {
  const inComments = new Set(comments);
  const passes = makeFilter(filter);
  const groups = new Map<Group, Row[]>(order.map((group) => [group, []]));
  findings.forEach((finding, index) => {
    if (!passes(finding)) return;
    groups.get(inComments.has(index) ? 'comments' : groupOf(finding))?.push({ finding, index });
  });
  return [...groups].flatMap(([group, rows]) => (rows.length > 0 ? [{ group, rows }] : []));
}

function groupOf(finding: Finding): Group {
  if (finding.look) return 'look';
  switch (finding.label) {
    case 'matches':
    case 'marked':
      return 'match';
    case 'not-found':
      return 'missing';
    case 'not-checkable':
      return 'unchecked';
    default:
      return 'small';
  }
}

/** What the reader wants to see. */
export interface Filter {
  /** Words that stand in the quotation or in the record, in any order; '' for all. */
  readonly text: string;
  /** The speaker's name; '' for everybody. */
  readonly speaker: string;
}

export const everything: Filter = { text: '', speaker: '' };

function makeFilter({ text, speaker }: Filter): (finding: Finding) => boolean {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return (finding) => {
    if (speaker && finding.speaker?.name !== speaker) return false;
    if (wanted.length === 0) return true;
    const { quote, record } = finding;
    const held = fold(`${quote.text} ${record?.text ?? ''} ${finding.speaker?.name ?? ''}`);
    return wanted.every((word) => held.includes(word));
  };
}

/** The speakers of some findings, in the order of the alphabet. */
export function speakersOf(findings: readonly Finding[]): readonly string[] {
  const names = new Set(findings.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  return [...names].sort((a, b) => a.localeCompare(b));
}

/** Letters without case or accents: what a reader types is what is meant. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
