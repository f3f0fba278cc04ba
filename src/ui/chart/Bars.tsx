// Counts by name as a table whose last column is drawn too. The rows are there for everybody; the bars
// only make them quicker to compare.

import type { JSX } from 'preact';
import { say } from '../words.ts';

export interface Bar {
  readonly name: string;
  readonly count: number;
}

export function Bars(props: {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly nameHead: string;
  readonly countHead: string;
}): JSX.Element {
  const { caption, bars, nameHead, countHead } = props;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption class="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHead}</th>
          <th scope="col">{countHead}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span>{say('chart.number', { count })}</span>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(count / most) * 100} height="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
