// The list of a page's findings in their groups. One row at a time takes the Tab key; the arrow keys,
// Home, End and the first letters of a speaker go from row to row.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import { LabelIcon } from '../icons.tsx';
import { firstWords, say } from '../words.ts';
import { fold, type Row, type Rows } from './groups.ts';
import { longList, useDrawn } from './window.ts';

export function FindingList(props: {
  readonly groups: readonly Rows[];
  /** The finding that is shown elsewhere or looked at on the page. */
  readonly current?: number | null;
  /** The row to give the focus to, when the reader comes back from it. */
  readonly last?: number | null;
  readonly onChoose: (index: number) => void;
}): JSX.Element {
  const { groups, current = null, last = null, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const [stop, setStop] = useState<number | null>(null);
  // The row that Tab leads to: where the reader was, else what is shown, else the first.
  const has = (index: number | null) => rows.some((row) => row.index === index);
  const tab = [stop, current, last].find(has) ?? rows[0]?.index;
  const typed = useTyped();

  /** A row that is to have the focus once it is drawn. */
  const [wanted, want] = useState<number | null>(last);
  useEffect(() => want(last), [last]);
  useEffect(() => {
    const row = wanted === null ? null : list.current?.querySelector(`[data-index="${wanted}"]`);
    if (!(row instanceof HTMLElement)) return;
    row.focus();
    want(null);
  });
  useEffect(() => {
    const row = list.current?.querySelector('[aria-current]');
    row?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element && event.target.closest('.row');
    if (!(row instanceof HTMLElement)) return;
    const at = rows.findIndex(({ index }) => index === Number(row.dataset.index));
    const to = destination(event, rows, at, typed);
    if (to === null) return;
    event.preventDefault();
    want(to.index);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the rows in it
    <div class={rows.length > longList ? 'list long' : 'list'} ref={list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <GroupRows
          key={group.group}
          {...group}
          tab={tab ?? null}
          current={current}
          wanted={wanted}
          onChoose={onChoose}
          onFocus={setStop}
        />
      ))}
    </div>
  );
}

function GroupRows(
  props: Rows & {
    /** Which finding's row Tab leads to. */
    readonly tab: number | null;
    readonly current: number | null;
    readonly wanted: number | null;
    readonly onChoose: (index: number) => void;
    readonly onFocus: (index: number) => void;
  },
): JSX.Element {
  const { group, rows, tab, current } = props;
  const list = useRef<HTMLUListElement>(null);
  const placeOf = (index: number | null) => {
    const place = index === null ? -1 : rows.findIndex((row) => row.index === index);
    return place < 0 ? null : place;
  };
  const drawn = useDrawn(list, rows.length, placeOf(props.wanted ?? current));
  const stop = placeOf(tab);
  // Where the reader was may have been scrolled away; Tab must lead somewhere.
  const near = stop === null ? null : Math.min(Math.max(stop, drawn.first), drawn.last - 1);
  return (
    <section class="group" data-group={group}>
      <h2 id={`group-${group}`}>
        {say(`list.${group}`)} <span class="count">{rows.length}</span>
      </h2>
      <ul
        ref={list}
        // biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it
        role="list"
        aria-labelledby={`group-${group}`}
        style={{
          paddingBlockStart: `${drawn.first * drawn.height}px`,
          paddingBlockEnd: `${(rows.length - drawn.last) * drawn.height}px`,
        }}
      >
        {rows.slice(drawn.first, drawn.last).map(({ finding, index }, i) => (
          <li key={index} aria-setsize={rows.length} aria-posinset={drawn.first + i + 1}>
            <RowButton
              finding={finding}
              index={index}
              stops={drawn.first + i === near}
              current={index === current}
              onChoose={props.onChoose}
              onFocus={props.onFocus}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowButton(props: {
  readonly finding: Finding;
  readonly index: number;
  readonly stops: boolean;
  readonly current: boolean;
  readonly onChoose: (index: number) => void;
  readonly onFocus: (index: number) => void;
}): JSX.Element {
  const { finding, index } = props;
  return (
    <button
      type="button"
      class="row"
      data-index={index}
      data-label={finding.label}
      data-look={finding.look}
      tabIndex={props.stops ? 0 : -1}
      aria-current={props.current ? 'true' : undefined}
      onClick={() => props.onChoose(index)}
      onFocus={() => props.onFocus(index)}
    >
      <LabelIcon label={finding.label} />
      <span class={finding.speaker ? 'who' : 'who nobody'}>
        {finding.speaker?.name ?? say('list.nobody')}
      </span>
      <span class="what" dir="auto">
        {say('list.words', { text: firstWords(finding.quote.text) })}
      </span>
    </button>
  );
}

/** The row a key leads to; null for keys that lead nowhere. */
function destination(
  event: KeyboardEvent,
  rows: readonly Row[],
  at: number,
  typed: Typed,
): Row | null {
  switch (event.key) {
    case 'ArrowDown':
      return rows[Math.min(at + 1, rows.length - 1)] ?? null;
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)] ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
  }
  const isLetter = /^[\p{L}\p{N}]$/u.test(event.key);
  if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return null;
  const letters = fold(typed(event.key));
  // A first letter goes on to the next row, the ones after it may stay where it led.
  const start = letters.length === 1 ? at + 1 : at;
  const round = [...rows.slice(start), ...rows.slice(0, start)];
  const begins = (name: string) =>
    fold(name)
      .split(/\s+/)
      .some((part) => part.startsWith(letters));
  return round.find(({ finding }) => begins(finding.speaker?.name ?? '')) ?? null;
}

/** Adds a letter to those just typed and gives all of them. */
type Typed = (letter: string) => string;

/** A pause of this many milliseconds begins a new word. */
const pause = 700;

function useTyped(): Typed {
  const letters = useRef({ text: '', at: 0 });
  return (letter) => {
    const now = Date.now();
    const { text, at } = letters.current;
    letters.current = { text: now - at < pause ? text + letter : letter, at: now };
    return letters.current.text;
  };
}
