// One finding: what the page says, what the record reads, and where that stands. The popup and the
// card on the page show the same view.

import type { JSX } from 'preact';
import type { Finding } from '../engine/check.ts';
import { Quotation, RecordText } from './Differences.tsx';
import { ControlIcon, LabelIcon } from './icons.tsx';
import { dateInWords, words } from './words.ts';

export function FindingView(props: { readonly finding: Finding }): JSX.Element {
  const { finding } = props;
  const { quote, record, changes, label } = finding;
  return (
    <article class="finding" data-label={label} data-look={finding.look}>
      <header class="verdict">
        <LabelIcon label={label} silent />
        <h2>{words.label[label]}</h2>
      </header>
      <p class="why" dir="auto">
        {finding.why}
      </p>
      <section class="side">
        <h3>
          {words.quoted}
          {finding.speaker && <span class="by">{finding.speaker.name}</span>}
        </h3>
        <blockquote class="quoted" dir="auto">
          “<Quotation text={quote.text} changes={record ? changes : []} />”
        </blockquote>
      </section>
      {record && <RecordView finding={finding} record={record} />}
    </article>
  );
}

type RecordOf = NonNullable<Finding['record']>;

function RecordView(props: { readonly finding: Finding; readonly record: RecordOf }): JSX.Element {
  const { finding, record } = props;
  return (
    <>
      <section class="side">
        <h3>
          {words.record}
          <span class="by">{record.speaker}</span>
        </h3>
        <blockquote class="original" dir="auto">
          {record.before && <span class="around">{record.before} </span>}
          <RecordText
            text={record.text}
            from={record.from}
            to={record.to}
            changes={finding.changes}
            cut={finding.label === 'cut'}
          />
          {record.after && <span class="around"> {record.after}</span>}
        </blockquote>
      </section>
      <dl class="facts" aria-label={words.details}>
        <Fact name={words.said} value={joined(record.speaker, record.role)} />
        <Fact name={words.date} value={dateInWords(record.date)} />
        <Fact name={words.occasion} value={record.title} />
        <Fact name={words.place} value={record.place} />
        <Fact name={words.edition} value={words.editions[record.edition] ?? record.edition} />
        {finding.also.length > 0 && (
          <div>
            <dt>{words.also}</dt>
            {finding.also.map((other) => (
              <dd key={`${other.date} ${other.title}`}>
                {dateInWords(other.date)}, {other.title}
                {other.speaker !== record.speaker && ` (${other.speaker})`}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {!record.complete && <p class="note">{words.incomplete}</p>}
      {/^https?:/.test(record.url) && (
        <a class="source" href={record.url} target="_blank" rel="noreferrer noopener">
          {words.openSource}
          <ControlIcon shape="out" />
        </a>
      )}
    </>
  );
}

function Fact(props: { readonly name: string; readonly value: string }): JSX.Element | null {
  if (!props.value) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
