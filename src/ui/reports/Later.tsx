// Has it been corrected? Only when the reader asks is the page looked at; the answer stays with the
// report.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Check } from '../../report/recheck.ts';
import { say, sayTime } from '../words.ts';

/** How a look at the page ended; done: the answer is kept with the report. */
export type Looked = 'done' | 'not-open' | 'not-allowed' | 'failed';

export function Later(props: {
  readonly check: Check | null;
  /** Looks at the page; `load`: asks its site for it first. */
  readonly onLook: (load: boolean) => Promise<Looked>;
}): JSX.Element {
  const { check, onLook } = props;
  const [told, tell] = useState<'' | 'looking' | Exclude<Looked, 'done'>>('');
  const look = (load: boolean) => {
    if (told === 'looking') return;
    tell('looking');
    void onLook(load).then(
      (looked) => tell(looked === 'done' ? '' : looked),
      () => tell('failed'),
    );
  };
  return (
    <section class="later">
      <h3>{say('reports.later')}</h3>
      <p role="status" data-outcome={check?.outcome}>
        {told !== '' ? say(`reports.looked-${told}`) : sayCheck(check)}
      </p>
      <div class="actions">
        <button type="button" aria-disabled={told === 'looking'} onClick={() => look(false)}>
          {say('reports.look')}
        </button>
        <button type="button" aria-disabled={told === 'looking'} onClick={() => look(true)}>
          {say('reports.lookLoad')}
        </button>
      </div>
      <p class="remark">{say('reports.lookHint')}</p>
    </section>
  );
}

/** 'Corrected, November 2, 2024 at 3:04 PM.' */
export function sayCheck(check: Check | null): string {
  if (!check) return say('reports.outcome-never');
  const { outcome, reached, at } = check;
  const key = outcome === 'gone' && !reached ? 'missing' : outcome;
  return say('reports.since', { state: say(`reports.outcome-${key}`), time: sayTime(at) });
}
