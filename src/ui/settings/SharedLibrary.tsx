// A shared library beside the installed sources: what is sent to it is said before there is one.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words.ts';
import { AddressForm } from './AddressForm.tsx';
import { Group } from './Settings.tsx';

export interface SharedLibraryProps {
  /** The library that is asked; null for none. */
  readonly shared: {
    readonly name: string;
    readonly isOrdered: boolean;
    readonly isAllowed: boolean;
  } | null;
  readonly isShared: (address: string) => boolean;
  /** Asks the browser and keeps the address; resolves with false when the reader said no. */
  readonly onShare: (address: string) => Promise<boolean>;
  /** Asks the browser for the host of the library an organisation has named. */
  readonly onShareOrdered: () => void;
  readonly onUnshare: () => void;
}

export function SharedLibrary(props: SharedLibraryProps): JSX.Element {
  const { shared } = props;
  const [address, setAddress] = useState('');
  const [told, tell] = useState('');
  const submit = async () => {
    if (!props.isShared(address)) return tell(say('settings.sharedFault'));
    const done = await props.onShare(address).catch(() => false);
    tell(done ? '' : say('settings.sharedRefused'));
    if (done) setAddress('');
  };
  return (
    <Group title={say('settings.shared')}>
      <p class="remark">{say('settings.sharedHint')}</p>
      <p class="remark">{say('settings.sharedSent')}</p>
      {shared ? (
        // biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it
        <ul role="list" class="sites">
          <li>
            <span>{shared.name}</span>
            {shared.isOrdered && <span class="which">{say('settings.locked')}</span>}
            {shared.isOrdered && !shared.isAllowed && (
              <button type="button" class="link" onClick={props.onShareOrdered}>
                {say('settings.allow')}
              </button>
            )}
            {!shared.isOrdered && (
              <button
                type="button"
                class="link"
                aria-label={say('settings.forgetSite', { site: shared.name })}
                onClick={props.onUnshare}
              >
                {say('settings.forget')}
              </button>
            )}
          </li>
        </ul>
      ) : (
        <AddressForm
          name={say('settings.sharedAddress')}
          example={say('settings.sharedExample')}
          address={address}
          onAddress={setAddress}
          onAllow={() => void submit()}
        />
      )}
      <p role="status" class={told === '' ? 'spoken' : 'kept'}>
        {told}
      </p>
    </Group>
  );
}
