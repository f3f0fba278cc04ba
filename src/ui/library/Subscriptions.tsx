// Packs to subscribe to: those of publishers the reader trusts, each added by the address of its index.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayDate, saySize, sayTime } from '../words.ts';

/** A pack a publisher offers. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly size: number;
  readonly coverage: {
    readonly from: string;
    readonly to: string;
    readonly sources: number;
    readonly speakers: number;
    readonly passages: number;
  };
}

/** A subscription as the library shows it. */
export interface Subscribed {
  readonly address: string;
  readonly title: string;
  /** Milliseconds since 1970; 0 for never. */
  readonly checked: number;
  /** Why it, or one of its packs, was not updated: a code with a sentence in the words. */
  readonly troubles: readonly { readonly pack: string; readonly why: string }[];
}

export type Looking =
  | { readonly state: 'none' | 'looking' | 'fetching' }
  | { readonly state: 'refused'; readonly why: string; readonly fault: string }
  | {
      readonly state: 'read';
      readonly title: string;
      readonly publisher: string;
      readonly fingerprint: string;
      readonly offers: readonly Offer[];
      /** Other hosts its packs come from, which the browser will ask about. */
      readonly hosts: readonly string[];
    };

export interface SubscriptionsProps {
  readonly subscribed: readonly Subscribed[];
  readonly looking: Looking;
  readonly onLook: (address: string) => void;
  readonly onSubscribe: (chosen: readonly string[]) => void;
  readonly onForget: () => void;
  readonly onUpdate: (address: string) => void;
  readonly onEnd: (address: string) => void;
}

export function Subscriptions(props: SubscriptionsProps): JSX.Element {
  const { subscribed, looking, onLook } = props;
  const [address, setAddress] = useState('');
  return (
    <section class="subscriptions">
      <h2>{say('library.subscriptions')}</h2>
      <p class="prose">{say('library.subscriptionsText')}</p>
      <ul class="sites">
        {subscribed.map((each) => (
          <SubscriptionItem key={each.address} {...props} subscription={each} />
        ))}
      </ul>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') onLook(address.trim());
        }}
      >
        <label>
          {say('library.indexAddress')}
          <input
            type="text"
            inputMode="url"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say('library.look')}</button>
      </form>
      {(looking.state === 'looking' || looking.state === 'fetching') && (
        <p role="status">{say(`library.${looking.state}`)}</p>
      )}
      {looking.state === 'refused' && (
        <p class="refused" role="alert">
          {sayTrouble(looking.why)} {looking.fault}
        </p>
      )}
      {looking.state === 'read' && <Offers {...props} read={looking} />}
    </section>
  );
}

/** A sentence for a code. */
export function sayTrouble(why: string): string {
  return say(`library.trouble-${why}` as 'library.trouble-hash');
}

function SubscriptionItem(
  props: SubscriptionsProps & { readonly subscription: Subscribed },
): JSX.Element {
  const { subscription, onUpdate, onEnd } = props;
  const { address, title, checked, troubles } = subscription;
  return (
    <li>
      <span>
        <b dir="auto">{title}</b>{' '}
        <span class="which">
          <bdi>{address}</bdi>
          {checked > 0 && ` · ${say('library.checked', { when: sayTime(checked) })}`}
        </span>
        {troubles.map(({ pack, why }) => (
          <span key={pack} class="doubt instead">
            {pack && `${pack}: `}
            {sayTrouble(why)}
          </span>
        ))}
      </span>
      <span class="actions">
        <button type="button" onClick={() => onUpdate(address)}>
          {say('library.update')}
        </button>
        <button type="button" onClick={() => onEnd(address)}>
          {say('library.unsubscribe')}
        </button>
      </span>
    </li>
  );
}

function Offers(
  props: SubscriptionsProps & { readonly read: Looking & { readonly state: 'read' } },
): JSX.Element {
  const { read, onSubscribe, onForget } = props;
  const [left, leave] = useState<readonly string[]>([]);
  const chosen = read.offers.map(({ id }) => id).filter((id) => !left.includes(id));
  return (
    <fieldset class="handing">
      <legend dir="auto">{[read.title, read.publisher].filter(Boolean).join(', ')}</legend>
      <p class="remark">{say('library.fingerprint', { fingerprint: read.fingerprint })}</p>
      {read.offers.map(({ id, title, version, licence, size, coverage }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              leave(
                event.currentTarget.checked ? left.filter((each) => each !== id) : [...left, id],
              )
            }
          />
          <span>
            <b dir="auto">{title}</b>
            <span class="which instead">
              {say('library.holds', {
                sources: say('library.sources', { count: coverage.sources }),
                speakers: say('library.speakers', { count: coverage.speakers }),
                passages: say('library.passages', { count: coverage.passages }),
                years: say('library.years', {
                  from: sayDate(coverage.from),
                  to: sayDate(coverage.to),
                }),
              })}{' '}
              ·{' '}
              {[licence, say('library.version', { version }), saySize(size)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
      {read.hosts.length > 0 && (
        <p class="remark">{say('library.hosts', { hosts: read.hosts.join(', ') })}</p>
      )}
      <p class="actions">
        <button
          type="button"
          class="main"
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && onSubscribe(chosen)}
        >
          {say('library.subscribe')}
        </button>
        <button type="button" onClick={onForget}>
          {say('library.cancel')}
        </button>
      </p>
    </fieldset>
  );
}
