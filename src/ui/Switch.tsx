// A setting that acts at once.

import type { JSX } from 'preact';

export function Switch(props: {
  readonly on: boolean;
  /** Somebody else has set it: it is shown and cannot be changed. */
  readonly locked?: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={props.on}
      disabled={props.locked}
      onClick={() => props.onSwitch(!props.on)}
    >
      {props.children}
      <span class="track" />
    </button>
  );
}
