// A fact-check desk may have claim reviews in its linked data; without a name and an address there are
// none.

import type { JSX } from 'preact';
import type { Desk as Publisher } from '../../report/linked.ts';
import { say } from '../words.ts';

export interface DeskProps {
  /** As far as it is typed in. */
  readonly desk: Publisher;
  readonly onDesk: (desk: Publisher) => void;
}

export function Desk({ desk, onDesk }: DeskProps): JSX.Element {
  const field = (name: keyof Publisher, label: string) => (
    <label>
      {label}
      <input
        type="text"
        autocomplete="off"
        value={desk[name]}
        onChange={(event) => onDesk({ ...desk, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details>
      <summary>{say('reports.desk')}</summary>
      <p class="remark">{say('reports.deskHint')}</p>
      <div class="draft-fields">
        {field('name', say('reports.deskName'))}
        {field('url', say('reports.deskAddress'))}
      </div>
    </details>
  );
}

/** The desk, when both its name and its address are there. */
export function deskIn({ name, url }: Publisher): Publisher | null {
  const desk = { name: name.trim(), url: url.trim() };
  return desk.name !== '' && /^https?:/.test(desk.url) && URL.canParse(desk.url) ? desk : null;
}
