// The list of a page's findings, those worth a look first. Every row is a button; the arrow keys,
// Home and End go from row to row.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../engine/check.ts';
import { LabelIcon } from './icons.tsx';
import { firstWords, type Group, words } from './words.ts';

export function FindingList(props: {
  readonly findings: readonly Finding[];
  /** Which of them stand in reader comments. */
  readonly comments?: readonly number[];
  /** The row to give the focus to, when the reader comes back from it. */
  readonly last: number | null;
  readonly onChoose: (index: number) => void;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const { last } = props;
  useEffect(() => {
    const row = last === null ? null : list.current?.querySelector(`[data-index="${last}"]`);
    if (row instanceof HTMLElement) row.focus();
  }, [last]);
  return (
    <div class="list" ref={list}>
      {groupsOf(props.findings, props.comments).map(({ group, rows }) => (
        <section key={group} class="group" data-group={group}>
          <h2 id={`group-${group}`}>
            {words.group[group]} <span class="count">{rows.length}</span>
          </h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
          <ul role="list" aria-labelledby={`group-${group}`}>
            {rows.map(({ finding, index }) => (
              <li key={index}>
                <Row finding={finding} index={index} onChoose={props.onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row(props: {
  readonly finding: Finding;
  readonly index: number;
  readonly onChoose: (index: number) => void;
}): JSX.Element {
  const { finding, index } = props;
  return (
    <button
      type="button"
      class="row"
      data-index={index}
      data-label={finding.label}
      data-look={finding.look}
      onClick={() => props.onChoose(index)}
      onKeyDown={moveFocus}
    >
      <LabelIcon label={finding.label} />
      <span class={finding.speaker ? 'who' : 'who nobody'}>
        {finding.speaker?.name ?? words.nobody}
      </span>
      <span class="what">“{firstWords(finding.quote.text)}”</span>
    </button>
  );
}

const order: readonly Group[] = ['look', 'small', 'match', 'missing', 'unchecked', 'comments'];

interface Rows {
  readonly group: Group;
  readonly rows: readonly { readonly finding: Finding; readonly index: number }[];
}

/** The groups that have rows, rows in the order of the page. */
export function groupsOf(findings: readonly Finding[], comments: readonly number[] = []): Rows[] {
  const rows = findings.map((finding, index) => ({ finding, index }));
  const inComments = new Set(comments);
  const groupOfRow = ({ finding, index }: Rows['rows'][number]) =>
    inComments.has(index) ? 'comments' : groupOf(finding);
  return order
    .map((group) => ({ group, rows: rows.filter((row) => groupOfRow(row) === group) }))
    .filter((entry) => entry.rows.length > 0);
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

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  const list = event.currentTarget.closest('.list');
  const rows = [...(list?.querySelectorAll<HTMLElement>('.row') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}
