// A list of findings under its filter, where there are enough of them to want one.

import type { JSX } from 'preact';
import type { Finding } from '../../engine/check.ts';
import { FilterBar } from './FilterBar.tsx';
import { FindingList } from './FindingList.tsx';
import { type Filter, groupsOf, speakersOf } from './groups.ts';

/** From so many findings on a filter is worth its room. */
const enough = 4;

export function FilteredList(props: {
  readonly findings: readonly Finding[];
  readonly comments?: readonly number[] | undefined;
  readonly filter: Filter;
  readonly current?: number | null;
  readonly last?: number | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (index: number) => void;
}): JSX.Element {
  const { findings, comments, filter } = props;
  const groups = groupsOf(findings, comments, filter);
  return (
    <>
      {findings.length >= enough && (
        <FilterBar
          filter={filter}
          speakers={speakersOf(findings)}
          shown={groups.reduce((sum, { rows }) => sum + rows.length, 0)}
          total={findings.length}
          onFilter={props.onFilter}
        />
      )}
      <FindingList
        groups={groups}
        current={props.current ?? null}
        last={props.last ?? null}
        onChoose={props.onChoose}
      />
    </>
  );
}
