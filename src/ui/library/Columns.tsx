// Which columns of a table hold what, to be said where it was told wrongly.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COLUMN_FIELDS, type ColumnMap, type TableHead } from '../../import/columns.ts';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';

export interface TableRead extends TableHead {
  /** Of the file. */
  readonly name: string;
}

export function Columns(props: {
  readonly table: TableRead;
  /** The table was refused: most likely for its columns. */
  readonly open: boolean;
  readonly onRead: (name: string, map: ColumnMap) => void;
}): JSX.Element {
  const { name, columns } = props.table;
  const [map, set] = useState(props.table.map);
  const options = [
    { id: '', name: say('library.columnNone') },
    ...[...new Set(columns)].filter(Boolean).map((column) => ({ id: column, name: column })),
  ];
  return (
    <details class="columns-of" open={props.open}>
      <summary>{say('library.columnsOf', { name })}</summary>
      <p class="remark">{say('library.columnsHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onRead(name, map);
        }}
      >
        <div class="draft-fields">
          {COLUMN_FIELDS.map((field) => (
            <Select
              key={field}
              label={say(`library.column-${field}`)}
              value={map[field] ?? ''}
              options={options}
              onChoose={(column) => set({ ...map, [field]: column })}
            />
          ))}
        </div>
        <button type="submit">{say('library.columnsRead')}</button>
      </form>
    </details>
  );
}
