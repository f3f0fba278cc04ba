// A button that opens the browser's file picker.

import type { JSX } from 'preact';

export function FileButton(props: {
  /** What the picker offers first. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Called with one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}): JSX.Element {
  const { accept, multiple, onFiles, children } = props;
  return (
    <label class="button">
      {children}
      <input
        type="file"
        class="spoken"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
