// A pack on the shelf: what it is, what it holds, and what can be done with it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Decades } from '../chart/Decades.tsx';
import { Switch } from '../Switch.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, saySize } from '../words.ts';
import type { Facts } from './facts.ts';
import type { ShelvedPack } from './shelf.ts';

export interface PackActions {
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onRemove: (id: string) => void;
  /** text: the transcripts it was made from. */
  readonly onExport: (id: string, form: 'pack' | 'text') => void;
}

export function PackCard(props: PackActions & { readonly pack: ShelvedPack }): JSX.Element {
  const { pack, onSwitch, onExport } = props;
  const { id, title, facts, state } = pack;
  return (
    <li class="pack" data-state={state}>
      <h3 dir="auto">
        {state === 'here' ? <a href={hashOf('library', { pack: id })}>{title}</a> : title}
      </h3>
      {state === 'here' ? (
        facts && (
          <>
            <p class="remark">{sayOrigin(pack)}</p>
            <FactsView facts={facts} />
          </>
        )
      ) : (
        <p class="refused">
          {say(`library.${state}`)} {pack.why}
        </p>
      )}
      {pack.update !== '' && <p class="which">{pack.update}</p>}
      {state === 'here' && (
        <Switch
          on={pack.on && !pack.ruledOut}
          locked={pack.ruledOut}
          onSwitch={(on) => onSwitch(id, on)}
        >
          {say(pack.ruledOut ? 'library.ruledOut' : 'library.searched')}
        </Switch>
      )}
      <p class="actions">
        {state === 'here' && (
          <>
            <button type="button" onClick={() => onExport(id, 'pack')}>
              {say('library.export')}
            </button>
            <button type="button" onClick={() => onExport(id, 'text')}>
              {say('library.exportText')}
            </button>
          </>
        )}
        {!pack.builtIn && <Remove {...props} />}
      </p>
    </li>
  );
}

/** A pack made from many hours of work is not lost by one click. */
function Remove(props: PackActions & { readonly pack: ShelvedPack }): JSX.Element {
  const [asking, ask] = useState(false);
  const { id, title } = props.pack;
  if (!asking)
    return (
      <button type="button" onClick={() => ask(true)}>
        {say('library.remove')}
      </button>
    );
  return (
    <>
      <span role="status">{say('library.removeAsk', { title })}</span>
      <button type="button" class="main" onClick={() => props.onRemove(id)}>
        {say('library.removeYes')}
      </button>
      <button type="button" onClick={() => ask(false)}>
        {say('library.keep')}
      </button>
    </>
  );
}

/** Speakers, years, passages and editions, with a small picture of the years. */
export function FactsView(props: { readonly facts: Facts }): JSX.Element {
  const { pack, years, speakers, decades, editions } = props.facts;
  const [from, to] = years;
  return (
    <>
      <p>
        {say('library.holds', {
          years: from === to ? from : say('library.years', { from, to }),
          sources: say('library.sources', { count: pack.sources }),
          speakers: say('library.speakers', { count: speakers.length }),
          passages: say('library.passages', { count: pack.passages }),
        })}
      </p>
      <p class="which">
        {editions.map(([edition, count]) => (
          <span key={edition} class="share">
            {say('library.edition', { edition: say(`finding.${edition}`), count })}
          </span>
        ))}
      </p>
      <Decades decades={decades} />
    </>
  );
}

export function sayOrigin({ version, publisher, licence, size }: ShelvedPack): string {
  return [publisher, licence, say('library.version', { version }), saySize(size)]
    .filter((part) => part !== '')
    .join(' · ');
}
