// A plain sentence where there is nothing else to show, with what was reported and the way out.

import type { ComponentChildren, JSX } from 'preact';
import { say } from './words.ts';

export function Notice(props: {
  readonly title: string;
  readonly text: string;
  /** What a program said about it, for those who want to tell somebody. */
  readonly why?: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="notice">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.why && (
        <details>
          <summary>{say('popup.detail')}</summary>
          <p>{props.why}</p>
        </details>
      )}
      {props.children}
    </section>
  );
}
