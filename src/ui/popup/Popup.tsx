// The popup: the page's quotations as a list, one finding at a time, and a plain sentence for every
// state in which there is nothing to list. Renders what it is given and tells what was chosen.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import { type FindingTools, FindingView } from '../finding/FindingView.tsx';
import { Steps } from '../finding/Steps.tsx';
import { ControlIcon } from '../icons.tsx';
import { FilteredList } from '../list/FilteredList.tsx';
import { everything, groupsOf } from '../list/groups.ts';
import { Headline, PageState, type PageView } from '../list/PageState.tsx';
import { say } from '../words.ts';
import { Foot, type Options } from './Foot.tsx';

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
  /** Brings the page into the library. */
  readonly onAdd?: () => void;
  /** Why that failed; '' when it did not. */
  readonly notAdded?: string;
  /** Absent where the browser has no side panel. */
  readonly onPanel?: (() => void) | undefined;
}

export function Popup(props: PopupProps): JSX.Element {
  const { page } = props;
  const [chosen, choose] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [filter, setFilter] = useState(everything);
  const findings = page.state === 'checked' ? page.findings : [];
  const show = (index: number) => {
    choose(index);
    setLast(index);
    props.onShow(index);
  };
  const finding = chosen === null ? undefined : findings[chosen];
  if (page.state === 'checked' && chosen !== null && finding) {
    // The way on is the way of the list, not of the page.
    const order = groupsOf(findings, page.comments, filter).flatMap(({ rows }) =>
      rows.map(({ index }) => index),
    );
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
      <Headline page={page} />
      <main>
        <PageState
          page={page}
          onAllow={props.site ? props.onAllow : undefined}
          onRetry={props.onRetry}
        />
        {page.state === 'checked' && findings.length > 0 && (
          <FilteredList
            findings={findings}
            comments={page.comments}
            filter={filter}
            last={last}
            onFilter={setFilter}
            onChoose={show}
          />
        )}
      </main>
      <Foot {...props} />
    </>
  );
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
