// The words the background itself says: on the button and in the menu.

import { loadWords } from '../../src/browser/words.ts';
import { speak } from '../../src/ui/words.ts';

let loading: ReturnType<typeof loadWords> | null = null;

/** The words of the language in use, taken into use. */
export function words() {
  loading ??= loadWords().then((loaded) => {
    speak(loaded);
    return loaded;
  });
  return loading;
}

/** The language may be another one from now on. */
export function forgetWords(): void {
  loading = null;
}
