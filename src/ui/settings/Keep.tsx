// All settings as one file, back again, and back to how it came.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '../FileButton.tsx';
import { say } from '../words.ts';
import { Group } from './Settings.tsx';

/** What came of the last file, or of starting over. */
export type Kept =
  | { readonly kind: 'none' | 'reset' | 'damaged' | 'foreign' | 'newer' }
  /** `sites`: how many of its sites are still to be allowed. */
  | { readonly kind: 'read'; readonly sites: number };

export interface KeepProps {
  readonly kept: Kept;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Allows the sites of the file. */
  readonly onAllowRead: () => void;
  readonly onReset: () => void;
}

export function Keep(props: KeepProps): JSX.Element {
  const { kept } = props;
  const [asks, setAsks] = useState(false);
  return (
    <Group title={say('settings.keep')}>
      <p class="remark">{say('settings.keepHint')}</p>
      <div class="actions">
        <button type="button" onClick={props.onExport}>
          {say('settings.export')}
        </button>
        <FileButton
          accept=".json,application/json"
          onFiles={([file]) => file && props.onImport(file)}
        >
          {say('settings.import')}
        </FileButton>
        <button type="button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {say('settings.reset')}
        </button>
      </div>
      {asks && (
        <div class="actions">
          <span>{say('settings.resetAsk')}</span>
          <button
            type="button"
            class="main"
            onClick={() => {
              setAsks(false);
              props.onReset();
            }}
          >
            {say('settings.resetYes')}
          </button>
          <button type="button" onClick={() => setAsks(false)}>
            {say('settings.resetNo')}
          </button>
        </div>
      )}
      <p role="status" class={kept.kind === 'none' ? 'spoken' : 'kept'}>
        {kept.kind !== 'none' && say(`settings.kept-${kept.kind}`)}
      </p>
      {kept.kind === 'read' && kept.sites > 0 && (
        <button type="button" onClick={props.onAllowRead}>
          {say('settings.allowRead', { count: kept.sites })}
        </button>
      )}
    </Group>
  );
}
