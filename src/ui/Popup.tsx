// The popup: the page's quotations as a list, one finding at a time, and a plain sentence for every
// state in which there is nothing to list. Renders what it is given and tells what was chosen.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../engine/check.ts';
import { FindingList, groupsOf } from './FindingList.tsx';
import { FindingView } from './FindingView.tsx';
import { Foot, type Options } from './Foot.tsx';
import { ControlIcon } from './icons.tsx';
import { Steps } from './Steps.tsx';
import { words } from './words.ts';

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
  /** The finding was chosen: bring it into view on the page. */
  readonly onShow: (index: number) => void;
  readonly onAllow: () => void;
  readonly onForget: () => void;
  readonly onNews?: (allow: boolean) => void;
  readonly onPause?: (paused: boolean) => void;
  readonly onFollow?: () => void;
  readonly onOption: (change: Partial<Options>) => void;
  readonly onRetry: () => void;
}

export function Popup(props: PopupProps): JSX.Element {
  const { page } = props;
  const [chosen, choose] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const show = (index: number) => {
    choose(index);
    setLast(index);
    props.onShow(index);
  };
  const finding = page.state === 'checked' && chosen !== null ? page.findings[chosen] : undefined;
  if (page.state === 'checked' && chosen !== null && finding) {
    // The way on is the way of the list, not of the page.
    const order = groupsOf(page.findings, page.comments).flatMap(({ rows }) =>
      rows.map(({ index }) => index),
    );
    const at = order.indexOf(chosen);
    return (
      <Reader
        title={page.title || words.name}
        finding={finding}
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
        <Body {...props} last={last} onChoose={show} />
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
      <h1>{page.state === 'checked' && page.title ? page.title : words.name}</h1>
      <p role="status">
        {page.state === 'checked' &&
          page.findings.length > 0 &&
          words.summary(page.findings.length, look)}
        {page.state === 'working' && words.working}
      </p>
    </header>
  );
}

function Body(
  props: PopupProps & {
    readonly last: number | null;
    readonly onChoose: (index: number) => void;
  },
): JSX.Element {
  const { page } = props;
  switch (page.state) {
    case 'working':
      return <div class="working" aria-hidden="true" />;
    case 'checked':
      if (page.findings.length === 0) return <Notice {...words.none} />;
      return (
        <FindingList
          findings={page.findings}
          comments={page.comments ?? []}
          last={props.last}
          onChoose={props.onChoose}
        />
      );
    case 'browser-page':
      return <Notice {...words.browserPage} />;
    case 'pdf':
      return <Notice {...words.pdf} />;
    case 'file':
      return <Notice {...words.file} />;
    case 'not-allowed':
      return (
        <Notice {...words.notAllowed}>
          {props.site && (
            <button type="button" class="main" onClick={props.onAllow}>
              {words.notAllowed.allow}
            </button>
          )}
        </Notice>
      );
    case 'damaged':
      return <Notice {...words.damaged} why={page.why} />;
    case 'failed':
      return (
        <Notice {...words.failed} why={page.why}>
          <button type="button" class="main" onClick={props.onRetry}>
            {words.failed.retry}
          </button>
        </Notice>
      );
  }
}

function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly why?: string;
  readonly children?: JSX.Element | null | false;
}): JSX.Element {
  return (
    <section class="notice">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.why && (
        <details>
          <summary>{words.detail}</summary>
          <p>{props.why}</p>
        </details>
      )}
      {props.children}
    </section>
  );
}

function Reader(props: {
  readonly title: string;
  readonly finding: Finding;
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
          {words.back}
        </button>
        <Steps at={at} total={total} onStep={onStep} />
      </nav>
      <main ref={body} tabIndex={-1}>
        <FindingView finding={finding} />
      </main>
    </div>
  );
}
