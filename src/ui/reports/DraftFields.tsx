// What the reader adds to a report while it is a draft. Nothing of it leaves by being typed.

import type { JSX } from 'preact';
import { KINDS, type Report } from '../../report/report.ts';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';

export function DraftFields(props: {
  readonly report: Report;
  readonly onChange: (report: Report) => void;
}): JSX.Element {
  const { report, onChange } = props;
  const name = report.reporter?.name ?? '';
  const contact = report.reporter?.contact ?? '';
  const sign = (reporter: { readonly name: string; readonly contact: string }) =>
    onChange({ ...report, reporter: reporter.name || reporter.contact ? reporter : null });
  return (
    <div class="draft-fields">
      <Select
        label={say('reports.kind')}
        value={report.kind ?? ''}
        options={[
          ...(report.kind === null ? [{ id: '', name: say('report.kind-none') } as const] : []),
          ...KINDS.map((id) => ({ id, name: say(`report.kind-${id}`) })),
        ]}
        onChoose={(kind) => onChange({ ...report, kind: kind || null })}
      />
      <label>
        {say('reports.note')}
        <textarea
          rows={3}
          value={report.note}
          onInput={(event) => onChange({ ...report, note: event.currentTarget.value })}
        />
      </label>
      <label>
        {say('reports.name')}
        <input
          type="text"
          autocomplete="name"
          value={name}
          onInput={(event) => sign({ name: event.currentTarget.value, contact })}
        />
      </label>
      <label>
        {say('reports.contact')}
        <input
          type="text"
          autocomplete="email"
          value={contact}
          onInput={(event) => sign({ name, contact: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
