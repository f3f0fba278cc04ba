// Words as they were spoken, with what the keepers of the record say was meant.

import { Fragment, type JSX } from 'preact';
import { type Correction, cutAtCorrections } from '../engine/corpus/corrections.ts';
import { say } from './words.ts';

/** A part of a text (all of it when no bounds are given), each official correction in brackets that say what it is. */
export function Corrected(props: {
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly from?: number;
  readonly to?: number;
}): JSX.Element {
  const { text, corrections, from = 0, to = text.length } = props;
  const pieces = cutAtCorrections(text, corrections, from, to);
  return (
    <>
      {pieces.map(({ text, correction }, i) => (
        <Fragment key={i}>
          {text}
          {correction && <small class="official">{sayCorrection(correction)}</small>}
        </Fragment>
      ))}
    </>
  );
}

/** ' [official correction: fingers]', to stand behind the words as spoken. */
export function sayCorrection({ from, to, official }: Correction): string {
  const words = official.trim();
  // Words put in stand right before the next word; elsewhere a blank or a mark follows.
  const after = from === to ? ' ' : '';
  return ` [${words ? say('finding.corrected', { official: words }) : say('finding.struck')}]${after}`;
}
