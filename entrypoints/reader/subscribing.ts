// What: subscriptions on the library page. Questions for hosts come first thing in a click.

import { useEffect, useRef, useState } from 'preact/hooks';
import {
  askForHosts,
  hostsToAsk,
  lookAt,
  subscribe,
  unsubscribe,
  update,
  watchSubscriptions,
} from '../../src/browser/subscriptions.ts';
import { readSubscriptions, type Subscription } from '../../src/browser/subscriptions-store.ts';
import type { PackIndex } from '../../src/subscribe/packindex.ts';
import { fingerprintOf } from '../../src/subscribe/signature.ts';
import type { Looking, SubscriptionsProps } from '../../src/ui/library/Subscriptions.tsx';
import { sayTrouble } from '../../src/ui/library/Subscriptions.tsx';
import { say, sayTime } from '../../src/ui/words.ts';

/** What the library page shows of subscriptions, and what became of the last update of a pack. */
export function useSubscriptions(): SubscriptionsProps & {
  readonly updateOf: (id: string) => string;
} {
  const [all, setAll] = useState<readonly Subscription[]>([]);
  const [looking, look] = useState<Looking>({ state: 'none' });
  const found = useRef<{ readonly address: string; readonly index: PackIndex } | null>(null);
  const renew = () => void readSubscriptions().then(setAll, () => null);
  useEffect(() => {
    renew();
    return watchSubscriptions(renew);
  }, []);

  async function lookAtIndex(address: string): Promise<void> {
    look({ state: 'looking' });
    // Added again, it is still only believed with the key it was added with.
    const pinned = all.find((each) => each.address === address)?.index.key ?? null;
    const looked = await lookAt(address, pinned);
    if (looked.state !== 'read')
      return look({ fault: '', why: 'failed', ...looked, state: 'refused' });
    const { index } = looked;
    found.current = { address, index };
    const { title, publisher, packs } = index;
    const hosts = await hostsToAsk(address, index);
    const fingerprint = await fingerprintOf(index.key);
    look({ state: 'read', title, publisher, fingerprint, offers: packs, hosts });
  }

  return {
    subscribed: all.map(({ address, index, checked, trouble, troubles }) => ({
      address,
      title: index.title,
      checked,
      troubles: [
        ...(trouble ? [{ pack: '', why: trouble }] : []),
        ...Object.entries(troubles).map(([id, why]) => ({
          pack: index.packs.find((pack) => pack.id === id)?.title ?? id,
          why,
        })),
      ],
    })),
    looking,
    onLook: (typed) => {
      const address = /^https?:/.test(typed) ? typed : `https://${typed}`;
      if (!URL.canParse(address)) return look({ state: 'refused', why: 'address', fault: '' });
      // The browser takes the question for an answer to the click only if it comes first.
      void askForHosts([address]).then(
        () => lookAtIndex(address),
        () => lookAtIndex(address),
      );
    },
    onSubscribe: (chosen) => {
      const { address, index } = found.current ?? {};
      if (!address || !index) return;
      const hosts = looking.state === 'read' ? looking.hosts : [];
      const asked = hosts.length > 0 ? askForHosts(hosts.map(plainOf)) : Promise.resolve(true);
      look({ state: 'fetching' });
      void asked
        .then(() => subscribe(address, index, chosen))
        .then(renew)
        .finally(() => look({ state: 'none' }));
    },
    onForget: () => look({ state: 'none' }),
    onUpdate: (address) => {
      look({ state: 'fetching' });
      // The grant may have been taken back; without a question it is there.
      void askForHosts([address])
        .then(() => update(address))
        .then(renew)
        .finally(() => look({ state: 'none' }));
    },
    onEnd: (address) => void unsubscribe(address).then(renew),
    updateOf: (id) => {
      const subscription = all.find(({ chosen }) => chosen.includes(id));
      if (!subscription) return '';
      const trouble = subscription.troubles[id] ?? subscription.trouble;
      if (trouble) return sayTrouble(trouble);
      return say('library.upToDate', { when: sayTime(subscription.checked) });
    },
  };
}

/** 'https://a.example/*' → an address there. */
function plainOf(origin: string): string {
  return origin.replace(/\*$/, '');
}
