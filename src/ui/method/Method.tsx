// How a verdict is made, what the labels mean, and what On Record cannot know.

import type { JSX } from 'preact';
import { LabelIcon } from '../icons.tsx';
import { type Label, say } from '../words.ts';

const labels: readonly Label[] = [
  ...(['matches', 'marked', 'differs', 'cut', 'joined', 'other-speaker'] as const),
  ...(['not-found', 'not-checkable'] as const),
];

export function Method(): JSX.Element {
  return (
    <div class="prose">
      <p>{say('method.lead')}</p>
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
      <h2>{say('method.limits')}</h2>
      <p>{say('method.limitsText')}</p>
    </div>
  );
}
