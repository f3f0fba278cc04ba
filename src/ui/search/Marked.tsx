// A text with some stretches set off.

import type { JSX } from 'preact';

export function Marked(props: {
  readonly text: string;
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}): JSX.Element {
  const { text, marks } = props;
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {marks.map(({ from, to }, i) => (
        <>
          {text.slice(ends[i], from)}
          <mark key={from}>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
