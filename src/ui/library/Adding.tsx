// Where files are dropped or chosen.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words.ts';

/** What the file picker offers first; anything may be dropped. */
const accepted =
  '.pack,.html,.htm,.md,.txt,.json,.jsonl,.csv,.tsv,.vtt,.srt,.xml,text/*,application/json';

export function Adding(props: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) props.onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button in it
    <section
      class={over ? 'adding over' : 'adding'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h2>{say('library.add')}</h2>
      <p>{say('library.addText')}</p>
      <p class="actions">
        <label class="button">
          {say('library.choose')}
          <input
            type="file"
            class="spoken"
            multiple
            accept={accepted}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="remark">{say('library.addPage')}</span>
      </p>
    </section>
  );
}
