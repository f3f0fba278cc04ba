// What stands in the card on the page: the finding, and the way on and out.

import type { JSX } from 'preact';
import type { Finding } from '../engine/check.ts';
import { FindingView } from './FindingView.tsx';
import { ControlIcon } from './icons.tsx';
import { Steps } from './Steps.tsx';
import { words } from './words.ts';

export function Card(props: {
  readonly finding: Finding;
  /** Its place among the marks of the page, counted from 0. */
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <>
      <div class="bar">
        <Steps at={props.at} total={props.total} onStep={props.onStep} />
        <button type="button" class="plain" aria-label={words.close} onClick={props.onClose}>
          <ControlIcon shape="close" />
        </button>
      </div>
      <FindingView finding={props.finding} />
    </>
  );
}
