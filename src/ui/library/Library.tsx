// The library: the packs that are installed, ways to add to them, one pack or one source of it to read.

import type { ComponentChildren, JSX } from 'preact';
import { Notice } from '../Notice.tsx';
import { say } from '../words.ts';
import { type PackActions, PackCard } from './PackCard.tsx';
import type { Shelf, ShelvedPack } from './shelf.ts';

export interface LibraryProps extends PackActions {
  readonly shelf: Shelf;
  /** What could not be done, in a sentence; '' when all is well. */
  readonly trouble: string;
  /** Present when the browser has not promised to keep the library. */
  readonly onRoom: (() => void) | null;
  readonly onAgain: () => void;
  /** What stands below the reader's own packs. */
  readonly below: ComponentChildren;
  /** The ways to add sources. */
  readonly children: ComponentChildren;
}

export function Library(props: LibraryProps): JSX.Element {
  const { shelf, trouble, onRoom, onAgain, children } = props;
  if (shelf.state === 'failed')
    return (
      <Notice title={say('library.failedTitle')} text={say('library.failedText')} why={shelf.why}>
        <button type="button" class="main" onClick={onAgain}>
          {say('popup.retry')}
        </button>
      </Notice>
    );
  if (shelf.state === 'opening') return <div class="working" aria-hidden="true" />;
  const own = shelf.packs.filter(({ builtIn }) => !builtIn);
  const counting = shelf.packs.some(({ state, facts }) => state === 'here' && !facts);
  const bundled = shelf.packs.filter(({ builtIn }) => builtIn);
  return (
    <div class="library">
      <p class="prose">{say('library.lead')}</p>
      <p class="refused" role="alert">
        {trouble}
      </p>
      {children}
      <h2>{say('library.own')}</h2>
      {own.length === 0 && <p class="remark">{say('library.empty')}</p>}
      <Packs {...props} packs={own} />
      {own.length > 0 && onRoom && (
        <p class="remark">
          {say('library.room')}{' '}
          <button type="button" class="link" onClick={onRoom}>
            {say('library.roomAsk')}
          </button>
        </p>
      )}
      {props.below}
      <h2>{say('library.bundled')}</h2>
      <Packs {...props} packs={bundled} />
      {counting && <div class="working" aria-hidden="true" />}
    </div>
  );
}

function Packs(props: PackActions & { readonly packs: readonly ShelvedPack[] }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it
    <ul role="list" class="packs">
      {props.packs.map((pack) => (
        <PackCard key={pack.id} {...props} pack={pack} />
      ))}
    </ul>
  );
}
