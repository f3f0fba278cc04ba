// The popup: the page's quotations as a list, one finding at a time, and a plain sentence for every
// state in which there is nothing to list. Renders what it is given and tells what was chosen.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import { type FindingTools, FindingView } from '../finding/FindingView.tsx';
import { Steps } from '../finding/Steps.tsx';
import { ControlIcon } from '../icons.tsx';
import { FilterBar } from '../list/FilterBar.tsx';
import { FindingList } from '../list/FindingList.tsx';
import { everything, groupsOf, type Rows, speakersOf } from '../list/groups.ts';
import { Notice } from '../Notice.tsx';
import { say, sayTally } from '../words.ts';
import { Foot, type Options } from './Foot.tsx';

/** What the popup knows of the page. */
export type PageView =
  | { readonly state: 'working' }
  | {
      readonly state: 'checked';
      readonly title: string;
      readonly findings: readonly Finding[];
      /** Which of them stand in reader comments. */
      readonly comments?: readonly number[];
      /** The page changes too much to be followed. */
      readonly resting?: boolean;
    }
  | { readonly state: 'browser-page' | 'pdf' | 'file' | 'not-allowed' }
  | { readonly state: 'damaged' | 'failed'; readonly why: string };

export interface PopupProps {
  readonly page: PageView;
  /** The site of the page and whether it is checked without a click; null for none. */
  readonly site: { readonly host: string; readonly allowed: boolean } | null;
  /** The listed news sites, by number, and whether all are checked without a click. */
  readonly news?: { readonly count: number; readonly allowed: boolean } | null;
  readonly paused?: boolean;
  readonly options: Options;
  readonly tools: FindingTools;
  /** The finding was chosen: bring it into view on the page. */
  readonly onShow: (index: number) => void;
  readonly onAllow: () => void;
  readonly onForget: () => void;
  readonly onNews?: (allow: boolean) => void;
  readonly onPause?: (paused: boolean) => void;
  readonly onFollow?: () => void;
  readonly onOption: (change: Partial<Options>) => void;
  readonly onRetry: () => void;
  /** Absent where the browser has no side panel. */
  readonly onPanel?: () => void;
}

/** From so many findings on a filter is worth its room. */
const enough = 4;

export function Popup(props: PopupProps): JSX.Element {
  const { page } = props;
  const [chosen, choose] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [filter, setFilter] = useState(everything);
  const findings = page.state === 'checked' ? page.findings : [];
  const groups = groupsOf(findings, page.state === 'checked' ? page.comments : [], filter);
  const show = (index: number) => {
    choose(index);
    setLast(index);
    props.onShow(index);
  };
  const finding = chosen === null ? undefined : findings[chosen];
  if (page.state === 'checked' && chosen !== null && finding) {
    // The way on is the way of the list, not of the page.
    const order = groups.flatMap(({ rows }) => rows.map(({ index }) => index));
    const at = order.indexOf(chosen);
    return (
      <Reader
        title={page.title || say('shell.name')}
        finding={finding}
        tools={props.tools}
        at={at}
        total={order.length}
        onStep={(by) => show(order[at + by] ?? chosen)}
        onBack={() => choose(null)}
      />
    );
  }
  return (
    <>
      <Top page={page} />
      <main>
        {findings.length >= enough && (
          <FilterBar
            filter={filter}
            speakers={speakersOf(findings)}
            shown={groups.reduce((sum, { rows }) => sum + rows.length, 0)}
            total={findings.length}
            onFilter={setFilter}
          />
        )}
        <Body {...props} groups={groups} last={last} onChoose={show} />
      </main>
      <Foot {...props} />
    </>
  );
}

function Top(props: { readonly page: PageView }): JSX.Element {
  const { page } = props;
  const look = page.state === 'checked' ? page.findings.filter((f) => f.look).length : 0;
  return (
    <header class="top">
      <h1>{page.state === 'checked' && page.title ? page.title : say('shell.name')}</h1>
      <p role="status">
        {page.state === 'checked' &&
          page.findings.length > 0 &&
          sayTally(page.findings.length, look)}
        {page.state === 'working' && say('popup.working')}
      </p>
    </header>
  );
}

function Body(
  props: PopupProps & {
    readonly groups: readonly Rows[];
    readonly last: number | null;
    readonly onChoose: (index: number) => void;
  },
): JSX.Element {
  const { page } = props;
  switch (page.state) {
    case 'working':
      return <div class="working" aria-hidden="true" />;
    case 'checked':
      if (page.findings.length === 0)
        return <Notice title={say('popup.noneTitle')} text={say('popup.noneText')} />;
      return <FindingList groups={props.groups} last={props.last} onChoose={props.onChoose} />;
    case 'browser-page':
      return <Notice title={say('popup.unreadableTitle')} text={say('popup.browserPageText')} />;
    case 'pdf':
      return <Notice title={say('popup.unreadableTitle')} text={say('popup.pdfText')} />;
    case 'file':
      return <Notice title={say('popup.fileTitle')} text={say('popup.fileText')} />;
    case 'not-allowed':
      return (
        <Notice title={say('popup.notAllowedTitle')} text={say('popup.notAllowedText')}>
          {props.site && (
            <button type="button" class="main" onClick={props.onAllow}>
              {say('popup.allow')}
            </button>
          )}
        </Notice>
      );
    case 'damaged':
      return (
        <Notice title={say('popup.damagedTitle')} text={say('popup.damagedText')} why={page.why} />
      );
    case 'failed':
      return (
        <Notice title={say('popup.failedTitle')} text={say('popup.failedText')} why={page.why}>
          <button type="button" class="main" onClick={props.onRetry}>
            {say('popup.retry')}
          </button>
        </Notice>
      );
  }
}

function Reader(props: {
  readonly title: string;
  readonly finding: Finding;
  readonly tools: FindingTools;
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { finding, at, total, onStep, onBack } = props;
  const body = useRef<HTMLElement>(null);
  // The focus, and with it a screen reader, goes to what was chosen, and stays on the way on.
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  useEffect(() => body.current?.parentElement?.scrollIntoView({ block: 'start' }), [finding]);
  useEffect(() => {
    // Escape goes back first; the browser closes the popup with the next one.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onBack();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onBack]);
  return (
    <div class="reader">
      <nav class="bar">
        <h1 class="spoken">{props.title}</h1>
        <button type="button" class="plain" onClick={onBack}>
          <ControlIcon shape="back" />
          {say('finding.back')}
        </button>
        <Steps at={at} total={total} onStep={onStep} />
      </nav>
      <main ref={body} tabIndex={-1}>
        <FindingView finding={finding} tools={props.tools} />
      </main>
    </div>
  );
}
