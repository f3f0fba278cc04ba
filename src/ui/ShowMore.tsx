// The rest of a long list, a step at a time.

import type { JSX } from 'preact';
import { say } from './words.ts';

export function ShowMore(props: {
  readonly total: number;
  readonly shown: number;
  readonly step: number;
  /** How many to show from now on. */
  readonly onShow: (shown: number) => void;
}): JSX.Element | null {
  const { total, shown, step, onShow } = props;
  if (total <= shown) return null;
  return (
    <button type="button" onClick={() => onShow(shown + step)}>
      {say('search.more', { count: Math.min(step, total - shown) })}
    </button>
  );
}
