// What: the library page. The packs, one pack, one source of it, or a page of the web on its way in.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readBytes } from '../../src/browser/library.ts';
import { askForRoom, hasRoom, removePack, switchPack } from '../../src/browser/packs.ts';
import { forgetPage, readKeptPage } from '../../src/browser/pages.ts';
import { type Corpus, type Person, unpack } from '../../src/engine/index.ts';
import { printTranscripts } from '../../src/import/print.ts';
import { Import } from '../../src/ui/library/Import.tsx';
import { Library } from '../../src/ui/library/Library.tsx';
import type { Target } from '../../src/ui/library/PackForm.tsx';
import { type Browsed, PackView } from '../../src/ui/library/PackView.tsx';
import { SourceView } from '../../src/ui/library/SourceView.tsx';
import { Subscriptions } from '../../src/ui/library/Subscriptions.tsx';
import type { Shelf, ShelvedPack } from '../../src/ui/library/shelf.ts';
import { hashOf } from '../../src/ui/shell/routes.ts';
import { say } from '../../src/ui/words.ts';
import { type Taken, useImport } from './importing.ts';
import type { ReaderPage } from './main.tsx';
import { saveFile } from './save.ts';
import { useShelf } from './shelf.ts';
import { useSubscriptions } from './subscribing.ts';

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  const { query } = props;
  const { shelf, corpora, renew } = useShelf();
  const importing = useImport();
  const subscriptions = useSubscriptions();
  const [trouble, setTrouble] = useState('');
  const [isSafe, setSafe] = useState(true);
  const packs = shelf.state === 'open' ? shelf.packs : [];
  const known = peopleOf(corpora);
  const page = query.get('page');
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setTrouble(''),
      (error) => setTrouble(String(error)),
    );
  const askRoom = () => void askForRoom().then(setSafe);
  useEffect(() => void hasRoom().then(setSafe), []);
  // Wanted once everybody who may speak in it is known.
  const counted = packs.length > 0 && packs.every(({ facts, state }) => facts || state !== 'here');
  useEffect(() => {
    if (page === null || !counted) return;
    void readKeptPage(page).then((kept) => {
      if (kept) importing.readPage(kept, known, () => setTrouble(say('library.page-empty')));
      else setTrouble(say('library.page-gone'));
    });
  }, [page, counted]);

  const pack = packs.find(({ id }) => id === query.get('pack'));
  const corpus = pack && corpora.get(pack.id);
  const source = query.get('source');
  if (pack && corpus && source !== null)
    return <SourceView pack={pack} corpus={corpus} source={source} />;
  if (pack && corpus) return <Browse key={pack.id} pack={pack} corpus={corpus} query={query} />;
  if (query.get('pack') !== null && !(pack ? pack.state !== 'here' : counted))
    return <div class="working" aria-hidden="true" />;

  const taken: Taken = new Map(packs.map((each) => [each.id, { ...each, grows: canGrow(each) }]));
  const end = () => {
    importing.cancel();
    if (page !== null) location.hash = hashOf('library');
  };
  return (
    <Library
      shelf={withUpdates(shelf, subscriptions.updateOf)}
      below={<Subscriptions {...subscriptions} />}
      trouble={trouble}
      onRoom={isSafe ? null : askRoom}
      onAgain={renew}
      onSwitch={(id, on) => attempt(switchPack(id, on))}
      onRemove={(id) => attempt(removePack(id))}
      onExport={(id, form) => attempt(exportPack(id, form))}
    >
      <Import
        key={importing.pack?.id ?? page ?? ''}
        import={importing.state}
        known={known}
        growing={packs.filter(canGrow)}
        suggested={suggestedFor(page !== null, importing.pack)}
        onFiles={(files) => importing.readFiles(files, known)}
        onColumns={importing.readColumns}
        onOpen={importing.open}
        onChange={importing.change}
        onCancel={end}
        onRoom={askRoom}
        onSave={(target) =>
          importing.save(target, taken, async () => {
            if (page !== null) await forgetPage(page);
          })
        }
      />
    </Library>
  );
}

/** The packs with what became of their last updates. */
function withUpdates(shelf: Shelf, updateOf: (id: string) => string): Shelf {
  if (shelf.state !== 'open') return shelf;
  const packs = shelf.packs.map((pack) => ({ ...pack, update: updateOf(pack.id) }));
  return { ...shelf, packs };
}

/** A pack whose list is narrowed down by the address. */
function Browse(
  props: Pick<Parameters<typeof PackView>[0], 'pack' | 'corpus'> & {
    readonly query: URLSearchParams;
  },
): JSX.Element {
  const { pack, corpus, query } = props;
  const [browsed, set] = useState<Browsed>(() => ({
    speaker: query.get('speaker') ?? '',
    text: query.get('text') ?? '',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
  }));
  const onBrowse = (wanted: Browsed) => {
    set(wanted);
    history.replaceState(null, '', hashOf('library', { pack: pack.id, ...wanted }));
  };
  return <PackView pack={pack} corpus={corpus} browsed={browsed} onBrowse={onBrowse} />;
}

async function exportPack(id: string, form: 'pack' | 'text'): Promise<void> {
  const bytes = await readBytes(id);
  if (!bytes) return;
  if (form === 'pack')
    return saveFile({ name: `${id}.pack`, type: 'application/octet-stream', bytes });
  const { label, people, transcripts } = unpack(bytes);
  const text = printTranscripts(transcripts, { pack: label, people });
  saveFile({ name: `${id}.jsonl`, type: 'application/jsonl', text });
}

/** A pack of the reader's own: a publisher's would be written over by its next version. */
function canGrow({ state, builtIn, index }: ShelvedPack): boolean {
  return state === 'here' && !builtIn && index === '';
}

function peopleOf(corpora: ReadonlyMap<string, Corpus>): readonly Person[] {
  const people = [...corpora.values()].flatMap((corpus) => corpus.people);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function suggestedFor(isPage: boolean, pack: ReturnType<typeof useImport>['pack']): Target {
  const { id, title, publisher, licence } = pack ?? {
    ...{ publisher: '', licence: '' },
    ...(isPage ? { id: 'my-pages', title: say('library.myPages') } : { id: '', title: '' }),
  };
  return { id, title, publisher, licence, support: '' };
}

export default { title: () => say('library.title'), Page } satisfies ReaderPage;
