// Where a draft goes: any number of destinations at once, those a reader set up and those that need no
// setting up. Nothing leaves before the button is pressed.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { domainOf } from '../../report/address.ts';
import type { Report } from '../../report/report.ts';
import { say } from '../words.ts';

/** Destinations without an address of their own, by id. */
export const PLAIN = [
  'copy-text',
  'copy-markdown',
  'copy-html',
  'download-json',
  'download-csv',
  'download-markdown',
  'download-jsonld',
  'mail',
] as const;

export type Plain = (typeof PLAIN)[number];

/** What is chosen to be done with a report. */
export interface Handed {
  readonly plain: readonly Plain[];
  /** Ids of destinations that were set up. */
  readonly setUp: readonly string[];
  /** '' lets the reader fill it in. */
  readonly mailTo: string;
  /** Choose the same for the next report about this site; null for a report about none. */
  readonly remember: { readonly site: string; readonly on: boolean } | null;
}

export interface HandingProps {
  /** Destinations that were set up. */
  readonly setUp: readonly { readonly id: string; readonly name: string }[];
  /** Names of those an organisation asks for. */
  readonly ordered: readonly string[];
  /** What was chosen last, by site. */
  readonly defaults: Readonly<Record<string, readonly string[]>>;
  /** The corrections address of an article; '' where none is known. */
  readonly deskOf: (report: Report) => string;
  readonly onHand: (report: Report, handed: Handed) => void;
}

export function Handing(props: HandingProps & { readonly report: Report }): JSX.Element {
  const { report, setUp, ordered, onHand } = props;
  const site = domainOf(report.article.address);
  const before = (site !== null && props.defaults[site]) || [];
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(before));
  const [remembers, setRemembers] = useState(true);
  const [typedTo, setMailTo] = useState<string | null>(null);
  const mailTo = typedTo ?? props.deskOf(report);
  const isOrdered = (name: string) => ordered.includes(name);
  const ticked = (id: string, name = '') => chosen.has(id) || isOrdered(name);
  const plain = PLAIN.filter((id) => chosen.has(id));
  const own = setUp.filter(({ id, name }) => ticked(id, name)).map(({ id }) => id);
  const tick = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    choose(next);
  };
  const hand = () => {
    if (plain.length + own.length === 0) return;
    const remember = site === null ? null : { site, on: remembers };
    onHand(report, { plain, setUp: own, mailTo, remember });
  };
  const missing = ordered.filter((name) => !setUp.some((each) => each.name === name));
  return (
    <fieldset class="handing">
      <legend>
        <h3>{say('reports.where')}</h3>
      </legend>
      <div class="ways-out">
        {setUp.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={ticked(id, name)}
              disabled={isOrdered(name)}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
            {isOrdered(name) ? say('reports.orderedWay', { name }) : name}
          </label>
        ))}
        {PLAIN.map((id) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={ticked(id)}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
            {say(`reports.way-${id}`)}
          </label>
        ))}
      </div>
      {missing.length > 0 && (
        <p class="remark">{say('reports.orderedMissing', { names: missing.join(', ') })}</p>
      )}
      {ticked('mail') && (
        <label>
          {say('reports.mailTo')}
          <input
            type="text"
            inputMode="email"
            autocomplete="off"
            value={mailTo}
            onInput={(event) => setMailTo(event.currentTarget.value.trim())}
          />
        </label>
      )}
      {site !== null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={remembers}
            onChange={(event) => setRemembers(event.currentTarget.checked)}
          />
          {say(before.length > 0 ? 'reports.remembered' : 'reports.remember', { site })}
        </label>
      )}
      <div class="actions">
        <button
          type="button"
          class="main"
          aria-disabled={plain.length + own.length === 0}
          onClick={hand}
        >
          {say('reports.hand')}
        </button>
        <span class="remark">{say('reports.handHint')}</span>
      </div>
    </fieldset>
  );
}
