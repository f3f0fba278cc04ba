// Where files are dropped or chosen.

import type { JSX } from 'preact';
import { useDrop } from '../drop.ts';
import { FileButton } from '../FileButton.tsx';
import { say } from '../words.ts';

/** What the file picker offers first; anything may be dropped. */
const accepted =
  '.pack,.html,.htm,.md,.txt,.json,.jsonl,.csv,.tsv,.vtt,.srt,.xml,text/*,application/json';

export function Adding(props: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  const { over, handlers } = useDrop(props.onFiles);
  return (
    <section class={over ? 'adding over' : 'adding'} {...handlers}>
      <h2>{say('library.add')}</h2>
      <p>{say('library.addText')}</p>
      <p class="actions">
        <FileButton accept={accepted} multiple onFiles={props.onFiles}>
          {say('library.choose')}
        </FileButton>
        <span class="remark">{say('library.addPage')}</span>
      </p>
    </section>
  );
}
