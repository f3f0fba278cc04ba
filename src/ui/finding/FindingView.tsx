// One finding: what the page says, what the record reads, where that stands, and what can be done
// with it. Popup, side panel and card show the same view.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import type { Speech } from '../../engine/verdict/speech.ts';
import { LabelIcon } from '../icons.tsx';
import { quotationMarks, say } from '../words.ts';
import { Copies } from './Copies.tsx';
import { Quotation } from './Differences.tsx';
import { Facts } from './Facts.tsx';
import { Passage } from './Passage.tsx';
import { Reasons } from './Reasons.tsx';
import { SourceLink } from './SourceLink.tsx';

/** What the view needs from outside. */
export interface FindingTools {
  /** Fetches the source of that id around a record's text; null when it is not there. */
  readonly readSpeech: (source: string, text: string) => Promise<Speech | null>;
  /** Opens a report about a finding; resolves with false when it cannot be kept. Absent where there is no
   * page to report. */
  readonly report?: (finding: Finding) => Promise<boolean>;
  /** The version of On Record. */
  readonly version: string;
}

export function FindingView(props: {
  readonly finding: Finding;
  readonly tools: FindingTools;
}): JSX.Element {
  const { finding, tools } = props;
  const { quote, record, changes, label } = finding;
  const speech = useSpeech(finding, tools);
  const [unkept, setUnkept] = useState(false);
  const { report } = tools;
  const [before, after] = quotationMarks();
  return (
    <article class="finding" data-label={label} data-look={finding.look}>
      <header class="verdict">
        <LabelIcon label={label} silent />
        <h2>{say(`label.${label}`)}</h2>
      </header>
      <p class="why" dir="auto">
        {finding.why}
      </p>
      <div class="sides">
        <section class="side">
          <h3>
            {say('finding.quoted')}
            {finding.speaker && <span class="by">{finding.speaker.name}</span>}
          </h3>
          <blockquote class="quoted" dir="auto">
            {before}
            <Quotation text={quote.text} changes={record ? changes : []} />
            {after}
          </blockquote>
        </section>
        {record && (
          <Passage key={quote.from} finding={finding} record={record} speech={speech.found} />
        )}
      </div>
      {record && <Facts finding={finding} record={record} speech={speech.found} />}
      <div class="tools">
        {record && <SourceLink place={record} />}
        {report && (
          <button
            type="button"
            class="link"
            onClick={() =>
              void report(finding).then(
                (kept) => setUnkept(!kept),
                () => setUnkept(true),
              )
            }
          >
            {say('finding.report')}
          </button>
        )}
        <Copies finding={finding} />
        <Reasons finding={finding} speech={speech.found} version={tools.version} />
      </div>
      <p role="status">{unkept && say('finding.unkept')}</p>
      {speech.failed && <p class="note">{say('finding.speechFailed')}</p>}
    </article>
  );
}

interface Fetched {
  readonly found: Speech | null;
  readonly failed: boolean;
}

const pending: Fetched = { found: null, failed: false };

/** The whole source of a finding, fetched once it is shown. */
function useSpeech({ record }: Finding, tools: FindingTools): Fetched {
  const [fetched, set] = useState(pending);
  const { readSpeech } = tools;
  useEffect(() => {
    set(pending);
    if (!record) return;
    let left = false;
    void readSpeech(record.source, record.text)
      .catch(() => null)
      .then((found) => left || set({ found, failed: found === null }));
    return () => {
      left = true;
    };
  }, [record, readSpeech]);
  return fetched;
}
