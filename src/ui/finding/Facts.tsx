// Who said it, in which office at that date, and where and how it is known.

import type { ComponentChildren, JSX } from 'preact';
import type { Finding } from '../../engine/check.ts';
import type { Speech } from '../../engine/verdict/speech.ts';
import { say, sayDate } from '../words.ts';
import type { RecordOf } from './Passage.tsx';
import { SourceLink } from './SourceLink.tsx';

export function Facts(props: {
  readonly finding: Finding;
  readonly record: RecordOf;
  readonly speech: Speech | null;
}): JSX.Element {
  const { finding, record, speech } = props;
  const editions = speech?.editions ?? [];
  return (
    <section aria-label={say('finding.details')}>
      <p class="speaker">
        <span class="portrait" aria-hidden="true">
          {initialsOf(record.speaker)}
        </span>
        <span>
          <span class="spoken">{say('finding.said')} </span>
          <b>{record.speaker}</b>
          {record.role && <span class="role">{record.role}</span>}
        </span>
      </p>
      <dl class="facts">
        <Fact name={say('finding.occasion')}>{record.title}</Fact>
        <Fact name={say('finding.date')}>{sayDate(record.date, speech?.source.datePrecision)}</Fact>
        <Fact name={say('finding.place')}>{record.place}</Fact>
        <Fact name={say('finding.edition')}>{say(`finding.${record.edition}`)}</Fact>
        <Fact name={say('finding.extent')}>
          {say(record.complete ? 'finding.complete' : 'finding.incomplete')}
        </Fact>
        <Fact name={say('finding.library')}>{record.library}</Fact>
        {record.joined.length > 0 && (
          <Fact name={say('finding.joined')}>
            {record.joined.map((other) => (
              <span key={other.source} class="other">
                {sayDate(other.date)},{' '}
                <SourceLink
                  place={{ ...record, from: other.from, url: other.url }}
                  words={other.title}
                />{' '}
                ({say(`finding.${other.edition}`)})
              </span>
            ))}
          </Fact>
        )}
        {finding.also.length > 0 && (
          <Fact name={say('finding.also')}>
            {finding.also.map(({ date, title, speaker }) => (
              <span key={`${date} ${title}`} class="other">
                {sayDate(date)}, {title}
                {speaker !== record.speaker && ` (${speaker})`}
              </span>
            ))}
          </Fact>
        )}
        {editions.length > 0 && (
          <Fact name={say('finding.editions')}>
            {editions.map(({ id, title, edition }) => (
              <span key={id} class="other">
                {title} ({say(`finding.${edition}`)})
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact(props: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (!props.children) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** 'Ursula von der Leyen' → 'UL'. */
export function initialsOf(name: string): string {
  const parts = name.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '').match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return [parts[0], last].map((part) => (part ? [...part][0] : '')).join('');
}
