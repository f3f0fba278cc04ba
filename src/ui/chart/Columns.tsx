// Counts along time as columns, and the same as a table for those who read rather than see. Drawn with
// nothing but rectangles; a sentence says what the picture shows.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words.ts';

/** A column; its name is a year or a decade. */
export interface Column {
  readonly name: string;
  readonly count: number;
}

/** Units of the drawing, which is stretched to the width there is. */
const step = 4;
const width = 3.2;
const height = 60;
/** So that a single one among thousands is seen. */
const lowest = 2;

export function Columns(props: {
  /** What the picture shows, in one sentence. */
  readonly summary: string;
  readonly columns: readonly Column[];
  /** Headings of the table. */
  readonly nameHead: string;
  readonly countHead: string;
}): JSX.Element {
  const { summary, columns, nameHead, countHead } = props;
  const [isOpen, setOpen] = useState(false);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const first = columns[0]?.name;
  const last = columns.at(-1)?.name;
  return (
    <figure class="columns">
      {/* Time runs from left to right in every language. */}
      <div dir="ltr">
        <svg
          viewBox={`0 0 ${columns.length * step} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={summary}
        >
          {columns.map(({ name, count }, i) => {
            if (count === 0) return null;
            const high = Math.max(lowest, (count / most) * height);
            return (
              <rect key={name} x={i * step} y={height - high} width={width} height={high}>
                <title>{say('chart.column', { name, count })}</title>
              </rect>
            );
          })}
        </svg>
        <p class="axis" aria-hidden="true">
          <span>{first}</span>
          {columns.length > 2 && <span>{columns[columns.length >> 1]?.name}</span>}
          {last !== first && <span>{last}</span>}
        </p>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('chart.asTable')}</summary>
        {isOpen && (
          <table>
            <caption class="spoken">{summary}</caption>
            <thead>
              <tr>
                <th scope="col">{nameHead}</th>
                <th scope="col">{countHead}</th>
              </tr>
            </thead>
            <tbody>
              {columns
                .filter(({ count }) => count > 0)
                .map(({ name, count }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{say('chart.number', { count })}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </details>
    </figure>
  );
}
