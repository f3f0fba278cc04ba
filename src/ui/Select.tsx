// One of a few, by name.

import type { JSX } from 'preact';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

export function Select<Id extends string>(props: {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly bare?: boolean;
  readonly value: Id;
  readonly options: readonly Option<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly disabled?: boolean;
}): JSX.Element {
  const { label, bare, value, options, onChoose, disabled } = props;
  const select = (
    <select
      aria-label={bare ? label : undefined}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const option = options.find(({ id }) => id === event.currentTarget.value);
        if (option) onChoose(option.id);
      }}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  );
  if (bare) return select;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in it, by another name
    <label>
      {label}
      {select}
    </label>
  );
}
