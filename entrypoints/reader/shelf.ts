// What: the packs of the library as its page lists them, opened one by one so that a damaged one is a line
// and not the end of the page.

import { useEffect, useRef, useState } from 'preact/hooks';
import { builtIn, readBytes } from '../../src/browser/library.ts';
import { listPacks, readOff, watchPacks } from '../../src/browser/packs.ts';
import { readPolicy } from '../../src/browser/policy.ts';
import { Corpus } from '../../src/engine/index.ts';
import { countFacts } from '../../src/ui/library/facts.ts';
import type { Shelf, ShelvedPack } from '../../src/ui/library/shelf.ts';

export interface OpenShelf {
  readonly shelf: Shelf;
  /** Each pack opened by itself. */
  readonly corpora: ReadonlyMap<string, Corpus>;
  readonly renew: () => void;
}

/** The shelf, renewed whenever a pack comes, goes or is switched. */
export function useShelf(): OpenShelf {
  const [shelf, setShelf] = useState<Shelf>({ state: 'opening' });
  const corpora = useRef(new Map<string, Corpus>());
  const round = useRef(0);
  const renew = () => {
    const mine = ++round.current;
    const show = (packs: readonly ShelvedPack[]) => {
      if (mine === round.current) setShelf({ state: 'open', packs });
    };
    readShelf(corpora.current, show).catch((error) =>
      setShelf({ state: 'failed', why: String(error) }),
    );
  };
  useEffect(() => {
    renew();
    return watchPacks(renew);
  }, []);
  return { shelf, corpora: corpora.current, renew };
}

/** Shows the list at once, and again with what each pack holds. */
async function readShelf(
  corpora: Map<string, Corpus>,
  show: (packs: readonly ShelvedPack[]) => void,
): Promise<void> {
  const [own, off, policy] = await Promise.all([listPacks(), readOff(), readPolicy()]);
  const isRuledOut = (id: string) => policy.packs !== null && !policy.packs.includes(id);
  const packs: ShelvedPack[] = [];
  for (const pack of own) {
    const isRuled = { builtIn: false, ruledOut: isRuledOut(pack.id), why: '', facts: null };
    packs.push(
      pack.state === 'here'
        ? { ...pack, ...isRuled, support: addressOf(pack.support), update: '' }
        : { ...nothing, ...pack, ...isRuled },
    );
  }
  for (const id of builtIn) {
    if (packs.some((pack) => pack.id === id)) continue;
    const [isOn, ruledOut] = [!off.includes(id), isRuledOut(id)];
    packs.push({ ...nothing, id, title: id, on: isOn, ruledOut, builtIn: true });
  }
  const known = new Set(packs.map(({ id }) => id));
  for (const id of corpora.keys()) if (!known.has(id)) corpora.delete(id);
  const shown = packs.map((pack) => filled(pack, corpora.get(pack.id)));
  show(shown);
  for (const [i, pack] of shown.entries()) {
    if (pack.state === 'gone') continue;
    shown[i] = await open(pack, corpora);
    show([...shown]);
    // The window comes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function open(pack: ShelvedPack, corpora: Map<string, Corpus>): Promise<ShelvedPack> {
  try {
    const ready = corpora.get(pack.id);
    // A pack that was replaced by another version is opened anew.
    if (ready?.packs[0]?.version === pack.version && ready.packs[0].bytes === pack.size)
      return filled(pack, ready);
    const bytes = await readBytes(pack.id);
    if (bytes === null) return { ...pack, state: 'gone' };
    const corpus = Corpus.open([bytes]);
    corpora.set(pack.id, corpus);
    return filled(pack, corpus);
  } catch (error) {
    return { ...pack, state: 'damaged', why: error instanceof Error ? error.message : '' };
  }
}

function filled(pack: ShelvedPack, corpus: Corpus | undefined): ShelvedPack {
  const facts = corpus ? countedFacts(corpus) : null;
  if (!facts) return pack;
  const { id: _id, bytes, sources: _sources, passages: _passages, ...label } = facts.pack;
  return { ...pack, ...label, size: bytes, facts };
}

const counted = new WeakMap<Corpus, ReturnType<typeof countFacts>>();

function countedFacts(corpus: Corpus) {
  const ready = counted.get(corpus) ?? countFacts(corpus);
  counted.set(corpus, ready);
  return ready;
}

const nothing: Omit<ShelvedPack, 'id' | 'title'> = {
  version: '',
  publisher: '',
  licence: '',
  size: 0,
  on: true,
  builtIn: false,
  index: '',
  ruledOut: false,
  state: 'here',
  why: '',
  update: '',
  support: '',
  facts: null,
};

/** 'desk@example.org' → an address to follow; '' for what is none. */
function addressOf(support: string): string {
  if (/^https:\/\/\S+$/.test(support)) return support;
  return /^[^\s@:/?]+@[^\s@:/?]+$/.test(support) ? `mailto:${support}` : '';
}
