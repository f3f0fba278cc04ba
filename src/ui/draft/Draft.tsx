// Check a draft: a text that is pasted, dropped or opened, and then the same text with its findings
// marked in it. Nothing is kept: leaving the page forgets it.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, Finding } from '../../engine/index.ts';
import { useDrop } from '../drop.ts';
import { FileButton } from '../FileButton.tsx';
import { type FindingTools, FindingView } from '../finding/FindingView.tsx';
import { FilteredList } from '../list/FilteredList.tsx';
import { everything } from '../list/groups.ts';
import { Notice } from '../Notice.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayTally } from '../words.ts';
import { DraftText } from './DraftText.tsx';
import { type Export, exportFindings } from './exports.ts';

/** What became of the draft. */
export type DraftState =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly why: Refusal }
  | { readonly state: 'working' }
  | { readonly state: 'checked'; readonly article: Article; readonly findings: readonly Finding[] }
  | { readonly state: 'damaged' | 'failed'; readonly why: string };

/** Why a file cannot be read; each has its sentence in the words. */
export type Refusal =
  | 'too-large'
  | 'empty'
  | 'pdf'
  | 'old-word'
  | 'other-format'
  | 'binary'
  | 'damaged';

export interface DraftProps {
  readonly draft: DraftState;
  /** The finding the address names. */
  readonly chosen: number | null;
  readonly tools: FindingTools;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: (file: Export) => void;
  readonly onAnother: () => void;
}

export function Draft(props: DraftProps): JSX.Element {
  const { draft } = props;
  switch (draft.state) {
    case 'checked':
      return <Checked {...props} {...draft} />;
    case 'working':
      return (
        <>
          <p role="status">{say('draft.working')}</p>
          <div class="working" aria-hidden="true" />
        </>
      );
    case 'damaged':
    case 'failed':
      return (
        <Notice
          title={say(draft.state === 'damaged' ? 'popup.damagedTitle' : 'draft.failedTitle')}
          text={say(draft.state === 'damaged' ? 'popup.damagedText' : 'draft.failedText')}
          why={draft.why}
        >
          <button type="button" class="main" onClick={props.onAnother}>
            {say('draft.another')}
          </button>
        </Notice>
      );
    default:
      return <Entry {...props} refused={draft.state === 'refused' ? draft.why : null} />;
  }
}

function Entry(props: DraftProps & { readonly refused: Refusal | null }): JSX.Element {
  const { refused, onText, onFile } = props;
  const [text, setText] = useState('');
  const take = ([file]: readonly File[]) => file && onFile(file);
  const { over, handlers } = useDrop(take);
  return (
    <form
      class={over ? 'entry over' : 'entry'}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
      }}
      {...handlers}
    >
      <p class="prose">{say('draft.lead')}</p>
      <p class="refused" role="alert">
        {refused && say(`draft.${refused}`)}
      </p>
      <label>
        {say('draft.text')}
        <textarea
          rows={12}
          value={text}
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="main" aria-disabled={text.trim() === ''}>
          {say('draft.check')}
        </button>
        <FileButton accept=".txt,.text,.md,.html,.htm,.xhtml,.docx" onFiles={take}>
          {say('draft.open')}
        </FileButton>
        <span class="remark">{say('draft.formats')}</span>
      </div>
    </form>
  );
}

function Checked(
  props: DraftProps & { readonly article: Article; readonly findings: readonly Finding[] },
): JSX.Element {
  const { article, findings, chosen, tools } = props;
  const [filter, setFilter] = useState(everything);
  const [last, setLast] = useState<number | null>(null);
  const side = useRef<HTMLElement>(null);
  const tally = useRef<HTMLParagraphElement>(null);
  // The field that had the focus is gone. At once, both here and below: a quick reader has pressed the next key
  // by the time effects run.
  useLayoutEffect(() => tally.current?.focus(), []);
  const finding = chosen === null ? undefined : findings[chosen];
  useLayoutEffect(() => {
    if (finding === undefined) return;
    setLast(chosen);
    side.current?.focus({ preventScroll: true });
    side.current?.scrollIntoView({ block: 'nearest' });
  }, [finding, chosen]);
  const look = findings.filter((each) => each.look).length;
  return (
    <>
      <p role="status" ref={tally} tabIndex={-1}>
        {sayTally(findings.length, look)}
      </p>
      <div class="actions">
        <button type="button" onClick={props.onAnother}>
          {say('draft.another')}
        </button>
        {findings.length > 0 &&
          (['markdown', 'asText', 'json'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => props.onSave(exportFindings(kind, findings))}
            >
              {say(`draft.${kind}`)}
            </button>
          ))}
      </div>
      <div class="desk">
        <DraftText article={article} findings={findings} chosen={chosen} />
        <aside ref={side} tabIndex={-1} aria-label={say('list.name')}>
          {finding && (
            <>
              <p class="bar">
                <a href={hashOf('draft')}>{say('finding.back')}</a>
                <a
                  href={hashOf('draft', { finding: String(chosen) })}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(`mark-${chosen}`)?.focus();
                  }}
                >
                  {say('draft.toText')}
                </a>
              </p>
              <FindingView finding={finding} tools={tools} />
            </>
          )}
          {!finding && findings.length > 0 && (
            <FilteredList
              findings={findings}
              filter={filter}
              last={last}
              onFilter={setFilter}
              onChoose={(index) => {
                location.hash = hashOf('draft', { finding: String(index) });
              }}
            />
          )}
          {findings.length === 0 && (
            <Notice title={say('draft.noneTitle')} text={say('popup.noneText')} />
          )}
        </aside>
      </div>
    </>
  );
}
