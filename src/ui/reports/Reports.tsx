// All reports, or the one the address names.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Check } from '../../report/recheck.ts';
import { Notice } from '../Notice.tsx';
import { hashOf } from '../shell/routes.ts';
import { say } from '../words.ts';
import { Desk, type DeskProps } from './Desk.tsx';
import { Destinations, type DestinationsProps } from './Destinations.tsx';
import { gather, type Way } from './kept.ts';
import { ReportList, type ReportListProps } from './ReportList.tsx';
import { ReportView, type ReportViewProps } from './ReportView.tsx';

/** The outbox as the page knows it. */
export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'open';
      readonly ways: readonly Way[];
      /** By report. */
      readonly checks: Readonly<Record<string, Check>>;
    };

export interface ReportsProps
  extends Omit<ReportListProps, 'all'>,
    Omit<ReportViewProps, 'kept' | 'others' | 'setUp'>,
    DestinationsProps,
    DeskProps {
  readonly opened: Opened;
  /** Id of the report to show; '' for the list. */
  readonly chosen: string;
  /** The last order could not be carried out: no room, or no database. The reports are offered as a
   * file; null when all is well. */
  readonly trouble: { readonly state: 'full' | 'damaged'; readonly why: string } | null;
  /** What the reader should know of the last handing over. */
  readonly handed: readonly ('cut' | 'not-copied')[];
  readonly onRescue: () => void;
  readonly onAgain: () => void;
}

export function Reports(props: ReportsProps): JSX.Element {
  const { opened, chosen, trouble } = props;
  const all = useMemo(
    () => (opened.state === 'open' ? gather(opened.ways, opened.checks) : []),
    [opened],
  );
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    // From the list to a report and back, the focus goes along.
    if (before.current !== chosen) body.current?.focus();
    before.current = chosen;
  }, [chosen]);
  if (opened.state === 'opening') return <div class="working" aria-hidden="true" />;
  if (opened.state === 'failed')
    return (
      <Notice title={say('reports.failedTitle')} text={say('reports.failedText')} why={opened.why}>
        <button type="button" class="main" onClick={props.onAgain}>
          {say('popup.retry')}
        </button>
      </Notice>
    );
  const kept = all.find(({ report }) => report.id === chosen);
  return (
    <div class="reports" ref={body} tabIndex={-1}>
      {trouble && (
        <Notice
          title={say(`reports.trouble-${trouble.state}`)}
          text={say('reports.troubleText')}
          why={trouble.why}
        >
          <button type="button" class="main" onClick={props.onRescue}>
            {say('reports.rescue')}
          </button>
        </Notice>
      )}
      {chosen === '' && <ReportList {...props} all={all} />}
      {chosen === '' && <Destinations {...props} />}
      {chosen === '' && <Desk {...props} />}
      {chosen !== '' && (
        <p class="trail">
          <a href={hashOf('reports')}>{say('reports.back')}</a>
        </p>
      )}
      <div role="status">
        {props.handed.map((each) => (
          <p key={each} class="kept">
            {say(`reports.handed-${each}`)}
          </p>
        ))}
      </div>
      {kept && <ReportView key={chosen} {...props} kept={kept} others={all} />}
      {chosen !== '' && !kept && <p>{say('reports.gone')}</p>}
    </div>
  );
}
