// Counts along time as columns, and the same as a table for those who read rather than see. All columns are
// one path, as it is drawn anew with every letter of a search; a sentence says what the picture shows.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words.ts';

/** A column; its name is a year or a decade. */
export interface Column {
  readonly name: string;
  readonly count: number;
}

/** Units of the drawing, which is stretched to the width there is; a column is one wide with its gap. */
const width = 0.8;
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
  const [pointedAt, pointAt] = useState<Column | null>(null);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const first = columns[0]?.name;
  const last = columns.at(-1)?.name;
  return (
    <figure class="columns">
      {/* Time runs from left to right in every language. */}
      <div dir="ltr">
        <svg
          viewBox={`0 0 ${columns.length} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={summary}
          onPointerMove={({ currentTarget, clientX }) => {
            const { left, width } = currentTarget.getBoundingClientRect();
            pointAt(columns[Math.floor(((clientX - left) / width) * columns.length)] ?? null);
          }}
        >
          {pointedAt && <title>{say('chart.column', { ...pointedAt })}</title>}
          <path d={drawColumns(columns, most)} />
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

/** A rectangle for each column with a count, standing on the lower edge. */
function drawColumns(columns: readonly Column[], most: number): string {
  return columns
    .map(({ count }, i) => {
      if (count === 0) return '';
      const high = Math.max(lowest, (count / most) * height);
      return `M${i} ${height}v${-high}h${width}v${high}z`;
    })
    .join('');
}
