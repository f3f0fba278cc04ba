// From one finding to its neighbours.

import type { JSX } from 'preact';
import { ControlIcon } from '../icons.tsx';
import { say } from '../words.ts';

/** Previous and next, with the place between them. */
export function Steps(props: {
  /** Counted from 0. */
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}): JSX.Element {
  const { at, total, onStep } = props;
  return (
    <span class="steps">
      <span class="position" role="status">
        {say('finding.position', { at: at + 1, total })}
      </span>
      <Step label={say('finding.previous')} shape="up" ends={at === 0} onStep={() => onStep(-1)} />
      <Step
        label={say('finding.next')}
        shape="down"
        ends={at === total - 1}
        onStep={() => onStep(1)}
      />
    </span>
  );
}

/** A button that keeps the focus at the end of the way, which a disabled one would lose. */
function Step(props: {
  readonly label: string;
  readonly shape: 'up' | 'down';
  readonly ends: boolean;
  readonly onStep: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="plain"
      aria-label={props.label}
      aria-disabled={props.ends}
      onClick={() => !props.ends && props.onStep()}
    >
      <ControlIcon shape={props.shape} />
    </button>
  );
}
