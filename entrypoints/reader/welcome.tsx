// What: the first steps. Opened once, when On Record is installed.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../../src/browser/messages.ts';
import { readNewsSites } from '../../src/browser/news-sites.ts';
import { allowSites, areAllowed, forgetSites } from '../../src/browser/sites.ts';
import type { Finding } from '../../src/engine/index.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';
import { sample } from './sample.ts';

const tools = {
  readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
  version: browser.runtime.getManifest().version,
};

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  // Read ahead: the question for the grant must follow a click at once.
  const [sites, setSites] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState(false);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    void readNewsSites().then(async (news) => {
      setAllowed(news.length > 0 && (await areAllowed(news)));
      setSites(news);
    });
    void askBackground('check', sample).then((outcome) => {
      if (outcome.state === 'checked') setFindings(outcome.findings);
    });
  }, []);
  const finding = props.query.get('finding');
  return (
    <Welcome
      news={sites.length > 0 ? { count: sites.length, allowed } : null}
      onNews={(allow) =>
        void (allow ? allowSites : forgetSites)(sites)
          .then(() => areAllowed(sites))
          .then(setAllowed)
      }
      sample={sample}
      findings={findings}
      chosen={finding === null ? null : Number(finding)}
      tools={tools}
      onEnd={() => {
        location.hash = '#/search';
      }}
    />
  );
}

export default { title: () => say('welcome.title'), Page } satisfies ReaderPage;
