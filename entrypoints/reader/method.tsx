// What: how a verdict is made, and what the installed sources cover.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openCorpus } from '../../src/browser/library.ts';
import { watchPacks } from '../../src/browser/packs.ts';
import { type Coverage, countCoverage } from '../../src/ui/method/coverage.ts';
import { Method } from '../../src/ui/method/Method.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';

function Page(): JSX.Element {
  const [coverage, set] = useState<readonly Coverage[] | null>(null);
  useEffect(() => {
    const show = () =>
      // Without sources the method is the same.
      openCorpus().then(
        (corpus) => set(countCoverage(corpus)),
        () => null,
      );
    void show();
    return watchPacks(() => void show());
  }, []);
  return <Method coverage={coverage} />;
}

export default { title: () => say('method.title'), Page } satisfies ReaderPage;
