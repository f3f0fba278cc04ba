// One source, whole: who speaks when, as it is printed.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { addressAt } from '../../engine/corpus/times.ts';
import type { Corpus, Source } from '../../engine/index.ts';
import { Corrected } from '../Corrected.tsx';
import { Notice } from '../Notice.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate } from '../words.ts';
import { Support } from './PackView.tsx';
import type { ShelvedPack } from './shelf.ts';

export function SourceView(props: {
  readonly pack: ShelvedPack;
  readonly corpus: Corpus;
  /** Id of the source. */
  readonly source: string;
}): JSX.Element {
  const { pack, corpus } = props;
  const number = corpus.sources.findIndex(({ id }) => id === props.source);
  const source = corpus.sources[number];
  const back = <a href={hashOf('library', { pack: pack.id })}>{pack.title}</a>;
  if (!source)
    return (
      <Notice title={say('search.goneTitle')} text={say('search.gone')}>
        {back}
      </Notice>
    );
  return (
    <article class="reading">
      <p dir="auto">{back}</p>
      <h2 dir="auto">{source.title}</h2>
      <p class="which">{sayFacts(source)}</p>
      {source.note && <p class="remark">{source.note}</p>}
      <Speech corpus={corpus} number={number} source={source} />
      {/^https?:\/\//.test(source.url) && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {say('finding.open')}
          </a>
        </p>
      )}
      <Support pack={pack} about={`${pack.id} ${pack.version}, ${source.id}`} />
    </article>
  );
}

function Speech(props: {
  readonly corpus: Corpus;
  readonly number: number;
  readonly source: Source;
}): JSX.Element {
  const { corpus, number } = props;
  const { language, url } = props.source;
  const turns = useMemo(() => turnsOf(corpus, number), [corpus, number]);
  return (
    <div class="speech" dir="auto" lang={language}>
      {turns.map(({ from, name, paragraphs }) => (
        <section key={from}>
          {name && <h3 class="voice">{name}</h3>}
          {paragraphs.map(({ at, text, corrections, second }) => (
            <p key={at}>
              {second !== null && <Time second={second} url={url} />}
              <Corrected text={text} corrections={corrections} />
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** When in a recording a paragraph begins; a link where the recording has an address. */
function Time(props: { readonly second: number; readonly url: string }): JSX.Element {
  const { second, url } = props;
  const time = <time dateTime={`PT${second}S`}>{sayClock(second)}</time>;
  if (!/^https?:\/\//.test(url)) return <small class="official">{time} </small>;
  return (
    <small>
      <a href={addressAt(url, second)} target="_blank" rel="noreferrer noopener">
        {time}
      </a>{' '}
    </small>
  );
}

/** 3723 → '1:02:03', 83 → '1:23' */
function sayClock(second: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  const end = two(second % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`;
}

/** Turns with the name of whoever speaks; none where it is the same speaker throughout. */
function turnsOf(corpus: Corpus, number: number) {
  const names = new Map(corpus.people.map(({ id, name }) => [id, name]));
  const all = corpus.text(number);
  const spans = corpus.turnsOf(number);
  return spans.map(({ from, speaker }, i) => {
    const { label } = corpus.passage(number, { from, to: from + 1 });
    const text = all.slice(from, spans[i + 1]?.from ?? all.length);
    return {
      from,
      name: spans.length > 1 ? names.get(speaker) || label : '',
      paragraphs: [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => {
        const at = from + index;
        const span = { from: at, to: at + words.length };
        const passage = corpus.passage(number, span);
        const corrections = passage.corrections.map((each) => ({
          ...each,
          from: each.from + passage.from - at,
          to: each.to + passage.from - at,
        }));
        return { at, text: words, corrections, second: passage.time };
      }),
    };
  });
}

function sayFacts(source: Source): string {
  return [
    sayDate(source.date, source.datePrecision),
    source.place,
    say(`finding.${source.edition}`),
    say(source.complete ? 'finding.complete' : 'finding.incomplete'),
    source.publisher,
    source.licence,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
