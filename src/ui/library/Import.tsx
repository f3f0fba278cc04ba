// From files or a page to a pack: what was understood, what to correct, where it goes, and how far it is.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnMap } from '../../import/columns.ts';
import { ShowMore } from '../ShowMore.tsx';
import { hashOf } from '../shell/routes.ts';
import { say, sayDate, saySize } from '../words.ts';
import { Adding } from './Adding.tsx';
import { Columns, type TableRead } from './Columns.tsx';
import { DraftView, type DraftViewProps } from './DraftView.tsx';
import { PackForm, type PackFormProps } from './PackForm.tsx';

/** What all files hold together. */
export interface Understood {
  readonly documents: number;
  readonly turns: number;
  readonly words: number;
  readonly speakers: number;
  readonly unnamed: number;
  readonly uncertainDates: number;
}

/** A document in a line. */
export interface DocumentLine {
  readonly title: string;
  /** '' when it is not known: it must be given. */
  readonly date: string;
  readonly turns: number;
}

/** A file that was not read. `why` is a code with a sentence in the words, `what` fills it in. */
export interface RefusedFile {
  readonly name: string;
  readonly line: number | null;
  readonly why: string;
  readonly what: Readonly<Record<string, string>>;
}

export type ImportState =
  | { readonly state: 'none' }
  /** done, all: bytes, or documents while a pack is built. */
  | { readonly state: 'reading' | 'building'; readonly done: number; readonly all: number }
  | {
      readonly state: 'read';
      readonly understood: Understood;
      readonly documents: readonly DocumentLine[];
      readonly refused: readonly RefusedFile[];
      readonly tables: readonly TableRead[];
      /** The document that is being corrected. */
      readonly open: ({ readonly at: number } & Pick<DraftViewProps, 'draft' | 'names'>) | null;
    }
  | { readonly state: 'saved'; readonly pack: string; readonly title: string }
  | { readonly state: 'full' | 'failed'; readonly why: string };

export interface ImportProps extends Omit<PackFormProps, 'documents'> {
  readonly import: ImportState;
  readonly known: DraftViewProps['known'];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onColumns: (name: string, map: ColumnMap) => void;
  readonly onOpen: (at: number | null) => void;
  readonly onChange: DraftViewProps['onChange'];
  readonly onCancel: () => void;
  readonly onRoom: () => void;
}

export function Import(props: ImportProps): JSX.Element {
  const state = props.import;
  switch (state.state) {
    case 'reading':
    case 'building':
      return <Progress {...state} onCancel={props.onCancel} />;
    case 'read':
      return <Read {...props} read={state} />;
    case 'saved':
      return (
        <>
          <section class="kept" role="status">
            <p>{say('library.saved', { title: state.title })}</p>
            <p>
              <a href={hashOf('library', { pack: state.pack })}>{say('library.openPack')}</a>
            </p>
          </section>
          <Adding onFiles={props.onFiles} />
        </>
      );
    case 'full':
    case 'failed':
      return (
        <section class="refused" role="alert">
          <p>
            {say(state.state === 'full' ? 'library.full' : 'library.importFailed')} {state.why}
          </p>
          <p class="actions">
            {state.state === 'full' && (
              <button type="button" class="main" onClick={props.onRoom}>
                {say('library.roomAsk')}
              </button>
            )}
            <button type="button" onClick={props.onCancel}>
              {say('library.back')}
            </button>
          </p>
        </section>
      );
    default:
      return <Adding onFiles={props.onFiles} />;
  }
}

function Progress(props: {
  readonly state: 'reading' | 'building';
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}): JSX.Element {
  const { state, done, all, onCancel } = props;
  const reading = state === 'reading';
  return (
    <section class="kept">
      <label>
        {say(`library.${state}`, {
          done: reading ? saySize(done) : done,
          all: reading ? saySize(all) : all,
        })}
        <progress max={Math.max(1, all)} value={done} />
      </label>
      <p class="actions">
        <button type="button" onClick={onCancel}>
          {say('library.cancel')}
        </button>
      </p>
    </section>
  );
}

/** Documents listed at once. */
const step = 20;

function Read(
  props: ImportProps & { readonly read: ImportState & { readonly state: 'read' } },
): JSX.Element {
  const { read, onOpen, onCancel } = props;
  const { understood, documents, refused, tables, open } = read;
  const [shown, setShown] = useState(step);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const missing = documents.filter(({ date }) => date === '').length;
  return (
    <section class="understood">
      <h2 ref={head} tabIndex={-1}>
        {say('library.understood')}
      </h2>
      {documents.length > 0 && <p>{sayUnderstood(understood)}</p>}
      {understood.unnamed > 0 && (
        <p class="which">{say('library.unnamedTurns', { count: understood.unnamed })}</p>
      )}
      {understood.uncertainDates > 0 && (
        <p class="doubt">{say('library.uncertain', { count: understood.uncertainDates })}</p>
      )}
      {refused.length > 0 && <RefusedList refused={refused} />}
      {tables.map((table) => (
        <Columns
          key={table.name}
          table={table}
          open={refused.some(({ name }) => name === table.name)}
          onRead={props.onColumns}
        />
      ))}
      {documents.length > 1 && (
        <>
          <ul class="documents">
            {documents.slice(0, shown).map(({ title, date }, at) => (
              <li key={at}>
                <span dir="auto">{title}</span>{' '}
                <span class="which">
                  {date === '' ? say('library.dateMissing') : sayDate(date)}
                </span>{' '}
                <button
                  type="button"
                  class="link"
                  aria-expanded={open?.at === at}
                  aria-label={say('library.correctOne', { title })}
                  onClick={() => onOpen(open?.at === at ? null : at)}
                >
                  {say('library.correct')}
                </button>
                {open?.at === at && (
                  <DraftView {...open} known={props.known} onChange={props.onChange} />
                )}
              </li>
            ))}
          </ul>
          <ShowMore total={documents.length} shown={shown} step={step} onShow={setShown} />
        </>
      )}
      {documents.length === 1 && open && (
        <DraftView {...open} known={props.known} onChange={props.onChange} />
      )}
      {documents.length > 0 ? (
        <>
          {missing > 0 && <p class="refused">{say('library.datesNeeded', { count: missing })}</p>}
          <PackForm {...props} documents={missing > 0 ? 0 : documents.length} />
        </>
      ) : (
        <button type="button" onClick={onCancel}>
          {say('library.back')}
        </button>
      )}
    </section>
  );
}

function sayUnderstood({ documents, turns, words, speakers }: Understood): string {
  return say('library.holds', {
    sources: say('library.sources', { count: documents }),
    passages: say('library.turns', { count: turns }),
    speakers: say('library.speakers', { count: speakers }),
    years: say('library.words', { count: words }),
  });
}

/** A field that no column holds goes by its name in the form below. */
function namedAsHere(what: RefusedFile['what']): RefusedFile['what'] {
  return what.missing === 'text' ? { ...what, missing: say('library.column-text') } : what;
}

/** Files that were not read, each with its reason. */
function RefusedList(props: { readonly refused: readonly RefusedFile[] }): JSX.Element {
  const { refused } = props;
  return (
    <div class="refused">
      <p>{say('library.refusedFiles', { count: refused.length })}</p>
      <ul>
        {refused.slice(0, 100).map(({ name, line, why, what }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {line !== null && ` (${say('library.line', { line })})`}:{' '}
            {say(`library.refused-${why}` as 'library.refused-empty', namedAsHere(what))}
          </li>
        ))}
      </ul>
    </div>
  );
}
