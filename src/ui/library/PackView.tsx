// One pack: what it holds, and its sources by speaker, occasion and date.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Corpus, Source } from '../../engine/index.ts';
import { Select } from '../Select.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate } from '../words.ts';
import { FactsView, sayOrigin } from './PackCard.tsx';
import type { ShelvedPack } from './shelf.ts';

/** What narrows the list down; '' for everything. */
export interface Browsed {
  readonly speaker: string;
  /** Words in the title or the place. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

export function PackView(props: {
  readonly pack: ShelvedPack;
  readonly corpus: Corpus;
  readonly browsed: Browsed;
  readonly onBrowse: (browsed: Browsed) => void;
}): JSX.Element {
  const { pack, corpus, browsed, onBrowse } = props;
  const rows = useMemo(() => rowsOf(corpus), [corpus]);
  const found = useMemo(() => rows.filter((row) => isWanted(row, browsed)), [rows, browsed]);
  const speakers = useMemo(() => speakersOf(corpus, rows), [corpus, rows]);
  const change = (part: Partial<Browsed>) => onBrowse({ ...browsed, ...part });
  return (
    <div class="library">
      <p>
        <a href={hashOf('library')}>{say('library.back')}</a>
      </p>
      <h2 dir="auto">{pack.title}</h2>
      <p class="remark">{sayOrigin(pack)}</p>
      {pack.facts && <FactsView facts={pack.facts} />}
      <Support pack={pack} about={pack.title} />
      <div class="conditions">
        <Select
          label={say('list.speaker')}
          value={browsed.speaker}
          options={[{ id: '', name: say('list.everybody') }, ...speakers]}
          onChoose={(speaker) => change({ speaker })}
        />
        <label>
          {say('finding.occasion')}
          <input
            type="search"
            value={browsed.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {say(`library.${end}`)}
            <input
              type="date"
              value={browsed[end]}
              onInput={(event) => change({ [end]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <p class="tally" role="status">
        {say('library.sources', { count: found.length })}
      </p>
      <SourceList pack={pack.id} found={found} />
    </div>
  );
}

/** Where to say that a source is wrong. */
export function Support(props: {
  readonly pack: ShelvedPack;
  readonly about: string;
}): JSX.Element | null {
  const { support } = props.pack;
  if (support === '') return null;
  const address = support.startsWith('mailto:')
    ? `${support}?${new URLSearchParams({ subject: props.about }).toString().replaceAll('+', '%20')}`
    : support;
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {say('library.reportError')}
      </a>
    </p>
  );
}

interface Row {
  readonly source: Source;
  readonly speakers: readonly string[];
  readonly name: string;
  readonly searched: string;
}

/** Sources shown at once. */
const step = 50;

function SourceList(props: { readonly pack: string; readonly found: readonly Row[] }): JSX.Element {
  const { pack, found } = props;
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  // The focus goes to the first of those that came.
  useEffect(() => {
    if (shown > step) list.current?.children[shown - step]?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list" class="sources" ref={list}>
        {found.slice(0, shown).map(({ source, name }) => (
          <li key={source.id}>
            <a href={hashOf('library', { pack, source: source.id })} dir="auto">
              {source.title}
            </a>{' '}
            <span class="which">
              {name && (
                <>
                  <bdi>{name}</bdi>,{' '}
                </>
              )}
              {sayDate(source.date, source.datePrecision)}
              {source.place && (
                <>
                  , <bdi>{source.place}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ShowMore total={found.length} shown={shown} step={step} onShow={setShown} />
    </>
  );
}

function rowsOf(corpus: Corpus): readonly Row[] {
  const names = new Map(corpus.people.map(({ id, name }) => [id, name]));
  return corpus.sources
    .map((source, i) => {
      const speakers = corpus.speakersOf(i);
      const [first = ''] = speakers;
      return {
        source,
        speakers,
        name: names.get(source.speaker || first) ?? '',
        searched: `${source.title} ${source.place}`.toLowerCase(),
      };
    })
    .sort((a, b) => (a.source.date < b.source.date ? 1 : -1));
}

function isWanted({ source, speakers, searched }: Row, browsed: Browsed): boolean {
  const { speaker, text, from, to } = browsed;
  return (
    (speaker === '' || speakers.includes(speaker)) &&
    (text === '' || searched.includes(text.toLowerCase())) &&
    (from === '' || source.date >= from) &&
    (to === '' || source.date <= to)
  );
}

function speakersOf(corpus: Corpus, rows: readonly Row[]) {
  const heard = new Set(rows.flatMap(({ speakers }) => speakers));
  return corpus.people
    .filter(({ id }) => heard.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
