// An address to be allowed.

import type { JSX } from 'preact';
import { say } from '../words.ts';

export function AddressForm(props: {
  readonly name: string;
  readonly example: string;
  readonly address: string;
  readonly onAddress: (address: string) => void;
  readonly onAllow: () => void;
}): JSX.Element {
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAllow();
      }}
    >
      <label>
        <span class="spoken">{props.name}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder={props.example}
          value={props.address}
          onInput={(event) => props.onAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('settings.allow')}</button>
    </form>
  );
}
