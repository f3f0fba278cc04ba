// What: search over the installed sources, opened in this page a slice at a time, so that the keys stay
// quick meanwhile.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openCorpus } from '../../src/browser/library.ts';
import { watchPacks } from '../../src/browser/packs.ts';
import { type Lookup, openLookup } from '../../src/engine/index.ts';
import { type Opened, Search } from '../../src/ui/search/Search.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';

/** Milliseconds of work between two frames. */
const slice = 10;

let opening: Promise<Lookup> | null = null;

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  const [opened, set] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    const show = () => {
      opening ??= open();
      opening.then(
        (lookup) => set({ state: 'open', lookup }),
        (error) => {
          opening = null;
          set({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
        },
      );
    };
    show();
    return watchPacks(() => {
      opening = null;
      show();
    });
  }, []);
  const onAddress = (hash: string) => history.replaceState(null, '', hash);
  return <Search opened={opened} query={props.query} onAddress={onAddress} />;
}

async function open(): Promise<Lookup> {
  const steps = openLookup(await openCorpus());
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export default { title: () => say('search.title'), Page } satisfies ReaderPage;
