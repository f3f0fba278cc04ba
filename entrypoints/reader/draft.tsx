// What: check a draft. The file is read in this page, the check is made by the background as for any
// other text; nothing is stored.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '../../src/browser/messages.ts';
import type { Article } from '../../src/engine/index.ts';
import { plainLines, readDraft } from '../../src/import/draft.ts';
import { readPage } from '../../src/page/read.ts';
import { Draft, type DraftState } from '../../src/ui/draft/Draft.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';
import { saveFile } from './save.ts';

const tools = {
  readSpeech: (source: string, text: string) => askBackground('speech', { source, text }),
  version: browser.runtime.getManifest().version,
};

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  const [draft, set] = useState<DraftState>({ state: 'none' });
  const finding = props.query.get('finding');
  const take = (become: Promise<DraftState>) => {
    set({ state: 'working' });
    become.then(set, (error) => set({ state: 'failed', why: String(error) }));
  };
  return (
    <Draft
      draft={draft}
      chosen={finding === null ? null : Number(finding)}
      tools={tools}
      onText={(text) => take(check({ text: plainLines(text) }))}
      onFile={(file) => take(checkFile(file))}
      onSave={saveFile}
      onAnother={() => {
        location.hash = '#/draft';
        set({ state: 'none' });
      }}
    />
  );
}

async function checkFile(file: File): Promise<DraftState> {
  const draft = await readDraft(file.name, file.type, new Uint8Array(await file.arrayBuffer()));
  if (draft.kind === 'refused') return { state: 'refused', why: draft.why };
  if (draft.kind === 'text') return check({ text: draft.text });
  // Parsed apart from this page: nothing in it runs or is fetched.
  const document = new DOMParser().parseFromString(draft.source, 'text/html');
  const { article } = readPage(document);
  return article.text.trim() === '' ? { state: 'refused', why: 'empty' } : check(article);
}

async function check(article: Article): Promise<DraftState> {
  // Who held an office is asked for today, unless the page says when it is from.
  const today = new Date().toISOString().slice(0, 10);
  const outcome = await askBackground('check', { date: today, ...article });
  if (outcome.state === 'unreadable') return { state: 'refused', why: 'binary' };
  return outcome.state === 'checked'
    ? { state: 'checked', article, findings: outcome.findings }
    : outcome;
}

export default { title: () => say('draft.title'), Page } satisfies ReaderPage;
