// What stands in the card on the page: the finding, and the way on and out.

import type { JSX } from 'preact';
import type { Finding } from '../../engine/check.ts';
import { ControlIcon } from '../icons.tsx';
import { languageInUse, say } from '../words.ts';
import { type FindingTools, FindingView } from './FindingView.tsx';
import { Steps } from './Steps.tsx';

export function Card(props: {
  readonly finding: Finding;
  readonly tools: FindingTools;
  /** Its place among the marks of the page, counted from 0. */
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <div class="inside" {...languageInUse()}>
      <div class="bar">
        <Steps at={props.at} total={props.total} onStep={props.onStep} />
        <button
          type="button"
          class="plain"
          aria-label={say('finding.close')}
          onClick={props.onClose}
        >
          <ControlIcon shape="close" />
        </button>
      </div>
      <FindingView finding={props.finding} tools={props.tools} />
    </div>
  );
}
