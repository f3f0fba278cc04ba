// The passage of the record with the sentences around it, opened step by step to the whole text. The
// quoted words keep their place on the screen while text comes in around them.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import type { Paragraph, Speech } from '../../engine/verdict/speech.ts';
import { scrollerOf } from '../scroller.ts';
import { say } from '../words.ts';
import { RecordText } from './Differences.tsx';

export type RecordOf = NonNullable<Finding['record']>;

/** How many pieces are open before the passage and after it; 0 is the neighbouring sentence. */
interface Opened {
  readonly before: number;
  readonly after: number;
}

const closed: Opened = { before: 0, after: 0 };

export function Passage(props: {
  readonly finding: Finding;
  readonly record: RecordOf;
  /** The whole text; null as long as it is not there. */
  readonly speech: Speech | null;
}): JSX.Element {
  const { finding, record, speech } = props;
  const [opened, setOpened] = useState(closed);
  const { here, hold } = useHeldPlace();
  const ways = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const open = (next: Opened) => {
    pressed.current = true;
    hold();
    setOpened(next);
  };
  useEffect(() => {
    // A way that leads no further is gone, and the focus with it: the next one takes it.
    const { activeElement } = (ways.current?.getRootNode() ?? document) as DocumentOrShadowRoot;
    const isLost = activeElement === null || activeElement === document.body;
    if (pressed.current && isLost) ways.current?.querySelector('button')?.focus();
  }, [opened]);
  const before = speech ? piecesBefore(speech) : [];
  const after = speech ? piecesAfter(speech) : [];
  const more = {
    before: opened.before < before.length && next(opened.before, before.at(-1), record.before),
    after: opened.after < after.length && next(opened.after, after[0], record.after),
  };
  return (
    <section class="side">
      <h3>
        {say('finding.record')}
        <span class="by">{record.speaker}</span>
      </h3>
      <blockquote class="original" dir="auto">
        <Around pieces={opened.before > 0 ? before.slice(-opened.before) : []} />
        {opened.before === 0 && record.before && `${record.before} `}
        <span ref={here}>
          <RecordText
            text={record.text}
            from={record.from}
            to={record.to}
            changes={finding.changes}
            corrections={record.corrections}
            cut={finding.label === 'cut'}
          />
        </span>
        {opened.after === 0 && record.after && ` ${record.after}`}
        <Around pieces={after.slice(0, opened.after)} />
      </blockquote>
      {speech && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
        <div class="more" role="group" ref={ways} aria-label={say('finding.context')}>
          {more.before && (
            <More
              words={say('finding.earlier')}
              onMore={() => open({ ...opened, before: more.before || 0 })}
            />
          )}
          {more.after && (
            <More
              words={say('finding.later')}
              onMore={() => open({ ...opened, after: more.after || 0 })}
            />
          )}
          {(more.before || more.after) && (
            <More
              words={say('finding.wholeSpeech')}
              onMore={() => open({ before: before.length, after: after.length })}
            />
          )}
          {opened !== closed && (
            <More words={say('finding.lessSpeech')} onMore={() => open(closed)} />
          )}
        </div>
      )}
    </section>
  );
}

function More(props: { readonly words: string; readonly onMore: () => void }): JSX.Element {
  return (
    <button type="button" class="link" onClick={props.onMore}>
      {props.words}
    </button>
  );
}

/** Pieces of the text, a paragraph a block, with the name of whoever speaks where that changes. */
function Around(props: { readonly pieces: readonly Piece[] }): JSX.Element | null {
  const { pieces } = props;
  if (pieces.length === 0) return null;
  const paragraphs = pieces.filter(({ of }, i) => of !== pieces[i - 1]?.of).map(({ of }) => of);
  return (
    <div class="around">
      {paragraphs.map((paragraph, i) => (
        <p key={paragraph.from}>
          {paragraph.speaker && paragraph.speaker !== paragraphs[i - 1]?.speaker && (
            <b class="voice">{paragraph.speaker}</b>
          )}
          {pieces
            .filter(({ of }) => of === paragraph)
            .map(({ text }) => text)
            .join('')
            .trim()}
        </p>
      ))}
    </div>
  );
}

/** What one press opens: a paragraph, or so much of a long one. */
interface Piece {
  readonly of: Paragraph;
  readonly text: string;
}

/** What stands before the passage: whole paragraphs, and the beginning of its own. */
function piecesBefore({ paragraphs, spans }: Speech): readonly Piece[] {
  const end = spans[0]?.from ?? 0;
  return paragraphs
    .filter(({ from }) => from < end)
    .flatMap((of) => cutToPieces(of, of.text.slice(0, end - of.from)));
}

/** What stands after it. */
function piecesAfter({ paragraphs, spans }: Speech): readonly Piece[] {
  const start = spans.at(-1)?.to ?? 0;
  return paragraphs
    .filter(({ to }) => to > start)
    .flatMap((of) => cutToPieces(of, of.text.slice(Math.max(0, start - of.from))));
}

/** Old transcripts know no paragraphs: so many characters, up to the end of a sentence, are read at
 * a time. */
const pieceLength = 600;
const sentenceEnd = /[.?!…]["”’)\]]*\s+/g;

function cutToPieces(of: Paragraph, text: string): readonly Piece[] {
  const cuts = [0];
  for (const { index, 0: found } of text.matchAll(sentenceEnd)) {
    const at = index + found.length;
    if (at - (cuts.at(-1) ?? 0) >= pieceLength) cuts.push(at);
  }
  return cuts
    .map((from, i) => ({ of, text: text.slice(from, cuts[i + 1]) }))
    .filter((piece) => piece.text.trim() !== '');
}

/** One piece more; two when the nearest is no more than the sentence that is shown already. */
function next(count: number, nearest: Piece | undefined, sentence: string): number {
  return count === 0 && nearest?.text.trim() === sentence.trim() ? 2 : count + 1;
}

/** Keeps an element where it is on the screen over the next change: call `hold` before it. */
function useHeldPlace() {
  const here = useRef<HTMLSpanElement>(null);
  const top = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (top.current === null || !here.current) return;
    const moved = here.current.getBoundingClientRect().top - top.current;
    top.current = null;
    if (moved !== 0) scrollerOf(here.current).scrollBy({ top: moved, behavior: 'instant' });
  });
  const hold = () => {
    top.current = here.current?.getBoundingClientRect().top ?? null;
  };
  return { here, hold };
}
