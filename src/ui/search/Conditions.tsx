// What narrows a search down.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lookup, Source } from '../../engine/index.ts';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';
import { type Asked, nothingAsked, yearOf } from './asked.ts';

export function Conditions(props: {
  readonly lookup: Lookup;
  readonly asked: Asked;
  readonly onAsk: (change: Partial<Asked>) => void;
}): JSX.Element {
  const { lookup, asked, onAsk } = props;
  const { corpus } = lookup;
  const speakers = useMemo(() => speakersIn(lookup), [lookup]);
  const editions = useMemo(
    () => [...new Set(corpus.sources.map(({ edition }) => edition))],
    [corpus],
  );
  const { text, order, place, ...conditions } = asked;
  const isNarrowed = Object.values(conditions).some((value) => value !== null);
  return (
    <div class="conditions">
      <Choice
        name={say('list.speaker')}
        all={say('list.everybody')}
        value={asked.speaker}
        options={speakers}
        onChoose={(speaker) => onAsk({ speaker })}
      />
      <Year
        name={say('search.fromYear')}
        value={asked.fromYear}
        onYear={(fromYear) => onAsk({ fromYear })}
      />
      <Year
        name={say('search.toYear')}
        value={asked.toYear}
        onYear={(toYear) => onAsk({ toYear })}
      />
      {corpus.packs.length > 1 && (
        <Choice
          name={say('search.pack')}
          all={say('search.allPacks')}
          value={asked.pack}
          options={corpus.packs.map(({ id, title }) => ({ id, name: title }))}
          onChoose={(pack) => onAsk({ pack })}
        />
      )}
      {editions.length > 1 && (
        <Choice
          name={say('finding.edition')}
          all={say('search.allEditions')}
          value={asked.edition}
          options={editions.map((id) => ({ id, name: say(`finding.${id}`) }))}
          onChoose={(edition) => onAsk({ edition: edition as Source['edition'] | null })}
        />
      )}
      <Select
        label={say('search.order')}
        value={order}
        options={[
          { id: 'newest', name: say('search.newest') },
          { id: 'oldest', name: say('search.oldest') },
        ]}
        onChoose={(order) => onAsk({ order })}
      />
      {isNarrowed && (
        <button type="button" onClick={() => onAsk({ ...nothingAsked, text, order })}>
          {say('search.clear')}
        </button>
      )}
    </div>
  );
}

function Choice(props: {
  readonly name: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | null) => void;
}): JSX.Element {
  return (
    <Select
      label={props.name}
      value={props.value ?? ''}
      options={[{ id: '', name: props.all }, ...props.options]}
      onChoose={(id) => props.onChoose(id || null)}
    />
  );
}

function Year(props: {
  readonly name: string;
  readonly value: number | null;
  readonly onYear: (year: number | null) => void;
}): JSX.Element {
  return (
    <label class="year">
      {props.name}
      <input
        type="text"
        inputMode="numeric"
        size={4}
        maxLength={4}
        value={props.value ?? ''}
        onInput={(event) => props.onYear(yearOf(event.currentTarget.value))}
      />
    </label>
  );
}

function speakersIn({ turns, corpus }: Lookup) {
  const names = new Map(corpus.people.map(({ id, name }) => [id, name]));
  const ids = new Set(turns.map(({ speaker }) => speaker));
  return [...ids]
    .flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
