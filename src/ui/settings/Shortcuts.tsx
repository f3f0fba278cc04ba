// The keys, and where the browser lets them be changed.

import type { JSX } from 'preact';
import { say } from '../words.ts';
import { Group } from './Settings.tsx';

export interface ShortcutsProps {
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** Opens the browser's own page for it; null where only the reader can go there. */
  readonly onShortcuts: (() => void) | null;
}

export function Shortcuts(props: ShortcutsProps): JSX.Element {
  return (
    <Group title={say('settings.keys')}>
      <dl class="keys">
        {props.shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('settings.noKeys')}</dd>
          </div>
        ))}
      </dl>
      {props.onShortcuts ? (
        <button type="button" onClick={props.onShortcuts}>
          {say('settings.changeKeys')}
        </button>
      ) : (
        <p class="remark">{say('settings.changeKeysByHand')}</p>
      )}
    </Group>
  );
}
