// One passage at an address of its own: the sentence in its paragraph, with what stands around it, up to
// the whole text.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../engine/index.ts';
import { Notice } from '../Notice.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate } from '../words.ts';
import { type Asked, writeAsked } from './asked.ts';
import { Marked } from './Marked.tsx';

/** Sentences shown on either side, until the whole text is asked for: some sources have no paragraphs. */
const around = 6;

export function PlaceView(props: {
  readonly lookup: Lookup;
  readonly place: NonNullable<Asked['place']>;
  /** The search it came from. */
  readonly back: Asked;
}): JSX.Element {
  const { lookup, place, back } = props;
  const { corpus } = lookup;
  const [whole, setWhole] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  // What stands around the passage grew: it stays in view.
  useEffect(() => {
    if (whole) text.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [whole]);
  const number = corpus.sources.findIndex(({ id }) => id === place.source);
  const source = corpus.sources[number];
  const returns = <a href={hashOf('search', writeAsked(back))}>{say('search.back')}</a>;
  if (!source)
    return (
      <Notice title={say('search.goneTitle')} text={say('search.gone')}>
        {returns}
      </Notice>
    );

  const all = corpus.text(number);
  const at = Math.min(place.at, all.length - 1);
  const passage = corpus.passage(number, { from: at, to: at + 1 });
  const speaker = corpus.people.find(({ id }) => id === passage.speaker)?.name ?? passage.label;
  const sentences = corpus.turnsOf(number).flatMap((turn) => turn.sentences);
  const here = sentences.findLastIndex((from) => from <= at);
  const first = whole ? 0 : (sentences[Math.max(0, here - around)] ?? 0);
  const end = whole ? all.length : (sentences[here + around + 1] ?? all.length);
  const paragraphs = [...all.slice(first, end).matchAll(/[^\n]+/g)].map((found) => ({
    from: first + found.index,
    text: found[0],
  }));
  return (
    <article class="reading">
      <p>{returns}</p>
      <h2 dir="auto">{source.title}</h2>
      <p class="which">
        <bdi>{speaker}</bdi>, <bdi>{sayDate(source.date)}</bdi>
        {source.place && (
          <>
            , <bdi>{source.place}</bdi>
          </>
        )}{' '}
        · {say(`finding.${source.edition}`)} ·{' '}
        {say(source.complete ? 'finding.complete' : 'finding.incomplete')}
      </p>
      <div class="speech" ref={text} dir="auto">
        {paragraphs.map(({ from, text }) => (
          <p key={from}>
            <Marked text={text} marks={overlap(from, text, passage)} />
          </p>
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={() => setWhole(!whole)}>
          {say(whole ? 'finding.lessSpeech' : 'finding.wholeSpeech')}
        </button>
        {/^https?:\/\//.test(source.url) && (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {say('finding.open')}
          </a>
        )}
      </p>
    </article>
  );
}

/** What of a passage stands in a paragraph. */
function overlap(from: number, text: string, passage: { from: number; to: number }) {
  const first = Math.max(0, passage.from - from);
  const end = Math.min(text.length, passage.to - from);
  return first < end ? [{ from: first, to: end }] : [];
}
