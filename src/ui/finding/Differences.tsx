// A text with the words that changed set off: <ins> for what the page added to the record, <del> for
// what it left out of it. Each side shows its own words only; the other side's are read out.

import { type ComponentChildren, Fragment, type JSX } from 'preact';
import type { Correction } from '../../engine/corpus/corrections.ts';
import type { Change } from '../../engine/verdict/align.ts';
import { Corrected } from '../Corrected.tsx';
import { say } from '../words.ts';

export interface Stretch {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
  /** The change this stretch stands for; null where both sides agree. */
  readonly change: Change | null;
}

/** A quotation or a record cut at its changes. `from` and `to` bound the part that is shown. */
export function cutAtChanges(
  text: string,
  changes: readonly Change[],
  side: 'quotation' | 'record',
  from = 0,
  to = text.length,
): Stretch[] {
  const spans = changes
    .map((change) =>
      side === 'quotation'
        ? { from: change.fromA, to: change.toA, change }
        : { from: change.fromB, to: change.toB, change },
    )
    .filter((span) => span.to > span.from && span.from >= from && span.to <= to)
    .sort((a, b) => a.from - b.from);
  const stretches: Stretch[] = [];
  let at = from;
  for (const span of spans) {
    if (span.from < at) continue;
    if (span.from > at) stretches.push({ text: text.slice(at, span.from), from: at, change: null });
    stretches.push({ text: text.slice(span.from, span.to), from: span.from, change: span.change });
    at = span.to;
  }
  if (at < to) stretches.push({ text: text.slice(at, to), from: at, change: null });
  return stretches;
}

/** Changes that leave the words what they are, or that the page itself marks. */
const quiet: ReadonlySet<Change['kind']> = new Set([
  'spelling',
  'notation',
  'contraction',
  'compound',
  'tidied',
  'bracket',
  'ellipsis',
]);

function weightOf(change: Change): string | undefined {
  return quiet.has(change.kind) ? 'quiet' : undefined;
}

/** The page's words. */
export function Quotation(props: {
  readonly text: string;
  readonly changes: readonly Change[];
}): JSX.Element {
  return (
    <>
      {cutAtChanges(props.text, props.changes, 'quotation').map(({ text, change }, i) =>
        change ? (
          <ins key={i} class={weightOf(change)}>
            <Spoken>
              {change.record
                ? say('finding.changedFrom', { record: change.record })
                : say('finding.added')}
            </Spoken>
            {text}
            <Spoken>{say('finding.endOfChange')}</Spoken>
          </ins>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** The record's words, the quoted ones emphasised. With `cut`, what else its sentences hold is shown
 * as left out: that is what the page does not say. An official correction stands behind what was spoken. */
export function RecordText(props: {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
  readonly corrections: readonly Correction[];
  readonly cut: boolean;
}): JSX.Element {
  const { text, from, to, changes, corrections } = props;
  const read = (start: number, end: number) => (
    <Corrected text={text} corrections={corrections} from={start} to={end} />
  );
  const Around = props.cut ? LeftOut : Plain;
  return (
    <>
      <Around text={text.slice(0, from)}>{read(0, from)}</Around>
      <strong>
        {cutAtChanges(text, changes, 'record', from, to).map((stretch, i) =>
          stretch.change ? (
            <del key={i} class={weightOf(stretch.change)}>
              <Spoken>
                {stretch.change.quoted
                  ? say('finding.changedTo', { quoted: stretch.change.quoted })
                  : say('finding.leftOut')}
              </Spoken>
              {read(stretch.from, stretch.from + stretch.text.length)}
              <Spoken>{say('finding.endOfChange')}</Spoken>
            </del>
          ) : (
            <Fragment key={i}>{read(stretch.from, stretch.from + stretch.text.length)}</Fragment>
          ),
        )}
      </strong>
      <Around text={text.slice(to)}>{read(to, text.length)}</Around>
    </>
  );
}

interface Part {
  readonly text: string;
  readonly children: ComponentChildren;
}

function Plain({ children }: Part): JSX.Element {
  return <>{children}</>;
}

function LeftOut({ text, children }: Part): JSX.Element {
  if (!/[\p{L}\p{N}]/u.test(text)) return <>{children}</>;
  return (
    <del>
      <Spoken>{say('finding.leftOut')}</Spoken>
      {children}
      <Spoken>{say('finding.endOfChange')}</Spoken>
    </del>
  );
}

/** Read out within a text, not shown: few screen readers tell <ins> and <del>. */
function Spoken(props: { readonly children: string }): JSX.Element {
  return <span class="spoken">{` [${props.children}] `}</span>;
}
