// The places of an answer, the first of them at once and more on demand.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, type Lookup, showPlace } from '../../engine/index.ts';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate } from '../words.ts';
import { type Asked, placeAddress } from './asked.ts';
import { Marked } from './Marked.tsx';

/** Places shown at once. */
const step = 20;
/** As many as a large window shows at first. */
const screenful = 6;

export function Results(props: {
  readonly lookup: Lookup;
  readonly answer: Answer;
  readonly asked: Asked;
  /** Or only a screenful, while somebody types. */
  readonly all: boolean;
}): JSX.Element {
  const { lookup, answer, asked, all } = props;
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLDivElement>(null);
  // The focus goes to the first of those that came.
  useEffect(() => {
    if (shown === step) return;
    const links = list.current?.querySelectorAll<HTMLElement>('.place > a');
    links?.[shown - step]?.focus();
  }, [shown]);
  const groups = (['phrases', 'similar', 'others'] as const).map((group) => ({
    group,
    sentences: answer[group],
  }));
  let room = all ? shown : screenful;
  const total = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <div ref={list}>
      {groups.map(({ group, sentences }) => {
        const some = sentences.slice(0, room);
        room -= some.length;
        if (some.length === 0) return null;
        return (
          <section key={group} class="places" aria-labelledby={`places-${group}`}>
            <h2 id={`places-${group}`}>
              {say(`search.${group}`)}{' '}
              <span class="count">{say('chart.number', { count: sentences.length })}</span>
            </h2>
            {/* biome-ignore lint/a11y/noRedundantRoles: without numbers some screen readers drop it */}
            <ol role="list">
              {some.map((sentence) => (
                <PlaceItem
                  key={sentence}
                  lookup={lookup}
                  answer={answer}
                  asked={asked}
                  sentence={sentence}
                />
              ))}
            </ol>
          </section>
        );
      })}
      {total > shown && (
        <button type="button" onClick={() => setShown(shown + step)}>
          {say('search.more', { count: Math.min(step, total - shown) })}
        </button>
      )}
    </div>
  );
}

function PlaceItem(props: {
  readonly lookup: Lookup;
  readonly answer: Answer;
  readonly asked: Asked;
  readonly sentence: number;
}): JSX.Element {
  const { lookup, answer, asked, sentence } = props;
  const { corpus } = lookup;
  const place = showPlace(lookup, answer, sentence);
  const source = corpus.sources[place.source];
  const speaker = corpus.people.find(({ id }) => id === place.speaker)?.name ?? place.label;
  return (
    <li class="place">
      <a href={hashOf('search', placeAddress(source?.id ?? '', place.from, asked))}>
        <b dir="auto">{speaker}</b>
        <span class="which">
          <bdi>{source?.title}</bdi>, <bdi>{sayDate(source?.date ?? '')}</bdi>
        </span>
      </a>
      <blockquote dir="auto">
        {place.before && <span class="beside">{place.before} </span>}
        <Marked text={place.text} marks={place.marks} />
        {place.after && <span class="beside"> {place.after}</span>}
      </blockquote>
    </li>
  );
}
