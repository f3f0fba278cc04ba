// One report: what it says, to whom it went and what came of it. A draft can still be written.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { printBody } from '../../report/json.ts';
import { printText, printTitle } from '../../report/print.ts';
import type { Report } from '../../report/report.ts';
import { hashOf } from '../shell/routes.ts';
import { reportWords, say, sayTime } from '../words.ts';
import { DraftFields } from './DraftFields.tsx';
import { Handing, type HandingProps } from './Handing.tsx';
import { alsoAbout, type Kept } from './kept.ts';
import { Later, type Looked } from './Later.tsx';
import { sayWay } from './say-way.ts';

export interface ReportViewProps extends HandingProps {
  readonly kept: Kept;
  readonly others: readonly Kept[];
  /** Names of destinations by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Keeps a draft; again and again while it is written. */
  readonly onDraft: (report: Report) => void;
  /** Makes a draft that mends a report which went out. */
  readonly onRevise: (report: Report) => void;
  /** Looks at the page of a report; `load`: asks its site for it first. */
  readonly onLook: (report: Report, load: boolean) => Promise<Looked>;
  readonly onRetry: (keys: readonly string[]) => void;
  readonly onCancel: (keys: readonly string[]) => void;
  readonly onRemove: (keys: readonly string[]) => void;
}

export function ReportView(props: ReportViewProps): JSX.Element {
  const { kept, names } = props;
  const [asks, setAsks] = useState(false);
  // While it is written, what the reader typed last is the report; the outbox follows.
  const [report, setReport] = useState(kept.report);
  const isDraft = kept.ways.some(({ state }) => state === 'draft');
  const again = alsoAbout(report, props.others);
  const keysIn = (...states: readonly string[]) =>
    kept.ways.filter(({ state }) => states.includes(state)).map(({ key }) => key);
  const toRetry = keysIn('failed-for-now', 'failed-for-good', 'cancelled');
  const toCancel = keysIn('queued', 'sending', 'failed-for-now');
  return (
    <article class="report">
      <h2>
        <bdi>{printTitle(report, reportWords())}</bdi>
      </h2>
      {again.map((other) => (
        <p key={other.report.id} class="kept">
          <a href={hashOf('reports', { report: other.report.id })}>
            {say('reports.again', { time: sayTime(Date.parse(other.report.created)) })}
          </a>
        </p>
      ))}
      {isDraft && (
        <DraftFields
          report={report}
          onChange={(next) => {
            setReport(next);
            props.onDraft(next);
          }}
        />
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list" class="report-ways">
        {kept.ways.map((way) => (
          <li key={way.key} data-state={way.state}>
            {sayWay(way, names)}
          </li>
        ))}
      </ul>
      <details open={isDraft}>
        <summary>{say('reports.asRead')}</summary>
        <div class="payload" dir="auto">
          {printText(report, reportWords())}
        </div>
      </details>
      <details>
        <summary>{say('reports.payload')}</summary>
        <pre class="payload" dir="ltr">
          {isDraft ? printBody(report) : kept.ways[0]?.body}
        </pre>
      </details>
      {isDraft && <Handing {...props} report={report} />}
      {report.article.address && (
        <Later check={kept.check} onLook={(load) => props.onLook(report, load)} />
      )}
      <div class="actions">
        {toRetry.length > 0 && (
          <button type="button" class="main" onClick={() => props.onRetry(toRetry)}>
            {say('reports.retry')}
          </button>
        )}
        {toCancel.length > 0 && (
          <button type="button" onClick={() => props.onCancel(toCancel)}>
            {say('reports.cancel')}
          </button>
        )}
        {!isDraft && (
          <button type="button" onClick={() => props.onRevise(report)}>
            {say('reports.revise')}
          </button>
        )}
        <button type="button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {say('reports.remove')}
        </button>
      </div>
      {asks && (
        <div class="actions">
          <span>{say('reports.removeAsk')}</span>
          <button
            type="button"
            class="main"
            onClick={() => props.onRemove(kept.ways.map(({ key }) => key))}
          >
            {say('reports.removeYes')}
          </button>
          <button type="button" onClick={() => setAsks(false)}>
            {say('reports.removeNo')}
          </button>
        </div>
      )}
    </article>
  );
}
