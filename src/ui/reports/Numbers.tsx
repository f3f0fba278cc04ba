// All reports in numbers: of what kind, how they stand, about whom, and what became of the pages.

import type { JSX } from 'preact';
import { type Count, count, countReports } from '../../report/statistics.ts';
import { languageInUse, say } from '../words.ts';
import type { Kept } from './kept.ts';

export function Numbers(props: { readonly all: readonly Kept[] }): JSX.Element {
  const { all } = props;
  const { kinds, sites } = countReports(all.map(({ report }) => report));
  const states = count(all.flatMap(({ ways }) => ways.map(({ state }) => state)));
  const outcomes = count(all.map(({ check }) => check?.outcome ?? 'never'));
  return (
    <details>
      <summary>{say('reports.numbers')}</summary>
      <div class="numbers">
        <Table title={say('reports.kind')} rows={kinds} area="report.kind" />
        <Table title={say('reports.state')} rows={states} area="reports.state" />
        <Table title={say('reports.site')} rows={sites} />
        <Table title={say('reports.later')} rows={outcomes} area="reports.outcome" />
      </div>
    </details>
  );
}

function Table(props: {
  readonly title: string;
  readonly rows: Count;
  /** Where the words of the rows are; without it they are names. */
  readonly area?: 'report.kind' | 'reports.state' | 'reports.outcome';
}): JSX.Element | null {
  const { title, rows, area } = props;
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, number]) => (
          <tr key={name}>
            <th scope="row">{area ? say(`${area}-${name}` as 'reports.state-draft') : name}</th>
            <td>{new Intl.NumberFormat(languageInUse().lang).format(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
