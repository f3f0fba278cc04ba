// Search the record: words as they are typed, narrowed down by speaker, year, pack and edition, with a
// picture of the years. Whatever is asked stands in the address.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Answer, type Lookup, lookUp } from '../../engine/index.ts';
import { Columns } from '../chart/Columns.tsx';
import { Notice } from '../Notice.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate } from '../words.ts';
import { type Asked, nothingAsked, placeAddress, readAsked, writeAsked } from './asked.ts';
import { Conditions } from './Conditions.tsx';
import { type Named, nameFinder } from './names.ts';
import { PlaceView } from './PlaceView.tsx';
import { Results } from './Results.tsx';

/** How far the sources are opened. */
export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly lookup: Lookup }
  | { readonly state: 'failed'; readonly why: string };

export function Search(props: {
  readonly opened: Opened;
  readonly query: URLSearchParams;
  /** The address to show for what is asked, once it stands for a moment. */
  readonly onAddress: (hash: string) => void;
}): JSX.Element {
  const { opened, query, onAddress } = props;
  const [asked, set] = useState(() => readAsked(query));
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    set(readAsked(query));
    setAddress(null);
  }, [query]);
  // A new address costs the browser more than the letter that changed it.
  useEffect(() => {
    if (address === null) return;
    const timer = setTimeout(() => onAddress(address), rest);
    return () => clearTimeout(timer);
  }, [address]);
  const ask = (change: Partial<Asked>) => {
    const next = { ...asked, place: null, ...change };
    set(next);
    setAddress(hashOf('search', writeAsked(next)));
  };
  if (opened.state === 'failed')
    return (
      <Notice title={say('popup.damagedTitle')} text={say('search.damaged')} why={opened.why} />
    );
  const lookup = opened.state === 'open' ? opened.lookup : null;
  if (lookup && asked.place)
    return <PlaceView lookup={lookup} place={asked.place} back={{ ...asked, place: null }} />;
  return (
    <>
      <search class="ask">
        <label>
          <span class="spoken">{say('search.label')}</span>
          <input
            type="search"
            value={asked.text}
            placeholder={say('search.label')}
            aria-describedby="search-remark"
            onInput={(event) => ask({ text: event.currentTarget.value })}
          />
        </label>
        <p id="search-remark" class="remark">
          {say('search.hint')}
        </p>
        {lookup && <Conditions lookup={lookup} asked={asked} onAsk={ask} />}
      </search>
      {lookup ? (
        <Found lookup={lookup} asked={asked} onAsk={ask} />
      ) : (
        <>
          <p role="status">{say('search.opening')}</p>
          <div class="working" aria-hidden="true" />
        </>
      )}
    </>
  );
}

function Found(props: {
  readonly lookup: Lookup;
  readonly asked: Asked;
  readonly onAsk: (change: Partial<Asked>) => void;
}): JSX.Element {
  const { lookup, asked, onAsk } = props;
  const find = useMemo(() => finder(lookup), [lookup]);
  const answer = useMemo(() => find(asked), [find, asked]);
  const rested = useRested(asked.text);
  const findNames = useMemo(() => nameFinder(lookup.corpus), [lookup]);
  const names = useMemo(() => findNames(rested), [findNames, rested]);
  const total = answer.phrases.length + answer.similar.length + answer.others.length;
  const isAsked = asked.text.trim() !== '';
  return (
    <>
      <p role="status" class="tally">
        {!isAsked && say('search.nothingAsked')}
        {isAsked && (total > 0 ? say('search.count', { count: total }) : say('search.none'))}
        {answer.instead.map(({ typed, found }) => (
          <span key={typed} class="instead">
            {say('search.instead', { typed, found: found.join(', ') })}
          </span>
        ))}
      </p>
      {names.length > 0 && <Names names={names} onAsk={onAsk} />}
      {total > 0 && <Years lookup={lookup} years={answer.years} />}
      {total > 0 && (
        <Results
          key={asked.text}
          lookup={lookup}
          answer={answer}
          asked={asked}
          all={rested === asked.text}
        />
      )}
    </>
  );
}

/** Looks up questions that mostly add to the one before. */
function finder(lookup: Lookup): (asked: Asked) => Answer {
  let before: Answer | null = null;
  return (asked) => {
    before = lookUp(lookup, asked, before);
    return before;
  };
}

/** Milliseconds without a letter: longer than between two letters of a quick typist. */
const rest = 120;

/** A text once nobody types any more: what the answer can be seen without waits for that. */
function useRested(text: string): string {
  const [rested, set] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => set(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

function Names(props: {
  readonly names: readonly Named[];
  readonly onAsk: (change: Partial<Asked>) => void;
}): JSX.Element {
  return (
    <section class="names" aria-labelledby="names">
      <h2 id="names">{say('search.names')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list">
        {props.names.map((named) => (
          <li key={`${named.kind} ${named.id}`}>
            {named.kind === 'speaker' ? (
              <button
                type="button"
                class="link"
                onClick={() => props.onAsk({ speaker: named.id, text: '' })}
              >
                {named.name}
              </button>
            ) : (
              <a href={hashOf('search', placeAddress(named.id, 0, nothingAsked))}>
                <bdi>{named.name}</bdi>
              </a>
            )}
            {named.kind === 'source' && (
              <span class="which">
                <bdi>{named.speaker}</bdi>, <bdi>{sayDate(named.date)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Years(props: {
  readonly lookup: Lookup;
  readonly years: readonly { readonly year: number; readonly count: number }[];
}): JSX.Element {
  const { lookup, years } = props;
  const first = lookup.oldest[0]?.year ?? 0;
  const last = lookup.newest[0]?.year ?? 0;
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const columns = Array.from({ length: last - first + 1 }, (_, i) => ({
    name: String(first + i),
    count: counts.get(first + i) ?? 0,
  }));
  const most = years.reduce((a, b) => (b.count > a.count ? b : a), { year: first, count: 0 });
  return (
    <Columns
      summary={say('search.timeline', {
        from: String(first),
        to: String(last),
        year: String(most.year),
        most: most.count,
      })}
      columns={columns}
      nameHead={say('search.year')}
      countHead={say('search.sentences')}
    />
  );
}
