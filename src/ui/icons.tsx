// Small drawings, one per label: told apart by shape, coloured only in addition.

import type { JSX } from 'preact';
import { type Label, say } from './words.ts';

/** 16 × 16, drawn with lines of the current colour. */
const shapes: Record<Label, string> = {
  // a tick
  matches: 'M3 8.5l3.2 3.2L13 4.8',
  // square brackets
  marked: 'M5.5 3H3v10h2.5M10.5 3H13v10h-2.5M6.8 8h2.4',
  // not equal
  differs: 'M3 6h10M3 10h10M10.6 2.8L5.4 13.2',
  // a line that ends at a wall, and dots beyond it
  cut: 'M1.8 8h5.4M9.4 3.2v9.6M12 8h.2M14.4 8h.2',
  // two ends that were made to meet
  joined: 'M2.5 4l4 4-4 4M13.5 4l-4 4 4 4',
  // two people
  'other-speaker':
    'M6 7.2a2.3 2.3 0 100-4.6 2.3 2.3 0 000 4.6zM1.8 13.2c.3-2.7 2-4 4.2-4s3.9 1.3 4.2 4M10.8 2.9a2.3 2.3 0 010 4M12.2 9.8c1.2.6 1.9 1.8 2.1 3.4',
  // a lens that shows nothing
  'not-found': 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.4 10.4L14 14',
  // an open circle
  'not-checkable': 'M8 13.2A5.2 5.2 0 108 2.8a5.2 5.2 0 000 10.4zM5.8 8h4.4',
};

/** The label's drawing. Silent where its words stand beside it, else they are read out. */
export function LabelIcon(props: {
  readonly label: Label;
  readonly silent?: boolean;
}): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      role={props.silent ? undefined : 'img'}
      aria-label={props.silent ? undefined : say(`label.${props.label}`)}
      aria-hidden={props.silent ? 'true' : undefined}
    >
      <path d={shapes[props.label]} />
    </svg>
  );
}

const controls = {
  back: 'M10 3L5 8l5 5',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  out: 'M6 4H3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
} as const;

/** A drawing for a control whose words stand beside it or in its label. */
export function ControlIcon(props: { readonly shape: keyof typeof controls }): JSX.Element {
  return (
    <svg class={`icon ${props.shape}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={controls[props.shape]} />
    </svg>
  );
}
