// How a verdict is made, what the labels mean, what is covered, what On Record cannot know, and what to
// do about a wrong verdict.

import type { JSX } from 'preact';
import { LabelIcon } from '../icons.tsx';
import { type Label, say } from '../words.ts';
import { CoverageView } from './CoverageView.tsx';
import type { Coverage } from './coverage.ts';

const labels: readonly Label[] = [
  ...(['matches', 'marked', 'differs', 'cut', 'joined', 'other-speaker'] as const),
  ...(['not-found', 'not-checkable'] as const),
];

const steps = ['find', 'attribute', 'look', 'weigh', 'say'] as const;

export function Method(props: {
  /** Null while the sources are counted, or when they cannot be opened. */
  readonly coverage: readonly Coverage[] | null;
}): JSX.Element {
  return (
    <div class="prose">
      <p>{say('method.lead')}</p>
      <h2>{say('method.steps')}</h2>
      <ol class="steps-taken">
        {steps.map((step) => (
          <li key={step}>{say(`method.${step}`)}</li>
        ))}
      </ol>
      <h2>{say('method.labels')}</h2>
      <dl class="meanings">
        {labels.map((label) => (
          <div key={label} class="meaning" data-label={label}>
            <dt>
              <LabelIcon label={label} silent />
              {say(`label.${label}`)}
            </dt>
            <dd>{say(`method.${label}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('method.coverage')}</h2>
      <p>{say('method.coverageText')}</p>
      {props.coverage?.map((coverage) => (
        <CoverageView key={coverage.pack.id} coverage={coverage} />
      ))}
      <h2>{say('method.limits')}</h2>
      <p>{say('method.limitsText')}</p>
      <h2>{say('method.appeal')}</h2>
      <p>{say('method.appealText')}</p>
    </div>
  );
}
