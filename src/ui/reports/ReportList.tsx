// The list of reports: what was reported where, and what became of it. Found again by words and state,
// taken out as a file and brought back from one.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { STATES } from '../../report/outbox.ts';
import { OUTCOMES } from '../../report/recheck.ts';
import type { Report } from '../../report/report.ts';
import { FileButton } from '../FileButton.tsx';
import { Notice } from '../Notice.tsx';
import { Select } from '../Select.tsx';
import { hashOf } from '../shell/routes.ts';
import { firstWords, say } from '../words.ts';
import { FORMS, type Form } from './exports.ts';
import { type Kept, pick, type Wanted } from './kept.ts';
import { sayCheck } from './Later.tsx';
import { Numbers } from './Numbers.tsx';
import { sayWay } from './say-way.ts';

export interface ReportListProps {
  readonly all: readonly Kept[];
  /** Names of destinations by id. */
  readonly names: Readonly<Record<string, string>>;
  /** What came of the last file that was brought in; null before. */
  readonly brought: { readonly count: number; readonly refused: readonly string[] } | null;
  readonly onSave: (form: Form, reports: readonly Report[]) => void;
  readonly onImport: (file: File) => void;
}

export function ReportList(props: ReportListProps): JSX.Element {
  const { all, brought } = props;
  const [wanted, want] = useState<Wanted>({ text: '', state: '', outcome: '' });
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const shown = pick(all, wanted);
  const chosen = shown.filter(({ report }) => marked.has(report.id));
  const toSave: readonly Report[] = (chosen.length > 0 ? chosen : shown).map(
    ({ report }) => report,
  );
  return (
    <>
      {all.length === 0 && (
        <Notice title={say('reports.noneTitle')} text={say('reports.noneText')} />
      )}
      {all.length > 0 && (
        <search class="conditions">
          <label>
            {say('reports.search')}
            <input
              type="search"
              value={wanted.text}
              onInput={(event) => want({ ...wanted, text: event.currentTarget.value })}
            />
          </label>
          <Select
            label={say('reports.state')}
            value={wanted.state}
            options={[
              { id: '', name: say('reports.anyState') },
              ...STATES.map((id) => ({ id, name: say(`reports.state-${id}`) })),
            ]}
            onChoose={(state) => want({ ...wanted, state })}
          />
          <Select
            label={say('reports.later')}
            value={wanted.outcome}
            options={[
              { id: '', name: say('reports.anyOutcome') },
              ...RESULTS.map((id) => ({ id, name: say(`reports.outcome-${id}`) })),
            ]}
            onChoose={(outcome) => want({ ...wanted, outcome })}
          />
        </search>
      )}
      {all.length > 0 && (
        <p class="remark" role="status">
          {say('reports.count', { count: shown.length })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list" class="kept-reports">
        {shown.map((kept) => (
          <Line
            key={kept.report.id}
            kept={kept}
            names={props.names}
            marked={marked.has(kept.report.id)}
            onMark={(on) => {
              const next = new Set(marked);
              if (on) next.add(kept.report.id);
              else next.delete(kept.report.id);
              mark(next);
            }}
          />
        ))}
      </ul>
      <div class="actions">
        {toSave.length > 0 && (
          <>
            <span>
              {say(chosen.length > 0 ? 'reports.saveMarked' : 'reports.saveShown', {
                count: toSave.length,
              })}
            </span>
            {FORMS.map((form) => (
              <button key={form} type="button" onClick={() => props.onSave(form, toSave)}>
                {say(`reports.form-${form}`)}
              </button>
            ))}
          </>
        )}
        <FileButton
          accept=".json,.csv,application/json,text/csv"
          onFiles={([file]) => file && props.onImport(file)}
        >
          {say('reports.bring')}
        </FileButton>
      </div>
      {all.length > 0 && <Numbers all={all} />}
      <div role="status">
        {brought && <p class="kept">{say('reports.brought', { count: brought.count })}</p>}
        {brought && brought.refused.length > 0 && (
          <details>
            <summary>{say('reports.refused', { count: brought.refused.length })}</summary>
            <ul>
              {brought.refused.slice(0, 20).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

const RESULTS = [...OUTCOMES, 'never'] as const;

function Line(props: {
  readonly kept: Kept;
  readonly names: Readonly<Record<string, string>>;
  readonly marked: boolean;
  readonly onMark: (on: boolean) => void;
}): JSX.Element {
  const { report, ways, check } = props.kept;
  const words = firstWords(report.quotation.text);
  return (
    <li>
      <input
        type="checkbox"
        aria-label={say('reports.mark', { words })}
        checked={props.marked}
        onChange={(event) => props.onMark(event.currentTarget.checked)}
      />
      <div>
        <a href={hashOf('reports', { report: report.id })}>
          {say(`report.kind-${report.kind ?? 'none'}`)}
        </a>
        {/* Words of another direction, on a line of ours. */}
        <p class="what">
          <bdi>{say('list.words', { text: words })}</bdi>
        </p>
        <p class="which">
          <bdi>{report.article.title || report.article.address}</bdi>
        </p>
        {ways.map((way) => (
          <p key={way.key} class="which" data-state={way.state}>
            {sayWay(way, props.names)}
          </p>
        ))}
        {check && (
          <p class="which" data-outcome={check.outcome}>
            {say('reports.lastLook', { found: sayCheck(check) })}
          </p>
        )}
      </div>
    </li>
  );
}
