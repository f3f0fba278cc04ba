// The panel at the side of the window: the list of the page in front and the chosen finding, beside
// each other or one above the other as there is room. Choosing a row scrolls the page; scrolling the
// page chooses the row, unless the reader is at work in the finding.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import { type FindingTools, FindingView } from '../finding/FindingView.tsx';
import { FilteredList } from '../list/FilteredList.tsx';
import { everything } from '../list/groups.ts';
import { Headline, type PageActions, PageState, type PageView } from '../list/PageState.tsx';
import { say } from '../words.ts';

export interface PanelProps extends PageActions {
  readonly page: PageView;
  readonly tools: FindingTools;
  /** The finding the reader has scrolled to on the page; null for none. */
  readonly at: number | null;
  /** The page has gone on without us: what is shown is what it was. */
  readonly stale: boolean;
  /** A finding was chosen: bring it into view on the page. */
  readonly onShow: (index: number) => void;
}

export function Panel(props: PanelProps): JSX.Element {
  const { page, tools, at, stale } = props;
  const [wanted, setWanted] = useState<Finding | null>(null);
  const [filter, setFilter] = useState(everything);
  // How often the reader has chosen.
  const [taken, setTaken] = useState(0);
  const pane = useRef<HTMLElement>(null);
  const findings = page.state === 'checked' ? page.findings : [];
  const chosen = placeOf(wanted, findings);
  const finding = chosen === null ? undefined : findings[chosen];
  const choose = (index: number) => setWanted(findings[index] ?? null);
  useEffect(() => {
    const busy = pane.current?.contains(document.activeElement) ?? false;
    if (at !== null && !busy) choose(at);
  }, [at]);
  // Another finding is read from its beginning.
  useEffect(() => pane.current?.scrollTo({ top: 0 }), [chosen]);
  // Where all is one page, as at great zoom, the finding stands below the list.
  useEffect(() => {
    if (taken > 0) pane.current?.scrollIntoView({ block: 'start' });
  }, [taken]);
  return (
    <div class="panel">
      <Headline page={page} />
      {stale && (
        <p class="stale" role="status">
          {say('panel.stale')}{' '}
          <button type="button" class="link" onClick={props.onRetry}>
            {say('panel.reload')}
          </button>
        </p>
      )}
      {page.state === 'checked' && findings.length > 0 ? (
        <main class="panes">
          <section class="pane" aria-label={say('list.name')}>
            <FilteredList
              findings={findings}
              comments={page.comments}
              filter={filter}
              current={chosen}
              onFilter={setFilter}
              onChoose={(index) => {
                choose(index);
                props.onShow(index);
                setTaken(taken + 1);
              }}
            />
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key */}
          <section class="pane" aria-label={say('panel.finding')} tabIndex={0} ref={pane}>
            {finding ? (
              <FindingView finding={finding} tools={tools} />
            ) : (
              <p class="hint">{say('panel.choose')}</p>
            )}
          </section>
        </main>
      ) : (
        <main>
          <PageState page={page} onAllow={props.onAllow} onRetry={props.onRetry} />
        </main>
      )}
    </div>
  );
}

/** Where a finding stands now: the page may have been read again since it was chosen. */
function placeOf(wanted: Finding | null, findings: readonly Finding[]): number | null {
  if (!wanted) return null;
  const same = findings.indexOf(wanted);
  const again = findings.findIndex(({ quote }) => quote.text === wanted.quote.text);
  const place = same >= 0 ? same : again;
  return place < 0 ? null : place;
}
