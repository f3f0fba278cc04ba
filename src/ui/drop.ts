// Files dropped on a part of a page, as a shortcut for the button in it.

import type { HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

/** Whether files are held over the part, and the handlers it takes; `take` gets one file at least. */
export function useDrop(take: (files: readonly File[]) => void): {
  readonly over: boolean;
  readonly handlers: Pick<HTMLAttributes, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
} {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        take(files);
      },
    },
  };
}
