// The page in front as popup and panel know it: its headline, and a plain sentence for every state in
// which there is nothing to list.

import type { JSX } from 'preact';
import type { Finding } from '../../engine/check.ts';
import { Notice } from '../Notice.tsx';
import { say, sayTally } from '../words.ts';

/** What is known of the page. */
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
      /** Titles of packs that could not be opened. */
      readonly without?: readonly string[];
      /** How a shared library took part. */
      readonly shared?:
        | { readonly state: 'unasked' | 'failed'; readonly library: string }
        | { readonly state: 'answered'; readonly library: string; readonly missing: number };
    }
  | { readonly state: 'browser-page' | 'pdf' | 'file' | 'not-allowed' }
  | { readonly state: 'damaged' | 'failed'; readonly why: string };

/** What can be done about a page that cannot be read. */
export interface PageActions {
  /** Absent for a page of no site. */
  readonly onAllow?: (() => void) | undefined;
  readonly onRetry: () => void;
}

/** The page's title, and one sentence on what was found. */
export function Headline(props: { readonly page: PageView }): JSX.Element {
  const { page } = props;
  const look = page.state === 'checked' ? page.findings.filter((f) => f.look).length : 0;
  return (
    <header class="top">
      <h1 dir="auto">{page.state === 'checked' && page.title ? page.title : say('shell.name')}</h1>
      <p role="status">
        {page.state === 'checked' &&
          page.findings.length > 0 &&
          sayTally(page.findings.length, look)}
        {page.state === 'working' && say('popup.working')}
      </p>
      {page.state === 'checked' && page.without && (
        <p class="remark">{say('popup.without', { packs: page.without.join(', ') })}</p>
      )}
      {page.state === 'checked' && page.shared && sayShared(page.shared)}
    </header>
  );
}

/** What did not answer, in a line of its own; nothing where all did. */
function sayShared(shared: NonNullable<Checked['shared']>): JSX.Element | null {
  const { library } = shared;
  if (shared.state === 'failed')
    return <p class="remark">{say('popup.sharedAway', { library })}</p>;
  const isPart = shared.state === 'answered' && shared.missing > 0;
  return isPart ? <p class="remark">{say('popup.sharedPart', { library })}</p> : null;
}

type Checked = Extract<PageView, { readonly state: 'checked' }>;

/** What stands in place of a list; nothing where there is one. */
export function PageState(props: PageActions & { readonly page: PageView }): JSX.Element | null {
  const { page } = props;
  switch (page.state) {
    case 'working':
      return <div class="working" aria-hidden="true" />;
    case 'checked':
      if (page.findings.length > 0) return null;
      return <Notice title={say('popup.noneTitle')} text={say('popup.noneText')} />;
    case 'browser-page':
      return <Notice title={say('popup.unreadableTitle')} text={say('popup.browserPageText')} />;
    case 'pdf':
      return <Notice title={say('popup.unreadableTitle')} text={say('popup.pdfText')} />;
    case 'file':
      return <Notice title={say('popup.fileTitle')} text={say('popup.fileText')} />;
    case 'not-allowed':
      return (
        <Notice title={say('popup.notAllowedTitle')} text={say('popup.notAllowedText')}>
          {props.onAllow && (
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
